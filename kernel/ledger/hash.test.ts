import { createHash, createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  base64url,
  concat,
  digestOf,
  fromBase64url,
  fromHex,
  type HashName,
  hashNamed,
  hex,
  hmac,
  isDigest,
  sha256,
  sm3,
  utf8,
} from './hash.ts';

describe('SHA-256', () => {
  it('gives the digests of FIPS 180-4', () => {
    expect(digestOf('abc', sha256)).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(digestOf('', sha256)).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expect(digestOf('abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq', sha256)).toBe(
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    );
  });
});

describe('SM3', () => {
  it('gives the digests of GB/T 32905-2016, appendix A', () => {
    expect(digestOf('abc', sm3)).toBe('66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0');
    expect(digestOf('abcd'.repeat(16), sm3)).toBe('debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732');
  });
});

describe('both hashes', () => {
  it.each([sha256, sm3])('$name agrees with an independent implementation on any bytes', (hash) => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(hex(hash.digest(bytes))).toBe(createHash(hash.name).update(bytes).digest('hex'));
      }),
    );
  });

  it.each([sha256, sm3])('HMAC-$name agrees with an independent implementation, keys longer than a block too', (hash) => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), fc.uint8Array({ maxLength: 200 }), (key, message) => {
        expect(hex(hmac(hash, key, message))).toBe(createHmac(hash.name, key).update(message).digest('hex'));
      }),
    );
  });

  it('may have a quicker way for texts', () => {
    const quick = { ...sha256, digestText: (text: string) => createHash('sha256').update(text).digest('hex') };
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(digestOf(text, quick)).toBe(digestOf(text, sha256));
      }),
    );
    expect(digestOf('abc', { ...sha256, digestText: () => 'asked' })).toBe('asked');
  });

  it('gives the HMAC-SHA-256 of RFC 4231, test case 2', () => {
    expect(hex(hmac(sha256, utf8('Jefe'), utf8('what do ya want for nothing?')))).toBe(
      '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
    );
  });

  it('is found by name, and no other name is', () => {
    expect(hashNamed('sha256')).toBe(sha256);
    expect(hashNamed('sm3')).toBe(sm3);
    expect(() => hashNamed('md5' as HashName)).toThrow('md5');
  });
});

describe('texts of bytes', () => {
  it('hexadecimal goes there and back', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(fromHex(hex(bytes))).toEqual(bytes);
      }),
    );
  });

  it('base64url goes there and back, and is that of RFC 4648', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(base64url(bytes)).toBe(Buffer.from(bytes).toString('base64url'));
        expect(fromBase64url(base64url(bytes))).toEqual(bytes);
      }),
    );
  });

  it('refuses a second spelling of the same bytes', () => {
    expect(() => fromHex('ABCD')).toThrow('第 1 个字符');
    expect(() => fromHex('0g')).toThrow('第 2 个字符');
    expect(() => fromHex('abc')).toThrow('奇数');
    expect(() => fromBase64url('_x')).toThrow('多余的位');
    expect(() => fromBase64url('a+bc')).toThrow('第 2 个字符');
    expect(() => fromBase64url('abcde')).toThrow('长度');
  });

  it('knows the text of a digest', () => {
    expect(isDigest('0'.repeat(64))).toBe(true);
    expect(isDigest('0'.repeat(63))).toBe(false);
    expect(isDigest('A'.repeat(64))).toBe(false);
    expect(isDigest(`${'0'.repeat(64)}\n`)).toBe(false);
    expect(isDigest(7)).toBe(false);
  });

  it('joins bytes', () => {
    expect(hex(concat(fromHex('01'), new Uint8Array(0), fromHex('0203')))).toBe('010203');
  });
});
