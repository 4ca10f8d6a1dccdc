/** The oversight of enforcement: its procedures and registers. */
import type { ProcedureData } from '../../kernel/words.ts';
import { caseFileReview } from './case-file-review.ts';
import { caseFileScore } from './case-file-score.ts';
import { concentratedPower, supervisionBody } from './enforcement-bodies.ts';
import { enforcementComplaint } from './enforcement-complaint.ts';
import { enforcementSupervision } from './enforcement-supervision.ts';
import { enforcementYearly, enforcementYearlyStreet, enforcementYearlyTown, supervisionYearly } from './enforcement-yearly.ts';
import { guidingCase } from './guiding-case.ts';
import { interference, interferenceReport } from './interference.ts';
import { jointEnforcement } from './joint-enforcement.ts';
import { reverseTransfer } from './reverse-transfer.ts';
import { reviewCatalogue } from './review-catalogue.ts';
import { rectificationProblem, specialRectification } from './special-rectification.ts';
import { townPower } from './town-power.ts';
import { transferWatch } from './transfer-watch.ts';

export const oversight: ProcedureData[] = [
  caseFileReview,
  caseFileScore,
  guidingCase,
  enforcementComplaint,
  enforcementSupervision,
  interference,
  interferenceReport,
  specialRectification,
  rectificationProblem,
  enforcementYearly,
  enforcementYearlyTown,
  enforcementYearlyStreet,
  supervisionYearly,
  reviewCatalogue,
  jointEnforcement,
  concentratedPower,
  supervisionBody,
  townPower,
  reverseTransfer,
  transferWatch,
];
