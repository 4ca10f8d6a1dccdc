/** 权责清单动态调整, shown. 1 to 7 October 2024 is off; 29 September and 12 October are made-up working days. */
import type { Form } from '../../kernel/language/data.ts';
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { equipped } from '../enforcement/examples.ts';
import { powerChange } from './power-change.ts';

const by = '省政府取消下放决定';
const started = (title: string, more: Form, ...rules: string[]): ScenarioWords =>
  equipped(scenario(title, ...rules))
    .on('2024-09-25')
    .does('start', { title: '年度调整', round: '年度集中调整', cause: '上级取消、下放、委托', by, ...more });
const TAKEN = [{ what: '职业培训机构审批', organ: 'u2', from: '市局', by, means: ['经费'] }];
const CHANGED = [{ power: 'power1', how: '取消', by }];

// biome-ignore format: a day of the scenario a line
export default scenarios(
  powerChange,
  started('二十个工作日内完成;先收部门意见、审核同意,每项有文件;承接的另起登记,取消的逐项告知,二十个工作日内公布', {}, 'practice-清单动态调整.must', 'practice-清单动态调整.do', 'practice-清单动态调整.hold', 'practice-清单动态调整.hold.2', 'outline-第(四)项.attest', 'practice-清单动态调整.opens',
    'practice-清单动态调整.tells', 'disclosure-26.publishes')
    .owes('decide', '2024-10-28').refused('review', 'practice-清单动态调整.do', { result: '同意' }).does('collect', { organ: 'u2', opinion: '承接一项、取消一项' })
    .on('2024-09-29').refused('decide', 'practice-清单动态调整.hold', { by, taken: TAKEN }).does('review', { result: '同意' }).refused('decide', 'practice-清单动态调整.hold.2', { by })
    .refused('decide', 'outline-第(四)项.attest', { by, taken: TAKEN }, { unsigned: true }).does('decide', { by, taken: TAKEN, changed: CHANGED }).opens('power').tells('power1', 'ordered').ended('已经调整').owes('decide published', '2024-10-31')
    .counts('taken', 1).counts('changed', 1).counts('items', 2).counts('inTimeRate', 100).counts('units', 1).on('2024-10-31').publishes('decide').nothingOwed('decide published'),
  started('即时调整不必先收意见;逾期没有公布', { round: '即时调整' }, 'practice-清单动态调整.do', 'disclosure-26.publishes').does('review', { result: '同意' }).does('decide', { by, changed: CHANGED }).on('2024-10-30').late('decide published'),
  started('逾期没有完成的;决定不调整', {}, 'practice-清单动态调整.must').on('2024-10-29').late('decide').does('stop', { why: '上级收回' }).ended('不调整').counts('stopped', 1),
);
