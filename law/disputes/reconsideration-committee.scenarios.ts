/** 行政复议委员会, shown. October 2024: 1 to 7 October is off, 12 October is a made-up working day. */
import type { Form } from '../../kernel/language/data.ts';
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { FILE } from './examples.ts';
import { reconsiderationCommittee } from './reconsideration-committee.ts';

const BEGIN: Form = { respondent: 'u2', kind: '行政处罚', question: '程序瑕疵是否影响实体' };
const MEMBERS = ['政府部门', '专家、学者', '专家、学者'].map((kind, i) => ({ name: `委员${i + 1}`, kind }));
const INVITE: Form = { on: '2024-10-12', papers: FILE, members: MEMBERS };
const MEET: Form = { present: 3, avoided: 0, record: FILE };
const ADVISE: Form = { opinion: '确认违法' };
const begun = (title: string, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2024-09-29')
    .told('begin', BEGIN);

// biome-ignore format: a day of the scenario a line
export default scenarios(
  reconsiderationCommittee,
  begun('及时确定委员,在通知的日子(补班的周六)开会,提出意见,告知复议案件', 'law-52.2.must', 'law-52.1.attest', 'practice-委员会会议.must', 'practice-委员会会议.hold', 'practice-委员会会议.hold.2', 'practice-委员会会议.hold.3', 'law-52.3.must', 'law-52.3.tells', 'practice-委员会会议.do')
    .owes('invite', 'promptly').refused('advise', 'practice-委员会会议.do', ADVISE).refused('invite', 'law-52.1.attest', INVITE, { unsigned: true }).does('invite', INVITE).owes('meet', '2024-10-12')
    .on('2024-10-11').refused('meet', 'practice-委员会会议.hold', MEET)
    .on('2024-10-12').refused('meet', 'practice-委员会会议.hold.2', { ...MEET, present: 4 }).does('meet', { ...MEET, present: 2, avoided: 1 }).owes('advise', 'promptly').refused('advise', 'practice-委员会会议.hold.3', ADVISE)
    .does('invite', { ...INVITE, on: '2024-10-14' })
    .on('2024-10-14').does('meet', MEET).does('advise', ADVISE).tells('other', 'consulted').ended('提出咨询意见').counts('advised', 1).counts('attended', 5).counts('again', 1),
  begun('规定人数可以由省另定;逾期没有开会的提示', 'practice-委员会会议.hold.3', 'practice-委员会会议.must').layer('reconsideration-committee.quorum', 2).does('invite', INVITE)
    .on('2024-10-14').late('meet').does('invite', { ...INVITE, on: '2024-10-14' }).does('meet', { ...MEET, present: 2 }).does('advise', ADVISE),
  begun('会议之前可以撤回,之后不能', 'law-52.2.hold').does('invite', INVITE).on('2024-10-12').does('meet', MEET).refused('recall', 'law-52.2.hold', { why: '不再需要' }),
  begun('撤回的,没有意见可以告知', 'law-52.2.hold', 'law-52.2.must').does('recall', { why: '达成调解' }).ended('撤回提请').counts('advised', 0).counts('recalled', 1),
  scenario('重大事项、共性问题由复议机构提请,不告知任何案件', 'law-52.1.must', 'law-52.3.tells').on('2024-10-09').does('raise', { question: '电子送达' }).owes('invite', 'promptly').does('invite', INVITE)
    .on('2024-10-12').does('meet', MEET).does('advise', ADVISE).counts('raised', 1).counts('advised', 0).counts('meetings', 1),
);
