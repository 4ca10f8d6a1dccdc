/**
 * The tenant's Merkle tree (RFC 9162 section 2): one leaf an event, in the order of sealing. Its root stands in every seal; two short
 * lists of hashes prove that an event is under a root, and that a later tree only added to an earlier one.
 *
 * A tree is read through a {@link NodeReader}, so that proofs come equally from leaf hashes in memory, from a table, or from tile files.
 * Sizes and indices are plain numbers up to 2^53.
 */
import { fromHex, type Hash, hex } from './hash.ts';

/**
 * Hash of a complete subtree: the 2^level leaves from index·2^level on. Asked only for subtrees that lie wholly inside the tree.
 */
export type NodeReader = (level: number, index: number) => Uint8Array;

/** Leaves `begin` to before `end`: what one hash of a proof stands for. */
export interface Range {
  begin: number;
  end: number;
}

/** Hash of a leaf: H(0x00 ‖ data). The prefix keeps a leaf from being passed off as a node. */
export function leafHash(data: Uint8Array, hash: Hash): Uint8Array {
  const bytes = new Uint8Array(1 + data.length);
  bytes.set(data, 1);
  return hash.digest(bytes);
}

/** Hash of the leaf that stands for an event: its data are the 32 bytes of the event's digest. */
export function eventLeaf(digest: string, hash: Hash): Uint8Array {
  return leafHash(fromHex(digest), hash);
}

/** Hash of an inner node: H(0x01 ‖ left ‖ right). */
export function nodeHash(left: Uint8Array, right: Uint8Array, hash: Hash): Uint8Array {
  const bytes = new Uint8Array(1 + left.length + right.length);
  bytes[0] = 1;
  bytes.set(left, 1);
  bytes.set(right, 1 + left.length);
  return hash.digest(bytes);
}

/** Root of the tree without leaves: the hash of nothing. */
export function emptyRoot(hash: Hash): Uint8Array {
  return hash.digest(new Uint8Array(0));
}

/** The largest power of two below `count` (count > 1): where RFC 9162 divides a tree. Not by shifts, which end at 2^31. */
function split(count: number): number {
  let half = 1;
  while (half * 2 < count) half *= 2;
  return half;
}

/** The complete subtrees that make up a range, left to right. The range begins at a multiple of its largest subtree, as all in proofs do. */
export function subtrees({ begin, end }: Range): { level: number; index: number }[] {
  const found: { level: number; index: number }[] = [];
  let at = begin;
  while (at < end) {
    let level = 0;
    let width = 1;
    while (at % (width * 2) === 0 && at + width * 2 <= end) {
      width *= 2;
      level++;
    }
    found.push({ level, index: at / width });
    at += width;
  }
  return found;
}

/** Joins complete subtrees, largest first, into the hash of the whole: the right-most two first. */
export function joinSubtrees(hashes: readonly Uint8Array[], hash: Hash): Uint8Array {
  let joined = hashes.at(-1);
  if (joined === undefined) return emptyRoot(hash);
  for (let i = hashes.length - 2; i >= 0; i--) joined = nodeHash(hashes[i]!, joined, hash);
  return joined;
}

/** Hash of a range, read from its complete subtrees. */
export function rangeHash(range: Range, read: NodeReader, hash: Hash): Uint8Array {
  return joinSubtrees(
    subtrees(range).map(({ level, index }) => read(level, index)),
    hash,
  );
}

/** Reads nodes from leaf hashes held in memory; each inner node is computed once. */
export function leavesReader(leaves: readonly Uint8Array[], hash: Hash): NodeReader {
  const known = new Map<string, Uint8Array>();
  const read: NodeReader = (level, index) => {
    if (level === 0) {
      const leaf = leaves[index];
      if (leaf === undefined) throw new Error(`没有第 ${index} 个叶子(共 ${leaves.length} 个)`);
      return leaf;
    }
    const key = `${level}/${index}`;
    const node = known.get(key) ?? nodeHash(read(level - 1, 2 * index), read(level - 1, 2 * index + 1), hash);
    known.set(key, node);
    return node;
  };
  return read;
}

/** Root over leaf hashes. */
export function rootOf(leaves: readonly Uint8Array[], hash: Hash): Uint8Array {
  return rangeHash({ begin: 0, end: leaves.length }, leavesReader(leaves, hash), hash);
}

function checkSize(size: number): void {
  if (!Number.isSafeInteger(size) || size < 1) throw new Error(`树的大小应为正整数,得到 ${size}`);
}

/**
 * The ranges whose hashes prove that leaf `index` is in the tree of `size` leaves, from the leaf upwards (RFC 9162 section 2.1.3.1).
 * Throws when the index is not in the tree.
 */
export function inclusionRanges(index: number, size: number): Range[] {
  checkSize(size);
  if (!Number.isSafeInteger(index) || index < 0 || index >= size) throw new Error(`序号 ${index} 不在大小为 ${size} 的树里`);
  const ranges: Range[] = [];
  let begin = 0;
  let end = size;
  while (end - begin > 1) {
    const middle = begin + split(end - begin);
    if (index < middle) {
      ranges.push({ begin: middle, end });
      end = middle;
    } else {
      ranges.push({ begin, end: middle });
      begin = middle;
    }
  }
  return ranges.reverse();
}

