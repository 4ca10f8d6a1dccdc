/**
 * 合法性审核: the one desk for documents, decisions, contracts, major acts of enforcement, and whatever else a unit asks about. Its opening step
 * `received` is told by those who send (how: see `review.ts`) and takes kind, title, papers; a unit may also hand something in itself (`handIn`).
 * It tells its opener `reviewed`.
 */
// biome-ignore format: the words of the language, on few lines
import { all, any, choice, count, date, files, not, number, optional, procedure, rows, step, text, told, workdays } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { counselOpinion, decisionRules, notice115, practice } from '../statutes.ts';
import * as review from './review.ts';

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const legalReview = procedure({
  id: 'legal-review', title: '合法性审核', chapter: 'norms', from: '2019-09-01', roles,
  statutes: { decision: decisionRules, notice: notice115, counsel: counselOpinion, practice },
  opens: ['received', 'handIn'], subject: 'accept.title',

  steps: {
    received: told('收到送审', review.senders, { repeats: 1, form: {
      kind: review.reviewKind, title: optional(text('送审事项', { class: 'open' })), papers: optional(files('送审材料')) } }),
    handIn: step('送审(单位直接送来)', 'otherOrgan', { form: {
      kind: review.reviewKind, title: text('送审事项', { class: 'open' }), papers: optional(files('送审材料')) } }),
    early: step('提前介入会商', 'legalReviewer', { repeats: 9, issues: '提前介入会商记录', form: { way: choice('方式', '会商', '参加起草', '实地调研'), advice: text('法律建议') } }),
    askFix: step('退回补正(要求补充材料、说明情况)', 'legalReviewer', { repeats: 5, issues: '补充送审材料通知书', form: { missing: text('需要补充的材料、说明的情况'), until: date('补充的最后一日') } }),
    fix: step('补充材料、说明情况', 'otherOrgan', { repeats: 5, form: { papers: files('补充的材料') } }),
    decline: step('退回不予审查', 'legalReviewer', { ends: '退回', issues: '退回送审函', form: { reason: text('理由'), result: review.reviewResult } }),
    accept: step('收件登记(材料合格)', 'legalReviewer', { form: {
      no: number('收件号', '审收〔年〕号'), kind: review.reviewKind, title: text('送审事项', { class: 'open' }), level: choice('送审单位', '政府工作部门', '镇、街道', '政府办公室', '其他单位'),
      urgent: optional(text('须立即制定实施、缩短审查时间的理由')) } }),
    ask: step('请法律顾问、公职律师提出意见', 'legalReviewer', { repeats: 9, issues: '法律事务委托单', form: { whom: choice('对象', '法律顾问', '公职律师') } }),
    consult: step('请专家提出意见', 'legalReviewer', { repeats: 9 }),
    advise: step('提出法律意见', 'counsel', { repeats: 9, form: { whom: choice('身份', '法律顾问', '公职律师'), advice: text('法律意见'), paper: optional(files('法律意见书')) } }),
    opine: step('提出专家意见', 'expert', { repeats: 9, form: { advice: text('意见'), paper: optional(files('书面意见')) } }),
    probe: step('开始调查、评估、论证', 'legalReviewer', { repeats: 3, form: { what: text('事项') } }),
    probed: step('调查、评估、论证完成', 'legalReviewer', { repeats: 3, form: { found: text('结果') } }),
    draft: step('起草审查意见和修改稿', 'legalReviewer', { repeats: 9, form: { text: files('修改稿(标明改动的文档)'), note: optional(text('审查情况')) } }),
    conclude: step('出具合法性审查意见书', 'head', { ends: '出具意见', issues: '合法性审查意见书', form: {
      no: review.letterNo, result: choice('审查结论', '合法', '应当修改', '不合法', '超越权限', '明示法律风险'),
      points: optional(rows('审查意见', { point: text('意见'), basis: text('依据') })), number: count('意见条数'), unmet: optional(text('明示的法律风险')) } }),
    answer: step('反馈一条意见的采纳情况', 'otherOrgan', { repeats: 99, form: {
      point: count('第几条意见'), taken: choice('采纳情况', '采纳', '部分采纳', '不采纳'), why: text('修改情况;未完全采纳的,理由和依据') } }),
    withdraw: step('撤回送审', 'otherOrgan', { ends: '撤回送审', form: { reason: text('理由'), result: review.reviewResult } }),
    archive: step('立卷归档', 'legalReviewer', { issues: '合法性审查案卷目录' }),
  },

  rules: ({ decision, notice, counsel, practice, fact, done }) => {
    const norm = fact('accept.kind').is('行政规范性文件'), major = fact('accept.kind').is('重大行政决策'), deal = fact('accept.kind').is('政府合同');
    const urgent = fact('accept.urgent').present;
    return [
      // 收件、补正、退回
      notice('第(五)项').after('received', 'handIn').must('accept', 'askFix', 'decline').promptly(),
      notice('第(五)项').before('accept').attest('送审材料齐全:送审稿及说明、依据、履行程序和征求意见的情况'),
      practice('收件登记').before('accept').hold('登记的类别就是送审的类别', any(fact('received.kind').is(fact('accept.kind')), fact('handIn.kind').is(fact('accept.kind')))),
      notice('第(五)项').after('askFix').must('fix').by(fact('askFix.until')),
      notice('第(五)项').after('fix').must('accept', 'askFix', 'decline').promptly(),
      decision(26, 1).before('decline').attest('送审材料不符合要求,或者不属于审查范围'),
      decision(26, 1).after('accept').never('askFix', 'decline'),
      practice('办案次序').before('draft', 'ask', 'consult', 'probe').do('accept'),
      // 时间
      notice('第(五)项').before('conclude').wait(workdays(5), 'accept').when(norm).unless(urgent),
      notice('第(五)项').after('accept').must('conclude').within(workdays(15)).when(norm),
      decision(26, 2).before('conclude').wait(workdays(7), 'accept').when(major).unless(urgent),
      practice('决策审查').after('accept').must('conclude').within(review.decisionLimit).when(major),
      practice('合同审查').after('accept').must('conclude').within(review.contractLimit).when(deal),
      practice('合同审查').from('probe').until('probed').stops('conclude').when(deal),
      practice('法制审核').after('accept').must('conclude').within(review.enforcementLimit).when(fact('accept.kind').is('重大执法决定')),
      practice('涉法事务').after('accept').must('conclude').within(review.affairLimit).when(fact('accept.kind').is('其他涉法事务')),
      // 法律顾问、公职律师
      decision(28).after('accept').must('ask').promptly().when(major),
      decision(28).before('conclude').do('advise').when(major),
      counsel('法律顾问的职责').after('ask').must('advise').within(review.counselLimit),
      practice('专家意见').after('consult').must('opine').promptly(),
      // 意见
      practice('办案次序').before('conclude').do('draft'),
      decision(27).before('conclude').attest('已审查是否符合法定权限、是否履行法定程序、内容是否符合法律法规规章和国家政策').when(major),
      notice('第(六)项').before('conclude').attest('已审查制定主体、权限、程序、内容,有没有违法增设权力、减损权利或者增加义务').when(norm),
      notice('第(六)项').before('conclude').hold('认为合法以外的,逐条写明意见', any(fact('conclude.result').is('合法'), fact('conclude.number').over(0))),
      decision(25, 2).before('conclude').hold('明示法律风险的,限于重大行政决策,并写明风险', major, fact('conclude.unmet').present).when(fact('conclude.result').is('明示法律风险')),
      decision(25, 2).before('conclude').attest('国家尚无明确规定的探索性改革').when(fact('conclude.result').is('明示法律风险')),
      notice('第(六)项').after('conclude').tells('opener', 'reviewed', { with: { result: 'conclude.result' } }),
      decision(26, 1).after('decline').tells('opener', 'reviewed', { with: { result: 'decline.result' } }),
      practice('撤回送审').after('withdraw').tells('opener', 'reviewed', { with: { result: 'withdraw.result' } }),
      notice('第(六)项').after('conclude').must('answer').promptly({ until: done('answer').atLeast(fact('conclude.number')) }).when(fact('conclude.number').over(0)),
      practice('案卷标准').after('conclude').must('archive').promptly(),
    ];
  },

  computes: ({ fact }) => ({ 'conclude.number': fact('conclude.points').count, 'decline.result': review.always('退回'), 'withdraw.result': review.always('退回') }),

  figures: (f, { fact, did }) => {
    const kind = fact('accept.kind'), counselled = did('advise');
    const sent = f.count('received', '案件中送审', '件', { by: ['received.kind'] }), handed = f.count('handIn', '单位直接送审', '件', { by: ['handIn.kind'] });
    const letters = f.count('conclude', '出具合法性审查意见书', '份', { by: ['accept.kind', 'conclude.result', 'accept.level'] });
    const clean = f.count('conclude', '审查意见为合法', '份', fact('conclude.result').is('合法'));
    const points = f.sum('conclude.number', '提出法律意见', '条', { by: ['accept.kind'] });
    const answered = f.count('answer', '已反馈采纳情况的意见', '条', { by: ['answer.taken'] }), taken = f.count('answer', '采纳的意见(含部分采纳)', '条', fact('answer.taken').among('采纳', '部分采纳'));
    const inTime = f.inTime('conclude', '按期出具意见书', '份'), advice = f.count('advise', '法律顾问、公职律师提出意见', '次', { by: ['advise.whom'] });
    const opinion = kind.among('重大行政决策', '其他涉法事务');
    return {
      opinions: f.count('conclude', '重大决策和涉法事务合法性审查意见', '份', opinion), opinionPoints: f.sum('conclude.number', '对重大决策和涉法事务提出法律建议', '条', opinion), sent, handed, received: f.total('收到送审', '件', sent, handed), letters, clean, inTime, onTime: f.share(inTime, letters, '意见书按期率'), length: f.days('accept', 'conclude', '平均审查天数'), points, answered, taken,
      takenRate: f.share(taken, answered, '意见采纳率'), returned: f.count('askFix', '退回补正', '件次'), declined: f.count('decline', '退回不予审查', '件'), withdrawn: f.count('withdraw', '撤回送审', '件'),
      norms: f.count('conclude', '行政规范性文件合法性审核', '件', kind.is('行政规范性文件')), decisions: f.count('conclude', '重大行政决策合法性审查', '件', kind.is('重大行政决策')),
      contracts: f.count('conclude', '审核政府合同', '份', kind.is('政府合同')), enforcement: f.count('conclude', '重大执法决定法制审核', '件', kind.is('重大执法决定')),
      matters: f.count('conclude', '研究、审核重大决策和涉法事务', '件', kind.among('重大行政决策', '政府合同', '其他涉法事务')), affairs: f.count('conclude', '办理其他涉法事务', '件', kind.is('其他涉法事务')),
      counselled: f.count('conclude', '法律顾问参与合法性审核', '件', all(counselled, not(kind.is('其他涉法事务')))), advice, expertAdvice: f.count('opine', '专家提出意见', '次'),
      counselTexts: f.count('conclude', '法律顾问审核规范性文件、合同、协议', '件', all(counselled, kind.among('行政规范性文件', '政府合同'))),
      counselAffairs: f.count('conclude', '法律顾问参与研究涉法事务', '件', all(counselled, kind.is('其他涉法事务'))),
      early: f.count('early', '提前介入会商', '次', { by: ['early.way'] }), open: f.standing(did('accept'), '在审', '件'),
    };
  },

  notModelled: {
    '国办发〔2018〕115号第(四)项': '哪些部门、镇街没有审核机构而由县级统一审核,由送审单位选定审核机构体现',
    '国办发〔2018〕115号第(五)项': '审核时间的起算点文件没有写明,按收件登记(材料合格)之日;起草单位先由本部门审核,在起草一方的程序里',
    '重大行政决策程序暂行条例第25条': '不得以征求意见等方式代替审查,写在提交讨论的程序里:没有审查结论就不能讨论',
    '国办发〔2018〕115号第(六)项': '起草单位未完全采纳意见的,提请审议时说明理由和依据,写在制定、决策的程序里',
    '重大行政决策程序暂行条例第28条': '及时提出没有天数,最长期限按设定值',
    '中办发〔2016〕30号': '意见原文没有取得;法律顾问的选聘、聘期、年度考核不是一件审查里的行为,属填报数',
    '统计:提出法律建议余条': '报告中的「余」是下限,按条计数得到的是实数',
  },
});
