/** The procedures and registers of assessment, counsel, publicity and capacity. */
import type { ProcedureData } from '../../kernel/words.ts';
import { assessment } from './assessment.ts';
import { assessmentUnit } from './assessment-unit.ts';
import { indicator } from './indicator.ts';
import { responsibilityLetter } from './responsibility-letter.ts';
import { survey } from './survey.ts';

export const work: ProcedureData[] = [indicator, assessment, assessmentUnit, responsibilityLetter, survey];
