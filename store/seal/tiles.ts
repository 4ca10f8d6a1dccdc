/** The tree's tiles as rows: read for the next seal and for proofs. A row holds the tile as wide as it is now; an earlier width is its beginning. */
import type pg from 'pg';
import { TILE_WIDTH, type Tile } from '../../kernel/ledger/tiles.ts';

const HASH_BYTES = 32;
const LEVELS_A_TILE = 8;

interface Row {
  level: number;
  idx: number;
  bytes: Uint8Array;
}

/** Tiles that are growing: those of a tree that are not full, and those that new nodes begin. */
export class Growing {
  readonly #tiles = new Map<string, { level: number; index: number; pieces: Uint8Array[] }>();

  /** Reads the partial tiles of a tree of `size` leaves. */
  static async read(client: pg.ClientBase, tenant: string, size: number): Promise<Growing> {
    const growing = new Growing();
    const wanted: { level: number; index: number }[] = [];
    for (let level = 0, count = size; count > 0; level++, count = Math.floor(count / TILE_WIDTH))
      if (count % TILE_WIDTH !== 0) wanted.push({ level, index: Math.floor(count / TILE_WIDTH) });
    for (const { level, index } of wanted) {
      const { rows } = await client.query<Row>('select bytes from tiles where tenant = $1 and level = $2 and idx = $3', [
        tenant,
        level,
        index,
      ]);
      const width = Math.floor(size / TILE_WIDTH ** level) % TILE_WIDTH;
      const bytes = rows[0]?.bytes;
      if (bytes?.length !== width * HASH_BYTES) throw new Error(`账目树的第 ${level} 层第 ${index} 块与封印的大小不符:请先运行 verify`);
      growing.#tiles.set(`${level}/${index}`, { level, index, pieces: [bytes] });
    }
    return growing;
  }

  /** Takes in a node that has become complete. */
  add(level: number, at: number, node: Uint8Array): void {
    if (level % LEVELS_A_TILE !== 0) return;
    const index = Math.floor(at / TILE_WIDTH);
    const key = `${level / LEVELS_A_TILE}/${index}`;
    const tile = this.#tiles.get(key);
    if (tile) tile.pieces.push(node);
    else this.#tiles.set(key, { level: level / LEVELS_A_TILE, index, pieces: [node] });
  }

  /** The tiles, each with its bytes. */
  *all(): Generator<{ level: number; index: number; bytes: Buffer }> {
    for (const { level, index, pieces } of this.#tiles.values()) yield { level, index, bytes: Buffer.concat(pieces) };
  }
}

/** The bytes of these tiles, each as wide as asked. Missing ones are missing from the answer. */
export async function loadTiles(client: pg.ClientBase, tenant: string, tiles: readonly Tile[]): Promise<Map<string, Uint8Array>> {
  const { rows } = await client.query<Row>(
    `select t.level, t.idx, t.bytes from unnest($2::int[], $3::bigint[]) as u(level, idx)
     join tiles t on t.tenant = $1 and t.level = u.level and t.idx = u.idx`,
    [tenant, tiles.map((tile) => tile.level), tiles.map((tile) => tile.index)],
  );
  const bytes = new Map(rows.map((row) => [`${row.level}/${row.idx}`, row.bytes]));
  return new Map(
    tiles.flatMap((tile) => {
      const whole = bytes.get(`${tile.level}/${tile.index}`);
      return whole ? [[`${tile.level}/${tile.index}`, new Uint8Array(whole.subarray(0, tile.width * HASH_BYTES))] as const] : [];
    }),
  );
}
