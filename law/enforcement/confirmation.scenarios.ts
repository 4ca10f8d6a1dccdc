/** 行政确认: received, checked, decided in time; stopped while a test or a court is awaited; withdrawn where it was wrong. */
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { confirmation } from './confirmation.ts';
import { equipped, FILES } from './examples.ts';

const KIND = { kind: '身份资格' };
const CHECK = { record: FILES, result: '属实' };
const P = 'practice-行政确认';

const applied = (title: string, ...rules: string[]): ScenarioWords =>
  equipped(scenario(title, ...rules))
    .on('2024-09-26')
    .does('apply', { person: '当事人1', ...KIND, what: '资格' });
const accepted = (title: string, ...rules: string[]): ScenarioWords => applied(title, ...rules).does('accept', { power: 'power1' });
const decided = (title: string, ...rules: string[]): ScenarioWords =>
  accepted(title, ...rules)
    .does('check', CHECK)
    .does('decide', KIND);

// biome-ignore format: a day a line
export default scenarios(
  confirmation,

  applied('全程:受理、核查、决定、送达、办结,跨国庆节', `${P}.must`, `${P}.must.2`, `${P}.must.3`, `${P}.must.5`, `${P}.do.4`, 'notice-第(六)项.publishes').owes('accept', '2024-10-09').does('accept', { power: 'power1' }).owes('decide', '2024-10-29').does('check', CHECK)
    .on('2024-10-29').does('decide', KIND).owes('decide served', 'promptly').owes('decide published', '2024-11-26').refused('close', `${P}.do.4`).serves('decide').owes('close', 'promptly').does('close').ended('已确认').counts('decided', 1).counts('inTime', 1).counts('onTimeRate', 100),
  applied('逾期受理;补正以后重新计算;不属于本机关的告知', `${P}.must`).on('2024-10-10').late('accept').does('askFix', { missing: '证明' }).does('fix', { papers: FILES }).owes('accept', '2024-10-16').does('refer', { to: 'u2' }).ended('不属于本机关'),
  applied('职权由本机关行使;没有受理不能核查;受理以后不能再告知补正', `${P}.hold`, `${P}.do`, `${P}.never`).refused('accept', `${P}.hold`, { power: 'power2' }).refused('check', `${P}.do`, CHECK).does('accept', { power: 'power1' }).refused('askFix', `${P}.never`, { missing: '无' }),
  accepted('没有核查不能确认;核查须有记录;确认、不予确认须署名', `${P}.do.3`, `${P}.attest`, `${P}.attest.2`, `${P}.must.4`).refused('decide', `${P}.do.3`, KIND).refused('check', 'form', { result: '属实' }).does('check', CHECK).refused('decide', `${P}.attest`, KIND, { unsigned: true })
    .refused('deny', `${P}.attest.2`, { why: '不符' }, { unsigned: true }).does('deny', { why: '不符' }).ended('不予确认').owes('deny served', 'promptly').counts('denied', 1),
  accepted('鉴定、等待有关机关结论的时间不计入;延长一次', `${P}.stops`, `${P}.stops.2`, `${P}.do.2`, `${P}.extends`).refused('goOn', `${P}.do.2`).on('2024-10-08').does('examine', { what: '伤情' }).stopped('decide').on('2024-10-10').does('examined', { result: FILES }).owes('decide', '2024-10-31')
    .on('2024-10-14').does('wait', { why: '等待判决' }).stopped('decide').on('2024-10-21').does('goOn').owes('decide', '2024-11-07').does('extend', { why: '复杂' }).owes('decide', '2024-11-18').on('2024-11-19').late('decide').does('check', CHECK).does('decide', KIND).counts('inTime', 0).counts('extended', 1),
  decided('确认以后不能不予、终止;没有撤回不能终止', `${P}.never.2`, `${P}.do.5`).refused('deny', `${P}.never.2`, { why: '无' }).refused('end', `${P}.do.5`),
  accepted('申请人撤回的终止', `${P}.must.6`).does('drop').owes('end', 'promptly').does('end').ended('申请撤回'),
  accepted('没有确认的不能撤销', `${P}.do.6`).refused('revoke', `${P}.do.6`, { ground: '事实、依据错误' }),
  decided('被撤销的及时撤销,署名,撤下公示,不能办结', `${P}.must.7`, `${P}.hold.2`, `${P}.attest.3`, 'notice-第(六)项.must', 'notice-第(六)项.hold', 'notice-第(六)项.publishes').serves('decide').publishes('decide').nothingOwed('decide published').refused('withdraw', 'notice-第(六)项.hold', { why: '无' }).told('challenged').told('changed').owes('revoke', 'promptly').owes('withdraw', 'promptly').refused('close', `${P}.hold.2`).refused('revoke', `${P}.attest.3`, { ground: '复议、裁判撤销' }, { unsigned: true })
    .does('withdraw', { why: '已撤销' }).does('revoke', { ground: '复议、裁判撤销' }).ended('撤销').counts('revoked', 1).counts('changed', 1).counts('shown', 1),
  decided('逾期公示', 'notice-第(六)项.publishes').on('2024-11-04').late('decide published'),
  accepted('不予确认被撤销的,重新作出决定,送达', `${P}.must.4`, `${P}.must.7`, `${P}.must.8`, `${P}.hold.3`).does('check', CHECK).does('deny', { why: '不符' }).serves('deny').nothingOwed('deny served').refused('mend', `${P}.hold.3`, { result: '确认', why: '无' }).on('2024-12-02').told('sued', { no: '1号' }).told('judged', { result: '撤销' })
    .owes('mend', 'promptly').does('mend', { result: '确认', why: '判决' }).nothingOwed('mend').owes('mend served', 'promptly').serves('mend').nothingOwed('mend served').counts('judged', 1).counts('mended', 1),
);
