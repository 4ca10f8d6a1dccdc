/** One planned command decided: the kernel's answer, with the numbers it draws and the claims it rests on. */
import { correct, type Decision, open, perform, type Refusal } from '../../kernel/case/index.ts';
import type { Form } from '../../kernel/language/data.ts';
import { lookupClaim, numberText } from './claims.ts';
import { type Claim, type Delta, deltaOf, LARGEST_ROW } from './delta.ts';
import type { Fetched } from './fetch.ts';
import type { Tenant } from './tenant.ts';
import { lookupPoint, type Planned, worldOf } from './world.ts';

/** Claims as they will stand after the commands of the group decided so far. */
export interface Overlay {
  /** Last number drawn from each series. */
  drawn: Map<string, number>;
  /** Claims that one command of the group rests on, or moves: no other of the group may. */
  taken: Set<string>;
}

/** `later`: another of the group has the claim, so this one waits for the next group. */
export type Decided = { kind: 'decided'; delta: Delta } | { kind: 'refused'; refusals: Refusal[] } | { kind: 'later' };

const asked = (says: string, field?: string): Refusal => ({ kind: 'form', rule: '', article: '', says, ...(field && { field }) });

function judge(tenant: Tenant, planned: Planned, found: Fetched, form: Form): Decision {
  const { submission, procedure, before, edition, unit } = planned;
  const { correction } = submission;
  const world = worldOf(tenant, planned, found);
  const command = { ...submission.command, form };
  if (!before) return open(procedure, { tenant: tenant.code, id: submission.case, unit, edition }, command, world, tenant.hash);
  if (correction) return correct(procedure, before, correction, command, world, tenant.hash);
  return perform(procedure, before, command, world, tenant.hash);
}

/** Decides a command on what was fetched for its group. */
export function decide(tenant: Tenant, planned: Planned, found: Fetched, overlay: Overlay): Decided {
  const { submission, procedure, before } = planned;
  const form = { ...submission.command.form };
  const drawn = new Map<string, { from: number; to: number }>();
  for (const { field, key, series, year } of planned.numbers) {
    const from = found.claims.get(key)?.version ?? 0;
    const to = (drawn.get(key)?.to ?? overlay.drawn.get(key) ?? from) + 1;
    form[field] = numberText(series, year, to);
    drawn.set(key, { from, to });
  }
  const decision = judge(tenant, planned, found, form);
  if (!decision.ok) return { kind: 'refused', refusals: decision.refusals };

  const claims: Claim[] = [...drawn].map(([key, { from, to }]) => ({ key, from, to, holder: null }));
  for (const { field, key } of planned.uniques) {
    const claim = found.claims.get(key);
    if (claim?.holder === submission.case) continue;
    if (claim) return { kind: 'refused', refusals: [asked('这个值已经登记过,不能重复', field)] };
    if (overlay.taken.has(key)) return { kind: 'later' };
    claims.push({ key, from: 0, to: 1, holder: submission.case });
  }
  // the answers that the decision rests on; whoever changes them, or looks as well, comes second
  const consulted = new Set(decision.event.answers.map(({ key }) => key));
  for (const need of planned.needs.lookups) {
    if (!consulted.has(need.key)) continue;
    const key = lookupClaim(lookupPoint(need));
    if (overlay.taken.has(key)) return { kind: 'later' };
    const from = found.claims.get(key)?.version ?? 0;
    if (!claims.some((claim) => claim.key === key)) claims.push({ key, from, to: from + 1, holder: null });
  }

  const before_ = before && tenant.projectionOf(before);
  const heard = tenant.editions.asked(procedure.id);
  const delta = deltaOf(procedure, before_, decision, tenant.ground, heard);
  if (delta.row.length > LARGEST_ROW) return { kind: 'refused', refusals: [asked('案件的要点超过32KB:请把其中的明细立为单独的案件')] };
  const { step, corrects } = decision.event;
  const counts = heard !== undefined && (heard.steps.has(step) || corrects !== undefined);
  for (const point of counts ? [...delta.after.points, ...delta.pointsGone] : [...delta.pointsPut, ...delta.pointsGone]) {
    const key = lookupClaim(point);
    if (claims.some((claim) => claim.key === key)) continue;
    if (overlay.taken.has(key)) return { kind: 'later' };
    claims.push({ key, from: -1, to: 0, holder: null });
  }
  delta.claims = claims;
  for (const [key, { to }] of drawn) overlay.drawn.set(key, to);
  for (const { key } of claims) if (!drawn.has(key)) overlay.taken.add(key);
  return { kind: 'decided', delta };
}
