/** The procedures and registers of assessment, counsel, publicity and capacity. */
import type { ProcedureData } from '../../kernel/words.ts';
import { assessment } from './assessment.ts';
import { assessmentUnit } from './assessment-unit.ts';
import { counsel } from './counsel.ts';
import { counselWork } from './counsel-work.ts';
import { demonstration } from './demonstration.ts';
import { indicator } from './indicator.ts';
import { inspectionProblem } from './inspection-problem.ts';
import { responsibilityLetter } from './responsibility-letter.ts';
import { ruleOfLawInspection } from './rule-of-law-inspection.ts';
import { survey } from './survey.ts';
import { village } from './village.ts';

// biome-ignore format: a family a line
export const work: ProcedureData[] = [
  indicator, assessment, assessmentUnit, responsibilityLetter, survey, demonstration, village, ruleOfLawInspection, inspectionProblem,
  counsel, counselWork,
];
