/**
 * Whose act it is, and whose hand enters it. A person does the steps of his roles in the unit that holds the case. A clerk of that unit receives
 * what an outsider hands in, and enters, from paper, what an official of the same unit signed; nobody acts for another unit.
 */

import type { Case } from '../../kernel/case/index.ts';
import { type Hand, isOutsiders, stepOf, type Who } from '../../kernel/case/index.ts';
import type { ProcedureData } from '../../kernel/language/data.ts';
import type { Session } from '../api/shapes.ts';
import { forbidden, problem } from '../http/problem.ts';
import type { Directory } from './directory.ts';
import { actsFor, unitsNamed } from './organs.ts';
import { officeRoles, roleTitle } from './roles.ts';

/** What is asked of the directory. */
type People = Pick<Directory, 'person' | 'rolesOf' | 'unitName'>;

/** Whose act it is, when that is not who signs in. */
export interface ActorAsked {
  /** An official of the unit that holds the case. */
  person?: string;
  /** A subject of the register: the party whose letter it is. */
  body?: string;
}

export interface Asked {
  procedure: ProcedureData;
  step: string;
  /** The unit that holds the case. */
  unit: string;
  /** The case as it is; undefined when it is being opened. */
  case?: Case;
  /** The unit whose case opened this one: what it sent in, it answers for. */
  opener?: string;
  actor?: ActorAsked;
  record: boolean;
  today: string;
}

/** Decides who acts and whose hand it is; throws a problem (403) in words when the person may not. */
export function acting(directory: People, session: Session, asked: Asked): { who: Who; hand?: Hand } {
  const { procedure, unit } = asked;
  const step = stepOf(procedure, asked.step);
  if (!step) throw problem(404, `「${procedure.title}」没有「${asked.step}」这一步`);
  const title = roleTitle(procedure, step.by);
  const paper: Hand = { person: session.person.id, by: 'paper' };
  const mine = officeRoles(procedure, session.roles);
  const inUnit = session.unit.id === unit;

  // Another case, or the law itself, did it: only a 补录 enters such a step by hand.
  if (step.by === 'clock' || step.by === 'told') {
    if (!asked.record) throw forbidden(`「${step.title}」不由人作出${step.by === 'told' ? ',由关联案件告知' : ',由法律视为发生'}`);
    if (!inUnit || mine.length === 0) throw forbidden(`「${step.title}」应当由承办本案的单位补录`);
    return { who: { role: step.by, unit }, hand: paper };
  }

  if (isOutsiders(procedure, asked.step)) {
    if (actsFor(procedure, step.by, session.roles) && !inUnit && !asked.actor) {
      const named = asked.opener === session.unit.id || (asked.case && unitsNamed(procedure, asked.case).has(session.unit.id));
      if (named || directory.rolesOf(session.person.id, asked.today, unit).includes(step.by))
        return { who: { person: session.person.id, role: step.by, unit: session.unit.id } };
    }
    if (!inUnit || mine.length === 0) throw forbidden(`「${step.title}」是${title}的行为,由承办单位${directory.unitName(unit)}接收登记`);
    const body = asked.actor?.body;
    return { who: { role: step.by, ...(body !== undefined && { body }) }, hand: paper };
  }

  const actor = asked.actor?.person;
  if (actor !== undefined && actor !== session.person.id) {
    const other = directory.person(actor);
    if (!other || other.unit !== unit) throw forbidden('代为录入的,应当是承办本案的单位人员的行为');
    if (!inUnit || mine.length === 0) throw forbidden(`应当由承办单位${directory.unitName(unit)}的人员录入`);
    const role = roleFor(procedure, step.by, directory.rolesOf(actor, asked.today));
    if (!role) throw forbidden(`「${step.title}」应当由${title}作出,${other.name}没有这项职责`);
    return { who: { person: actor, role, unit }, hand: paper };
  }
  // the office's common steps are for its own people; a role held everywhere reaches its own steps alone
  const reaches = inUnit || step.by !== 'office';
  const role = reaches ? roleFor(procedure, step.by, directory.rolesOf(session.person.id, asked.today, unit)) : undefined;
  if (!role && !inUnit) throw forbidden(`「${step.title}」应当由承办本案的单位${directory.unitName(unit)}作出`);
  if (!role) throw forbidden(`「${step.title}」应当由${title}作出`);
  return { who: { person: session.person.id, role, unit } };
}

/** The role in which a step of `by` is done: that very role; for the office's common steps any role of the office. */
function roleFor(procedure: ProcedureData, by: string, roles: readonly string[]): string | undefined {
  if (by !== 'office') return roles.includes(by) ? by : undefined;
  const mine = officeRoles(procedure, roles);
  return mine.includes('office') ? 'office' : mine[0];
}
