/** 责任书: signed, checked at the year's end. */
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { responsibilityLetter } from './responsibility-letter.ts';

const CHECK = { result: '部分落实', left: '行政规范性文件清理' };
const drafted = (title: string, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2024-09-26')
    .does('draft', { title: '2024年度依法行政责任书', year: 2024, unit: 'u2', duties: '依法行政', until: '2025-01-27' });

// biome-ignore format: a day a line
export default scenarios(
  responsibilityLetter,

  drafted('签订以后到期前核对,没有全部落实的写明事项', 'practice-责任书.never', 'practice-责任书.do', 'practice-责任书.must', 'practice-责任书.hold').refused('check', 'practice-责任书.do', CHECK).does('sign').counts('signed', 1).refused('drop', 'practice-责任书.never', { why: '无' }).owes('check', '2025-01-27')
    .on('2025-01-27').refused('check', 'practice-责任书.hold', { result: '部分落实' }).does('check', CHECK).ended('核对完成').counts('inTime', 1).counts('fulfilled', 0),
  drafted('没有签订的可以不签;逾期没有核对', 'practice-责任书.never').does('drop', { why: '并入考核' }).ended('不签订'),
  drafted('逾期没有核对', 'practice-责任书.must').does('sign').on('2025-02-05').late('check'),
);
