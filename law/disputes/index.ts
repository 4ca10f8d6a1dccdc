/** 社会矛盾纠纷化解: the procedures and registers of this chapter. */
import type { ProcedureData } from '../../kernel/words.ts';
import { litigation } from './litigation.ts';
import { litigationAppeal } from './litigation-appeal.ts';
import { litigationPerformance } from './litigation-performance.ts';
import { reconsideration } from './reconsideration.ts';
import { reconsiderationAftercare } from './reconsideration-aftercare.ts';
import { reconsiderationAttached } from './reconsideration-attached.ts';
import { reconsiderationOversight } from './reconsideration-oversight.ts';
import { reconsiderationSimple } from './reconsideration-simple.ts';
import { reconsiderationViaAgency } from './reconsideration-via-agency.ts';

export const disputes: ProcedureData[] = [
  reconsideration,
  reconsiderationSimple,
  reconsiderationAttached,
  reconsiderationAftercare,
  reconsiderationViaAgency,
  reconsiderationOversight,
  litigation,
  litigationAppeal,
  litigationPerformance,
];
