/** Numbers that carry a check of their own: 统一社会信用代码 (GB 32100-2015) and 公民身份号码 (GB 11643-1999). A slip of the finger is seen as it is typed. */
import { isDay } from '../../../kernel/time/day.ts';

const CREDIT = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const IDENTITY_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const IDENTITY_CHECKS = '10X98765432';

/** Without spaces, full-width letters and digits as plain ones, letters large. */
export const plainCode = (text: string): string =>
  text
    .replaceAll(/[\uff01-\uff5e]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replaceAll(/[\s-]/g, '')
    .toUpperCase();

/** The eighteenth character of a credit code, by its first seventeen; undefined where one of them cannot stand in a code. */
export function creditCheck(first: string): string | undefined {
  let sum = 0;
  let weight = 1;
  for (const c of first) {
    const value = CREDIT.indexOf(c);
    if (value < 0) return undefined;
    sum += value * weight;
    weight = (weight * 3) % 31;
  }
  return CREDIT[(31 - (sum % 31)) % 31];
}

/** What is wrong with a credit code; undefined when nothing is. */
export function creditFault(text: string): string | undefined {
  const code = plainCode(text);
  if (code.length !== 18) return `统一社会信用代码是18位,现在${code.length}位`;
  const check = creditCheck(code.slice(0, 17));
  if (check === undefined) return '统一社会信用代码只有数字和大写字母,没有I、O、S、V、Z';
  return check === code[17] ? undefined : '统一社会信用代码的校验位对不上,请对照证照再看一遍';
}

/** The eighteenth character of an identity number, by its first seventeen digits. */
export const identityCheck = (first: string): string =>
  IDENTITY_CHECKS[[...first].reduce((sum, d, i) => sum + Number(d) * IDENTITY_WEIGHTS[i]!, 0) % 11]!;

/** What is wrong with an identity number. Another paper's number (a passport's) is none, and is left as it is. */
export function identityFault(text: string): string | undefined {
  const code = plainCode(text);
  if (!/^\d{15,18}[\dX]?$/.test(code) || /^\d{15}$/.test(code)) return undefined;
  if (!/^\d{17}[\dX]$/.test(code)) return `公民身份号码是18位,现在${code.length}位`;
  const [y, m, d] = [code.slice(6, 10), code.slice(10, 12), code.slice(12, 14)];
  if (!isDay(`${y}-${m}-${d}`)) return '公民身份号码中的出生日期不是一个日子';
  return identityCheck(code.slice(0, 17)) === code[17] ? undefined : '公民身份号码的校验位对不上,请对照证件再看一遍';
}

/** 510824********1234: enough to tell whose it is, too little to carry away. */
export const maskedCode = (code: string): string =>
  /^\d{17}[\dXx]$/.test(code) ? `${code.slice(0, 6)}${'*'.repeat(8)}${code.slice(14)}` : code;

export type CodeKind = 'credit' | 'identity';
/** Which of them a field asks for, by its title in the law's words. */
export const codeKind = (title: string): CodeKind | undefined =>
  title.includes('统一社会信用代码') ? 'credit' : /公民身份号码|身份证/.test(title) ? 'identity' : undefined;

/** What is wrong with a text of a field of this title. */
export function codeFault(title: string, text: string): string | undefined {
  const kind = codeKind(title);
  if (kind === undefined || text.trim() === '') return undefined;
  return kind === 'credit' ? creditFault(text) : identityFault(text);
}
