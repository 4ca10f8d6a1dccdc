/**
 * The pages of a reader without an account: plain HTML, no script, large type, to be read aloud and printed. Their one form asks for the code; the
 * style stands in the page, for nothing is fetched.
 */
import { printed } from '../../writing/paper/punctuation.ts';
import type { EventView } from '../api/shapes.ts';
import type { Given } from './keep.ts';
import type { ShownCase, ShownFigure } from './show.ts';

const html = (text: string): string => text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);
const day = (on: string): string => {
  const [y, m, d] = on.slice(0, 10).split('-');
  return `${y}年${Number(m)}月${Number(d)}日${on.length > 10 ? ` ${on.slice(11, 16)}` : ''}`;
};
const number = (n: number): string => n.toLocaleString('zh-CN', { maximumFractionDigits: 2 });

const STYLE = `*{box-sizing:border-box}html{font-size:112.5%}body{margin:0;color:#1c2024;background:#fff;font:1rem/1.75 "Noto Sans SC","Noto Sans CJK SC","Microsoft YaHei",sans-serif;font-variant-numeric:tabular-nums;overflow-wrap:anywhere}
header,main,footer{max-width:46rem;margin:0 auto;padding:1rem}header{border-bottom:3px solid #a8201a}header p{margin:0;color:#454c53}h1{font:600 1.6rem/1.4 "Noto Serif SC","Noto Serif CJK SC",SimSun,serif;margin:0 0 .25rem}h2{font-size:1.2rem;margin:2rem 0 .5rem;border-bottom:1px solid #8b939b}h3{font-size:1.05rem;margin:1.5rem 0 .25rem}
a{color:#1b4f9c}a:focus-visible,input:focus-visible,button:focus-visible{outline:3px solid #1b5fb8;outline-offset:2px}.box{border:1px solid #8b939b;border-left:4px solid #454c53;padding:.75rem 1rem;margin:1rem 0}.bad{border-left-color:#b3261e;color:#8a1813}
.scroll{overflow-x:auto}table{border-collapse:collapse;width:100%}th,td{border:1px solid #8b939b;padding:.35rem .6rem;text-align:left;vertical-align:top;font-weight:400}thead th{background:#eceef0;font-weight:600}td.end{text-align:right}tbody th{width:11rem;background:#f4f5f6}
label{display:block;font-weight:600}input{font:inherit;font-size:1.5rem;letter-spacing:.3em;width:12rem;max-width:100%;padding:.4rem .6rem;border:2px solid #454c53;border-radius:3px}button,.next{display:inline-block;font:inherit;margin-top:1rem;padding:.5rem 1.5rem;border:0;border-radius:3px;background:#a8201a;color:#fff;text-decoration:none;min-height:2.75rem}
.number{font:600 2.6rem/1.3 "Noto Serif SC","Noto Serif CJK SC",serif;margin:.5rem 0}.quiet{color:#454c53;font-size:.9rem}code{font-size:.8rem}section{break-inside:avoid-page}
@media print{html{font-size:100%}header{border-color:#000}.next,nav{display:none}@page{size:A4;margin:20mm}}`;

/** What stands between the tags, with the marks of print; what stands for a sign of the page's own language is left as it is. */
const typeset = (body: string): string =>
  body.replace(/>([^<]+)/g, (_, text: string) => `>${text.replace(/(&#\d+;)|([^&]+|&)/g, (part, sign) => (sign ? part : printed(part)))}`);

function page(title: string, county: string, body: string): string {
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex,nofollow"><title>${html(title)} · ${html(county)}</title><style>${STYLE}</style></head><body><header><h1>${html(printed(title))}</h1><p>${html(county)} · 给阅</p></header><main>${typeset(body)}</main><footer class="quiet"><p>这里显示的是给阅的内容。每次阅读都记录在案。</p></footer></body></html>`;
}

/** The door: asks for the code, or says why there is none to ask for. */
export const doorPage = (county: string, address: string, says?: string): string =>
  page(
    '请输入查阅码',
    county,
    `${says === undefined ? '' : `<p class="box bad" role="alert" id="says">${html(says)}</p>`}<form method="post" action="${html(address)}"><label for="code">查阅码(六位数字)</label><p class="quiet" id="hint">查阅码由给您这个地址的单位另行告知。</p><input id="code" name="code" inputmode="numeric" pattern="[0-9]{6}" maxlength="6" required autocomplete="off" aria-describedby="hint${says === undefined ? '' : ' says'}"><br><button type="submit">查阅</button></form>`,
  );
export const closedPage = (county: string, says: string): string =>
  page('不能查阅', county, `<p class="box bad" role="alert">${html(says)}</p><p>需要继续查阅的,请与给您这个地址的单位联系。</p>`);

