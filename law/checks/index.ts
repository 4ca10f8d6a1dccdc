/** 行政权力制约和监督: the procedures and registers of this chapter. */
import type { ProcedureData } from '../../kernel/words.ts';
import { accountability } from './accountability.ts';
import { accountabilityPerson } from './accountability-person.ts';
import { audit } from './audit.ts';
import { auditFinding } from './audit-finding.ts';
import { congressOpinion } from './congress-opinion.ts';
import { congressReport } from './congress-report.ts';
import { disclosureCatalogue } from './disclosure-catalogue.ts';
import { disclosureCorrection } from './disclosure-correction.ts';
import { disclosureProactive } from './disclosure-proactive.ts';
import { disclosureReport, disclosureReportGovernment } from './disclosure-report.ts';
import { disclosureRequest } from './disclosure-request.ts';
import { governmentInspection } from './government-inspection.ts';
import { integrityCommitment } from './integrity-commitment.ts';
import { integrityRecord } from './integrity-record.ts';
import { postRotation } from './post-rotation.ts';
import { proposal } from './proposal.ts';
import { proposalAnswer } from './proposal-answer.ts';

export const checks: ProcedureData[] = [
  disclosureCatalogue,
  disclosureRequest,
  disclosureProactive,
  disclosureCorrection,
  disclosureReport,
  disclosureReportGovernment,
  proposal,
  proposalAnswer,
  congressReport,
  congressOpinion,
  audit,
  auditFinding,
  governmentInspection,
  integrityCommitment,
  integrityRecord,
  postRotation,
  accountability,
  accountabilityPerson,
];
