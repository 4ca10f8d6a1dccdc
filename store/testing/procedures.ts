/** Invented procedures for the tests: small, and using what the store has to keep: limits, silence, numbers, lookups, links, figures, a register. */
import {
  choice,
  date,
  days,
  files,
  money,
  number,
  official,
  party,
  procedure,
  ref,
  step,
  text,
  told,
  workdays,
} from '../../kernel/words.ts';

const roles = {
  citizen: { title: '申请人', outsider: true },
  clerk: { title: '承办人' },
  head: { title: '负责人' },
} as const;
const statutes = { law: { title: '示例条例', inForce: '2020-01-01' } };

export const permit = procedure({
  id: 'permit',
  title: '示例许可',
  chapter: 'functions',
  from: '2020-01-01',
  statutes,
  roles,
  opens: ['apply'],
  subject: 'apply.what',
  steps: {
    apply: step('申请', 'citizen', {
      form: {
        who: party('申请人'),
        what: text('申请事项', { class: 'open' }),
        town: choice('镇', '东镇', '西镇'),
        why: text('理由', { optional: true }),
      },
    }),
    accept: step('受理', 'clerk', { issues: '受理通知书', serves: 'citizen', form: { no: number('受理号', '受〔年〕号') } }),
    ask: step('要求补正', 'clerk', { repeats: 9 }),
    fix: step('补正', 'citizen', { repeats: 9 }),
    decide: step('决定', 'head', {
      ends: '办结',
      form: {
        outcome: choice('决定', '准予', '不予'),
        fee: money('费用'),
        no: number('文号', '许〔年〕号'),
        scan: files('附件', { optional: true }),
      },
    }),
    lapse: step('视为放弃', 'clock', { ends: '视为放弃' }),
  },
  rules: ({ law, fact, cases }) => [
    law(5).before('decide').do('accept'),
    law(6).after('apply').must('accept').within(workdays(5)),
    law(7).after('ask').must('fix').within(days(10), { silence: 'lapse' }),
    law(8).after('accept').must('decide').within(workdays(20)),
    law(9).from('ask').until('fix').stops('decide'),
    law(10)
      .before('accept')
      .hold('同一人不得同时有两件受理', cases('permit', { same: 'apply.who', as: 'apply.who', did: 'accept' }).atMost(2)),
    law(11)
      .after('decide')
      .opens('licence', { with: { who: 'apply.who', permit: 'apply.what' } })
      .when(fact('decide.outcome').is('准予')),
  ],
  figures: (f, { fact }) => {
    const received = f.count('apply', '收到申请', '件', { by: ['apply.town'] });
    const decided = f.count('decide', '办结', '件', { by: ['decide.outcome'] });
    const granted = f.count('decide', '准予', '件', fact('decide.outcome').is('准予'));
    return {
      received,
      decided,
      granted,
      grantedShare: f.share(granted, decided, '准予率'),
      fees: f.sum('decide.fee', '收费', '元'),
      inTime: f.inTime('decide', '按期', '件'),
      took: f.days('apply', 'decide', '平均用时'),
      people: f.distinct('apply.who', '申请人', '个'),
      open: f.standing(fact('apply.what').present, '在办', '件'),
      grown: f.change(received, '申请同比'),
    };
  },
});

export const licence = procedure({
  id: 'licence',
  title: '示例证照',
  chapter: 'digital',
  from: '2020-01-01',
  register: true,
  statutes,
  roles,
  opens: ['issue'],
  steps: {
    issue: step('发证', 'clerk', {
      form: {
        who: party('持证人'),
        permit: text('事项', { class: 'open' }),
        serial: text('编号', { class: 'open', unique: true, optional: true }),
        until: date('有效期', { optional: true }),
      },
    }),
    revoke: step('吊销', 'head', { ends: '吊销', form: { source: ref('permit', '依据') } }),
    heard: told('被告知', 'permit'),
  },
  rules: () => [],
  inForce: ({ day }) => ({ from: day('issue'), until: ['revoke'], holder: 'issue.who' }),
  figures: (f) => ({ standing: f.standing('inForce', '现行有效', '件') }),
});

export const person = procedure({
  id: 'person',
  title: '示例当事人',
  chapter: 'digital',
  from: '2020-01-01',
  register: true,
  statutes,
  roles,
  opens: ['enter'],
  subject: 'enter.name',
  steps: {
    enter: step('登记', 'clerk', {
      form: {
        name: text('姓名', { class: 'personal' }),
        number: text('号码', { class: 'personal', unique: true, optional: true }),
        by: official('经手人'),
      },
    }),
  },
  rules: () => [],
});

export const procedures = [permit, licence, person];
