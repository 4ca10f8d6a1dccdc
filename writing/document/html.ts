/** The paper as a page: one sheet of A4 on the screen, and the same on the printer; no script, nothing fetched. */
import { html, pageHtml } from '../guide/page.ts';
import { DOCUMENT_CSS, SLIP_CSS } from './style.ts';
import type { Entry, Look, Paper, Said } from './types.ts';
import { numeral } from './words.ts';

export function documentHtml(p: Paper): string {
  return pageHtml(
    `${p.title}${p.number === undefined ? '' : ` ${p.number}`}`,
    `main{display:contents}${DOCUMENT_CSS}${p.manner === 'slip' ? SLIP_CSS : ''}`,
    sheets(p),
  );
}

function sheets(p: Paper): string[] {
  if (p.manner === 'slip') return [slips(p)];
  return [...(p.manner === 'sheet' ? [sheet(p)] : [letter(p), ...annex(p)]), ...(p.receipt ? [receipt(p, p.receipt)] : [])];
}

const head = (p: Paper): string =>
  [
    p.demo === undefined ? '' : `<p class="demo">${html(p.demo)}</p>`,
    `<p class="organ">${html(p.heading)}</p>`,
    `<h1>${html(p.title)}</h1>`,
  ].join('');
const numberOf = (p: Paper): string => p.number ?? (p.caseNumber === undefined ? '' : `案号:${p.caseNumber}`);
const marks = (p: Paper): string => p.marks.map((m) => `<p class="marks">${html(m)}</p>`).join('');
/** Where the seal goes, told to who stamps it; a paper without a seal says nothing of one. */
const sealed = (seal: string): string =>
  seal === '不加盖印章'
    ? ''
    : `<p class="seal">${html(seal === '' ? '(印章)' : seal === '加盖签名章' ? '(签名章)' : `(印章:${seal})`)}</p>`;
/** `whole`: with the digest in full; a slip has room for its number alone. */
const foot = (p: Paper, whole = true): string =>
  `<div class="trace"><div>${[
    ...p.foot.map(html),
    html(`凭证号 ${p.trace.serial} · ${p.trace.place} · 在本机关「账本」页可以核对`),
    ...(whole ? [`<code>${p.trace.digest}</code>`] : []),
  ].join('<br>')}</div></div>`;
const said = (s: Said): string => `${html(s.says)}${s.article === '' ? '' : `<span class="cite">${html(`(${s.article})`)}</span>`}`;

/** 一、标题。正文; a list stands in lines of its own. */
function point({ title, lines }: Entry, i: number): string {
  const lead = `<b>${html(`${numeral(i + 1)}、${title}:`)}</b>`;
  if (lines.length === 1) return `<p class="point">${lead}${html(lines[0]!)}</p>`;
  return `<p>${lead}</p>${lines.map((l, k) => `<p class="line">${k + 1}. ${html(l)}</p>`).join('')}`;
}

function letter(p: Paper): string {
  const opening =
    p.basis === '' ? `关于${p.matter}一案,现将有关事项载明如下:` : `关于${p.matter}一案,依照${p.basis}的规定,现将有关事项载明如下:`;
  const list = (title: string, items: Said[]): string[] =>
    items.length === 0 ? [] : [`<p><b>${html(title)}</b>${items.map(said).join('\uff1b')}。</p>`];
  const text = [
    ...(p.to === undefined ? [] : [`<p class="to">${html(`${p.to}:`)}</p>`]),
    `<p>${html(opening)}</p>`,
    ...p.entries.map(point),
    ...(p.course.length === 0 ? [] : [`<p><b>${html('办理经过:')}</b></p>`, ...p.course.map((c) => `<p class="line">${html(c)}</p>`)]),
    ...list('应当履行:', p.duties),
    ...list('权利和救济:', p.rights),
    ...(p.attached.length === 0
      ? []
      : [`<p class="attached">${html('附件:')}${p.attached.map((f, i) => `${i + 1}. ${html(f)}`).join('<br>')}</p>`]),
  ];
  return [
    '<section class="paper">',
    head(p),
    `<p class="number">${html(numberOf(p))}</p><hr class="rule">`,
    `<div class="text">${text.slice(0, -1).join('')}</div>`,
    // the seal never stands on a page without text
    `<div class="close"><div class="text">${text.at(-1) ?? ''}</div>`,
    `<div class="sign"><p>${html(p.organ)}</p><p>${html(p.day)}</p>${sealed(p.seal)}</div></div>`,
    marks(p),
    foot(p),
    '</section>',
  ].join('');
}

