/** 一件事, shown. 1 to 7 October 2024 is off, 29 September and 12 October are made-up working days. */
import type { Form } from '../../kernel/language/data.ts';
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { withItems } from './examples.ts';
import { oneThing } from './one-thing.ts';

const APPLY: Form = { applicant: '当事人1', kind: '一件事一次办', theme: '开餐馆' };
const ACCEPT: Form = { parts: 2, promised: 10, visit: true, savedPapers: 3 };
const BRANCH: Form = { to: 'u2', item: 'item1' };
const VISIT: Form = {
  organs: [
    { organ: 'u2', found: '符合' },
    { organ: 'u3', found: '符合' },
  ],
};
const FINISH: Form = { result: '全部准予' };
const FILES = [{ name: '补正.pdf', digest: 'c'.repeat(64) }];
const L4 = 'law-第32条第1款第4项';
const L5 = 'law-第32条第1款第5项';
const P = 'practice-并联审批';
const applied = (title: string, ...rules: string[]): ScenarioWords =>
  withItems(scenario(title, ...rules))
    .on('2024-09-26')
    .does('apply', APPLY);
const accepted = (title: string, more: Form, ...rules: string[]): ScenarioWords =>
  applied(title, ...rules).does('accept', { ...ACCEPT, ...more });
const branched = (title: string, more: Form, ...rules: string[]): ScenarioWords =>
  accepted(title, more, ...rules)
    .does('branch', BRANCH)
    .does('branchNow', { ...BRANCH, to: 'u3' });
const one = (title: string, ...rules: string[]): ScenarioWords =>
  withItems(scenario(title, ...rules))
    .on('2024-09-26')
    .does('apply', { ...APPLY, kind: '不动产登记', theme: '二手房过户' })
    .on('2024-09-27')
    .does('accept', { ...ACCEPT, parts: 1, visit: false })
    .does('branch', BRANCH);

