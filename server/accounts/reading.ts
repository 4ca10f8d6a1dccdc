/**
 * What a reader may see of a case. Open and office facts are the county's officials' to read; personal ones are for the unit that holds the case
 * (and what it names, where the case concerns it); secret ones for the case's own people and the unit's heads.
 */
import type { Case } from '../../kernel/case/index.ts';
import type { FieldClass } from '../../kernel/language/data.ts';
import type { Session } from '../api/shapes.ts';

export interface Reader {
  personal: boolean;
  secret: boolean;
}

const HEADS = ['head', 'chief'];

export function readerOf(session: Session, c: Case): Reader {
  const personal = session.unit.id === c.unit;
  const own = c.acts.some(
    (a) =>
      a.actor.person === session.person.id ||
      a.hand?.person === session.person.id ||
      (a.step === 'assign' && a.facts.to === session.person.id),
  );
  return { personal, secret: personal && (own || HEADS.some((role) => session.roles.includes(role))) };
}

export const maySee = (reader: Reader, cls: FieldClass): boolean =>
  cls === 'personal' ? reader.personal : cls === 'secret' ? reader.secret : true;
