/** How a county tends to act in the chapter decisions: habits, not rules. */
import type { Habit } from '../habit.ts';

export const decisions: Record<string, Habit> = {};
