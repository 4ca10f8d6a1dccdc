/** 一份案卷的评查: rows that sum to a total, the grades at 90, 75 and 60, an objection across National Day, what is mended across the New Year. */
import type { Form } from '../../kernel/language/data.ts';
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { caseFileScore } from './case-file-score.ts';

const sheet = (points: number, full = 60): Form[] => [
  { part: '执法程序', full, points: Math.min(points, 60) },
  { part: '归档', full: 40, points: Math.max(points - 60, 0), why: '缺目录' },
];
const MARK: Form = { by: '乙', sheet: sheet(92) };
const WRONG: Form = { findings: [{ part: '归档', what: '缺目录' }] };
const GOOD: Form = { sheet: sheet(92), grade: '优秀' };
const started = (title: string, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2024-09-18')
    .told('start', { organ: 'u2', kind: '行政处罚', no: '罚1' });
const marked = (title: string, ...rules: string[]): ScenarioWords => started(title, ...rules).does('mark', MARK);
/** Fed back on Friday 20 September 2024: ten working days end on 9 October. */
const fed = (title: string, form: Form, ...rules: string[]): ScenarioWords =>
  marked(title, ...rules)
    .does('grade', { ...GOOD, ...form })
    .on('2024-09-20')
    .does('feedback')
    .serves('feedback');
const flawed = (title: string, ...rules: string[]): ScenarioWords =>
  fed(title, WRONG, ...rules)
    .on('2024-12-30')
    .does('confirm')
    .owes('advise', 'promptly')
    .does('advise', { demand: '补正' })
    .nothingOwed('advise')
    .serves('advise');

// biome-ignore format: a day a line
export default scenarios(
  caseFileScore,

  started('各自评分、署名独立;总分是各行之和,标准分合计为满分', 'guangdong-10.2.do', 'guangdong-10.2.attest', 'guangdong-16.hold', 'guangdong-16.hold.2')
    .refused('grade', 'guangdong-10.2.do', GOOD).refused('mark', 'guangdong-10.2.attest', MARK, { unsigned: true }).refused('mark', 'guangdong-16.hold', { ...MARK, sheet: sheet(92, 50) })
    .does('mark', MARK).refused('grade', 'guangdong-16.hold.2', { ...GOOD, sheet: sheet(92, 61) }).does('grade', GOOD),
  marked('九十分以上优秀,七十五以上良好,六十以上合格,以下不合格', 'guangdong-16.hold.3', 'guangdong-16.hold.4', 'guangdong-16.hold.5', 'guangdong-17.hold')
    .refused('grade', 'guangdong-16.hold.3', { sheet: sheet(89), grade: '优秀' }).refused('grade', 'guangdong-16.hold.4', { sheet: sheet(90), grade: '良好' }).refused('grade', 'guangdong-16.hold.4', { sheet: sheet(74), grade: '良好' })
    .refused('grade', 'guangdong-16.hold.5', { sheet: sheet(75), grade: '合格' }).refused('grade', 'guangdong-16.hold.5', { sheet: sheet(59), grade: '合格' }).refused('grade', 'guangdong-17.hold', { sheet: sheet(60), grade: '不合格' })
    .does('grade', { sheet: sheet(60), grade: '合格' }).does('grade', { sheet: sheet(75), grade: '良好' }).does('grade', { sheet: sheet(90), grade: '优秀' }).does('grade', { sheet: sheet(59), grade: '不合格' }),
  marked('违反法定程序等五种情形直接评定为不合格,分数再高也是', 'guangdong-16.hold.3', 'guangdong-17.hold')
    .refused('grade', 'guangdong-16.hold.3', { ...GOOD, fatal: ['违反法定程序'] }).does('grade', { ...GOOD, fatal: ['违反法定程序'], grade: '不合格' }),
  started('评定以后及时反馈;没有评定的不反馈', 'guangdong-第12条第6项.must', 'guangdong-第12条第6项.do').refused('feedback', 'guangdong-第12条第6项.do')
    .does('mark', MARK).does('grade', GOOD).owes('feedback', 'promptly').does('feedback').nothingOwed('feedback'),
  fed('送达起十个工作日内可以申请复核,跨国庆节;复核十个工作日,改变等次的先重新评定', {}, 'guangdong-第12条第7项.may', 'guangdong-第12条第7项.must', 'guangdong-第12条第7项.hold', 'guangdong-第12条第7项.let', 'guangdong-第12条第7项.do', 'guangdong-第12条第7项.do.2')
    .mayUntil('object', '2024-10-10').refused('recheck', 'guangdong-第12条第7项.do', { result: '维持' }).refused('confirm', 'guangdong-第12条第7项.let')
    .on('2024-10-09').does('object', { why: '目录在副卷' }).owes('recheck', '2024-10-22').refused('confirm', 'guangdong-第12条第7项.let')
    .on('2024-10-22').refused('recheck', 'guangdong-第12条第7项.hold', { result: '重新评定' }).does('grade', { sheet: sheet(95), grade: '优秀' }).nothingOwed('feedback').does('recheck', { result: '重新评定' }).nothingOwed('recheck')
    .refused('grade', 'guangdong-第12条第7项.never', GOOD).does('confirm').counts('objected', 1).counts('regraded', 1),
  fed('逾期没有复核', {}, 'guangdong-第12条第7项.must').on('2024-09-23').does('object', { why: '无' }).owes('recheck', '2024-10-11').on('2024-10-12').late('recheck').does('recheck', { result: '维持' }),
  fed('逾期申请的,不必复核', {}, 'guangdong-第12条第7项.may').on('2024-10-11').does('object', { why: '晚' }).late('object').nothingOwed('recheck').does('confirm'),
  marked('没有反馈送达的不确定结果', 'guangdong-第12条第7项.do.2').does('grade', GOOD).refused('confirm', 'guangdong-第12条第7项.do.2'),
  fed('没有问题的,确定结果即可办结;等次告知评查;确定以后不再评定', {}, 'guangdong-第12条第8项.tells', 'guangdong-第12条第7项.never', 'practice-评查办结.do', 'practice-评查办结.hold', 'guangdong-21.1.must')
    .refused('close', 'practice-评查办结.do').refused('advise', 'practice-整改核验.do', { demand: '无' }).refused('check', 'practice-整改核验.do.4', { result: '已整改' }).refused('raise', 'practice-整改核验.do.3', { what: '无' })
    .on('2024-10-11').does('confirm').nothingOwed('mend').refused('grade', 'guangdong-第12条第7项.never', GOOD).refused('raise', 'guangdong-20.1.hold', { what: '无' }).does('close').ended('评查办结')
    .counts('graded', 1).counts('excellent', 1).counts('passed', 1).counts('problems', 0),
  flawed('有问题的发出建议书,收到起三十日内整改报送,跨元旦、春节;核验整改以后办结', 'practice-整改核验.must', 'practice-整改核验.do', 'practice-整改核验.do.4', 'guangdong-21.1.must', 'practice-整改核验.must.2', 'practice-整改核验.do.2', 'practice-整改核验.hold', 'practice-评查办结.let', 'practice-评查办结.hold')
    .owes('mend', '2025-02-05').refused('check', 'practice-整改核验.do.2', { result: '已整改' }).refused('close', 'practice-评查办结.hold')
    .on('2025-02-05').does('mend', { what: '补目录' }).nothingOwed('mend').owes('check', 'promptly').refused('close', 'practice-评查办结.let').does('check', { result: '已整改' }).nothingOwed('check')
    .refused('check', 'practice-整改核验.hold', { result: '已整改' }).does('close').counts('mended', 1).counts('mendedInTime', 1).counts('problems', 1),
  flawed('整改不到位的再整改,或者转为监督个案', 'practice-整改核验.must.3', 'guangdong-20.1.opens', 'practice-整改核验.do.3', 'guangdong-20.1.hold')
    .on('2025-01-06').does('mend', { what: '补目录' }).does('check', { result: '没有整改到位' }).owes('raise', 'promptly').does('raise', { what: '拒不整改' }).nothingOwed('mend').opens('enforcement-supervision').does('close').counts('raised', 1),
  flawed('逾期没有整改的,转为监督个案', 'guangdong-21.1.must', 'guangdong-20.1.hold').on('2025-02-06').late('mend').does('raise', { what: '逾期不整改' }).does('close'),
);
