/** 现场处置: two officers, pictures, and the numbers that a report counts. */
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { equipped, FILES, OFFICERS } from './examples.ts';
import { fieldAction } from './field-action.ts';

const ACT = {
  officers: OFFICERS,
  shown: true,
  record: FILES,
  film: FILES,
  power: 'power1',
  where: '国道一处',
  kind: '占道经营',
  how: '劝离',
  number: 4,
};
const TRUCK = { ...ACT, kind: '超限超载车辆', how: '责令卸载', number: 1, tons: 25, party: '当事人1' };
const F = 'practice-现场处置';
const day = (title: string, ...rules: string[]): ScenarioWords => equipped(scenario(title, ...rules)).on('2024-09-30');

// biome-ignore format: a day a line
export default scenarios(
  fieldAction,

  day('职权、两名持证人员、出示证件、数量、音像记录,缺一不可', 'law-17.hold', 'law-42.1.hold', 'law-55.1.hold', `${F}.hold`, 'notice-第(八)项.hold', `${F}.must`).refused('act', 'law-17.hold', { ...ACT, power: 'power2' }).refused('act', 'law-42.1.hold', { ...ACT, officers: ['乙'] })
    .refused('act', 'law-55.1.hold', { ...ACT, shown: false }).refused('act', `${F}.hold`, { ...ACT, number: 0 }).refused('act', 'notice-第(八)项.hold', { ...ACT, how: '当场清理', film: null }).does('act', { ...ACT, film: null }).owes('close', 'promptly').does('close').ended('处置完毕').counts('stalls', 4).counts('acts', 1),
  day('责令卸载的写明吨数,转违法线索', `${F}.hold.2`, `${F}.opens`).refused('act', `${F}.hold.2`, { ...TRUCK, tons: null }).does('act', TRUCK).does('toClue').opens('clue').ended('转违法线索').counts('trucks', 1).counts('tons', 25).counts('toClue', 1),
  day('没有当事人的不能转线索;不是督促自行清理的,没有自行清理', `${F}.hold.4`, `${F}.hold.3`).does('act', ACT).refused('toClue', `${F}.hold.4`).refused('clear', `${F}.hold.3`, { record: FILES }),
  day('督促自行清理的,清理以后才办结', `${F}.hold.3`, `${F}.do`).does('act', { ...ACT, kind: '路阻路障', how: '督促自行清理', number: 2 }).refused('close', `${F}.do`).does('clear', { record: FILES }).does('close').counts('roadblocks', 2).counts('cleared', 1),
  day('招牌按块数', `${F}.hold`).does('act', { ...ACT, kind: '杂乱招牌', how: '当场清理', number: 41 }).counts('signs', 41),
);
