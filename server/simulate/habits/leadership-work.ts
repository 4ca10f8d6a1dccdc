/** How a county tends to act: habits, not rules (see ../habit.ts). */
import type { Habit } from '../habit.ts';

// biome-ignore format: a habit a line
export const leadershipWork: Record<string, Habit> = {
};
