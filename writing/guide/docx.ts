/** The guide in Word, on the page of official documents; the picture of the way as a drawing, its steps beneath for whoever cannot see it. */
import { ImageRun, Paragraph, type Table } from 'docx';
import { body, docxBytes, heading1, heading2, plainLine, tableNote, tableTitle, title } from '../paper/gbt9704.ts';
import { printed } from '../paper/punctuation.ts';
import { dayText } from './page.ts';
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
import { mm, textTable } from './word.ts';

/** 156 mm between the margins. */
const WIDTH = mm(156);
/** Pixels at 96 to the inch that the picture may take of the page. */
const MOST = { width: 585, height: 760 };
/** One white dot: shown by programs that know no SVG. */
const DOT = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mP8/x8AAwMCAO+ip1sAAAAASUVORK5CYII=', 'base64');

const table = (heading: string, head: string[], rows: string[][], parts: number[]): (Paragraph | Table)[] => [
  ...tableTitle(printed(heading)),
  textTable(head, rows, { width: WIDTH, parts }),
];
const text = (t: string): Paragraph => body(printed(t));
const said = (list: readonly Said[]): Paragraph[] => list.map((s, i) => text(`${i + 1}.${s.says.replace(/。$/, '')}(${s.article})。`));

function picture(svg: string): Paragraph {
  const [, width = '1', height = '1'] = /viewBox="0 0 (\d+) (\d+)"/.exec(svg) ?? [];
  const scale = Math.min(1, MOST.width / Number(width), MOST.height / Number(height));
  return new Paragraph({
    children: [
      new ImageRun({
        type: 'svg',
        data: Buffer.from(svg),
        fallback: { type: 'png', data: DOT },
        transformation: { width: Math.round(Number(width) * scale), height: Math.round(Number(height) * scale) },
      }),
    ],
  });
}

const NUMBERS = '一二三四五六七八九';

/** The parts of the guide that there are, with what stands in each. */
const partsOf = (g: Guide): [heading: string, content: (Paragraph | Table)[]][] => [
  ['事项', [textTable([], elementRows(g), { width: WIDTH, parts: [3, 5, 3, 5] })]],
  [
    '受理条件',
    [text(g.conditions), ...(g.way && g.way.conditions.length > 0 ? [heading2(printed('依法应当符合')), ...said(g.way.conditions)] : [])],
  ],
  [
    '一次性告知单',
    [
      text(`办理「${g.name}」一共需要下列${g.materials.length}份材料,除此以外不要求提交其他材料。`),
      ...table(`${g.name}一次性告知单`, ['序号', '材料', '要求提交的依据', '可否容缺、共享'], checklist(g), [1, 4, 5, 4]),
    ],
  ],
  ['前置件信息表', prerequisites(g)],
  ['办理流程', way(g)],
  ['办理期限', limits(g)],
  ['不能办理的情形和依据', refusals(g)],
  ['权利救济', said(g.rights)],
  ['与上一版对照', difference(g)],
];

export const guideDocx = (g: Guide): Promise<Uint8Array> =>
  docxBytes(`${g.name}办事指南`, [
    ...(g.tenant.demo ? [plainLine(printed(`演示数据:${g.tenant.name}为虚构`), 'kai')] : []),
    ...title(`${g.name}办事指南`),
    plainLine(printed(`${g.holder},自${dayText(g.edition.from)}起施行`), 'kai'),
    ...partsOf(g)
      .filter(([, content]) => content.length > 0)
      .flatMap(([heading, content], i) => [heading1(printed(`${NUMBERS[i]}、${heading}`)), ...content]),
    tableNote(printed(endOf(g))),
  ]);

const prerequisites = (g: Guide): (Paragraph | Table)[] =>
  g.prerequisites.length === 0
    ? [text('本事项没有前置件。')]
    : table(
        `${g.name}前置件信息表`,
        ['序号', '前置件', '出具单位'],
        g.prerequisites.map((p, i) => [String(i + 1), p.name, p.issuer]),
        [1, 6, 6],
      );

const limits = (g: Guide): (Paragraph | Table)[] => [
  text(totalLimit(g)),
  ...(g.way
    ? [
        ...table('各步骤的期限', ['事项', '期限', '依据', '承诺', '逾期或者延长'], limitRowsOf(g.way.limits), [5, 3, 4, 4, 3]),
        text('以下各项没有规定天数,应当及时:'),
        ...said(atOnce(g.way.limits)),
      ]
    : []),
];

const difference = ({ difference: d }: Guide): (Paragraph | Table)[] =>
  d === undefined
    ? []
    : [
        text(editionsSay(d)),
        ...table('两版办事指南对照', ['项目', '上一版', '本版', '减少', '减少的比例'], differenceRows(d), [4, 2, 2, 2, 3]),
        ...changedNames(d).map(text),
      ];

function way(g: Guide): (Paragraph | Table)[] {
  const links = table(
    '办理环节',
    ['序号', '环节', '岗位'],
    g.links.map((l, i) => [String(i + 1), l.name, l.who]),
    [1, 6, 6],
  );
  if (!g.way) return [...links, text('本事项的法定程序没有纳入本系统,以本机关公布的为准。')];
  const steps = g.way.steps.map((s, i) => [String(i + 1), s.title, s.by, s.document ? `《${s.document}》` : '', s.ends ?? '']);
  return [
    ...links,
    ...(g.picture ? [...tableTitle(printed(`${g.name}流程图`)), picture(g.picture)] : []),
    ...table(`步骤(${g.way.procedure})`, ['序号', '步骤', '由谁办', '文书', '办结'], steps, [1, 4, 3, 4, 2]),
    ...(g.way.sometimes.length > 0 ? [tableNote(printed(`法定情形出现时还有:${g.way.sometimes.map((s) => `「${s}」`).join('')}。`))] : []),
  ];
}

function refusals(g: Guide): Paragraph[] {
  if (!g.way || g.way.refusals.length === 0) return [];
  return g.way.refusals.flatMap((r) => {
    const { title: name, parts } = refusalLines(r);
    return [heading2(printed(name)), ...parts.flatMap((p) => [text(p.lead), ...said(p.said ?? [])])];
  });
}
