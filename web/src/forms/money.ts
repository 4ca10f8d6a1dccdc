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

const wan = new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 6 });
/** From ten thousand 元 on, the amount in 万元 or 亿元 as it is said; nothing below. */
export function wanText(fen: number): string | undefined {
  const yuan = fen / 100;
  if (yuan < 10_000) return undefined;
  return yuan < 100_000_000 ? `${wan.format(yuan / 10_000)}万元` : `${wan.format(yuan / 100_000_000)}亿元`;
}

const DIGITS = '零壹贰叁肆伍陆柒捌玖';
const PLACES = ['', '拾', '佰', '仟'];
const GROUPS = ['', '万', '亿', '万亿'];

/** Four digits in the characters of account. */
function group(n: number): string {
  let text = '';
  let gap = false;
  for (let place = 3; place >= 0; place--) {
    const digit = Math.floor(n / 10 ** place) % 10;
    if (digit === 0) gap = text !== '';
    else {
      text += (gap ? '零' : '') + DIGITS[digit] + PLACES[place];
      gap = false;
    }
  }
  return text;
}

/** 350000 → 叁仟伍佰元整: an amount as a document writes it (支付结算办法附一). */
export function capitalText(fen: number): string {
  const yuan = Math.floor(fen / 100);
  let text = '';
  let gap = false;
  for (let i = GROUPS.length - 1; i >= 0; i--) {
    const part = Math.floor(yuan / 10_000 ** i) % 10_000;
    if (part === 0) gap = text !== '';
    else {
      text += (text !== '' && (gap || part < 1000) ? '零' : '') + group(part) + GROUPS[i];
      gap = false;
    }
  }
  const [jiao, cents] = [Math.floor(fen / 10) % 10, fen % 10];
  const whole = text === '' ? '' : `${text}元`;
  if (jiao === 0 && cents === 0) return `${whole || '零元'}整`;
  return `${whole}${jiao > 0 ? `${DIGITS[jiao]}角` : whole ? '零' : ''}${cents > 0 ? `${DIGITS[cents]}分` : '整'}`;
}
