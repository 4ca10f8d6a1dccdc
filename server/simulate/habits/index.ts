/** The habits of all chapters. A procedure that none names is simulated all the same, in small numbers and by even chances. */
import type { Habit } from '../habit.ts';
import { checks } from './checks.ts';
import { decisions } from './decisions.ts';
import { disputes } from './disputes.ts';
import { enforcement } from './enforcement.ts';
import { enforcementActs } from './enforcement-acts.ts';
import { functions } from './functions.ts';
import { leadership } from './leadership.ts';
import { norms } from './norms.ts';

export const HABITS: Record<string, Habit> = {
  ...functions,
  ...norms,
  ...decisions,
  ...enforcement,
  ...enforcementActs,
  ...disputes,
  ...checks,
  ...leadership,
};
