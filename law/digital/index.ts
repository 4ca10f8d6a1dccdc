/** 数字法治政府: the procedures and registers of this chapter. */
import type { ProcedureData } from '../../kernel/words.ts';
import { eLicence } from './e-licence.ts';

export const digital: ProcedureData[] = [eLicence];
