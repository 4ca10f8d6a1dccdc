import { describe, expect, it } from 'vitest';
import { choice, days, party, procedure, ref, setting, step, text, workdays } from '../words.ts';
import { altered, check, faultsOf, law, roles, steps } from './examples.ts';

const base = { id: 'request', title: '申请办理', chapter: 'functions', from: '2020-01-01', statutes: { law }, roles } as const;
const { apply, accept, examine, decide } = steps;
const limit = setting('request.limit', '补充说明的期限', days(5), '通行做法');
const whole = procedure({
  ...base,
  opens: ['apply'],
  subject: 'apply.who',
  steps: { apply, accept, examine, reply: { ...steps.reply, repeats: 2 }, extend: steps.extend, decide },
  rules: ({ law, fact, overdue }) => [
    law(1).after('apply').must('accept').within(workdays(5)),
    law(2).before('decide').hold('审查同意', fact('examine.result').is('同意')).when(fact('apply.kind').is('特殊')),
    law(3).after('accept').must('reply').within(limit),
    law(4).extends('decide', { with: 'extend', by: days(10), times: 1 }),
    law(5).after('apply').must('decide').within(days(60)),
    law(6).accrues('late', { title: '滞纳金', from: overdue('reply'), of: fact('apply.fee'), perDay: '3%', atMost: fact('apply.fee') }),
  ],
  figures: (f) => ({ decided: f.count('decide', '办结', '件') }),
});

/** The file with one place changed has one fault of the kind, and says so. */
function finds(kind: Parameters<typeof faultsOf>[1], change: Parameters<typeof altered>[1]): string {
  const found = faultsOf(altered(whole, change), kind);
  expect(found).toHaveLength(1);
  return found[0]!.says;
}

describe('names that do not exist', () => {
  it('are not reported of a whole file', () =>
    expect(check(altered(whole, (p) => Object.assign(p.steps.examine!, { repeats: 3 }))).faults).toEqual([]));
  it('of an act', () =>
    expect(finds('unknown-name', (p) => Object.assign(p.rules[0]!, { after: ['applied'] }))).toContain('没有步骤「applied」'));
  it('of a document that is served on nobody', () =>
    expect(finds('unknown-name', (p) => Object.assign(p.rules[0]!, { after: ['examine served'] }))).toContain('没有送达对象'));
  it('of a path in an expression', () =>
    expect(
      finds('unknown-name', (p) => Object.assign(p.rules[1]!, { when: { test: 'present', of: { fact: 'apply.nothing' } } })),
    ).toContain('没有事项'));
  it('of a choice', () =>
    expect(
      finds('unknown-name', (p) =>
        Object.assign(p.rules[1]!, { hold: [{ test: 'is', of: { fact: 'examine.result' }, than: { value: '默许' } }] }),
      ),
    ).toContain('没有「默许」这一项'));
  it('of an amount', () =>
    expect(
      finds('unknown-name', (p) => Object.assign(p.rules[0]!, { when: { test: 'over', of: { amount: 'fine' }, than: { value: 0 } } })),
    ).toContain('「fine」'));
  it('of what a stop stands still', () => {
    const stops = {
      id: 'x',
      statute: 'law',
      article: '示例法第9条',
      kind: 'stops',
      from: ['reply'],
      until: ['examine'],
      stops: ['late', 'nothing'],
    } as const;
    expect(finds('unknown-name', (p) => p.rules.push(structuredClone(stops) as never))).toContain('nothing');
  });
});

describe('what a rule rests on', () => {
  it('an article has to be named', () =>
    expect(finds('no-article', (p) => Object.assign(p.rules[0]!, { article: '示例法' }))).toContain('没有写明条文'));
  it('a statute has to be listed', () =>
    expect(finds('no-article', (p) => Object.assign(p.rules[0]!, { statute: 'other' }))).toContain('other'));
  it('no two rules have one name', () =>
    expect(finds('duplicate-rule', (p) => Object.assign(p.rules[2]!, { id: p.rules[0]!.id }))).toContain('都叫'));
  it('a setting has to be declared', () => expect(finds('setting', (p) => delete p.settings['request.limit'])).toContain('没有声明'));
  it('a setting has to be a span where one is wanted', () =>
    expect(finds('setting', (p) => Object.assign(p.settings['request.limit']!, { kind: 'count', default: 3 }))).toContain('不是期限'));
});

describe('roles', () => {
  it('that nobody can hold', () => expect(finds('role', (p) => Object.assign(p.steps.accept!, { by: 'mayor' }))).toContain('没有人能担任'));
  it('of those served', () => expect(finds('role', (p) => Object.assign(p.steps.accept!, { serves: 'mayor' }))).toContain('送达对象'));
});

describe('documents', () => {
  it('named and not written', async () => {
    const { checkProcedure } = await import('./check.ts');
    const of = (documents?: string[]) =>
      checkProcedure(whole, { all: {}, ...(documents && { documents }) }).faults.filter((f) => f.kind === 'no-template');
    expect(of([])[0]?.says).toContain('受理通知书');
    expect(of(['受理通知书'])).toEqual([]);
    expect(of()).toEqual([]);
  });
});

