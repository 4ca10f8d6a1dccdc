/**
 * Leaves, tiles and seals: the tree is built again from the leaves in one pass, and every root on the way compared with the seal of that size,
 * every complete node with the tiles, and with what a second keeper holds.
 */
import { canonical } from '../../kernel/ledger/canonical.ts';
import { Frontier } from '../../kernel/ledger/frontier.ts';
import { type Hash, hex, isDigest } from '../../kernel/ledger/hash.ts';
import { eventLeaf } from '../../kernel/ledger/merkle.ts';
import { checkSeal, checkSealChain, type Seal, sealShape } from '../../kernel/ledger/seal.ts';
import { dayOfInstant } from '../../kernel/time/day.ts';
import type { Findings } from './finding.ts';
import type { LedgerSource, StoredSeal } from './source.ts';

/** What another keeps of the ledger: seals and leaf hashes handed over at the time. */
export interface Keeper {
  name: string;
  seals: { size: number; seal: unknown }[];
  /** Leaf hashes, in order, as far as they are there. */
  leaves(): Iterable<Uint8Array>;
}

const sizeOf = (seal: unknown): number => (sealShape(seal) === undefined ? (seal as Seal).size : -1);

/** The stored seals by themselves: form, signature, that each names the one before. Roots are compared with the tree, not by proofs. */
function checkSeals(stored: readonly StoredSeal[], source: LedgerSource, hash: Hash, findings: Findings): void {
  const seals = stored.map(({ seal }) => seal);
  for (const fault of checkSealChain(seals, { keys: source.keys, hash, consistency: () => [] }))
    if (fault.kind !== 'consistency') findings.add({ kind: 'seal', row: String(sizeOf(seals[fault.seal])), says: fault.says });
  let day = '';
  stored.forEach(({ seal, size, day: kept }, i) => {
    if (sealShape(seal) !== undefined) return;
    const one = seal as Seal;
    if (one.tenant !== source.tenant)
      findings.add({ kind: 'seal', row: String(one.size), says: `第 ${i + 1} 个封印属于地区 ${one.tenant}` });
    if (size !== undefined && size !== one.size)
      findings.add({ kind: 'seal', row: String(size), says: `第 ${i + 1} 个封印登记的事件数 ${size} 与封印所写的 ${one.size} 不同` });
    const today = dayOfInstant(one.at);
    day = today > day ? today : day;
    if (kept !== undefined && kept !== day)
      findings.add({ kind: 'seal', row: String(one.size), says: `第 ${i + 1} 个封印登记的封存日 ${kept} 应为 ${day}` });
  });
}

/** A keeper's seals, each by itself; returns the root that each vouches for, by size. */
function keptRoots(keeper: Keeper, source: LedgerSource, findings: Findings): Map<number, string> {
  const roots = new Map<number, string>();
  for (const { size, seal } of keeper.seals) {
    const faults = checkSeal(seal, source.keys);
    for (const { says } of faults)
      findings.add({ kind: 'keeper', row: String(size), says: `${keeper.name} 所存 ${size} 个事件的封印:${says}` });
    if (faults.length === 0) roots.set((seal as Seal).size, (seal as Seal).root);
  }
  return roots;
}

/** Compares complete nodes with tiles as they come; each tile is fetched once. */
class TileCheck {
  readonly #source: LedgerSource;
  readonly #findings: Findings;
  readonly #open = new Map<number, { index: number; bytes: Uint8Array | undefined }>();
  readonly #told = new Set<string>();

  constructor(source: LedgerSource, findings: Findings) {
    this.#source = source;
    this.#findings = findings;
  }

