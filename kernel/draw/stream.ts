/**
 * A stream of bytes that everybody gets from the same key: block i is SHA-256(key ‖ i), i as eight bytes, the highest first. From it come whole numbers without
 * bias: six bytes at a time, and those beyond the last full multiple are thrown away.
 */
import { concat, sha256 } from '../ledger/hash.ts';

/** One more than the greatest number that six bytes can say. */
const SPAN = 2 ** 48;

export interface Stream {
  /** A whole number from 0 up to, and not with, `limit` (1 to 2^48), each as likely as another. */
  below(limit: number): number;
}

/** The stream of a key of 32 bytes. */
export function stream(key: Uint8Array): Stream {
  let block = new Uint8Array(0);
  let at = 0;
  let counter = 0;
  const byte = (): number => {
    if (at === block.length) {
      const number = new Uint8Array(8);
      new DataView(number.buffer).setBigUint64(0, BigInt(counter));
      block = new Uint8Array(sha256.digest(concat(key, number)));
      counter += 1;
      at = 0;
    }
    return block[at++]!;
  };
  const six = (): number => {
    let n = 0;
    for (let i = 0; i < 6; i++) n = n * 256 + byte();
    return n;
  };
  return {
    below(limit) {
      if (!Number.isInteger(limit) || limit < 1 || limit > SPAN) throw new RangeError(`范围应当是1到2的48次方的整数,不是${limit}`);
      const fair = SPAN - (SPAN % limit);
      let n = six();
      while (n >= fair) n = six();
      return n % limit;
    },
  };
}
