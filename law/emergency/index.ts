/** 突发事件应对: the procedures and registers of this chapter. */
import type { ProcedureData } from '../../kernel/words.ts';
import { emergencyPlan } from './emergency-plan.ts';

export const emergency: ProcedureData[] = [emergencyPlan];
