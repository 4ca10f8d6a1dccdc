/** States, each a short run of bytes, kept once: typed arrays and open addressing, so that two hundred thousand fit in some megabytes. */

export class States {
  readonly width: number;
  count = 0;
  private bytes: Uint8Array;
  private slots: Int32Array;

  constructor(width: number) {
    this.width = width;
    this.bytes = new Uint8Array(width * 1024);
    this.slots = new Int32Array(4096).fill(-1);
  }

  /** The bytes of a state; a view, not a copy. */
  at(id: number): Uint8Array {
    return this.bytes.subarray(id * this.width, (id + 1) * this.width);
  }

  /** The number of a state, which is added if it is new (`count` has then grown). */
  add(state: Uint8Array): number {
    let slot = this.slotOf(state);
    const known = this.slots[slot]!;
    if (known >= 0) return known;
    if ((this.count + 1) * this.width > this.bytes.length) this.grow();
    this.bytes.set(state, this.count * this.width);
    if (this.count * 2 > this.slots.length) {
      this.rehash();
      slot = this.slotOf(state);
    }
    this.slots[slot] = this.count;
    return this.count++;
  }

  private slotOf(state: Uint8Array): number {
    const mask = this.slots.length - 1;
    let slot = hash(state) & mask;
    for (;;) {
      const id = this.slots[slot]!;
      if (id < 0 || this.equals(id, state)) return slot;
      slot = (slot + 1) & mask;
    }
  }

  private equals(id: number, state: Uint8Array): boolean {
    const from = id * this.width;
    for (let i = 0; i < this.width; i++) if (this.bytes[from + i] !== state[i]) return false;
    return true;
  }

  private grow(): void {
    const more = new Uint8Array(this.bytes.length * 2);
    more.set(this.bytes);
    this.bytes = more;
  }

  private rehash(): void {
    this.slots = new Int32Array(this.slots.length * 4).fill(-1);
    const mask = this.slots.length - 1;
    for (let id = 0; id < this.count; id++) {
      let slot = hash(this.at(id)) & mask;
      while (this.slots[slot]! >= 0) slot = (slot + 1) & mask;
      this.slots[slot] = id;
    }
  }
}

/** FNV-1a, with the bits stirred once more for the mask. */
function hash(state: Uint8Array): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < state.length; i++) h = Math.imul(h ^ state[i]!, 0x01000193);
  return (h ^ (h >>> 15)) >>> 0;
}

/** Edges of the explored graph, in the order in which they were found: from, by which act, to. */
export class Edges {
  count = 0;
  from = new Int32Array(4096);
  to = new Int32Array(4096);
  by = new Int32Array(4096);

  add(from: number, by: number, to: number): void {
    if (this.count === this.from.length) {
      const wider = (list: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> => {
        const more = new Int32Array(list.length * 2);
        more.set(list);
        return more;
      };
      this.from = wider(this.from);
      this.to = wider(this.to);
      this.by = wider(this.by);
    }
    this.from[this.count] = from;
    this.to[this.count] = to;
    this.by[this.count] = by;
    this.count++;
  }
}
