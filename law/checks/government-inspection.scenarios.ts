/** 政府督查, shown: set up by the government's word, no matter twice, no unit more often than the cap, within its dates; conclusion, review by others, mending. */
import type { Form } from '../../kernel/language/data.ts';
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { governmentInspection } from './government-inspection.ts';

const PLAN: Form = {
  key: '督2024-18',
  title: '惠企政策落实督查',
  kind: '专项督查',
  about: ['上级和本级政府重要工作部署落实'],
  unit: 'u2',
  body: '督查组',
  scope: '惠企政策',
  from: '2024-09-25',
  until: '2024-10-31',
};
const SELF: Form = { ...PLAN, body: '政府督查机构' };
const TEAM: Form = { leader: '甲', members: ['甲', '乙'], invited: 1 };
const NOTIFY: Form = { reportBy: '2024-10-15', what: '报告惠企政策落实情况' };
const VISIT: Form = { people: ['甲'], way: ['检查', '访谈'], found: '部分没有兑现' };
const ASK: Form = { what: '兑现台账', copies: 2, sort: '已有资料' };
const CONCLUDE: Form = { people: ['甲', '乙'], result: '部分落实', mend: true, mendBy: '2025-02-28', facts: '三项没有兑现' };
const BLAME: Form = { kind: '追究责任', cause: '虚假报告', organ: 'u2' };
const CLUE: Form = { to: '监察机关', facts: '线索' };
const AGREE = { no: '批示3号' };
const fresh = (s: ScenarioWords, same = 0): ScenarioWords => s.finds('government-inspection', same);
const ordered = (title: string, ...rules: string[]): ScenarioWords =>
  fresh(scenario(title, ...rules))
    .on('2024-09-25')
    .does('order', { matter: '惠企政策', no: '批示1号' });
const notified = (title: string, ...rules: string[]): ScenarioWords =>
  ordered(title, ...rules)
    .does('plan', SELF)
    .does('notify', NOTIFY)
    .serves('notify');
const concluded = (title: string, more: Form, ...rules: string[]): ScenarioWords =>
  notified(title, ...rules)
    .on('2024-10-15')
    .does('selfReport', { words: '已落实' })
    .on('2024-11-01')
    .does('conclude', { ...CONCLUDE, ...more })
    .serves('conclude');

