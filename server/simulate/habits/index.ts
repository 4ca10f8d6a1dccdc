/** The habits of all chapters. A procedure that none names is simulated all the same, in small numbers and by even chances. */
import type { Habit } from '../habit.ts';
import { checks } from './checks.ts';
import { decisions } from './decisions.ts';
import { disputes } from './disputes.ts';
import { emergency } from './emergency.ts';
import { enforcement } from './enforcement.ts';
import { enforcementActs } from './enforcement-acts.ts';
import { functions } from './functions.ts';
import { leadership } from './leadership.ts';
import { leadershipWork } from './leadership-work.ts';
import { licensing } from './licensing.ts';
import { lists } from './lists.ts';
import { market } from './market.ts';
import { norms } from './norms.ts';
import { window } from './window.ts';

export const HABITS: Record<string, Habit> = {
  ...functions,
  ...licensing,
  ...window,
  ...market,
  ...lists,
  ...norms,
  ...decisions,
  ...enforcement,
  ...enforcementActs,
  ...emergency,
  ...disputes,
  ...checks,
  ...leadership,
  ...leadershipWork,
};
