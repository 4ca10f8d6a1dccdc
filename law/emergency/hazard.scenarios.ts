/** 风险隐患排查治理, shown. 1 to 8 October 2025 is off, 28 September and 11 October are made-up working days. */
import type { Form } from '../../kernel/language/data.ts';
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { FILES } from './examples.ts';
import { hazard } from './hazard.ts';

const GRADE: Form = {
  what: '消防通道堵塞',
  danger: '消防',
  level: '一般隐患',
  number: 3,
  area: false,
  where: '某市场',
  owner: '企业等单位',
  organ: 'u1',
  risk: false,
};
const MAJOR: Form = { ...GRADE, what: '危房', level: '重大隐患', number: 1, area: true, risk: true };
const ORDER: Form = { what: '限期清理', guard: '专人看守', by: '2025-10-15' };
const OK: Form = { result: '合格', number: 3, proof: FILES };
const BAD: Form = { result: '不合格', number: 0 };
const P = 'practice-隐患治理';
const S65 = 'safety-第65条第1款第3项';

const found = (title: string, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2025-09-26')
    .does('find', { what: '堵塞', source: '日常排查' });
const ordered = (title: string, form: Form, ...rules: string[]): ScenarioWords =>
  found(title, ...rules)
    .does('grade', form)
    .does('order', ORDER);

// biome-ignore format: a day of the scenario a line
export default scenarios(
  hazard,
  found('五个工作日内核实分级,责令整改,整改以后十个工作日内核查,合格销号', 'practice-核实分级.must', `${P}.hold`, 'law-33.1.do', 'law-33.1.must', 'law-33.1.hold', `${P}.never`, `${P}.do`, `${P}.must`, `${P}.must.2`, `${P}.must.4`, `${P}.hold.2`, `${P}.hold.3`, `${P}.let`).owes('grade', '2025-10-10').refused('order', 'law-33.1.do', ORDER)
    .on('2025-10-10').refused('grade', `${P}.hold`, { ...GRADE, number: 0 }).does('grade', GRADE).refused('none', `${P}.never`, { why: '无' }).owes('order', 'promptly').refused('check', `${P}.do`, OK).refused('order', 'law-33.1.hold', { ...ORDER, guard: '' }).does('order', ORDER).nothingOwed('order').owes('mended', '2025-10-15')
    .on('2025-10-13').does('mended', { how: '已清理' }).nothingOwed('mended').owes('check', '2025-10-27').refused('close', `${P}.hold.3`).on('2025-10-27').refused('check', `${P}.hold.2`, { ...OK, number: 4 }).does('check', OK).nothingOwed('check').owes('close', 'promptly').does('close').ended('销号').counts('found', 3).counts('mended', 3).counts('mendedRate', 100).counts('inTime', 1).counts('open', 0),
  found('逾期没有核实', 'practice-核实分级.must').on('2025-10-11').late('grade').does('none', { why: '已自行清理' }).ended('不构成隐患'),
  ordered('逾期整改、逾期核查;延长期限一次', GRADE, `${P}.must`, `${P}.extends`, `${P}.must.2`).on('2025-10-14').does('longer', { until: '2025-10-24', why: '设备未到' }).owes('mended', '2025-10-24').refused('longer', 'once', { until: '2025-11-03', why: '再延' }).on('2025-10-25').late('mended').does('mended', { how: '已清理' }).on('2025-11-10').late('check'),
  found('到期的期限不再延长', `${P}.extends`).does('grade', GRADE).does('order', ORDER).on('2025-10-16').refused('longer', `${P}.extends`, { until: '2025-10-24', why: '设备未到' }),
  found('重大隐患公布、挂牌督办,无法保证安全的责令停止,合格以后恢复', 'law-33.3.must', 'disclosure-26.publishes', 'safety-41.3.must', 'safety-41.3.hold', `${S65}.must`, `${S65}.hold`, `${S65}.hold.2`, `${P}.let`).does('grade', MAJOR).owes('grade published', '2025-10-30').owes('supervise', 'promptly').owes('stop', 'promptly')
    .does('order', ORDER).does('mended', { how: '已加固' }).refused('resume', `${S65}.hold.2`).does('check', { ...OK, number: 1 }).refused('close', `${P}.let`).does('supervise', { organ: 'u2' }).does('stop', { what: '撤出人员' }).does('resume').publishes('grade').nothingOwed('grade published').does('close').counts('major', 1).counts('supervised', 1).counts('stopped', 1),
  ordered('一般隐患不督办、不停用', GRADE, 'safety-41.3.hold', `${S65}.hold`).refused('supervise', 'safety-41.3.hold', { organ: 'u2' }).refused('stop', `${S65}.hold`, { what: '停用' }).nothingOwed('supervise'),
  ordered('重大隐患没有公布的', MAJOR, 'disclosure-26.publishes').on('2025-10-31').late('grade published'),
  ordered('核查不合格的再整改或者转违法线索', GRADE, `${P}.must.3`, 'safety-第102条.hold', 'safety-第102条.attest', 'safety-第102条.opens').does('mended', { how: '已清理' }).does('check', BAD).owes('mended', 'promptly').refused('toClue', 'safety-第102条.attest', { to: 'u5', what: '拒不整改' }, { unsigned: true }).does('toClue', { to: 'u5', what: '拒不整改' }).opens('clue').nothingOwed('mended')
    .does('mended', { how: '已清理' }).does('check', OK).does('close').counts('toClue', 1),
  ordered('不是生产经营单位的,重大隐患不依安全生产法督办、停用,也不转违法线索;再次核查不合格的只欠一次整改', { ...MAJOR, owner: '行政机关、镇街' }, 'safety-第102条.hold', `${P}.must.3`).nothingOwed('supervise').nothingOwed('stop').refused('toClue', 'safety-第102条.hold', { to: 'u5', what: '无' }).does('check', { ...BAD }).does('check', { ...BAD }).owes('mended', 'promptly').does('mended', { how: '已加固' }).does('check', { ...OK, number: 1 }).nothingOwed('mended'),
  scenario('报告、举报的,立即核实,结果告知', 'law-60.3.must', 'practice-举报告知.must', `${P}.let`).on('2025-09-26').does('tell', { what: '通道堵塞' }).owes('grade', 'promptly').does('grade', GRADE).nothingOwed('grade').owes('tellBack', 'promptly').does('order', ORDER).does('check', OK).refused('close', `${P}.let`).does('tellBack', { result: '已责令整改' }).nothingOwed('tellBack').does('close').counts('reported', 1),
);
