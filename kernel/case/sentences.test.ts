/** Each sentence of the language, both ways, on an invented procedure. */
import { describe, expect, it } from 'vitest';
import { runScenario } from '../scenario/run.ts';
import { scenario } from '../scenario/scenario.ts';
import { autumn } from '../testing/calendar.ts';
import { loan, permit } from '../testing/loan.ts';

const ask = { reader: 's1', book: 'permit-book', why: '研究', wanted: '2024-09-10', kind: '阅览' };
const book = [['issue', '2024-01-02', { holder: '书', level: 1 }]] as [string, string, Record<string, string | number>][];
const begun = (title: string, form = {}) =>
  scenario(title)
    .entry('permit-book', permit, book)
    .on('2024-09-25')
    .does('ask', { ...ask, ...form });
const taken = (title: string) => begun(title).on('2024-09-26').does('accept');
const holders = (s: ReturnType<typeof scenario>) =>
  s
    .entry('p-a', permit, [['issue', '2024-01-02', { holder: '张', level: 1 }]])
    .entry('p-b', permit, [['issue', '2024-01-02', { holder: '李', level: 1, until: '2024-09-30' }]]);
const checked = (title: string) => taken(title).does('check', { checker: '王', deposit: 8000 });
const lend = { marks: ['限馆内'], deposit: 5000, parts: [] };

