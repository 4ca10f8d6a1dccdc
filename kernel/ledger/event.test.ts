import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ChainFault, checkChain, readEvent, type SealedEvent, sealEvent } from './event.ts';
import { sha256, sm3, utf8 } from './hash.ts';
import { sampleChain, sampleEvent } from './testing.ts';

const kinds = (faults: ChainFault[]) => faults.map((fault) => `${fault.n} ${fault.kind}`);

describe('an event', () => {
  it('is stored as the canonical text that was hashed, and read back from it', () => {
    const event = sampleEvent(1);
    const { text, digest } = sealEvent(event, sha256);
    expect(digest).toMatch(/^[0-9a-f]{64}$/);
    expect(readEvent(text)).toEqual(event);
    expect(sealEvent(readEvent(text), sha256)).toEqual({ text, digest });
    expect(sealEvent(event, sm3).text).toBe(text);
    expect(sealEvent(event, sm3).digest).not.toBe(digest);
  });

  it('leaves out what is optional and absent', () => {
    const event = { ...sampleEvent(1), hand: undefined, deemed: undefined };
    expect(sealEvent(event, sha256).text).not.toContain('hand');
  });

  it.each<[string, (event: Record<string, unknown>) => void, string]>([
    ['another format', (e) => Object.assign(e, { format: 2 }), '不认识的事件格式 2'],
    ['no case', (e) => Object.assign(e, { case: undefined }), '事件的 case 应为文字'],
    ['place 0', (e) => Object.assign(e, { n: 0 }), '从 1 起'],
    ['a broken place', (e) => Object.assign(e, { n: 1.5 }), '从 1 起'],
    ['no list of files', (e) => Object.assign(e, { files: {} }), '事件的 files 应为列表'],
    ['a prev that is no digest', (e) => Object.assign(e, { prev: 'x' }), '事件的 prev 应为摘要或空'],
    ['a part that is no digest', (e) => Object.assign(e, { parts: { open: '张某' } }), '事件的 parts.open 应为摘要'],
    ['no actor', (e) => Object.assign(e, { actor: '张某' }), '事件的 actor 应为对象'],
  ])('is refused with %s', (_, spoil, says) => {
    const event: Record<string, unknown> = { ...sampleEvent(1) };
    spoil(event);
    expect(() => readEvent(sealEvent(event as never, sha256).text)).toThrow(says);
  });
});

describe.each([sha256, sm3])('a chain of events with $name', (hash) => {
  const chain = sampleChain(6, hash);
  /** The chain with one event put through a change of its text, its digest recomputed or not. */
  const changed = (at: number, change: (event: SealedEvent) => SealedEvent) => chain.map((event, i) => (i === at ? change(event) : event));

  it('is sound as it was written', () => {
    expect(checkChain(chain, hash)).toEqual([]);
    expect(checkChain([], hash)).toEqual([]);
  });

  it('names an event whose text was altered, any byte of it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5 }), fc.nat(), fc.integer({ min: 1, max: 255 }), (at, pick, mask) => {
        const bytes = utf8(chain[at]!.text);
        bytes[pick % bytes.length]! ^= mask;
        const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
        const faults = checkChain(
          changed(at, ({ digest }) => ({ text, digest })),
          hash,
        );
        expect(kinds(faults)).toContain(`${at + 1} digest`);
      }),
    );
  });

  it('finds a forger who recomputes the digest at the next event', () => {
    const forged = changed(2, ({ text }) => sealEvent({ ...readEvent(text), step: 'forged' }, hash));
    expect(kinds(checkChain(forged, hash))).toEqual(['4 prev']);
  });

  it('names a removed, an inserted and a swapped event', () => {
    expect(kinds(checkChain(chain.toSpliced(2, 1), hash))).toEqual(['3 place', '3 prev', '4 place', '5 place']);
    expect(kinds(checkChain(chain.toSpliced(2, 0, chain[1]!), hash))).toContain('3 place');
    const swapped = checkChain([chain[0]!, chain[2]!, chain[1]!, ...chain.slice(3)], hash);
    expect(kinds(swapped)).toEqual(['2 place', '2 prev', '3 place', '3 prev', '4 prev']);
    expect(kinds(checkChain(chain.slice(1), hash))).toContain('1 prev');
  });

  it('names an event of another case or tenant', () => {
    const foreign = changed(5, ({ text }) => sealEvent({ ...readEvent(text), case: 'other' }, hash));
    expect(kinds(checkChain(foreign, hash))).toEqual(['6 case']);
    const abroad = changed(5, ({ text }) => sealEvent({ ...readEvent(text), tenant: '519999' }, hash));
    expect(kinds(checkChain(abroad, hash))).toEqual(['6 case']);
  });

  it('names an event that cannot be read, and goes on', () => {
    const faults = checkChain(
      changed(1, () => ({ text: '{', digest: chain[1]!.digest })),
      hash,
    );
    expect(kinds(faults)).toEqual(['2 digest', '2 form']);
    expect(faults[1]!.says).toBe('第 2 个事件读不出来:不是 JSON 文本');
  });
});
