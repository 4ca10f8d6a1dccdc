/** 12345, shown. 1 to 7 October 2024 is off, 29 September and 12 October are made-up working days. */
import type { Form } from '../../kernel/language/data.ts';
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { dispute } from './dispute.ts';
import { hotline } from './hotline.ts';

const CALL: Form = {
  channel: '电话',
  kind: '投诉',
  secret: false,
  business: false,
  urgent: false,
  matter: '路灯不亮',
  words: '某街路灯三天不亮',
};
const ROUTE: Form = { to: 'u2', level: '一般诉求', words: '某街路灯三天不亮' };
const VISIT: Form = { reached: true, solved: true, rating: '满意' };
const BAD: Form = { reached: true, solved: false, rating: '不满意' };
const called = (title: string, more: Form, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2024-09-30')
    .does('call', { ...CALL, ...more });
const answered = (title: string, ...rules: string[]): ScenarioWords =>
  called(title, {}, ...rules)
    .does('route', ROUTE)
    .on('2024-10-11')
    .told('answered', { result: '解决' });

// biome-ignore format: a day of the scenario a line
export default scenarios(
  hotline,
  called('普通工单一个工作日内派发,跨国庆假期;紧急的立即', {}, 'opinion-限时办理.must.2', 'opinion-限时办理.opens', 'opinion-督办.do', 'opinion-回访.do', 'practice-办结.do').owes('route', '2024-10-08').refused('supervise', 'opinion-督办.do', { why: '超期未办' }).refused('visit', 'opinion-回访.do', VISIT).refused('close', 'practice-办结.do')
    .on('2024-10-08').does('route', ROUTE).opens('hotline-order').nothingOwed('route').counts('routedRate', 100).counts('received', 1).counts('open', 1),
  called('逾期派发的提示', {}, 'opinion-限时办理.must.2').on('2024-10-09').late('route'),
  called('紧急的立即派发', { urgent: true }, 'opinion-限时办理.must').owes('route', 'promptly').does('route', { ...ROUTE, level: '紧急' }),
  called('派发时限可以由县另定', {}, 'opinion-限时办理.must.2').layer('hotline.route', { n: 2, unit: 'workday' }).owes('route', '2024-10-09'),
  called('咨询的可以直接答复,投诉的不能', { kind: '咨询' }, 'practice-直接答复.hold').does('answer', { how: '知识库答复' }).ended('直接答复').counts('direct', 1),
  called('投诉不能直接答复;不受理的署名认定并告知渠道', {}, 'practice-直接答复.hold', 'opinion-受理范围.attest').refused('answer', 'practice-直接答复.hold', { how: '知识库答复' })
    .refused('decline', 'opinion-受理范围.attest', { ground: '应当通过行政复议' }, { unsigned: true }).does('decline', { ground: '应当通过行政复议' }).ended('不予受理').counts('declined', 1),
  called('举报的工单不透露举报人', { kind: '举报', secret: true, informant: '李某' }, 'opinion-保密.attest').refused('route', 'opinion-保密.attest', ROUTE, { unsigned: true }).does('route', ROUTE).counts('secretCalls', 1),
  called('退单的及时改派、会商;会商指定的派给指定的单位', {}, 'opinion-协调机制.must', 'opinion-协调机制.must.2', 'opinion-协调机制.hold').does('route', ROUTE).on('2024-10-08').told('returned', { why: '不属于职责' }).owes('route', 'promptly')
    .does('confer', { to: 'u3', units: ['热线机构'] }).owes('route', 'promptly').refused('route', 'opinion-协调机制.hold', ROUTE).does('route', { ...ROUTE, to: 'u3' }).nothingOwed('route').counts('returnedRate', 50),
  answered('五个工作日内回访(补班的周六算一日),解决的归档;督办单及时送达', 'opinion-回访.must', 'opinion-回访.hold', 'practice-重办.hold', 'practice-重办.must', 'practice-重办.let', 'opinion-督办.must').does('supervise', { why: '重复诉求' }).owes('supervise served', 'promptly').serves('supervise')
    .owes('visit', '2024-10-17').refused('close', 'practice-重办.let').does('visit', VISIT).nothingOwed('route').refused('route', 'practice-重办.hold', ROUTE).refused('visit', 'opinion-回访.hold', VISIT).does('close').ended('办结').counts('solvedRate', 100).counts('happyRate', 100).counts('supervised', 1),
  answered('不满意、没有解决的重办,最多重办两次;逾期回访的提示', 'practice-重办.must', 'opinion-回访.must').on('2024-10-18').late('visit').does('visit', BAD).owes('route', 'promptly').refused('close', 'practice-重办.let').does('route', ROUTE)
    .on('2024-10-21').told('answered', { result: '解释说明' }).does('visit', BAD).owes('route', 'promptly').does('route', ROUTE)
    .on('2024-10-28').told('answered', { result: '解释说明' }).does('visit', BAD).nothingOwed('route').does('close').counts('again', 2).counts('happyRate', 0),
  scenario('同一纠纷在联调登记的,告知在办和结果', 'practice-联调.tells', 'practice-联调.tells.2').entry('s1', dispute, [['come', '2024-09-02']]).on('2024-09-30').does('call', { ...CALL, dispute: 's1' }).tells('s1', 'entered').does('route', ROUTE).told('disputed')
    .on('2024-10-11').told('answered', { result: '解决' }).does('visit', VISIT).told('resolved').does('close').tells('s1', 'settled'),
  scenario('没有解决的,告知联调', 'practice-联调.tells.3').entry('s1', dispute, [['come', '2024-09-02']]).on('2024-09-30').does('call', { ...CALL, dispute: 's1' }).does('decline', { ground: '应当通过诉讼、仲裁解决' }).tells('s1', 'ended').told('unresolved'),
  called('撤回的终止', {}, 'practice-撤回.do').refused('drop', 'practice-撤回.do').does('withdraw').does('drop').ended('撤回'),
);
