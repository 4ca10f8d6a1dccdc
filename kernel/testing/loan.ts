/**
 * An invented procedure that uses every sentence of the language: the loan of a rare book. For the kernel's own tests, which know no statute.
 */
import {
  all,
  any,
  choice,
  choices,
  count,
  date,
  days,
  files,
  hours,
  moment,
  money,
  months,
  not,
  number,
  official,
  officials,
  optional,
  party,
  procedure,
  ref,
  rows,
  setting,
  step,
  text,
  told,
  workdays,
  yuan,
} from '../words.ts';

export const houseRules = { title: '馆规', inForce: '2020-01-01' };
const custom = { title: '惯例', inForce: '2020-01-01', authority: 'local' as const };
export const loanRoles = {
  reader: { title: '读者', outsider: true },
  clerk: { title: '馆员' },
  keeper: { title: '馆长' },
  binder: { title: '装订师', outsider: true },
  bank: { title: '银行', outsider: true },
} as const;
export const depositLimit = setting('loan.deposit', '押金', yuan(100), '惯例');
export const replyLimit = setting('loan.reply', '答复期限', workdays(3), '惯例');

/** A register: who may handle rare books, from when until when. */
export const permit = procedure({
  id: 'permit',
  title: '取书证',
  chapter: 'test',
  from: '2020-01-01',
  register: true,
  statutes: { rule: houseRules },
  roles: loanRoles,
  opens: ['issue'],
  subject: 'issue.holder',
  steps: {
    issue: step('发证', 'keeper', { form: { holder: official('持证人'), until: optional(date('有效期至')), level: count('等级') } }),
    suspend: step('暂停', 'keeper', { repeats: 9 }),
    restore: step('恢复', 'keeper', { repeats: 9 }),
    raise: step('升级', 'keeper', { form: { level: count('等级') }, repeats: 9 }),
    revoke: step('吊销', 'keeper', { ends: '吊销' }),
  },
  rules: ({ rule }) => [rule(1).before('restore').do('suspend')],
  inForce: ({ day, fact }) => ({
    from: day('issue'),
    until: ['revoke'],
    suspended: ['suspend', 'restore'],
    expires: fact('issue.until'),
    holder: 'issue.holder',
  }),
  figures: (f) => ({ standing: f.standing('inForce', '有效的证', '本'), issued: f.count('issue', '发证', '本') }),
});

