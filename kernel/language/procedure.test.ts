import { describe, expect, it } from 'vitest';
import { loan, loanRoles, permit } from '../testing/loan.ts';
import { date, money, procedure, step, yuan } from '../words.ts';

describe('procedure', () => {
  it('goes through JSON unchanged', () => {
    expect(JSON.parse(JSON.stringify(loan))).toEqual(loan);
    expect(JSON.parse(JSON.stringify(permit))).toEqual(permit);
  });

  it('holds no function', () => {
    const functions: string[] = [];
    const walk = (x: unknown, path: string): void => {
      if (typeof x === 'function') functions.push(path);
      if (typeof x === 'object' && x !== null) for (const [k, v] of Object.entries(x)) walk(v, `${path}.${k}`);
    };
    walk(loan, 'loan');
    expect(functions).toEqual([]);
  });

  it('gives each rule an id of its own, and its printed article', () => {
    const ids = loan.rules.map((r) => r.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(loan.rules.find((r) => r.id === 'rule-2.must')?.article).toBe('馆规第2条');
    expect(loan.rules.find((r) => r.id === 'custom-一.restarts')?.article).toBe('惯例一');
  });

  it('collects the settings it uses, with defaults and basis', () => {
    expect(loan.settings).toEqual({
      'loan.deposit': { title: '押金', default: 10_000, kind: 'money', basis: '惯例' },
      'loan.reply': { title: '答复期限', default: { n: 3, unit: 'workday' }, kind: 'span', basis: '惯例' },
    });
  });

  it('names figures within figures by their ids', () => {
    expect(loan.figures['loan.share']).toMatchObject({ kind: 'share', share: ['loan.lent', 'loan.asked'] });
    expect(() =>
      procedure({
        ...base,
        figures: (f) => ({ s: f.share(f.count('a', '甲', '件'), f.count('a', '乙', '件'), '率') }),
      }),
    ).toThrow(/does not name/);
  });

  it('keeps money in whole 分', () => {
    expect(yuan(0.1).fen).toBe(10);
    expect(() => yuan(0.001)).toThrow(/分/);
  });
});

const base = {
  id: 'x',
  title: '试',
  chapter: 'test',
  from: '2020-01-01',
  statutes: { rule: { title: '馆规', inForce: '2020-01-01' } },
  roles: loanRoles,
  opens: ['a' as const],
  steps: { a: step('甲', 'clerk', { form: { on: date('日'), fen: money('钱') } }), b: step('乙', 'keeper') },
  rules: () => [],
};

describe('what does not compile', () => {
  it('a step, a field, a choice or a role that does not exist; money beside a day', () => {
    const build = (): void => {
      procedure({
        ...base,
        rules: ({ rule, fact, did }) => {
          // @ts-expect-error no such step
          rule(1).before('c');
          // @ts-expect-error no such act
          rule(1).after('a').must('c served');
          // @ts-expect-error no such field
          fact('a.of');
          // @ts-expect-error money is no day
          fact('a.fen').before(fact('a.on'));
          // @ts-expect-error a day is no money
          fact('a.on').atLeast(yuan(1));
          return [rule(1).before('b').do('a').when(did('a'))];
        },
      });
      // @ts-expect-error no such role
      procedure({ ...base, steps: { a: step('甲', 'nobody') } });
      // @ts-expect-error a reserved name
      procedure({ ...base, steps: { a: step('甲', 'clerk'), serve: step('送', 'clerk') } });
      // @ts-expect-error no such opening step
      procedure({ ...base, opens: ['z'] });
    };
    expect(build).toBeTypeOf('function');
  });
});
