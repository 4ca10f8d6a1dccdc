/**
 * The files of a draw (see `docs/draw.md`): the list that a clerk writes, the commitment that is public before, the sealed seed, and the whole draw that is public
 * after the last visit. Here they are read with every fault named, and a published draw is done again.
 */
import { isDigest } from '../ledger/hash.ts';
import {
  commitmentOf,
  DRAW_FORMAT,
  draw,
  type Inspector,
  type Listed,
  type Outcome,
  PAIR,
  type Share,
  type Urn,
  urnDigest,
} from './draw.ts';

/** Public before the draw. */
export interface Commitment {
  format: typeof DRAW_FORMAT;
  kind: '承诺';
  name: string;
  /** Digest of the lists. */
  list: string;
  commitment: string;
  publicSays?: string;
}
/** Under seal from the commitment to the last visit. */
export interface Sealed {
  format: typeof DRAW_FORMAT;
  kind: '密封';
  urn: Urn;
  seed: string;
}
/** The whole draw: for the officers until the last visit, public from then on. */
export interface Published {
  format: typeof DRAW_FORMAT;
  kind: '结果';
  urn: Urn;
  seed: string;
  publicValue?: string;
  list: string;
  commitment: string;
  outcome: Outcome;
}

type Row = Record<string, unknown>;
const isRow = (x: unknown): x is Row => typeof x === 'object' && x !== null && !Array.isArray(x);
const isName = (x: unknown): x is string => typeof x === 'string' && x.trim() !== '';
const isCount = (x: unknown): x is number => Number.isSafeInteger(x) && (x as number) >= 1;
const MOST_TICKETS = 2 ** 48;

/** What was read, or every fault in Chinese. */
export type Read<T> = { ok: true; value: T } | { ok: false; says: string[] };

/** Names that stand twice. */
const twice = (list: readonly string[]): string[] => [...new Set(list.filter((x, i) => list.indexOf(x) !== i))];

function listedOf(x: unknown, weights: Row, where: string, says: string[]): Listed | undefined {
  const row = isRow(x) ? x : { id: x };
  if (!isName(row.id)) {
    says.push(`${where}没有写明代码(id)`);
    return undefined;
  }
  const weight = row.weight ?? (row.class === undefined ? 1 : weights[String(row.class)]);
  if (!isCount(weight)) {
    says.push(
      row.weight === undefined && row.class !== undefined
        ? `${where}「${row.id}」的等级「${String(row.class)}」没有权重`
        : `${where}「${row.id}」的权重应当是不小于1的整数`,
    );
    return undefined;
  }
  return { id: row.id, weight };
}

function inspectorOf(x: unknown, where: string, says: string[]): Inspector | undefined {
  const row = isRow(x) ? x : { id: x };
  const avoids = row.avoids ?? [];
  if (!isName(row.id)) says.push(`${where}没有写明检查人员的代码(id)`);
  else if (!Array.isArray(avoids) || !avoids.every(isName)) says.push(`${where}「${row.id}」的回避对象应当是代码的列表`);
  else return { id: row.id, avoids };
  return undefined;
}

/** The ids that stand twice, found in one pass over the sorted list. */
function twiceIn(ids: string[]): string[] {
  const order = ids.toSorted();
  return [...new Set(order.filter((x, i) => i > 0 && order[i - 1] === x))];
}

function shareOf(x: unknown, weights: Row, says: string[]): Share | undefined {
  if (!isRow(x) || !isName(x.unit)) {
    says.push('有一个部门没有写明名称(unit)');
    return undefined;
  }
  const where = `${x.unit}:`;
  const rows = Array.isArray(x.list) ? x.list : [];
  if (rows.length === 0) says.push(`${where}没有名录(list)`);
  const list = rows.flatMap((r) => listedOf(r, weights, where, says) ?? []);
  const people = Array.isArray(x.inspectors) ? x.inspectors : [];
  const inspectors = people.flatMap((r) => inspectorOf(r, where, says) ?? []);
  for (const id of twiceIn(list.map((l) => l.id))) says.push(`${where}「${id}」在名录里不止一次`);
  for (const id of twiceIn(inspectors.map((i) => i.id))) says.push(`${where}检查人员「${id}」不止一次`);
  if (inspectors.length < PAIR) says.push(`${where}检查人员不足两人`);
  if (!isCount(x.number) || x.number > rows.length) says.push(`${where}抽取户数应当是1到名录户数的整数`);
  if (list.reduce((sum, l) => sum + l.weight, 0) > MOST_TICKETS) says.push(`${where}权重的合计太大`);
  return { unit: x.unit, number: Number(x.number), list, inspectors };
}

