/** 公共法律服务记录, shown over the National Day of 2024. */
import type { Form } from '../../kernel/language/data.ts';
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { publicLegalRecord } from './public-legal-record.ts';

const asked = (title: string, more: Form, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2024-09-27')
    .does('ask', { kind: '公证', way: '窗口', what: '继承', ...more });
const DEED: Form = { result: '出具公证书', no: '证字第1号', fee: 20_000 };
const ADVICE: Form = { result: '答复咨询', hints: '已提示可以申请法律援助' };

// biome-ignore format: a day of the scenario a line
export default scenarios(
  publicLegalRecord,
  asked('公证自受理之日起十五个工作日内出具,补充材料的时间不计', {}, 'practice-公共法律服务.must', 'practice-公共法律服务.hold', 'practice-公共法律服务.do', 'practice-公共法律服务.hold.2', 'law-30.must', 'law-30.stops').owes('accept', 'promptly').refused('finish', 'practice-公共法律服务.hold', DEED)
    .refused('askMore', 'practice-公共法律服务.do', { what: '户口簿' }).does('accept').owes('finish', '2024-10-23')
    .on('2024-10-08').does('askMore', { what: '户口簿' }).stopped('finish').on('2024-10-10').does('more').owes('finish', '2024-10-25')
    .on('2024-10-25').refused('finish', 'practice-公共法律服务.hold.2', { ...DEED, no: '' }).does('finish', DEED).ended('办结').counts('notarised', 1).counts('inTime', 1).does('rate', { score: '满意' }).counts('contentRate', 100),
  asked('公证逾期的', {}, 'law-30.must').does('accept').on('2024-10-24').late('finish'),
  asked('不予办理公证的,署名认定情形', {}, 'law-31.attest').refused('refuse', 'law-31.attest', { ground: '有争议', why: '继承人有争议' }, { unsigned: true }).does('refuse', { ground: '有争议', why: '继承人有争议' }).ended('不予办理').counts('refused', 1),
  asked('咨询三个工作日内答复,写明是否提示可以申请法律援助', { kind: '法律咨询', way: '网络、公众号' }, 'practice-公共法律服务.must.2', 'aid-23.hold', 'practice-公共法律服务.hold').owes('accept', 'promptly').refused('finish', 'aid-23.hold', { result: '答复咨询' })
    .on('2024-10-08').does('finish', ADVICE).ended('办结').counts('online', 1).counts('advice', 1),
  asked('咨询逾期没有答复;鉴定、其他服务的期限', { kind: '法律咨询' }, 'practice-公共法律服务.must.2').on('2024-10-10').late('finish'),
  asked('司法鉴定三十个工作日', { kind: '司法鉴定' }, 'practice-司法鉴定.must').does('accept').owes('finish', '2024-11-13').on('2024-11-13').does('finish', { result: '出具鉴定意见', no: '鉴1' }).counts('appraised', 1),
  asked('司法鉴定逾期的', { kind: '司法鉴定' }, 'practice-司法鉴定.must').does('accept').on('2024-11-14').late('finish'),
  asked('代拟文书十个工作日', { kind: '代拟文书' }, 'practice-公共法律服务.must.3').owes('finish', 'promptly').on('2024-10-08').does('finish', { result: '提供文书' }).nothingOwed('finish').counts('papers', 1),
  asked('代拟文书逾期的;撤回请求', { kind: '代拟文书' }, 'practice-公共法律服务.must.3').on('2024-10-21').late('finish').does('withdrawn').ended('撤回'),
);
