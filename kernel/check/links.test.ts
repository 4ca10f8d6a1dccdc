import { describe, expect, it } from 'vitest';
import { money, procedure, ref, step, told } from '../words.ts';
import { altered, check, child, law, roles, steps } from './examples.ts';

const base = { id: 'request', title: '申请办理', chapter: 'functions', from: '2020-01-01', statutes: { law }, roles } as const;
const { apply, accept, decide } = steps;
const opener = (to: string, field: string, path: 'apply.fee' | 'apply.plan') =>
  procedure({
    ...base,
    opens: ['apply'],
    steps: { apply, accept, decide },
    rules: ({ law }) => [
      law(1)
        .after('accept')
        .opens(to, { with: { [field]: path } }),
    ],
  });
const of = (p: Parameters<typeof check>[0], kind: string, more = {}) => check(p, more).faults.filter((f) => f.kind === kind);

describe('opening another case', () => {
  it('needs a procedure that takes what it is given', () => {
    expect(of(opener('payment', 'amount', 'apply.fee'), 'opens')).toEqual([]);
    expect(of(opener('nothing', 'amount', 'apply.fee'), 'opens')[0]?.says).toContain('没有程序「nothing」');
    expect(of(opener('payment', 'sum', 'apply.fee'), 'opens').map((f) => f.says)).toEqual([
      expect.stringContaining('没有事项「sum」'),
      expect.stringContaining('没有交给'),
    ]);
    expect(of(opener('payment', 'amount', 'apply.plan'), 'opens')[0]?.says).toContain('不是同一类');
  });
  it('row by row as well', () => {
    const each = (with_: Record<string, 'apply.fee'>) =>
      procedure({
        ...base,
        opens: ['apply'],
        steps: { apply, accept, decide },
        rules: ({ law }) => [law(1).after('apply').opens('payment', { each: 'apply.parts', with: with_ })],
      });
    expect(of(each({}), 'opens')).toEqual([]);
    expect(of(each({ more: 'apply.fee' }), 'opens')).toHaveLength(1);
  });
  it('is the told opening of nobody else', () => {
    const strange = altered(opener('payment', 'amount', 'apply.fee'), (p) => Object.assign(p, { id: 'stranger' }));
    expect(of(strange, 'opens')[0]?.says).toContain('不由本程序告知');
  });
});

describe('telling another case', () => {
  const hearer = (by: string) =>
    procedure({
      ...base,
      id: 'hearer',
      title: '听的程序',
      opens: ['begin'],
      steps: {
        begin: step('开始', 'clerk'),
        heard: told('得知', by, { form: { fee: money('费用') } }),
        finish: step('结束', 'clerk', { ends: '结束' }),
      },
      rules: ({ law }) => [law(1).before('finish').do('begin')],
    });
  const teller = (stepName: string, to: string) =>
    procedure({
      ...base,
      opens: ['apply'],
      steps: { apply, accept: step('受理', 'clerk', { form: { of: ref(to, '相关案件') } }), decide },
      rules: ({ law }) => [
        law(1)
          .after('accept')
          .tells('accept.of', stepName, { with: { fee: 'apply.fee' } }),
      ],
    });
  it('needs a case that hears', () => {
    expect(of(teller('heard', 'hearer'), 'unheard', { hearer: hearer('request') })).toEqual([]);
    expect(of(teller('other', 'hearer'), 'unheard', { hearer: hearer('request') })).toHaveLength(1);
    expect(of(teller('heard', 'hearer'), 'unheard', { hearer: hearer('payment') })).toHaveLength(1);
  });
  it('and a told step needs a case that tells', () => {
    const heard = (to: string) => of(hearer('request'), 'unheard', { request: teller('heard', to) });
    expect(heard('hearer')).toEqual([]);
    expect(heard('payment')[0]?.says).toContain('没有一句告知');
    expect(of(hearer('nobody'), 'reference')[0]?.says).toContain('没有程序「nobody」');
    expect(of(child, 'unheard', { request: opener('payment', 'amount', 'apply.fee') })).toEqual([]);
  });
});
