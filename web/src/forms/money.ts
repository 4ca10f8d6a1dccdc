/** Money is typed in 元 and kept in whole 分. Only text of at most two decimals is money: nothing is rounded behind anyone's back. */

/** '1,234.5' → 123450; undefined where it is no amount, or more than can be counted exactly. */
export function fenOf(text: string): number | undefined {
  const plain = text.replaceAll(/[,,\s]/g, '');
  const m = /^(\d{1,13})(?:\.(\d{1,2}))?$/.exec(plain);
  if (!m) return undefined;
  const fen = Number(m[1]) * 100 + Number((m[2] ?? '').padEnd(2, '0'));
  return Number.isSafeInteger(fen) ? fen : undefined;
}

/** 123450 → '1234.50', as it is typed. */
export function yuanText(fen: number): string {
  const [whole, rest] = [Math.floor(fen / 100), fen % 100];
  return rest === 0 ? String(whole) : `${whole}.${String(rest).padStart(2, '0')}`;
}
