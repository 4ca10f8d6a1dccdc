/** 排查 held against the calendar: walked, reported, each dispute opened. */
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { disputeRound } from './dispute-round.ts';

const START = { title: '国庆前矛盾纠纷排查', kind: '重点时期排查', fields: ['邻里', '土地山林'], until: '2024-09-27' };
const FOUND = [
  { kind: '邻里', risk: '一般', place: '三组', what: '通道' },
  { kind: '山林、土地、水事权属', risk: '重大', place: '七组', what: '林地' },
];
const LOOK = { households: 120, villages: 3 };

const started = (title: string, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2024-09-12')
    .does('start', START);

// biome-ignore format: a day a line
export default scenarios(
  disputeRound,

  started('排查结束五日内报送台账,末日逢国庆顺延;每一条各立一案', 'resolution-排查.must', 'resolution-排查.opens', 'resolution-排查.never', 'resolution-排查.must.2').does('look', LOOK).owes('find', '2024-10-08')
    .on('2024-09-30').does('find', { found: FOUND }).opens('dispute', 2).nothingOwed('find').refused('none', 'resolution-排查.never').owes('close', 'promptly').does('close').nothingOwed('close').ended('排查结束')
    .counts('rounds', 1).counts('households', 120).counts('villages', 3).counts('inTime', 1).counts('reported', 1),
  started('没有入户的不能报送;没有报送的不能结束', 'resolution-排查.do', 'resolution-排查.hold').refused('find', 'resolution-排查.do', { found: FOUND }).refused('close', 'resolution-排查.hold').does('look', LOOK).does('none').does('close').counts('zero', 1),
  started('逾期报送的提示', 'resolution-排查.must').does('look', LOOK).on('2024-10-09').late('find').does('find', { found: FOUND }).counts('inTime', 0),
);
