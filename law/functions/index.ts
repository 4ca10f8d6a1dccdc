/** 政府机构职能: the procedures and registers of this chapter. */
import type { ProcedureData } from '../../kernel/words.ts';
import { disguisedPermit } from './disguised-permit.ts';
import { fairCompetition } from './fair-competition.ts';
import { organ } from './organ.ts';
import { power } from './power.ts';

export const functions: ProcedureData[] = [organ, power, disguisedPermit, fairCompetition];
