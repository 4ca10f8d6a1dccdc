/** How a county tends to act in the chapter norms: habits, not rules. */
import type { Habit } from '../habit.ts';

export const norms: Record<string, Habit> = {};
