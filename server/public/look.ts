/** Where one's case stands, by the number and code of its slip: a page without script or registering, with a human at the end of it. */
import type { Context } from '../context.ts';
import type { Looked, Where } from '../reads/where.ts';
import { dayText, html, page, pairs } from './page.ts';

const TITLE = '查询办到哪一步';
/** The national line for government services (国办发〔2020〕53号): the same number everywhere. */
const HOTLINE = '12345';
const place = (context: Context): string => context.tenant.name + (context.tenant.demo ? '(虚构的演示县)' : '');

/** The form, with what was typed kept; `wrong`: why nothing was found. */
export const lookForm = (context: Context, given: { no?: string } = {}, wrong?: string): string =>
  page(TITLE, place(context), [
    `<h1>${html(TITLE)}</h1>`,
    ...(wrong === undefined ? [] : [`<div class="wrong" role="alert"><p>${html(wrong)}</p></div>`]),
    `<p>${html('请填写收件凭证上的编号和查询码。不用注册。')}</p>`,
    `<form method="post" action="/look" autocomplete="off">`,
    `<label for="no">${html('编号')}</label><p class="hint" id="no-hint">${html('如')} 20261118-0007</p><input id="no" name="no" required maxlength="20" inputmode="numeric" aria-describedby="no-hint" value="${html(given.no ?? '')}">`,
    `<label for="code">${html('查询码')}</label><p class="hint" id="code-hint">${html('凭证上的八位数字')}</p><input id="code" name="code" required maxlength="12" inputmode="numeric" aria-describedby="code-hint">`,
    `<button type="submit">${html('查询')}</button></form>`,
    ...lost,
  ]);

const lost = [
  `<h2>${html('凭证丢失,或者需要人工帮助')}</h2>`,
  `<p>${html('带上身份证件,到收件的窗口,按姓名、证件号码可以找回。')}</p>`,
  `<p>${html('也可以拨打')} <a href="tel:${HOTLINE}">${HOTLINE}</a>${html(',由人接听。')}</p>`,
];

const until = (w: Where): string[] =>
  w.owed.slice(0, 3).map((o) => {
    if (o.stopped) return `${o.title}:期限停止计算,停止的原因消除以后继续`;
    if (o.due === undefined) return `${o.title}:应当及时办理`;
    return o.late ? `${o.title}:应当在${dayText(o.due)}前办理,已经超过,可以要求说明` : `${o.title}:最迟${dayText(o.due)}`;
  });

const standing = (w: Where): string =>
  w.ended
    ? `<div class="now"><strong>${html(`已经办结:${w.ended.outcome}`)}</strong>${html(dayText(w.ended.on))}</div>`
    : `<div class="now"><strong>${html(`正在办理:已经${w.latest.title}`)}</strong>${html(dayText(w.latest.on))}</div>${
        w.owed.length > 0
          ? `<h2>${html('接下来')}</h2><ol>${until(w)
              .map((line) => `<li>${html(line)}</li>`)
              .join('')}</ol>`
          : ''
      }`;

export const lookFound = (context: Context, no: string, w: Looked): string =>
  page(`${TITLE} ${no}`, place(context), [
    `<h1>${html(w.procedure)}</h1>`,
    standing(w),
    pairs([
      ['编号', no],
      ['收件单位', w.unit],
      ['收件日期', dayText(w.opened)],
    ]),
    ...w.on.flatMap((child) => [
      `<h2>${html(`转到${child.unit}:${child.procedure}`)}</h2>`,
      standing(child).replaceAll('<h2>', '<h3>').replaceAll('</h2>', '</h3>'),
    ]),
    `<h2>${html('问谁')}</h2>`,
    ...(w.ask === undefined ? [] : [`<p>${html(w.ask)}</p>`]),
    `<p>${html(`${(w.on.at(-1) ?? w).unit},或者拨打`)} <a href="tel:${HOTLINE}">${HOTLINE}</a>${html(',由人接听。')}</p>`,
    `<p class="screen"><a href="/look">${html('查询另一件')}</a></p>`,
  ]);