/**
 * The ranges whose hashes prove that the tree of `second` leaves begins with the tree of `first` (RFC 9162 section 2.1.4.1); none when
 * they are equal. Throws unless 1 ≤ first ≤ second.
 */
export function consistencyRanges(first: number, second: number): Range[] {
  checkSize(first);
  checkSize(second);
  if (first > second) throw new Error(`前一棵树(${first})比后一棵(${second})大`);
  const ranges: Range[] = [];
  let begin = 0;
  let end = second;
  let whole = true; // the part still looked at is the first tree itself, whose root the verifier has
  while (first !== end) {
    const middle = begin + split(end - begin);
    if (first <= middle) {
      ranges.push({ begin: middle, end });
      end = middle;
    } else {
      ranges.push({ begin, end: middle });
      begin = middle;
      whole = false;
    }
  }
  if (!whole) ranges.push({ begin, end });
  return ranges.reverse();
}

/** Proof that a leaf is in the tree of `size` leaves: sibling hashes from the leaf upwards, as hexadecimal. */
export function inclusionProof(read: NodeReader, index: number, size: number, hash: Hash): string[] {
  return inclusionRanges(index, size).map((range) => hex(rangeHash(range, read, hash)));
}

/** Proof that the tree of `second` leaves begins with that of `first`. */
export function consistencyProof(read: NodeReader, first: number, second: number, hash: Hash): string[] {
  return consistencyRanges(first, second).map((range) => hex(rangeHash(range, read, hash)));
}

/** Hashes of a proof, or undefined when one of them is no digest. */
function readPath(path: readonly string[]): Uint8Array[] | undefined {
  if (!path.every((text) => /^[0-9a-f]{64}$/.test(text))) return undefined;
  return path.map(fromHex);
}

const isIndex = (value: number): boolean => Number.isSafeInteger(value) && value >= 0;

/**
 * Whether `path` proves that `leaf` (a leaf hash) is number `index` of the tree with this size and root (RFC 9162 section 2.1.3.2).
 * False, and never an error, for anything malformed. Written from the verifier's steps, not from the prover's ranges, so that an error
 * in the one is not repeated in the other.
 */
export function verifyInclusion(
  proof: { leaf: Uint8Array; index: number; size: number; root: string; path: readonly string[] },
  hash: Hash,
): boolean {
  const hashes = readPath(proof.path);
  if (hashes === undefined || !isIndex(proof.index) || !isIndex(proof.size) || proof.index >= proof.size) return false;
  let fn = proof.index;
  let sn = proof.size - 1;
  let r = proof.leaf;
  for (const p of hashes) {
    if (sn === 0) return false;
    if (fn % 2 === 1 || fn === sn) {
      r = nodeHash(p, r, hash);
      while (fn % 2 === 0 && fn !== 0) {
        fn = Math.floor(fn / 2);
        sn = Math.floor(sn / 2);
      }
    } else {
      r = nodeHash(r, p, hash);
    }
    fn = Math.floor(fn / 2);
    sn = Math.floor(sn / 2);
  }
  return sn === 0 && hex(r) === proof.root;
}

/**
 * Whether `path` proves that the tree `second` begins with the tree `first` (RFC 9162 section 2.1.4.2). False, and never an error, for
 * anything malformed; also for an empty first tree, of which there is nothing to prove.
 */
export function verifyConsistency(
  first: { size: number; root: string },
  second: { size: number; root: string },
  path: readonly string[],
  hash: Hash,
): boolean {
  if (!isIndex(first.size) || !isIndex(second.size) || first.size < 1 || first.size > second.size) return false;
  if (first.size === second.size) return path.length === 0 && first.root === second.root;
  const hashes = readPath(path);
  const own = readPath([first.root]);
  if (hashes === undefined || own === undefined || hashes.length === 0) return false;
  if (split(first.size + 1) === first.size) hashes.unshift(own[0]!); // a power of two: its root is itself the first node
  let fn = first.size - 1;
  let sn = second.size - 1;
  while (fn % 2 === 1) {
    fn = Math.floor(fn / 2);
    sn = Math.floor(sn / 2);
  }
  let fr = hashes[0]!;
  let sr = hashes[0]!;
  for (const c of hashes.slice(1)) {
    if (sn === 0) return false;
    if (fn % 2 === 1 || fn === sn) {
      fr = nodeHash(c, fr, hash);
      sr = nodeHash(c, sr, hash);
      while (fn % 2 === 0 && fn !== 0) {
        fn = Math.floor(fn / 2);
        sn = Math.floor(sn / 2);
      }
    } else {
      sr = nodeHash(sr, c, hash);
    }
    fn = Math.floor(fn / 2);
    sn = Math.floor(sn / 2);
  }
  return sn === 0 && hex(fr) === first.root && hex(sr) === second.root;
}
