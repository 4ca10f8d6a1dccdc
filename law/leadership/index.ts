/** 组织保障: the procedures and registers of this chapter. */
import type { ProcedureData } from '../../kernel/words.ts';
import { task, taskYear } from './task.ts';

export const leadership: ProcedureData[] = [task, taskYear];
