/** 通办名录, shown. */
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { crossEntry } from './cross-entry.ts';

const OPEN = { kind: '企业事项', name: '企业登记', scope: '区域通办(川渝等)', by: '通办协议' };
const opened = (title: string, more: object, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2024-09-30')
    .does('open', { ...OPEN, ...more });

// biome-ignore format: a day of the scenario a line
export default scenarios(
  crossEntry,
  scenario('事项的标准一致由人署名', 'opinion-“统一业务规则和标准”.attest').on('2024-09-30').refused('open', 'opinion-“统一业务规则和标准”.attest', OPEN, { unsigned: true }).does('open', OPEN).counts('companies', 1).counts('items', 1),
  opened('开通、停止都公开;暂停后恢复', { kind: '合作城市', name: '重庆市' }, 'disclosure-26.publishes', 'disclosure-26.publishes.2', 'practice-通办名录.hold', 'practice-通办名录.hold.2').owes('open published', '2024-11-01').refused('resume', 'practice-通办名录.hold.2').does('suspend', { why: '系统升级' }).refused('suspend', 'practice-通办名录.hold', { why: '无' }).does('resume').counts('cities', 1)
    .on('2024-11-01').publishes('open').nothingOwed('open published').does('end', { why: '协议期满' }).ended('停止通办').owes('end published', '2024-11-29').publishes('end').nothingOwed('end published').counts('cities', 0),
  opened('逾期没有公开', { kind: '个人事项' }, 'disclosure-26.publishes', 'disclosure-26.publishes.2').counts('persons', 1).on('2024-11-04').late('open published').does('end', { why: '停办' }).on('2024-12-03').late('end published'),
);
