/** 联合执法: agreed to, approved, two certified officers in its days, clues handed over and heard of, each consultation held. */
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { equipped, FILES, OFFICERS } from './examples.ts';
import { jointEnforcement } from './joint-enforcement.ts';

const PLAN = {
  title: '校园周边联合检查',
  kind: '联合执法',
  across: '跨部门',
  domain: '食品',
  from: '2024-09-18',
  until: '2024-10-12',
  partners: [{ organ: 'u2' }, { organ: 'u3' }],
  plan: FILES,
};
const ACT = { on: '2024-09-18', officers: OFFICERS, shown: true, visited: 12, once: true, record: FILES };
const CLUE = { to: 'u2', party: '当事人1', age: '法人或者其他组织', origin: '其他机关移送', act: '无证经营' };
const CONSULT = { present: [{ organ: 'u2' }], about: '管辖', result: '由u2查处' };
const planned = (title: string, ...rules: string[]): ScenarioWords =>
  equipped(scenario(title, ...rules))
    .on('2024-09-12')
    .does('propose', PLAN)
    .does('agree', { organ: 'u2', agrees: true, people: 4 });
const approved = (title: string, ...rules: string[]): ScenarioWords =>
  planned(title, ...rules)
    .does('agree', { organ: 'u3', agrees: true })
    .does('approve');
const acted = (title: string, ...rules: string[]): ScenarioWords =>
  approved(title, ...rules)
    .on('2024-09-18')
    .does('act', ACT);

// biome-ignore format: a day a line
export default scenarios(
  jointEnforcement,

  equipped(scenario('起止日期;参加单位都答复以后批准', 'practice-联合执法方案.do.3', 'practice-联合执法方案.hold', 'practice-联合执法方案.hold.2')).on('2024-09-12').refused('propose', 'practice-联合执法方案.hold', { ...PLAN, until: '2024-09-02' }).does('propose', PLAN).refused('approve', 'practice-联合执法方案.do.3')
    .does('agree', { organ: 'u2', agrees: true }).refused('approve', 'practice-联合执法方案.hold.2').does('agree', { organ: 'u3', agrees: false }).does('approve').counts('plans', 1),
  approved('批准以后、在方案的日期以内,二名持证人员出示证件', 'practice-联合执法方案.do', 'law-42.1.hold', 'law-55.1.hold', 'practice-联合执法方案.hold.3', 'practice-联合执法方案.never')
    .refused('act', 'practice-联合执法方案.hold.3', ACT).on('2024-09-18').refused('act', 'law-42.1.hold', { ...ACT, officers: ['乙'] }).refused('act', 'law-42.1.hold', { ...ACT, officers: ['乙', '戊'] }).refused('act', 'law-55.1.hold', { ...ACT, shown: false })
    .does('act', ACT).refused('cancel', 'practice-联合执法方案.never', { why: '无' }).counts('acts', 1).counts('once', 1).counts('visited', 12).on('2024-10-14').refused('act', 'practice-联合执法方案.hold.3', ACT),
  planned('没有批准的不行动', 'practice-联合执法方案.do').on('2024-09-18').refused('act', 'practice-联合执法方案.do', ACT),
  approved('召集会商的及时会商;没有召集的不记会商', 'practice-案件会商.hold', 'practice-案件会商.must').refused('consult', 'practice-案件会商.hold', CONSULT).does('call').owes('consult', 'promptly').does('consult', CONSULT).nothingOwed('consult').counts('consulted', 1),
  approved('行动、会商中发现的线索移交有管辖权的单位,成为处罚案源', 'practice-联合执法方案.hold.4', 'outline-第(十三)项.opens').refused('passClue', 'practice-联合执法方案.hold.4', CLUE).on('2024-09-18').does('act', ACT).does('passClue', CLUE).opens('penalty').told('filed').told('punished').counts('filed', 1).counts('punished', 1).counts('declined', 0).counts('passed', 1),
  acted('方案的末日是补班的周六;线索有结果、会商都举行以后结束', 'practice-联合执法方案.must', 'practice-联合执法方案.hold.5', 'practice-联合执法方案.do.2', 'practice-联合执法方案.hold.6', 'practice-联合执法方案.let')
    .owes('report', '2024-10-12').does('passClue', CLUE).does('call').refused('close', 'practice-联合执法方案.do.2').on('2024-10-12').does('report', { report: FILES }).nothingOwed('report').refused('close', 'practice-联合执法方案.let').does('consult', CONSULT)
    .refused('close', 'practice-联合执法方案.hold.6').told('linked', { procedure: 'penalty', outcome: '结案' }).does('share', { what: '处理结果', with: [{ organ: 'u3' }] }).does('close').ended('联合执法结束').counts('closed', 1).counts('shared', 1).counts('open', 0),
  approved('逾期没有总结;没有行动的不总结', 'practice-联合执法方案.must', 'practice-联合执法方案.hold.5').on('2024-10-14').late('report').refused('report', 'practice-联合执法方案.hold.5', { report: FILES }).does('cancel', { why: '并入其他行动' }).ended('取消'),
  approved('请求协助的,送达以后及时答复', 'law-26.must').does('help', { organ: 'u4', what: '提供登记档案' }).serves('help').owes('helped', 'promptly').does('helped', { done: true }).nothingOwed('helped').counts('asked', 1).counts('helped', 1),
);
