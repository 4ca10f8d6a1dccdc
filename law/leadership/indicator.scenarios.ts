/** 指标: what stands in it from memory is not in force until a person has confirmed it against the official text; what is not in the text goes. */
import type { Form } from '../../kernel/language/data.ts';
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { indicator } from './indicator.ts';
import { formOf, indicators } from './indicators.ts';

const TEXT = [{ name: '官方文本.pdf', digest: '0a'.repeat(32) }];
const known = (verified: boolean): Form =>
  formOf(indicators.find((x) => x.verified === verified && x.level === (verified ? '三级指标' : '二级指标'))!);
const entered = (title: string, verified: boolean, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2024-09-26')
    .does('enter', known(verified));

// biome-ignore format: a day a line
export default scenarios(
  indicator,

  entered('已见于文本的可以启用,从启用之日有效;设定分值写明依据;启用以后只能停用', true, 'practice-指标核对.hold', 'practice-指标核对.hold.4', 'practice-指标核对.hold.5', 'practice-指标启用.never', 'practice-指标启用.do')
    .refused('retire', 'practice-指标启用.do', { why: '版本更替', by: '新版本' }).on('2024-09-29').does('weigh', { points: 1, by: '县考核方案' }).does('adopt', { from: '2024-10-08' })
    .refused('drop', 'practice-指标启用.never', { why: '无' }).counts('indicators', 0).counts('main', 1).counts('unverified', 0).on('2024-10-08').counts('indicators', 1)
    .on('2025-01-02').does('retire', { why: '版本更替', by: '2023年版' }).ended('停用').counts('indicators', 0).counts('retired', 1),
  entered('凭一般知识整理的不能启用;对照官方文本核对以后可以', false, 'practice-指标核对.hold.2', 'practice-指标核对.hold.3', 'practice-指标核对.hold.4').counts('unverified', 1).refused('adopt', 'practice-指标核对.hold.4', { from: '2024-10-08' })
    .refused('confirm', 'practice-指标核对.hold.2', { result: '一致' }).refused('confirm', 'practice-指标核对.hold.3', { result: '已经改正', document: TEXT })
    .on('2024-09-29').does('confirm', { result: '已经改正', what: '证明事项告知承诺', document: TEXT }).counts('unverified', 0).does('adopt', { from: '2024-09-29' }).counts('indicators', 1).counts('confirmed', 1),
  entered('官方文本没有的不启用,及时不予启用', false, 'practice-指标核对.hold.5', 'practice-指标核对.must', 'practice-指标启用.never').does('confirm', { result: '官方文本没有这一条', document: TEXT }).owes('drop', 'promptly')
    .refused('adopt', 'practice-指标核对.hold.5', { from: '2024-10-08' }).does('drop', { why: '官方文本没有' }).ended('不启用').nothingOwed('drop'),
  scenario('称已见于文本的写明来源', 'practice-指标核对.hold').on('2024-09-26').refused('enter', 'practice-指标核对.hold', { ...known(true), source: '' }),
);
