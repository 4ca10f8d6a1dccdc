/** What a mapping file says of a platform above: its columns, the case that a row is, and which step takes what. `docs/exchange.md` explains it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stepOf } from '../../kernel/case/index.ts';
import type { FieldData, ProcedureData } from '../../kernel/language/data.ts';

export interface Column {
  name: string;
  /** How its cells are written; `day` also takes a time of day, which is left out. */
  kind: 'text' | 'day' | 'money' | 'count' | 'yes';
  example: string;
  required?: boolean;
  /** Held against the platform's own when counts are compared; days are anyway. */
  compare?: boolean;
  /** For our cases going out: what the platform calls the end of a case; '' while it is open, '*' for any other end. */
  outcome?: Record<string, string>;
}
export interface PartyMap {
  name: string;
  code?: string;
  kind?: string;
  kinds?: Record<string, string>;
}
/** Where a field comes from: a column, a fixed value, a party of the row, an entry of a register, the file itself. */
export type FieldMap =
  | string
  | { column: string; values: Record<string, string> }
  | { value: string | number | boolean | string[] }
  | { party: PartyMap }
  | { column: string; register: string; by: string }
  | { file: true };
export interface StepMap {
  step: string;
  /** The column of its day: empty means not (yet) done. */
  day: string;
  /** The column with the name of the official who did it. */
  person?: string;
  /** For service and publication: the step whose document it is. */
  document?: string;
  form: Record<string, FieldMap>;
}
export interface Mapping {
  id: string;
  /** What the platform is called, on the ground of every entry too. */
  platform: string;
  /** Its value in `platform-count`, and what is counted. */
  counted: string;
  what: string;
  procedure: string;
  /** The column with the platform's number of the case, and the fact of ours that holds it, where there is one. */
  source: string;
  sourceFact?: string;
  /** The column with the unit that holds the case. */
  unit: string;
  columns: Column[];
  /** In the order in which they are done; the first opens the case. */
  steps: StepMap[];
}

/** A mapping file with a fault, or a file that does not fit it, in words for a technician. */
export class ExchangeError extends Error {}

const FOLDER = join(fileURLToPath(new URL('.', import.meta.url)), 'mappings');

/** The platforms that are mapped here. */
export const platformIds = (): string[] =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.replace(/\.json$/, ''))
    .sort();

/** A mapping by the platform's id; `path` instead of it for one of the county's own. Throws `ExchangeError`. */
export function readMapping(id: string, procedures: readonly ProcedureData[], path?: string): Mapping {
  if (path === undefined && !platformIds().includes(id))
    throw new ExchangeError(`没有平台「${id}」的对应文件;现有:${platformIds().join('、')}`);
  let mapping: Mapping;
  try {
    mapping = JSON.parse(readFileSync(path ?? join(FOLDER, `${id}.json`), 'utf8')) as Mapping;
  } catch (error) {
    throw new ExchangeError(`对应文件「${path ?? id}」读不出来:${error instanceof Error ? error.message : String(error)}`);
  }
  const faults = mappingFaults(mapping, procedures);
  if (faults.length > 0) throw new ExchangeError(`对应文件「${path ?? id}」有误:${faults.join(';')}`);
  return mapping;
}

export const columnsOf = (map: FieldMap): string[] => {
  if (typeof map === 'string') return [map];
  if ('column' in map) return [map.column];
  if ('party' in map) return [map.party.name, map.party.code, map.party.kind].flatMap((c) => c ?? []);
  return [];
};

const ID = /^[a-z][a-z0-9-]{1,24}$/;
/** What is wrong with a mapping; nothing when it is sound. */
export function mappingFaults(mapping: Mapping, procedures: readonly ProcedureData[]): string[] {
  const faults: string[] = [];
  for (const key of ['platform', 'counted', 'what', 'procedure', 'source', 'unit'] as const)
    if (typeof mapping[key] !== 'string' || mapping[key] === '') faults.push(`缺少「${key}」`);
  if (typeof mapping.id !== 'string' || !ID.test(mapping.id)) faults.push('「id」应当是小写字母、数字和短横,不超过25个');
  if (!Array.isArray(mapping.columns) || !Array.isArray(mapping.steps) || mapping.steps.length === 0)
    return [...faults, '应当有「columns」和「steps」两组'];
  const procedure = procedures.find((p) => p.id === mapping.procedure);
  if (!procedure) return [...faults, `没有程序「${mapping.procedure}」`];
  const names = new Set(mapping.columns.map((c) => c.name));
  if (names.size < mapping.columns.length) faults.push('有同名的列');
  const known = (column: string | undefined, where: string) => {
    if (column !== undefined && !names.has(column)) faults.push(`${where}用到的列「${column}」没有列出`);
  };
  known(mapping.source, '来源号');
  known(mapping.unit, '承办单位');
  if (mapping.steps[0] && !procedure.opens.includes(mapping.steps[0].step)) faults.push(`「${mapping.steps[0].step}」不是案件的第一步`);
  for (const map of mapping.steps) {
    const where = `步骤「${map.step}」`;
    const step = stepOf(procedure, map.step);
    if (!step) {
      faults.push(`「${procedure.title}」没有${where}`);
      continue;
    }
    for (const column of [map.day, map.person]) known(column, where);
    if (map.document !== undefined && !mapping.steps.some((s) => s.step === map.document))
      faults.push(`${where}的文书「${map.document}」没有对应`);
    for (const [name, from] of Object.entries(map.form)) {
      const field = step.form[name];
      if (!field) faults.push(`${where}没有「${name}」这一项`);
      else faults.push(...fieldFaults(field, from, `${where}的「${name}」`));
      for (const column of columnsOf(from)) known(column, where);
    }
    const given = new Set([...Object.keys(map.form), ...(map.document === undefined ? [] : ['document'])]);
    for (const [name, field] of Object.entries(step.form))
      if (!given.has(name) && !field.optional && !field.computed && field.kind !== 'number' && !procedure.roles[step.by]?.outsider)
        faults.push(`${where}缺少必填的「${name}」(${field.title})`);
  }
  return faults;
}

/** Values that the field does not know. */
function fieldFaults(field: FieldData, from: FieldMap, where: string): string[] {
  if (typeof from === 'string') return [];
  if ('party' in from) return field.kind === 'party' ? [] : [`${where}不是当事人`];
  if ('file' in from) return field.kind === 'files' ? [] : [`${where}不是文件`];
  if ('register' in from)
    return field.kind === 'ref' && field.to?.includes(from.register) ? [] : [`${where}不指向登记簿「${from.register}」`];
  if (!field.of) return [];
  const values = 'value' in from ? [from.value].flat() : Object.values(from.values);
  return values.filter((v) => !field.of!.includes(String(v))).map((v) => `${where}没有「${v}」这个值`);
}

/** The columns of a platform, as an office is told of them. */
export const mappingText = (m: Mapping): string =>
  [
    `${m.platform}(${m.id}) → ${m.procedure}`,
    ...m.columns.map((c) => `  ${c.name}${c.required ? '(必填)' : ''}  如:${c.example}${c.name === m.source ? '  【来源号】' : ''}`),
  ].join('\n');