/** Who reads what on which ground: stands above everything that is shown. */
const terms = (given: Given, giver: string): string =>
  `<div class="box"><p style="margin:0">给阅对象:${html(given.reader)}(${html(given.capacity)})<br>依据:${html(given.ground)}${
    given.personal === undefined ? '' : `<br>显示个人信息的依据:${html(given.personal)}`
  }<br>给阅单位:${html(giver)} · 可以阅读到${day(given.until)}</p></div>`;

const cell = (e: EventView, f: EventView['facts'][number], address: string): string =>
  f.kind === 'files' && Array.isArray(f.value)
    ? (f.value as { name: string; digest: string }[])
        .map((file) => `<a href="${html(`${address}/files/${e.n}/${file.digest}`)}">${html(file.name)}</a>`)
        .join('<br>')
    : f.kind === 'day' && /^\d{4}-\d{2}-\d{2}/.test(f.text)
      ? day(f.text)
      : html(f.text).replaceAll('\n', '<br>');

const act = (e: EventView, address: string): string =>
  `<section><h3>${e.n}. ${html(e.title)}</h3><p>${day(e.on)} · ${html(e.actor.role)}${e.actor.name === e.actor.role ? '' : ` ${html(e.actor.name)}`}${e.actor.unit === undefined ? '' : ` · ${html(e.actor.unit)}`}</p>${
    e.facts.length === 0
      ? ''
      : `<div class="scroll"><table><tbody>${e.facts.map((f) => `<tr><th scope="row">${html(f.title)}</th><td>${cell(e, f, address)}</td></tr>`).join('')}</tbody></table></div>`
  }${e.hidden.length > 0 ? `<p class="quiet">另有${e.hidden.length}项不在给阅范围内:${html(e.hidden.join('、'))}。</p>` : ''}${
    e.erased.length > 0 ? '<p class="quiet">有依法删除的事项。</p>' : ''
  }${e.corrected === undefined ? '' : `<p class="quiet">已由第${e.corrected}项更正。</p>`}<p class="quiet">摘要 <code>${e.digest}</code></p></section>`;

export const casePage = (county: string, given: Given, giver: string, shown: ShownCase, address: string): string =>
  page(
    `${shown.title}${shown.subject === '' ? '' : ` ${shown.subject}`}`,
    county,
    `${terms(given, giver)}<p>${html(shown.unit)}办理。给阅其中${shown.events.length}项${shown.others > 0 ? `,另有${shown.others}项不在给阅范围内` : ''}。</p><h2>办理过程</h2>${shown.events.map((e) => act(e, address)).join('')}`,
  );

export const figurePage = (county: string, given: Given, giver: string, shown: ShownFigure, address: string): string =>
  page(
    shown.title,
    county,
    `${terms(given, giver)}<p class="number">${shown.value === null ? '无从计算' : `${number(shown.value)}${html(shown.unit)}`}</p><p>${html(shown.period)}${given.parts.unit === undefined ? '' : ' · 单位自己的数'}</p><p>${html(shown.procedure)} · ${html(shown.says)}</p><p class="quiet">账本已封存${number(shown.place.sealed)}笔${shown.place.waiting > 0 ? `,另有${number(shown.place.waiting)}笔待封存` : ''} · 定义摘要 <code>${shown.definition}</code></p><h2>数背后的每一笔</h2>${
      shown.rows.length === 0
        ? '<p>这个期间一笔也没有。</p>'
        : `<div class="scroll"><table><thead><tr><th scope="col">计入之日</th><th scope="col">事项</th><th scope="col">行为</th><th scope="col">计</th></tr></thead><tbody>${shown.rows
            .map(
              (r) =>
                `<tr><td>${day(r.on)}</td><td>${html(r.subject)}</td><td><a href="${html(`${address}/events/${encodeURIComponent(r.case)}/${r.n}`)}">${html(r.title)}(第${r.n}号)</a></td><td class="end">${shown.unit === '元' || shown.unit === '万元' ? `${number(r.amount / 100)}元` : number(r.amount)}</td></tr>`,
            )
            .join('')}</tbody></table></div>`
    }${shown.next === undefined ? '' : `<p><a class="next" href="${html(`${address}?after=${encodeURIComponent(shown.next)}`)}">下一页</a></p>`}`,
  );

/** One act behind a figure. */
export const eventPage = (county: string, given: Given, giver: string, shown: ShownCase, address: string, back: string): string =>
  page(
    `${shown.title}${shown.subject === '' ? '' : ` ${shown.subject}`}`,
    county,
    `${terms(given, giver)}<nav><p><a href="${html(back)}">回到数</a></p></nav><p>${html(shown.unit)}办理。</p><h2>这一笔</h2>${shown.events.map((e) => act(e, address)).join('')}`,
  );
