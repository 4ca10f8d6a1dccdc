/** The words a law file is written with: everything it may import from the kernel. */

export type { ProcedureData, RoleData } from './language/data.ts';
export { all, any, daysOf, not, setting, workdaysOf, yuan } from './language/expressions.ts';
export {
  agency,
  choice,
  choices,
  count,
  date,
  files,
  moment,
  money,
  number,
  official,
  officials,
  optional,
  party,
  ref,
  rows,
  text,
  yes,
} from './language/fields.ts';
export { procedure, type Statute } from './language/procedure.ts';
export { step, told } from './language/steps.ts';
export { days, hours, months, workdays, years } from './time/span.ts';
