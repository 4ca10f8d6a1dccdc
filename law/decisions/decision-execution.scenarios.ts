/** 决策的执行: planned, reported, inspected; halted and changed only by law; evaluated by someone who had no part before. */
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { decision } from './decision.ts';
import { decisionExecution } from './decision-execution.ts';

const FILE = [{ name: '报告.docx', digest: '5'.repeat(64) }];
const PLAN = { helpers: '财政局', steps: '分步实施' };
const NEW = { minority: false, executor: '交通局', title: '调整', task: '执行', until: '2026-12-31', text: FILE };
const started = (title: string, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .entry('新决策', decision, [
      ['propose', '2024-07-01', { title: '票价再调', from: '所属部门', why: '情况变化' }],
      ['decide', '2024-09-02', NEW],
    ])
    .entry('未决策', decision, [['propose', '2024-07-01', { title: '票价再调', from: '所属部门', why: '情况变化' }]])
    .on('2024-09-26')
    .told('start', { title: '公交票价', task: '执行', until: '2025-06-30', assessor: '甲评估公司', reasoner: '某大学' })
    .does('plan', PLAN);
const EVALUATE = { ground: '明显未达到预期效果', by: '乙咨询公司', until: '2025-01-27' };
const evaluated = (advice: string, who = ['社会公众', '人大代表']) => ({ who, advice, paper: FILE });

// biome-ignore format: a day a line
export default scenarios(
  decisionExecution,

  scenario('制定方案、三个月一报、按期执行完毕、归档', 'law-34.must', 'law-34.must.2', 'law-34.must.3', 'law-34.do', 'law-33.must').on('2024-09-26').told('start', { title: '公交票价', task: '执行', until: '2025-02-05' }).owes('plan', 'promptly').refused('report', 'law-34.do', { state: '正常' }).does('plan', PLAN).nothingOwed('plan')
    .owes('report', '2024-12-26').owes('finish', '2025-02-05').on('2024-12-26').does('report', { state: '正常' }).owes('report', '2025-03-26').on('2025-02-05').does('finish').ended('执行完毕').owes('archive', 'promptly').does('archive').nothingOwed('archive').counts('inTime', 1).counts('reported', 1),
  started('报告、执行逾期的;督查发现拖延的整改以后才算完毕', 'law-34.must.2', 'law-34.must.3', 'law-34.must.4', 'law-34.do.2', 'law-34.let').on('2024-12-27').late('report').refused('mend', 'law-34.do.2', { what: '无' }).does('inspect', { found: '拖延、推诿', what: '没有动' }).owes('mend', 'promptly').refused('finish', 'law-34.let')
    .on('2025-07-01').late('finish').does('mend', { what: '已调整' }).nothingOwed('mend').does('finish').counts('inTime', 0).counts('inspected', 1),
  started('重大问题及时报告;情况紧急可以先中止,期限停止;没有重大问题不得中止', 'law-35.1.must', 'law-37.hold', 'law-37.stops').on('2024-10-08').does('opine', { words: '太贵', way: '电话' }).refused('suspend', 'law-37.hold', { urgent: false, why: '无' })
    .does('alarm', { what: '客观情况发生重大变化', why: '油价' }).owes('suspend', 'promptly').does('suspend', { urgent: true, why: '油价' }).nothingOwed('suspend').stopped('finish').on('2024-11-07').does('resume').owes('finish', '2025-06-30').owes('report', '2025-01-26').counts('alarmed', 1).counts('suspended', 1).counts('opined', 1),
  started('未经法定程序不得重大调整、停止执行', 'law-37.hold.2', 'law-37.hold.3', 'law-37.attest', 'law-37.extends').on('2024-10-08').refused('adjust', 'law-37.hold.2', { major: true, what: '提价' }).refused('adjust', 'law-37.hold.2', { major: true, by: '未决策', what: '提价' }).refused('adjust', 'law-37.attest', { major: false, what: '改期' }, { unsigned: true })
    .does('adjust', { major: false, until: '2025-09-30', what: '改期' }).owes('finish', '2025-09-30').does('adjust', { major: true, by: '新决策', what: '提价' }).refused('halt', 'law-37.hold.3', { by: '未决策', why: '换人' }).does('halt', { by: '新决策', why: '已由新决策代替' }).ended('停止执行').counts('adjusted', 2).counts('halted', 1),
  started('后评估不由决策前论证、评估的单位做;吸收代表委员;结果作为调整的依据', 'law-36.1.attest', 'law-36.2.apart', 'law-36.2.apart.2', 'law-36.2.attest', 'law-36.4.do', 'law-36.1.must', 'law-36.3.do', 'law-36.3.hold', 'law-36.4.must', 'law-36.1.let').on('2024-10-08').refused('evaluated', 'law-36.3.do', evaluated('调整')).refused('evaluate', 'law-36.2.apart', { ...EVALUATE, by: '甲评估公司' }).refused('evaluate', 'law-36.2.apart.2', { ...EVALUATE, by: '某大学' })
    .refused('evaluate', 'law-36.1.attest', EVALUATE, { unsigned: true }).refused('evaluate', 'law-36.2.attest', EVALUATE, { unsigned: true }).refused('uphold', 'law-36.4.do', { why: '无' }).does('evaluate', EVALUATE).owes('evaluated', '2025-01-27').refused('finish', 'law-36.1.let').on('2025-01-27').refused('evaluated', 'law-36.3.hold', evaluated('调整', ['社会公众'])).does('evaluated', evaluated('停止执行')).owes('uphold', 'promptly').does('uphold', { why: '停止损失更大' }).nothingOwed('uphold').does('evaluate', EVALUATE).does('evaluated', evaluated('调整')).nothingOwed('evaluated').owes('adjust', 'promptly')
    .does('adjust', { major: true, by: '新决策', what: '按新决策' }).nothingOwed('adjust').does('finish').counts('evaluated', 2),
  started('后评估逾期的;终结以后仍可移送责任追究', 'law-36.1.must', 'law-第39条、第40条.opens', 'law-38.2.may').does('evaluate', EVALUATE).on('2025-02-05').late('evaluated').does('evaluated', evaluated('继续执行')).nothingOwed('adjust').does('finish').on('2029-01-08').mayUntil('blame', '2075-02-05').does('blame', { cause: '拖延执行', organ: '交通局' }).opens('accountability').counts('blamed', 1),
);
