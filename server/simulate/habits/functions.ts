/** How a county tends to act in the chapter functions: habits, not rules. */
import type { Habit } from '../habit.ts';

export const functions: Record<string, Habit> = {};
