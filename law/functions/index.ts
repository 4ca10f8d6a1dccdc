/** 政府机构职能: the procedures and registers of this chapter. */
import type { ProcedureData } from '../../kernel/words.ts';
import { fairCompetition } from './fair-competition.ts';
import { power } from './power.ts';

export const functions: ProcedureData[] = [power, fairCompetition];
