import { describe, expect, it } from 'vitest';
import { choice, days, not, procedure, ref, step, told, workdays } from '../words.ts';
import { checkProcedure } from './check.ts';
import { altered, check, faultsOf, law, roles, steps } from './examples.ts';

const base = { id: 'request', title: '申请办理', chapter: 'functions', from: '2020-01-01', statutes: { law }, roles } as const;
const { apply, accept, examine, decide } = steps;

describe('a step that can never happen', () => {
  const build = (wants: '同意' | '不同意') =>
    procedure({
      ...base,
      opens: ['apply'],
      steps: { apply, examine, accept, decide },
      rules: ({ law, fact }) => [
        law(1).before('accept').hold('审查同意', fact('examine.result').is('同意')),
        law(2).before('decide').do('accept'),
        law(3).before('decide').hold('审查如此', fact('examine.result').is(wants)),
      ],
    });
  it('is named with the rules before it and the way to it', () => {
    const contradicting = faultsOf(build('不同意'), 'never-happens');
    expect(contradicting.map((f) => f.step)).toEqual(['decide']);
    expect(contradicting[0]!.says).toContain('示例法第3条');
    expect(contradicting[0]!.path).toEqual(['申请', '审查', '(审查:同意)', '受理']);
  });
  it('is not reported where it can', () => expect(faultsOf(build('同意'), 'never-happens')).toEqual([]));
  it('is a step of the clock that no silence brings about', () => {
    const clock = (silence: boolean) =>
      procedure({
        ...base,
        opens: ['apply'],
        steps: { apply, decide, lapse: step('视为撤回', 'clock', { ends: '视为撤回' }), reply: steps.reply },
        rules: ({ law }) => [
          law(1)
            .after('apply')
            .must('reply')
            .within(days(5), silence ? { silence: 'lapse' } : {}),
        ],
      });
    expect(faultsOf(clock(false), 'never-happens').map((f) => f.step)).toEqual(['lapse']);
    expect(faultsOf(clock(true), 'never-happens')).toEqual([]);
  });
});

describe('a state without an ending', () => {
  const build = (repeats: number) =>
    procedure({
      ...base,
      opens: ['apply'],
      steps: { apply, examine: { ...examine, repeats }, decide },
      rules: ({ law, fact }) => [law(1).before('decide').hold('审查同意', fact('examine.result').is('同意'))],
    });
  it('is reached when a fact can turn out so that nothing goes on', () => {
    const [fault] = faultsOf(build(1), 'no-ending');
    expect(fault?.path).toEqual(['申请', '审查', '(审查:不同意)']);
    expect(fault?.says).toContain('示例法第1条');
  });
  it('is not when it can be tried again', () => expect(check(build(3)).faults).toEqual([]));
  it('is every state of a procedure without any ending', () => {
    const endless = procedure({
      ...base,
      opens: ['apply'],
      steps: { apply, accept },
      rules: ({ law }) => [law(1).before('accept').do('apply')],
    });
    expect(faultsOf(endless, 'no-ending')).toHaveLength(1);
  });
  it('is found for the entry of a register whose ending is ruled out', () => {
    const build = (ban: boolean) =>
      procedure({
        ...base,
        register: true,
        opens: ['accept'],
        steps: { accept, suspend: steps.suspend, cancel: step('注销', 'head') },
        rules: ({ law }) => [ban ? law(1).after('suspend').never('cancel') : law(1).before('cancel').do('accept')],
        inForce: ({ day }) => ({ from: day('accept'), until: ['cancel'] }),
      });
    expect(faultsOf(build(true), 'no-ending')[0]?.path).toEqual(['受理', '中止']);
    expect(check(build(false)).faults).toEqual([]);
  });
});

