/** 领导履职, shown. */
import type { Form } from '../../kernel/language/data.ts';
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { meeting } from '../decisions/meeting.ts';
import { FILES } from './examples.ts';
import { leaderAct } from './leader-act.ts';
import { leaderDuty } from './leader-duty.ts';

const DUTY: Form = {
  person: '县长',
  title: '县长',
  post: '政府主要负责人',
  what: '研究解决重大问题',
  article: '督察工作规定第8条第1项',
  rhythm: '及时',
  how: '常务会议',
  by: '政府会议',
  from: '2024-01-02',
};
const ACT: Form = { duty: '职责', on: '2024-09-26', way: '主持会议研究', what: '研究执法体制改革', case: '会议' };
const begun = (title: string, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .entry('职责', leaderDuty, [['enter', '2024-01-02', DUTY]])
    .entry('旧职责', leaderDuty, [
      ['enter', '2024-01-02', DUTY],
      ['end', '2024-06-03', { why: '分工调整' }],
    ])
    .entry('会议', meeting, [['call', '2024-09-20', { kind: '政府常务会议', title: '第30次', on: '2024-09-26' }]])
    .on('2024-09-27');

// biome-ignore format: a day of the scenario a line
export default scenarios(
  leaderAct,
  begun('职责有效,履行以后登记,附案件;五个工作日内本人确认,跨国庆', 'law-6.2.hold', 'practice-履职登记.hold', 'practice-履职登记.hold.2', 'practice-履职登记.must', 'law-6.2.tells')
    .refused('act', 'law-6.2.hold', { ...ACT, duty: '旧职责' }).refused('act', 'practice-履职登记.hold', { ...ACT, on: '2024-09-29' }).refused('act', 'practice-履职登记.hold.2', { ...ACT, case: null })
    .does('act', ACT).owes('confirm', '2024-10-10').on('2024-10-10').does('confirm').tells('职责', 'acted').nothingOwed('withdraw').ended('已经确认').counts('confirmed', 1).counts('shownRate', 100),
  begun('没有案件的附材料;没有确认的显示逾期,可以撤回', 'practice-履职登记.hold.2', 'practice-履职登记.must').does('act', { ...ACT, case: null, papers: FILES }).on('2024-10-11').late('confirm').does('withdraw', { why: '不是本人' }).ended('撤回').counts('shownRate', 0).counts('withdrawn', 1),
);
