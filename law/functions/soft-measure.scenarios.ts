/** 柔性执法: taught, and done with; promised by a day, looked at again, passed on when nothing was mended. */
import type { Form } from '../../kernel/language/data.ts';
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { equipped, FILES, OFFICERS } from '../enforcement/examples.ts';
import { penaltySummary } from '../enforcement/penalty-summary.ts';
import { softMeasure } from './soft-measure.ts';

const S = 'practice-柔性执法';
const T = 'practice-告知承诺';
const ACT = { party: '企业1', enterprise: true, power: 'power1', way: '说服教育', from: '检查发现', what: '价签不全', officers: OFFICERS };
const PROMISE = { ...ACT, way: '告知承诺', until: '2024-10-11' };
const SPARED: [string, string, Form][] = [
  [
    'identify',
    '2024-09-25',
    {
      party: '企业1',
      age: '法人或者其他组织',
      officers: OFFICERS,
      shown: true,
      power: 'power1',
      act: '价签不全',
      place: '某街',
      endedOn: '2024-09-25',
    },
  ],
  ['spare', '2024-09-25', { ground: '初次违法且危害后果轻微并及时改正', why: '首次' }],
];
const begun = (title: string, ...rules: string[]): ScenarioWords =>
  equipped(scenario(title, ...rules))
    .entry('spared', penaltySummary, SPARED)
    .entry('unspared', penaltySummary, SPARED.slice(0, 1))
    .on('2024-09-26');
const promised = (title: string, ...rules: string[]): ScenarioWords =>
  begun(title, ...rules)
    .does('act', PROMISE)
    .does('promise', { words: '节前改正' });

// biome-ignore format: a day a line
export default scenarios(
  softMeasure,

  begun('说服教育,当场结束', `${S}.hold`, `${S}.attest`, 'business-59.must', `${T}.hold.2`).refused('act', `${S}.hold`, { ...ACT, power: 'power3' }).refused('act', `${S}.attest`, ACT, { unsigned: true }).does('act', ACT).owes('close', 'promptly').refused('recheck', `${T}.hold.2`, { result: '已经改正', way: '现场' }).does('close').ended('已经教育、改正').counts('taught', 1).counts('companies', 1).counts('parties', 1),
  begun('约谈由两名持证人员进行,留下笔录', 'practice-柔性执法.hold.2', 'notice-第(七)项.hold').refused('act', 'practice-柔性执法.hold.2', { ...ACT, way: '指导约谈', officers: ['乙'], record: FILES }).refused('act', 'notice-第(七)项.hold', { ...ACT, way: '指导约谈' }).does('act', { ...ACT, way: '指导约谈', record: FILES }).counts('talked', 1),
  begun('不予处罚以后的教育,写明案件', 'law-33.3.hold').refused('act', 'law-33.3.hold', { ...ACT, from: '决定不予处罚以后' }).refused('act', 'law-33.3.hold', { ...ACT, from: '决定不予处罚以后', penalty: 'unspared' }).does('act', { ...ACT, from: '决定不予处罚以后', penalty: 'spared' }).counts('after', 1),
  begun('告知承诺的写明期限', `${T}.hold`).refused('act', `${T}.hold`, { ...PROMISE, until: null }).does('act', PROMISE).counts('promised', 1),
  promised('到期回访,改正的结束', `${T}.must`, `${T}.hold.2`, `${T}.hold.3`, `${T}.must.3`).owes('recheck', '2024-10-11').refused('close', `${T}.hold.3`).on('2024-10-11').does('recheck', { result: '已经改正', way: '现场' }).owes('close', 'promptly').does('close').nothingOwed('recheck').nothingOwed('close').ended('已经教育、改正').counts('mendedRate', 100),
  promised('没有改正的转违法线索;逾期没有回访', `${T}.must`, `${T}.must.2`, 'law-第54条.attest', 'law-第54条.opens').on('2024-10-12').late('recheck').does('recheck', { result: '没有改正', way: '现场' }).owes('escalate', 'promptly').refused('escalate', 'law-第54条.attest', { why: '没有改正' }, { unsigned: true }).does('escalate', { why: '没有改正' }).opens('clue').nothingOwed('escalate').ended('转违法线索').counts('escalated', 1),
);
