/** 行政权力制约和监督: the procedures and registers of this chapter. */
import type { ProcedureData } from '../../kernel/words.ts';
import { accountability } from './accountability.ts';
import { accountabilityPerson } from './accountability-person.ts';
import { disclosureCorrection } from './disclosure-correction.ts';
import { disclosureProactive } from './disclosure-proactive.ts';
import { disclosureReport, disclosureReportGovernment } from './disclosure-report.ts';
import { disclosureRequest } from './disclosure-request.ts';

export const checks: ProcedureData[] = [
  disclosureRequest,
  disclosureProactive,
  disclosureCorrection,
  disclosureReport,
  disclosureReportGovernment,
  accountability,
  accountabilityPerson,
];
