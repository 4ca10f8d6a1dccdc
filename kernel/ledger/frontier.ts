/**
 * A Merkle tree that is only appended to: the roots of its complete subtrees, largest first, are all that the next append and the root
 * need. Memory and serialised form are one hash per binary digit of the size, whatever the size.
 */
import { fromHex, type Hash, hex, isDigest } from './hash.ts';
import { joinSubtrees, nodeHash } from './merkle.ts';

/** A frontier as plain data: the number of leaves, and the roots of the complete subtrees, largest first. */
export interface FrontierState {
  size: number;
  nodes: string[];
}

/** Told of each node as it becomes complete: its level (0 for a leaf), its index on that level, its hash. */
export type OnNode = (level: number, index: number, node: Uint8Array) => void;

/** How many ones the binary form of a size has: so many complete subtrees make up the tree. */
function ones(size: number): number {
  let count = 0;
  for (let rest = size; rest > 0; rest = Math.floor(rest / 2)) count += rest % 2;
  return count;
}

/** The growing edge of a tree. */
export class Frontier {
  readonly #hash: Hash;
  readonly #nodes: Uint8Array[];
  #size: number;

  /** An empty tree, or the one whose state is given. Throws on a state whose nodes do not fit its size. */
  constructor(hash: Hash, state: FrontierState = { size: 0, nodes: [] }) {
    if (!Number.isSafeInteger(state.size) || state.size < 0) throw new Error(`树的大小应为非负整数,得到 ${state.size}`);
    if (state.nodes.length !== ones(state.size) || !state.nodes.every(isDigest)) {
      throw new Error(`大小为 ${state.size} 的树应有 ${ones(state.size)} 个子树根,所给的不是`);
    }
    this.#hash = hash;
    this.#size = state.size;
    this.#nodes = state.nodes.map(fromHex);
  }

  /** Number of leaves. */
  get size(): number {
    return this.#size;
  }

  /** Adds one leaf hash and returns its index. `onNode` hears of the leaf and of every node that it completes. */
  append(leaf: Uint8Array, onNode?: OnNode): number {
    const index = this.#size;
    let node = leaf;
    let level = 0;
    let at = index;
    onNode?.(level, at, node);
    for (; at % 2 === 1; level++) {
      node = nodeHash(this.#nodes.pop()!, node, this.#hash);
      at = Math.floor(at / 2);
      onNode?.(level + 1, at, node);
    }
    this.#nodes.push(node);
    this.#size++;
    return index;
  }

  /** Adds many leaf hashes, in order. */
  appendAll(leaves: Iterable<Uint8Array>, onNode?: OnNode): void {
    for (const leaf of leaves) this.append(leaf, onNode);
  }

  /** Root of the tree as it stands, as hexadecimal. */
  root(): string {
    return hex(joinSubtrees(this.#nodes, this.#hash));
  }

  /** The state, to be kept and given to the constructor again. */
  state(): FrontierState {
    return { size: this.#size, nodes: this.#nodes.map(hex) };
  }
}