const rows = (entries: readonly Entry[]): string =>
  entries.map((e) => `<tr><th scope="row">${html(e.title)}</th><td>${e.lines.map((l) => `<p>${html(l)}</p>`).join('')}</td></tr>`).join('');

function sheet(p: Paper): string {
  return [
    '<section class="paper">',
    head(p),
    `<p class="number">${html(numberOf(p))}</p>`,
    `<table>${rows([
      { title: '案由', lines: [p.matter] },
      ...(p.to === undefined ? [] : [{ title: '送达', lines: [p.to] }]),
      ...p.entries,
      ...p.attached.map((f) => ({ title: '附件', lines: [f] })),
      ...(p.basis === '' ? [] : [{ title: '依据', lines: [p.basis] }]),
      ...[...p.duties, ...p.rights].map((s) => ({ title: '告知', lines: [`${s.says}(${s.article})`] })),
    ])}<tr class="blank"><th scope="row">${html('签名')}</th><td>${html(`${p.signer}(签名)          ${p.day}`)}</td></tr></table>`,
    p.rules.length === 0 ? '' : `<div class="held">${held(p)}</div>`,
    marks(p),
    foot(p),
    '</section>',
  ].join('');
}

/** By which anyone sees where the case stands. The code is for who takes the slip home: the half that is kept does not bear it. */
function look({ no, code, at }: Look, kept: boolean): string {
  const big = (title: string, text: string): string => `<span>${html(title)} <b>${html(text)}</b></span>`;
  if (kept) return `<p class="look">${big('编号', no)}</p>`;
  return `<p class="look">${big('编号', no)}${big('查询码', code)}</p><p class="say">${html(`查询办到哪一步:打开 ${at} ,填写编号和查询码,不用注册。凭证丢失的,带上身份证件到收件窗口找回。`)}</p>`;
}

/** Without what only says again what stands above it: a matter, the item by the same name. Short answers say their own. */
function fresh(entries: Paper['entries'], above: string): Paper['entries'] {
  const said = [above];
  return entries.filter(({ lines }) => {
    const text = lines.join('');
    if (text.length > 3 && said.some((one) => one.startsWith(text))) return false;
    said.push(text);
    return true;
  });
}

/** Two halves of one page: one is handed over, one is kept. */
function slips(p: Paper): string {
  const half = (whose: string, kept: boolean): string =>
    [
      '<div class="half">',
      head(p),
      `<p class="number"><span>${html(whose)}</span><span>${html(numberOf(p))}</span></p>`,
      `<table>${rows([
        { title: '事项', lines: [p.matter] },
        ...(p.to === undefined ? [] : [{ title: '交给', lines: [p.to] }]),
        ...fresh(p.entries, p.matter),
        ...(p.attached.length === 0 ? [] : [{ title: '材料', lines: p.attached }]),
      ])}</table>`,
      ...[...p.duties, ...p.rights].map((s) => `<p class="say">${said(s)}</p>`),
      ...(p.look ? [look(p.look, kept)] : []),
      `<div class="sign"><p>${html(`${p.organ}(印章)`)}</p><p>${html(`${p.signer}  ${p.day}`)}</p></div>`,
      marks(p),
      foot(p, false),
      '</div>',
    ].join('');
  return `<section class="paper slips">${half('第一联 交当事人', false)}${half('第二联 存根', true)}</section>`;
}

/** The rules that the act was held to, with their words: behind the paper, for whoever wants to know why. */
function annex(p: Paper): string[] {
  return p.rules.length === 0 ? [] : [`<section class="paper rules">${held(p)}${foot(p)}</section>`];
}
const held = (p: Paper): string =>
  `<h2>${html('附:本文书所依的规定')}</h2><ol>${p.rules.map((r) => `<li><cite>${html(r.article)}</cite> ${html(r.says)}</li>`).join('')}</ol>`;

const receipt = (p: Paper, r: NonNullable<Paper['receipt']>): string =>
  `<section class="paper receipt"><p class="organ">${html(p.heading)}</p><h1>${html('送达回证')}</h1><p class="number">${html(numberOf(p))}</p><table class="tall">${rows(r.rows)}</table>${foot(p)}</section>`;
