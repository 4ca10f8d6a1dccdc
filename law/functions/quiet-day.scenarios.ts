/** 企业生产宁静日: asked for and registered in time, over by itself; a visit without ground is reported. */
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { inspection } from '../enforcement/inspection.ts';
import { quietDay } from './quiet-day.ts';

const Q = 'practice-企业生产宁静日';
const DAYS = { party: '企业1', from: '2024-10-08', until: '2024-10-18' };
const asked = (title: string, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .entry('visit1', inspection, [
      ['propose', '2024-10-09', { party: '企业1', power: 'power1', enterprise: true, kind: '日常检查', items: '消防' }],
    ])
    .on('2024-09-26')
    .does('ask', { ...DAYS, why: '赶制订单' });
const covered = (title: string, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2024-09-26')
    .told('covered', DAYS);

// biome-ignore format: a day a line
export default scenarios(
  quietDay,

  asked('申报、登记(期限跨国庆节)、擅自入企的通报、期满', `${Q}.must`, `${Q}.hold`, `${Q}.hold.2`, `${Q}.never`, `${Q}.do`, `${Q}.must.3`, `${Q}.hold.4`, `${Q}.must.4`).owes('confirm', '2024-09-30').refused('breached', `${Q}.do`, { inspection: 'visit1', what: '未经通知' }).refused('confirm', `${Q}.hold`, { ...DAYS, party: '企业2' })
    .refused('confirm', `${Q}.hold.2`, { ...DAYS, until: '2024-12-31' }).refused('confirm', `${Q}.hold.2`, { ...DAYS, until: '2024-10-07' }).does('confirm', DAYS).counts('standing', 0).refused('refuse', `${Q}.never`, { why: '无' }).on('2024-10-09').counts('standing', 1).refused('report', `${Q}.hold.4`, { how: '无' }).does('visited', { inspection: 'visit1', ground: '上级部署' }).nothingOwed('report').refused('report', `${Q}.hold.4`, { how: '无' }).does('breached', { inspection: 'visit1', what: '未经通知' })
    .owes('report', 'promptly').does('report', { how: '责令说明' }).nothingOwed('report').on('2024-10-21').late('cancel').deems('over', '2024-10-18').ended('期满').counts('breached', 1).counts('visited', 2).counts('inTime', 1).counts('standing', 0),
  asked('逾期没有登记;不予登记', `${Q}.must`, `${Q}.hold.3`).on('2024-10-08').late('confirm').does('refuse', { why: '有安全隐患' }).ended('不予登记'),
  covered('统一设定的及时登记,不能不予登记;提前取消', `${Q}.must.2`, `${Q}.hold`, `${Q}.hold.3`, `${Q}.hold.5`, `${Q}.must.4`).owes('confirm', 'promptly').refused('refuse', `${Q}.hold.3`, { why: '无' }).does('confirm', DAYS).nothingOwed('confirm').on('2024-10-10').does('cancel', { why: '企业要求' }).ended('取消').nothingOwed('over').counts('cancelled', 1),
  covered('已经结束的不能取消', `${Q}.hold.5`).does('confirm', DAYS).on('2024-10-21').refused('cancel', `${Q}.hold.5`, { why: '企业要求' }),
);
