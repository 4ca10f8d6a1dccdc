/** Files by their digests: the ledger keeps the digest, the bytes lie here. */
import { hex } from '../../kernel/ledger/hash.ts';
import type { Tenant } from '../append/tenant.ts';

/** Keeps a file and returns its digest; a file that is there already is not kept twice. */
export async function putFile(tenant: Tenant, bytes: Uint8Array): Promise<string> {
  const digest = hex(tenant.hash.digest(bytes));
  await tenant.database.within(tenant.code, (client) =>
    client.query('insert into files (tenant, digest, bytes) values ($1, $2, $3) on conflict do nothing', [
      tenant.code,
      digest,
      Buffer.from(bytes),
    ]),
  );
  return digest;
}

/** The bytes of a file; undefined when it was erased or never kept. Throws when they are no longer those of the digest. */
export async function getFile(tenant: Tenant, digest: string): Promise<Uint8Array | undefined> {
  return tenant.database.within(tenant.code, async (client) => {
    const { rows } = await client.query<{ bytes: Buffer }>('select bytes from files where tenant = $1 and digest = $2', [
      tenant.code,
      digest,
    ]);
    const bytes = rows[0] && new Uint8Array(rows[0].bytes);
    if (bytes && hex(tenant.hash.digest(bytes)) !== digest) throw new Error(`文件 ${digest} 的内容与摘要不符:被改动`);
    return bytes;
  });
}