// biome-ignore format: a day of the scenario a line
export default scenarios(
  governmentInspection,

  // 立项
  fresh(scenario('督查建议及时报行政首长批准;没有批准的不能立项', 'law-11.2.must', 'law-11.hold', 'law-11.must', 'law-11.2.never')).on('2024-09-25').does('suggest', { matter: '惠企政策', ground: '掌握的线索' }).owes('approve', 'promptly').refused('plan', 'law-11.hold', PLAN)
    .does('approve', AGREE).nothingOwed('approve').refused('refuse', 'law-11.2.never').owes('plan', 'promptly').does('plan', PLAN).nothingOwed('plan').counts('planned', 1),
  fresh(scenario('不批准的不立项', 'law-11.2.must')).on('2024-09-25').does('suggest', { matter: '惠企政策', ground: '掌握的线索' }).does('refuse').ended('不立项').counts('refused', 1),
  fresh(scenario('同一事项已经督查过的,不得重复督查', 'law-15.2.hold'), 1).on('2024-09-25').does('order', { matter: '惠企政策', no: '批示1号' }).refused('plan', 'law-15.2.hold', PLAN).does('cancel', { why: '重复' }).ended('取消'),
  ordered('方案写明起止;没有方案的不能通知;督查组先组成;部门督查须经指定', 'law-15.1.hold', 'law-15.1.do', 'law-8.1.do', 'law-7.2.do').refused('plan', 'law-15.1.hold', { ...PLAN, until: '2024-09-20' }).refused('notify', 'law-15.1.do', NOTIFY)
    .does('plan', PLAN).does('notify', NOTIFY).refused('visit', 'law-8.1.do', VISIT).does('form', TEAM).does('visit', VISIT).counts('visits', 1),
  ordered('所属部门未经指定不得督查', 'law-7.2.do').does('plan', { ...PLAN, body: '经指定的所属部门' }).refused('notify', 'law-7.2.do', NOTIFY).does('designate', { department: 'u5', what: '惠企政策' }).does('notify', NOTIFY),

  // 实施
  ordered('没有通知的不能要材料、实地督查;超出方案、起止日期的不能;督查中发现的线索随时移送', 'law-23.do', 'law-第12条、第15条.do', 'law-15.2.attest', 'law-15.2.hold.2', 'law-15.1.hold.2').does('plan', SELF).refused('ask', 'law-第12条、第15条.do', ASK).refused('clue', 'law-23.do', CLUE).does('notify', NOTIFY).does('clue', CLUE).counts('clues', 1)
    .refused('visit', 'law-15.2.attest', VISIT, { unsigned: true }).does('ask', ASK).does('ask', { ...ASK, copies: 5, sort: '专门填报的表格' }).does('visit', VISIT).counts('asks', 2).counts('copies', 7).counts('forms', 5).on('2024-11-01').refused('visit', 'law-15.2.hold.2', VISIT),
  ordered('一年内对一个单位的实地督查不超过上限', 'law-15.1.hold.2').layer('government-inspection.cap', 0).does('plan', SELF).does('notify', NOTIFY).refused('visit', 'law-15.1.hold.2', VISIT),
  notified('按通知的期限报告;逾期的督促;阻碍督查的责令改正', 'law-第12条第1项.must', 'practice-限期报告.hold', 'law-25.attest').owes('selfReport', '2024-10-15').refused('urge', 'practice-限期报告.hold', { reason: '催报' }).on('2024-10-16').late('selfReport').does('urge', { reason: '催报' })
    .refused('rebuke', 'law-25.attest', { what: '隐瞒实情' }, { unsigned: true }).does('rebuke', { what: '隐瞒实情' }).does('talk', { whom: '主要负责人' }).counts('urged', 1).counts('talks', 1),

  // 结论、复核
  notified('督查结束后二十个工作日内作出结论;没有报告、没有实地督查的不能;要求整改的写明期限', 'practice-督查结论.must', 'law-16.1.hold', 'law-16.2.attest', 'law-18.hold', 'law-16.1.must', 'law-16.1.never', 'law-第12条第1项.must').owes('conclude', '2024-11-28').refused('conclude', 'law-16.1.hold', CONCLUDE)
    .on('2024-10-15').does('selfReport', { words: '已落实' }).nothingOwed('selfReport').refused('conclude', 'law-16.2.attest', CONCLUDE, { unsigned: true }).refused('conclude', 'law-18.hold', { ...CONCLUDE, mendBy: '' }).does('conclude', CONCLUDE).nothingOwed('conclude').refused('cancel', 'law-16.1.never', { why: '无' })
    .owes('conclude served', 'promptly').serves('conclude').nothingOwed('conclude served').counts('concluded', 1),
  notified('结论逾期', 'practice-督查结论.must').on('2024-11-29').late('conclude'),
  concluded('三十日内申请复核,三十日内决定,参与作出结论的人员回避;复核期间不通报', {}, 'law-17.may', 'law-17.must', 'law-17.do', 'law-17.apart', 'law-17.let').mayUntil('askReview', '2024-12-02').refused('review', 'law-17.do', { people: ['丙'], result: '维持' }).does('blame', BLAME).does('agree', AGREE)
    .on('2024-12-02').does('askReview', { reason: '数据不准' }).owes('review', '2025-01-02').refused('circulate', 'law-17.let', { kind: '通报批评', text: '通报' }).refused('review', 'law-17.apart', { people: ['乙'], result: '维持' }).does('review', { people: ['丙'], result: '维持' }).nothingOwed('review')
    .does('circulate', { kind: '通报批评', text: '通报' }).counts('reviewed', 1).counts('circulated', 1),
  concluded('复核逾期', {}, 'law-17.must').does('askReview', { reason: '数据不准' }).on('2024-12-03').late('review'),

  // 整改、表扬、追责
  concluded('按期整改、核查;核查已经整改的办结', {}, 'law-18.must', 'practice-整改核查.must', 'practice-整改核查.hold', 'law-17.let.2').owes('rectify', '2025-02-28').refused('close', 'law-17.let.2').on('2024-12-20').does('rectify', { words: '已兑现' }).nothingOwed('rectify').owes('verify', 'promptly').refused('close', 'practice-整改核查.hold')
    .does('verify', { result: '已经整改' }).nothingOwed('verify').does('close').ended('办结').counts('mendedRate', 100).counts('timelyRate', 100).counts('closed', 1).counts('onTimeRate', 100),
  concluded('整改逾期', {}, 'law-18.must').on('2025-03-03').late('rectify').does('urge', { reason: '催改' }),
  concluded('没有要求整改的,不核查,期满办结', { mend: false, mendBy: '' }, 'law-18.hold.2', 'law-17.let.2').refused('verify', 'law-18.hold.2', { result: '已经整改' }).on('2024-12-03').does('close').ended('办结'),
  concluded('结论送达以后办结', {}, 'law-16.1.do').nothingOwed('conclude served'),
  notified('没有结论的不能提建议、办结', 'law-第19条、第21条.do', 'law-16.1.do').refused('praise', 'law-第19条、第21条.do', { what: '表扬' }).refused('close', 'law-16.1.do'),
  concluded('表扬、批评、追责建议经行政首长批准;追责的交有权机关', {}, 'law-21.must', 'law-21.hold', 'law-21.do', 'law-21.2.hold', 'law-21.2.opens', 'law-第19条、第21条.do', 'practice-整改核查.hold').refused('agree', 'law-21.hold', AGREE).does('blame', BLAME).owes('agree', 'promptly').refused('refer', 'law-21.do', { cause: '虚假报告', organ: 'u2' })
    .does('agree', AGREE).nothingOwed('agree').does('refer', { cause: '虚假报告', organ: 'u2' }).opens('accountability').on('2024-12-03').does('close').counts('referred', 1),
  concluded('没有建议追责的不能交有权机关', {}, 'law-21.2.hold').does('blame', { ...BLAME, kind: '通报批评' }).does('agree', AGREE).refused('refer', 'law-21.2.hold', { cause: '虚假报告', organ: 'u2' }).does('clue', CLUE).counts('clues', 1),
);
