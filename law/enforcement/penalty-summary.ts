/** 行政处罚(简易程序): the penalty on the spot, from the badge shown to the money remitted and the record filed. 行政处罚法第51条至第53条、第68条至第71条. */
// biome-ignore format: the words of the language, on few lines
import {
  all, any, choice, date, files, money, not, number, officials, optional, party, procedure, ref, setting, step, text, told, workdays, years, yes, yuan,
} from '../../kernel/words.ts';
import { always } from '../norms/review.ts';
import { roles } from '../roles.ts';
import { marketPenaltyRules, notice27, notice118, penaltyLaw } from '../statutes.ts';
import { age, BLAMELESS, domain, FIRST, LIGHT, origin } from './forms.ts';
import { closeLimit, firstLook, shownFor } from './settings.ts';
import { lawsuits, powerOf, punishment, reconsiderations, twoCertified } from './words.ts';

const fileLimit = setting('penalty-summary.filing', '当场处罚报所属机关备案的期限', workdays(5), '部门规章多定二日至五日;法律未定');
const archiveLimit = setting('penalty-summary.archive', '当场处罚材料交回归档的期限', workdays(7), '市场监督管理行政处罚程序规定第70条');
const kind = choice('行政处罚的种类', '警告', '罚款');

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const penaltySummary = procedure({
  id: 'penalty-summary', title: '行政处罚(简易程序)', chapter: 'enforcement', from: '2021-07-15', roles,
  statutes: { law: penaltyLaw, notice: notice118, tiers: notice27, market: marketPenaltyRules },
  opens: ['identify'], subject: 'identify.party',

  steps: {
    identify: step('表明身份、当场查处', 'officer', { issues: '现场检查(询问)笔录', form: {
      party: party('当事人'), age,
      officers: officials('执法人员'), shown: yes('已出示执法证件'), power: ref('power', '处罚职权'), act: text('违法行为'), place: text('地点'),
      endedOn: date('违法行为发生之日'), record: optional(files('执法音像记录')), domain: optional(domain) } }),
    inform: step('口头告知', 'officer', { form: { kind, fine: optional(money('拟罚款')), grounds: text('事实、理由、依据和权利') } }),
    listen: step('听取陈述、申辩', 'officer', { issues: '陈述申辩记录', form: {
      said: choice('当事人的表示', '陈述、申辩', '没有意见', '明确放弃'), words: optional(text('意见')), taken: optional(choice('复核结论', '采纳', '部分采纳', '不采纳')) } }),
    decide: step('当场作出处罚决定', 'officer', { issues: '当场行政处罚决定书', serves: 'party', form: {
      no: number('编号', '当罚〔年〕号'), party: party('被处罚的当事人'), kind, fine: optional(money('罚款')), way: optional(choice('缴纳方式', '当场收缴', '十五日内到银行缴纳')),
      unsigned: optional(yes('当事人拒绝签收,已在决定书上注明')), surcharge: optional(yes('载明逾期不缴纳的加处罚款')) } }),
    spare: step('决定不予行政处罚', 'officer', { ends: '不予行政处罚', form: {
      ground: choice('理由', LIGHT, FIRST, BLAMELESS, '不满十四周岁'), item: optional(ref('exemption-item', '免罚清单上的事项')), why: optional(text('不在清单上的,认定的理由')),
      guardian: optional(yes('已责令监护人管教')) } }),
    educate: step('教育当事人', 'officer', { issues: '教育记录(承诺书)', form: { way: choice('方式', '说服教育', '告诫', '约谈', '承诺') } }),
    toOrdinary: step('转为普通程序', 'officer', { ends: '转为普通程序', form: { reason: text('理由'), origin: optional(origin) } }),
    filed: told('得知转出的案件立案', 'penalty'),
    declined: told('得知转出的案件不予立案', 'penalty'),
    punished: told('得知转出的案件作出处罚', 'penalty', { form: punishment }),
    crime: told('得知转出的案件移送司法机关', 'penalty'),
    collect: step('当场收缴罚款', 'officer', { issues: '罚款专用票据', form: {
      ground: choice('情形', '一百元以下罚款', '不当场收缴事后难以执行', '边远、水上、交通不便地区,当事人提出'), amount: money('金额'),
      receipt: optional(text('财政部门统一制发的专用票据号')), onWater: optional(yes('在水上收缴')) } }),
    landed: step('抵岸', 'officer'),
    remit: step('交回收缴的罚款', 'officer', { issues: '罚没款交接单', form: { amount: money('金额') } }),
    deposit: step('缴付指定的银行', 'agency', { form: { amount: money('金额'), receipt: text('银行回单号') } }),
    lodge: step('报所属行政机关备案', 'officer', { issues: '当场处罚备案表' }),
    challenged: told('被申请行政复议', 'reconsideration'),
    executed: told('执行终结', 'penalty-execution'),
    sued: told('被提起行政诉讼', 'litigation', { form: { no: optional(text('案号', { class: 'open' })) } }),
    changed: told('复议决定变更、撤销、确认违法或者确认无效', reconsiderations),
    judged: told('裁判变更、撤销、确认违法或者确认无效', lawsuits, { form: { result: optional(choice('结果', '变更', '撤销', '确认违法', '确认无效')) } }),
    withdraw: step('撤回公示并公开说明理由', 'agency', { repeats: 3, issues: '撤回公示审批表', form: { why: text('说明') } }),
    close: step('结案', 'officer', { ends: '结案' }),
    archive: step('交回材料归档', 'officer'),
  },

  rules: ({ law, notice, tiers, market, fact, day, did, unit, served, cases, linked }) => {
    const organization = fact('identify.age').is('法人或者其他组织'), fined = fact('decide.kind').is('罚款');
    const first = fact('spare.ground').is(FIRST);
    return [
      // 适用条件
      law(17).before('decide').hold('处罚职权有效,由本机关行使', ...powerOf(fact('identify.power'), unit)),
      law(30).before('decide').hold('不满十四周岁的,不予行政处罚', not(fact('identify.age').is('不满十四周岁的公民'))),
      law(33, 1).before('spare').attest('违法行为轻微并及时改正,没有造成危害后果').when(fact('spare.ground').is(LIGHT)),
      law(33, 1).before('spare').attest('初次违法,危害后果轻微并及时改正').when(first),
      law(33, 1).before('spare').hold('回溯期内没有受过处罚',
        cases('penalty', { same: 'identify.party', as: 'source.party', did: 'decide', within: firstLook }).is(0),
        cases('penalty-summary', { same: 'identify.party', as: 'identify.party', did: 'decide', within: firstLook }).is(0)).when(first),
      law(33, 1).before('spare').hold('事项在免罚清单上,或者写明认定的理由', any(fact('spare.item').present, fact('spare.why').present)).when(fact('spare.ground').among(LIGHT, FIRST)),
      tiers('第(六)项').before('spare').hold('免罚清单上的事项有效,理由相同', fact('spare.item').inForce, fact('spare.item').get('propose.ground').is(fact('spare.ground'))).when(fact('spare.item').present),
      law(33, 2).before('spare').attest('当事人有证据足以证明没有主观过错').when(fact('spare.ground').is(BLAMELESS)),
      law(30).before('spare').hold('责令监护人加以管教', fact('spare.guardian').true).when(fact('spare.ground').is('不满十四周岁')),
      law(33, 3).after('spare').must('educate').promptly(),
      law(36, 1).before('decide').hold('违法行为在二年内被发现', day('identify').within(years(2), fact('identify.endedOn'))),
      law(42, 1).before('inform', 'decide').hold('执法人员不少于两人,当日都持有效证件', ...twoCertified(fact('identify.officers'))),
      // 告知、听取意见
      law(44).before('listen').do('inform'),
      law(62).before('decide').do('inform', 'listen'),
      law(45, 1).before('decide').hold('复核当事人提出的事实、理由和证据', fact('listen.taken').present).when(fact('listen.said').is('陈述、申辩')),
      law(45, 2).before('decide').hold('不因陈述、申辩给予更重的处罚', any(fact('decide.kind').is('警告'),
        all(fact('inform.kind').is('罚款'), fact('decide.fine').atMost(fact('inform.fine'))))),
      law(52, 2).before('decide').hold('罚款的,写明数额和缴纳方式', fact('decide.fine').over(yuan(0)), fact('decide.way').present).when(fined),
      // 决定
      law(51).before('decide').attest('违法事实确凿并有法定依据'),
      law(51).before('decide').hold('警告,或者对公民二百元以下、对法人或者其他组织三千元以下罚款', any(fact('decide.kind').is('警告'),
        fact('decide.fine').atMost(yuan(200)), all(organization, fact('decide.fine').atMost(yuan(3000))))),
      law(52, 1).before('inform', 'decide').hold('出示执法证件', fact('identify.shown').true),
      law(52, 1).after('decide').must('decide served').promptly(),
      law(52, 3).after('decide').must('lodge').within(fileLimit),
      law(52, 1).after('decide').never('spare', 'toOrdinary'),
      law(54, 1).after('toOrdinary').opens('penalty', { with: { party: 'identify.party', age: 'identify.age', origin: 'toOrdinary.origin', act: 'identify.act' } }),
      notice('第(六)项').publishes('decide', { within: workdays(7), until: shownFor }),
      law(48, 2).after('changed', 'judged').must('withdraw').within(workdays(3)),
      law(48, 2).before('withdraw').hold('处罚决定已经依法变更、撤销、确认违法或者无效', any(did('changed'), did('judged'))),
      // 收缴和交回
      law(67, 2).before('collect').hold('决定当场收缴', fact('decide.way').is('当场收缴')),
      law('第68条第1项').before('collect').hold('给予一百元以下罚款', fact('decide.fine').atMost(yuan(100))).when(fact('collect.ground').is('一百元以下罚款')),
      law('第68条第2项').before('collect').attest('不当场收缴事后难以执行').when(fact('collect.ground').is('不当场收缴事后难以执行')),
      law(69).before('collect').attest('边远、水上、交通不便地区,到银行或者电子支付确有困难,当事人提出')
        .when(fact('collect.ground').is('边远、水上、交通不便地区,当事人提出')),
      law(70).before('collect').hold('出具财政部门统一制发的专用票据', fact('collect.receipt').present),
      law(71).after('collect').must('remit').within(workdays(2)).when(fact('collect.onWater').false),
      law(71).after('landed').must('remit').within(workdays(2)).when(fact('collect.onWater').true),
      law(71).after('remit').must('deposit').within(workdays(2)),
      law(53).after(served('decide')).opens('penalty-execution', { with: { party: 'identify.party', fine: 'decide.fine', surcharge: 'decide.surcharge' } })
        .when(fined, fact('decide.way').is('十五日内到银行缴纳')),
      // 结案、归档
      law(52, 1).before('close').do('decide served'),
      law(52, 3).before('close').do('lodge'),
      law(71).before('close').hold('当场收缴的罚款已缴付银行', did('deposit')).when(fact('decide.way').is('当场收缴')),
      law(53).before('close').hold('处罚决定执行终结', linked('penalty-execution').allEnded),
      market(77).after('executed').must('close').within(closeLimit),
      market(70).after('decide', 'spare').must('archive').within(archiveLimit),
      market(70).before('close').do('archive'),
      // 先后:没有决定无可备案、归档,没有收缴无可交回、缴付
      law(52, 3).before('lodge').do('decide'),
      law(71).before('remit').do('collect'),
      law(71).before('deposit').do('remit'),
      market(70).before('archive').hold('已经作出决定', any(did('decide'), did('spare'))),
    ];
  },

  computes: ({ fact }) => ({
    'toOrdinary.origin': always('监督检查'), 'decide.party': fact('identify.party'), 'collect.amount': fact('decide.fine'), 'remit.amount': fact('collect.amount'), 'deposit.amount': fact('remit.amount'),
  }),

  figures: (f, { fact, did }) => {
    const decided = f.count('decide', '简易程序案件', '件', { by: ['decide.kind', 'identify.domain'] });
    return {
      decided, fines: f.sum('decide.fine', '当场处罚金额', '元', { by: ['identify.domain'] }), warned: f.count('decide', '警告', '件', fact('decide.kind').is('警告')),
      fined: f.count('decide', '当场罚款', '件', fact('decide.kind').is('罚款')), parties: f.distinct('decide.party', '当场处罚的当事人', '个'),
      collected: f.sum('collect.amount', '当场收缴罚款', '元'), remitted: f.inTime('remit', '二日内交回', '件'), deposited: f.inTime('deposit', '二日内缴付银行', '件'),
      lodged: f.count('lodge', '报所属机关备案', '件'), spared: f.count('spare', '不予行政处罚', '件', { by: ['spare.ground'] }),
      firstSpared: f.count('spare', '首违不罚', '件', fact('spare.ground').is(FIRST)), innocent: f.count('spare', '无主观过错不罚', '件', fact('spare.ground').is(BLAMELESS)),
      minorSpared: f.count('spare', '轻微不罚', '件', fact('spare.ground').is(LIGHT)), exempt: f.count('spare', '适用免罚清单', '件', fact('spare.item').present),
      changed: f.count('changed', '复议变更、撤销、确认违法或者无效', '件'), judged: f.count('judged', '裁判变更、撤销、确认违法或者无效', '件'),
      educated: f.count('educate', '教育当事人', '件', { by: ['educate.way'] }), toOrdinary: f.count('toOrdinary', '转为普通程序', '件'), toOrdinaryPunished: f.count('punished', '转为普通程序后作出处罚', '件'),
      reconsidered: f.count('challenged', '被申请行政复议', '件'), sued: f.count('sued', '被提起行政诉讼', '件'), withdrawn: f.count('withdraw', '撤回公示', '件'),
      open: f.standing(did('identify'), '在办', '件'),
    };
  },

  notModelled: {
    '第51条、第42条': '法律另有规定的(如一人执法、更高限额)由单行法的程序文件另写',
    '第52条第2款': '决定书载明的事项、救济途径和期限由文书格式保证',
    '第77条': '不使用法定单据的,当事人有权拒绝:当事人的行为不受限制,由执法监督处理',
  },
});
