/** The chapter 数字法治政府. */
import type { ProcedureData } from '../../kernel/words.ts';

export const digital: ProcedureData[] = [];
