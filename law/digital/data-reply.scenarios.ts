/** 共享申请的答复和提供, shown over the National Day of 2025. */
import type { Form } from '../../kernel/language/data.ts';
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { withData } from './data-examples.ts';
import { dataReply } from './data-reply.ts';

const ASKED: Form = { data: 'data1', ground: '某办法第20条', scene: '救助审核', scope: '申请人', way: '服务接口' };
const NO: Form = { why: '不在范围' };
const received = (title: string, data: string, ...rules: (string | Form)[]): ScenarioWords =>
  withData(scenario(title, ...rules.filter((r) => typeof r === 'string')))
    .on('2025-09-26')
    .told('receive', { ...ASKED, data, ...rules.find((r) => typeof r !== 'string') });

// biome-ignore format: a day of the scenario a line
export default scenarios(
  dataReply,
  received('有条件共享的十个工作日内答复,同意的二十个工作日内提供', 'data1', 'law-“答复”.must.2', 'law-“答复”.never', 'law-“提供”.hold', 'law-“提供”.must', 'law-“答复”.tells', 'law-“提供”.tells').owes('agree', '2025-10-16').refused('provide', 'law-“提供”.hold', { how: '接口' })
    .on('2025-10-10').does('agree').tells('other', 'answered').owes('provide', '2025-11-06').refused('refuse', 'law-“答复”.never', NO).on('2025-11-06').does('provide', { how: '接口' }).tells('other', 'provided').ended('已经提供').counts('inTimeRate', 100).counts('providedInTime', 1),
  received('无条件共享的一个工作日内答复,应当同意,不延长', 'data2', 'law-“答复”.must', 'law-“共享属性”.hold', 'law-“答复”.hold').owes('agree', '2025-09-28').refused('refuse', 'law-“共享属性”.hold', NO).refused('extend', 'law-“答复”.hold', { why: '忙' })
    .on('2025-09-28').does('agree').nothingOwed('agree'),
  received('逾期没有答复的', 'data2', 'law-“答复”.must').on('2025-09-29').late('agree'),
  received('经同意延长一次;一次性告知补充;逾期没有答复、没有提供', 'data1', 'law-“答复”.extends', 'law-“一次性告知补充”.tells', 'law-“答复”.must.2', 'law-“提供”.must', 'law-“答复”.hold').does('askMore', { what: '依据' }).tells('other', 'askedMore').told('supplemented', { what: '某办法' })
    .does('extend', { why: '需要核对' }).owes('agree', '2025-10-30').on('2025-10-31').late('agree').does('agree').on('2025-12-01').late('provide'),
  received('不同意的说明理由,告知需求部门', 'data1', 'law-“答复”.tells.2', 'law-“共享属性”.hold', 'law-“答复”.never', 'law-“共享争议”.hold').does('refuse', NO).ended('不同意共享').tells('other', 'answered').counts('refused', 1),
  received('需求部门不再申请的结束', 'data1').told('dropped').ended('没有共享'),
  received('经协调应当共享的不再拒绝,二十个工作日内提供', 'data1', { directed: true }, 'law-“提供”.must.2', 'law-“提供”.hold', 'law-“共享争议”.hold').owes('provide', '2025-10-30').refused('refuse', 'law-“共享争议”.hold', NO).on('2025-10-30').does('provide', { how: '接口' }).nothingOwed('provide').counts('directed', 1),
  received('经协调应当共享,逾期没有提供的', 'data1', { directed: true }, 'law-“提供”.must.2').on('2025-10-31').late('provide'),
);
