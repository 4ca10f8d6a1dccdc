/** Small procedures for the tests of the checker: an office that grants requests. No statute says so. */
import type { ProcedureData } from '../language/data.ts';
import { choice, date, files, money, party, procedure, ref, rows, step, text, told, yes } from '../words.ts';
import { checkProcedure } from './check.ts';
import type { Fault, FaultKind } from './types.ts';

export const law = { title: '示例法', inForce: '2020-01-01' };
export const roles = {
  applicant: { title: '申请人', outsider: true },
  clerk: { title: '经办人员' },
  head: { title: '机关负责人' },
} as const;

/** Whatever the tests refer to: two registers and a case that can be opened. */
export const register = procedure({
  id: 'permit',
  title: '许可登记',
  chapter: 'functions',
  from: '2020-01-01',
  register: true,
  statutes: { law },
  roles,
  opens: ['enter'],
  steps: { enter: step('登记', 'clerk', { form: { holder: party('权利人'), from: date('生效日') } }), cancel: step('注销', 'head') },
  rules: ({ law }) => [law(1).before('cancel').do('enter')],
  inForce: ({ fact }) => ({ from: fact('enter.from'), until: ['cancel'] }),
});

export const child = procedure({
  id: 'payment',
  title: '缴费',
  chapter: 'functions',
  from: '2020-01-01',
  statutes: { law },
  roles,
  opens: ['start'],
  steps: {
    start: told('应当缴费', 'request', { form: { amount: money('金额') }, repeats: 1 }),
    paid: step('缴清', 'clerk', { ends: '缴清' }),
  },
  rules: ({ law }) => [law(1).before('paid').do('start')],
});

/** The steps that most of the tests need. */
export const steps = {
  apply: step('申请', 'applicant', {
    form: {
      who: party('申请人'),
      permit: ref('permit', '所持许可'),
      fee: money('费用'),
      plan: text('方案'),
      kind: choice('类别', '一般', '特殊'),
      urgent: yes('情况紧急'),
      parts: rows('各期', { amount: money('金额') }),
    },
  }),
  accept: step('受理', 'clerk', { issues: '受理通知书', serves: 'applicant' }),
  publicise: step('公示', 'clerk'),
  examine: step('审查', 'clerk', { form: { result: choice('结论', '同意', '不同意'), papers: files('材料') } }),
  reply: step('补充说明', 'applicant'),
  suspend: step('中止', 'head'),
  resume: step('恢复', 'head'),
  extend: step('延长', 'head'),
  decide: step('作出决定', 'head', { ends: '办结', form: { outcome: choice('结果', '准予', '不予'), why: text('理由') } }),
};

/** Without steps that no rule speaks of. */
export const all: Record<string, ProcedureData> = { permit: register, payment: child };

export const check = (p: ProcedureData, more: Record<string, ProcedureData> = {}) => checkProcedure(p, { all: { ...all, ...more } });
export const faultsOf = (p: ProcedureData, kind: FaultKind): Fault[] => check(p).faults.filter((f) => f.kind === kind);
/** The data as JSON from elsewhere, changed in a place that the compiler would not let pass. */
export const altered = (p: ProcedureData, change: (data: ProcedureData) => void): ProcedureData => {
  const data = structuredClone(p);
  change(data);
  return data;
};
