/** What a dimension is called: the field's own title in law/, or the words that every figure shares. */
import type { ProcedureData } from '../../../kernel/language/data.ts';

const COMMON: Record<string, string> = { unit: '承办单位', month: '月', town: '镇街' };

export function fieldTitle(by: string, procedure: ProcedureData | undefined): string {
  const [step = '', field = ''] = by.split('.');
  return COMMON[by] ?? procedure?.steps[step]?.form[field]?.title ?? by;
}
