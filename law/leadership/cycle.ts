/** 组织保障, first half: the yearly cycle of reports, duties, hearings, study and returns. */
import type { ProcedureData } from '../../kernel/words.ts';
import { actionPlan } from './action-plan.ts';
import { annualReport } from './annual-report.ts';
import { annualReportPart } from './annual-report-part.ts';
import { briefing } from './briefing.ts';
import { coordinationBody } from './coordination-body.ts';
import { dutyReport, dutyReportRound } from './duty-report.ts';
import { instructionRequest } from './instruction-request.ts';
import { leaderAct } from './leader-act.ts';
import { leaderDuty } from './leader-duty.ts';
import { headLecture, lecture, lectureGovernment, lectureTown } from './lecture.ts';
import { legalTrainingClass } from './legal-training-class.ts';
import { officeExam } from './office-exam.ts';
import { problem } from './problem.ts';
import { formMap, returnForm } from './return-form.ts';
import { study, studyPlan } from './study.ts';
import { unitReport, unitReportStreet, unitReportTown } from './unit-report.ts';

// biome-ignore format: a system a line
export const cycle: ProcedureData[] = [
  annualReport, annualReportPart, unitReport, unitReportTown, unitReportStreet,
  leaderDuty, leaderAct, dutyReportRound, dutyReport, briefing, instructionRequest, coordinationBody,
  studyPlan, study, lecture, lectureGovernment, lectureTown, headLecture, legalTrainingClass, officeExam,
  formMap, returnForm, actionPlan, problem,
];
