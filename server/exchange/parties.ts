/** The parties of rows: those in the register are found by their code; others are entered in it once, whatever file they come in. */
import { stepOf } from '../../kernel/case/index.ts';
import type { Form, ProcedureData } from '../../kernel/language/data.ts';
import { addMonths, type Day, isDay } from '../../kernel/time/day.ts';
import { uniquesWanted } from '../../store/append/claims.ts';
import type { Context } from '../context.ts';
import { SUBJECTS } from '../reads/names.ts';
import type { PartyMap } from './mapping.ts';

const STEP = 'register';
const NATURAL = '自然人';
const FULL_AGE = 18;

function register(context: Context): ProcedureData {
  const found = context.procedures.find((p) => p.id === SUBJECTS);
  if (!found) throw new Error('没有当事人登记簿');
  return found;
}

/** The claims under which codes stand in the register, each with its code. */
export function claimsOfCodes(context: Context, codes: Iterable<string>): Map<string, string> {
  const procedure = register(context);
  const claims = new Map<string, string>();
  for (const code of codes)
    for (const form of [{ idNumber: code }, { creditCode: code }] as Form[])
      for (const { key } of uniquesWanted(procedure, STEP, form)) claims.set(key, code);
  return claims;
}

const ID_NUMBER = /^\d{6}(\d{4})(\d{2})(\d{2})\d{3}[\dX]$/;
/** Whether one is under eighteen on a day, by the identity number; undefined where that does not say it. */
export function minorOn(code: string, day: Day): boolean | undefined {
  const m = ID_NUMBER.exec(code);
  const born = m && `${m[1]}-${m[2]}-${m[3]}`;
  return born && isDay(born) ? day < addMonths(born, 12 * FULL_AGE) : undefined;
}

/** The form by which a party of a row is entered; or what is wrong with it. */
export function partyForm(
  context: Context,
  map: PartyMap,
  cells: Record<string, string>,
  day: Day,
): { form: Form } | { column: string; says: string } {
  const name = cells[map.name] ?? '';
  const code = map.code === undefined ? '' : (cells[map.code] ?? '');
  const called = map.kind === undefined ? '' : (cells[map.kind] ?? '');
  const kind = map.kinds?.[called] ?? called;
  const kinds = stepOf(register(context), STEP)?.form.kind?.of ?? [];
  if (!kinds.includes(kind))
    return {
      column: map.kind ?? map.name,
      says: `${called === '' ? '没有填写' : `「${called}」没有对应的值`},应当是${(map.kinds ? Object.keys(map.kinds) : kinds).join('、')}之一`,
    };
  const minor = kind === NATURAL ? minorOn(code, day) : undefined;
  return {
    form: {
      kind,
      name,
      ...(code !== '' && (kind === NATURAL ? { idNumber: code } : { creditCode: code })),
      ...(minor !== undefined && { minor }),
    },
  };
}
