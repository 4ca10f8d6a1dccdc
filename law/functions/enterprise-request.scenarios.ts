/** 企业诉求: taken in within a day, answered by its kind, rated, done again when it did not help. */
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { enterpriseRequest } from './enterprise-request.ts';

const W = 'practice-限时办理';
const M = 'practice-政企互评';
const RECEIVE = { party: '企业1', channel: '“周一七点半”政企沟通', kind: '用工', level: '一般', words: '招工困难' };
const SOLVED = { result: '已经解决' };
const received = (title: string, more: object, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2024-09-26')
    .does('receive', { ...RECEIVE, ...more });
const signed = (title: string, more: object, ...rules: string[]): ScenarioWords =>
  received(title, more, ...rules)
    .does('sign', { to: 'u1' })
    .does('contact', { how: '上门' });
const replied = (title: string, ...rules: string[]): ScenarioWords =>
  signed(title, {}, ...rules)
    .does('reply', SOLVED)
    .serves('reply');

// biome-ignore format: a day a line
export default scenarios(
  enterpriseRequest,

  received('受理、联系、答复(期限跨国庆节)、评价、互评、办结', {}, `${W}.must`, 'law-48.do', `${W}.must.3`, 'law-48.hold', 'law-48.hold.2', 'law-48.must', `${M}.may`, `${M}.do.2`, `${M}.let`, `${M}.must.3`, `${M}.do`).owes('sign', '2024-09-27').refused('contact', 'law-48.do', { how: '上门' }).does('sign', { to: 'u1' }).owes('reply', '2024-10-11').refused('reply', 'law-48.hold', SOLVED).refused('mutual', `${M}.do`, { score: '积极配合' })
    .does('contact', { how: '上门' }).refused('reply', 'law-48.hold.2', { result: '部分解决' }).does('reply', SOLVED).owes('reply served', 'promptly').refused('close', `${M}.do.2`).serves('reply').owes('close', 'promptly').mayUntil('rate', '2024-10-09').refused('close', `${M}.let`).does('rate', { score: '满意' }).does('mutual', { score: '积极配合' }).does('close').nothingOwed('close').ended('办结')
    .counts('monday', 1).counts('inTime', 1).counts('happyRate', 100).counts('solvedRate', 100),
  received('逾期没有受理', {}, `${W}.must`).on('2024-09-29').late('sign').does('sign', { to: 'u1' }).counts('signed', 0),
  signed('一般诉求逾期答复', {}, `${W}.must.3`).on('2024-10-12').late('reply').does('reply', SOLVED).counts('inTime', 0),
  signed('简单的三个工作日,不延期', { level: '简单' }, `${W}.must.2`, `${W}.hold`).owes('reply', '2024-09-30').refused('extend', `${W}.hold`, { why: '忙' }).does('reply', SOLVED).nothingOwed('reply'),
  signed('简单的逾期', { level: '简单' }, `${W}.must.2`).on('2024-10-08').late('reply'),
  signed('复杂的十五个工作日,可以延长', { level: '复杂' }, `${W}.must.4`, `${W}.extends`, `${W}.hold`).owes('reply', '2024-10-22').does('extend', { why: '涉及几个部门' }).owes('reply', '2024-11-05').on('2024-11-05').does('meet', { units: '人社局', decided: '专场招聘' }).does('reply', SOLVED).counts('inTime', 1).counts('extended', 1).counts('met', 1),
  signed('复杂的逾期', { level: '复杂' }, `${W}.must.4`).on('2024-10-23').late('reply'),
  signed('不能解决的说明原因,列入难题清单', {}, 'law-48.hold.2', 'practice-难题清单.must', 'practice-难题清单.do').refused('list', 'practice-难题清单.do', { plan: '无' }).does('reply', { result: '暂时不能解决', why: '指标不足' }).owes('list', 'promptly').does('list', { plan: '争取指标' }).nothingOwed('list').counts('listed', 1),
  replied('不满意的重新办理', `${M}.must`, `${M}.hold`, `${M}.must.2`, `${M}.hold.2`).refused('again', `${M}.hold`, { ...SOLVED, why: '无' }).does('rate', { score: '不满意' }).owes('again', '2024-10-11').refused('close', `${M}.hold.2`).does('again', { ...SOLVED, why: '补办' }).owes('again served', 'promptly').serves('again').nothingOwed('again served').on('2024-10-10').does('close').ended('办结').counts('again', 1),
  replied('逾期没有重新办理', `${M}.must`).does('rate', { score: '不满意' }).on('2024-10-12').late('again'),
);
