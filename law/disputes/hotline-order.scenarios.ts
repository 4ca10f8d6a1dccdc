/** 12345 工单, shown. 1 to 7 October 2024 is off, 29 September and 12 October are made-up working days. */
import type { Form } from '../../kernel/language/data.ts';
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { hotlineOrder } from './hotline-order.ts';

const BEGIN: Form = { level: '一般诉求', kind: '投诉', matter: '路灯不亮', words: '三天不亮', secret: false };
const REPLY: Form = { result: '解决', told: true };
const begun = (title: string, more: Form, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2024-09-27')
    .told('begin', { ...BEGIN, ...more });

// biome-ignore format: a day of the scenario a line
export default scenarios(
  hotlineOrder,
  begun('一个工作日内签收(补班的周日算一日),五个工作日内办结答复,告知热线', {}, 'practice-签收.must', 'practice-签收.never', 'practice-办理.must.2', 'practice-办理.do', 'opinion-限时办理.do', 'opinion-限时办理.hold', 'opinion-限时办理.hold.2', 'opinion-限时办理.tells')
    .owes('sign', '2024-09-29').owes('reply', '2024-10-10').refused('handle', 'practice-办理.do', { what: '维修' }).refused('reply', 'opinion-限时办理.do', REPLY)
    .on('2024-09-29').does('sign').refused('back', 'practice-签收.never', { why: '无' }).does('contact', { how: '电话' }).does('handle', { what: '维修' }, { unsigned: true })
    .on('2024-10-10').refused('reply', 'opinion-限时办理.hold', { ...REPLY, result: '解释说明' }).refused('reply', 'opinion-限时办理.hold.2', { ...REPLY, told: false }).does('reply', REPLY).tells('other', 'answered').ended('已答复')
    .counts('onTimeRate', 100).counts('signedRate', 100).counts('solved', 1),
  begun('不属于职责的退单,说明理由', {}, 'practice-签收.must', 'practice-签收.attest', 'opinion-协调机制.tells').on('2024-09-30').late('sign').refused('back', 'practice-签收.attest', { why: '不属于职责' }, { unsigned: true }).does('back', { why: '不属于职责' }).tells('other', 'returned').ended('退单').counts('back', 1),
  begun('咨询一个工作日,不延期', { level: '咨询', kind: '咨询' }, 'practice-办理.must', 'practice-延期.hold').owes('reply', '2024-09-29').refused('askLonger', 'practice-延期.hold', { why: '复杂' }).on('2024-09-30').late('reply'),
  begun('紧急的立即办理', { level: '紧急' }, 'opinion-限时办理.must').owes('reply', 'promptly').does('sign').does('handle', { what: '抢修' }).does('reply', REPLY).nothingOwed('reply'),
  begun('复杂诉求十五个工作日,经热线机构同意延长一次', { level: '复杂诉求' }, 'practice-办理.must.3', 'practice-延期.hold', 'practice-延期.must', 'practice-延期.extends').owes('reply', '2024-10-23').does('sign').does('askLonger', { why: '需要立项' }).owes('longer', 'promptly')
    .on('2024-10-18').does('longer').owes('reply', '2024-11-06').counts('extended', 1).does('handle', { what: '立项' }).on('2024-11-06').does('reply', { ...REPLY, result: '解释说明', why: '列入明年计划' }).nothingOwed('reply'),
  begun('一般、复杂的逾期提示', {}, 'practice-办理.must.2').on('2024-10-11').late('reply'),
  begun('复杂的逾期提示', { level: '复杂诉求' }, 'practice-办理.must.3').on('2024-10-24').late('reply'),
  begun('咨询的按期答复', { level: '咨询', kind: '咨询' }, 'practice-办理.must').does('sign').does('handle', { what: '解答' }).on('2024-09-29').does('reply', REPLY).nothingOwed('reply'),
  begun('举报的不透露举报人;要求保密的可以不告知', { kind: '举报', secret: true }, 'opinion-保密.attest', 'opinion-限时办理.hold.2').does('sign').refused('handle', 'opinion-保密.attest', { what: '核查' }, { unsigned: true }).does('handle', { what: '核查' }).does('reply', { ...REPLY, told: false }),
  begun('办理时限可以由县另定', {}, 'practice-办理.must.2').layer('hotline.usual', { n: 3, unit: 'workday' }).owes('reply', '2024-10-08'),
);
