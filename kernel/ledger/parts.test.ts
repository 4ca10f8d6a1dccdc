import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical } from './canonical.ts';
import { fromBase64url, sha256, sm3, utf8 } from './hash.ts';
import { checkPart, type FieldShape, joinForm, openPart, partSalt, sealForm, sealPart, splitForm } from './parts.ts';

const fields: Record<string, FieldShape> = {
  town: { class: 'open', kind: 'choice' },
  fine: { class: 'open', kind: 'money' },
  source: { class: 'office', kind: 'choice' },
  account: { class: 'office', kind: 'text' },
  story: { class: 'open', kind: 'text' },
  party: { class: 'personal', kind: 'party' },
  informant: { class: 'secret', kind: 'party' },
};
const form = { town: '城关镇', fine: 200_000, source: '投诉', account: '经查……', story: '当事人张某……', party: 'S-17', informant: 'S-18' };
const secret = Uint8Array.from({ length: 32 }, (_, i) => i);

describe('splitting a form', () => {
  it('keeps open and office fields together, and each personal, secret and free-text field alone', () => {
    expect(splitForm(fields, form)).toEqual([
      { name: 'open', class: 'open', content: { town: '城关镇', fine: 200_000 } },
      { name: 'office', class: 'office', content: { source: '投诉' } },
      { name: 'account', class: 'office', content: '经查……' },
      { name: 'informant', class: 'secret', content: 'S-18' },
      { name: 'party', class: 'personal', content: 'S-17' },
      { name: 'story', class: 'open', content: '当事人张某……' },
    ]);
  });

  it('makes no part of what is not there', () => {
    expect(splitForm(fields, {})).toEqual([]);
    expect(splitForm(fields, { party: undefined, fine: 0 })).toEqual([{ name: 'open', class: 'open', content: { fine: 0 } }]);
  });

  it('refuses a field that the step does not have, and a lone field named like a group', () => {
    expect(() => splitForm(fields, { colour: '红' })).toThrow('表单没有「colour」这一项');
    expect(() => splitForm(fields, { toString: 1 })).toThrow('toString');
    expect(() => splitForm({ open: { class: 'secret', kind: 'text' } }, { open: 'x' })).toThrow('与分组同名');
  });

  it('is undone by joinForm, whatever the fields', () => {
    const shape = fc.record<FieldShape>({
      class: fc.constantFrom('open', 'office', 'personal', 'secret'),
      kind: fc.constantFrom('text', 'money', 'party'),
    });
    const name = fc.string({ minLength: 1, maxLength: 8 }).filter((text) => text !== 'open' && text !== 'office');
    fc.assert(
      fc.property(fc.dictionary(name, fc.tuple(shape, fc.jsonValue())), (entries) => {
        const shapes = Object.fromEntries(Object.entries(entries).map(([key, [one]]) => [key, one]));
        const values = Object.fromEntries(Object.entries(entries).map(([key, [, value]]) => [key, value]));
        expect(canonical(joinForm(splitForm(shapes, values)))).toBe(canonical(values));
      }),
    );
  });

  it('leaves a hole where a part was erased', () => {
    const parts = splitForm(fields, form).filter((part) => part.name !== 'party');
    expect(joinForm(parts)).toEqual({ ...form, party: undefined });
    expect('party' in joinForm(parts)).toBe(false);
  });
});

describe('salts', () => {
  it('are of 128 bits, differ by part, by secret and by hash, and are the same again for the same', () => {
    const salt = partSalt(secret, 'party', sha256);
    expect(fromBase64url(salt)).toHaveLength(16);
    expect(partSalt(secret, 'party', sha256)).toBe(salt);
    const others = [
      partSalt(secret, 'story', sha256),
      partSalt(
        secret.map((byte) => byte ^ 1),
        'party',
        sha256,
      ),
      partSalt(secret, 'party', sm3),
    ];
    expect(new Set([salt, ...others]).size).toBe(4);
  });

  it('need a secret of 32 bytes', () => {
    expect(() => partSalt(secret.subarray(1), 'party', sha256)).toThrow('31 字节');
  });
});

describe.each([sha256, sm3])('sealed parts with $name', (hash) => {
  const part = { name: 'party', salt: partSalt(secret, 'party', hash), content: { name: '张某', id: '51…' } };
  const sealed = sealPart(part, hash);

  it('are [salt, name, content] in canonical JSON, and open again', () => {
    expect(sealed.text).toBe(`["${part.salt}","party",{"id":"51…","name":"张某"}]`);
    expect(openPart(sealed.text)).toEqual(part);
    expect(checkPart({ name: 'party', ...sealed }, hash)).toEqual({ ok: true, part });
  });

  it('detect any altered byte of the text', () => {
    const bytes = utf8(sealed.text);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: bytes.length - 1 }), fc.integer({ min: 1, max: 255 }), (at, mask) => {
        const altered = bytes.slice();
        altered[at]! ^= mask;
        // decoded as a database or a file would hand it over: what is no longer UTF-8 becomes another character
        const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(altered);
        expect(checkPart({ name: 'party', text, digest: sealed.digest }, hash).ok).toBe(false);
      }),
    );
  });

  it('detect a part under another name, and one of another digest', () => {
    expect(checkPart({ name: 'informant', ...sealed }, hash)).toEqual({ ok: false, says: '部分「informant」的文本写的是「party」' });
    const other = sealPart({ ...part, content: '李某' }, hash);
    expect(checkPart({ name: 'party', text: other.text, digest: sealed.digest }, hash).ok).toBe(false);
  });

  it('hide a short content behind the salt', () => {
    const again = sealPart(
      {
        ...part,
        salt: partSalt(
          secret.map((byte) => byte ^ 1),
          'party',
          hash,
        ),
      },
      hash,
    );
    expect(again.digest).not.toBe(sealed.digest);
  });

  it('seal a whole form', () => {
    const { digests, sealed: texts } = sealForm(fields, form, secret, hash);
    expect(Object.keys(digests).sort()).toEqual(['account', 'informant', 'office', 'open', 'party', 'story']);
    for (const one of texts) expect(checkPart({ ...one, digest: digests[one.name]! }, hash).ok).toBe(true);
    expect(joinForm(texts.map((one) => openPart(one.text)))).toEqual(form);
  });
});

describe('opening a part', () => {
  it.each([
    ['{"a":1}', '不是 [盐, 名称, 内容] 三项'],
    ['["AAAAAAAAAAAAAAAAAAAAAA","x"]', '不是 [盐, 名称, 内容] 三项'],
    ['[1,"x",2]', '盐和名称应为文字'],
    ['["AAAA","x",2]', '盐应为 16 字节'],
    ['["AAAAAAAAAAAAAAAAAAAAAA", "x",2]', '不是规范 JSON'],
  ])('refuses %s', (text, says) => {
    expect(() => openPart(text)).toThrow(says);
  });

  it('checks without throwing', () => {
    const text = '[1,"x",2]';
    const digest = sealPart({ name: 'x', salt: 'AAAA', content: 2 }, sha256);
    expect(checkPart({ name: 'x', ...digest }, sha256)).toEqual({ ok: false, says: '部分「x」盐应为 16 字节' });
    expect(checkPart({ name: 'x', text, digest: digest.digest }, sha256).ok).toBe(false);
  });
});
