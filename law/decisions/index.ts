/** 重大行政决策: the procedures and registers of this chapter. */
import type { ProcedureData } from '../../kernel/words.ts';
import { comment } from './comment.ts';
import { publicComment } from './public-comment.ts';

export const decisions: ProcedureData[] = [publicComment, comment];
