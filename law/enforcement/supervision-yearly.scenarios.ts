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
  started('三个月内报告,末日逢清明节顺延;没有写成的不报送,没有报送的不归档', 'law-6.must', 'practice-监督报告的形成.do', 'practice-监督报告的形成.do.2').owes('submit', '2026-04-07').refused('submit', 'practice-监督报告的形成.do').refused('close', 'practice-监督报告的形成.do.2').does('compose', { report: FILES, problems: '送达不规范' })
    .on('2026-04-07').does('submit').nothingOwed('submit').does('close').ended('已经报告').counts('submitted', 1).counts('inTime', 1),
  started('逾期没有报告', 'law-6.must').on('2026-04-08').late('submit'),
);
