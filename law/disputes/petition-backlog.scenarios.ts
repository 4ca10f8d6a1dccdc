/** 信访积案, shown. 28 January to 4 February 2025 is off. */
import type { Form } from '../../kernel/language/data.ts';
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { petitionBacklog } from './petition-backlog.ts';

const BEGIN: Form = { petitioner: 'p1', kind: '行政类', leader: '副县长', plan: '重新评估' };
const TEAM: Form = { members: ['乙', '丙'], lead: '县住建局' };
const begun = (title: string, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2024-10-31')
    .told('begin', BEGIN);

// biome-ignore format: a day of the scenario a line
export default scenarios(
  petitionBacklog,
  begun('一案一班;每季度下访、会商,末日在春节假期顺延;化解的告知信访登记', 'practice-积案.must', 'practice-积案.do', 'practice-积案.must.2', 'practice-积案.attest', 'practice-积案.tells').owes('team', 'promptly').refused('clear', 'practice-积案.do', { how: '补偿' }).does('team', TEAM).nothingOwed('team').owes('work', '2025-02-05').counts('standing', 1)
    .on('2025-02-06').late('work').does('work', { way: '下访', progress: '达成意向' }).owes('work', '2025-05-06')
    .on('2025-03-10').refused('clear', 'practice-积案.attest', { how: '补偿' }, { unsigned: true }).does('clear', { how: '补偿' }).tells('other', 'cleared').ended('化解').counts('clearedRate', 100).counts('standing', 0),
  begun('复核终结的,联席会议研究后依法终结,仍须帮扶', 'practice-积案.hold', 'law-37.3.attest', 'practice-积案.tells.2').does('team', TEAM).refused('end', 'practice-积案.hold', { how: '省级终结' }).does('confer', { decided: '依法终结' })
    .refused('end', 'law-37.3.attest', { how: '省级终结' }, { unsigned: true }).does('end', { how: '省级终结' }).tells('other', 'shut').ended('依法终结').counts('ended', 1),
);
