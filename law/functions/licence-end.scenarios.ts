/** 撤回、撤销、注销 held against their days: the ground, the licensee heard, the public good, what is paid, the certificate told. */
import type { Form } from '../../kernel/language/data.ts';
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { eLicence } from '../digital/e-licence.ts';
import { licenceEnd } from './licence-end.ts';

const START = { licence: 'paper', way: '撤销', source: '监督检查' };
const CLEAN = { loss: false, harm: false };
const WRONG = { revoke: '违反法定程序', ...CLEAN };
const FRAUD = { revoke: '被许可人以欺骗、贿赂等不正当手段取得', ...CLEAN };
const CHANGED = { withdraw: '客观情况发生重大变化', ...CLEAN };
const FEW = 'law-第70条第4项';
const PAID = { kind: '赔偿', amount: 5_000_000 };
const held = (s: ScenarioWords): ScenarioWords =>
  s.entry('paper', eLicence, [
    ['enter', '2020-01-02', { holder: '当事人1', name: '许可证', no: '1号', from: '2020-01-02', basis: '纸质证照' }],
    ['seal', '2020-01-02'],
  ]);
const found = (title: string, check: Form, ...rules: string[]): ScenarioWords =>
  held(scenario(title, ...rules))
    .on('2024-09-26')
    .does('find', START)
    .does('check', check);
const heard = (title: string, check: Form, ...rules: string[]): ScenarioWords =>
  found(title, check, ...rules)
    .does('tell')
    .serves('tell')
    .on('2024-10-10');

