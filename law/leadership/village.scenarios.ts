/** 民主法治示范村: agreed to by the villagers, recommended by two bureaus, named, rechecked every two years. */
import type { Form } from '../../kernel/language/data.ts';
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { village } from './village.ts';

const PROPOSE: Form = { name: '张各前村', town: 'u2', kind: '村', level: '全国', agreed: true };
const RECOMMEND: Form = { civil: true, below: '省级民主法治示范村' };
const proposed = (title: string, more: Form, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2024-09-26')
    .does('propose', { ...PROPOSE, ...more });

// biome-ignore format: a day a line
export default scenarios(
  village,

  proposed('两部门共同推荐,命名以后两年内复核,整改的报告', {}, 'practice-申报.must', 'rules-申报.hold', 'rules-申报.hold.2', 'practice-申报.never', 'practice-定期复核.must', 'rules-动态管理.do', 'rules-动态管理.hold', 'rules-动态管理.must', 'practice-动态管理.do').owes('recommend', 'promptly').refused('recommend', 'rules-申报.hold', { ...RECOMMEND, civil: false }).refused('recommend', 'rules-申报.hold.2', { civil: true }).does('recommend', RECOMMEND).nothingOwed('recommend').refused('refuse', 'practice-申报.never', { why: '无' })
    .refused('recheck', 'rules-动态管理.do', { result: '保留' }).refused('mend', 'practice-动态管理.do', { what: '无' }).on('2024-09-30').does('named', { document: '第十批名单' }).owes('recheck', '2026-09-30').counts('nation', 1).counts('villages', 1).on('2026-09-30').refused('recheck', 'rules-动态管理.hold', { result: '限期整改' }).does('recheck', { result: '限期整改', why: '村务公开不及时' }).owes('mend', 'promptly').does('mend', { what: '已经公开' }).nothingOwed('mend')
    .on('2026-10-08').does('recheck', { result: '保留' }).nothingOwed('mend').does('recheck', { result: '限期整改', why: '公开栏停更' }).owes('mend', 'promptly').does('mend', { what: '已经恢复' }).nothingOwed('mend')
    .on('2026-10-09').does('remove', { why: '村(社区)撤并' }).ended('撤销、注销').counts('villages', 0),
  proposed('没有经村民会议同意的不推荐', { agreed: false }, 'practice-申报.hold', 'practice-申报.never').refused('recommend', 'practice-申报.hold', RECOMMEND).does('refuse', { why: '没有经村民会议' }).ended('不推荐'),
  proposed('逾期没有复核', {}, 'practice-申报.hold', 'practice-定期复核.must').does('recommend', RECOMMEND).does('named', { document: '名单' }).on('2026-09-27').nothingOwed('mend').on('2026-09-29').late('recheck').does('end', { why: '不再符合条件' }).ended('移出'),
);
