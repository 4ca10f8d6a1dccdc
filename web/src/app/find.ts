/** Finding among many lines by what is typed: every word of it must occur. */
export const wordsOf = (q: string): string[] => q.toLowerCase().split(/\s+/).filter(Boolean);

export const finds = (text: string, words: readonly string[]): boolean => {
  const low = text.toLowerCase();
  return words.every((w) => low.includes(w));
};

/** Those whose first text has all words; where there are none, those whose further text has them. */
export function findAmong<T>(all: readonly T[], q: string, first: (one: T) => string, further?: (one: T) => string): readonly T[] {
  const words = wordsOf(q);
  if (words.length === 0) return all;
  const near = all.filter((one) => finds(first(one), words));
  return near.length > 0 || !further ? near : all.filter((one) => finds(`${first(one)}${further(one)}`, words));
}
