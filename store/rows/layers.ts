/** Values that a ministry, a province or a county sets: dated, each with the document it rests on. */
import type { LayerValue } from '../../kernel/case/index.ts';
import { canonical } from '../../kernel/ledger/canonical.ts';
import type { Tenant } from '../append/tenant.ts';

/** Sets values; one of the same setting, layer, day and department is replaced. They are read in the order given: the nearest layer last. */
export async function putLayers(tenant: Tenant, values: readonly LayerValue[]): Promise<void> {
  await tenant.database.within(tenant.code, async (client) => {
    for (const [order, value] of values.entries())
      await client.query(
        `insert into layers (tenant, setting, layer, from_day, department, body) values ($1, $2, $3, $4, $5, $6)
         on conflict (tenant, setting, layer, from_day, department) do update set body = excluded.body`,
        [tenant.code, value.setting, value.layer, value.from, value.department ?? '', canonical({ ...value, order })],
      );
  });
  await tenant.refresh(true);
}