describe('a rule over an outsider', () => {
  const build = (step_: 'apply' | 'reply' | 'decide') =>
    procedure({
      ...base,
      opens: ['apply'],
      steps: { apply, accept, reply: steps.reply, decide },
      rules: ({ law }) => [law(1).before(step_).attest('有正当理由')],
    });
  it('is refused', () => {
    expect(faultsOf(build('reply'), 'binds-outsider')).toHaveLength(1);
    expect(faultsOf(build('apply'), 'binds-outsider')).toHaveLength(1);
    expect(faultsOf(build('decide'), 'binds-outsider')).toEqual([]);
  });
  it('also as a ban, and as a separation of persons', () => {
    const bans = procedure({
      ...base,
      opens: ['apply'],
      steps: { apply, accept, reply: steps.reply, decide },
      rules: ({ law }) => [law(1).after('accept').never('reply'), law(2).apart('reply', 'decide')],
    });
    expect(faultsOf(bans, 'binds-outsider').map((f) => f.article)).toEqual(['示例法第1条', '示例法第2条']);
  });
  it('and one over what the law deems', () => {
    const deemed = procedure({
      ...base,
      opens: ['apply'],
      steps: { apply, accept, lapse: step('视为撤回', 'clock', { ends: '视为撤回' }), decide },
      rules: ({ law }) => [law(1).after('apply').must('accept').within(days(5), { silence: 'lapse' }), law(2).before('lapse').do('accept')],
    });
    expect(faultsOf(deemed, 'binds-outsider')[0]?.says).toContain('法律视为');
  });
});

describe('figures', () => {
  const build = (path: 'apply.who' | 'apply.plan' | 'decide.outcome', sum: 'apply.fee' | 'decide.why') =>
    procedure({
      ...base,
      opens: ['apply'],
      steps: { apply, decide },
      rules: ({ law }) => [law(1).after('apply').must('decide').within(days(60))],
      figures: (f) => ({
        decided: f.count('decide', '办结', '件', { by: [path] }),
        fees: f.sum(sum, '费用', '元'),
        who: f.distinct('apply.who', '申请人', '个'),
      }),
    });
  it('may not stand on what may be erased', () => {
    expect(faultsOf(build('decide.outcome', 'apply.fee'), 'figure')).toEqual([]);
    expect(faultsOf(build('apply.who', 'apply.fee'), 'figure')).toHaveLength(1);
    expect(faultsOf(build('apply.plan', 'apply.fee'), 'figure')).toHaveLength(1);
    expect(faultsOf(build('decide.outcome', 'decide.why'), 'figure')).toHaveLength(1);
  });
  it('name steps and figures that exist', () => {
    expect(finds('figure', (p) => Object.assign(p.figures['request.decided']!, { count: 'decided' }))).toContain('没有步骤');
    expect(
      finds('figure', (p) => Object.assign(p.figures, { x: { kind: 'total', title: '合计', unit: '件', total: ['request.none'] } })),
    ).toContain('没有指标');
    expect(
      finds('figure', (p) => Object.assign(p.figures, { x: { kind: 'inTime', title: '按期', unit: '件', inTime: 'examine' } })),
    ).toContain('没有期限');
  });
  it('and rules alike read no personal fact itself', () => {
    const build = (present: boolean) =>
      procedure({
        ...base,
        opens: ['apply'],
        steps: { apply: step('申请', 'applicant', { form: { who: party('申请人'), illness: choice('疾病', '有', '无') } }), decide },
        rules: ({ law, fact }) => [
          law(1)
            .before('decide')
            .attest('已经核实')
            .when(present ? fact('apply.illness').present : fact('apply.illness').is('有')),
        ],
      });
    const personal = (present: boolean) =>
      altered(build(present), (p) => Object.assign(p.steps.apply!.form.illness!, { class: 'personal' }));
    expect(faultsOf(personal(false), 'personal')).toHaveLength(1);
    expect(faultsOf(personal(true), 'personal')).toEqual([]);
  });
});

describe('references', () => {
  const build = (to: string, get: string) =>
    procedure({
      ...base,
      opens: ['apply'],
      steps: { apply: step('申请', 'applicant', { form: { permit: ref(to, '许可'), note: text('说明') } }), decide },
      rules: ({ law, fact, unit }) => [law(1).before('decide').hold('由本机关登记', fact('apply.permit').get(get).same(unit))],
    });
  it('point at procedures and fields that exist', () => {
    expect(faultsOf(build('permit', 'holder'), 'reference')).toEqual([]);
    expect(faultsOf(build('nothing', 'holder'), 'reference')[0]?.says).toContain('nothing');
    expect(faultsOf(build('permit', 'nobody'), 'reference')[0]?.says).toContain('nobody');
  });
});
