/** Commands for tests: short to write, and the same for the same key but for the salt. */
import { createHash } from 'node:crypto';
import type { Command, Who } from '../../kernel/case/index.ts';
import type { Form } from '../../kernel/language/data.ts';
import type { Calendar } from '../../kernel/time/calendar.ts';
import type { Day } from '../../kernel/time/day.ts';
import type { Submission } from '../append/types.ts';

export const TENANT = '510000';
export const UNIT = 'u1';

/** Weekends only: the tests count few days, in weeks without holidays. */
export const calendar: Calendar = {
  edition: 'test',
  from: 2020,
  to: 2030,
  years: Object.fromEntries(Array.from({ length: 11 }, (_, i) => [2020 + i, { off: [], work: [], names: {}, notices: [] }])),
};

export const salt = (key: string): string => createHash('sha256').update(key).digest('hex');

const ROLES: Record<string, string> = { apply: 'citizen', fix: 'citizen', decide: 'head', revoke: 'head', handOver: 'head', erase: 'head' };

export function command(key: string, step: string, form: Form = {}, on = '2024-03-04', more: Partial<Command> = {}): Command {
  const role = ROLES[step] ?? 'clerk';
  const who: Who = role === 'citizen' ? { body: 'p1', role } : { person: `${role}-1`, role, unit: UNIT };
  return { key, step, form, who, on: on as Day, at: `${on}T02:00:00.000Z`, salt: salt(key), ...more };
}

/** A permit applied for. */
export const apply = (id: string, { on, form = {}, unit = UNIT }: { on?: string; form?: Form; unit?: string } = {}): Submission => ({
  case: id,
  opens: { procedure: 'permit', unit },
  command: command(`${id}:apply`, 'apply', { who: `p-${id}`, what: '开一家小店', town: '东镇', why: '谋生', ...form }, on),
});

/** One more step of a case. */
export const does = (id: string, step: string, form: Form = {}, on?: string, more: Partial<Command> = {}): Submission => ({
  case: id,
  command: command(`${id}:${step}:${more.key ?? ''}`, step, form, on, { ...more, key: `${id}:${step}:${more.key ?? ''}` }),
});
