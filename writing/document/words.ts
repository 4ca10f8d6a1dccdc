/** Words and numbers as official papers write them: articles in Chinese numerals, sums in capitals, days in full. */
const DIGITS = '零一二三四五六七八九';

/** 57 → 五十七; up to 9999, as articles are numbered. */
export function numeral(n: number): string {
  if (n < 10) return DIGITS[n]!;
  if (n < 20) return `十${n % 10 === 0 ? '' : DIGITS[n % 10]}`;
  const units = ['千', '百', '十', ''];
  const digits = String(n).padStart(4, '0').split('').map(Number);
  let text = '';
  let gap = false;
  digits.forEach((d, i) => {
    if (d === 0) {
      gap = text !== '';
      return;
    }
    text += `${gap ? '零' : ''}${DIGITS[d]}${units[i]}`;
    gap = false;
  });
  return text;
}

/** 行政处罚法第57条第1款 → 《行政处罚法》第五十七条第一款; what has no title in front, and what counts otherwise, stays. */
export function articleText(article: string, statute: string): string {
  const rest = article.startsWith(statute) ? article.slice(statute.length) : article;
  const words = rest.replace(/第(\d+)(条|款|项|章|节)/g, (_, n: string, unit: string) => {
    const number = numeral(Number(n));
    return `第${unit === '项' ? `(${number})` : number}${unit}`;
  });
  if (!article.startsWith(statute)) return words;
  // a paper known by its number has no title to be set in brackets
  return statute.includes('〔') ? `${statute}${words}` : `《${statute}》${words}`;
}

/** Whether it is an article that a paper can rest on, and not a habit of offices. */
export const isArticle = (article: string): boolean => /第.+(条|项)|“.+”/.test(article);

const CAPITALS = '零壹贰叁肆伍陆柒捌玖';
const PLACES = ['', '拾', '佰', '仟'];
const GROUPS = ['', '万', '亿', '万亿'];

/** A sum in capitals from whole 分: 123456 → 壹仟贰佰叁拾肆元伍角陆分. */
export function capitalSum(fen: number): string {
  const whole = Math.floor(Math.abs(fen) / 100);
  const [jiao, cents] = [Math.floor((Math.abs(fen) % 100) / 10), Math.abs(fen) % 10];
  let text = '';
  if (whole > 0) {
    const digits = String(whole).split('').map(Number);
    let zero = false;
    let group = false;
    digits.forEach((d, i) => {
      const place = digits.length - 1 - i;
      if (d === 0) zero = text !== '';
      else {
        text += `${zero ? '零' : ''}${CAPITALS[d]}${PLACES[place % 4]}`;
        [zero, group] = [false, true];
      }
      if (place % 4 === 0 && group) {
        text += GROUPS[place / 4];
        group = false;
      }
    });
    text += '元';
  }
  if (jiao > 0) text += `${CAPITALS[jiao]}角`;
  else if (cents > 0 && whole > 0) text += '零';
  if (cents > 0) text += `${CAPITALS[cents]}分`;
  return `${fen < 0 ? '负' : ''}${text || '零元'}${cents === 0 ? '整' : ''}`;
}

/** 2026-03-01 → 2026年3月1日; with a minute 2026年3月1日9时5分. */
export function dayText(on: string): string {
  const [, year, month, day, hour, minute] = /^(\d+)-(\d+)-(\d+)(?:T(\d+):(\d+))?/.exec(on) ?? [];
  if (year === undefined) return on;
  return `${year}年${Number(month)}月${Number(day)}日${hour === undefined ? '' : `${Number(hour)}时${Number(minute)}分`}`;
}
