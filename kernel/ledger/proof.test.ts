import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEvent, sealEvent } from './event.ts';
import { digestOf, sha256, sm3 } from './hash.ts';
import { checkProof, makeProof, type Proof } from './proof.ts';
import { sampleLedger, sampleSigner } from './testing.ts';

describe.each([
  ['ed25519', sha256, 'SHA-256', 'Ed25519'],
  ['sm2', sm3, 'SM3', 'SM2'],
] as const)('a proof under a seal of %s', (algorithm, hash, hashLabel, signLabel) => {
  const signer = sampleSigner(algorithm);
  const { seals, read, events, parts } = sampleLedger([2, 11], signer, hash);
  const texts = Object.fromEntries(parts.map((part) => [part.name, part.text]));
  const seal = seals[1]!;
  const what = { event: events[0]!, seq: 0, seal, key: signer };
  const proof = makeProof({ ...what, parts: texts }, read, hash);
  const copy = (): Proof => JSON.parse(JSON.stringify(proof));
  const keys = [signer];

  it('holds for every event, after a trip through a file, with nothing else at hand', () => {
    events.forEach((event, seq) => {
      const made = JSON.parse(JSON.stringify(makeProof({ event, seq, seal, key: signer }, read, hash)));
      const checked = checkProof(made, { keys });
      expect(checked.ok).toBe(true);
      expect(checked.event).toEqual(readEvent(event.text));
    });
  });

  it('says what it found, in Chinese, line by line', () => {
    expect(checkProof(copy(), { keys }).says).toEqual([
      `事件文本与其摘要相符(${hashLabel})`,
      '事件属于地区 510000 的账',
      '事件是封印所盖 11 个事件中的第 1 个',
      `封印签名相符(${signLabel},公钥 ${signer.keyId})`,
      '证明所附公钥即封印的公钥',
      '所示部分「open」与事件所记摘要相符',
      '所示部分「party」与事件所记摘要相符',
      '证明成立:该事件不迟于 2025-03-02T00:00:00Z 封入地区 510000 的账,所示文本与封入时一字不差',
    ]);
  });

  it('without trusted keys holds together, and says what that leaves open', () => {
    const checked = checkProof(copy());
    expect(checked.ok).toBe(true);
    expect(checked.says).toContain(`提示:公钥取自本证明,尚未与公布的公钥核对;请核对其编号 ${signer.keyId}`);
  });

  it('by another key than the published one does not hold, though it holds together', () => {
    const stranger = sampleSigner(algorithm, 8);
    const forged = sampleLedger([2, 11], stranger, hash);
    const made = makeProof({ event: forged.events[0]!, seq: 0, seal: forged.seals[1]!, key: stranger }, forged.read, hash);
    expect(checkProof(made).ok).toBe(true);
    expect(checkProof(made, { keys }).ok).toBe(false);
    expect(checkProof({ ...copy(), key: made.key }, { keys }).says).toContain('不符:证明所附公钥不是封印的公钥');
    expect(checkProof({ ...copy(), key: { ...made.key, keyId: signer.keyId } }).ok).toBe(false);
  });

  it('shows only the parts that its holder shows, and names the others', () => {
    const masked = makeProof({ ...what, parts: { open: texts.open! } }, read, hash);
    const checked = checkProof(masked, { keys });
    expect(checked.ok).toBe(true);
    expect(checked.parts?.map((part) => part.content)).toEqual([{ town: '城关镇' }]);
    expect(checked.says).toContain('未示出的部分:party(只有摘要,内容不在本证明里)');
    expect(JSON.stringify(masked)).not.toContain('张某');
  });

  it('fails for a part that is not the event’s', () => {
    expect(checkProof({ ...copy(), parts: { open: texts.party } }, { keys }).ok).toBe(false);
    expect(checkProof({ ...copy(), parts: { toString: texts.party } }, { keys }).says).toContain('不符:事件没有「toString」这一部分');
    const swapped = { ...copy(), parts: { open: texts.open!.replace('城关镇', '城东镇') } };
    expect(checkProof(swapped, { keys }).says).toContain('不符:部分「open」的文本与摘要不符');
  });

  it('fails when any character of the file is altered', () => {
    const text = JSON.stringify(proof);
    fc.assert(
      fc.property(fc.nat(), fc.constantFrom(...'0123456789abcdefg"{}[],: 张'), (pick, letter) => {
        const at = pick % text.length;
        fc.pre(text[at] !== letter);
        const altered = text.slice(0, at) + letter + text.slice(at + 1);
        let value: unknown;
        try {
          value = JSON.parse(altered);
        } catch {
          return; // no longer JSON: seen before any check
        }
        fc.pre(JSON.stringify(value) !== text); // a space between tokens says the same
        expect(checkProof(value, { keys }).ok).toBe(false);
      }),
      { numRuns: 400 },
    );
  });

  it('fails for another place, another seal, and an event rewritten with a fresh digest', () => {
    expect(checkProof({ ...copy(), seq: 1 }, { keys }).ok).toBe(false);
    expect(checkProof({ ...copy(), seal: seals[0] }, { keys }).ok).toBe(false);
    const rewritten = sealEvent({ ...readEvent(proof.event), step: 'forged' }, hash);
    const checked = checkProof({ ...copy(), event: rewritten.text, digest: rewritten.digest }, { keys });
    expect(checked.says).toContain('不符:事件不在封印所盖的 11 个事件的第 1 位');
    expect(checked.says.at(-1)).toBe('证明不成立');
    // a text that is read in two ways is refused although its digest fits
    const twice = proof.event.replace('{"actor"', '{"step":"other","actor"');
    expect(checkProof({ ...copy(), event: twice, digest: digestOf(twice, hash) }, { keys }).says).toContain(
      '不符:事件文本不是规范 JSON(RFC 8785)文本',
    );
  });

  it('fails for an event of another tenant than the seal’s', () => {
    const foreign = sampleLedger([2, 11], signer, hash);
    const other = { ...foreign.seals[1]!, tenant: '519999' };
    expect(checkProof({ ...copy(), seal: other }, { keys }).says).toContain('不符:事件属于地区 510000,封印属于 519999');
  });
});

describe('checkProof', () => {
  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withBigInt: true }), (value) => {
        const checked = checkProof(value);
        expect(checked.ok).toBe(false);
        expect(checked.says).toHaveLength(1);
      }),
    );
  });

  it.each([
    [{ format: 2 }, '不认识的证明格式 2'],
    [{ format: 1, note: 'x' }, '证明里有不认识的项「note」'],
    [{ format: 1 }, '证明里没有事件文本'],
    [{ format: 1, event: '{}', digest: 'x' }, '证明里没有事件摘要'],
    [{ format: 1, event: '{}', digest: '0'.repeat(64), seq: -1 }, '证明里的账序不是从 0 起的整数'],
    [{ format: 1, event: '{}', digest: '0'.repeat(64), seq: 0, path: [1] }, '证明里没有路径'],
    [{ format: 1, event: '{}', digest: '0'.repeat(64), seq: 0, path: [] }, '证明里没有公钥'],
  ])('says what is missing: %j', (value, says) => {
    expect(checkProof(value)).toEqual({ ok: false, says: [`不符:${says}`] });
  });
});
