/** 行政权力制约和监督: the procedures and registers of this chapter. */
import type { ProcedureData } from '../../kernel/words.ts';
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
];
