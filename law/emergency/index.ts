/** The chapter 突发事件应对. */
import type { ProcedureData } from '../../kernel/words.ts';

export const emergency: ProcedureData[] = [];
