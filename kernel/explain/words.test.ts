import { describe, expect, it } from 'vitest';
import type { Expr, ProcedureData, Rule, Test } from '../language/data.ts';
import {
  agency,
  choice,
  choices,
  count,
  date,
  days,
  hours,
  money,
  months,
  number,
  officials,
  party,
  procedure,
  ref,
  rows,
  setting,
  step,
  text,
  told,
  workdays,
  yes,
  yuan,
} from '../words.ts';
import { actText, andList, doText, spanText, yuanText } from './names.ts';
import { ruleText } from './rules.ts';
import { exprText, testText } from './tests.ts';

const law = { title: '示例法', inForce: '2020-01-01' };
const large = setting('example.large', '较大数额', yuan(10_000), '省级规定');
const look = setting('example.look', '陈述的期限', workdays(5), '部门规章');
const register = procedure({
  id: 'power',
  title: '权责清单',
  chapter: 'functions',
  from: '2020-01-01',
  statutes: { law },
  register: true,
  roles: { clerk: { title: '经办人员' } },
  opens: ['enter'],
  steps: { enter: step('登记', 'clerk', { form: { holder: agency('行使机关') } }), heard: told('得知', 'example') },
  rules: () => [],
});
/** One rule of every kind, under the article of its number. */
const p = procedure({
  id: 'example',
  title: '示例程序',
  chapter: 'enforcement',
  from: '2020-01-01',
  statutes: { law },
  roles: { party: { title: '当事人', outsider: true }, clerk: { title: '承办人' }, head: { title: '机关负责人' } },
  opens: ['apply'],
  steps: {
    apply: step('申请', 'party', {
      form: {
        who: party('申请人'),
        power: ref('power', '职权'),
        knewOn: date('知道该行为之日'),
        note: text('理由'),
        urgent: yes('情况紧急'),
        parts: rows('各期', { amount: money('应缴'), state: choice('状态', '未缴', '已缴') }),
      },
    }),
    accept: step('受理', 'clerk', { issues: '受理通知书', serves: 'party' }),
    refuse: step('不予受理', 'clerk', { ends: '不予受理' }),
    notify: step('告知', 'clerk', {
      issues: '告知书',
      serves: 'party',
      form: { fine: money('拟罚款'), kinds: choices('种类', '警告', '罚款'), on: date('听证日') },
    }),
    state: step('陈述、申辩', 'party'),
    hear: step('举行听证', 'clerk', { form: { officers: officials('听证人员'), result: choice('结果', '完成', '放弃') } }),
    pay: step('缴款', 'party', { form: { amount: money('金额') }, repeats: 9 }),
    suspend: step('中止', 'head'),
    resume: step('恢复', 'head'),
    extend: step('批准延长', 'head', { form: { until: date('延长至') } }),
    decide: step('作出决定', 'head', {
      issues: '决定书',
      serves: 'party',
      ends: '办结',
      form: {
        no: number('文号', '示〔年〕号'),
        fine: money('罚款'),
        outcome: choice('决定', '准予', '不予', '撤销'),
        times: count('次数'),
      },
    }),
    lapse: step('视为撤回', 'clock', { ends: '视为撤回' }),
    thank: step('当事人致谢', 'party'),
  },
  rules: ({ law, fact, day, served, sum, late, overdue, latest, amount }) => [
    law(1).before('decide').do('accept', 'notify served'),
    law(2)
      .before('accept')
      .hold('六十日内申请', day('apply').within(days(60), fact('apply.knewOn'))),
    law(3).before('decide').attest('事实清楚'),
    law(22).before('decide').attest('经集体讨论').when(fact('decide.fine').atLeast(large)),
    law(4).before('hear').wait(workdays(7), served('notify')),
    law(4, 2).before('decide').wait(days(30), 'notify', { full: true }),
    law(5).before('decide').let('state'),
    law(6).after('apply').must('accept', 'refuse').within(workdays(5), { silence: 'accept' }),
    law(7).after(served('notify')).may('state').within(look),
    law(8).after('accept').never('refuse'),
    law(9).after('resume').restarts('decide'),
    law(10).extends('decide', { with: 'extend', by: days(30), times: 1 }),
    law(10, 2).extends('hear', { with: 'extend', to: 'extend.until' }),
    law(11).from('suspend').until('resume').stops('decide', 'late'),
    law(11, 2).from('suspend').until('resume').stopsAll(),
    law(12).apart('hear.officers', 'decide'),
    law(13).accrues('late', {
      title: '加处罚款',
      from: overdue('pay'),
      of: fact('decide.fine').minus(sum('pay.amount')),
      perDay: '3%',
      atMost: fact('decide.fine'),
    }),
    law(14).after('decide').opens('power', { each: 'apply.parts' }),
    law(15).after('decide').tells('apply.power', 'heard').when(fact('decide.outcome').among('不予', '撤销')),
    law(16).publishes('decide', { within: workdays(7), until: months(36) }),
    law(17).after('accept').must('hear').within(days(15), { silence: 'lapse', deemedOn: 'notify' }).unless(fact('apply.urgent').true),
    law(18)
      .after('decide')
      .must('pay')
      .within(days(15), { until: sum('pay.amount').atLeast(fact('decide.fine')) }),
    law(19).after('accept').must('decide').by(fact('notify.on')),
    law(20)
      .after('hear')
      .must('decide served')
      .promptly({ from: latest(day('hear'), fact('notify.on')) }),
    law(21)
      .before('decide')
      .do('state')
      .when(late('accept'), amount('late').over(yuan(100))),
    law(23).after('decide').must('thank').within(days(3)),
  ],
});
const around = { procedures: { power: register as ProcedureData, example: p } };
const rule = (article: string): Rule => p.rules.find((r) => r.article === `示例法${article}`)!;
const says = (article: string): string => ruleText(rule(article), p, around);

