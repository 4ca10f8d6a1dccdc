/**
 * Acts that the law turned away, counted by day, procedure, unit and rule, and never by person: a county sees where its offices meet the law's
 * limits, and nobody is watched for having tried.
 */
import type { Refusal } from '../kernel/case/index.ts';
import type { Submission } from '../store/append/types.ts';
import { type Context, todayOf } from './context.ts';
import { readCase } from './reads/case.ts';

/** What the program itself asks of a form or a sender is no limit of the law. */
const OURS = new Set<Refusal['kind']>(['form', 'role', 'order', 'settles', 'world', 'day']);

/** Counts a refusal by its first rule of law; one that only the form or the sender caused is not counted. */
export async function noteRefused(context: Context, submission: Submission, refusals: readonly Refusal[]): Promise<void> {
  const first = refusals.find((r) => r.article !== '' && !OURS.has(r.kind));
  if (!first) return;
  const one = submission.opens ? undefined : await readCase(context, submission.case);
  const procedure = submission.opens?.procedure ?? one?.procedure.id;
  const unit = submission.opens?.unit ?? one?.case.unit;
  if (procedure === undefined || unit === undefined) return;
  await context.database.within(context.tenant.id, (client) =>
    client.query(
      `insert into refused (tenant, day, procedure, unit, rule, article, times) values ($1, $2, $3, $4, $5, $6, 1)
       on conflict (tenant, day, procedure, unit, rule) do update set times = refused.times + 1`,
      [context.tenant.id, todayOf(context), procedure, unit, first.rule, first.article],
    ),
  );
}
