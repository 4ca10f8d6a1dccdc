/** The steps of a case as the reader meets them: what he may do now as a form, and of the rest what forbids it. */
import { actTitle, allowed, isOutsiders, stepOf, type World } from '../../kernel/case/index.ts';
import { asked } from '../../kernel/case/refusal.ts';
import { EVERY_CASE } from '../../kernel/language/steps.ts';
import type { Day } from '../../kernel/time/day.ts';
import { actsFor, unitsNamed } from '../accounts/organs.ts';
import { officeRoles, roleTitle } from '../accounts/roles.ts';
import type { Session, StepView } from '../api/shapes.ts';
import type { OneCase } from '../reads/case.ts';

/** Steps that every case takes, in the order in which they are offered. `linked` is told, never done by hand. */
const COMMON = ['assign', 'serve', 'publish', 'handOver', 'correct', 'erase'] as const;

/** Every step of the procedure on the day, for this reader; `here`: the roles that he holds in the unit of the case; `opener`: the unit that sent it in. */
export function stepViews(
  { case: c, procedure }: OneCase,
  session: Session,
  here: readonly string[],
  on: Day,
  world: World,
  opener?: string,
): StepView[] {
  const mine = officeRoles(procedure, here);
  const inUnit = session.unit.id === c.unit;
  const asker = { roles: [...here, ...(inUnit && mine.length > 0 ? ['office'] : [])], unit: c.unit, person: session.person.id };
  const named = opener === session.unit.id || unitsNamed(procedure, c).has(session.unit.id);
  return allowed(procedure, c, asker, on, world).map((one) => {
    const step = stepOf(procedure, one.step)!;
    const outsider = isOutsiders(procedure, one.step);
    // What an outsider hands in is received by a clerk of the unit, or done by the outsider's own office.
    const receives = outsider && inUnit && mine.length > 0;
    const asOutsider = outsider && !inUnit && ((named && actsFor(procedure, step.by, session.roles)) || here.includes(step.by));
    const refusals = outsider && !receives && !asOutsider ? [...one.refusals, notTheirs(roleTitle(procedure, step.by))] : one.refusals;
    return {
      ...one,
      refusals,
      mine: asOutsider || (!outsider && asker.roles.includes(step.by)),
      outsider,
      form: step.form,
      ...(step.issues !== undefined && { issues: step.issues }),
      role: roleTitle(procedure, step.by),
    };
  });
}
const notTheirs = (role: string) => asked('role', `这是${role}的行为,由承办单位接收登记`);

/** What every case takes without saying. */
export function alwaysViews({ case: c, procedure }: OneCase, session: Session): StepView[] {
  const inUnit = session.unit.id === c.unit;
  const mine = officeRoles(procedure, session.roles);
  return COMMON.map((name) => {
    const step = EVERY_CASE[name]!;
    const may = inUnit && (step.by === 'office' ? mine.length > 0 : session.roles.includes(step.by));
    const role = step.by === 'office' ? '人员' : roleTitle(procedure, step.by);
    const refusals = may ? [] : [asked('role', `「${step.title}」由承办单位的${role}作出`)];
    if (name === 'serve' && may && waitingService({ case: c, procedure }).length === 0) refusals.push(asked('order', '没有等待送达的文书'));
    return {
      step: name,
      title: step.title,
      by: step.by,
      attests: [],
      refusals,
      settles: [],
      mine: may,
      outsider: false,
      form: step.form,
      role,
    };
  });
}

/** Acts whose document is to be served and is not yet. */
export const waitingService = ({ case: c, procedure }: OneCase): { n: number; title: string }[] =>
  c.acts
    .filter((a) => stepOf(procedure, a.step)?.serves !== undefined)
    .filter((a) => !c.acts.some((s) => s.step === 'serve' && s.document === a.n))
    .map((a) => ({ n: a.n, title: actTitle(procedure, a.step) }));
