/** 行政执法监督年度报告: to the government, within three months by default. */
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { supervisionYearly } from './enforcement-yearly.ts';
import { FILES } from './examples.ts';

const started = (title: string, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2026-01-05')
    .does('start', {}, { record: { on: '2026-01-01' } });

// biome-ignore format: a day a line
export default scenarios(
  supervisionYearly,
  started('三个月内报告,末日逢清明节顺延;没有写成的不报送,没有报送的不归档', 'law-6.must', 'law-6.do', 'outline-第(二十六)项.do').owes('submit', '2026-04-07').refused('submit', 'law-6.do').refused('close', 'outline-第(二十六)项.do').does('compose', { report: FILES, problems: '送达不规范' })
    .on('2026-04-07').does('submit').nothingOwed('submit').does('close').ended('已经报告').counts('submitted', 1).counts('inTime', 1),
  started('逾期没有报告', 'law-6.must').on('2026-04-08').late('submit'),
);