const all = [
  // before … hold, within
  begun('需用日三十日以内的,可以受理').on('2024-09-26').does('accept'),
  begun('超过三十日的,不得受理;申请照收', { wanted: '2024-08-20' })
    .on('2024-09-26')
    .refused('accept', 'rule-1.hold')
    .does('refuse', { why: '逾期' })
    .ended('拒绝'),
  // must, silence, deemed
  begun('五个工作日:国庆七天不算,9月29日补班要算')
    .owes('accept', '2024-10-08', 'green')
    .on('2024-09-30')
    .owes('accept', '2024-10-08', 'yellow'),
  begun('逾期不决定的,视为受理')
    .on('2024-10-09')
    .late('accept')
    .deems('accept', '2024-10-08')
    .nothingOwed('accept')
    .owes('lend', '2024-12-09'),
  // served, restarts, a repeat makes its own debt
  begun('补充的期限从送达起算')
    .on('2024-09-26')
    .does('askMore', { what: '凭证' })
    .nothingOwed('accept')
    .nothingOwed('more')
    .on('2024-09-27')
    .serves('askMore')
    .owes('more', '2024-10-16')
    .on('2024-09-30')
    .does('more')
    .owes('accept', '2024-10-12'),
  begun('不补充的,视为撤回')
    .on('2024-09-26')
    .does('askMore', { what: '凭证' })
    .serves('askMore')
    .on('2024-10-16')
    .deems('lapse', '2024-10-15')
    .ended('视为撤回')
    .refused('accept', 'ended'),
  // persons, certificates
  holders(taken('两人取书,都持证')).does('fetch', { by: ['张', '李'] }),
  holders(taken('一人取书的,不得')).refused('fetch', 'rule-4.hold', { by: ['张'] }),
  holders(taken('证已过期的,不得'))
    .on('2024-10-08')
    .refused('fetch', 'rule-4.hold', { by: ['张', '李'] }),
  holders(taken('取书人不得复核'))
    .does('fetch', { by: ['张', '李'] })
    .refused('check', 'rule-11.apart', { checker: '张', deposit: 0 })
    .does('check', { checker: '王', deposit: 0 }),
  // do, attest
  taken('未经复核不得借出').refused('lend', 'rule-5.do', lend),
  checked('不署名不得借出').refused('lend', 'rule-5.attest', lend, { unsigned: true }).does('lend', lend),
  // wait (full), may, let
  checked('公示满七日').does('announce').on('2024-10-03').refused('lend', 'rule-6.wait', lend).on('2024-10-09').does('lend', lend),
  checked('异议期内不得借出')
    .does('announce')
    .mayUntil('object', '2024-10-08')
    .on('2024-09-27')
    .does('object', { words: '有争议' })
    .refused('lend', 'rule-7.let', lend)
    .owes('answer', '2024-10-08')
    .on('2024-09-30')
    .does('answer', { taken: '不采纳' })
    .on('2024-10-09')
    .does('lend', lend),
  checked('逾期的异议照收,记为逾期').does('announce').on('2024-10-15').does('object', { words: '晚了' }).late('object'),
  // several debts: which one is answered
  checked('两项异议,答复要说明针对哪一项')
    .does('announce')
    .on('2024-09-27')
    .does('object', { words: '一' })
    .does('object', { words: '二' })
    .refused('answer', 'settles', { taken: '采纳' })
    .does('answer', { taken: '采纳' }, { settles: [6] })
    .owes('answer', '2024-10-08')
    .does('answer', { taken: '采纳' })
    .nothingOwed('answer'),
  // a layer's value
  checked('期限由层级设定')
    .layer('loan.reply', { n: 1, unit: 'workday' })
    .does('announce')
    .on('2024-09-27')
    .does('object', { words: '一' })
    .owes('answer', '2024-09-29', 'yellow'),
  checked('默认值未经确认,亮灰灯')
    .does('announce')
    .on('2024-09-27')
    .does('object', { words: '一' })
    .on('2024-10-09')
    .owes('answer', '2024-10-08', 'grey'),
  // extends, stops
  taken('六十日,延长一次三十日')
    .owes('lend', '2024-11-25')
    .does('prolong', { why: '难' })
    .owes('lend', '2024-12-25')
    .refused('prolong', 'rule-8.extends', { why: '再' }),
  begun('受理以前没有期限可延长').refused('prolong', 'rule-8.extends', { why: '难' }),
  taken('届满以后不得延长').on('2024-11-26').refused('prolong', 'rule-8.extends', { why: '难' }),
  taken('送修停十四日,期限后移十四日')
    .on('2024-10-08')
    .does('pause')
    .stopped('lend')
    .on('2024-10-22')
    .does('resume')
    .owes('lend', '2024-12-09'),
  taken('没有送修,无从修毕').refused('resume', 'rule-9.stops'),
  // never, ending
  taken('拒绝以后不得借出')
    .does('refuse', { why: '破损' })
    .refused('lend', 'rule-10.never', lend)
    .refused('fetch', 'ended', { by: ['张', '李'] }),
  // money: the form in hand against an earlier one and a setting
  checked('押金不得超过复核的').refused('lend', 'rule-12.hold', { ...lend, deposit: 9000 }),
  checked('押金不得超过上限').layer('loan.deposit', 4000).refused('lend', 'rule-12.hold', lend),
  // hours
  holders(taken('取出二十四小时内归架'))
    .does('fetch', { by: ['张', '李'], at: '2024-09-26T10:30' })
    .owes('returnShelf', '2024-09-27T10:30'),
  // until, accrual, a stop of an amount
  taken('罚金分两次缴清')
    .does('fine', { fine: 10_000 })
    .owes('pay', '2024-10-11')
    .on('2024-09-30')
    .does('pay', { amount: 4000 })
    .owes('pay', '2024-10-11')
    .on('2024-10-08')
    .does('pay', { amount: 6000 })
    .nothingOwed('pay'),
  taken('逾期按日百分之三,不超过本金')
    .does('fine', { fine: 10_000 })
    .on('2024-10-12')
    .amounts('extra', 3)
    .on('2024-10-14')
    .amounts('extra', 9)
    .on('2024-12-31')
    .amounts('extra', 100),
  taken('有争议的,停止计算')
    .does('fine', { fine: 10_000 })
    .on('2024-10-13')
    .told('disputed')
    .on('2024-10-20')
    .amounts('extra', 6)
    .told('settled')
    .on('2024-10-22')
    .amounts('extra', 12),
  taken('缴了一半,余下的计算')
    .does('fine', { fine: 10_000 })
    .on('2024-10-12')
    .does('pay', { amount: 5000 })
    .on('2024-10-14')
    .amounts('extra', 6),
  // opens, tells, published
  checked('每一分次开一个案')
    .does('lend', {
      ...lend,
      parts: [
        { on: '2024-11-01', fen: 100 },
        { on: '2024-12-01', fen: 100 },
      ],
    })
    .opens('instalment', 2)
    .refused('close', 'rule-17.hold'),
  checked('限拍照的,告知凭证')
    .does('lend', { ...lend, marks: ['限拍照'] })
    .tells('permit-book', 'raise'),
  checked('七个工作日内公开')
    .does('lend', lend)
    .owes('lend published', '2024-10-11')
    .does('publish', { document: 4 })
    .nothingOwed('lend published'),
  // after an ending only what it obliges
  checked('还书后应当报告,不能再借出')
    .does('lend', lend)
    .on('2024-10-08')
    .does('close')
    .ended('还书')
    .owes('report', '2024-10-14')
    .refused('lend', 'ended', lend)
    .does('report')
    .nothingOwed('lend'),
  // references and lookups
  scenario('凭证被吊销的,不得复核')
    .entry('permit-book', permit, [...book, ['revoke', '2024-09-20', {}]])
    .on('2024-09-25')
    .does('ask', ask)
    .does('accept')
    .refused('check', 'rule-19.hold', { checker: '王', deposit: 0 }),
  scenario('凭证暂停期间不得,恢复后可以')
    .entry('permit-book', permit, [...book, ['suspend', '2024-09-20', {}], ['restore', '2024-09-27', {}]])
    .on('2024-09-25')
    .does('ask', ask)
    .does('accept')
    .on('2024-09-26')
    .refused('check', 'rule-19.hold', { checker: '王', deposit: 0 })
    .on('2024-09-27')
    .does('check', { checker: '王', deposit: 0 }),
  begun('曾经外借的,不得再外借', { kind: '外借' })
    .finds('loan', 1)
    .on('2024-09-26')
    .does('accept')
    .refused('check', 'rule-20.hold', { checker: '王', deposit: 0 }),
  begun('初次外借的可以', { kind: '外借' }).finds('loan', 0).on('2024-09-26').does('accept').does('check', { checker: '王', deposit: 0 }),
  // record, correct
  taken('补录:当时没有复核,留下所违反的规则').on('2024-10-09').found('lend', 'rule-5.do', '2024-09-30', lend).nothingOwed('lend'),
  begun('补录取其时间的位置')
    .on('2024-10-08')
    .found('fetch', 'rule-4.hold', '2024-09-26', { by: ['张'] })
    .does('accept'),
  taken('更正押金,数字随之改变')
    .does('check', { checker: '王', deposit: 1000 })
    .refused('lend', 'rule-12.hold', lend)
    .corrects('check', { checker: '王', deposit: 9000 })
    .does('lend', lend)
    .counts('deposits', 5000),
  taken('更正为没有发生').does('refuse', { why: '误' }).ended('拒绝').corrects('refuse', null).does('check', { checker: '王', deposit: 0 }),
  // figures
  checked('指标')
    .does('lend', lend)
    .counts('asked', 1)
    .counts('lent', 1)
    .counts('onTime', 1)
    .counts('open', 1)
    .counts('length', 0)
    .counts('outside', 0)
    .counts('readers', 1),
  checked('还书后不再在办').does('lend', lend).on('2024-10-08').does('close').counts('open', 0),
];

describe('sentences', () => {
  it.each(all.map((s) => [s.scenario.title, s.scenario] as const))('%s', (_, s) => {
    expect(runScenario(loan, s, autumn).map((m) => `${m.line}: ${m.says}`)).toEqual([]);
  });
});
