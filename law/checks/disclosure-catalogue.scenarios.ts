/** 主动公开目录事项, shown: reviewed for secrets, listed, checked each year, mended, adjusted, removed. */
import type { Form } from '../../kernel/language/data.ts';
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { disclosureCatalogue } from './disclosure-catalogue.ts';

const PROPOSE: Form = { catalogue: '基层政务公开标准目录', field: '社会救助', item: '最低生活保障' };
const MAY: Form = { result: '可以公开', reason: '不涉密' };
const LIST: Form = {
  code: '救-01',
  item: '最低生活保障',
  content: '对象名单及相关信息',
  kind: '民生政策、措施',
  basis: '社会救助暂行办法',
  limit: '形成之日起二十个工作日',
  workdays: 20,
  holder: 'u2',
  channels: ['政府网站'],
  audience: '全社会',
  explainer: '甲',
  from: '2024-09-27',
};
const FULL = { result: '全部按要求公开' };
const proposed = (title: string, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2024-09-26')
    .does('propose', PROPOSE);
const listed = (title: string, ...rules: string[]): ScenarioWords =>
  proposed(title, ...rules)
    .does('review', MAY)
    .on('2024-09-27')
    .does('list', LIST);
const kept = (name: string): string => `opinion-动态调整.${name}`;

// biome-ignore format: a day of the scenario a line
export default scenarios(
  disclosureCatalogue,
  proposed('及时列入;经保密审查可以公开的才列入;时限不超过二十个工作日', 'law-12.must', 'law-17.2.attest', 'law-17.2.hold', 'law-26.hold', 'law-12.never', 'law-第12条、第26条.publishes', 'opinion-政策解读.do').owes('list', 'promptly').refused('review', 'law-17.2.attest', MAY, { unsigned: true })
    .refused('explain', 'opinion-政策解读.do', { way: '图表', what: '一图读懂' }).does('review', { result: '不得公开', reason: '涉及个人隐私' }).refused('list', 'law-17.2.hold', LIST).does('review', MAY).refused('list', 'law-26.hold', { ...LIST, workdays: 21 })
    .on('2024-09-27').does('list', LIST).nothingOwed('list').refused('reject', 'law-12.never', { reason: '无' }).owes('list published', '2024-10-30').does('publish', { document: 4 }).nothingOwed('list published').does('explain', { way: '图表', what: '一图读懂' })
    .counts('items', 1).counts('fields', 1).counts('explained', 1).counts('explainers', 1),
  proposed('没有列入的不能检查;不列入', kept('do'), 'law-12.must').refused('check', kept('do'), FULL).does('reject', { reason: '不属于公开范围' }).ended('不列入').nothingOwed('list').counts('items', 0),
  listed('公布逾期;按本项公开的信息计数', 'law-第12条、第26条.publishes').told('released').on('2024-10-31').late('list published').counts('released', 1),
  listed('每年对照检查,没有公开的写明条数、及时补充;调整的公布', kept('must'), kept('do'), kept('hold'), kept('hold.2'), kept('must.2'), 'law-第12条、第26条.publishes.2').owes('check', '2025-09-28').refused('mend', kept('hold.2'), { released: 1 })
    .on('2025-09-26').refused('check', kept('hold'), { result: '部分没有公开' }).does('check', { result: '部分没有公开', missing: 2 }).owes('check', '2026-09-28').owes('mend', 'promptly').does('mend', { released: 2 }).nothingOwed('mend')
    .does('adjust', { what: '增加要素', by: '标准指引修订' }).owes('adjust published', '2025-10-30').does('publish', { document: 6 }).nothingOwed('adjust published').counts('missing', 2).counts('mended', 2).counts('adjusted', 1)
    .on('2026-09-24').does('check', FULL).counts('checked', 2).counts('fullRate', 50),
  listed('检查逾期;调整没有公布的;移出', kept('must'), 'law-第12条、第26条.publishes.2').on('2025-01-02').does('adjust', { what: '增加要素', by: '标准指引修订' }).on('2025-02-07').late('adjust published').on('2025-09-29').late('check').does('remove', { by: '依据废止' }).ended('移出').counts('items', 0),
);
