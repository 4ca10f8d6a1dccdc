/** 赋权乡镇、街道, or 委托: which powers, whether the town can bear them, what goes with them, guidance, yearly evaluation, taking back. */
// biome-ignore format: the words of the language, on few lines
import { agency, all, any, choice, choices, count, date, files, money, not, optional, procedure, ref, rows, step, text, workdays, yes } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { disclosureRules, outline2021, penaltyLaw, practice } from '../statutes.ts';
import { townEvaluate } from './oversight-settings.ts';

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const townPower = procedure({
  id: 'town-power', title: '赋权、委托乡镇(街道)执法', chapter: 'enforcement', from: '2021-07-15', roles,
  statutes: { law: penaltyLaw, outline: outline2021, disclosure: disclosureRules, practice },
  opens: ['propose'], subject: 'propose.town',

  steps: {
    propose: step('提出赋权、委托', 'agency', { form: { way: choice('方式', '赋权', '委托'), town: agency('乡镇、街道'), department: agency('原实施机关'),
      powers: rows('职权', { power: ref('power', '权责清单事项') }, { class: 'open' }), number: count('职权数'), why: text('基层管理迫切需要的理由') } }),
    ask: step('征求乡镇、街道意见', 'agency', { issues: '征求意见函' }),
    answer: step('提出承接意见', 'cooperator', { form: { willing: yes('愿意承接'), words: text('意见') } }),
    assess: step('承接能力评估', 'agency', { repeats: 3, issues: '承接能力评估报告', form: { officers: count('执法人员数'), certified: count('其中持有执法证件的人数'), lawyers: count('法制审核人员数'),
      means: optional(choices('随事项下放的保障', '人员编制', '经费', '设备', '培训')), result: choice('结论', '能够有效承接', '补足后能够承接', '不能承接') } }),
    provide: step('补足人员、经费、设备', 'agency', { repeats: 9, form: { posts: optional(count('划转编制数')), money: optional(money('经费')), what: text('内容') } }),
    decided: step('省级政府决定并公布', 'superior', { form: { by: text('文件', { class: 'open' }), on: date('公布之日') } }),
    letter: step('签订、续签委托书', 'head', { repeats: 9, issues: '行政执法委托书', form: { scope: text('委托的事项和权限', { class: 'open', optional: true }), until: date('委托期限', { optional: true }), letter: optional(files('委托书')) } }),
    drop: step('决定不赋权、不委托', 'head', { ends: '没有下放', form: { why: text('理由') } }),
    hand: step('交接并开始行使', 'head', { issues: '赋权、委托公告', form: { from: date('开始行使之日'), number: count('职权数') } }),
    train: step('培训', 'agency', { repeats: 60, form: { hours: count('学时'), people: count('人次') } }),
    guide: step('业务指导', 'agency', { repeats: 200, form: { way: choice('方式', '跟班指导', '现场带办', '案卷指导', '法制审核协助', '答复请示'), what: text('内容') } }),
    evaluate: step('定期评估', 'agency', { repeats: 30, issues: '赋权、委托评估报告', form: { cases: count('评估期内办理案件数'), officers: count('执法人员数'), used: count('行使过的职权数'), overturned: optional(count('被撤销、变更、确认违法的案件数')),
      result: choice('结论', '继续', '调整', '收回') } }),
    adjust: step('调整职权', 'head', { repeats: 9, form: { what: text('增减的职权', { class: 'open' }), by: text('文件', { class: 'open' }) } }),
    takeBack: step('收回', 'head', { ends: '收回', issues: '收回赋权、委托的公告', form: { number: count('职权数'), ground: choice('理由', '评估认为不能承接', '从未行使', '法律、政策调整', '委托期满', '乡镇请求') } }),
  },

  rules: ({ law, outline, disclosure, practice, fact, did }) => {
    const given = fact('propose.way').is('赋权');
    return [
      practice('赋权管理').before('propose').hold('写明下放的职权', fact('propose.number').over(0)),
      practice('赋权管理').before('assess').hold('已经征求乡镇、街道意见', did('answer')),
      practice('赋权管理').after('ask').must('answer').promptly(),
      law(24, 1).before('hand').hold('评估认为能够有效承接,或者已经补足', any(fact('assess.result').is('能够有效承接'), all(fact('assess.result').is('补足后能够承接'), did('provide')))),
      law(24, 1).before('hand').do('decided').when(given),
      law(24, 1).before('hand').attest('赋予的处罚权在省级政府决定公布的范围以内').when(given),
      law(20, 2).before('hand').do('letter').unless(given),
      law(20, 1).before('letter').attest('法律、法规、规章规定可以委托,在法定权限以内'),
      law(21).before('letter').attest('受委托的是依法成立、有管理公共事务职能的组织,有取得执法资格的人员和必要的技术条件'),
      law(20, 2).before('letter').hold('委托书写明事项、权限、期限', fact('letter.scope').present, fact('letter.until').present),
      law(42, 1).before('hand').hold('持有执法证件的人员不少于两人', fact('assess.certified').atLeast(2)),
      outline('第(十三)项').before('hand').hold('权随事转、编随事转、钱随事转,写明随同的保障', fact('assess.means').present),
      law(24, 3).after('hand').must('train', 'guide').promptly(),
      practice('赋权管理').before('train', 'guide').do('assess'),
      law(24, 1).after('hand', 'evaluate').must('evaluate', 'takeBack').within(townEvaluate),
      practice('赋权管理').before('evaluate').do('hand'),
      law(24, 1).after('evaluate').must('takeBack').promptly().when(fact('evaluate.result').is('收回')),
      law(24, 1).after('evaluate').must('adjust').promptly().when(fact('evaluate.result').is('调整')),
      law(20, 2).after('hand').must('takeBack').by(fact('letter.until')).unless(given),
      practice('赋权管理').before('adjust', 'takeBack').do('hand'),
      practice('赋权管理').after('hand').never('drop'),
      practice('赋权管理').after('propose').must('hand', 'drop').promptly(),
      disclosure(26).publishes('hand', { within: workdays(20) }),
      disclosure(26).publishes('letter', { within: workdays(20) }),
      disclosure(26).publishes('takeBack', { within: workdays(20) }),
    ];
  },

  computes: ({ fact }) => ({ 'propose.number': fact('propose.powers').count, 'hand.number': fact('propose.number'), 'takeBack.number': fact('propose.number') }),

  figures: (f, { fact, did }) => {
    const by = ['propose.way', 'propose.town', 'propose.department'] as const;
    return {
      handed: f.count('hand', '赋权、委托', '批', { by: [...by] }), powers: f.sum('hand.number', '赋权、委托的职权', '项', { by: ['propose.way', 'propose.town'] }), towns: f.distinct('propose.town', '提出承接的乡镇、街道', '个'),
      takenBack: f.sum('takeBack.number', '收回的职权', '项', { by: ['takeBack.ground'] }), dropped: f.count('drop', '没有下放', '批'), assessed: f.count('assess', '承接能力评估', '次', { by: ['assess.result'] }),
      evaluated: f.count('evaluate', '赋权、委托评估', '次', { by: ['evaluate.result'] }), evaluatedInTime: f.inTime('evaluate', '按期评估', '次'),
      cases: f.sum('evaluate.cases', '乡镇、街道办理案件(评估填报)', '件', { by: ['propose.town'] }), officers: f.sum('evaluate.officers', '乡镇、街道执法人员(评估填报)', '人', { by: ['propose.town'] }),
      used: f.sum('evaluate.used', '行使过的职权(评估填报)', '项'), overturned: f.sum('evaluate.overturned', '被纠正的案件(评估填报)', '件'), never: f.count('evaluate', '从未行使的赋权、委托', '批次', fact('evaluate.used').is(0)),
      trained: f.sum('train.people', '赋权培训', '人次'), hours: f.sum('train.hours', '赋权培训学时', '学时'), guided: f.count('guide', '业务指导', '次', { by: ['guide.way'] }),
      posts: f.sum('provide.posts', '随事划转编制', '名'), money: f.sum('provide.money', '随事安排经费', '元'), standing: f.standing(all(did('hand'), not(did('takeBack'))), '正在行使的赋权、委托', '批', { by: ['propose.way'] }),
    };
  },

  notModelled: {
    '行政处罚法第24条第1款': '定期组织评估,多久一次由省级规定;评估里的案件数、人员数由乡镇填报,可与处罚案件和证件登记的指标对照',
    '行政处罚法第20条第2款': '委托书应当向社会公布,法律没有定期限,按政府信息公开条例第26条的二十个工作日',
    '行政处罚法第20条第3款': '乡镇受委托的以委托机关的名义执法,在权责清单登记',
    '权责清单': '赋权以后清单事项的实施机关在权责清单登记改为乡镇;清单的这一步由管理清单的单位逐项办理,不由本程序代为登记',
    '人均办案数': '件与人之比不是百分比,由跨程序的指标给出',
  },
});
