/** What was entered from paper in a person's name, and what of his own entering others object to; each as the ledger has it now. */
import { actTitle } from '../../kernel/case/index.ts';
import { readEvent } from '../../kernel/ledger/event.ts';
import type { PaperActView } from '../api/desk-answers.ts';
import type { Session } from '../api/shapes.ts';
import type { Context } from '../context.ts';
import { readCases } from './case.ts';
import { Names } from './names.ts';

const MOST = 200;

interface Row {
  case: string;
  text: string;
  answer: 'confirmed' | 'disputed' | null;
  why: string | null;
}

/** The latest first. `open`: without a word of his yet, or objected to and not yet corrected. */
export async function readPaperActs(context: Context, { person, unit }: Session, open: boolean): Promise<PaperActView[]> {
  const tenant = context.tenant.id;
  const { rows } = await context.database.within(tenant, (client) =>
    client.query<Row>(
      // an official's own acts stand in his unit's cases; the text is canonical, so the actor's first key is his id
      `select e."case", e.text, p.answer, p.why from cases c join events e on e.tenant = c.tenant and e."case" = c.id
         left join paper_answers p on p.tenant = e.tenant and p."case" = e."case" and p.n = e.n
         where c.tenant = $1 and c.unit = $2 and position('"by":"paper"' in e.text) > 0 and position($3 in e.text) > 0
           and ($4::boolean is not true or p.answer is distinct from 'confirmed')
       union
       select e."case", e.text, p.answer, p.why from paper_answers p join events e on e.tenant = p.tenant and e."case" = p."case" and e.n = p.n
         where p.tenant = $1 and p.answer = 'disputed' and position($5 in e.text) > 0`,
      [tenant, unit.id, `"actor":{"person":${JSON.stringify(person.id)},`, open, `"person":${JSON.stringify(person.id)}`],
    ),
  );
  const found = rows.map((r) => ({ ...r, event: readEvent(r.text) })).filter(({ event }) => event.hand?.by === 'paper');
  const latest = found.sort((a, b) => (a.event.at < b.event.at ? 1 : -1)).slice(0, MOST);
  const cases = await readCases(
    context,
    latest.map((r) => r.case),
  );
  const names = new Names(context);
  for (const one of cases.values()) names.know(one);
  await names.fetch();
  return latest.flatMap(({ event, answer, why, ...r }): PaperActView[] => {
    const one = cases.get(r.case);
    const { n, step, on, at, hand, actor } = event;
    const mine = actor.person === person.id;
    if (!one || !hand || !(mine || hand.person === person.id)) return [];
    // an entry that was mended to say that it never was is no act any more
    const act = one.case.acts.find((a) => a.n === n);
    const mended = act === undefined || act.corrected !== undefined;
    if (open && mended && (answer === 'disputed' || act === undefined)) return [];
    return [
      {
        case: r.case,
        n,
        step: actTitle(one.procedure, step),
        procedure: one.procedure.title,
        subject: names.subjectOf(one, true),
        on,
        at,
        mine,
        actor: actor.person === undefined ? '' : context.directory.personName(actor.person),
        by: hand.person === undefined ? '' : context.directory.personName(hand.person),
        scan: hand.scan ?? [],
        mended,
        ...(answer && { answer }),
        ...(why && { why }),
      },
    ];
  });
}

/** Notes his word; whoever entered it is told of an objection, with its reason, for he is to correct it. */
export async function answerPaperAct(
  context: Context,
  of: { case: string; n: number; person: string; hand?: string },
  answer: 'confirmed' | 'disputed',
  why: string,
): Promise<void> {
  const tenant = context.tenant.id;
  await context.database.within(tenant, async (client) => {
    await client.query(
      `insert into paper_answers (tenant, "case", n, person, answer, why, at) values ($1, $2, $3, $4, $5, $6, $7)
       on conflict (tenant, "case", n) do update set answer = excluded.answer, why = excluded.why, at = excluded.at`,
      [tenant, of.case, of.n, of.person, answer, why, context.now()],
    );
    // his own reminder has done its work
    await client.query('update notices set read = $4 where tenant = $1 and person = $2 and key = $3 and read is null', [
      tenant,
      of.person,
      `paper ${of.case} ${of.n}`,
      context.now(),
    ]);
    if (answer === 'disputed' && of.hand !== undefined)
      await client.query('insert into notices (tenant, person, key, told) values ($1, $2, $3, $4) on conflict do nothing', [
        tenant,
        of.hand,
        `disputed ${of.case} ${of.n}`,
        context.now(),
      ]);
  });
}