describe('a rule of each kind is a sentence', () => {
  it.each([
    ['第1条', '作出决定前,应当先受理和送达告知书。'],
    ['第2条', '受理应当符合:六十日内申请。'],
    ['第3条', '作出决定时,行为人应当确认并署名:事实清楚。'],
    ['第22条', '罚款达到1万元(默认值)的,作出决定时,行为人应当确认并署名:经集体讨论。'],
    ['第4条', '举行听证与告知书送达之间,至少间隔7个工作日。'],
    ['第4条第2款', '告知满30日后,方可作出决定。'],
    ['第5条', '「陈述、申辩」的期限未满,或者应当完成而没有完成的,不得作出决定。'.replace(/[「」]/g, '')],
    ['第6条', '申请后,应当在5个工作日内受理或者不予受理;逾期未作出的,自期限届满之日起视为受理。'],
    ['第7条', '告知书送达后,当事人可以在5个工作日(默认值)内陈述、申辩。'],
    ['第8条', '受理后,不得再不予受理。'],
    ['第9条', '恢复后,作出决定的期限重新计算。'],
    ['第10条', '作出决定的期限,经批准延长可以延长30日,至多延长1次。'],
    ['第10条第2款', '举行听证的期限,经批准延长可以延长至延长至。'],
    ['第11条', '自中止起至恢复止,不计入作出决定和加处罚款的期限。'],
    ['第11条第2款', '自中止起至恢复止,各项期限停止计算。'],
    ['第12条', '听证人员和作出决定的人员不得有相同的人员或者单位。'],
    ['第13条', '自缴款的期限届满次日起,每日按罚款减去历次金额之和的3%计算加处罚款,总额不超过罚款。'],
    ['第14条', '作出决定后,启动「权责清单」程序,各期的每一项各立一案。'],
    ['第15条', '决定为不予或者撤销的,作出决定后,告知职权所指的案件(得知)。'],
    ['第16条', '决定书应当自作出之日起7个工作日内公开;公开满3年的,停止公开。'],
    ['第17条', '除情况紧急的以外,受理后,应当在15日内举行听证;逾期未作出的,自告知之日起视为撤回。'],
    ['第18条', '作出决定后,当事人应当在15日内缴款,直至历次金额之和达到罚款。'],
    ['第19条', '受理后,应当在听证日以前作出决定。'],
    ['第20条', '举行听证后,应当自举行听证之日和听证日中最晚之日起及时送达决定书。'],
    ['第23条', '作出决定后,当事人应当在3日内致谢。'],
    ['第21条', '受理逾期,且加处罚款超过100元的,作出决定应当在陈述、申辩之后。'],
  ])('%s', (article, sentence) => expect(says(article)).toBe(sentence));
});

