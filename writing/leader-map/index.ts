export { leaderMapHtml } from './html.ts';
export type { DoneAct, DutyLine, LeaderMap } from './types.ts';
