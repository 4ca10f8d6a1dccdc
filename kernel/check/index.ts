/** The model checker of procedures. */
export { type CheckAllOptions, type CheckOptions, checkAll, checkProcedure } from './check.ts';
export { type Checked, type Fault, type FaultKind, MOST_STATES } from './types.ts';
