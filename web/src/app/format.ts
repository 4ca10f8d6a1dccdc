/** Days, money and numbers as they are read. A day is a civil day of Asia/Shanghai as the server gave it: no time zone of the browser touches it. */

const WEEKDAYS = ['日', '一', '二', '三', '四', '五', '六'];

/** 2025-03-04 → 2025年3月4日; a minute keeps its time. */
export function dayText(day: string): string {
  const [y, m, d] = day.slice(0, 10).split('-');
  const time = day.length > 10 ? ` ${day.slice(11, 16)}` : '';
  return `${y}年${Number(m)}月${Number(d)}日${time}`;
}
/** 3月4日, with the year where it is not this one. */
export function shortDay(day: string, today: string): string {
  const [y, m, d] = day.slice(0, 10).split('-');
  const time = day.length > 10 ? ` ${day.slice(11, 16)}` : '';
  const short = `${Number(m)}月${Number(d)}日${time}`;
  return y === today.slice(0, 4) ? short : `${y}年${short}`;
}
export const weekdayText = (day: string): string => `星期${WEEKDAYS[new Date(`${day.slice(0, 10)}T00:00:00Z`).getUTCDay()]}`;

/** An instant of the machine (UTC) as the clock on the wall in China: 2025-03-04 16:05. */
export function instantText(at: string): string {
  const t = new Date(at).getTime();
  return Number.isNaN(t) ? at : new Date(t + 8 * 3600_000).toISOString().slice(0, 16).replace('T', ' ');
}

/** 余3个工作日, 今日到期, 逾期2个工作日. */
export function leftText(left: number | undefined): string {
  if (left === undefined) return '';
  if (left === 0) return '今日到期';
  return left > 0 ? `余${left}个工作日` : `逾期${-left}个工作日`;
}

const grouped = new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 2 });
export const numberText = (n: number): string => grouped.format(n);

/** Whole 分 → 1,234.50元. */
export const moneyText = (fen: number): string =>
  `${new Intl.NumberFormat('zh-CN', { minimumFractionDigits: fen % 100 === 0 ? 0 : 2, maximumFractionDigits: 2 }).format(fen / 100)}元`;

/** A figure's value in its unit: 3件, 25%, 243.5元. */
export const figureText = (value: number | null, unit: string): string => (value === null ? '无从计算' : `${numberText(value)}${unit}`);

/** The first and last characters of a digest, enough to compare by eye. */
export const shortDigest = (digest: string): string => (digest.length > 20 ? `${digest.slice(0, 8)}…${digest.slice(-8)}` : digest);