/** The list that a clerk wrote: a name, departments with their lists, and weights by class where he gives classes. */
export function readUrn(x: unknown): Read<Urn> {
  const says: string[] = [];
  if (!isRow(x)) return { ok: false, says: ['名录文件应当是一个 JSON 对象'] };
  if (!isName(x.name)) says.push('没有写明抽查任务的名称(name)');
  if (x.publicSays !== undefined && !isName(x.publicSays)) says.push('公开的随机数(publicSays)应当写明是哪一天的什么数');
  const shares = (Array.isArray(x.shares) ? x.shares : []).flatMap((s) => shareOf(s, isRow(x.weights) ? x.weights : {}, says) ?? []);
  if (!Array.isArray(x.shares) || x.shares.length === 0) says.push('没有写明部门和名录(shares)');
  for (const unit of twice(shares.map((s) => s.unit))) says.push(`部门「${unit}」不止一次`);
  if (says.length > 0) return { ok: false, says };
  return { ok: true, value: { name: x.name as string, shares, ...(isName(x.publicSays) && { publicSays: x.publicSays }) } };
}

export function commit(urn: Urn, seed: string): { commitment: Commitment; sealed: Sealed } {
  return {
    commitment: {
      format: DRAW_FORMAT,
      kind: '承诺',
      name: urn.name,
      list: urnDigest(urn),
      commitment: commitmentOf(seed, urn),
      ...(urn.publicSays !== undefined && { publicSays: urn.publicSays }),
    },
    sealed: { format: DRAW_FORMAT, kind: '密封', urn, seed },
  };
}

/** What stands in the way of a visit: nobody may go, or only one. */
export const lacking = (outcome: Outcome): string[] =>
  outcome.visits.flatMap((v) =>
    v.inspectors.filter((i) => i.persons.length < PAIR).map((i) => `${v.id}:${i.unit}可以去的检查人员不足两人,请增加人员后重新公布承诺`),
  );

/** The draw of a sealed file. `publicValue` is needed where one was promised, and refused where none was. */
export function publish({ urn, seed }: Sealed, publicValue?: string): Read<Published> {
  if (urn.publicSays !== undefined && !isName(publicValue))
    return { ok: false, says: [`承诺要加入公开的随机数(${urn.publicSays}),没有给出`] };
  if (urn.publicSays === undefined && publicValue !== undefined) return { ok: false, says: ['承诺里没有公开的随机数,不能另加'] };
  const outcome = draw(seed, urn, publicValue);
  const says = lacking(outcome);
  if (says.length > 0) return { ok: false, says };
  const result: Published = {
    format: DRAW_FORMAT,
    kind: '结果',
    urn,
    seed,
    ...(publicValue !== undefined && { publicValue }),
    list: urnDigest(urn),
    commitment: commitmentOf(seed, urn),
    outcome,
  };
  return { ok: true, value: result };
}

const isFile = (x: unknown, kind: string): x is Row => isRow(x) && x.format === DRAW_FORMAT && x.kind === kind;

export function readSealed(x: unknown): Read<Sealed> {
  if (!isFile(x, '密封')) return { ok: false, says: ['不是密封文件'] };
  const urn = readUrn(x.urn);
  if (!urn.ok) return urn;
  if (!isDigest(x.seed)) return { ok: false, says: ['种子应当是64个小写十六进制数字'] };
  return { ok: true, value: { format: DRAW_FORMAT, kind: '密封', urn: urn.value, seed: x.seed } };
}

