/** 组织保障: the procedures and registers of this chapter. */
import type { ProcedureData } from '../../kernel/words.ts';
import { annualReport } from './annual-report.ts';
import { annualReportPart } from './annual-report-part.ts';
import { task, taskYear } from './task.ts';
import { unitReport, unitReportStreet, unitReportTown } from './unit-report.ts';
import { work } from './work.ts';

export const leadership: ProcedureData[] = [
  task,
  taskYear,
  annualReport,
  annualReportPart,
  unitReport,
  unitReportTown,
  unitReportStreet,
  ...work,
];