describe('tests', () => {
  const fine: Expr = { fact: 'notify.fine' };
  const power: Expr = { fact: 'apply.power' };
  const list: [Test, string][] = [
    [{ test: 'present', of: { fact: 'apply.note' } }, '载明理由'],
    [{ not: { test: 'present', of: { fact: 'apply.note' } } }, '未载明理由'],
    [{ test: 'absent', of: { fact: 'apply.note' } }, '未载明理由'],
    [{ test: 'true', of: { fact: 'apply.urgent' } }, '情况紧急'],
    [{ test: 'false', of: { fact: 'apply.urgent' } }, '不属于「情况紧急」'],
    [{ test: 'is', of: { fact: 'decide.outcome' }, than: { value: '准予' } }, '决定为准予'],
    [{ not: { test: 'is', of: { fact: 'decide.outcome' }, than: { value: '准予' } } }, '决定不为准予'],
    [{ test: 'has', of: { fact: 'notify.kinds' }, values: ['罚款'] }, '种类包括罚款'],
    [{ test: 'hasAny', of: { fact: 'notify.kinds' }, values: ['警告', '罚款'] }, '种类包括警告或者罚款之一'],
    [{ test: 'inside', of: { fact: 'notify.kinds' }, than: { fact: 'notify.kinds' } }, '种类不超出种类'],
    [{ test: 'meets', of: { fact: 'hear.officers' }, than: { actor: true } }, '听证人员与行为人有重合'],
    [{ test: 'over', of: fine, than: { value: 1_000_000 } }, '拟罚款超过1万元'],
    [{ test: 'under', of: fine, than: { value: 50 } }, '拟罚款不满0.5元'],
    [{ test: 'atLeast', of: fine, than: { setting: 'example.large' } }, '拟罚款达到1万元(默认值)'],
    [{ test: 'atMost', of: { count: { fact: 'hear.officers' } }, than: { value: 3 } }, '听证人员的人数不超过3'],
    [{ test: 'before', of: { today: true }, than: { fact: 'notify.on' } }, '办理当日早于听证日'],
    [{ not: { test: 'after', of: { today: true }, than: { fact: 'notify.on' } } }, '办理当日不晚于听证日'],
    [{ test: 'within', of: { day: 'apply' }, than: { fact: 'apply.knewOn' }, span: days(60) }, '申请之日在知道该行为之日起60日以内'],
    [{ test: 'same', of: { get: [power, 'holder'] }, than: { unit: true } }, '职权的行使机关与本机关相同'],
    [{ test: 'includes', of: { fact: 'hear.officers' }, than: { actor: true } }, '听证人员包括行为人'],
    [{ test: 'allHold', of: { fact: 'hear.officers' }, name: 'power' }, '听证人员都有现行有效的「权责清单」登记'],
    [{ test: 'holds', of: { actor: true }, name: 'power' }, '行为人有现行有效的「权责清单」登记'],
    [{ test: 'inForce', of: power }, '职权当日有效'],
    [{ test: 'inForceOn', of: power, than: { day: 'apply' } }, '职权在申请之日有效'],
    [{ test: 'refDid', of: power, name: 'enter' }, '职权所指的案件已经登记'],
    [{ test: 'every', of: { fact: 'apply.parts' }, name: 'state', values: ['已缴'] }, '各期的各项状态都为已缴'],
    [{ did: 'notify served' }, '已经告知书送达'],
    [{ not: { did: 'accept' } }, '没有受理'],
    [{ allEnded: 'power' }, '权责清单的各案都已经办结'],
    [{ all: [{ did: 'accept' }, { any: [{ did: 'hear' }, { late: 'accept' }] }] }, '已经受理,且(已经举行听证,或者受理逾期)'],
    [{ any: [{ any: [{ did: 'accept' }, { did: 'hear' }] }, { late: 'accept' }] }, '已经受理,或者已经举行听证,或者受理逾期'],
    [
      {
        test: 'is',
        of: { lookup: { cases: 'power', same: 'apply.who', as: 'enter.holder', did: 'enter', within: months(24) } },
        than: { value: 0 },
      },
      '2年内申请人相同、已经登记的权责清单案件的数量为0',
    ],
  ];
  it.each(list)('%j', (test, words) => expect(testText(test, p, around)).toBe(words));
});

describe('expressions, acts, spans', () => {
  it.each([
    [{ plus: [{ day: 'apply' }, { span: months(6) }] }, '申请之日后6个月'],
    [{ minus: [{ fact: 'notify.on' }, { span: days(1) }] }, '听证日前1日'],
    [{ times: [{ fact: 'decide.fine' }, 2] }, '罚款的2倍'],
    [{ total: [{ fact: 'apply.parts' }, 'amount'] }, '各期中应缴的合计'],
    [{ done: 'pay' }, '缴款的次数'],
    [{ windowEnd: 'state' }, '陈述、申辩的期限届满之日'],
    [{ yearly: [3, 1] }, '每年3月1日'],
    [{ earliest: [{ day: 'apply' }, { day: 'accept' }] }, '申请之日和受理之日中最早之日'],
    [{ linked: 'power' }, '权责清单的案件数'],
    [{ outcome: 'power' }, '权责清单的结果'],
  ] as [Expr, string][])('%j', (expr, words) => expect(exprText(expr, p, around)).toBe(words));
  it('acts', () => {
    expect([actText(p, 'decide'), actText(p, 'decide served'), actText(p, 'decide published')]).toEqual([
      '作出决定',
      '决定书送达',
      '决定书公开',
    ]);
    expect([doText(p, 'decide served'), doText(p, 'accept'), actText(p, 'assign')]).toEqual(['送达决定书', '受理', '分派']);
  });
  it('names that are quoted already are not quoted again', () => {
    expect(andList(['「甲、乙」', '「丙」'])).toBe('「甲、乙」和「丙」');
    expect(andList(['甲、乙', '丙'])).toBe('「甲、乙」和「丙」');
  });
  it('spans and money', () => {
    expect(spanText(hours(24), p)).toBe('24小时');
    expect(spanText({ setting: 'example.look' }, p)).toBe('5个工作日(默认值)');
    expect(spanText({ setting: 'example.look' }, p, { settings: { 'example.look': days(3) } })).toBe('3日');
    expect([yuanText(1_000_000), yuanText(30_000), yuanText(50), yuanText(0)]).toEqual(['1万元', '300元', '0.5元', '0元']);
  });
});
