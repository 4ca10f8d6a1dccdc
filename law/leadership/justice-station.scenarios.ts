/** 司法所: people and work entered each year. */
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { justiceStation } from './justice-station.ts';

const STAFF = { year: 2024, posts: 3, people: 1, helpers: 2, qualified: 1, room: true };
const WORK = { year: 2024, advice: 12, consults: 300 };
const entered = (title: string, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2024-01-26')
    .does('enter', { name: '立春司法所', town: 'u2', manage: '县级司法局派出、双重管理' });

// biome-ignore format: a day a line
export default scenarios(
  justiceStation,

  entered('每年登记人员和工作', 'practice-队伍登记.must', 'practice-队伍登记.must.2', 'practice-填报的数.hold').owes('staff', '2025-01-26').owes('work', '2025-01-26').on('2025-01-26').refused('staff', 'practice-填报的数.hold', { ...STAFF, qualified: 4 }).does('staff', STAFF).does('work', WORK).owes('staff', '2026-01-26').counts('stations', 1).counts('lone', 1).counts('advice', 12).counts('rooms', 1),
  entered('逾期没有登记;撤并', 'practice-队伍登记.must', 'practice-队伍登记.must.2').on('2025-01-27').late('staff').late('work').does('merge', { by: '机构改革方案' }).ended('撤并').counts('stations', 0),
);
