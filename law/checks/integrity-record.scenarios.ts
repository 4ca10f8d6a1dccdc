/** 政务失信记录, shown: told first, objected to, recorded, made public, mended, taken off. */
import type { Form } from '../../kernel/language/data.ts';
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { integrityRecord } from './integrity-record.ts';

const NOTIFY: Form = { title: '拖欠工程款', organ: 'u2', source: '拖欠账款' };
const RECORD: Form = { organ: 'u2', source: '拖欠账款', level: '较重', loss: 100_000_00, mendBy: '2025-03-31' };
const MENDED: Form = { words: '已付清', paid: 500_000_00 };
const BLAME: Form = { cause: '拒不付款', organ: 'u2' };
const third = (name: string): string => `opinion-政务失信记录.${name}`;
const fourth = (name: string): string => `opinion-失信惩戒机制.${name}`;
const fifth = (name: string): string => `opinion-信用修复机制.${name}`;
const started = (title: string, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2024-09-26')
    .told('start', { source: '拖欠账款', organ: 'u2', cause: '拖欠工程款', amount: 500_000_00 });
const notified = (title: string, ...rules: string[]): ScenarioWords =>
  started(title, ...rules)
    .does('notify', NOTIFY)
    .serves('notify');
const recorded = (title: string, more: Form, ...rules: string[]): ScenarioWords =>
  notified(title, ...rules)
    .on('2024-11-01')
    .does('record', { ...RECORD, ...more });

// biome-ignore format: a day of the scenario a line
export default scenarios(
  integrityRecord,
  started('先告知,十个工作日内可以提出异议,十五个工作日内核查;期间不记入', 'practice-先行告知.must', fifth('may'), fifth('must'), fifth('do'), 'practice-先行告知.do', fifth('let'), fifth('hold'), 'practice-失信程度.attest').owes('notify', 'promptly').refused('record', 'practice-先行告知.do', RECORD).does('notify', NOTIFY).nothingOwed('notify').serves('notify')
    .mayUntil('object', '2024-10-15').refused('check', fifth('do'), { result: '异议不成立' }).refused('record', fifth('let'), RECORD).on('2024-10-15').does('object', { reason: '工程没有验收' }).owes('check', '2024-11-05').on('2024-11-05').does('check', { result: '异议不成立' }).nothingOwed('check')
    .refused('record', 'practice-失信程度.attest', RECORD, { unsigned: true }).does('record', RECORD).counts('recorded', 1).counts('standing', 1).counts('objected', 1),
  notified('异议成立的不记入;核查逾期', fifth('must'), fifth('hold'), fifth('hold.2')).refused('drop', fifth('hold.2'), { reason: '无' }).does('object', { reason: '不属实' }).on('2024-10-23').late('check').does('check', { result: '异议成立' }).refused('record', fifth('hold'), RECORD).does('drop', { reason: '不属实' }).ended('不记入').counts('dropped', 1),
  notified('没有记入的不能通报、核实', third('do')).refused('criticise', third('do')).refused('verify', third('do'), { result: '已经整改', paid: 0 }),
  recorded('较重的通报批评;限期整改、核实;公示', {}, third('do'), fourth('must'), fourth('must.2'), fourth('must.3'), 'disclosure-26.publishes', fifth('must.2'), fifth('hold.3'), fifth('do.2'), fifth('must.3'), fifth('do.3')).owes('criticise', 'promptly').owes('mended', '2025-03-31').owes('record published', '2024-11-29').does('criticise').nothingOwed('criticise')
    .does('publish', { document: 4 }).nothingOwed('record published').refused('deny', fifth('do.2'), { reason: '无' }).on('2024-12-20').does('askRepair').owes('repair', '2025-01-06').refused('repair', fifth('hold.3')).does('deny', { reason: '没有整改' }).nothingOwed('repair')
    .on('2025-03-31').does('mended', MENDED).nothingOwed('mended').owes('verify', 'promptly').does('verify', { result: '已经整改', paid: 500_000_00 }).nothingOwed('verify').does('askRepair').refused('withdraw', fifth('do.3')).does('repair').nothingOwed('repair').owes('withdraw', '2025-04-03')
    .on('2025-04-03').does('withdraw').ended('已经修复').counts('repaired', 1).counts('paid', 500_000_00).counts('standing', 0).counts('mendedInTime', 1),
  recorded('整改、公示逾期;没有整改的移送追责', {}, fourth('must.2'), 'disclosure-26.publishes', fourth('must.4'), fourth('hold'), 'law-第69条第7项.opens').on('2024-12-02').late('record published').on('2025-04-01').late('mended').does('mended', MENDED).does('verify', { result: '没有整改', paid: 0 }).owes('blame', 'promptly')
    .does('blame', BLAME).opens('accountability').nothingOwed('blame').counts('blamed', 1),
  recorded('一般的、没有逾期的,不移送追责;没有届满的不能期满终结', { level: '一般' }, fourth('hold'), fifth('hold.4'), fourth('must')).nothingOwed('criticise').refused('blame', fourth('hold'), BLAME).refused('expire', fifth('hold.4')).on('2025-04-01').does('expire').ended('公示期满'),
  recorded('修复申请审核逾期、停止公示逾期', {}, fifth('must.2'), fifth('must.3')).does('mended', MENDED).does('verify', { result: '已经整改', paid: 500_000_00 }).does('askRepair').on('2024-11-18').late('repair').does('repair').on('2024-11-22').late('withdraw'),
);
