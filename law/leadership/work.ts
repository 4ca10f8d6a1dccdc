/** The procedures and registers of assessment, counsel, publicity and capacity. */
import type { ProcedureData } from '../../kernel/words.ts';
import { assessment } from './assessment.ts';
import { assessmentUnit } from './assessment-unit.ts';
import { counsel } from './counsel.ts';
import { counselWork } from './counsel-work.ts';
import { demonstration } from './demonstration.ts';
import { honour } from './honour.ts';
import { indicator } from './indicator.ts';
import { inspectionProblem } from './inspection-problem.ts';
import { justiceStation } from './justice-station.ts';
import { lawLiterate } from './law-literate.ts';
import { legalStaff } from './legal-staff.ts';
import { legalTraining } from './legal-training.ts';
import { publicity } from './publicity.ts';
import { publicityDuty } from './publicity-duty.ts';
import { publicityMedia } from './publicity-media.ts';
import { publicitySite } from './publicity-site.ts';
import { research } from './research.ts';
import { responsibilityLetter } from './responsibility-letter.ts';
import { ruleOfLawInspection } from './rule-of-law-inspection.ts';
import { survey } from './survey.ts';
import { vicePrincipal } from './vice-principal.ts';
import { village } from './village.ts';

// biome-ignore format: a family a line
export const work: ProcedureData[] = [
  indicator, assessment, assessmentUnit, responsibilityLetter, survey, demonstration, village, ruleOfLawInspection, inspectionProblem,
  counsel, counselWork,
  publicityDuty, publicity, publicityMedia, publicitySite, vicePrincipal, lawLiterate,
  legalStaff, legalTraining, justiceStation, honour, research,
];
