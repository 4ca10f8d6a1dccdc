/** What a ministry, a province or a county sets, read as of a day. */
import type { ProcedureData, SettingData, SpanData } from '../language/data.ts';
import { type Day, dayOf, type Minute } from '../time/day.ts';
import type { Span } from '../time/span.ts';
import type { LayerValue } from './types.ts';

export interface SettingRead {
  value: SettingData['default'];
  /** The layer it comes from; `default` when none sets it. */
  layer: string;
  basis: string;
  confirmed: boolean;
}

/** The nearest layer's value in force on the day; else the file's default, which nobody has confirmed. */
export function readSetting(
  procedure: ProcedureData,
  id: string,
  layers: readonly LayerValue[],
  on: Day | Minute,
  department?: string,
): SettingRead | undefined {
  const declared = procedure.settings[id];
  const day = dayOf(on);
  const set = layers.findLast(
    (v) =>
      v.setting === id &&
      v.from <= day &&
      (v.until === undefined || day < v.until) &&
      (v.department === undefined || v.department === department),
  );
  if (set) return { value: set.value, layer: set.layer, basis: set.basis, confirmed: set.confirmed };
  if (!declared) return undefined;
  return { value: declared.default, layer: 'default', basis: declared.basis, confirmed: false };
}

/** A span as it is on the day, with whether it rests on an unconfirmed default. */
export function readSpan(
  procedure: ProcedureData,
  span: SpanData,
  layers: readonly LayerValue[],
  on: Day | Minute,
  department?: string,
): { span: Span; confirmed: boolean; setting?: { id: string; read: SettingRead } } {
  if (!('setting' in span)) return { span, confirmed: true };
  const read = readSetting(procedure, span.setting, layers, on, department);
  if (!read || typeof read.value === 'number') return { span: { n: 0, unit: 'day' }, confirmed: false };
  return { span: read.value, confirmed: read.confirmed, setting: { id: span.setting, read } };
}
