/** 突发事件应对: the procedures and registers of this chapter. */
import type { ProcedureData } from '../../kernel/words.ts';
import { accidentInquiry } from './accident-inquiry.ts';
import { drill } from './drill.ts';
import { drillYear } from './drill-year.ts';
import { emergencyAftermath } from './emergency-aftermath.ts';
import { emergencyOffence } from './emergency-offence.ts';
import { emergencyPlan } from './emergency-plan.ts';
import { emergencyRelease } from './emergency-release.ts';
import { emergencyRequisition } from './emergency-requisition.ts';
import { emergencyTraining } from './emergency-training.ts';
import { hazard } from './hazard.ts';
import { householdList } from './household-list.ts';
import { incidentReport } from './incident-report.ts';
import { rescueTeam } from './rescue-team.ts';
import { response } from './response.ts';
import { supply } from './supply.ts';
import { supplyBudget } from './supply-budget.ts';
import { supplyMove } from './supply-move.ts';
import { warning } from './warning.ts';
import { winterRelief } from './winter-relief.ts';

// biome-ignore format: a group a line
export const emergency: ProcedureData[] = [
  emergencyPlan, drillYear, drill, emergencyTraining,
  hazard, warning, incidentReport,
  response, emergencyRelease, emergencyOffence, emergencyRequisition, emergencyAftermath, accidentInquiry, winterRelief,
  supply, supplyMove, supplyBudget, householdList, rescueTeam,
];
