/** 部门年度报告, shown: 31 January 2026 is a Saturday and stays the last day, for the article names it. */
import { scenarios } from '../../kernel/scenario/scenario.ts';
import { disclosureReport } from './disclosure-report.ts';
import { LINK, noneLeftOut, SIX, written, yearBegun } from './examples.ts';

// biome-ignore format: a day of the scenario a line
export default scenarios(
  disclosureReport,
  yearBegun('一月三十一日前提交并公布', 'law-49.1.must', 'law-49.1.must.2', 'law-49.1.do', 'law-49.1.do.2').owes('submit', '2026-01-31').owes('announce', '2026-01-31').refused('submit', 'law-49.1.do')
    .does('write', { ...written(SIX), permits: 240, fees: 120_000_00 }).refused('close', 'law-49.1.do.2').counts('fees', 120_000_00).counts('permits', 240).on('2026-01-30').does('submit').does('announce', LINK).does('close').counts('inTime', 1).ended('已经提交并公布'),
  yearBegun('逾期公布', 'law-49.1.must.2').does('write', written(SIX)).on('2026-02-02').late('announce').does('announce', LINK).counts('inTime', 0),
  noneLeftOut('六个部分缺一不可', 'submit', SIX).does('write', written(SIX)).does('submit'),
);
