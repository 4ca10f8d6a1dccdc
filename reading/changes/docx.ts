/**
 * A Word document with its changes (ISO/IEC 29500-1, 17.13): w:ins, w:del, w:moveFrom, w:moveTo on runs and on the ends of paragraphs, rows of tables
 * put in or taken out, properties set otherwise, remarks with who wrote them and when. The reader of plans (`reading/document`) sees a document as
 * accepted; here nothing is decided.
 */
import JSZip from 'jszip';
import { withNumbers } from '../document/docx-numbers.ts';
import { whatDiffers } from './formatting.ts';
import { type Change, ChangesError, type Comment, type Formatted, type MarkedDocument, type Paragraph, type Run } from './types.ts';
import { all, attribute, child, children, type Element, readXml, textOf } from './xml.ts';

/** What a document may unpack to: a text of thousands of pages stays far below. */
const MOST_XML = 40 * 1024 * 1024;
const CHANGES: Record<string, Change['kind']> = { 'w:ins': 'ins', 'w:del': 'del', 'w:moveFrom': 'moveFrom', 'w:moveTo': 'moveTo' };
/** What a run shows that is no letter. */
const SIGNS: Record<string, string> = {
  'w:tab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
  'w:drawing': '[图]',
  'w:pict': '[图]',
  'w:object': '[对象]',
  'w:footnoteReference': '[注]',
  'w:endnoteReference': '[注]',
};

const who = (e: Element): { author: string; on: string } => ({ author: attribute(e, 'w:author') ?? '', on: attribute(e, 'w:date') ?? '' });
const changeOf = (e: Element): Change => ({ kind: CHANGES[e.name]!, ...who(e) });

/** What holds where the walk stands. */
interface Place {
  changes: readonly Change[];
  cell?: NonNullable<Paragraph['table']>;
}

class Walk {
  readonly paragraphs: Paragraph[] = [];
  /** Remarks that are open here; a remark may begin in one paragraph and end in another. */
  readonly #open = new Set<string>();
  readonly began = new Map<string, number>();
  readonly about = new Map<string, string>();
  readonly #headings: ReadonlyMap<string, number>;
  #tables = 0;

  constructor(headings: ReadonlyMap<string, number>) {
    this.#headings = headings;
  }

  blocks(of: Element, place: Place): void {
    for (const e of children(of)) {
      if (e.name === 'w:p') this.#paragraph(e, place);
      else if (e.name === 'w:tbl') this.#table(e, place);
      else if (CHANGES[e.name]) this.blocks(e, { ...place, changes: [...place.changes, changeOf(e)] });
      else if (e.name === 'w:sdt' || e.name === 'w:sdtContent' || e.name === 'w:customXml') this.blocks(e, place);
      else this.#remark(e);
    }
  }

  #table(table: Element, place: Place): void {
    const n = this.#tables++;
    for (const [row, tr] of all(table, 'w:tr').entries()) {
      const properties = child(tr, 'w:trPr');
      const changes = properties ? children(properties).filter((e) => CHANGES[e.name]) : [];
      for (const [cell, tc] of children(tr)
        .filter((e) => e.name === 'w:tc')
        .entries())
        this.blocks(tc, { changes: [...place.changes, ...changes.map(changeOf)], cell: { table: n, row, cell } });
    }
  }

  #paragraph(p: Element, place: Place): void {
    const n = this.paragraphs.length + 1;
    const properties = child(p, 'w:pPr');
    const mark = properties && child(properties, 'w:rPr');
    const ending = [...place.changes, ...(mark ? children(mark) : []).flatMap(asChange)];
    const otherwise = properties && child(properties, 'w:pPrChange');
    const heading = this.#headings.get(attribute(properties && child(properties, 'w:pStyle'), 'w:val') ?? '');
    const paragraph: Paragraph = {
      n,
      runs: [],
      ...(ending.length > 0 && { ending }),
      ...(otherwise && properties && { formatted: { ...who(otherwise), what: whatDiffers(properties, child(otherwise, 'w:pPr')) } }),
      ...(heading !== undefined && { heading }),
      ...(place.cell && { table: place.cell }),
    };
    this.paragraphs.push(paragraph);
    this.#inline(p, place.changes, paragraph);
  }

  #inline(of: Element, changes: readonly Change[], to: Paragraph): void {
    for (const e of children(of)) {
      if (e.name === 'w:pPr') continue;
      if (e.name === 'w:r') this.#run(e, changes, to);
      else if (CHANGES[e.name]) this.#inline(e, [...changes, changeOf(e)], to);
      else if (!this.#remark(e, to)) this.#inline(e, changes, to);
    }
  }

  /** Where a remark begins and ends; answers whether it was one. */
  #remark(e: Element, to?: Paragraph): boolean {
    const id = attribute(e, 'w:id') ?? '';
    if (e.name === 'w:commentRangeStart') {
      this.#open.add(id);
      this.began.set(id, to?.n ?? this.paragraphs.length + 1);
      return true;
    }
    if (e.name === 'w:commentRangeEnd') return this.#open.delete(id) || true;
    return false;
  }

  #run(r: Element, changes: readonly Change[], to: Paragraph): void {
    const properties = child(r, 'w:rPr');
    const otherwise = properties && child(properties, 'w:rPrChange');
    const formatted: Formatted | undefined =
      otherwise && properties ? { ...who(otherwise), what: whatDiffers(properties, child(otherwise, 'w:rPr')) } : undefined;
    let text = '';
    for (const e of children(r)) {
      if (e.name === 'w:t' || e.name === 'w:delText') text += textOf(e);
      else if (e.name === 'w:commentReference' && !this.began.has(attribute(e, 'w:id') ?? ''))
        this.began.set(attribute(e, 'w:id') ?? '', to.n);
      else text += SIGNS[e.name] ?? '';
    }
    if (text === '') return;
    for (const id of this.#open) this.about.set(id, (this.about.get(id) ?? '') + text);
    const comments = [...this.#open];
    const run: Run = {
      text,
      ...(changes.length > 0 && { changes: [...changes] }),
      ...(formatted && { formatted }),
      ...(comments.length > 0 && { comments }),
    };
    const last = to.runs.at(-1);
    if (last && alike(last, run)) last.text += text;
    else to.runs.push(run);
  }
}

