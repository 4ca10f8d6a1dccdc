/** 行政执法: the procedures and registers of this chapter. */
import type { ProcedureData } from '../../kernel/words.ts';
import { assistant } from './assistant.ts';
import { certificate } from './certificate.ts';
import { certificateExchange } from './certificate-exchange.ts';
import { clue } from './clue.ts';
import { coercion } from './coercion.ts';
import { coercionExecution } from './coercion-execution.ts';
import { coercionProxy } from './coercion-proxy.ts';
import { confirmation } from './confirmation.ts';
import { courtEnforcement } from './court-enforcement.ts';
import { criminalTransfer } from './criminal-transfer.ts';
import { discretion } from './discretion.ts';
import { exam } from './exam.ts';
import { examPaper } from './exam-paper.ts';
import { examQuestion } from './exam-question.ts';
import { examSitting } from './exam-sitting.ts';
import { exemptionItem } from './exemption-item.ts';
import { expropriation } from './expropriation.ts';
import { expropriationHousehold } from './expropriation-household.ts';
import { expropriationLand } from './expropriation-land.ts';
import { fieldAction } from './field-action.ts';
import { grant } from './grant.ts';
import { informantReward } from './informant-reward.ts';
import { inspection } from './inspection.ts';
import { instalment } from './instalment.ts';
import { levy } from './levy.ts';
import { majorFiling } from './major-filing.ts';
import { oversight } from './oversight-procedures.ts';
import { penalty } from './penalty.ts';
import { penaltyExecution } from './penalty-execution.ts';
import { penaltySummary } from './penalty-summary.ts';
import { rectification } from './rectification.ts';
import { requisition } from './requisition.ts';
import { reward } from './reward.ts';
import { training } from './training.ts';

export const enforcement: ProcedureData[] = [
  penalty,
  penaltySummary,
  penaltyExecution,
  instalment,
  criminalTransfer,
  certificate,
  discretion,
  coercion,
  coercionExecution,
  coercionProxy,
  courtEnforcement,
  inspection,
  rectification,
  fieldAction,
  levy,
  requisition,
  grant,
  confirmation,
  reward,
  expropriation,
  expropriationLand,
  expropriationHousehold,
  ...oversight,
  clue,
  informantReward,
  examQuestion,
  examPaper,
  exam,
  examSitting,
  training,
  assistant,
  exemptionItem,
  majorFiling,
  certificateExchange,
];
