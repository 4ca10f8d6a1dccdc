import * as cheerio from 'cheerio';
import type { Piece, Pieces, TablePlace } from './types.ts';

type Node = ReturnType<cheerio.CheerioAPI>[number];

/** Elements that begin and end a line. */
const BLOCKS = new Set(
  'address article aside blockquote body caption center dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol option p pre section select table tbody tfoot thead title tr ul'.split(
    ' ',
  ),
);
/** Elements whose text nobody reads on the page. */
const UNREAD = new Set('head script style noscript template svg iframe object'.split(' '));

/** Lines of an HTML page, in order, with the rows and cells of its tables, and the numbers that an ordered list shows. */
export function readHtml(html: string): Pieces {
  const $ = cheerio.load(html);
  const walker = new Walker();
  walker.visit($.root()[0] as Node);
  walker.flush();
  const title = $('title').first().text().trim();
  return title ? { title, pieces: walker.pieces } : { pieces: walker.pieces };
}

class Walker {
  pieces: Piece[] = [];
  private text = '';
  private place: TablePlace | undefined;
  private tables = 0;

  visit(node: Node): void {
    if (node.type === 'text') {
      // A line break in the source is a space between Latin words, and nothing between Chinese characters.
      this.text += node.data.replace(/\s*\n\s*/g, (_, at: number, all: string) => (wordBefore(all, at) ? ' ' : ''));
      return;
    }
    if (!('children' in node)) return;
    const tag = node.type === 'tag' ? node.name : '';
    if (node.type === 'script' || node.type === 'style' || UNREAD.has(tag)) return;
    if (tag === 'br') this.flush();
    else if (tag === 'table') this.visitTable(node);
    else if (tag === 'ol') this.visitList(node);
    else {
      const block = BLOCKS.has(tag);
      if (block) this.flush();
      for (const child of node.children as Node[]) this.visit(child);
      if (block) this.flush();
    }
  }

  /** The numbers that an ordered list shows are part of what is read; where an item writes its own, the list's is not shown beside it. */
  private visitList(list: Node): void {
    if (!('children' in list)) return;
    let number = ('attribs' in list && Number(list.attribs.start)) || 1;
    for (const child of list.children as Node[]) {
      this.flush();
      const before = this.pieces.length;
      this.visit(child);
      this.flush();
      const first = this.pieces[before];
      if (child.type !== 'tag' || child.name !== 'li' || !first) continue;
      if (!/^[((]?[\d一二三四五六七八九十]+[))、..]/.test(first.text)) first.text = `${number}.${first.text}`;
      number++;
    }
  }

  flush(): void {
    const text = this.text.trim();
    if (text) this.pieces.push(this.place ? { text, table: this.place } : { text });
    this.text = '';
  }

  /** Cells in the grid that row and column spans make. A table inside a cell is read as that cell's text: such tables lay a page out. */
  private visitTable(table: Node): void {
    this.flush();
    // What a table is called, and its unit, stand in its caption.
    for (const child of 'children' in table ? (table.children as Node[]) : [])
      if (child.type === 'tag' && child.name === 'caption') this.visit(child);
    this.flush();
    if (this.place || isLayout(table)) {
      for (const row of rowsOf(table)) for (const cell of cellsOf(row)) this.visitCell(cell, this.place);
      return;
    }
    const index = this.tables++;
    const taken = new Map<number, Set<number>>();
    rowsOf(table).forEach((row, r) => {
      let c = 0;
      for (const cell of cellsOf(row)) {
        while (taken.get(r)?.has(c)) c++;
        const rows = spanOf(cell, 'rowspan');
        const width = spanOf(cell, 'colspan');
        for (let y = r; y < r + rows; y++) {
          const set = taken.get(y) ?? new Set<number>();
          for (let x = c; x < c + width; x++) set.add(x);
          taken.set(y, set);
        }
        this.visitCell(cell, rows > 1 ? { table: index, row: r, cell: c, rows } : { table: index, row: r, cell: c });
        c += width;
      }
    });
  }

  private visitCell(cell: Node, place: TablePlace | undefined): void {
    const outer = this.place;
    this.place = place;
    this.flush();
    if ('children' in cell) for (const child of cell.children as Node[]) this.visit(child);
    this.flush();
    this.place = outer;
  }
}

function wordBefore(text: string, at: number): boolean {
  return /[\w.,;:!?)]/.test(text[at - 1] ?? '');
}

function spanOf(cell: Node, name: 'rowspan' | 'colspan'): number {
  const span = 'attribs' in cell ? Number(cell.attribs[name]) : 1;
  return Number.isInteger(span) && span > 1 && span < 1000 ? span : 1;
}

function rowsOf(table: Node): Node[] {
  const rows: Node[] = [];
  for (const child of 'children' in table ? (table.children as Node[]) : []) {
    if (child.type !== 'tag') continue;
    if (child.name === 'tr') rows.push(child);
    else if (/^(thead|tbody|tfoot)$/.test(child.name)) rows.push(...rowsOf(child));
  }
  return rows;
}

function cellsOf(row: Node): Node[] {
  return ('children' in row ? (row.children as Node[]) : []).filter((n) => n.type === 'tag' && /^t[dh]$/.test(n.name));
}

/** A table of one column, or one that holds whole tables, sets out a page; it states nothing row by row. */
function isLayout(table: Node): boolean {
  const rows = rowsOf(table).map(cellsOf);
  return rows.every((cells) => cells.length <= 1) || rows.some((cells) => cells.some(holdsTable));
}

function holdsTable(node: Node): boolean {
  return 'children' in node && (node.children as Node[]).some((n) => (n.type === 'tag' && n.name === 'table') || holdsTable(n));
}
