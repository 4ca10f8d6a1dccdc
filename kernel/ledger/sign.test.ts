import { createPublicKey, verify as nodeVerify } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromHex, hex, sm3, utf8 } from './hash.ts';
import { generateKey, keyIdOf, makeSigner, type SignatureAlgorithm, signSm2With, verifySignature } from './sign.ts';

/** RFC 8032 section 7.1: secret key, public key, message, signature. */
const ED25519: [name: string, secret: string, publicKey: string, message: string, signature: string][] = [
  [
    'TEST 1',
    '9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60',
    'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
    '',
    'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b',
  ],
  [
    'TEST 2',
    '4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb',
    '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c',
    '72',
    '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
  ],
  [
    'TEST 3',
    'c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7',
    'fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025',
    'af82',
    '6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a',
  ],
];

/** GB/T 32918.5-2017 appendix A.2 (GM/T 0003.5-2012 A.2): identity 1234567812345678, message "message digest", the recommended curve. */
const SM2 = {
  secretKey: '3945208f7b2144b13f36e38ac6d39f95889393692860b51a42fb81ef4df7c5b8',
  publicKey:
    '0409f9df311e5421a150dd7d161e4bc5c672179fad1833fc076bb08ff356f35020ccea490ce26775a52dc6ea718cc1aa600aed05fbf35e084a6632f6072da9ad13',
  k: 0x59276e27d506861a16680f3ad9c02dccef3cc1fa3cdbe4ce6d54b80deac1bc21n,
  signature:
    'f5a03b0648d2c4630eeac513e1bb81a15944da3827d5b74143ac7eaceee720b3b1b6aa29df212fd8763182bc0d421ca1bb9038fd1f7f42d4840b69c485bbc1aa',
};
const message = utf8('message digest');
const ORDER = 0xfffffffeffffffffffffffffffffffff7203df6b21c6052b53bbf40939d54123n;
const word = (value: bigint) => value.toString(16).padStart(64, '0');

describe('Ed25519', () => {
  it.each(ED25519)('signs and verifies RFC 8032 %s', (_, secret, publicKey, text, signature) => {
    const signer = makeSigner('ed25519', secret);
    expect(signer.publicKey).toBe(publicKey);
    expect(signer.sign(fromHex(text))).toBe(signature);
    expect(verifySignature('ed25519', publicKey, fromHex(text), signature)).toBe(true);
  });

  it('is verified by an independent implementation', () => {
    const signer = makeSigner('ed25519', generateKey('ed25519', new Uint8Array(32).fill(3)).secretKey);
    const key = createPublicKey({
      key: { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(signer.publicKey, 'hex').toString('base64url') },
      format: 'jwk',
    });
    expect(nodeVerify(null, message, key, Buffer.from(signer.sign(message), 'hex'))).toBe(true);
  });
});

describe('SM2', () => {
  it('verifies the signature published in the standard', () => {
    expect(verifySignature('sm2', SM2.publicKey, message, SM2.signature)).toBe(true);
    expect(verifySignature('sm2', SM2.publicKey, utf8('message digesT'), SM2.signature)).toBe(false);
  });

  it('makes the signature published in the standard from the k published there', () => {
    expect(makeSigner('sm2', SM2.secretKey).publicKey).toBe(SM2.publicKey);
    expect(signSm2With(SM2.secretKey, SM2.publicKey, message, SM2.k)).toBe(SM2.signature);
  });

  it('chooses a k of its own, the same for the same message and another for another', () => {
    const signer = makeSigner('sm2', SM2.secretKey);
    const signature = signer.sign(message);
    expect(signer.sign(message)).toBe(signature);
    expect(signature).not.toBe(SM2.signature);
    expect(verifySignature('sm2', SM2.publicKey, message, signature)).toBe(true);
    // with one k for two messages, r − e would be the same in both
    const x1 = (text: Uint8Array) => (BigInt(`0x${signer.sign(text).slice(0, 64)}`) - digestWithZ(text) + ORDER) % ORDER;
    expect(x1(message)).not.toBe(x1(utf8('another')));
  });

  it('refuses r or s outside 1 … n−1, which would verify as well if reduced', () => {
    const [r, s] = [BigInt(`0x${SM2.signature.slice(0, 64)}`), BigInt(`0x${SM2.signature.slice(64)}`)];
    for (const [a, b] of [
      [0n, s],
      [r, 0n],
      [ORDER, s],
      [r, ORDER],
      [2n ** 256n - 1n, s],
    ] as const) {
      expect(verifySignature('sm2', SM2.publicKey, message, word(a) + word(b))).toBe(false);
    }
  });

  it('refuses secret keys outside 1 … n−2', () => {
    expect(() => makeSigner('sm2', word(0n))).toThrow('1 至 n−2');
    expect(() => makeSigner('sm2', word(ORDER - 1n))).toThrow('1 至 n−2');
    expect(() => makeSigner('sm2', 'ff')).toThrow('1 字节');
    expect(makeSigner('sm2', word(ORDER - 2n)).publicKey).toHaveLength(130);
  });
});

