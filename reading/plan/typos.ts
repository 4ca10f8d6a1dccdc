import { fold } from './characters.ts';
import type { RawTask } from './outline.ts';
import type { PlanFinding } from './types.ts';
import { CONTEXT_SLIPS, PHRASES, SLIPS } from './typo-words.ts';
import { wordAt } from './words.ts';

/** Slips of the pen in the tasks' texts: known ones, quoted terms that differ from the document's own by one character, words said twice. */
export function typoFindings(tasks: RawTask[]): PlanFinding[] {
  const terms = quotedTerms(tasks);
  const findings: PlanFinding[] = [];
  for (const task of tasks) {
    const text = task.body;
    const found = new Map<string, string>();
    for (const [wrong, right] of Object.entries(SLIPS)) if (text.includes(wrong) && !found.has(wrong)) found.set(wrong, right);
    for (const [pattern, right] of CONTEXT_SLIPS) {
      const hit = pattern.exec(text);
      if (hit)
        found.set(
          text.slice(hit.index, hit.index + hit[0].length + 2),
          right + text.slice(hit.index + hit[0].length, hit.index + hit[0].length + 2),
        );
    }
    for (const [odd, right] of oddTerms(text, terms)) if (![...found.keys()].some((known) => odd.includes(known))) found.set(odd, right);
    for (const [odd, right] of nearPhrases(text))
      if (![...found.keys()].some((known) => odd.includes(known) || known.includes(odd))) found.set(odd, right);
    for (const twice of text.matchAll(/([\u3400-\u9fff]{2,5})\1/g)) if (!isIntended(twice[1]!)) found.set(twice[0], twice[1]!);
    for (const marks of fold(text).matchAll(/([,、;:])\1|[,、;]。|。[,、;。]/g))
      found.set(text.slice(marks.index - 4, marks.index + 2), '');
    for (const [wrong, right] of found) {
      const says = right ? `第${task.no}项的「${wrong}」疑为「${right}」之误` : `第${task.no}项的「${wrong}」标点重复`;
      findings.push({ kind: 'typo', no: task.no, text: wrong, says });
    }
  }
  return findings;
}

/** Characters that stand alone by right: particles, places, numbers. */
const ALONE =
  /[和与及或的地得之为在是了等各该本其所以对把由从到向按用不已未可应要须将也都而且并区县市省州镇乡村一二三四五六七八九十两几多年月日个项次]/;

/**
 * Set phrases with one character wrong: 行政复义. A word of its own in that place (行政处分 beside 行政处罚) is none; only a character that
 * belongs to no word is.
 */
function* nearPhrases(text: string): Generator<[string, string]> {
  for (const phrase of PHRASES) {
    if (phrase.length < 4) continue;
    for (let i = 0; i + phrase.length <= text.length; i++) {
      const odd = onlyDifference(text, i, phrase);
      if (odd < 0 || !/[\u3400-\u9fff]/.test(text[odd]!) || ALONE.test(text[odd]!) || wordAt(text, odd).length > 1) continue;
      yield [text.slice(i, i + phrase.length), phrase];
    }
  }
}

/** Where the text from `start` differs from the phrase, when it does so in one character; otherwise -1. */
function onlyDifference(text: string, start: number, phrase: string): number {
  let odd = -1;
  for (let k = 0; k < phrase.length; k++) {
    if (text[start + k] === phrase[k]) continue;
    if (odd >= 0) return -1;
    odd = start + k;
  }
  return odd;
}

/** 一个一个, 逐项逐项, 方方面面: said twice on purpose. */
function isIntended(word: string): boolean {
  return /^[一二三四五六七八九十逐][\u3400-\u9fff]$|研究|讨论|商量/.test(word);
}

/** Terms in quotation marks, without their punctuation, and how often each comes. */
function quotedTerms(tasks: RawTask[]): Map<string, number> {
  const terms = new Map<string, number>();
  for (const task of tasks) for (const term of termsOf(`${task.title} ${task.body}`)) terms.set(term, (terms.get(term) ?? 0) + 1);
  return terms;
}

function termsOf(text: string): string[] {
  return [...text.matchAll(/[“"「]([^“”"「」]{4,16})[”"」]/g)].map((m) => m[1]!.replace(/[^\u3400-\u9fffA-Za-z0-9]/g, ''));
}

/** A quoted term that the document writes otherwise more often: “双随机一共开”. */
function* oddTerms(text: string, terms: Map<string, number>): Generator<[string, string]> {
  for (const term of termsOf(text)) {
    const count = terms.get(term) ?? 1;
    for (const [other, times] of terms) {
      if (times < 2 || times <= count || other.length !== term.length || term.length < 4) continue;
      const differing = [...term].filter((c, i) => c !== other[i]);
      if (differing.length === 1 && !/[\d一二三四五六七八九十]/.test(differing[0]!)) yield [term, other];
    }
  }
}
