/** All of the law: every procedure and register, in the order of the chapters, and the layers over them. */
import type { ProcedureData } from '../kernel/words.ts';
import { disclosureCorrection } from './checks/disclosure-correction.ts';
import { disclosureProactive } from './checks/disclosure-proactive.ts';
import { disclosureReport, disclosureReportGovernment } from './checks/disclosure-report.ts';
import { disclosureRequest } from './checks/disclosure-request.ts';
import { reconsideration } from './disputes/reconsideration.ts';
import { reconsiderationAftercare } from './disputes/reconsideration-aftercare.ts';
import { reconsiderationAttached } from './disputes/reconsideration-attached.ts';
import { reconsiderationOversight } from './disputes/reconsideration-oversight.ts';
import { reconsiderationSimple } from './disputes/reconsideration-simple.ts';
import { reconsiderationViaAgency } from './disputes/reconsideration-via-agency.ts';
import { certificate } from './enforcement/certificate.ts';
import { criminalTransfer } from './enforcement/criminal-transfer.ts';
import { discretion } from './enforcement/discretion.ts';
import { instalment } from './enforcement/instalment.ts';
import { penalty } from './enforcement/penalty.ts';
import { penaltyExecution } from './enforcement/penalty-execution.ts';
import { penaltySummary } from './enforcement/penalty-summary.ts';
import { power } from './functions/power.ts';
import { task, taskYear } from './leadership/task.ts';
import { subject } from './subject.ts';

export const procedures: ProcedureData[] = [
  // 政府机构职能
  power,
  // 行政执法
  penalty,
  penaltySummary,
  penaltyExecution,
  instalment,
  criminalTransfer,
  certificate,
  discretion,
  // 社会矛盾纠纷化解
  reconsideration,
  reconsiderationSimple,
  reconsiderationAttached,
  reconsiderationAftercare,
  reconsiderationViaAgency,
  reconsiderationOversight,
  // 行政权力制约和监督
  disclosureRequest,
  disclosureProactive,
  disclosureCorrection,
  disclosureReport,
  disclosureReportGovernment,
  // 组织保障
  task,
  taskYear,
  // 数字法治政府
  subject,
];

const byId = new Map(procedures.map((p) => [p.id, p]));
/** The procedure of that id, in the edition now in the files. */
export const procedureById = (id: string): ProcedureData | undefined => byId.get(id);

export { demoLayers, layers } from './layers/index.ts';
