import { describe, expect, it } from 'vitest';
import { days, procedure } from '../words.ts';
import { check, faultsOf, law, roles, steps } from './examples.ts';

const base = { id: 'request', title: '申请办理', chapter: 'functions', from: '2020-01-01', statutes: { law }, roles } as const;
const { apply, accept, examine, publicise, decide } = steps;

describe('rules that contradict', () => {
  it('what one wants first, the other forbids after', () => {
    const build = (never: 'accept' | 'examine') =>
      procedure({
        ...base,
        opens: ['apply'],
        steps: { apply, accept, examine, decide },
        rules: ({ law }) => [
          law(1).before('decide').do('accept'),
          law(2).after(never).never('decide'),
          law(3).before('examine').attest('有必要'),
        ],
      });
    const [fault] = faultsOf(build('accept'), 'contradiction');
    expect(fault?.says).toContain('示例法第1条');
    expect(fault?.says).toContain('示例法第2条');
    expect(fault?.path).toEqual(['受理']);
    expect(faultsOf(build('examine'), 'contradiction')).toEqual([]);
  });

  it('what one obliges to, the other forbids', () => {
    const build = (never: 'publicise' | 'examine') =>
      procedure({
        ...base,
        opens: ['apply'],
        steps: { apply, accept, examine, publicise, decide },
        rules: ({ law }) => [law(1).after('accept').must('publicise').within(days(5)), law(2).after('accept').never(never)],
      });
    expect(faultsOf(build('publicise'), 'contradiction')).toHaveLength(1);
    expect(faultsOf(build('examine'), 'contradiction')).toEqual([]);
  });

  it('two conditions of one kind of case do not meet two of another', () => {
    const build = (same: boolean) =>
      procedure({
        ...base,
        opens: ['apply'],
        steps: { apply, accept, decide },
        rules: ({ law, fact }) => [
          law(1).before('decide').do('accept').when(fact('apply.kind').is('特殊')),
          law(2)
            .after('accept')
            .never('decide')
            .when(fact('apply.kind').is(same ? '特殊' : '一般')),
        ],
      });
    expect(faultsOf(build(true), 'contradiction')).toHaveLength(1);
    expect(faultsOf(build(false), 'contradiction')).toEqual([]);
  });

  it('steps that wait for each other', () => {
    const build = (round: boolean) =>
      procedure({
        ...base,
        opens: ['apply'],
        steps: { apply, accept, examine, publicise, decide },
        rules: ({ law, did }) => [
          law(1).before('examine').do('accept'),
          law(2).before('publicise').do('examine'),
          law(3)
            .before('accept')
            .hold('已经公示', round ? did('publicise') : did('apply')),
          law(4).before('decide').do('apply'),
        ],
      });
    const [fault] = faultsOf(build(true), 'contradiction');
    expect(fault?.says).toContain('互相等待');
    expect(fault?.says).toMatch(/审查.*受理.*公示|受理.*公示.*审查|公示.*审查.*受理/);
    expect(check(build(false)).faults).toEqual([]);
  });

  it('guards that want two values of one choice', () => {
    const build = (other: '准予' | '不予') =>
      procedure({
        ...base,
        opens: ['apply'],
        steps: { apply, decide },
        rules: ({ law, fact }) => [
          law(1).before('decide').hold('准予', fact('decide.outcome').is('准予')),
          law(2).before('decide').hold('如此', fact('decide.outcome').among(other)),
        ],
      });
    expect(faultsOf(build('不予'), 'contradiction')[0]?.says).toContain('示例法第1条、示例法第2条');
    expect(faultsOf(build('准予'), 'contradiction')).toEqual([]);
  });
});