// biome-ignore format: a day a line
export default scenarios(
  licenceEnd,

  held(scenario('全程:核查、告知、陈述申辩、撤销、赔偿、注销,告知证照,公开,跨国庆节', 'practice-许可核查.must', 'practice-许可核查.do', 'law-69.1.hold', 'law-69.3.hold', 'law-69.4.must', 'law-7.do', 'law-7.may', 'law-7.let', 'law-7.must', 'law-7.must.2', 'law-69.never.2', `${FEW}.must`, `${FEW}.tells`, 'law-70.hold', 'law-8.2.hold.2', 'disclosure-26.publishes', 'disclosure-26.publishes.3')).on('2024-09-26').does('find', START).owes('revoke', '2024-11-12')
    .refused('tell', 'practice-许可核查.do').does('check', { ...WRONG, loss: true }).refused('revoke', 'law-7.do').refused('pay', 'law-8.2.hold.2', PAID).does('tell').serves('tell').mayUntil('state', '2024-10-09').refused('revoke', 'law-7.let').on('2024-10-08').does('state', { words: '程序没有问题' }).owes('weigh', 'promptly').refused('revoke', 'law-7.let')
    .does('weigh', { taken: '不采纳' }).nothingOwed('weigh').refused('cancel', 'law-70.hold').on('2024-10-10').does('revoke').tells('paper', 'ended').nothingOwed('revoke').refused('drop', 'law-69.never.2', { why: '无' }).owes('revoke served', 'promptly').serves('revoke').nothingOwed('revoke served').owes('cancel', 'promptly').owes('pay', '2025-01-02').owes('revoke published', '2024-11-06')
    .on('2024-11-06').publishes('revoke').nothingOwed('revoke published').does('pay', PAID).nothingOwed('pay').does('cancel').nothingOwed('cancel').owes('cancel published', '2024-12-04').refused('close', 'law-70.let').publishes('cancel').nothingOwed('cancel published').does('close').ended('注销').counts('revoked', 1).counts('cancelled', 1).counts('payments', 1).counts('paid', 5_000_000).counts('stated', 1).counts('found', 1),
  heard('赔偿逾期,公开逾期', { ...WRONG, loss: true }, 'law-69.4.must', 'disclosure-26.publishes.3').does('revoke').on('2025-01-06').late('pay').late('revoke published'),
  heard('欺骗取得的应当撤销,利益不受保护', FRAUD, 'law-69.2.must', 'law-69.2.hold', 'law-69.4.hold', 'practice-许可核查.must.2', 'law-70.do', 'law-70.never').owes('revoke', 'promptly').refused('drop', 'law-69.2.hold', { why: '从宽' }).does('revoke').nothingOwed('revoke').refused('pay', 'law-69.4.hold', PAID).publishes('revoke').refused('close', 'law-70.do').does('cancel').refused('drop', 'law-70.never', { why: '从宽' }).publishes('cancel').owes('close', 'promptly').does('close').nothingOwed('close').ended('注销'),
  heard('撤销会对公共利益造成重大损害的,不予撤销', { ...FRAUD, harm: true }, 'law-69.3.hold', 'law-69.2.hold').refused('revoke', 'law-69.3.hold').does('drop', { why: '影响供水' }).ended('不予撤回、撤销、注销').counts('dropped', 1),
  heard('没有撤销的情形不能撤销', CHANGED, 'law-69.1.hold').refused('revoke', 'law-69.1.hold'),
  heard('撤回:为了公共利益,损失给予补偿', { ...CHANGED, loss: true }, 'law-8.2.hold', 'law-8.2.attest', 'law-8.2.must', 'law-69.never', 'disclosure-26.publishes.2', 'law-69.4.hold').refused('takeBack', 'law-8.2.attest', {}, { unsigned: true }).does('takeBack').tells('paper', 'ended').refused('revoke', 'law-69.never').owes('pay', '2025-01-02').owes('takeBack published', '2024-11-06').publishes('takeBack').nothingOwed('takeBack published')
    .does('pay', { kind: '补偿', amount: 1_000_000 }).nothingOwed('pay').does('cancel').counts('takenBack', 1),
  heard('先办了注销的,补偿以后才能结案', { ...CHANGED, loss: true }, 'law-70.let', 'practice-许可核查.must.3').does('takeBack').publishes('takeBack').does('cancel').publishes('cancel').owes('pay', '2025-01-02').refused('close', 'law-70.let').does('pay', { kind: '补偿', amount: 1_000_000 }).nothingOwed('pay').owes('close', 'promptly').does('close').nothingOwed('close').ended('注销'),
  heard('补偿、公开逾期', { ...CHANGED, loss: true }, 'law-8.2.must', 'disclosure-26.publishes.2').does('takeBack').on('2025-01-06').late('pay').late('takeBack published'),
  heard('没有撤回的情形不能撤回;没有撤回、撤销的谈不上补偿', WRONG, 'law-8.2.hold').refused('takeBack', 'law-8.2.hold'),
  held(scenario('届满、终止的直接注销,告知证照', 'law-70.hold', 'law-70.tells', 'practice-许可核查.must')).on('2024-09-26').does('find', { ...START, way: '注销', source: '届满、终止等法定情形' }).does('check', { cancel: ['法人、组织终止'], ...CLEAN }).does('cancel').tells('paper', 'ended').nothingOwed('cancel').publishes('cancel').does('close').ended('注销').counts('cancelled', 1),
  found('注销逾期没有公开', { cancel: ['法人、组织终止'], ...CLEAN }, 'disclosure-26.publishes').does('cancel').on('2024-10-30').late('cancel published'),
  held(scenario('利害关系人请求撤销的,三十个工作日内核查处理', 'practice-许可核查.must', `${FEW}.tells.2`)).on('2024-09-26').does('ask', { licence: 'paper', way: '撤销', why: '影响采光' }).owes('drop', '2024-11-12').on('2024-11-13').late('drop').does('check', WRONG).does('tell').serves('tell').on('2024-11-21').does('revoke').tells('paper', 'ended').counts('asked', 1).counts('inTime', 0),
  held(scenario('利害关系人请求,查明应当注销的', 'law-70.tells.2')).on('2024-09-26').does('ask', { licence: 'paper', way: '注销', why: '已经歇业' }).does('check', { cancel: ['法人、组织终止'], ...CLEAN }).does('cancel').tells('paper', 'ended'),
);
