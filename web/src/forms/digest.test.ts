import { afterEach, expect, it, vi } from 'vitest';
import { digestOf } from './digest.ts';

/** FIPS 180-4, the message "abc". */
const ABC = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
afterEach(() => vi.unstubAllGlobals());

it('digests by the platform', async () => expect(await digestOf(new Blob(['abc']))).toBe(ABC));
it('digests without it, on a page not served by https', async () => {
  vi.stubGlobal('crypto', {});
  expect(await digestOf(new Blob(['abc']))).toBe(ABC);
});
