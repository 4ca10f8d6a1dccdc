/** 应急调用、征用, shown. */
import type { Form } from '../../kernel/language/data.ts';
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { equipped } from '../enforcement/examples.ts';
import { emergencyRequisition } from './emergency-requisition.ts';
import { stored } from './examples.ts';

const WEIGH: Form = { event: '山洪', ways: ['调用储备物资', '征用'] };
const LIST: Form = { items: [{ owner: '当事人1', power: 'power1', kind: '交通工具', unit: 'u2' }] };
const CALL: Form = { items: [{ item: 'goods1', unit: 'u3' }] };
const P = 'practice-调用征用';
const begun = (title: string, ...rules: string[]): ScenarioWords =>
  equipped(stored(scenario(title, ...rules)))
    .on('2025-07-01T10:00')
    .told('begin', { what: '冲锋舟', event: '山洪' });

// biome-ignore format: a day of the scenario a line
export default scenarios(
  emergencyRequisition,
  begun('先核对储备再征用;每一件财产一个案件,都终结以后才终结', 'law-76.1.must', `${P}.do`, 'law-76.1.must.2', 'law-12.hold', 'law-12.attest', `${P}.hold`, `${P}.hold.2`, `${P}.opens`, 'law-12.opens', `${P}.never`, 'law-12.do', 'law-12.hold.2').owes('weigh', 'promptly').refused('callUp', `${P}.do`, CALL).does('weigh', WEIGH).owes('callUp', 'promptly')
    .refused('callUp', `${P}.hold.2`, { items: [] }).does('callUp', CALL).opens('supply-move').nothingOwed('list').refused('close', 'law-12.do').refused('list', `${P}.hold`, { items: [] }).refused('list', 'law-12.attest', LIST, { unsigned: true }).does('list', LIST).opens('requisition').refused('enough', `${P}.never`)
    .on('2025-09-01').refused('close', 'law-12.hold.2').told('linked', { procedure: 'requisition', outcome: '返还并补偿' }).does('close').ended('返还并补偿').counts('listed', 1).counts('calledUp', 1),
  begun('储备够用的不征用', 'law-12.hold').does('weigh', { ...WEIGH, ways: ['调用储备物资'] }).refused('list', 'law-12.hold', LIST).does('callUp', CALL).does('enough').ended('没有征用'),
  scenario('要求企业供给、请求支援', 'law-76.1.must.2').on('2025-07-01').does('ask', { what: '帐篷', event: '山洪' }).does('weigh', { ...WEIGH, ways: ['协议企业供给'] }).does('order', { firm: '当事人2', what: '帐篷' }).nothingOwed('order').does('support', { to: '邻县' }).does('enough').counts('ordered', 1).counts('supported', 1),
);