describe('an ending that waits for an outsider', () => {
  const build = (silence: boolean) =>
    procedure({
      ...base,
      opens: ['apply'],
      steps: { apply, accept, reply: steps.reply, lapse: step('视为撤回', 'clock', { ends: '视为撤回' }), decide },
      rules: ({ law }) => [
        law(1).before('decide').do('reply'),
        law(2)
          .after('apply')
          .must('reply')
          .within(days(5), silence ? { silence: 'lapse' } : {}),
      ],
    });
  it('is reported', () => expect(faultsOf(build(false), 'ending-needs-outsider')[0]?.path).toEqual(['申请']));
  it('is not, where the law goes on without him', () => expect(check(build(true)).faults).toEqual([]));
  it('knows which cases tell by themselves', () => {
    const build = (by: 'clerk' | 'applicant') => {
      const parent = procedure({
        ...base,
        opens: ['apply'],
        steps: { apply, accept, done: told('分案办结', 'part', { repeats: 1 }), decide },
        rules: ({ law }) => [law(1).after('accept').opens('part'), law(2).before('decide').do('done')],
      });
      const part = procedure({
        ...base,
        id: 'part',
        opens: ['begin'],
        steps: {
          begin: told('立分案', 'request', { repeats: 1 }),
          finish: step('办结', by, { form: { of: ref('request', '主案') }, ends: '办结' }),
        },
        rules: ({ law }) => [law(1).after('finish').tells('finish.of', 'done')],
      });
      return check(parent, { part }).faults.map((f) => f.kind);
    };
    expect(build('applicant')).toContain('ending-needs-outsider');
    expect(build('clerk')).not.toContain('ending-needs-outsider');
  });
});

describe('an obligation that cannot be discharged', () => {
  const build = (mended: boolean) =>
    procedure({
      ...base,
      opens: ['apply'],
      steps: { apply, examine, accept, refuse: step('不予受理', 'clerk', { ends: '不予受理' }), decide },
      rules: ({ law, fact }) => [
        law(1)
          .after('examine')
          .must('accept', ...(mended ? (['refuse'] as const) : []))
          .within(workdays(5)),
        law(2).before('accept').hold('审查同意', fact('examine.result').is('同意')),
      ],
    });
  it('is shown with the way to it', () => {
    const [fault] = faultsOf(build(false), 'impossible-duty');
    expect(fault?.path).toEqual(['申请', '审查', '(审查:不同意)']);
    expect(fault?.article).toBe('示例法第1条');
  });
  it('is not reported where something discharges it', () => expect(check(build(true)).faults).toEqual([]));
  it('may be one that an ending leaves behind', () => {
    const left = (before: boolean) =>
      procedure({
        ...base,
        opens: ['apply'],
        steps: { apply, accept, publicise: steps.publicise, decide },
        rules: ({ law, did }) => [
          law(1).after('decide').must('publicise').within(days(20)),
          ...(before
            ? [
                law(2).before('publicise').do('accept'),
                law(3)
                  .before('decide')
                  .hold('尚未受理', not(did('accept'))),
              ]
            : []),
        ],
      });
    expect(faultsOf(left(true), 'impossible-duty').map((f) => f.article)).toEqual(['示例法第1条']);
    expect(faultsOf(left(false), 'impossible-duty')).toEqual([]);
  });
});

describe('a clock that nothing starts again', () => {
  const build = (ban: boolean) =>
    procedure({
      ...base,
      opens: ['apply'],
      steps: { apply, suspend: steps.suspend, resume: { ...steps.resume, repeats: 1 }, decide },
      rules: ({ law }) => [
        law(1).after('apply').must('decide').within(days(60)),
        law(2).from('suspend').until('resume').stops('decide'),
        ...(ban ? [law(3).after('suspend').never('resume')] : []),
      ],
    });
  it('is reported with its rule', () => {
    const [fault] = faultsOf(build(true), 'clock');
    expect(fault?.article).toBe('示例法第2条');
    expect(fault?.path).toEqual(['申请', '中止']);
  });
  it('is not where it can be resumed', () => expect(check(build(false)).faults).toEqual([]));
});

describe('states', () => {
  it('beyond the limit are refused with the steps that multiply them', () => {
    const one = procedure({
      ...base,
      opens: ['apply'],
      steps: { apply, opinion: step('意见', 'applicant', { form: { view: choice('态度', '赞成', '反对') } }), decide },
      rules: ({ law, fact }) => [law(1).before('decide').hold('赞成', fact('opinion.view').is('赞成'))],
    });
    const ten = altered(one, (p) => {
      const [rule] = p.rules;
      for (let i = 0; i < 10; i++) {
        p.steps[`opinion${i}`] = { ...p.steps.opinion!, title: `意见${i}` };
        p.rules.push(JSON.parse(JSON.stringify(rule).replace('opinion.view', `opinion${i}.view`).replace('"law-1.hold"', `"law-1.${i}"`)));
      }
    });
    const refused = checkProcedure(ten, { all: {}, most: 500 }).faults.filter((f) => f.kind === 'too-large');
    expect(refused[0]?.says).toContain('「意见');
    expect(checkProcedure(one, { all: {}, most: 500 }).faults.filter((f) => f.kind === 'too-large')).toEqual([]);
  });
});
