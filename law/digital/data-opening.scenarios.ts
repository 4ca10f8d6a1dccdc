/** 数据开放, shown over the National Day of 2024. */
import type { Form } from '../../kernel/language/data.ts';
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { dataOpening } from './data-opening.ts';

const RELEASE: Form = {
  code: 'K1',
  name: '公共停车场',
  holder: 'u1',
  kind: '无条件开放',
  field: '公共服务',
  format: '表格',
  records: 120,
  machine: true,
  from: '2024-09-27',
};
const SAFE: Form = { secret: '不涉密,可以开放', personal: '不含' };
const proposed = (title: string, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2024-09-27')
    .does('propose', { name: '公共停车场' });
const released = (title: string, ...rules: string[]): ScenarioWords =>
  proposed(title, ...rules)
    .does('review', SAFE)
    .does('release', RELEASE);
const CLOSE: Form = { why: '不再产生' };

// biome-ignore format: a day of the scenario a line
export default scenarios(
  dataOpening,
  proposed('审查不涉密、不含个人信息或者已经脱敏的才开放;开放公布,每年至少更新一次', 'practice-数据开放.must', 'law-41.hold', 'law-38.hold', 'practice-数据开放.never', 'practice-数据开放.do', 'practice-数据开放.must.3', 'disclosure-26.publishes').owes('release', 'promptly').refused('refresh', 'practice-数据开放.do', { records: 1 })
    .does('review', { secret: '涉密或者不宜开放', personal: '不含' }).refused('release', 'law-41.hold', RELEASE).does('review', { ...SAFE, personal: '含有,不得开放' }).refused('release', 'law-38.hold', RELEASE).does('review', { ...SAFE, personal: '已经脱敏' })
    .does('release', RELEASE).nothingOwed('release').refused('decline', 'practice-数据开放.never', { why: '无' }).owes('release published', '2024-10-30').publishes('release').nothingOwed('release published').owes('refresh', '2025-09-28')
    .on('2025-09-26').does('refresh', { records: 130 }).owes('refresh', '2026-09-28').counts('inForce', 1).counts('livelihood', 1).counts('records', 120).on('2026-09-29').late('refresh'),
  released('没有公布的;停止开放公布', 'disclosure-26.publishes', 'disclosure-26.publishes.2').on('2024-10-31').late('release published').does('close', CLOSE).ended('停止开放').owes('close published', '2024-11-28').publishes('close').nothingOwed('close published').counts('closed', 1),
  released('停止开放没有公布的', 'disclosure-26.publishes.2').does('close', CLOSE).on('2024-10-31').late('close published'),
  scenario('开放需求十个工作日内答复', 'practice-数据开放.must.2').on('2024-09-27').does('want', { what: '公交线路' }).owes('decline', '2024-10-16').on('2024-10-16').does('decline', { why: '不属于本机关数据' }).nothingOwed('decline').ended('不开放').counts('declined', 1),
  scenario('逾期没有答复开放需求的', 'practice-数据开放.must.2').on('2024-09-27').does('want', { what: '公交线路' }).on('2024-10-17').late('decline'),
);
