/** 行政执法: the procedures and registers of this chapter. */
import type { ProcedureData } from '../../kernel/words.ts';
import { certificate } from './certificate.ts';
import { coercion } from './coercion.ts';
import { criminalTransfer } from './criminal-transfer.ts';
import { discretion } from './discretion.ts';
import { instalment } from './instalment.ts';
import { penalty } from './penalty.ts';
import { penaltyExecution } from './penalty-execution.ts';
import { penaltySummary } from './penalty-summary.ts';

export const enforcement: ProcedureData[] = [
  penalty,
  penaltySummary,
  penaltyExecution,
  instalment,
  criminalTransfer,
  certificate,
  discretion,
  coercion,
];
