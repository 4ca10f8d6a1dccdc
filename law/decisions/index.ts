/** 重大行政决策: the procedures and registers of this chapter. */
import type { ProcedureData } from '../../kernel/words.ts';
import { catalogueItem } from './catalogue-item.ts';
import { comment } from './comment.ts';
import { decision } from './decision.ts';
import { decisionCatalogue } from './decision-catalogue.ts';
import { decisionExecution } from './decision-execution.ts';
import { decisionHearing } from './decision-hearing.ts';
import { meeting } from './meeting.ts';
import { publicComment } from './public-comment.ts';

export const decisions: ProcedureData[] = [
  decisionCatalogue,
  catalogueItem,
  decision,
  decisionHearing,
  decisionExecution,
  publicComment,
  comment,
  meeting,
];
