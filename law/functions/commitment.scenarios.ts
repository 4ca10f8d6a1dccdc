/** 告知承诺, shown. 1 to 7 October 2024 is off, 29 September and 12 October are made-up working days. */
import type { Form } from '../../kernel/language/data.ts';
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { commitment } from './commitment.ts';

const FILES = [{ name: '承诺书.pdf', digest: 'c'.repeat(64) }];
const CREDIT: Form = { kind: '违背信用承诺', level: '一般', entry: '违背信用承诺', paper: '撤销决定书1号', effective: '2024-09-27' };
const APPLY: Form = { kind: '涉企经营许可', matter: '公共场所卫生许可' };
const INFORM: Form = { what: ['事项名称和依据', '条件、标准和要求', '承诺的方式和效力', '核查方式', '不实承诺的责任'] };
const CHECK: Form = { way: ['现场核查'], officers: ['甲', '乙'], result: '与承诺相符' };
const applied = (title: string, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2024-09-20')
    .does('registered', { party: '当事人1', needs: '公共场所卫生许可' })
    .on('2024-09-26')
    .does('apply', APPLY);
const W = 'opinion-“规范工作程序”';
const decided = (title: string, more: Form, ...rules: string[]): ScenarioWords =>
  applied(title, ...rules)
    .does('inform', INFORM)
    .does('promise', { paper: FILES })
    .does('decide', { exempt: false, ...more });
const warned = (title: string, ...rules: string[]): ScenarioWords =>
  decided(title, {}, ...rules)
    .serves('decide')
    .on('2024-09-27')
    .does('check', { ...CHECK, result: '虚假承诺' })
    .does('warn', { why: '没有设施' })
    .serves('warn');

const T = 'opinion-“确定适用对象”';
const C = 'opinion-“加强事中事后核查”';
const P = 'practice-承诺后的核查';
const R = 'opinion-“加强信用监管”';
// biome-ignore format: a day of the scenario a line
export default scenarios(
  commitment,
  applied('领照后双告知;书面告知、书面承诺,当场决定,两个月内核查相符的归档', `${W}.must`, `${W}.hold`, `${W}.must.2`, `${W}.must.3`, `${W}.never`, `${T}.attest.2`, `${T}.never`, 'business-40.3.do', 'law-44.must', 'notice-第(六)项.publishes', `${P}.must`, `${P}.do`, `${P}.do.2`, `${P}.hold`, 'law-34.3.hold', `${P}.must.2`)
    .owes('inform', 'promptly').refused('inform', `${W}.hold`, { what: ['事项名称和依据'] }).refused('decide', 'business-40.3.do', { exempt: false }).does('inform', INFORM).refused('exclude', `${T}.never`, { why: '没有列入告知承诺清单' }).does('promise', { paper: FILES }).owes('decide', 'promptly').refused('drop', `${W}.never`)
    .refused('decide', `${T}.attest.2`, { exempt: false }, { unsigned: true }).refused('check', `${P}.do`, CHECK).refused('close', `${P}.do.2`).does('decide', { exempt: false }).owes('decide served', '2024-10-15').owes('decide published', '2024-10-11').owes('check', '2024-11-26').serves('decide').nothingOwed('decide served')
    .on('2024-10-11').publishes('decide').nothingOwed('decide published').refused('close', `${P}.hold`).refused('check', 'law-34.3.hold', { ...CHECK, officers: ['甲'] }).on('2024-11-26').does('check', CHECK).owes('close', 'promptly').does('close').nothingOwed('close').ended('核查通过').counts('readyDays', 6).counts('inTimeRate', 100).counts('licences', 1).counts('promisedRate', 100),
  decided('逾期核查、逾期送达、逾期公开', {}, `${P}.must`, 'law-44.must', 'notice-第(六)项.publishes').on('2024-11-27').late('check').late('decide served').late('decide published'),
  decided('免予核查的可以归档;数据比对不须两人', { exempt: true }, `${P}.must`, 'law-34.3.hold', `${P}.must.3`).nothingOwed('check').owes('close', 'promptly').does('check', { ...CHECK, way: ['数据比对'], officers: ['甲'] }).does('close').ended('核查通过'),
  applied('不适用告知承诺的,写明原因', `${T}.attest`).refused('exclude', `${T}.attest`, { why: '没有列入告知承诺清单' }, { unsigned: true }).does('exclude', { why: '有尚未修复的严重失信记录、虚假承诺记录' }).ended('不适用告知承诺').counts('excluded', 1),
  scenario('直接来申请的登记;不愿承诺的按一般程序', `${W}.must`, `${W}.do`, `${T}.never`).on('2024-09-26').does('come', { party: '当事人1' }).owes('apply', 'promptly').refused('inform', `${W}.do`, INFORM).does('apply', { ...APPLY, kind: '证明事项' }).nothingOwed('apply').owes('inform', 'promptly').does('inform', INFORM).does('ordinary').ended('转一般程序').counts('ordinary', 1).counts('promisedRate', 0),
  scenario('没有来申请的归档', `${W}.never`).on('2024-09-20').does('registered', { party: '当事人1', needs: '无' }).on('2024-11-20').does('drop').ended('没有承诺').counts('dropped', 1),
  decided('不符合承诺的限期整改,期满前再核查', {}, `${C}.must`, `${C}.hold.2`, `${C}.must.2`).on('2024-09-27').does('check', { ...CHECK, result: '不符合承诺,限期整改' }).owes('order', 'promptly').refused('order', `${C}.hold.2`, { until: '2024-09-27', what: '补设施' })
    .does('order', { until: '2024-10-11', what: '补设施' }).serves('order').owes('check', '2024-10-11').on('2024-10-11').does('check', CHECK).nothingOwed('check').does('close').counts('ordered', 1),
  decided('逾期没有整改的拟撤销', {}, `${C}.must.2`, `${C}.hold.3`).refused('warn', `${C}.hold.3`, { why: '无' }).does('check', { ...CHECK, result: '不符合承诺,限期整改' }).does('order', { until: '2024-10-11', what: '补设施' }).serves('order').on('2024-10-12').late('check').does('warn', { why: '没有整改' }),
  warned('虚假承诺的:告知、听取申辩、撤销、送达、记入信用记录', 'law-69.2.must', `${C}.must.3`, 'law-69.3.attest', `${C}.hold.3`, 'law-7.may', 'law-7.must', 'law-7.let', 'law-7.do', 'law-7.hold', `${C}.must.4`, `${C}.hold`, `${R}.must`, `${R}.do`, `${R}.opens.2`)
    .refused('order', `${C}.hold`, { until: '2024-10-11', what: '补设施' }).owes('revoke', 'promptly').mayUntil('state', '2024-10-10').refused('revoke', 'law-7.let', { ground: '虚假承诺' }).refused('credit', `${R}.do`, CREDIT).does('state', { words: '有设施' }).owes('weigh', 'promptly').does('weigh', { result: '不采纳', why: '没有设施' }).refused('revoke', 'law-69.3.attest', { ground: '虚假承诺' }, { unsigned: true })
    .does('revoke', { ground: '虚假承诺' }).ended('撤销').owes('revoke served', 'promptly').owes('credit', 'promptly').serves('revoke').nothingOwed('revoke served').does('credit', CREDIT).nothingOwed('credit').counts('revoked', 1).counts('lies', 1).counts('credited', 1),
  warned('申辩成立的不予撤销,归档', 'law-7.hold', `${C}.must.3`, `${P}.hold`).does('state', { words: '有设施' }).does('weigh', { result: '采纳,不予撤销', why: '已经查实' }).refused('revoke', 'law-7.hold', { ground: '虚假承诺' }).does('close').ended('核查通过'),
  scenario('直接来办的,撤销后同样转信用记录', `${R}.opens`).on('2024-09-26').does('come', { party: '当事人1' }).does('apply', APPLY).does('inform', INFORM).does('promise', { paper: FILES }).does('decide', { exempt: false }).does('check', { ...CHECK, result: '虚假承诺' }).does('warn', { why: '没有设施' }).serves('warn')
    .on('2024-10-15').does('revoke', { ground: '虚假承诺' }).does('credit', CREDIT).opens('credit-record'),
  decided('没有送达告知书不能撤销', {}, 'law-7.do', 'law-69.2.must').does('check', { ...CHECK, result: '虚假承诺' }).owes('warn', 'promptly').does('warn', { why: '没有设施' }).refused('revoke', 'law-7.do', { ground: '虚假承诺' }),
);
