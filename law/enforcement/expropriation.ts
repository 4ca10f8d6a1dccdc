/**
 * 国有土地上房屋征收: from the plan to the decision. Each household is a case of its own (expropriation-household.ts), opened when it is surveyed;
 * land of collectives is expropriation-land.ts. Kept by the county and its department for expropriation.
 */
// biome-ignore format: the words of the language, on few lines
import { all, any, choice, count, date, days, files, money, not, number, party, procedure, rows, setting, step, text, told, workdays, years, yes } from '../../kernel/words.ts';
import { contested, contestedFigures, elsewhere } from '../disputes/contested.ts';
import { always, reviewed } from '../norms/review.ts';
import { roles } from '../roles.ts';
import { houseRules, notice118, practice } from '../statutes.ts';
import { propertyKind, shownFor, submission, submitted } from './words.ts';

const many = setting(
  'expropriation.many',
  '被征收人数量较多(户)',
  100,
  '国有土地上房屋征收与补偿条例第12条没有数量;省级规定或者本级政府规定',
);
const resultLimit = setting('expropriation.result', '公布征求意见情况的期限', workdays(10), '国有土地上房屋征收与补偿条例第11条只说及时');
const ground = choice(
  '公共利益',
  '国防和外交',
  '能源、交通、水利等基础设施',
  '科教文卫体、环境保护、防灾、市政等公共事业',
  '保障性安居工程',
  '旧城区改建',
  '法律、行政法规规定的其他需要',
);

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const expropriation = procedure({
  id: 'expropriation', title: '国有土地上房屋征收', chapter: 'enforcement', from: '2021-07-15', roles,
  statutes: { house: houseRules, notice: notice118, practice },
  opens: ['propose'], subject: 'propose.project',

  steps: {
    propose: step('提出房屋征收', 'agency', { form: { project: text('项目', { class: 'open' }), ground, range: text('征收范围', { class: 'open' }) } }),
    pause: step('书面通知暂停办理相关手续', 'agency', { issues: '暂停办理相关手续通知书', form: { until: date('暂停的末日') } }),
    survey: step('调查登记', 'officer', { issues: '房屋调查登记表', form: { people: count('户数'), kind: propertyKind, households: rows('各户', { party: party('被征收人'), no: text('户号', { class: 'open' }) }) } }),
    showSurvey: step('在征收范围内公布调查结果', 'agency', { issues: '调查结果公示' }),
    unregistered: step('调查、认定、处理未经登记的建筑', 'agency', { form: { lawful: count('认定合法的(处)'), unlawful: count('认定违法的(处)'), record: files('认定书') } }),
    plan: step('拟定征收补偿方案', 'agency', { repeats: 3, issues: '征收补偿方案', form: { signBy: date('签约期限的末日'), text: files('方案') } }),
    argue: step('组织有关部门论证', 'agency', { repeats: 3, form: { result: choice('结论', '可行', '修改后可行', '不可行') } }),
    announcePlan: step('公布方案,征求公众意见', 'agency', { repeats: 3, issues: '征求意见公告', form: { until: date('征求意见的末日') } }),
    comment: step('提出意见', 'party', { repeats: 999, form: { words: text('意见', { class: 'personal' }), against: yes('认为方案不符合条例规定') } }),
    hear: step('举行由被征收人和公众代表参加的听证会', 'host', { repeats: 3, issues: '听证笔录', form: { present: count('到会人数'), record: files('听证笔录') } }),
    publishResult: step('公布征求意见和修改的情况', 'agency', { repeats: 3, issues: '征求意见情况公告', form: { received: count('收到意见(条)'), taken: count('采纳(条)'), most: yes('多数被征收人认为不符合条例规定') } }),
    assess: step('进行社会稳定风险评估', 'agency', { issues: '社会稳定风险评估报告', form: { level: choice('风险', '低', '中', '高'), report: files('评估报告') } }),
    fund: step('确认补偿费用足额到位', 'agency', { form: { amount: money('到位的金额'), needed: money('需要的金额'), special: yes('专户存储、专款专用') } }),
    submit: step('送法制审核', 'officer', { repeats: 3, form: submission }),
    reviewed: told('法制审核意见', 'legal-review', { repeats: 3, form: reviewed }),
    discuss: step('政府常务会议讨论决定', 'meeting', { issues: '会议纪要', form: { agreed: yes('同意') } }),
    decide: step('作出房屋征收决定', 'head', { issues: '房屋征收决定', form: { no: number('文号', '征收〔年〕号'), signBy: date('签约期限的末日') } }),
    announce: step('公告征收决定', 'agency', { issues: '房屋征收公告', form: { plan: yes('载明补偿方案和复议、诉讼权利') } }),
    choose: step('选定房地产价格评估机构', 'agency', { form: { how: choice('方式', '被征收人协商', '多数决定', '随机选定'), name: text('评估机构', { class: 'open' }) } }),
    ...contested, ...elsewhere,
    withdraw: step('撤下公示并说明理由', 'agency', { form: { why: text('说明', { class: 'open' }) } }),
    drop: step('不再征收', 'head', { ends: '不再征收', form: { why: text('理由') } }),
    audit: step('审计补偿费用的管理和使用', 'otherOrgan', { form: { report: files('审计结果') } }),
    close: step('征收完毕', 'officer', { ends: '征收完毕', issues: '房屋征收补偿档案目录' }),
  },

  rules: ({ house, notice, practice, fact, did, day, today, linked }) => {
    const most = fact('publishResult.most').true, old = fact('propose.ground').is('旧城区改建'), overturned = any(did('changed'), did('judged'), did('overturned'));
    return [
      // 前期
      house(8).before('decide').attest('属于公共利益的需要,确需征收房屋'),
      house(9, 1).before('decide').attest('符合国民经济和社会发展规划、国土空间规划和专项规划'),
      house(9, 1).before('decide').attest('已经纳入国民经济和社会发展年度计划').when(fact('propose.ground').among('保障性安居工程', '旧城区改建')),
      house(16, 2).after('propose').must('pause').promptly(),
      house(16, 2).before('pause').hold('暂停期限不超过一年', fact('pause.until').within(years(1), today)),
      house(15).after('survey').must('showSurvey').promptly(),
      house(15).after('survey').opens('expropriation-household', { each: 'survey.households', with: { kind: 'survey.kind' } }),
      house(15).before('plan').do('survey'),
      house(24, 2).before('decide').do('unregistered'),
      // 补偿方案
      house(10, 2).before('argue').do('plan'),
      house(10, 2).before('announcePlan').hold('经论证可行', fact('argue.result').among('可行', '修改后可行')),
      house(10, 2).before('announcePlan').hold('征求意见不少于三十日', not(fact('announcePlan.until').before(today.plus(days(30))))),
      house(10, 2).before('publishResult').do('announcePlan'),
      house(10, 2).before('publishResult').wait(days(30), 'announcePlan', { full: true }),
      house(10, 2).after('propose').must('survey', 'drop').promptly(),
      practice('征求意见').after('announcePlan').must('publishResult').within(resultLimit, { from: fact('announcePlan.until') }),
      house(11, 1).before('decide').do('publishResult'),
      practice('征收程序').after('publishResult').must('decide', 'drop').promptly(),
      house(11, 2).before('decide').do('hear').when(all(old, most)),
      house(11, 2).before('hear').do('publishResult'),
      // 决定
      house(12, 1).before('decide').do('assess'),
      house(12, 1).before('decide').hold('经政府常务会议讨论决定', fact('discuss.agreed').true).when(fact('survey.people').atLeast(many)),
      house(12, 1).before('discuss').do('assess'),
      house(12, 2).before('decide').hold('补偿费用足额到位、专户存储', fact('fund.amount').atLeast(fact('fund.needed')), fact('fund.special').true),
      notice('第(十二)项').after('submit').opens('legal-review', { unit: 'submit.to', with: { kind: 'submit.kind', papers: 'submit.papers' } }),
      notice('第(十二)项').before('decide').do('submit'),
      notice('第(十二)项').before('decide').hold('法制审核通过', fact('reviewed.result').is('合法')),
      house(13, 1).after('decide').must('announce').promptly(),
      house(13, 1).before('announce').do('decide'),
      house(13, 1).before('announce').hold('公告载明补偿方案和复议、诉讼权利', fact('announce.plan').true),
      house(20, 1).after('announce').must('choose').promptly().unless(all(did('choose'), day('choose').before(day('announce')))),
      house(20, 1).before('choose').do('survey'),
      practice('征收程序').after('decide').never('drop', 'plan').unless(overturned),
      practice('征收程序').before('close').do('announce'),
      practice('征收程序').before('close').hold('各户都已终结', linked('expropriation-household').allEnded),
      notice('第(六)项').publishes('decide', { within: workdays(20), until: shownFor }),
      notice('第(六)项').publishes('publishResult', { within: workdays(20), until: shownFor }),
      notice('第(六)项').after('changed', 'judged', 'overturned').must('withdraw').promptly().when(did('decide')),
      notice('第(六)项').before('withdraw').hold('已公示的决定被变更、撤销、确认违法', overturned),
    ];
  },

  computes: ({ fact }) => ({ 'submit.kind': submitted, 'survey.kind': always('国有土地上房屋'), 'survey.people': fact('survey.households').count }),

  figures: (f, { did, fact }) => {
    const received = f.sum('publishResult.received', '收到补偿方案意见', '条'), taken = f.sum('publishResult.taken', '采纳补偿方案意见', '条');
    return {
      proposed: f.count('propose', '提出房屋征收', '项'), decided: f.count('decide', '房屋征收决定', '项'), surveyed: f.sum('survey.people', '调查登记', '户'), funded: f.sum('fund.amount', '补偿费用到位', '元'), received, taken, takenRate: f.share(taken, received, '补偿方案意见采纳率'),
      heard: f.count('hear', '补偿方案听证', '次'), assessed: f.count('assess', '社会稳定风险评估', '项', { by: ['assess.level'] }), illegal: f.sum('unregistered.unlawful', '认定违法建筑', '处'), reviewed: f.count('reviewed', '法制审核', '件次', { by: ['reviewed.result'] }),
      closed: f.count('close', '征收完毕', '项'), dropped: f.count('drop', '不再征收', '项'), ...contestedFigures(f), shown: f.inTime('decide published', '按期公示的征收决定', '项'), open: f.standing(did('decide'), '正在征收', '项'), against: f.count('comment', '认为方案不合规定的意见', '条', fact('comment.against').true),
    };
  },

  notModelled: {
    '第8条、第9条': '公共利益、规划由人判断,署名认定',
    '第11条第2款': '“多数被征收人”由征收部门统计后填写;听证以后怎样修改方案由人判断',
    '第14条': '征收决定被撤销的可以不再征收;已经订立的各户协议、已经支付的补偿怎样处理,依裁判由各户的案件办理',
    '第12条第1款': '“数量较多”没有数字,按设定值',
    '第16条第1款': '抢建不予补偿,在各户的补偿中认定',
    '第17条第2款': '补助和奖励办法由政府另行制定',
    '第29条第2款': '审计由审计机关进行,只登记结果',
  },
});
