/** All layers, by the name under which a tenant takes them. A tenant lists his own from the farthest to the nearest. */
import type { LayerValue } from '../../kernel/case/types.ts';
import { county } from './county.ts';
import { ministryMarket } from './ministry-market.ts';
import { provinceA } from './province-a.ts';
import { provinceB } from './province-b.ts';

export const layers: Record<string, LayerValue[]> = {
  'ministry-market': ministryMarket,
  'province-a': provinceA,
  'province-b': provinceB,
  county,
};
/** What the demonstration county takes, the nearest last. */
export const demoLayers: LayerValue[] = [...ministryMarket, ...provinceA, ...county];