// biome-ignore format: a day of the scenario a line
export default scenarios(
  oneThing,
  applied('受理、分办各部门、联合踏勘一次、全部办结后一次出件', `${L4}.must`, `${L4}.never`, 'online-7.1.attest', 'law-第32条第2款.must', 'opinion-“一件事”.hold', 'law-42.2.hold', `${P}.must`, `${P}.hold`, `${P}.let`, `${P}.do`, 'law-26.2.do', 'business-35.hold', 'law-26.2.opens', 'law-26.2.opens.2', 'business-35.hold.2', 'law-26.2.hold', 'business-36.1.must', 'business-36.1.hold', 'business-36.1.hold.2', 'business-36.2.must', 'law-42.2.must', 'law-44.must', 'practice-好差评.opens')
    .owes('accept', '2024-10-09').refused('accept', 'online-7.1.attest', ACCEPT, { unsigned: true }).refused('accept', 'opinion-“一件事”.hold', { ...ACCEPT, parts: 1 }).refused('accept', 'law-42.2.hold', { ...ACCEPT, promised: 46 }).refused('branch', 'law-26.2.do', BRANCH).refused('visit', `${P}.do`, VISIT)
    .on('2024-09-27').does('accept', ACCEPT).owes('accept served', 'promptly').serves('accept').nothingOwed('accept served').refused('refuse', `${L4}.never`, { why: '无' }).owes('branch', 'promptly').owes('visit', '2024-10-10').owes('finish', '2024-10-16').refused('branch', 'business-35.hold', { ...BRANCH, item: 'item2' })
    .does('branch', BRANCH).opens('licence').owes('branch', 'promptly').refused('finish', `${P}.hold`, FINISH).refused('branchNow', 'business-35.hold.2', { ...BRANCH, item: 'item2' }).does('branchNow', { ...BRANCH, to: 'u3' }).opens('instant-service').nothingOwed('branch').refused('finish', `${P}.let`, FINISH).refused('visit', 'business-36.1.hold', { organs: [{ organ: 'u2', found: '符合' }] })
    .on('2024-10-10').does('visit', VISIT).nothingOwed('visit').refused('visit', 'business-36.1.hold.2', VISIT).refused('finish', 'law-26.2.hold', FINISH).told('linked', { procedure: 'licence', outcome: '准予许可' }).refused('finish', 'law-26.2.hold', FINISH).counts('parts', 2).counts('visits', 1).counts('savedPapers', 3),
  one('不动产登记只有一个子事项的也一次出件、邀请评价、十个工作日内送达', 'opinion-“一件事”.hold', `${P}.hold`, `${P}.let`, 'law-26.2.hold', 'law-44.must', 'practice-好差评.opens', 'business-36.2.must', 'law-42.2.must').on('2024-10-16').told('linked', { procedure: 'licence', outcome: '准予许可' }).does('finish', FINISH).ended('办结').owes('finish served', '2024-10-30').opens('rating').serves('finish').nothingOwed('finish served').counts('onTimeRate', 100).counts('length', 19).counts('estate', 1),
  branched('逾期踏勘、逾期办结;再次踏勘的写明理由', { visit: true }, 'business-36.1.must', 'business-36.2.must', 'business-36.1.hold.2').on('2024-10-11').late('visit').does('visit', VISIT).does('visit', { ...VISIT, why: '补验一处' }).on('2024-10-16').late('finish'),
  one('逾期送达', 'law-44.must').told('linked', { procedure: 'licence', outcome: '准予许可' }).does('finish', FINISH).on('2024-10-17').late('finish served'),
  applied('五个工作日内不告知的,视为受理', `${L4}.must`, `${L4}.must.2`, `${L4}.never`, 'law-42.2.must').on('2024-10-10').deems('silent', '2024-09-26').refused('askFix', `${L4}.never`, { missing: '无' }).owes('accept', 'promptly').does('accept', { ...ACCEPT, promised: 45, visit: false }).owes('finish', '2024-12-03').on('2024-12-12').late('finish'),
  applied('一次性告知补正,补正后受理', `${L5}.must`, `${L5}.do`, 'practice-补正.must').does('askFix', { missing: '平面图' }).serves('askFix').owes('fix', '2024-10-29').refused('accept', `${L5}.do`, ACCEPT).on('2024-09-27').does('fix', { papers: FILES }).owes('accept', 'promptly').does('accept', ACCEPT),
  applied('逾期没有补正的终止;不予受理的送达', 'practice-补正.must', 'practice-终止办理.hold.2').does('askFix', { missing: '平面图' }).serves('askFix').refused('stop', 'practice-终止办理.hold.2', { ground: '逾期没有补正' }).on('2024-10-31').late('fix').does('stop', { ground: '逾期没有补正' }).ended('终止').counts('stopped', 1),
  applied('不予受理的,送达', 'law-第32条第2款.must.2').does('refuse', { why: '不属于职权' }).owes('refuse served', 'promptly').serves('refuse').nothingOwed('refuse served').ended('不予受理').counts('refused', 1),
  branched('经本级政府负责人批准延长十五个工作日,告知理由;评审期间停止计算', { promised: 45, visit: false }, 'law-42.2.extends', 'law-42.2.must.2', 'law-45.stops', 'law-45.must', 'law-45.hold').owes('finish', '2024-12-03').refused('back', 'law-45.hold').does('outside', { what: ['专家评审'] }).owes('outside served', 'promptly').serves('outside').nothingOwed('outside served').stopped('finish')
    .on('2024-10-08').does('back').owes('finish', '2024-12-09').does('longer', { why: '案情复杂' }).owes('tellLonger', 'promptly').does('tellLonger').nothingOwed('tellLonger').owes('finish', '2024-12-30').counts('extended', 1),
  branched('撤回申请的终止', {}, 'practice-终止办理.must', 'practice-终止办理.hold').refused('stop', 'practice-终止办理.hold', { ground: '申请人撤回申请' }).does('withdraw').owes('stop', 'promptly').does('stop', { ground: '申请人撤回申请' }).ended('终止').counts('open', 0),
);
