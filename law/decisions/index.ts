/** 重大行政决策: the procedures and registers of this chapter. */
import type { ProcedureData } from '../../kernel/words.ts';

export const decisions: ProcedureData[] = [];
