/** The same paper in Word, on the page of GB/T 9704: to be taken on where an office writes its own text around it. */
import { AlignmentType, Paragraph, type Table, TextRun } from 'docx';
import { mm, small, textTable } from '../guide/word.ts';
import { body, docxBytes, empty, plainLine, signature, tableNote, title } from '../paper/gbt9704.ts';
import { printed } from '../paper/punctuation.ts';
import type { Entry, Paper, Said } from './types.ts';
import { numeral } from './words.ts';

/** The width of the text between the margins of the standard, in twentieths of a point. */
const WIDTH = mm(156);
const said = (s: Said): string => (s.article === '' ? s.says : `${s.says}(${s.article})`);
/** Twice: a bracket that closes after another one knows its neighbour only then. */
const p9 = (text: string): string => printed(printed(text));

export async function documentDocx(p: Paper): Promise<Uint8Array> {
  const number = p.number ?? (p.caseNumber === undefined ? '' : `案号:${p.caseNumber}`);
  const head: (Paragraph | Table)[] = [
    ...(p.demo === undefined ? [] : [small(p.demo, { center: true })]),
    plainLine(p9(p.heading), 'title'),
    ...title(p9(p.title)),
    ...(number === '' ? [] : [plainLine(p9(number))]),
    empty(),
  ];
  const middle = p.manner === 'letter' ? letter(p) : [sheet(p)];
  const end: (Paragraph | Table)[] = [
    ...(p.manner === 'letter' ? signature(p9(p.organ), p.day) : []),
    ...p.marks.map((m) => tableNote(p9(m))),
    ...p.foot.map((f) => tableNote(p9(f))),
    tableNote(p9(`凭证号 ${p.trace.serial} · ${p.trace.place} · 摘要 ${p.trace.digest}`)),
    ...(p.rules.length === 0 ? [] : [newPage('附:本文书所依的规定'), ...p.rules.map((r, i) => body(p9(r.says), `${i + 1}.${r.article} `))]),
    ...(p.receipt ? [newPage('送达回证'), table(p.receipt.rows)] : []),
  ];
  return docxBytes(p.title, [...head, ...middle, ...end]);
}

function letter(p: Paper): Paragraph[] {
  const opening =
    p.basis === '' ? `关于${p.matter}一案,现将有关事项载明如下:` : `关于${p.matter}一案,依照${p.basis}的规定,现将有关事项载明如下:`;
  const list = (lead: string, items: Said[]): Paragraph[] => (items.length === 0 ? [] : [body(p9(`${items.map(said).join(';')}。`), lead)]);
  return [
    ...(p.to === undefined ? [] : [small(p9(`${p.to}:`), { size: 32, face: '仿宋_GB2312' })]),
    body(p9(opening)),
    ...p.entries.flatMap((e, i) => point(e, i)),
    ...(p.course.length === 0 ? [] : [body('', '办理经过:'), ...p.course.map((c) => body(p9(c)))]),
    ...list('应当履行:', p.duties),
    ...list('权利和救济:', p.rights),
    ...(p.attached.length === 0 ? [] : [empty(), ...p.attached.map((f, i) => body(p9(`${i + 1}. ${f}`), i === 0 ? '附件:' : ''))]),
  ];
}
function point(e: Entry, i: number): Paragraph[] {
  const lead = `${numeral(i + 1)}、${p9(e.title)}:`;
  if (e.lines.length === 1) return [body(p9(e.lines[0]!), lead)];
  return [body('', lead), ...e.lines.map((l, k) => body(p9(`${k + 1}. ${l}`)))];
}

const table = (entries: readonly Entry[]): Table =>
  textTable(
    [],
    entries.map((e) => [e.title, e.lines.join('\n')]),
    { width: WIDTH, parts: [1, 2.2], size: 26 },
  );
const sheet = (p: Paper): Table =>
  table([
    { title: '案由', lines: [p.matter] },
    ...(p.to === undefined ? [] : [{ title: '送达', lines: [p.to] }]),
    ...p.entries,
    ...p.attached.map((f) => ({ title: '附件', lines: [f] })),
    ...(p.basis === '' ? [] : [{ title: '依据', lines: [p.basis] }]),
    ...[...p.duties, ...p.rights].map((s) => ({ title: '告知', lines: [said(s)] })),
    ...(p.look ? [{ title: '编号、查询码', lines: [p.look.no, p.look.code, `查询办到哪一步:${p.look.at}`] }] : []),
    { title: '签名', lines: [`${p.signer}(签名)  ${p.day}`] },
  ]);

/** A heading on a page of its own. */
const newPage = (text: string): Paragraph =>
  new Paragraph({
    pageBreakBefore: true,
    alignment: AlignmentType.CENTER,
    spacing: { after: 240 },
    children: [new TextRun({ text: p9(text), size: 36, font: { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '黑体' } })],
  });
