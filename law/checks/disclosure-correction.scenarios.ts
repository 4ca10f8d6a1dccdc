/** 更正政府信息记录, shown. */
import type { Form } from '../../kernel/language/data.ts';
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { disclosureCorrection } from './disclosure-correction.ts';

const ASK: Form = { applicant: 'p1', record: '出生日期' };
const asked = (title: string, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2025-03-03')
    .does('ask', ASK);

// biome-ignore format: a day of the scenario a line
export default scenarios(
  disclosureCorrection,
  asked('审核属实的,更正并告知', 'law-41.must', 'law-41.must.2', 'law-41.hold.2', 'law-41.must.3').owes('examine', 'promptly')
    .does('examine', { result: '有权更正,属实' }).owes('amend', 'promptly').refused('refuse', 'law-41.hold.2', { reason: '理由' })
    .does('amend', { what: '1990年' }).owes('amend served', 'promptly').serves('amend').nothingOwed('amend served').ended('更正').counts('corrected', 1),
  asked('不属实的,不更正', 'law-41.hold').does('examine', { result: '有权更正,不属实' }).refused('amend', 'law-41.hold', { what: '1990年' })
    .does('refuse', { reason: '与原始凭证一致' }).ended('不予更正'),
  asked('不属于本机关的,转送并告知,或者告知向有权机关提出', 'law-41.hold.3', 'law-41.must.5').does('examine', { result: '不属于本机关职能范围' }).does('pass', { to: '县公安局' })
    .owes('tell', 'promptly').does('tell').ended('转送'),
  asked('告知向有权机关提出的,送达申请人', 'law-41.must.4').does('examine', { result: '不属于本机关职能范围' }).does('point', { to: '县公安局' })
    .owes('point served', 'promptly').serves('point').nothingOwed('point served').ended('告知'),
  asked('属于本机关的,不能转送', 'law-41.hold.3').does('examine', { result: '有权更正,属实' }).refused('point', 'law-41.hold.3', { to: '县公安局' }),
);
