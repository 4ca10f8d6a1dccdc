/** 法治督察: approved, notified, self-checked in writing, visited, reported, told; the problems are the units' own cases. */
import type { Form } from '../../kernel/language/data.ts';
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { ruleOfLawInspection } from './rule-of-law-inspection.ts';
import { FILES } from './work-examples.ts';

const PLAN: Form = { title: '营商环境法治督察', year: 2024, kind: '专项督察', field: '营商环境', way: '书面和实地督察', units: 2 };
const VISIT: Form = { unit: 'u2', how: ['查阅、复制', '走访、暗访'], record: FILES };
const SECRET: Form = { ...VISIT, how: ['走访、暗访'] };
const REPORT: Form = { fair: '总体落实', advice: '完善机制' };
const FEEDBACK: Form = { problems: [{ unit: 'u2', what: '涉企检查没有备案', until: '2025-01-27' }], none: false };
const approved = (title: string, more: Form, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2024-09-26')
    .does('plan', { ...PLAN, ...more })
    .does('approve', { by: '县委依法治县委批准' });

// biome-ignore format: a day a line
export default scenarios(
  ruleOfLawInspection,

  scenario('没有报批的不通知;可以取消', 'work-11.do', 'practice-督察台账.never').on('2024-09-26').does('plan', PLAN).refused('notify', 'work-11.do', { reportBy: '2024-10-08' }).refused('visit', 'work-11.do', SECRET).does('cancel', { why: '并入综合督察' }).ended('取消').counts('cancelled', 1),
  approved('书面督察限期自查;进驻先通报;督察以后及时报告、反馈;问题由整改单位办理,都了结才归档', {}, 'work-11.do', 'work-12.2.hold', 'work-12.2.must', 'work-16.1.hold', 'work-16.1.do', 'work-12.3.do', 'work-17.do', 'work-21.attest', 'work-17.must', 'work-18.must', 'work-18.do', 'work-18.hold', 'work-18.opens', 'practice-督察台账.never', 'practice-督察台账.do', 'practice-督察台账.do.2', 'work-18.hold.2')
    .refused('meet', 'work-16.1.do').refused('report', 'work-17.do', REPORT).refused('notify', 'work-12.2.hold').does('notify', { reportBy: '2024-10-08' }).owes('selfReport', '2024-10-08').refused('cancel', 'practice-督察台账.never', { why: '无' }).does('selfReport', { report: FILES }).nothingOwed('selfReport').refused('visit', 'work-16.1.hold', VISIT).refused('report', 'work-12.3.do', REPORT)
    .on('2024-10-09').does('meet', { invited: 3 }).does('visit', VISIT).owes('report', 'promptly').refused('feedback', 'work-18.do', FEEDBACK).refused('report', 'work-21.attest', REPORT, { unsigned: true }).does('report', REPORT).nothingOwed('report').owes('feedback', 'promptly').refused('circulate', 'practice-督察台账.do', { to: '纪委监委' }).refused('close', 'practice-督察台账.do.2').refused('feedback', 'work-18.hold', { none: false })
    .on('2024-10-12').does('feedback', FEEDBACK).nothingOwed('feedback').opens('inspection-problem', 1).does('circulate', { to: '纪委监委、组织部' }).refused('close', 'work-18.hold.2').on('2025-01-27').told('mended', { result: '已经整改' }).told('linked', { procedure: 'inspection-problem', outcome: '已经整改' }).does('close').ended('督察完成').counts('business', 1).counts('problems', 1).counts('settled', 1).counts('visits', 1),
  approved('暗访不必先通报', {}, 'work-16.1.hold').does('visit', SECRET).counts('visits', 1),
  approved('自查报告逾期', {}, 'work-12.2.must').does('notify', { reportBy: '2024-10-08' }).on('2024-10-09').late('selfReport'),
);
