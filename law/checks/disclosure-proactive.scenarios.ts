/** 主动公开, shown. */
import type { Form } from '../../kernel/language/data.ts';
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { disclosureCatalogue } from './disclosure-catalogue.ts';
import { disclosureProactive } from './disclosure-proactive.ts';

const FORM: Form = { title: '某规划', formedOn: '2024-09-27', kind: '规划及相关政策' };
const ITEM: Form = { catalogue: '主动公开基本目录', field: '基本目录', item: '规划' };
const LISTED: Form = {
  code: '基-01',
  item: '规划',
  content: '规划文本',
  kind: '规划及相关政策',
  basis: '信息公开条例第20条',
  limit: '二十个工作日',
  holder: 'u1',
  channels: ['政府网站'],
  audience: '全社会',
  from: '2024-01-02',
};
const MAY: Form = { result: '可以公开', reason: '不涉密' };
const MAY_NOT: Form = { result: '不予公开', reason: '内部事务' };
const RELEASE: Form = { where: '政府网站', link: 'https://example.invalid/1' };
const formed = (title: string, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2024-09-27')
    .does('form', FORM);
const withheld = (title: string, ...rules: string[]): ScenarioWords =>
  formed(title, ...rules)
    .does('review', MAY_NOT)
    .does('withhold', { ground: '内部事务信息' });

// biome-ignore format: a day of the scenario a line
export default scenarios(
  disclosureProactive,
  formed('形成之日起二十个工作日内公开,跨国庆', 'law-26.must', 'law-17.2.hold', 'law-12.1.must', 'law-25.3.must').owes('release', '2024-10-30')
    .refused('release', 'law-17.2.hold', RELEASE).does('review', MAY)
    .on('2024-10-30').does('release', RELEASE).owes('list', 'promptly').owes('deliver', 'promptly').does('list').nothingOwed('list').does('deliver', { to: '县档案馆' }).nothingOwed('deliver')
    .counts('inTime', 1).ended('已经公开'),
  formed('发布时目录已经更新、已经提供给档案馆的,不再另行办理', 'law-12.1.must', 'law-25.3.must').does('review', MAY).does('release', { ...RELEASE, listed: true, to: '县档案馆' }).nothingOwed('list').nothingOwed('deliver'),
  formed('逾期公开', 'law-26.must').does('review', MAY).on('2024-10-31').late('release').does('release', RELEASE).counts('inTime', 0),
  scenario('法律、法规另有期限的,从其规定', 'law-26.must.2', 'law-26.hold').on('2024-09-27').does('form', { ...FORM, dueBy: '2024-10-12' })
    .owes('release', '2024-10-12').on('2024-10-14').late('release'),
  scenario('另有更长期限的,不按二十个工作日', 'law-26.must', 'law-26.must.2').on('2024-09-27').does('form', { ...FORM, dueBy: '2024-12-31' }).does('review', MAY)
    .on('2024-11-15').does('release', RELEASE).counts('inTime', 1),
  scenario('信息形成以后才审查', 'law-26.hold').on('2024-09-27').does('form', { ...FORM, formedOn: '2024-10-10' }).refused('review', 'law-26.hold', MAY)
    .on('2024-10-10').does('review', MAY),
  formed('不能确定的,报有关部门后再审查', 'law-17.3.must').does('review', { result: '不能确定,报主管部门或者保密部门确定', reason: '可能涉密' }).owes('review', 'promptly')
    .on('2024-10-08').does('review', { result: '不能确定,报主管部门或者保密部门确定', reason: '尚未答复' }).owes('review', 'promptly')
    .on('2024-10-15').does('review', MAY).nothingOwed('review'),
  formed('保密审查由审查的人署名', 'law-17.2.attest').refused('review', 'law-17.2.attest', MAY, { unsigned: true }).does('review', MAY),
  scenario('目录事项的信息公开以后,目录上有记载', 'law-12.1.tells').entry('item1', disclosureCatalogue, [['propose', '2024-01-02', ITEM], ['list', '2024-01-02', LISTED]])
    .on('2024-09-27').does('form', { ...FORM, item: 'item1' }).does('review', MAY).does('release', RELEASE).tells('item1', 'released'),
  withheld('不予公开的评估逾期', 'practice-定期评估.must').on('2025-09-29').late('assess'),
  formed('经审查不予公开的,才能决定不予公开', 'law-17.2.hold.2').does('review', MAY).refused('withhold', 'law-17.2.hold.2', { ground: '内部事务信息' }),
  withheld('不予公开的定期评估', 'practice-定期评估.must', 'law-18.must').owes('assess', '2025-09-28')
    .on('2025-09-26').does('assess', { result: '继续不予公开', reason: '仍属内部事务' }).owes('assess', '2026-09-28')
    .on('2026-09-10').does('assess', { result: '可以公开', reason: '已过时' }).owes('release', 'promptly').does('release', RELEASE).ended('已经公开')
    .counts('assessed', 2),
  formed('没有决定不予公开的,不评估、不销毁', 'law-18.do', 'law-18.do.2').refused('assess', 'law-18.do', { result: '可以公开', reason: '已过时' })
    .refused('retire', 'law-18.do.2', { why: '保管期满' }),
  withheld('失效、销毁的,不再评估', 'law-18.do.2').on('2025-03-03').does('retire', { why: '保管期满' }).ended('信息失效').counts('withheld', 1),
);