  async compare(level: number, at: number, node: Uint8Array): Promise<void> {
    const index = Math.floor(at / 256);
    let tile = this.#open.get(level);
    if (tile?.index !== index) {
      tile = { index, bytes: await this.#source.tile(level, index) };
      this.#open.set(level, tile);
    }
    const place = (at % 256) * 32;
    const stored = tile.bytes?.subarray(place, place + 32);
    if (stored?.length === 32 && hex(stored) === hex(node)) return;
    const key = `${level}/${index}`;
    if (level > 0 && this.#told.has(key)) return;
    this.#told.add(key);
    if (level === 0) this.#findings.add({ kind: 'tile', seq: at, says: `账序 ${at} 的叶子与树块所存不符:该事件的账序登记或者树块被改动` });
    else this.#findings.add({ kind: 'tile', row: key, says: `树块第 ${level} 层第 ${index} 块与叶子算出的不符` });
  }
}

/**
 * Checks the tree and its seals. Returns how many leaves there are. A root that differs is reported once, with the seals between which it first
 * differs; tiles and keepers tell which leaves they are.
 */
export async function checkTree(
  source: LedgerSource,
  hash: Hash,
  keepers: readonly Keeper[],
  findings: Findings,
): Promise<{ leaves: number; seals: number }> {
  const stored = await source.seals();
  checkSeals(stored, source, hash, findings);
  const sealed = new Map(stored.flatMap((one) => (sealShape(one.seal) === undefined ? [[(one.seal as Seal).size, one] as const] : [])));
  const kept = keepers.map((keeper) => ({
    keeper,
    roots: keptRoots(keeper, source, findings),
    leaves: keeper.leaves()[Symbol.iterator](),
  }));
  const frontier = new Frontier(hash);
  const tiles = new TileCheck(source, findings);
  let good = 0;
  let broken = false;
  const atSize = (size: number): void => {
    const one = sealed.get(size);
    const wanted = one && (one.seal as Seal).root;
    if (wanted !== undefined && !broken) {
      if (frontier.root() === wanted) good = size;
      else {
        broken = true;
        findings.add({
          kind: 'tree',
          row: String(size),
          says: `账序 ${good} 至 ${size - 1} 之间的事件与 ${size} 个事件的封印不符(其后的封印不再逐一列出)`,
        });
      }
    }
    if (one?.edge !== undefined && !broken && one.edge !== canonical(frontier.state()))
      findings.add({ kind: 'seal', row: String(size), says: `${size} 个事件的封印所附的树缘被改动` });
    for (const { keeper, roots } of kept) {
      const root = roots.get(size);
      if (root !== undefined && root !== frontier.root())
        findings.add({
          kind: 'keeper',
          row: String(size),
          says: `账上前 ${size} 个事件与 ${keeper.name} 当时所存的封印不符:账被改动后重新封存`,
        });
    }
  };
  for await (const { seq, digest, case: id, n } of source.leaves()) {
    for (let missing = frontier.size; missing < seq; missing++)
      findings.add({ kind: 'leaf', seq: missing, says: `账序 ${missing} 没有登记事件:该行被删除或者改号` });
    if (seq < frontier.size) findings.add({ kind: 'leaf', seq, case: id, n, says: `账序 ${seq} 登记了不止一次` });
    if (!isDigest(digest)) {
      findings.add({ kind: 'leaf', seq, case: id, n, says: `账序 ${seq} 登记的摘要不是摘要` });
      break;
    }
    const nodes: { level: number; at: number; node: Uint8Array }[] = [];
    const leaf = eventLeaf(digest, hash);
    for (const { keeper, leaves } of kept) {
      const other = leaves.next();
      if (!other.done && hex(other.value) !== hex(leaf))
        findings.add({ kind: 'keeper', seq, case: id, n, says: `账序 ${seq}(案件 ${id} 第 ${n} 个事件)与 ${keeper.name} 当时所存的不同` });
    }
    frontier.append(leaf, (level, at, node) => {
      if (level % 8 === 0) nodes.push({ level: level / 8, at, node });
    });
    for (const { level, at, node } of nodes) await tiles.compare(level, at, node);
    atSize(frontier.size);
  }
  const { size } = frontier;
  for (const one of sealed.keys())
    if (one > size)
      findings.add({ kind: 'tree', row: String(one), says: `封印盖了 ${one} 个事件,账上只登记了 ${size} 个:末尾的事件被删除` });
  const last = Math.max(0, ...sealed.keys());
  if (last < size)
    findings.add({
      kind: 'seal',
      row: String(size),
      says: `账上登记了 ${size} 个事件的账序,封印只盖到 ${last} 个:封印被删除或者事件未经封存即编号`,
    });
  for (const { keeper, roots } of kept)
    for (const one of roots.keys())
      if (one > last)
        findings.add({
          kind: 'keeper',
          row: String(one),
          says: `${keeper.name} 存有 ${one} 个事件的封印,账上的封印只到 ${last} 个:账被退回到从前`,
        });
  return { leaves: size, seals: stored.length };
}
