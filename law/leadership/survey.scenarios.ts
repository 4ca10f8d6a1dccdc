/** 测评: never by the unit asked about; its numbers hold together; told to the unit; what came out is counted as a share of the sample. */
import type { Form } from '../../kernel/language/data.ts';
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { survey } from './survey.ts';
import { FILES } from './work-examples.ts';

const PLAN: Form = {
  title: '化解矛盾纠纷满意度测评',
  kind: '群众满意度测评',
  field: '化解矛盾纠纷',
  about: 'u2',
  sample: 400,
  questions: FILES,
};
const COMMISSION: Form = { kind: '统计调查机构', runner: 'u9' };
const ASK: Form = { asked: 420, answered: 400, pleased: 340, report: FILES };
const planned = (title: string, more: Form, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2024-09-26')
    .does('plan', { ...PLAN, ...more });

// biome-ignore format: a day a line
export default scenarios(
  survey,

  planned('由第三方实施,验收时署名,及时反馈被测评的单位,可以公开', {}, 'practice-测评独立.hold', 'practice-测评独立.hold.2', 'work-14.hold', 'practice-测评独立.attest', 'practice-测评数据.do', 'practice-测评数据.hold', 'work-27.must', 'work-27.do', 'practice-测评数据.never', 'practice-测评数据.do.2', 'work-27.let')
    .refused('commission', 'practice-测评独立.hold.2', { kind: '专业机构', runner: 'u2' }).refused('commission', 'work-14.hold', { kind: '专业机构' }).refused('accept', 'practice-测评数据.do').refused('feedback', 'work-27.do').does('commission', COMMISSION)
    .on('2024-10-08').does('ask', { ...ASK, pleased: 401 }).refused('accept', 'practice-测评数据.hold').does('ask', ASK).refused('accept', 'practice-测评独立.attest', {}, { unsigned: true }).refused('close', 'practice-测评数据.do.2').does('accept').refused('cancel', 'practice-测评数据.never', { why: '无' }).owes('feedback', 'promptly').refused('close', 'work-27.let').does('feedback').nothingOwed('feedback').does('announce', { summary: '满意度百分之八十五' }).does('close').ended('测评完成')
    .counts('rate', 85).counts('disputesRate', 85).counts('crowd', 1),
  planned('被测评的单位不自己组织', { about: 'u1' }, 'practice-测评独立.hold', 'practice-测评数据.never').refused('commission', 'practice-测评独立.hold', COMMISSION).does('cancel', { why: '改由统计部门' }).ended('取消'),
);
