/** The guide as a page: plain, readable without scripts, each of its papers (告知单, 前置件信息表, 流程图) on a sheet of its own when printed. */
import { dayText, html, pageHtml, pairsHtml, tableHtml } from './page.ts';
import {
  atOnce,
  changedNames,
  checklist,
  differenceRows,
  editionsSay,
  elementRows,
  endOf,
  limitRowsOf,
  refusalLines,
  totalLimit,
} from './rows.ts';
import type { Guide, Said } from './types.ts';

const CSS = `body{margin:0;background:#f4f5f6;color:#1c1e21;font:16px/1.75 "Noto Sans CJK SC","Microsoft YaHei",SimHei,sans-serif}
main{max-width:52em;margin:0 auto;padding:2.5em 3em;background:#fff}
h1{font:700 26px/1.4 "Noto Serif CJK SC",SimSun,serif;text-align:center;margin:0}h2{font-size:19px;line-height:1.5;margin:2em 0 .6em;border-bottom:2px solid #8a1f1f;padding-bottom:.2em}
h3{font-size:16px;margin:1.2em 0 .3em}p,ul,ol{margin:.4em 0}li{margin:.15em 0}.under{text-align:center;color:#555;margin:.3em 0 1.5em}
.demo{text-align:center;color:#8a1f1f;margin:0 0 .5em}.basis{color:#5a5a5a;font-size:14px}.note{font-size:14px;color:#555}
.scroll{overflow-x:auto;margin:.6em 0 1.2em}table{border-collapse:collapse;width:100%;font-size:15px;line-height:1.6}
caption{font-weight:700;padding:.4em;text-align:left}th,td{border:1px solid #999;padding:.3em .6em;text-align:left;vertical-align:top;font-weight:400}
thead th{background:#f4f5f6;font-weight:700}tbody th{width:34%}.numbered tbody th{width:3em}.pairs th{width:8em;background:#f4f5f6}.picture{overflow-x:auto}.picture svg{max-width:100%;height:auto;display:block;margin:0 auto}
nav ul{display:flex;flex-wrap:wrap;gap:.3em 1.2em;list-style:none;padding:0;justify-content:center}a{color:#8a1f1f;text-underline-offset:3px}
@media(max-width:40em){main{padding:1.2em 1em}}
@page{size:A4;margin:16mm 15mm}@media print{body{background:#fff;font-size:11pt}main{padding:0;max-width:none}nav{display:none}.sheet{break-before:page}
h2,h3,caption{break-after:avoid}tr,li{break-inside:avoid}.picture{overflow:visible}.picture svg{max-height:235mm}}`;

const said = (list: readonly Said[]): string =>
  `<ul>${list.map((s) => `<li>${html(s.says)} <span class="basis">${html(`(${s.article})`)}</span></li>`).join('\n')}</ul>`;

const PARTS: [id: string, title: string, there: (g: Guide) => boolean][] = [
  ['item', '事项', () => true],
  ['conditions', '受理条件', () => true],
  ['list', '一次性告知单', () => true],
  ['prerequisites', '前置件信息表', () => true],
  ['way', '办理流程', () => true],
  ['limits', '办理期限', () => true],
  ['refusals', '不能办理的情形和依据', (g) => (g.way?.refusals.length ?? 0) > 0],
  ['rights', '权利救济', (g) => g.rights.length > 0],
  ['difference', '与上一版对照', (g) => g.difference !== undefined],
];
const titleOf = (id: string): string => PARTS.find((p) => p[0] === id)![1];
const heading = (id: string, sheet = false): string => `<h2 id="${id}"${sheet ? ' class="sheet"' : ''}>${html(titleOf(id))}</h2>`;

