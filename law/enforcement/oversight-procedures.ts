/** The oversight of enforcement: its procedures and registers. */
import type { ProcedureData } from '../../kernel/words.ts';
import { caseFileReview } from './case-file-review.ts';
import { caseFileScore } from './case-file-score.ts';
import { enforcementComplaint } from './enforcement-complaint.ts';
import { enforcementSupervision } from './enforcement-supervision.ts';
import { guidingCase } from './guiding-case.ts';
import { interference, interferenceReport } from './interference.ts';

export const oversight: ProcedureData[] = [
  caseFileReview,
  caseFileScore,
  guidingCase,
  enforcementComplaint,
  enforcementSupervision,
  interference,
  interferenceReport,
];