const names = (list: readonly string[]): string => list.join('、');
const texts = (x: unknown): string[] => (Array.isArray(x) ? x.map(String) : []);
const rowsOf = (x: unknown): Row[] => (Array.isArray(x) ? x.filter(isRow) : []);

/** In what the published outcome differs from the one that the seed and the lists give. */
function differences(published: unknown, right: Outcome): string[] {
  const says: string[] = [];
  const said = isRow(published) ? published : {};
  const drawn = rowsOf(said.drawn);
  for (const { unit, ids } of right.drawn) {
    const theirs = texts(drawn.find((d) => d.unit === unit)?.ids);
    const more = theirs.filter((id) => !ids.includes(id));
    const fewer = ids.filter((id) => !theirs.includes(id));
    if (more.length > 0) says.push(`${unit}:${names(more)} 没有抽中,却列在结果里`);
    if (fewer.length > 0) says.push(`${unit}:${names(fewer)} 抽中了,结果里没有`);
    if (more.length === 0 && fewer.length === 0 && names(theirs) !== names(ids)) says.push(`${unit}:抽取的次序应当是 ${names(ids)}`);
  }
  for (const d of drawn) if (!right.drawn.some((r) => r.unit === d.unit)) says.push(`部门「${String(d.unit)}」没有参加抽取`);
  const visits = rowsOf(said.visits);
  for (const id of twice(visits.map((v) => String(v.id)))) says.push(`${id} 被安排了不止一次检查,应当合并`);
  for (const v of right.visits) {
    const theirs = visits.find((x) => x.id === v.id);
    if (!theirs) says.push(`${v.id} 没有安排检查`);
    else
      for (const { unit, persons } of v.inspectors) {
        const sent = texts(rowsOf(theirs.inspectors).find((i) => i.unit === unit)?.persons);
        if (names(sent.toSorted()) !== names(persons.toSorted()))
          says.push(`${v.id}:${unit}选派的应当是 ${names(persons)},结果写的是 ${names(sent) || '没有'}`);
      }
  }
  for (const v of visits) if (!right.visits.some((r) => r.id === v.id)) says.push(`${String(v.id)} 没有抽中,却安排了检查`);
  if (said.merged !== right.merged) says.push(`合并的户次应当是 ${right.merged},结果写的是 ${String(said.merged ?? '没有')}`);
  return says;
}

/**
 * A published draw, done again. An empty list means that it is right. With the commitment as it was published before the draw, it is also held
 * against that: without it, only the file is known to agree with itself.
 */
export function recheck(x: unknown, before?: unknown): string[] {
  if (!isFile(x, '结果')) return ['不是抽取的结果文件'];
  const urn = readUrn(x.urn);
  if (!urn.ok) return urn.says;
  if (!isDigest(x.seed)) return ['种子应当是64个小写十六进制数字'];
  const says: string[] = [];
  const list = urnDigest(urn.value);
  const commitment = commitmentOf(x.seed, urn.value);
  if (x.list !== list) says.push(`名录的摘要应当是 ${list},结果写的是 ${String(x.list)}:名录被改过`);
  if (x.commitment !== commitment) says.push(`种子承诺应当是 ${commitment},结果写的是 ${String(x.commitment)}:种子或者名录被改过`);
  if (before !== undefined) {
    if (!isFile(before, '承诺')) says.push('不是承诺文件');
    else {
      if (before.list !== list) says.push('与事先公布的名录摘要不一致:名录不是当时的名录');
      if (before.commitment !== commitment) says.push('与事先公布的种子承诺不一致:种子或者名录不是当时的');
    }
  }
  const { publicValue } = x;
  if (urn.value.publicSays !== undefined && !isName(publicValue)) return [...says, `没有写明公开的随机数(${urn.value.publicSays})`];
  if (urn.value.publicSays === undefined && publicValue !== undefined) return [...says, '承诺里没有公开的随机数,结果却加入了一个'];
  return [...says, ...differences(x.outcome, draw(x.seed, urn.value, publicValue as string | undefined))];
}
