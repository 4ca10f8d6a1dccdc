/**
 * Two officers, one device: the second signs beside the first with his own account and password, and is not signed in by it. What he gets is a token
 * for one act as it was filled in; the act carries it, and its event names him. A token is kept as its digest, says nothing else, and lapses in a day.
 */
import { createHash, randomBytes } from 'node:crypto';
import { signedText } from '../../kernel/case/signing.ts';
import type { Cosigner } from '../../kernel/case/types.ts';
import type { Form } from '../../kernel/language/data.ts';
import type { Session } from '../api/shapes.ts';
import type { Context } from '../context.ts';
import { forbidden, problem } from '../http/problem.ts';
import { checkAccount } from './accounts.ts';

const HOURS = 24;
const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex');

export interface Countersigned {
  token: string;
  person: { id: string; name: string };
  at: string;
}

/** Checks the second officer and gives the token of his signature on the act of this digest (64 hexadecimal digits). */
export async function countersign(
  context: Context,
  session: Session,
  given: { account: string; password: string; act: string },
): Promise<Countersigned> {
  const { database, tenant, directory } = context;
  const found = await checkAccount(database, tenant.id, given.account, given.password);
  const person = found && directory.person(found.person);
  if (!person) throw problem(422, '账号或者密码不对', { title: '没有署上名' });
  if (person.id === session.person.id) throw problem(422, '共同署名的应当是另一名人员', { title: '没有署上名' });
  const token = randomBytes(32).toString('base64url');
  const at = context.now();
  await database.within(tenant.id, async (client) => {
    await client.query('delete from countersignatures where tenant = $1 and until < $2', [tenant.id, at]);
    await client.query(
      'insert into countersignatures (tenant, token, person, act, at, until) values ($1, $2, $3, $4, $5, $5::timestamptz + make_interval(hours => $6))',
      [tenant.id, digestOf(token), person.id, given.act, at, HOURS],
    );
  });
  return { token, person: { id: person.id, name: person.name }, at };
}

export interface ActSigned {
  facts: Record<string, unknown>;
  on?: string;
  actor?: { person?: string; body?: string };
  cosigned?: string[];
}

/**
 * Who signed beside the actor, by the tokens that the act carries. Throws a problem in words where a token is unknown, has lapsed or was given for
 * another content, and where its holder has no place in the act: neither of its unit nor named on its form.
 */
export async function cosignersOf(
  context: Context,
  session: Session,
  place: { of: string; step: string; unit: string },
  act: ActSigned,
): Promise<Cosigner[] | undefined> {
  if (!act.cosigned || act.cosigned.length === 0) return undefined;
  const { of, step, unit } = place;
  const actor = act.actor?.person;
  const signed = digestOf(signedText({ of, step, facts: act.facts as Form, ...(act.on && { on: act.on }), ...(actor && { actor }) }));
  const { rows } = await context.database.within(context.tenant.id, (client) =>
    client.query<{ person: string; act: string; at: Date }>(
      'select person, act, at from countersignatures where tenant = $1 and token = any($2) and until > $3 order by at, person',
      [context.tenant.id, act.cosigned!.map(digestOf), context.now()],
    ),
  );
  if (rows.length !== new Set(act.cosigned).size) throw forbidden('共同署名已经过期或者无效,请重新署名');
  if (rows.some((r) => r.act !== signed)) throw forbidden('共同署名之后内容又有改动,请共同署名的人看过再署名');
  const named = new Set(Object.values(act.facts).flatMap((v) => (Array.isArray(v) ? v : [v])));
  const cosigners = rows.map(({ person, at }) => ({ person, at: at.toISOString() }));
  for (const { person } of cosigners) {
    if (person === (actor ?? session.person.id)) throw forbidden('共同署名的应当是另一名人员');
    if (context.directory.person(person)?.unit !== unit && !named.has(person))
      throw forbidden(`${context.directory.personName(person)}不是承办单位的人员,表单中也没有他,不能共同署名`);
  }
  return cosigners;
}
