/** What the scenarios of 行政处罚(普通程序) begin with: forms filled in, and cases brought to a point. */
import { type ScenarioWords, scenario } from '../../kernel/scenario/scenario.ts';
import { power } from '../functions/power.ts';
import { discretion } from './discretion.ts';
import { equipped, FILES, LISTED, OFFICERS, TIER } from './examples.ts';

export const SOURCE = { party: '当事人1', age: '公民', origin: '投诉、举报', act: '无照经营' };
export const COMPANY = { ...SOURCE, age: '法人或者其他组织' };
export const FILE = { power: 'power1', endedOn: '2024-09-01' };
export const LOOK = { officers: OFFICERS, shown: true, record: FILES };
export const REPORT = { advice: '行政处罚' };
export const HEAVY = { ...REPORT, weight: ['情节复杂或者重大违法', '直接关系当事人或者第三人重大权益'] };
export const SMALL = { kinds: ['罚款'], fine: 500_000, grounds: '事实、理由、依据' };
export const LARGE = { ...SMALL, fine: 2_000_000 };
export const DECIDE = { kinds: ['罚款'], fine: 500_000, level: '一般', surcharge: true };
export const COLLECTIVE = { way: '集体讨论通过', why: '明显不当' };
export const CHILD = '不满十四周岁或者不能辨认、控制自己行为';
export const LODGE = { to: 'u2' };
export const MEND = { how: '变更', what: '降低罚款' };
export const CALL = { on: '2024-10-31', host: '丁', open: true };
export const HEAR = { agents: 2, record: FILES };

/** A case filed on Thursday 26 September 2024. */
export const filed = (title: string, ...rules: string[]): ScenarioWords =>
  equipped(scenario(title, ...rules))
    .on('2024-09-25')
    .does('source', SOURCE)
    .on('2024-09-26')
    .does('file', FILE);
export const looked = (title: string, ...rules: string[]): ScenarioWords =>
  filed(title, ...rules)
    .on('2024-09-27')
    .does('investigate', LOOK);
export const told = (title: string, notice: object, ...rules: string[]): ScenarioWords =>
  looked(title, ...rules)
    .on('2024-10-14')
    .does('report', REPORT)
    .on('2024-10-15')
    .does('notify', { ...notice })
    .serves('notify');
/** Told of a large fine and of the hearing. */
export const hearable = (title: string, ...rules: string[]): ScenarioWords =>
  told(title, LARGE, ...rules)
    .does('tellHearing')
    .serves('tellHearing');
/** The tier of the deed's day gave 10,000 to 30,000; since 20 September 2024 a milder one gives 500 to 1,000, within 4,000 by the new text. */
export const milder = (title: string, ...rules: string[]): ScenarioWords =>
  looked(title, ...rules)
    .entry('tierA', discretion, [
      ['propose', '2022-08-01', TIER],
      ['issue', '2023-01-03', { from: '2023-02-01', text: FILES }],
      ['repeal', '2024-09-20', { why: '新的规定较轻' }],
    ])
    .entry('tierB', discretion, [
      ['propose', '2024-08-01', { ...TIER, least: 50_000, most: 100_000, lawLeast: 10_000, lawMost: 400_000 }],
      ['issue', '2024-09-18', { from: '2024-09-20', text: FILES }],
    ]);
/** A town that acts for another organ, entrusted by it. */
export const entrusted = (title: string, ...rules: string[]): ScenarioWords =>
  equipped(scenario(title, ...rules))
    .entry('power4', power, [
      ['propose', '2019-12-02', { what: '委托的职权', by: '通知' }],
      ['list', '2020-01-01', { ...LISTED, code: '0004', inName: '受委托,以委托机关的名义', principal: 'u2' }],
    ])
    .on('2024-09-26')
    .does('source', SOURCE)
    .does('file', { ...FILE, power: 'power4' })
    .does('investigate', LOOK)
    .does('report', REPORT)
    .does('notify', SMALL)
    .serves('notify')
    .does('waive');
/** Told of a small fine, the days for words over. */
export const decidable = (title: string, ...rules: string[]): ScenarioWords => told(title, SMALL, ...rules).on('2024-10-23');
export const decided = (title: string, ...rules: string[]): ScenarioWords => decidable(title, ...rules).does('decide', DECIDE);