const asChange = (e: Element): Change[] => (CHANGES[e.name] ? [changeOf(e)] : []);
const alike = (a: Run, b: Run): boolean =>
  JSON.stringify([a.changes, a.formatted, a.comments]) === JSON.stringify([b.changes, b.formatted, b.comments]);

/** Depth of a style of titles by its id: outline levels count from 0. */
function headingsOf(styles: string): Map<string, number> {
  const found = new Map<string, number>();
  for (const style of all(readXml(styles), 'w:style')) {
    const level = all(style, 'w:outlineLvl')[0];
    const id = attribute(style, 'w:styleId');
    if (level && id !== undefined) found.set(id, Number(attribute(level, 'w:val') ?? 0) + 1);
    else if (id !== undefined && /^title$/i.test(attribute(child(style, 'w:name'), 'w:val') ?? '')) found.set(id, 1);
  }
  return found;
}

/** Remarks, with which answers which and which are settled (commentsExtended of later Words, by the id of the last paragraph). */
function commentsOf(comments: string, extended: string, walk: Walk): Comment[] {
  const more = new Map(all(readXml(extended), 'w15:commentEx').map((e) => [attribute(e, 'w15:paraId') ?? '', e]));
  const listed = all(readXml(comments), 'w:comment').map((e) => {
    const paragraphs = all(e, 'w:p');
    return { e, id: attribute(e, 'w:id') ?? '', paragraphs, key: attribute(paragraphs.at(-1), 'w14:paraId') ?? '' };
  });
  return listed.map(({ e, id, paragraphs, key }) => {
    const ex = more.get(key);
    const parent = listed.find((c) => c.key !== '' && c.key === attribute(ex, 'w15:paraIdParent'));
    const began = walk.began.get(id);
    return {
      id,
      ...who(e),
      text: paragraphs.map((p) => all(p, 'w:t').map(textOf).join('')).join('\n'),
      ...(began !== undefined && { paragraph: Math.min(began, Math.max(1, walk.paragraphs.length)) }),
      about: walk.about.get(id) ?? '',
      ...(parent && { answers: parent.id }),
      ...(attribute(ex, 'w15:done') === '1' && { resolved: true as const }),
    };
  });
}

/**
 * Reads a Word document with its changes.
 * @throws ChangesError in words that a clerk can act on, when the bytes are no sound Word document
 */
export async function readChanges(bytes: Uint8Array): Promise<MarkedDocument> {
  const zip = await JSZip.loadAsync(bytes).catch(() => {
    throw new ChangesError('这个文件不是完好的 Word 文档(docx),不能显示修订;请下载后用办公软件打开');
  });
  // what it would unpack to stands in its directory: a small file may hold a very large one
  const size = Object.values(zip.files).reduce(
    (sum, file) =>
      sum + (/\.xml$/.test(file.name) ? ((file as unknown as { _data?: { uncompressedSize?: number } })._data?.uncompressedSize ?? 0) : 0),
    0,
  );
  if (size > MOST_XML) throw new ChangesError('这个文档太大,不能在这里显示修订;请下载后用办公软件打开');
  const part = async (name: string, from = zip): Promise<string> => (await from.file(name)?.async('string')) ?? '';
  const numbered = await withListNumbers(bytes, zip);
  const body = child(child(readXml(await part('word/document.xml', numbered)), 'w:document') ?? readXml(''), 'w:body');
  if (!body) throw new ChangesError('这个文件里没有 Word 文档的正文,不能显示修订');
  const walk = new Walk(headingsOf(await part('word/styles.xml')));
  walk.blocks(body, { changes: [] });
  const comments = commentsOf(await part('word/comments.xml'), await part('word/commentsExtended.xml'), walk);
  return { paragraphs: walk.paragraphs, comments, authors: authorsOf(walk.paragraphs, comments) };
}

/** With the numbers of its lists written in, as Word shows them; a list that cannot be read leaves the document as it is. */
async function withListNumbers(bytes: Uint8Array, zip: JSZip): Promise<JSZip> {
  try {
    const numbered = withNumbers(bytes);
    return numbered === bytes ? zip : await JSZip.loadAsync(numbered);
  } catch {
    return zip;
  }
}

function authorsOf(paragraphs: readonly Paragraph[], comments: readonly Comment[]): string[] {
  const changes = paragraphs.flatMap((p) => [
    ...(p.ending ?? []),
    ...(p.formatted ? [p.formatted] : []),
    ...p.runs.flatMap((r) => [...(r.changes ?? []), ...(r.formatted ? [r.formatted] : [])]),
  ]);
  return [...new Set([...changes.map((c) => c.author), ...comments.map((c) => c.author)].filter((a) => a !== ''))];
}
