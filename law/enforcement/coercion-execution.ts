/** 行政机关强制执行: urging, words and answer, decision, execution, agreement, suspension and end, 行政强制法第四章. 代履行 is coercion-proxy.ts. */
// biome-ignore format: the words of the language, on few lines
import {
  agency, any, choice, date, days, files, money, not, number, optional, party, procedure, ref, step, text, told, workdays, years, yes, yuan,
} from '../../kernel/words.ts';
import { contested, contestedFigures, elsewhere } from '../disputes/contested.ts';
import { always, reviewed } from '../norms/review.ts';
import { roles } from '../roles.ts';
import { coercionLaw, notice118, sichuanSupervision } from '../statutes.ts';
import { filingKind } from './forms.ts';
import { coercionLodgeLimit, onFilm, powerOf, shownFor, submission, submitted, twoCertified, weight } from './words.ts';

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const coercionExecution = procedure({
  id: 'coercion-execution', title: '行政机关强制执行', chapter: 'enforcement', from: '2021-07-15', roles,
  statutes: { law: coercionLaw, notice: notice118, sichuan: sichuanSupervision },
  opens: ['start'], subject: 'start.party',

  steps: {
    start: step('提请强制执行', 'officer', { form: { party: party('当事人'), power: ref('power', '行政强制执行职权'), decision: text('据以执行的行政决定(文号)', { class: 'open' }),
      case: optional(ref(['penalty', 'rectification', 'levy'], '作出决定的案件')), dueOn: date('决定的履行期限的末日'),
      duty: choice('义务', '金钱给付', '排除妨碍、恢复原状', '拆除违法的建筑物、构筑物、设施', '其他'), amount: optional(money('应当给付的金额')), weight: optional(weight) } }),
    surcharge: step('决定加处罚款、滞纳金', 'agency', { issues: '加处罚款(滞纳金)决定书', serves: 'party', form: { rate: text('标准', { class: 'open' }), from: date('开始加处之日'), sum: money('加处的数额(至执行时的上限)') } }),
    urge: step('催告', 'agency', { repeats: 3, issues: '履行义务催告书', serves: 'party', form: { until: date('履行期限的末日'), way: text('履行方式', { class: 'open' }), amount: optional(money('金额')) } }),
    plead: step('陈述、申辩', 'party', { repeats: 5, form: { words: text('意见', { class: 'personal' }) } }),
    record: step('记录、复核意见', 'officer', { repeats: 5, issues: '陈述申辩复核意见', form: { taken: choice('结论', '采纳', '部分采纳', '不采纳'), why: text('理由') } }),
    perform: step('自行履行', 'party', { repeats: 9, form: { amount: optional(money('金额')), proof: optional(files('履行的证明')) } }),
    announce: step('公告限期自行拆除', 'agency', { issues: '限期拆除公告', serves: 'party', form: { until: date('自行拆除的末日'), remedyUntil: date('复议、起诉期限的末日') } }),
    submit: step('送法制审核', 'officer', { repeats: 3, form: submission }),
    reviewed: told('法制审核意见', 'legal-review', { repeats: 3, form: reviewed }),
    decide: step('作出强制执行决定', 'head', { issues: '行政强制执行决定书', serves: 'party', form: { no: number('文号', '执〔年〕号'),
      way: choice('方式', '划拨存款、汇款', '拍卖或者依法处理财物', '代履行', '强制拆除', '其他'), on: date('执行时间'), hides: yes('有转移、隐匿财物迹象,立即执行') } }),
    agree: step('达成执行协议', 'agency', { issues: '执行协议', form: { stages: text('分阶段履行的约定'), waived: optional(money('减免的加处罚款、滞纳金')) } }),
    breach: step('因当事人不履行协议而恢复执行', 'agency', { issues: '恢复执行通知书', serves: 'party' }),
    suspend: step('中止执行', 'head', { repeats: 3, issues: '中止执行通知书', serves: 'party', form: {
      ground: choice('情形', '履行确有困难或者暂无能力', '第三人主张权利,确有理由', '可能造成难以弥补的损失', '其他') } }),
    resume: step('恢复执行', 'head', { repeats: 3 }),
    giveUp: step('不再执行', 'head', { ends: '不再执行', form: { why: text('理由') } }),
    disputed: step('据以执行的决定被申请复议、被提起诉讼', 'otherOrgan', { repeats: 3, form: { by: text('通知书文号', { class: 'open' }) } }),
    settled: step('据以执行的决定的复议、诉讼终结', 'otherOrgan', { repeats: 3, form: { result: choice('结果', '维持', '变更、撤销、确认违法', '撤回、驳回') } }),
    implement: step('实施强制执行', 'officer', { repeats: 9, issues: '强制执行现场笔录', form: { ...onFilm, offHours: yes('夜间或者法定节假日'), urgent: yes('情况紧急'), amount: optional(money('执行到位金额')) } }),
    treasury: step('上缴国库、划入财政专户', 'agency', { repeats: 9, form: { amount: money('金额'), receipt: text('凭证号') } }),
    ...contested, ...elsewhere,
    wrong: step('据以执行的决定被撤销、变更,或者执行错误', 'otherOrgan', { form: { by: text('作出改变的机关和文书号,或者错误的情况', { class: 'open' }) } }),
    restore: step('恢复原状、退还财物或者赔偿', 'agency', { issues: '执行回转记录', form: { how: choice('方式', '恢复原状', '退还财物', '赔偿') } }),
    lodge: step('报送重大行政强制备案', 'agency', { issues: '重大行政强制备案报告', form: { to: agency('备案机关'), kind: optional(filingKind) } }),
    lodged: told('备案审查意见', 'major-filing', { form: { result: choice('意见', '准予备案', '责令纠正') } }),
    end: step('终结执行', 'head', { ends: '终结执行', issues: '终结执行决定书', serves: 'party', form: { ground: choice('情形', '公民死亡,无遗产可供执行,又无义务承受人',
      '法人或者其他组织终止,无财产可供执行,又无义务承受人', '执行标的灭失', '据以执行的决定被撤销', '其他') } }),
    complete: step('认定已经履行', 'officer', { ends: '当事人履行' }),
    finish: step('强制执行完毕', 'officer', { ends: '强制执行完毕', issues: '执行完毕报告' }),
    withdraw: step('撤下公示并说明理由', 'agency', { form: { why: text('说明', { class: 'open' }) } }),
  },

  rules: ({ law, notice, sichuan, fact, did, done, today, unit, sum, served, linked }) => {
    const demolition = fact('start.duty').is('拆除违法的建筑物、构筑物、设施'), proxy = fact('decide.way').is('代履行'), overturned = any(did('changed'), did('judged'), did('overturned'));
    return [
      // 催告
      law(34).before('urge', 'decide').hold('有行政强制执行权', ...powerOf(fact('start.power'), unit)),
      law(34).before('urge').hold('在决定的期限内没有履行', today.after(fact('start.dueOn'))),
      law('第35条第3项').before('urge').hold('涉及金钱给付的,写明金额', fact('urge.amount').over(yuan(0))).when(fact('start.duty').is('金钱给付')),
      law(34).after('start').must('urge', 'complete', 'end').promptly(),
      law(35).before('decide').do('urge served'),
      law(36).after('plead').must('record').promptly(),
      law(36).before('decide', 'implement').let('record'),
      law(36).before('decide').hold('当事人的理由成立的,应当采纳', not(fact('record.taken').is('采纳'))).when(did('record')),
      // 加处罚款、滞纳金
      law(45, 1).before('surcharge').hold('是金钱给付义务,逾期不履行', fact('start.duty').is('金钱给付'), today.after(fact('start.dueOn'))),
      law(45, 1).after('surcharge').must('surcharge served').promptly(),
      law(45, 2).before('surcharge').hold('加处的数额不超出金钱给付义务的数额', fact('surcharge.sum').atMost(fact('start.amount'))),
      law(45, 1).before('surcharge').hold('逾期以后开始加处', fact('surcharge.from').after(fact('start.dueOn'))),
      law(46, 1).before('decide').hold('加处罚款、滞纳金已经超过三十日', today.after(fact('surcharge.from').plus(days(30)))).when(did('surcharge')),
      // 决定
      law(37, 1).before('decide').hold('催告的期限届满仍不履行;有转移、隐匿财物迹象的可以立即决定', any(today.after(fact('urge.until')), fact('decide.hides').true)),
      law(37, 1).before('decide').attest('逾期不履行没有正当理由'),
      law(37, 3).before('decide').attest('有证据证明有转移或者隐匿财物迹象').when(fact('decide.hides').true),
      law(47, 1).before('decide').attest('法律规定由本机关决定划拨').when(fact('decide.way').is('划拨存款、汇款')),
      notice('第(十二)项').after('submit').opens('legal-review', { unit: 'submit.to', with: { kind: 'submit.kind', papers: 'submit.papers' } }),
      notice('第(十二)项').before('decide').do('submit').when(any(demolition, fact('start.weight').present)),
      notice('第(十二)项').before('decide').hold('法制审核通过', fact('reviewed.result').is('合法')).when(any(demolition, fact('start.weight').present)),
      law(38).after('decide').must('decide served').promptly(),
      // 违法建筑
      law(44).before('implement').do('announce served').when(demolition),
      law(44).before('implement').hold('公告的期限和复议、起诉的期限都已届满', today.after(fact('announce.until')), today.after(fact('announce.remedyUntil'))).when(demolition),
      law(44).before('implement').hold('没有申请复议、提起诉讼,或者已经终结而没有改变', any(not(did('disputed')), fact('settled.result').among('维持', '撤回、驳回'))).when(demolition),
      // 协议、中止、终结
      law(42, 1).before('agree').attest('不损害公共利益和他人合法权益'),
      law(42, 2).before('breach').do('agree'),
      law(42, 2).before('breach').attest('当事人不履行执行协议'),
      law(42, 2).before('implement').hold('没有执行协议,或者当事人不履行协议', any(not(did('agree')), did('breach'))),
      law(42, 2).after('breach').must('breach served').promptly(),
      law(39, 1).before('decide', 'implement').hold('没有中止执行', done('suspend').atMost(done('resume'))),
      law(39, 1).before('suspend').hold('没有未恢复的中止', done('suspend').atMost(done('resume'))),
      law(39, 2).before('resume', 'giveUp').hold('已经中止执行', done('suspend').over(done('resume'))),
      law(39, 2).before('giveUp').wait(years(3), 'suspend', { full: true }),
      law(39, 2).before('giveUp').attest('没有明显社会危害,当事人确无能力履行'),
      law(40).before('end').attest('有终结执行的法定情形'),
      // 实施
      law(37, 2).before('implement').do('decide served'),
      law(37, 2).before('implement').hold('不早于决定的执行时间', not(today.before(fact('decide.on')))),
      law(43, 1).before('implement').hold('不在夜间或者法定节假日,情况紧急的除外', any(fact('implement.offHours').false, fact('implement.urgent').true)),
      law(43, 2).before('implement').attest('没有停止供水、供电、供热、供燃气迫使居民履行'),
      law(17, 3).before('implement').hold('两名以上执法人员,当日都持有效证件,出示证件', ...twoCertified(fact('implement.officers')), fact('implement.shown').true),
      notice('第(八)项').before('implement').hold('强制执行全程音像记录', fact('implement.film').present),
      law(50).after(served('decide')).opens('coercion-proxy', { with: { party: 'start.party' } }).when(proxy),
      law(50).before('implement').hold('代履行的,按代履行程序办理', not(proxy)),
      law(37, 1).after('decide served').must('implement', 'agree', 'complete', 'end', 'finish').promptly().unless(proxy),
      law(49).after('implement').must('treasury').promptly().when(fact('implement.amount').over(yuan(0))),
      law(49).before('finish').let('treasury'),
      law(37, 1).before('finish').hold('已经实施,或者代履行终结', any(did('implement'), linked('coercion-proxy').ended)),
      law(37, 1).before('complete').do('perform'),
      law(37, 1).before('complete').hold('应当给付的金额已经履行', sum('perform.amount').atLeast(fact('start.amount'))).when(fact('start.duty').is('金钱给付')),
      law(41).after('changed', 'judged', 'overturned', 'wrong').must('restore').promptly().when(did('implement')),
      law(41).after('changed', 'judged', 'overturned', 'wrong').must('end').promptly().unless(did('implement')),
      sichuan(36, 1).after('decide').must('lodge').within(coercionLodgeLimit).when(any(demolition, fact('start.weight').present)),
      sichuan(36, 1).before('lodge').do('decide'),
      sichuan(36, 1).before('finish').let('lodge'),
      sichuan(36, 1).after('lodge').opens('major-filing', { unit: 'lodge.to', with: { party: 'start.party', kind: 'lodge.kind' } }),
      sichuan(36, 1).after('lodged').must('restore', 'end').promptly().when(fact('lodged.result').is('责令纠正')),
      notice('第(六)项').publishes('decide', { within: workdays(20), until: shownFor }),
      notice('第(六)项').after('changed', 'judged', 'overturned', 'wrong').must('withdraw').promptly().when(did('decide')),
      notice('第(六)项').before('withdraw').hold('已公示的决定被变更、撤销、确认违法,或者执行错误', any(overturned, did('wrong'))),
    ];
  },

  computes: () => ({ 'submit.kind': submitted, 'lodge.kind': always('行政强制') }),

  figures: (f, { did }) => ({
    started: f.count('start', '提请强制执行', '件', { by: ['start.duty'] }), urged: f.count('urge', '催告', '件次'), pleaded: f.count('plead', '陈述、申辩', '件次'),
    decided: f.count('decide', '强制执行决定', '件', { by: ['decide.way'] }), implemented: f.count('finish', '自行强制执行完毕', '件'), obeyed: f.count('complete', '催告后自行履行', '件'),
    agreed: f.count('agree', '执行协议', '件'), waived: f.sum('agree.waived', '协议减免的加处罚款、滞纳金', '元'), surcharged: f.sum('surcharge.sum', '加处罚款、滞纳金', '元'),
    suspended: f.count('suspend', '中止执行', '件次', { by: ['suspend.ground'] }), givenUp: f.count('giveUp', '不再执行', '件'), ended: f.count('end', '终结执行', '件', { by: ['end.ground'] }),
    collected: f.sum('implement.amount', '强制执行到位金额', '元'), treasury: f.sum('treasury.amount', '执行款上缴', '元'), announced: f.count('announce', '限期拆除公告', '件'), lodged: f.count('lodge', '重大行政强制备案', '件'), restored: f.count('restore', '执行回转', '件'),
    reviewed: f.count('reviewed', '法制审核', '件次', { by: ['reviewed.result'] }), withdrawn: f.count('withdraw', '撤下公示', '件'), open: f.standing(did('start'), '在执行', '件'),
    ...contestedFigures(f), shown: f.inTime('decide published', '按期公示的执行决定', '件'),
  }),

  notModelled: {
    '第13条': '有没有行政强制执行权由单行法律决定,权责清单列明;没有的申请人民法院强制执行',
    '第35条第2项、第4项': '履行方式、陈述申辩权由催告书的样式写明',
    '第42条第1款': '采取补救措施是减免的条件,由达成协议的人判断',
    '第44条': '复议、起诉的法定期限从原决定起算,由公告的人填写',
    '第45条第1款': '滞纳金的比率由单行法律规定,各不相同,语言的比率须写死,所以填写数额;罚款的百分之三在处罚的执行中',
    '第46条第2款': '执行前需要查封、扣押、冻结的,另立行政强制措施案件',
    '第46条第3款、第48条': '拍卖抵缴、委托拍卖机构依拍卖法',
    '第39条第2款': '中止的情形是否消失由人判断,恢复执行的日子由机关登记',
  },
});
