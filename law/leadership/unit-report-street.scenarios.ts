/** 街道年度报告, shown: by custom what towns owe by article 23 and 24. */

import { shownFor } from './unit-report.scenarios.ts';
import { unitReportStreet } from './unit-report.ts';

const like = 'practice-街道办事处参照';
export default shownFor(unitReportStreet, {
  submit: `${like}.must`,
  copied: `${like}.hold`,
  open: `${like}.must.2`,
  secret: `${like}.attest`,
  close: `${like}.do`,
});
