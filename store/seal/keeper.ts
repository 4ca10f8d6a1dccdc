/**
 * The second keeper: seals and tiles as static files in a folder of somebody else's. Who alters the database and computes every digest anew is
 * found out by them. A keeper's file is never written over with another content.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { canonical } from '../../kernel/ledger/canonical.ts';
import type { Seal } from '../../kernel/ledger/seal.ts';
import type { PublicKey } from '../../kernel/ledger/sign.ts';
import { TILE_WIDTH, tilePath } from '../../kernel/ledger/tiles.ts';
import type { Database } from '../database/database.ts';

const sealName = (size: number): string => `${String(size).padStart(16, '0')}.json`;

/** Sizes of the seals kept in a tenant's folder, smallest first. */
export function keptSizes(folder: string): number[] {
  const seals = join(folder, 'seals');
  if (!existsSync(seals)) return [];
  return readdirSync(seals)
    .filter((name) => /^\d{16}\.json$/.test(name))
    .map((name) => Number(name.slice(0, 16)))
    .sort((a, b) => a - b);
}

/** A kept seal; undefined when the file is none. */
export function keptSeal(folder: string, size: number): unknown {
  try {
    return JSON.parse(readFileSync(join(folder, 'seals', sealName(size)), 'utf8'));
  } catch {
    return undefined;
  }
}

/** Leaf hashes of a tree of `size` leaves, tile by tile, from a folder's files; stops where a tile is missing. */
export function* keptLeaves(folder: string, size: number): Generator<Uint8Array> {
  for (let at = 0; at < size; at += TILE_WIDTH) {
    const index = at / TILE_WIDTH;
    const paths = [tilePath({ level: 0, index, width: TILE_WIDTH }), tilePath({ level: 0, index, width: Math.min(TILE_WIDTH, size - at) })];
    const path = paths.map((name) => join(folder, name)).find(existsSync);
    if (path === undefined) return;
    const bytes = readFileSync(path);
    for (let i = 0; i < Math.min(TILE_WIDTH, size - at); i++) yield new Uint8Array(bytes.subarray(i * 32, i * 32 + 32));
  }
}

/** Writes a file whole or not at all. */
function put(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  const making = `${path}.making`;
  writeFileSync(making, content);
  renameSync(making, path);
}

/**
 * Hands over what the folder does not have yet. Throws when it already holds another seal of a size that the ledger has sealed: one of the
 * two was altered, and `verify` says which.
 */
export async function handOver(database: Database, tenant: string, folder: string, key: PublicKey): Promise<number> {
  const place = join(folder, tenant);
  const sizes = keptSizes(place);
  const last = sizes.at(-1) ?? 0;
  const { seals, tiles } = await database.within(
    tenant,
    async (client) => ({
      seals: (
        await client.query<{ size: number; text: string }>('select size, text from seals where tenant = $1 and size >= $2 order by size', [
          tenant,
          last,
        ])
      ).rows,
      tiles: (
        await client.query<{ level: number; idx: number; bytes: Buffer }>(
          `select level, idx, bytes from tiles where tenant = $1 and (idx + 1) * power(256::numeric, level + 1) > $2`,
          [tenant, last],
        )
      ).rows,
    }),
    { snapshot: true },
  );
  const kept = last > 0 ? keptSeal(place, last) : undefined;
  if (last > 0 && (seals[0]?.size !== last || kept === undefined || canonical(kept) !== seals[0].text))
    throw new Error(`${place} 所存的封印(${last} 个事件)与账上的不同:账目或所存文件被改动过,请运行 verify`);
  const fresh = seals.filter(({ size }) => size > last);
  if (fresh.length === 0) return 0;
  put(join(place, 'key.json'), `${JSON.stringify(key, null, 2)}\n`);
  const size = fresh.at(-1)!.size;
  for (const { level, idx, bytes } of tiles) {
    const width = bytes.length / 32;
    put(join(place, tilePath({ level, index: idx, width })), bytes);
    const partial = join(place, `${tilePath({ level, index: idx, width: TILE_WIDTH })}.p`);
    // a narrower tile is the beginning of the wider one
    if (existsSync(partial)) for (const name of readdirSync(partial)) if (Number(name) < width) rmSync(join(partial, name));
  }
  // seals last: who finds a seal finds its tiles
  for (const seal of fresh) put(join(place, 'seals', sealName(seal.size)), `${JSON.stringify(JSON.parse(seal.text) as Seal, null, 2)}\n`);
  return size;
}
