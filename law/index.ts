/** All of the law: every procedure and register, in the order of the chapters, and the layers over them. */
import type { ProcedureData } from '../kernel/words.ts';
import { checks } from './checks/index.ts';
import { decisions } from './decisions/index.ts';
import { digital } from './digital/index.ts';
import { disputes } from './disputes/index.ts';
import { emergency } from './emergency/index.ts';
import { enforcement } from './enforcement/index.ts';
import { functions } from './functions/index.ts';
import { leadership } from './leadership/index.ts';
import { norms } from './norms/index.ts';
import { subject } from './subject.ts';

export const procedures: ProcedureData[] = [
  ...functions,
  ...norms,
  ...decisions,
  ...enforcement,
  ...emergency,
  ...disputes,
  ...checks,
  ...digital,
  subject,
  ...leadership,
];

const byId = new Map(procedures.map((p) => [p.id, p]));
/** The procedure of that id, in the edition now in the files. */
export const procedureById = (id: string): ProcedureData | undefined => byId.get(id);

export { demoLayers, layers } from './layers/index.ts';
