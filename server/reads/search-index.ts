/**
 * What everybody may find, held in memory: procedures, their steps, documents and rules, figures, units, people. Made once from the statutes
 * and the register of people; a keystroke goes through all of it in some milliseconds.
 */

import { ruleText } from '../../kernel/explain/words.ts';
import { CHAPTERS } from '../../kernel/language/chapters.ts';
import type { ProcedureData } from '../../kernel/language/data.ts';
import { wordsOf } from '../../store/append/words.ts';
import { roleTitle, titleOf } from '../accounts/roles.ts';
import { type Context, todayOf } from '../context.ts';

export type StaticKind = 'procedure' | 'step' | 'rule' | 'figure' | 'unit' | 'person';
/** One thing that is found: what it is called, what is said of it, and where it is. */
export interface Hit {
  kind: string;
  /** The id by which the office goes there. */
  id: string;
  title: string;
  says?: string;
  /** A further place inside it: a step or a rule of a procedure. */
  part?: string;
}
interface Entry {
  hit: Hit;
  /** Title and words in lower case. */
  title: string;
  all: string;
}

const entry = (kind: StaticKind, id: string, title: string, says: string, part?: string): Entry => ({
  hit: { kind, id, title, ...(says !== '' && { says }), ...(part !== undefined && { part }) },
  title: title.toLowerCase(),
  all: `${title} ${says}`.toLowerCase(),
});

function ofProcedure(p: ProcedureData, procedures: Record<string, ProcedureData>): Entry[] {
  return [
    entry('procedure', p.id, p.title, CHAPTERS[p.chapter] ?? ''),
    ...Object.entries(p.steps).map(([id, s]) =>
      entry('step', p.id, s.title, [p.title, roleTitle(p, s.by), s.issues].filter(Boolean).join(' · '), id),
    ),
    ...p.rules.map((r) => entry('rule', p.id, `${r.article}`, `${ruleText(r, p, { procedures })} · ${p.title}`, r.id)),
    ...Object.entries(p.figures).map(([id, f]) => entry('figure', id, f.title, p.title)),
  ];
}

/** The index of a context; made on first use, for it takes a second of work that a start need not wait for. */
export class SearchIndex {
  readonly #context: Context;
  #law: Entry[] | undefined;
  #people: Entry[] = [];
  #peopleOf = '';

  constructor(context: Context) {
    this.#context = context;
  }

  /** Makes the part that comes from the statutes. Cheap when it is there. */
  law(): Entry[] {
    const { procedures } = this.#context;
    this.#law ??= procedures.flatMap((p) => ofProcedure(p, Object.fromEntries(procedures.map((x) => [x.id, x]))));
    return this.#law;
  }

  /** Units and people as they are today; read again from the register in memory when it or the day has changed. */
  people(): Entry[] {
    const { directory } = this.#context;
    const today = todayOf(this.#context);
    const units = directory.units();
    const people = directory.people(today);
    const state = `${today} ${units.length} ${people.length}`;
    if (state !== this.#peopleOf) {
      this.#peopleOf = state;
      this.#people = [
        ...units.map((u) => entry('unit', u.id, u.name, u.kind)),
        ...people.map((p) =>
          entry(
            'person',
            p.id,
            p.name,
            [directory.unitName(p.unit), p.roles.map((r) => titleOf(r)).join('、')].filter(Boolean).join(' · '),
            p.unit,
          ),
        ),
      ];
    }
    return this.#people;
  }

  /** Those that have every word, best first, by kind. `most` of each kind; how many there are in all. */
  find(q: string, most: number): Map<string, { total: number; hits: Hit[] }> {
    const whole = plainNumbers(q.trim().toLowerCase());
    const found = new Map<string, { total: number; ranked: { rank: number; hit: Hit }[] }>();
    if (whole !== '') {
      const words = partsOf(whole);
      for (const e of [...this.law(), ...this.people()]) {
        const rank = rankOf(e, whole, words);
        if (rank === undefined) continue;
        const group = found.get(e.hit.kind) ?? { total: 0, ranked: [] };
        found.set(e.hit.kind, group);
        group.total++;
        group.ranked.push({ rank, hit: e.hit });
      }
    }
    return new Map(
      [...found].map(([kind, { total, ranked }]) => [
        kind,
        {
          total,
          hits: ranked
            .sort((a, b) => a.rank - b.rank || a.hit.title.length - b.hit.title.length)
            .slice(0, most)
            .map((r) => r.hit),
        },
      ]),
    );
  }
}

/** What is typed, cut where it has spaces; without them, as a dictionary cuts it. */
export function partsOf(whole: string): string[] {
  const parts = whole.split(/\s+/).filter(Boolean);
  return parts.length > 1 ? parts : [...wordsOf(whole)];
}

const DIGITS = '零一二三四五六七八九';
/** 第五十七条 → 第57条, as the articles stand in the statutes here. */
export const plainNumbers = (text: string): string =>
  text.replace(/第([零一二三四五六七八九十百]+)(?=[条款项章]|$)/g, (_, han: string) => {
    let sum = 0;
    let digit = 0;
    for (const c of han) {
      const scale = c === '百' ? 100 : c === '十' ? 10 : 0;
      if (scale === 0) digit = DIGITS.indexOf(c);
      else {
        sum += (digit || 1) * scale;
        digit = 0;
      }
    }
    return `第${sum + digit}`;
  });

/** The lower the better; undefined where a word is missing. */
function rankOf(e: Entry, whole: string, words: readonly string[]): number | undefined {
  if (e.title === whole) return 0;
  if (e.title.startsWith(whole)) return 1;
  if (e.title.includes(whole)) return 2;
  if (words.length > 0 && words.every((w) => e.title.includes(w))) return 3;
  if (e.all.includes(whole)) return 4;
  return words.length > 0 && words.every((w) => e.all.includes(w)) ? 5 : undefined;
}
