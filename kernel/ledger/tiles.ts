/**
 * The tree as static files: tiles of 256 hashes. The tile (level L, index N) holds the hashes of up to 256 neighbouring subtrees of
 * 256^L leaves each, 32 bytes apiece. A full tile never changes; the last of each level may be partial and has its width in its name.
 * Any proof needs a few tiles, so a plain folder or web server can serve proofs.
 *
 * Names follow the layout in use for transparency logs (C2SP tlog-tiles): `tile/0/x001/234` is tile 1234 of level 0, and
 * `tile/0/x001/235.p/17` the partial one after it with 17 hashes.
 */
import type { Hash } from './hash.ts';
import { type NodeReader, nodeHash, type Range, subtrees } from './merkle.ts';

/** Hashes in a full tile; log2 of it binary levels lie between two tile levels. */
export const TILE_WIDTH = 256;
const TILE_LEVELS = 8;
const HASH_BYTES = 32;

/** A tile: its level, its index on the level, and how many hashes it holds (256 when full). */
export interface Tile {
  level: number;
  index: number;
  width: number;
}

/** Path of a tile: the index in groups of three digits, all but the last marked by x. */
export function tilePath({ level, index, width }: Tile): string {
  const groups = [String(index % 1000).padStart(3, '0')];
  for (let rest = Math.floor(index / 1000); rest > 0; rest = Math.floor(rest / 1000)) {
    groups.unshift(`x${String(rest % 1000).padStart(3, '0')}`);
  }
  const name = `tile/${level}/${groups.join('/')}`;
  return width === TILE_WIDTH ? name : `${name}.p/${width}`;
}

/** Number of complete subtrees of 256^level leaves in a tree. */
function countAt(level: number, size: number): number {
  return Math.floor(size / TILE_WIDTH ** level);
}

/** The tile with this index as a tree of `size` leaves has it: full, partial, or undefined when it does not reach so far. */
export function tileAt(level: number, index: number, size: number): Tile | undefined {
  const width = Math.min(TILE_WIDTH, countAt(level, size) - index * TILE_WIDTH);
  return width > 0 ? { level, index, width } : undefined;
}

/**
 * The tiles that are new in a tree of `size` leaves to one who has all tiles of the tree of `from` leaves (0: all tiles), level by
 * level. A tile that was partial and is now wider is new; a partial one that has been overtaken may be deleted.
 */
export function* tilesBetween(from: number, size: number): Generator<Tile> {
  for (let level = 0; countAt(level, size) > 0; level++) {
    const before = countAt(level, from);
    const now = countAt(level, size);
    if (before === now) continue;
    for (let index = Math.floor(before / TILE_WIDTH); index * TILE_WIDTH < now; index++) {
      yield { level, index, width: Math.min(TILE_WIDTH, now - index * TILE_WIDTH) };
    }
  }
}

/** Paths of {@link tilesBetween}. */
export function tilePaths(from: number, size: number): string[] {
  return [...tilesBetween(from, size)].map(tilePath);
}

/** The files to write, path and bytes, so that a folder with the tiles of `from` leaves has those of `size` leaves. */
export function* writeTiles(read: NodeReader, from: number, size: number): Generator<{ path: string; bytes: Uint8Array }> {
  for (const tile of tilesBetween(from, size)) {
    const bytes = new Uint8Array(tile.width * HASH_BYTES);
    for (let i = 0; i < tile.width; i++) {
      bytes.set(read(tile.level * TILE_LEVELS, tile.index * TILE_WIDTH + i), i * HASH_BYTES);
    }
    yield { path: tilePath(tile), bytes };
  }
}

/**
 * The tiles that hold the hashes of these ranges (of an inclusion or consistency proof in a tree of `size` leaves), each once: what a
 * reader that waits for its files fetches before it makes the proof.
 */
export function tilesFor(ranges: readonly Range[], size: number): Tile[] {
  const found = new Map<string, Tile>();
  for (const { level, index } of ranges.flatMap(subtrees)) {
    const tileLevel = Math.floor(level / TILE_LEVELS);
    const span = 2 ** (level - tileLevel * TILE_LEVELS);
    const first = index * span;
    const tile = tileAt(tileLevel, Math.floor(first / TILE_WIDTH), size);
    if (tile === undefined || (first % TILE_WIDTH) + span > tile.width)
      throw new Error(`大小为 ${size} 的树没有第 ${level} 层第 ${index} 个节点`);
    found.set(tilePath(tile), tile);
  }
  return [...found.values()];
}

/**
 * Reads nodes from tiles of a tree of `size` leaves. `load` gives a tile's bytes; it is asked for the tile as that tree has it, and
 * may as well give a wider one of the same place, which begins with the same hashes. Throws when a tile is not there or too short; that its
 * hashes are the right ones is seen when the proof is verified.
 */
export function tileReader(load: (tile: Tile, path: string) => Uint8Array | undefined, size: number, hash: Hash): NodeReader {
  const loaded = new Map<string, Uint8Array>();
  const bytesOf = (tile: Tile): Uint8Array => {
    const path = tilePath(tile);
    const bytes = loaded.get(path) ?? load(tile, path);
    if (bytes === undefined) throw new Error(`缺少文件 ${path}`);
    if (bytes.length < tile.width * HASH_BYTES)
      throw new Error(`文件 ${path} 应有 ${tile.width * HASH_BYTES} 字节,实有 ${bytes.length} 字节`);
    loaded.set(path, bytes);
    return bytes;
  };
  const read: NodeReader = (level, index) => {
    if (level % TILE_LEVELS !== 0) return nodeHash(read(level - 1, 2 * index), read(level - 1, 2 * index + 1), hash);
    const tile = tileAt(level / TILE_LEVELS, Math.floor(index / TILE_WIDTH), size);
    const at = index % TILE_WIDTH;
    if (tile === undefined || at >= tile.width) throw new Error(`大小为 ${size} 的树没有第 ${level} 层第 ${index} 个节点`);
    return bytesOf(tile).slice(at * HASH_BYTES, (at + 1) * HASH_BYTES);
  };
  return read;
}
