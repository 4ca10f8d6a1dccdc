/** Data sets that the scenarios of this folder refer to: free, on conditions, not shared, taken off the catalogue. Invented. */
import type { Form } from '../../kernel/language/data.ts';
import type { ScenarioWords } from '../../kernel/scenario/scenario.ts';
import { dataCatalogue } from './data-catalogue.ts';

export const DATA: Form = {
  code: 'D1',
  name: '不动产登记信息',
  holder: 'u2',
  source: true,
  format: '接口',
  shares: '有条件共享',
  items: '权利人、坐落',
  count: 12,
  fresh: '实时',
  condition: '限于办理登记、救助审核',
  personal: true,
  grade: '一般数据',
  from: '2025-08-04',
};
export const FREE: Form = { ...DATA, code: 'D2', shares: '无条件共享', condition: '' };
export const CLOSED: Form = { ...DATA, code: 'D3', shares: '不予共享', condition: '', reason: '法律规定保密', basis: '某法第5条' };

export const withData = (s: ScenarioWords): ScenarioWords =>
  [DATA, FREE, CLOSED].reduce<ScenarioWords>(
    (t, entry, i) =>
      t.entry(`data${i + 1}`, dataCatalogue, [
        ['draft', '2025-08-01', { name: '数据' }],
        ['enter', '2025-08-04', entry],
      ]),
    s,
  );
