/** 组织保障: the procedures and registers of this chapter. */
import type { ProcedureData } from '../../kernel/words.ts';
import { cycle } from './cycle.ts';
import { task, taskYear } from './task.ts';
import { work } from './work.ts';

export const leadership: ProcedureData[] = [task, taskYear, ...cycle, ...work];
