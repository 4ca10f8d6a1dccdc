export type { ClockAnswer, Due, Extension, Limit, Reason, Stop } from './limit.ts';
