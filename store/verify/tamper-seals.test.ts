/** The tree, its seals and what second keepers hold, altered by an administrator: each named by `verify`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { testServer } from '../testing/server.ts';
import { AT, ledger, recompute, tampered } from '../testing/tamper.ts';

const server = testServer();

describe('the tree and its seals', () => {
  it('two places of the ledger swapped', async () => {
    const how = async (code: string) => {
      await server.sql('update leaves set seq = seq + 1000 where tenant = $1 and seq in (0, 2)', [code]);
      await server.sql('update leaves set seq = 1002 - seq where tenant = $1 and seq >= 1000', [code]);
    };
    expect(await tampered(server, how, 'tile')).toHaveLength(2);
    expect((await tampered(server, how, 'keeper')).filter((line) => line.includes('与') && line.includes('当时所存的不同'))).toHaveLength(
      2,
    );
  });
  it('a seal edited', async () => {
    const said = await tampered(
      server,
      (code) => server.sql(`update seals set text = replace(text, '2024-03-05', '2024-03-04') where tenant = $1 and size = 6`, [code]),
      'seal',
    );
    expect(said).toContain('第 2 个封印:封印的签名不符');
  });
  it('the day of a seal edited', async () => {
    const said = await tampered(
      server,
      (code) => server.sql(`update seals set day = '2024-03-01' where tenant = $1 and size = 5`, [code]),
      'seal',
    );
    expect(said).toEqual(['第 1 个封印登记的封存日 2024-03-01 应为 2024-03-04']);
  });
  it('the edge of a seal edited, on which the next would be built', async () => {
    const said = await tampered(
      server,
      (code) => server.sql(`update seals set edge = replace(edge, '6', '7') where tenant = $1 and size = 6`, [code]),
      'seal',
    );
    expect(said).toEqual(['6 个事件的封印所附的树缘被改动']);
  });
  it('a seal deleted', async () => {
    const said = await tampered(server, (code) => server.sql('delete from seals where tenant = $1 and size = 5', [code]), 'seal');
    expect(said).toContain('第 1 个封印:之前还应有封印');
  });
  it('a tile edited', async () => {
    const said = await tampered(
      server,
      (code) => server.sql(`update tiles set bytes = set_byte(bytes, 40, 7) where tenant = $1 and level = 0`, [code]),
      'tile',
    );
    expect(said).toEqual(['账序 1 的叶子与树块所存不符:该事件的账序登记或者树块被改动']);
  });
  it('the ledger rolled back to an earlier seal, everything with it', async () => {
    const said = await tampered(
      server,
      async (code) => {
        await server.sql(`delete from events where tenant = $1 and "case" = 'c1' and n = 3`, [code]);
        await server.sql(`delete from parts where tenant = $1 and "case" = 'c1' and n = 3`, [code]);
        await server.sql(`delete from leaves where tenant = $1 and seq >= 5`, [code]);
        await server.sql(`delete from seals where tenant = $1 and size > 5`, [code]);
        await server.sql(`update tiles set bytes = substr(bytes, 1, 160) where tenant = $1`, [code]);
      },
      'keeper',
    );
    expect(said.some((line) => line.includes('存有 6 个事件的封印,账上的封印只到 5 个:账被退回到从前'))).toBe(true);
  });
  it('a ledger altered and sealed again with the same key', async () => {
    const { code, store, keeper } = await ledger(server);
    await recompute(server, code, 'c1', (event) => Object.assign(event, { on: '2024-03-01' }));
    await server.sql('delete from seals where tenant = $1', [code]);
    await server.sql('delete from tiles where tenant = $1', [code]);
    await server.sql('insert into unsealed select tenant, "case", n, digest from leaves where tenant = $1', [code]);
    await server.sql('delete from leaves where tenant = $1', [code]);
    await server.another().seal(code, AT);
    const said = (await store.verify(code)).findings.filter(({ kind }) => kind === 'keeper').map(({ says }) => says);
    expect(said.some((line) => line.includes('账被改动后重新封存'))).toBe(true);
    await expect(store.seal(code)).rejects.toThrow(`${keeper}/${code} 所存的封印(6 个事件)与账上的不同`);
  });
  it('a keeper whose file is forged', async () => {
    const said = await tampered(
      server,
      async (code, keeper) => {
        const path = join(keeper, code, 'seals', '0000000000000005.json');
        writeFileSync(path, readFileSync(path, 'utf8').replace('"root": "', '"root": "0'));
      },
      'keeper',
    );
    expect(said[0]).toContain('封印');
  });
});
