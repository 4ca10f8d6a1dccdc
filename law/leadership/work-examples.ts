/** What the scenarios of assessment, counsel and publicity refer to: indicators in force and from memory, files. */
import type { Form } from '../../kernel/language/data.ts';
import type { ScenarioWords } from '../../kernel/scenario/scenario.ts';
import { indicator } from './indicator.ts';

export const FILES = [{ name: '材料.pdf', digest: '0d'.repeat(32) }];
const ENTER: Form = {
  sheet: '县考核指标',
  no: '1',
  level: '三级指标',
  extra: false,
  what: '按期办结',
  verified: '已见于官方文本或者其转载',
  source: '转载',
};
/** `indicator1` may be scored; `indicator2` stands from memory. */
export const sheet = (s: ScenarioWords): ScenarioWords =>
  s
    .entry('indicator1', indicator, [
      ['enter', '2024-01-02', ENTER],
      ['adopt', '2024-01-02', { from: '2024-01-02' }],
    ])
    .entry('indicator2', indicator, [['enter', '2024-01-02', { ...ENTER, verified: '凭一般知识整理,未核对' }]]);