export function guideHtml(g: Guide): string {
  return pageHtml(`${g.name}办事指南`, CSS, [
    ...(g.tenant.demo ? [`<p class="demo">${html(`演示数据:${g.tenant.name}为虚构`)}</p>`] : []),
    `<h1>${html(`${g.name}办事指南`)}</h1>`,
    `<p class="under">${html(`${g.holder},自${dayText(g.edition.from)}起施行`)}</p>`,
    `<nav aria-label="本页内容"><ul>${PARTS.filter((p) => p[2](g))
      .map(([id, title]) => `<li><a href="#${id}">${html(title)}</a></li>`)
      .join('')}</ul></nav>`,
    heading('item'),
    pairsHtml('事项要素', elementRows(g)),
    heading('conditions'),
    `<p>${html(g.conditions)}</p>`,
    ...(g.way && g.way.conditions.length > 0 ? [`<h3>${html('依法应当符合')}</h3>`, said(g.way.conditions)] : []),
    heading('list', true),
    `<p>${html(`办理「${g.name}」一共需要下列${g.materials.length}份材料,除此以外不要求提交其他材料。`)}</p>`,
    tableHtml(`${g.name}一次性告知单`, ['序号', '材料', '要求提交的依据', '可否容缺、共享'], checklist(g)),
    heading('prerequisites'),
    g.prerequisites.length === 0
      ? `<p>${html('本事项没有前置件。')}</p>`
      : tableHtml(
          `${g.name}前置件信息表`,
          ['序号', '前置件', '出具单位'],
          g.prerequisites.map((p, i) => [String(i + 1), p.name, p.issuer]),
        ),
    heading('way', true),
    ...way(g),
    heading('limits'),
    ...limits(g),
    ...(g.way && g.way.refusals.length > 0 ? [heading('refusals'), ...g.way.refusals.map((r) => refusal(r))] : []),
    ...(g.rights.length > 0 ? [heading('rights'), said(g.rights)] : []),
    ...(g.difference ? [heading('difference'), ...difference(g.difference)] : []),
    `<p class="note">${html(endOf(g))}</p>`,
  ]);
}

function way(g: Guide): string[] {
  const links = tableHtml(
    '办理环节',
    ['序号', '环节', '岗位'],
    g.links.map((l, i) => [String(i + 1), l.name, l.who]),
  );
  if (!g.way) return [links, `<p>${html('本事项的法定程序没有纳入本系统,以本机关公布的为准。')}</p>`];
  const { steps, sometimes, procedure } = g.way;
  return [
    links,
    ...(g.picture ? [`<h3>${html(`${g.name}流程图`)}</h3>`, `<figure class="picture">${g.picture}</figure>`] : []),
    `<h3>${html(`步骤(${procedure})`)}</h3>`,
    `<ol>${steps
      .map(
        (s) =>
          `<li>${html(`${s.title}(${s.by})${s.document ? `,出具《${s.document}》` : ''}${s.ends ? `;以「${s.ends}」办结` : ''}`)}</li>`,
      )
      .join('\n')}</ol>`,
    ...(sometimes.length > 0 ? [`<p class="note">${html(`法定情形出现时还有:${sometimes.map((s) => `「${s}」`).join('')}。`)}</p>`] : []),
  ];
}

const limits = (g: Guide): string[] => [
  `<p>${html(totalLimit(g))}</p>`,
  ...(g.way
    ? [
        tableHtml('各步骤的期限', ['事项', '期限', '依据', '承诺', '逾期或者延长'], limitRowsOf(g.way.limits)),
        `<p>${html('以下各项没有规定天数,应当及时:')}</p>`,
        said(atOnce(g.way.limits)),
      ]
    : []),
];

function refusal(r: NonNullable<Guide['way']>['refusals'][number]): string {
  const lines = refusalLines(r);
  return `<h3>${html(lines.title)}</h3>${lines.parts.map((p) => `<p>${html(p.lead)}</p>${p.said ? said(p.said) : ''}`).join('')}`;
}

const difference = (d: NonNullable<Guide['difference']>): string[] => [
  `<p>${html(editionsSay(d))}</p>`,
  tableHtml('两版办事指南对照', ['项目', '上一版', '本版', '减少', '减少的比例'], differenceRows(d)),
  ...changedNames(d).map((t) => `<p>${html(t)}</p>`),
];
