/** 本级政府年度报告, shown. */
import { scenarios } from '../../kernel/scenario/scenario.ts';
import { disclosureReportGovernment } from './disclosure-report.ts';
import { LINK, noneLeftOut, SIX, written, yearBegun } from './examples.ts';

const ALL = [...SIX, '工作考核、社会评议和责任追究结果情况'];

// biome-ignore format: a day of the scenario a line
export default scenarios(
  disclosureReportGovernment,
  yearBegun('三月三十一日前公布', 'law-49.2.must', 'law-49.2.do', 'law-49.2.do.2').owes('announce', '2026-03-31').refused('announce', 'law-49.2.do', LINK).refused('close', 'law-49.2.do.2').does('write', written(ALL))
    .on('2026-03-31').does('announce', LINK).does('close').counts('inTime', 1).ended('已经公布'),
  yearBegun('逾期公布', 'law-49.2.must').does('write', written(ALL)).on('2026-04-01').late('announce').does('announce', LINK).counts('inTime', 0),
  noneLeftOut('六个部分缺一不可', 'announce', ALL, LINK).does('write', written(ALL)).does('announce', LINK),
  yearBegun('还应当有考核、评议和责任追究结果', 'law-50.1.hold').does('write', written(SIX)).refused('announce', 'law-50.1.hold', LINK).does('write', written(ALL)).does('announce', LINK),
);
