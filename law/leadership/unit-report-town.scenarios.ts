/** 乡镇年度报告, shown. */

import { shownFor } from './unit-report.scenarios.ts';
import { unitReportTown } from './unit-report.ts';

export default shownFor(unitReportTown, {
  submit: 'law-23.2.must',
  copied: 'law-23.2.hold',
  open: 'law-24.must',
  secret: 'law-24.attest',
  close: 'law-24.do',
});
