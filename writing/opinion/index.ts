/** The letter of legal review (合法性审查意见书): its number, to whom, the conclusion, and each point with its basis; as a page and as a Word file. */
import { body, docxBytes, heading1, plainLine, signature, title } from '../paper/gbt9704.ts';
import { printed } from '../paper/punctuation.ts';

export interface Opinion {
  /** What the law calls the letter. */
  called: string;
  no?: string;
  to?: string;
  /** What was sent in. */
  matter: string;
  result?: string;
  points: { point: string; basis: string }[];
  /** Risks that the law does not settle. */
  unmet?: string;
  by: string;
  on: string;
  /** Not yet signed: it says so on its face. */
  draft: boolean;
  demo: boolean;
}

const DIGITS = '〇一二三四五六七八九';
/** 1 → 一, 12 → 十二; up to 99. */
export function chinese(n: number): string {
  const [tens, ones] = [Math.floor(n / 10), n % 10];
  return `${tens > 1 ? DIGITS[tens] : ''}${tens > 0 ? '十' : ''}${ones > 0 || n === 0 ? DIGITS[ones] : ''}`;
}
const dayText = (on: string): string => {
  const [y, m, d] = on.slice(0, 10).split('-');
  return `${y}年${Number(m)}月${Number(d)}日`;
};
const ended = (text: string): string => (/[。!?!?;;]$/.test(text.trim()) ? text.trim() : `${text.trim()}。`);

/** The letter in its order; the page and the Word file differ in nothing but their form. */
function linesOf(o: Opinion): { to?: string; text: { lead?: string; says: string }[] } {
  const none = o.points.length === 0;
  return {
    ...(o.to !== undefined && { to: `${o.to}:` }),
    text: [
      {
        says: `你单位送审的“${o.matter}”收悉。经审查,${o.result === undefined ? '结论待定' : `审查结论为:${o.result}`}${none ? '。' : '。审查意见如下:'}`,
      },
      ...o.points.flatMap((p, i) => [
        { lead: `${chinese(i + 1)}、`, says: ended(p.point) },
        ...(p.basis.trim() === '' ? [] : [{ says: `依据:${ended(p.basis)}` }]),
      ]),
      ...(o.unmet ? [{ says: `明示的法律风险:${ended(o.unmet)}` }] : []),
      ...(none ? [] : [{ says: '请逐条反馈采纳情况;未完全采纳的,说明理由和依据。' }]),
    ],
  };
}

const DRAFT = '(草稿,未出具)';

export async function opinionDocx(o: Opinion): Promise<Uint8Array> {
  const { to, text } = linesOf(o);
  return docxBytes(o.called, [
    ...(o.demo ? [plainLine('演示数据')] : []),
    ...title(o.called),
    ...(o.draft ? [plainLine(DRAFT)] : []),
    ...(o.no === undefined ? [] : [plainLine(o.no)]),
    ...(to === undefined ? [] : [heading1(to)]),
    ...text.map((line) => body(printed(line.says), line.lead)),
    ...signature(o.by, dayText(o.on)),
  ]);
}

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c] ?? c);
const STYLE = `body{font:16pt/1.8 "FangSong","仿宋_GB2312","Noto Serif CJK SC",serif;max-width:42rem;margin:2rem auto;padding:0 1rem;color:#111}
h1{font-size:22pt;text-align:center;line-height:1.4}p{margin:0;text-indent:2em}.to,.centre{text-indent:0}.centre{text-align:center}.sign{text-indent:0;text-align:right;padding-right:4em}
.sign:first-of-type{margin-top:2em}@page{size:A4;margin:37mm 26mm 35mm 28mm}@media print{body{margin:0;max-width:none}}`;

/** The letter as one page without a script; nothing is fetched from elsewhere. */
export function opinionHtml(o: Opinion): string {
  const { to, text } = linesOf(o);
  const centre = (line: string) => `<p class="centre">${escaped(line)}</p>`;
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${escaped(o.called)}</title><style>${STYLE}</style></head><body>
${o.demo ? centre('演示数据') : ''}<h1>${escaped(o.called)}</h1>${o.draft ? centre(DRAFT) : ''}${o.no === undefined ? '' : centre(o.no)}
${to === undefined ? '' : `<p class="to">${escaped(to)}</p>`}
${text.map((line) => `<p>${line.lead === undefined ? '' : `<strong>${line.lead}</strong>`}${escaped(printed(line.says)).replace(/\n/g, '<br>')}</p>`).join('\n')}
<p class="sign">${escaped(o.by)}</p><p class="sign">${dayText(o.on)}</p></body></html>`;
}
