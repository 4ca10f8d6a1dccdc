import type { Quantity } from './figures.ts';

/**
 * A report says nought in words: 未收到行政复议申请, 未发生重大安全事故, 无行政诉讼案件, 零投诉. Only where the clause ends with
 * what might have been counted, so that 未经审查 and 未收到的材料 are left alone.
 */
const NONE =
  /(?<=^|[\n,。;:、(\d年度间期止前底 ]|全[年区县市省]|本[级区县市]|我[区县市]|共|均)(?:(?:未|没有|尚未)(?:收到|接到|受理|发生|出现|办理|作出|产生|发现|查处|引发)|无|零)(?:[一1]?(?:件|起|例|宗))?((?:[\u4e00-\u9fff]{0,14})(申请|案件|诉讼|投诉|举报|事故|事件|复议|败诉|听证|纠错|信访))(?= *(?:$|[\n,。;、)]|的?情况))/g;

const UNIT: Record<string, string> = { 事故: '起', 事件: '起' };

/** Noughts said in words, as quantities of value 0. The unit is the one such things are counted in: 件, for accidents 起. */
export function noughts(text: string): (Quantity & { subject: string })[] {
  const out: (Quantity & { subject: string })[] = [];
  for (const m of text.matchAll(NONE)) {
    const subject = m[1] as string;
    if (/^(障碍|线|纸|偿|证|固定|人|需|论|法|关|效)/.test(subject) || /的/.test(subject)) continue;
    const start = m.index;
    const end = start + m[0].length;
    const unit = UNIT[m[2] as string] ?? '件';
    out.push({ text: m[0], start, end, value: 0, unit, low: 0, high: 0, ulp: 1, decimals: 0, exact: true, subject });
  }
  return out;
}
