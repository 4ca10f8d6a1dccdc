import type { Found } from './types.ts';
import { sameUnit } from './units.ts';

/** A list of names, 分别, and what was done: 城关镇、河西镇、东山乡分别办理. */
const NAMED = /(?:^|[,。;:(])([^,。;:()]*?)分别(为|是|有|达|达到)?([^,。;:()、]{0,10}?)(?:为|是|有|达|达到|约|近)* *$/;

/** Gives each number of a 分别 list the subject that stands at its place, where there are as many names as numbers. */
export function deal(figures: Found[]): void {
  figures.forEach((first, i) => {
    const m = NAMED.exec(first.lead);
    if (m === null) return;
    const list = [first];
    for (const f of figures.slice(i + 1)) {
      if (f.sentence !== first.sentence || !/^ *(?:、|和|及|与|,|) *$/.test(f.lead) || !sameUnit(f.unit, first.unit)) break;
      list.push(f);
    }
    const names = split((m[1] as string).replace(/^(?:其中|全年|今年|全[市区县]|20\d\d年)+/, ''), list.length);
    if (names === undefined || list.length < 2) return;
    const did = (m[3] as string).trim();
    list.forEach((f, k) => {
      f.subject = `${names[k]}${did}`;
    });
  });
}

/** So many names of a list joined by 、 and at its end by 和 or 及, or undefined. What the last one carries behind it, all carry. */
function split(words: string, count: number): string[] | undefined {
  const plain = words.replace(/[“”]/g, '').replace(/等?[两三四五六七八九十\d]+(?:个|家|项|类|年)?[\u4e00-\u9fff]{0,6}$/, '');
  for (const text of [plain, words]) {
    const names = text.split('、').map((n) => n.trim());
    if (names.length === count) return names;
    const last = (names.at(-1) ?? '').split(/和|及|与/);
    const all = [...names.slice(0, -1), ...last];
    if (all.length === count && all.every((n) => n !== '')) return all;
  }
  return undefined;
}