/** e = SM3(Z ‖ M), put together from the standard's own words: Z over the length and text of the identity, a, b, G and the key. */
function digestWithZ(text: Uint8Array): bigint {
  const z = sm3.digest(
    fromHex(
      '0080' +
        '31323334353637383132333435363738' +
        'fffffffeffffffffffffffffffffffffffffffff00000000fffffffffffffffc' +
        '28e9fa9e9d9f5e344d5a9e4bcf6509a7f39789f515ab8f92ddbcbd414d940e93' +
        '32c4ae2c1f1981195f9904466a39c9948fe30bbff2660be1715a4589334c74c7' +
        'bc3736a2f4f6779c59bdcee36b692153d0a9877cc62a474002df32e52139f0a0' +
        SM2.publicKey.slice(2),
    ),
  );
  return BigInt(`0x${hex(sm3.digest(new Uint8Array([...z, ...text])))}`);
}

it('Z and e are those published in the standard', () => {
  expect(word(digestWithZ(message))).toBe('f0b43e94ba45accaace692ed534382eb17e6ab5a19ce7b31f4486fdfc0d28640');
});

describe.each<SignatureAlgorithm>(['ed25519', 'sm2'])('%s keys', (algorithm) => {
  const key = generateKey(algorithm, new Uint8Array(48).fill(9));
  const signer = makeSigner(algorithm, key.secretKey);

  it('have a name that follows from the public key', () => {
    expect(signer).toMatchObject({ algorithm, keyId: key.keyId, publicKey: key.publicKey });
    expect(key.keyId).toMatch(/^[0-9a-f]{32}$/);
    expect(keyIdOf(algorithm, key.publicKey)).toBe(key.keyId);
    expect(generateKey(algorithm, new Uint8Array(48).fill(8)).keyId).not.toBe(key.keyId);
  });

  it('need enough random bytes', () => {
    expect(() => generateKey(algorithm, new Uint8Array(31))).toThrow('字节随机数');
  });

  it('make signatures that no other bytes, key or signature pass for', () => {
    const other = generateKey(algorithm, new Uint8Array(48).fill(1));
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 80 }), fc.nat(), fc.integer({ min: 1, max: 255 }), (bytes, pick, mask) => {
        const signature = signer.sign(bytes);
        const spoil = (text: Uint8Array) => text.map((byte, i) => (i === pick % text.length ? byte ^ mask : byte));
        expect(signature).toMatch(/^[0-9a-f]{128}$/);
        expect(verifySignature(algorithm, key.publicKey, bytes, signature)).toBe(true);
        expect(verifySignature(algorithm, key.publicKey, spoil(bytes), signature)).toBe(false);
        expect(verifySignature(algorithm, key.publicKey, bytes, hex(spoil(fromHex(signature))))).toBe(false);
        expect(verifySignature(algorithm, other.publicKey, bytes, signature)).toBe(false);
      }),
      { numRuns: 15 },
    );
  });

  it('answer the same after many uses', () => {
    const signature = signer.sign(message);
    for (let i = 0; i < 25; i++) {
      expect(verifySignature(algorithm, key.publicKey, message, signature)).toBe(true);
      expect(verifySignature(algorithm, key.publicKey, utf8(`message ${i}`), signature)).toBe(false);
    }
  });

  it('answer false to anything malformed', () => {
    const signature = signer.sign(message);
    const wrong: SignatureAlgorithm = algorithm === 'sm2' ? 'ed25519' : 'sm2';
    expect(verifySignature(algorithm, key.publicKey, message, signature.slice(2))).toBe(false);
    expect(verifySignature(algorithm, key.publicKey, message, signature.toUpperCase())).toBe(false);
    expect(verifySignature(algorithm, 'zz', message, signature)).toBe(false);
    expect(verifySignature(algorithm, `04${'0'.repeat(128)}`, message, signature)).toBe(false);
    expect(verifySignature(wrong, key.publicKey, message, signature)).toBe(false);
  });
});
