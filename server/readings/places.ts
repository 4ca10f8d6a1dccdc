/** Finds words again in a document's text, whatever blanks and line breaks stand between their characters. Places are UTF-16 units of the text. */
export class Places {
  readonly #text: string;
  /** The text without blanks, and where each of its characters stands. */
  readonly #flat: string;
  readonly #at: number[];
  #behind = 0;
  readonly #told = new Map<string, number>();

  constructor(text: string) {
    this.#text = text;
    const at: number[] = [];
    let flat = '';
    for (let i = 0; i < text.length; i++) {
      if (/\s/.test(text[i]!)) continue;
      flat += text[i];
      at.push(i);
    }
    this.#flat = flat;
    this.#at = at;
  }

  #find(words: string, from: number): { start: number; end: number; flat: number } | undefined {
    const flat = words.replace(/\s/g, '');
    if (flat === '') return undefined;
    const i = this.#flat.indexOf(flat, from);
    if (i < 0) return undefined;
    return { start: this.#at[i]!, end: this.#at[i + flat.length - 1]! + 1, flat: i };
  }
  #flatOf(place: number): number {
    const i = this.#at.findIndex((at) => at >= place);
    return i < 0 ? this.#at.length : i;
  }

  /** Where the words stand behind those that were found so before. */
  after(words: string): { start: number; end: number } | undefined {
    const found = this.#find(words, this.#behind);
    if (!found) return undefined;
    this.#behind = found.flat + 1;
    return { start: found.start, end: found.end };
  }
  /** Of what is said of the same words again, the next place. */
  next(words: string, kind: string): { start: number; end: number } | undefined {
    const key = `${kind} ${words}`;
    const found = this.#find(words, this.#told.get(key) ?? 0) ?? this.#find(words, 0);
    if (!found) return undefined;
    this.#told.set(key, found.flat + 1);
    return { start: found.start, end: found.end };
  }
  anywhere(words: string): { start: number; end: number } | undefined {
    const found = this.#find(words, 0);
    return found && { start: found.start, end: found.end };
  }
  /** Within a stretch of the text. */
  within(words: string, [from, to]: [number, number]): { start: number; end: number } | undefined {
    const found = this.#find(words, this.#flatOf(from));
    return found && found.end <= to ? { start: found.start, end: found.end } : undefined;
  }
  get length(): number {
    return this.#text.length;
  }
}
