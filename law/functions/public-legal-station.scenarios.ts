/** 公共法律服务平台, shown over the National Day of 2024. */
import type { Form } from '../../kernel/language/data.ts';
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { publicLegalStation } from './public-legal-station.ts';

const PAPERS = [{ name: '行政区划名录', digest: 'ab'.repeat(32) }];
const ENTER: Form = {
  name: '某镇公共法律服务站',
  level: '乡镇(街道)站',
  organ: 'town1',
  place: '某镇',
  hours: '工作日',
  services: ['法律咨询', '人民调解'],
  staff: 2,
  window: true,
  from: '2024-09-27',
};
const TARGET: Form = { towns: 8, villages: 374, proof: PAPERS };
const ADJUST: Form = { place: '新址', hours: '工作日', services: ['法律咨询', '人民调解'], staff: 3 };
const entered = (title: string, more: Form, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2024-09-27')
    .does('enter', { ...ENTER, ...more });

// biome-ignore format: a day of the scenario a line
export default scenarios(
  publicLegalStation,
  scenario('站、室至少能够咨询、调解,中心还能够办理法律援助;二十个工作日内公开', 'practice-平台管理.hold', 'disclosure-第20条、第26条.publishes').on('2024-09-27').refused('enter', 'practice-平台管理.hold', { ...ENTER, services: ['普法'] })
    .refused('enter', 'practice-平台管理.hold', { ...ENTER, level: '县(市、区)中心' }).does('enter', ENTER).owes('enter published', '2024-10-30').publishes('enter').nothingOwed('enter published').counts('stations', 1).counts('rooms', 0),
  entered('每年检查,需要改进的写明问题、及时改进', {}, 'practice-平台管理.must', 'practice-平台管理.must.2', 'practice-平台管理.hold.2', 'practice-平台管理.do').owes('check', '2025-09-28').refused('mend', 'practice-平台管理.do', { how: '增加人员' })
    .on('2025-09-26').refused('check', 'practice-平台管理.hold.2', { result: '需要改进' }).does('check', { result: '需要改进', problems: '无人值守' }).owes('mend', 'promptly').does('mend', { how: '增加人员' }).nothingOwed('mend').does('check', { result: '合格' }).does('check', { result: '需要改进', problems: '没有公示牌' }).owes('mend', 'promptly').does('mend', { how: '已经悬挂' }).nothingOwed('mend').counts('mended', 2).on('2026-09-29').late('check'),
  entered('由县中心核对应建数,覆盖率以它为底数', { name: '县中心', level: '县(市、区)中心', services: ['法律咨询', '人民调解', '法律援助'] }, 'practice-平台管理.hold.3').does('target', TARGET).counts('centres', 1).counts('villages', 374).counts('stationRate', 0),
  entered('站不核对应建数;没有公开的', { level: '村(社区)室' }, 'practice-平台管理.hold.3', 'disclosure-第20条、第26条.publishes').refused('target', 'practice-平台管理.hold.3', TARGET).on('2024-10-31').late('enter published').counts('rooms', 1),
  entered('变更、撤销都公开', {}, 'disclosure-第20条、第26条.publishes.2', 'disclosure-第20条、第26条.publishes.3').on('2025-01-02').does('adjust', ADJUST).owes('adjust published', '2025-02-06').publishes('adjust').nothingOwed('adjust published')
    .does('close', { why: '合并' }).ended('撤销').publishes('close').nothingOwed('close published').counts('stations', 0).counts('closed', 1),
  entered('变更、撤销没有公开的', {}, 'disclosure-第20条、第26条.publishes.2', 'disclosure-第20条、第26条.publishes.3').on('2025-01-02').does('adjust', ADJUST).on('2025-02-07').late('adjust published').does('close', { why: '合并' }).on('2025-03-10').late('close published'),
);
