/** How a layer is written: dated values, each with what it rests on. Names begin with a figure, so that they sort from the farthest to the nearest. */
import type { LayerValue } from '../../kernel/case/types.ts';
import type { Span } from '../../kernel/time/span.ts';

interface Rest {
  until?: string;
  department?: string;
}

/** `value('penalty.shown', years(1), '2024-01-01', '…号')`: money in whole 分, counts as they are. Confirmed, for somebody looked it up. */
export const layer =
  (name: string) =>
  (setting: string, value: Span | number, from: string, basis: string, rest: Rest = {}): LayerValue => ({
    setting,
    layer: name,
    value,
    from: from as LayerValue['from'],
    basis,
    confirmed: true,
    ...(rest.until !== undefined && { until: rest.until as LayerValue['from'] }),
    ...(rest.department !== undefined && { department: rest.department }),
  });