export const loan = procedure({
  id: 'loan',
  title: '善本借阅',
  chapter: 'test',
  from: '2020-01-01',
  statutes: { rule: houseRules, custom },
  roles: loanRoles,
  opens: ['ask'],
  subject: 'ask.reader',
  steps: {
    ask: step('申请', 'reader', {
      form: {
        reader: party('读者'),
        book: ref('permit', '凭证'),
        why: text('用途'),
        wanted: date('需用日'),
        kind: choice('类型', '阅览', '外借'),
      },
    }),
    askMore: step('要求补充', 'clerk', { form: { what: text('补充什么') }, issues: '补充通知', serves: 'reader', repeats: 2 }),
    more: step('补充', 'reader', { repeats: 2 }),
    lapse: step('视为撤回', 'clock', { ends: '视为撤回' }),
    accept: step('受理', 'clerk', { issues: '受理单', serves: 'reader' }),
    refuse: step('拒绝', 'clerk', { form: { why: text('理由') }, ends: '拒绝', issues: '拒绝通知', serves: 'reader' }),
    fetch: step('取书', 'clerk', { form: { by: officials('取书人'), at: optional(moment('取出时刻')) } }),
    returnShelf: step('归架登记', 'clerk'),
    pause: step('送修', 'clerk', { repeats: 3 }),
    resume: step('修毕', 'clerk', { repeats: 3 }),
    prolong: step('延长', 'keeper', { form: { why: text('理由') }, repeats: 2 }),
    announce: step('公示', 'clerk', { issues: '公示', repeats: 2 }),
    object: step('提出异议', 'reader', { form: { words: text('异议') }, repeats: 3 }),
    answer: step('答复异议', 'clerk', { form: { taken: choice('结论', '采纳', '不采纳') }, repeats: 3 }),
    check: step('复核', 'keeper', { form: { checker: official('复核人'), deposit: money('押金') } }),
    lend: step('借出', 'keeper', {
      form: {
        no: number('借字号', '借'),
        marks: choices('附加', '限馆内', '限拍照', '限翻页'),
        deposit: money('押金'),
        parts: rows('分次', { on: date('日'), fen: money('金额') }),
        paper: optional(files('借书单')),
      },
      issues: '借书证明',
      serves: 'reader',
    }),
    fine: step('罚金', 'clerk', { form: { fine: money('罚金') } }),
    pay: step('缴款', 'bank', { form: { amount: money('金额') }, repeats: 9 }),
    disputed: told('有争议', 'dispute'),
    settled: told('争议了结', 'dispute'),
    close: step('还书', 'clerk', { ends: '还书' }),
    report: step('还书后报告', 'clerk'),
  },
  rules: ({ rule, custom, fact, did, day, served, sum, overdue, amount, linked, cases, unit, late }) => {
    const owed = fact('fine.fine').minus(sum('pay.amount'));
    return [
      rule(1)
        .before('accept')
        .hold('需用日在三十日以内申请', day('ask').within(days(30), fact('ask.wanted'))),
      rule(2).after('ask', 'more').must('accept', 'refuse', 'askMore').within(workdays(5), { silence: 'accept' }),
      rule(3).after(served('askMore')).must('more').within(workdays(10), { silence: 'lapse' }),
      rule(4).before('fetch').hold('两人取书,都持证', fact('fetch.by').count.atLeast(2), fact('fetch.by').allHold('permit')),
      rule(5).before('lend').do('accept', 'check'),
      rule(5).before('lend').attest('书况良好'),
      rule(6).before('lend').wait(days(7), 'announce', { full: true }).when(did('announce')),
      rule(7).after('announce').may('object').within(days(7)),
      rule(7).after('object').must('answer').within(replyLimit),
      rule(7).before('lend').let('object', 'answer'),
      rule(8).after('accept').must('lend', 'refuse').within(days(60)),
      rule(8).extends('lend', { with: 'prolong', by: days(30), times: 1 }),
      rule(9).from('pause').until('resume').stopsAll(),
      rule(10).after('refuse').never('lend'),
      rule(11).apart('fetch.by', 'check.checker'),
      rule(12)
        .before('lend')
        .hold(
          '押金不超过复核的,也不超过上限',
          fact('lend.deposit').atMost(fact('check.deposit')),
          fact('lend.deposit').atMost(depositLimit),
        ),
      rule(13)
        .after('fetch')
        .must('returnShelf')
        .within(hours(24), { from: fact('fetch.at') })
        .when(fact('fetch.at').present),
      rule(14)
        .after('fine')
        .must('pay')
        .within(days(15), { until: owed.atMost(yuan(0)) }),
      rule(14).accrues('extra', { title: '滞纳金', from: overdue('pay'), of: owed, perDay: '3%', atMost: fact('fine.fine') }),
      rule(14).from('disputed').until('settled').stops('extra'),
      rule(15).after('lend').opens('instalment', { each: 'lend.parts' }),
      rule(15).after('lend').tells('ask.book', 'raise').when(fact('lend.marks').has('限拍照')),
      rule(16).publishes('lend', { within: workdays(7), until: months(12) }),
      rule(17)
        .before('close')
        .hold(
          '罚金缴清,分次了结',
          any(fact('fine.fine').absent, owed.plus(amount('extra')).atMost(yuan(0))),
          linked('instalment').allEnded,
        ),
      rule(18).after('close').must('report').within(workdays(5)),
      rule(19)
        .before('check')
        .hold('凭证有效,由本馆保管', fact('ask.book').inForce, not(fact('ask.book').did('revoke'))),
      rule(20)
        .before('check')
        .hold('首次借阅', cases('loan', { same: 'ask.reader', as: 'ask.reader', did: 'lend', within: months(24) }).is(0))
        .when(fact('ask.kind').is('外借')),
      custom('一').after('more').restarts('accept'),
      rule(21)
        .before('fine')
        .hold('逾期', all(late('lend'), unit.present))
        .when(did('disputed')),
    ];
  },
  figures: (f, { fact, did }) => {
    const asked = f.count('ask', '申请', '件', { by: ['ask.kind'] });
    const lent = f.count('lend', '借出', '件');
    return {
      asked,
      lent,
      onTime: f.inTime('lend', '按期借出', '件'),
      share: f.share(lent, asked, '借出率'),
      deposits: f.sum('lend.deposit', '押金', '元'),
      readers: f.distinct('ask.reader', '读者', '人'),
      open: f.standing(did('accept'), '在办', '件'),
      length: f.days('accept', 'lend', '平均天数'),
      outside: f.count('ask', '外借申请', '件', fact('ask.kind').is('外借')),
      growth: f.change(lent, '借出同比'),
      both: f.total('申请与借出', '件', asked, lent),
    };
  },
  notModelled: { 第30条: '是否善本由人判断' },
});
