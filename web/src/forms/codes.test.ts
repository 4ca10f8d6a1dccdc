import fc from 'fast-check';
import { expect, it } from 'vitest';
import { codeFault, creditCheck, creditFault, identityCheck, identityFault, maskedCode, plainCode } from './codes.ts';

const CREDIT = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const credit = fc
  .array(fc.constantFrom(...CREDIT), { minLength: 17, maxLength: 17 })
  .map((cs) => cs.join(''))
  .map((first) => first + creditCheck(first));
const identity = fc
  .tuple(fc.integer({ min: 110000, max: 659999 }), fc.integer({ min: 0, max: 20000 }), fc.integer({ min: 0, max: 999 }))
  .map(([place, day, n]) => {
    const born = new Date(Date.UTC(1950, 0, 1) + day * 86400_000).toISOString().slice(0, 10).replaceAll('-', '');
    const first = `${place}${born}${String(n).padStart(3, '0')}`;
    return first + identityCheck(first);
  });

it('knows the examples of the standards', () => {
  // GB 11643-1999, annex; a credit code of GB 32100-2015's form that is publicly known
  expect(identityFault('11010519491231002X')).toBeUndefined();
  expect(identityFault('440524188001010014')).toBeUndefined();
  expect(creditFault('91350100M000100Y43')).toBeUndefined();
});
it('takes every right code and no code with one character changed', () => {
  fc.assert(
    fc.property(credit, fc.nat(17), fc.constantFrom(...CREDIT), (code, at, c) => {
      expect(creditFault(code)).toBeUndefined();
      if (code[at] !== c) expect(creditFault(code.slice(0, at) + c + code.slice(at + 1))).toBeDefined();
    }),
  );
});
it('finds two neighbours of an identity number that changed places, and any digit mistyped', () => {
  fc.assert(
    fc.property(identity, fc.nat(16), fc.nat(9), (code, at, d) => {
      expect(identityFault(code)).toBeUndefined();
      if (Number(code[at]) !== d) expect(identityFault(code.slice(0, at) + d + code.slice(at + 1))).toBeDefined();
      if (at < 16 && code[at] !== code[at + 1])
        expect(identityFault(code.slice(0, at) + code[at + 1] + code[at] + code.slice(at + 2))).toBeDefined();
    }),
  );
});
it('reads what an input method makes of a code', () => expect(plainCode(' 9135\uff10100 m000100\uff3943')).toBe('91350100M000100Y43'));
it('leaves other papers alone, and other fields', () => {
  expect(identityFault('E12345678')).toBeUndefined();
  expect(identityFault('320311770706001')).toBeUndefined();
  expect(codeFault('说明', '123')).toBeUndefined();
  expect(codeFault('统一社会信用代码', '123')).toMatch(/18位/);
});
it('masks the day of birth', () => expect(maskedCode('11010519491231002X')).toBe('110105********002X'));
