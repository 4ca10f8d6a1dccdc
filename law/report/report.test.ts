import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../kernel/figure/figure.ts';
import { CHAPTERS } from '../../kernel/language/chapters.ts';
import { readReport } from '../../reading/report/index.ts';
import { procedures } from '../index.ts';
import { catalogue } from '../said.ts';
import { systems } from '../systems.ts';
import { allSentences, byChapter, LABEL_LENGTH, reportWords, tables } from './index.ts';
import { figuresIn, sentenceOf, wordsBefore } from './sentence.ts';
import { cellFigure } from './table.ts';

const figures = figuresOf(procedures);

describe('a sentence of the report', () => {
  it('is read into clauses, each with its joint, and what is said instead of nought', () => {
    expect(sentenceOf('全年接待批次{a.b},规范性文件、合同{a.c}次、其中纠错{a.d} | 未收到申请')).toEqual({
      clauses: [
        { joint: '', parts: ['全年接待批次', { figure: 'a.b' }] },
        { joint: ',', parts: ['规范性文件、合同', { figure: 'a.c' }, '次'] },
        { joint: '、', parts: ['其中纠错', { figure: 'a.d' }] },
      ],
      none: '未收到申请',
    });
  });
  it('is refused where it is not whole', () => {
    for (const wrong of ['没有数', '收到{a.b},', '收到{a.b},后面没有数', '收到{a.b']) expect(() => sentenceOf(wrong), wrong).toThrow();
  });
});

describe('the report', () => {
  it('has a place for every chapter, and names systems that there are', () => {
    expect(Object.keys(byChapter)).toEqual(Object.keys(CHAPTERS));
    const known = new Set(systems.map((s) => s.id));
    for (const part of Object.values(byChapter)) for (const system of Object.keys(part)) expect(known, system).toContain(system);
  });

  it('names only figures that the law files have', () => {
    const named = [
      ...allSentences.flatMap(figuresIn),
      ...tables.flatMap((t) => [
        ...t.columns.flatMap((c) => c.figure ?? []),
        ...(t.rows ?? []).flatMap((r) => t.columns.flatMap((c, i) => cellFigure(r, c, i) ?? [])),
      ]),
    ];
    expect(named.filter((id) => figures[id] === undefined)).toEqual([]);
  });

  it('states whatever a published report states that the ledger counts', () => {
    const stated = readReport(readFileSync(new URL('../../reading/samples/anju-2016-report.txt', import.meta.url), 'utf8'), catalogue);
    const named = new Set(allSentences.flatMap(figuresIn));
    const missing = stated.figures.flatMap((f) => (f.figure !== undefined && !named.has(f.figure) ? [f.figure] : []));
    expect(missing).toEqual([]);
    expect(stated.figures.filter((f) => f.figure !== undefined).length).toBeGreaterThan(30);
  });

  it('puts words before every number that no other figure of that unit has', () => {
    const of = new Map<string, string>();
    for (const [figure, all] of reportWords())
      for (const words of all) {
        expect(words.length, `${figure}「${words}」`).toBeGreaterThanOrEqual(2);
        const key = `${words}|${figures[figure]?.unit}`;
        expect(of.get(key) ?? figure, `「${words}」`).toBe(figure);
        of.set(key, figure);
      }
  });

  it('says nought only in words that a reader of reports takes for nought of that figure', () => {
    for (const s of allSentences.filter((x) => x.none !== undefined)) {
      const [found, ...more] = readReport(`${s.none}。`, catalogue).figures;
      expect([found?.text, found?.value, found?.figure, more.length], s.none).toEqual([s.none, 0, figuresIn(s)[0], 0]);
    }
  });

  it('begins a clause with words, and puts figures of a breakdown only where they have it', () => {
    for (const sentence of allSentences) {
      const words = wordsBefore(sentence).map((w) => w.words);
      expect(words).not.toContain('');
    }
    // the first names the row of the comparison with the year before
    for (const sentence of Object.values(byChapter).flatMap((part) => Object.values(part).flat()))
      expect(wordsBefore(sentence)[0]?.words.length, wordsBefore(sentence)[0]?.words).toBeLessThanOrEqual(LABEL_LENGTH);
    for (const table of tables)
      for (const row of table.rows ?? [])
        table.columns.forEach((column, i) => {
          const figure = figures[cellFigure(row, column, i) ?? ''];
          const parts = figure?.kind === 'total' ? figure.total.map((x) => figures[x]!) : [figure];
          if (column.group)
            for (const f of parts) expect(f && 'by' in f ? f.by : [], `${table.id} ${row.label}`).toContain(column.group.by);
        });
  });

  it('has labels that a cell can hold, each once in its table', () => {
    for (const table of tables) {
      const labels = (table.rows ?? []).map((r) => r.label);
      expect(new Set(labels).size).toBe(labels.length);
      for (const label of [...labels, ...table.columns.map((c) => c.title), table.head])
        expect(label.length).toBeLessThanOrEqual(LABEL_LENGTH);
      const named = new Set([...labels, ...table.columns.map((c) => c.title)]);
      for (const sum of table.sums) {
        const asked = 'units' in sum ? [] : 'across' in sum ? [...sum.across, sum.to] : [...sum.down, ...sum.to];
        for (const name of asked) expect(named, `${table.id}: ${name}`).toContain(name);
      }
    }
  });
});
