/** How a county tends to act in the chapter checks: habits, not rules. */
import type { Habit } from '../habit.ts';

// biome-ignore format: a habit a line
export const checks: Record<string, Habit> = {
  'disclosure-request': {
    volume: 90,
    often: { office: 25 },
    steps: { askFix: 1, reply: 12, askWhy: 0.05, delay: 0.05, chargePieces: 0.02, chargePages: 0.02, askThird: 0.5, askOrgan: 0.3, suggest: 0.1 },
  },
  'disclosure-proactive': { volume: 70, steps: { release: 16, withhold: 0.8, retire: 0.1 } },
  'disclosure-correction': { volume: 4 },
};
