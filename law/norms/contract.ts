/**
 * 政府合同: from the first talk to the archive. Not signed without legal review; what is owed under it stands in a milestone each (`contract-milestone.ts`);
 * it is changed or undone only in the way of `contract-change.ts`, and never because somebody else now holds the office.
 */
// biome-ignore format: the words of the language, on few lines
import { agency, any, choice, date, files, money, months, not, number, official, officials, optional, party, procedure, ref, setting, step, text, told, yes } from '../../kernel/words.ts';
import { discussed } from '../decisions/forms.ts';
import { competitionReviewed, measureIssuer } from '../functions/competition.ts';
import { roles } from '../roles.ts';
import { agreementRules, businessRules, civilCode, fairCompetitionRules, practice } from '../statutes.ts';
import { changeGround, changeKind, lodgeLimit, milestones, nature } from './deal.ts';
import { always, reviewed, reviewKind } from './review.ts';

const reportEvery = setting('contract.report', '报告履约情况的间隔', months(6), '地方政府合同管理办法;各地不一');

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const contract = procedure({
  id: 'contract', title: '政府合同', chapter: 'norms', from: '2021-01-01', roles,
  statutes: { civil: civilCode, agreement: agreementRules, business: businessRules, competition: fairCompetitionRules, practice },
  opens: ['plan'], subject: 'plan.title',

  steps: {
    plan: step('立项', 'agency', { form: {
      title: text('合同名称', { class: 'open' }), nature, kind: choice('类别', '招商引资', '特许经营', '征收补偿', '国有自然资源使用权出让', '保障性住房租赁、买卖', '政府和社会资本合作', '政府采购', '建设工程', '资产、借款', '其他'),
      major: yes('属于重大合同'), tender: yes('依法应当招标、采购'), market: yes('含有涉及经营者经济活动的政策措施') } }),
    investigate: step('资信调查', 'agency', { repeats: 9, issues: '资信调查报告', form: {
      party: party('对方当事人'), able: choice('结论', '主体适格、具备履约能力', '不具备履约能力'), found: text('资质、资信、履约能力') } }),
    award: step('完成招标、采购程序', 'agency', { form: { no: text('中标、成交通知书') } }),
    negotiate: step('谈判', 'agency', { repeats: 9, issues: '谈判记录', form: { who: officials('谈判人员'), found: text('谈判情况') } }),
    early: step('法律顾问提前介入', 'counsel', { repeats: 9, form: { advice: text('修订建议') } }),
    draft: step('起草合同文本', 'agency', { repeats: 9, form: { text: files('合同文本草案'), arbitration: yes('约定仲裁'), arbitrable: optional(text('允许约定仲裁的法律、行政法规、国际条约')), guarantee: yes('由本机关作保证人'), relent: optional(yes('经国务院批准为使用外国政府、国际经济组织贷款进行转贷')) } }),
    own: step('内部审查', 'legalReviewer', { repeats: 9, issues: '内部审查意见', form: { result: choice('意见', '同意送审', '修改') } }),
    compete: step('开展公平竞争审查', 'agency', { repeats: 5, form: { issuer: measureIssuer, title: text('政策措施名称', { class: 'open' }) } }),
    competitionReviewed: told('公平竞争审查结论', 'fair-competition', { form: competitionReviewed }),
    submit: step('送合法性审查', 'agency', { repeats: 9, issues: '合同送审函', form: { to: agency('审查机构'), kind: reviewKind, papers: files('合同文本、资信调查、内部审查意见等') } }),
    reviewed: told('合法性审查意见', 'legal-review', { form: reviewed }),
    collective: step('领导班子集体讨论', 'meeting', { repeats: 3, issues: '集体讨论记录', form: { present: officials('出席'), result: choice('决定', '同意签订', '修改后再议', '不同意签订'), dissent: optional(text('不同意见')) } }),
    table: step('提请政府会议审议', 'agency', { repeats: 5, form: { meeting: ref('meeting', '会议') } }),
    discussed: told('政府会议审议', 'meeting', { form: discussed }),
    sign: step('签订', 'head', { issues: '合同', serves: 'party', form: {
      no: number('合同编号', '合〔年〕号'), party: party('对方当事人'), signer: official('签字人(法定代表人或者受托人)'), amount: optional(money('标的金额')), until: date('履行期限届满之日'), milestones, text: files('合同正本') } }),
    lodge: step('备案', 'agency', { issues: '合同备案表' }),
    report: step('报告履约情况', 'agency', { repeats: 60, issues: '履约情况报告', form: { state: choice('情况', '正常', '迟延', '有重大变化'), what: text('说明') } }),
    change: step('提出变更、补充、解除', 'agency', { repeats: 9, form: { what: changeKind, ground: changeGround, why: text('说明') } }),
    changed: told('变更、补充、解除完成', 'contract-change', { form: { what: changeKind } }),
    contest: step('登记争议', 'agency', { repeats: 9, issues: '争议报告', form: { way: choice('解决方式', '协商、调解', '行政复议', '行政诉讼', '民事诉讼', '仲裁'), who: choice('提出的一方', '对方', '本机关'), what: text('争议') } }),
    settle: step('解决争议', 'agency', { repeats: 9, form: { result: choice('结果', '达成一致', '本机关胜诉', '本机关败诉', '撤回'), paid: optional(money('本机关承担的金额')) } }),
    finish: step('确认履行完毕', 'agency', { ends: '履行完毕', issues: '履约情况报告' }),
    dissolve: step('确认解除', 'head', { ends: '解除' }),
    drop: step('放弃签订', 'head', { ends: '不再签订', form: { reason: text('理由') } }),
    archive: step('立卷归档', 'clerk', { issues: '合同档案目录' }),
  },

  rules: ({ civil, agreement, business, competition, practice, fact, done, linked }) => {
    const public_ = fact('plan.nature').is('行政协议'), major = fact('plan.major').true, market = fact('plan.market').true, ours = fact('contest.who').is('本机关');
    return [
      // 签订以前
      practice('合同订立').before('draft').do('investigate'),
      practice('合同订立').before('sign').hold('对方主体适格、具备履约能力,就是所调查的当事人', fact('investigate.able').is('主体适格、具备履约能力'), fact('sign.party').same(fact('investigate.party'))),
      practice('合同订立').before('sign').do('award').when(fact('plan.tender').true),
      practice('合同订立').before('submit').do('draft', 'own'),
      practice('合同订立').before('submit').hold('内部审查同意送审', fact('own.result').is('同意送审')),
      civil(683, 1).before('submit', 'sign').hold('机关法人不得为保证人,经国务院批准转贷的除外', any(fact('draft.guarantee').false, fact('draft.relent').true)),
      agreement(26).before('submit', 'sign').hold('行政协议不得约定仲裁,法律、行政法规、国际条约另有规定的除外', any(fact('draft.arbitration').false, fact('draft.arbitrable').present)).when(public_),
      competition(14).after('compete').opens('fair-competition', { with: { issuer: 'compete.issuer', title: 'compete.title' } }),
      competition(18).before('sign').hold('经公平竞争审查,可以出台', fact('competitionReviewed.result').among('符合标准', '适用例外规定', '不涉及经营者经济活动')).when(market),
      practice('合同审查').after('submit').opens('legal-review', { unit: 'submit.to', with: { kind: 'submit.kind', title: 'plan.title', papers: 'submit.papers' } }),
      practice('合同审查').before('sign').do('submit'),
      practice('合同审查').before('sign').hold('经合法性审查,没有不合法、超越权限的', fact('reviewed.result').among('合法', '应当修改')),
      practice('合同审查').before('sign').hold('最近一次送审已有意见', done('reviewed').atLeast(done('submit'))),
      practice('合同审查').before('sign').attest('已按审查意见修改,未采纳的已书面说明理由').when(fact('reviewed.result').is('应当修改')),
      practice('合同审查').before('collective', 'table').do('reviewed').when(major),
      practice('合同审查').before('table').hold('会议还没有召开', fact('table.meeting').inForce),
      practice('合同审查').after('table').tells('table.meeting', 'tabled', { with: { title: 'plan.title' } }),
      practice('合同审查').before('sign').hold('重大合同经集体决定同意', any(fact('collective.result').is('同意签订'), fact('discussed.result').among('通过', '修改后通过'))).when(major),
      practice('合同审查').before('sign').attest('签订的文本与审查、议定的文本一致'),
      civil(502, 2).before('sign').attest('依法应当批准的,已经批准;签字人有权签订'),
      practice('合同订立').after('sign').never('drop', 'draft', 'submit'),
      // 备案、履行
      practice('合同备案').after('sign').must('lodge').within(lodgeLimit),
      practice('合同备案').before('lodge', 'report', 'change', 'contest', 'finish').do('sign'),
      civil(509, 1).after('sign').opens('contract-milestone', { each: 'sign.milestones', with: { nature: 'plan.nature', party: 'sign.party' } }),
      practice('履约监管').after('sign', 'report').must('report').within(reportEvery),
      practice('履约监管').after('report').must('change', 'contest', 'report').promptly().when(fact('report.state').is('有重大变化')),
      business(31).before('change').hold('不得以换届、区划或者机构职能调整、责任人更替为由违约毁约', not(fact('change.ground').is('换届、区划或者机构职能调整、责任人更替'))),
      business(31).before('change').attest('因国家利益、社会公共利益确需改变,依照法定权限和程序进行').when(fact('change.ground').is('国家利益、社会公共利益需要')),
      civil(543).after('change').opens('contract-change', { with: { nature: 'plan.nature', party: 'sign.party', title: 'plan.title', what: 'change.what', ground: 'change.ground' } }),
      // 争议:对方怎样提出都照记;本机关不能就行政协议起诉、申请仲裁,不能就民事合同走复议、行政诉讼
      agreement(4, 1).before('contest').hold('行政协议的争议,本机关只能协商、调解,或者依法催告、决定', fact('contest.way').is('协商、调解')).when(public_, ours),
      agreement(1).before('contest').hold('民事合同的争议,不属于行政复议、行政诉讼', fact('contest.way').among('协商、调解', '民事诉讼', '仲裁')).when(ours).unless(public_),
      practice('履约监管').after('contest').must('settle').promptly(),
      practice('合同备案').before('settle').do('contest'),
      // 终结
      civil(557, 1).before('finish').hold('各履约节点都已了结', linked('contract-milestone').allEnded, linked('contract-change').allEnded),
      practice('履约监管').before('finish', 'dissolve').let('settle'),
      civil(557, 2).before('dissolve').hold('已经依法解除', fact('changed.what').is('解除')),
      practice('履约监管').before('dissolve').hold('各履约节点都已了结', linked('contract-milestone').allEnded),
      practice('合同档案').after('finish', 'dissolve', 'drop').must('archive').promptly(),
    ];
  },

  computes: () => ({ 'submit.kind': always('政府合同') }),

  figures: (f, { fact, did }) => {
    const signed = f.count('sign', '签订政府合同', '份', { by: ['plan.nature', 'plan.kind', 'plan.major'] }), examined = f.count('sign', '经合法性审查签订的合同', '份', did('reviewed'));
    const finished = f.count('finish', '履行完毕的合同', '份'), dissolved = f.count('dissolve', '解除的合同', '份'), lodged = f.count('lodge', '政府合同备案', '份'), lodgedInTime = f.inTime('lodge', '按期备案', '份');
    return {
      planned: f.count('plan', '政府合同立项', '件', { by: ['plan.kind'] }), submitted: f.count('submit', '政府合同送审', '份次'), reviewed: f.count('reviewed', '收到合同审查意见', '份', { by: ['reviewed.result'] }), signed, examined,
      examinedRate: f.share(examined, signed, '合同合法性审查率'), amount: f.sum('sign.amount', '合同标的金额', '元', { by: ['plan.kind'] }), lodged, lodgedInTime, lodgedRate: f.share(lodgedInTime, signed, '合同按期备案率'),
      early: f.count('early', '法律顾问提前介入', '次'), reported: f.count('report', '履约情况报告', '次', { by: ['report.state'] }), changed: f.count('changed', '变更、补充、解除', '件', { by: ['changed.what'] }),
      contested: f.count('contest', '合同争议', '件', { by: ['contest.way', 'plan.nature'] }), lost: f.count('settle', '争议中本机关败诉', '件', fact('settle.result').is('本机关败诉')), paid: f.sum('settle.paid', '争议中本机关承担的金额', '元'),
      finished, dissolved, finishedRate: f.rate(finished, [finished, dissolved], '合同履行率'), dropped: f.count('drop', '不再签订', '件'), open: f.standing(did('sign'), '履行中的合同', '份'),
    };
  },

  notModelled: {
    '法释〔2019〕17号第2条': '是行政协议还是民事合同由人认定,记在立项里',
    '民法典': '合同的成立、效力、违约责任是实体问题,由法律审查和争议解决判断',
    '优化营商环境条例第32条': '拖欠账款由履约节点的逾期显示,清欠属财政、工信部门的专项',
    '合同审查': '哪些是重大合同、多少金额以下可以不审,各地规定不一;录入本程序的都要审查',
    '政府采购、招标投标': '采购、招标程序在另外的平台,这里只记已经完成',
  },
});
