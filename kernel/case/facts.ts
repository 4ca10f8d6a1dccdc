/**
 * Which facts a case's fold keeps: what rules, figures, lists and references read; never long text, never a personal fact but its reference.
 * So the row of a case stays small, and an erasure leaves nothing behind.
 */
import type { FieldData, Form, ProcedureData } from '../language/data.ts';
import { stepOf } from './acts.ts';

const PATH = /"(?:fact|sumOf|same|holder)":"([^"]+)"/g;

/** Paths that some rule, figure, link or list of the procedure names. Read off the plain data once and kept by identity. */
const named = new WeakMap<ProcedureData, Set<string>>();
export function namedPaths(procedure: ProcedureData): Set<string> {
  let paths = named.get(procedure);
  if (!paths) {
    paths = new Set<string>();
    const text = JSON.stringify([procedure.rules, procedure.figures, procedure.inForce, procedure.steps]);
    for (const [, path] of text.matchAll(PATH)) paths.add(path!);
    for (const rule of procedure.rules) {
      if (rule.kind === 'apart') for (const path of rule.apart) paths.add(path);
      if (rule.kind === 'extends' && rule.to) paths.add(rule.to);
      if (rule.kind === 'opens' || rule.kind === 'tells') {
        for (const path of Object.values(rule.with ?? {})) paths.add(path);
        paths.add(rule.kind === 'opens' ? (rule.each ?? '') : rule.tells);
        if (rule.kind === 'opens' && rule.unit !== undefined) paths.add(rule.unit);
      }
    }
    for (const figure of Object.values(procedure.figures)) {
      if (figure.kind === 'sum') paths.add(figure.sum);
      if (figure.kind === 'distinct') paths.add(figure.distinct);
      if ('by' in figure) for (const path of figure.by ?? []) paths.add(path);
    }
    if (procedure.subject) paths.add(procedure.subject);
    named.set(procedure, paths);
  }
  return paths;
}

const REFERENCES = new Set(['party', 'agency', 'official', 'officials', 'ref']);
const SHORT_KINDS = new Set(['day', 'moment', 'money', 'count', 'yes', 'number', 'choice', 'choices', ...REFERENCES]);
const LONGEST = 120;

function kept(field: FieldData, isNamed: boolean): 'whole' | 'presence' | 'no' {
  if (REFERENCES.has(field.kind)) return 'whole';
  if (field.class === 'personal' || field.class === 'secret') return isNamed ? 'presence' : 'no';
  if (SHORT_KINDS.has(field.kind)) return 'whole';
  if (field.kind === 'rows') return isNamed ? 'whole' : 'no';
  return isNamed ? 'presence' : 'no';
}

/** The facts that the fold keeps of a form. Open short texts that a rule or list names stay, other texts and files as being there. */
export function keptFacts(procedure: ProcedureData, step: string, form: Form): Form {
  const fields = stepOf(procedure, step)?.form ?? {};
  const paths = namedPaths(procedure);
  const facts: Form = {};
  for (const [name, value] of Object.entries(form)) {
    const field = fields[name];
    if (!field || value === undefined || value === null) continue;
    const how = kept(field, paths.has(`${step}.${name}`));
    const openText = field.kind === 'text' && field.class === 'open' && typeof value === 'string' && value.length <= LONGEST;
    if (how === 'whole' || openText) facts[name] = value;
    else if (how === 'presence' && !(Array.isArray(value) && value.length === 0) && value !== '') facts[name] = true;
  }
  return facts;
}
