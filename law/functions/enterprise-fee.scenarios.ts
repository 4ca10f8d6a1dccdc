/** 涉企收费: checked by two officers against the list, answered, what was taken beside it paid back by its day or passed on. */
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { equipped, FILES, OFFICERS } from '../enforcement/examples.ts';
import { enterpriseFee } from './enterprise-fee.ts';

const P = 'practice-收费监督';
const R = 'price-16';
const REGISTER = { collector: '协会1', payee: '培训费', kind: '行业协会商会收费' };
const CHECK = { officers: OFFICERS, shown: true, papers: FILES, found: '重复收费、强制服务收费', amount: 3_000_00, companies: 6 };
const ORDER = { amount: 3_000_00, until: '2024-10-18' };
const begun = (title: string, ...rules: string[]): ScenarioWords => equipped(scenario(title, ...rules)).on('2024-09-26');
const registered = (title: string, ...rules: string[]): ScenarioWords =>
  begun(title, ...rules)
    .does('complain', { party: '企业1', words: '强制培训' })
    .does('register', REGISTER);
const checked = (title: string, ...rules: string[]): ScenarioWords => registered(title, ...rules).does('check', CHECK);

// biome-ignore format: a day a line
export default scenarios(
  enterpriseFee,

  begun('反映、登记、核查、答复(跨国庆节)、责令退还、足额退还', `${P}.must`, `${P}.must.2`, `${P}.do`, 'penalty-第42条第1款、第55条第1款.hold', 'law-25.attest', 'law-25.hold', `${P}.must.3`, `${P}.do.2`, `${P}.let`, `${R}.must`, `${R}.hold`, `${R}.must.2`, `${R}.must.3`, `${R}.hold.2`, `${R}.do`).does('complain', { party: '企业1', words: '强制培训' }).owes('register', 'promptly').refused('check', `${P}.do`, CHECK).does('register', REGISTER).nothingOwed('register').owes('check', '2024-10-22')
    .refused('check', 'penalty-第42条第1款、第55条第1款.hold', { ...CHECK, shown: false }).refused('check', 'law-25.attest', CHECK, { unsigned: true }).refused('check', 'law-25.hold', { ...CHECK, amount: 0 }).refused('inform', `${P}.do.2`, { result: '无' }).does('check', CHECK).owes('inform', '2024-10-09').owes('order', 'promptly').refused('order', `${R}.hold`, { ...ORDER, amount: 1_00 }).refused('close', `${R}.do`, { mended: '停止收费' }).does('order', ORDER).owes('order served', 'promptly').serves('order').nothingOwed('order served')
    .on('2024-10-09').does('inform', { result: '责令退还' }).does('refund', { amount: 1_000_00, companies: 2 }).refused('close', `${R}.hold.2`, { mended: '停止收费' }).owes('refund', '2024-10-18').does('refund', { amount: 2_000_00, companies: 4 }).nothingOwed('refund').does('close', { mended: '停止收费' }).ended('清退完毕').counts('backRate', 100).counts('given', 6).counts('wrongRate', 100).counts('informed', 1),
  registered('逾期没有核查', `${P}.must.2`).on('2024-10-23').late('check'),
  checked('逾期没有答复;没有答复的不能结束', `${P}.must.3`, `${P}.let`).does('order', ORDER).does('refund', { amount: 3_000_00, companies: 6 }).refused('close', `${P}.let`, { mended: '停止收费' }).on('2024-10-10').late('inform'),
  checked('逾期没有退还的转违法线索;期限以内的不转', `${R}.must.3`, `${R}.hold.4`, `${R}.hold.3`, 'penalty-54.opens').does('order', ORDER).serves('order').refused('toClue', `${R}.hold.4`, { why: '没有退' }).on('2024-10-21').late('refund').does('toClue', { why: '拒不退还' }).opens('clue').ended('转违法线索').counts('toClue', 1),
  begun('合规的结束', `${P}.hold`, `${P}.must.4`, `${R}.hold`, `${R}.hold.3`).does('find', { from: '收费清理' }).does('register', REGISTER).does('check', { ...CHECK, found: '合规', amount: 0, companies: 0 }).owes('clean', 'promptly').refused('order', `${R}.hold`, ORDER).refused('toClue', `${R}.hold.3`, { why: '无' }).does('clean').ended('合规').counts('clean', 1),
  checked('违规的不能按合规结束', `${P}.hold`).refused('clean', `${P}.hold`),
);
