/** 专区、窗口, shown. */
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { serviceWindow } from './service-window.ts';

const SET = {
  name: '综合受理1号窗口',
  kind: '综合受理窗口',
  field: '综合业务',
  level: '县级政务服务大厅',
  place: '一楼',
  aged: true,
  staff: 2,
};
const P = 'practice-窗口检查';
const placed = (title: string, more: object, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2024-09-30')
    .does('set', { ...SET, ...more });

// biome-ignore format: a day of the scenario a line
export default scenarios(
  serviceWindow,
  placed('设立的公开,每年检查;需要改进的改进', {}, 'disclosure-第20条第2项、第26条.publishes', `${P}.must`, `${P}.must.2`, `${P}.hold`).owes('set published', '2024-11-01').owes('check', '2025-09-30').counts('windows', 1).counts('windowsGeneral', 1).counts('zones', 0)
    .on('2024-11-01').publishes('set').nothingOwed('set published').on('2025-09-30').refused('check', `${P}.hold`, { papers: false, result: '符合要求' }).does('check', { papers: false, result: '需要改进' }).owes('mend', 'promptly').does('mend', { how: '已经张贴' }).nothingOwed('mend').does('check', { papers: true, result: '符合要求' }).counts('checked', 2).does('check', { papers: false, result: '需要改进' }).owes('mend', 'promptly').does('mend', { how: '重新张贴' }).nothingOwed('mend'),
  placed('逾期没有公开、没有检查;撤销的不再计数', { kind: '专区' }, 'disclosure-第20条第2项、第26条.publishes', `${P}.must`).counts('zonesGeneral', 1).on('2025-10-09').late('set published').late('check').does('staff', { staff: 3 }).does('close', { why: '搬迁' }).ended('撤销').counts('zones', 0),
  scenario('专项窗口写明理由;配备适老化服务', 'business-36.3.hold', 'opinion-“合理设置窗口”.hold').on('2024-09-30').refused('set', 'business-36.3.hold', { ...SET, kind: '专项服务窗口', field: '烟草专卖' }).refused('set', 'opinion-“合理设置窗口”.hold', { ...SET, aged: false })
    .does('set', { ...SET, kind: '专项服务窗口', field: '烟草专卖', why: '垂直管理' }).counts('windowsTobacco', 1).does('merge').ended('并入综合窗口').counts('merged', 1),
);
