import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CanonicalError, canonical, canonicalBytes, parseCanonical } from './canonical.ts';
import { hex } from './hash.ts';

/** RFC 8785 appendix B: the bits of a double, and its text. */
const NUMBERS: [bits: string, text: string][] = [
  ['0000000000000000', '0'],
  ['8000000000000000', '0'],
  ['0000000000000001', '5e-324'],
  ['8000000000000001', '-5e-324'],
  ['7fefffffffffffff', '1.7976931348623157e+308'],
  ['ffefffffffffffff', '-1.7976931348623157e+308'],
  ['4340000000000000', '9007199254740992'],
  ['c340000000000000', '-9007199254740992'],
  ['4430000000000000', '295147905179352830000'],
  ['44b52d02c7e14af5', '9.999999999999997e+22'],
  ['44b52d02c7e14af6', '1e+23'],
  ['44b52d02c7e14af7', '1.0000000000000001e+23'],
  ['444b1ae4d6e2ef4e', '999999999999999700000'],
  ['444b1ae4d6e2ef4f', '999999999999999900000'],
  ['444b1ae4d6e2ef50', '1e+21'],
  ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
  ['3eb0c6f7a0b5ed8d', '0.000001'],
  ['41b3de4355555553', '333333333.3333332'],
  ['41b3de4355555554', '333333333.33333325'],
  ['41b3de4355555555', '333333333.3333333'],
  ['41b3de4355555556', '333333333.3333334'],
  ['41b3de4355555557', '333333333.33333343'],
  ['becbf647612f3696', '-0.0000033333333333333333'],
  ['43143ff3c1cb0959', '1424953923781206.2'],
];

function double(bits: string): number {
  const view = new DataView(new ArrayBuffer(8));
  view.setBigUint64(0, BigInt(`0x${bits}`));
  return view.getFloat64(0);
}

describe('canonical JSON, by the examples of RFC 8785', () => {
  it.each(NUMBERS)('number %s is %s (appendix B)', (bits, text) => {
    expect(canonical(double(bits))).toBe(text);
  });

  it('refuses the two rows of appendix B that are no numbers', () => {
    expect(() => canonical(double('7fffffffffffffff'))).toThrow('NaN');
    expect(() => canonical(double('7ff0000000000000'))).toThrow('Infinity');
  });

  it('writes the structured example, byte for byte (sections 3.2.2 and 3.2.4)', () => {
    const value = JSON.parse(String.raw`{
      "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
      "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
      "literals": [null, true, false]
    }`);
    expect(canonical(value)).toBe(
      String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    );
    expect(hex(canonicalBytes(value))).toBe(
      '7b226c69746572616c73223a5b6e756c6c2c747275652c66616c73655d2c226e756d62657273223a5b3333333333333333332e333333333333332c31652b3330' +
        '2c342e352c302e3030322c31652d32375d2c22737472696e67223a22e282ac245c75303030665c6e4127425c225c5c5c5c5c222f227d',
    );
  });

  it('sorts keys by UTF-16 code units, so that a key beyond the BMP comes before U+FB33 (section 3.2.3)', () => {
    const value = JSON.parse(String.raw`{
      "\u20ac": "Euro Sign",
      "\r": "Carriage Return",
      "\ufb33": "Hebrew Letter Dalet With Dagesh",
      "1": "One",
      "\ud83d\ude00": "Emoji: Grinning Face",
      "\u0080": "Control",
      "\u00f6": "Latin Small Letter O With Diaeresis"
    }`);
    const order = [...canonical(value).matchAll(/:"([^"]*)"/g)].map((match) => match[1]);
    expect(order).toEqual([
      'Carriage Return',
      'One',
      'Control',
      'Latin Small Letter O With Diaeresis',
      'Euro Sign',
      'Emoji: Grinning Face',
      'Hebrew Letter Dalet With Dagesh',
    ]);
  });
});

describe('canonical JSON', () => {
  it('agrees with an independent implementation on any JSON value', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'grapheme' }), (value) => {
        expect(canonical(value)).toBe(canonicalize(value));
      }),
    );
  });

  it('writes each character of the BMP as ECMAScript does, and no surrogate without its partner', () => {
    const wrong: number[] = [];
    for (let code = 0; code <= 0xffff; code++) {
      const text = `a${String.fromCharCode(code)}`;
      const lone = code >= 0xd800 && code <= 0xdfff;
      let written: string | undefined;
      try {
        written = canonical(text);
      } catch {
        // stays undefined
      }
      if (written !== (lone ? undefined : JSON.stringify(text))) wrong.push(code);
    }
    expect(wrong).toEqual([]);
  });

  it('does not depend on the order in which members were set, and leaves undefined members out', () => {
    expect(canonical({ b: 1, a: { d: undefined, c: '甲' } })).toBe('{"a":{"c":"甲"},"b":1}');
    expect(canonical(JSON.parse('{"__proto__":1}'))).toBe('{"__proto__":1}');
    expect(canonical(Object.assign(Object.create(null), { a: 1 }))).toBe('{"a":1}');
  });

  it.each<[string, unknown, string]>([
    ['NaN', { form: { amount: Number.NaN } }, '$.form.amount'],
    ['infinity', { form: [1, -Infinity] }, '$.form[1]'],
    ['undefined in an array', { list: ['a', undefined] }, '$.list[1]'],
    ['a hole in an array', [new Array(2)], '$[0][0]'],
    ['undefined alone', undefined, '$'],
    ['a bigint', { n: 1n }, '$.n'],
    ['a function', { f: () => 1 }, '$.f'],
    ['a symbol', [Symbol('x')], '$[0]'],
    ['a date', { on: new Date(0) }, '$.on'],
    ['a map', { m: new Map() }, '$.m'],
    ['an object of a class', { c: new (class Some {})() }, '$.c'],
    ['a lone high surrogate', { '文 号': ['\ud83d'] }, '$["文 号"][0]'],
    ['a lone low surrogate', { a: 'x\ude00y' }, '$.a'],
    ['a lone surrogate in a key', { a: { '\ud83d': 1 } }, '$.a["\\ud83d"]'],
  ])('refuses %s and names its path', (_, value, path) => {
    let caught: unknown;
    try {
      canonical(value);
    } catch (error) {
      caught = error;
    }
    expect(caught).toBeInstanceOf(CanonicalError);
    expect((caught as CanonicalError).path).toBe(path);
    expect((caught as CanonicalError).message).toContain(path);
  });

  it('refuses a value that contains itself', () => {
    const value: Record<string, unknown> = {};
    value.self = value;
    expect(() => canonical(value)).toThrow('嵌套超过');
  });
});

describe('parseCanonical', () => {
  it('reads back what canonical wrote', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonical(value);
        expect(canonical(parseCanonical(text))).toBe(text);
      }),
    );
  });

  it.each(['{"a":1,"a":1}', '{"b":1,"a":2}', '{ "a":1}', '[1.0]', '[1e3]', '["\\u0041"]', '[-0]', '[1]\n'])(
    'refuses %s: another text of the same value',
    (text) => {
      expect(() => parseCanonical(text)).toThrow('不是规范 JSON');
    },
  );

  it('refuses what is no JSON', () => {
    expect(() => parseCanonical('{')).toThrow('不是 JSON 文本');
  });
});
