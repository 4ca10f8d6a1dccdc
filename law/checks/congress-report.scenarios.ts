/** 向常务委员会报告, shown: twenty days and ten days before the meeting, counted back; views answered; filed; the six months after the audit report. */
import type { Form } from '../../kernel/language/data.ts';
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { congressReport } from './congress-report.ts';

const FILES = [{ name: '材料', digest: 'ab'.repeat(32) }];
const PLAN: Form = { topic: '法治政府建设情况', title: '关于法治政府建设情况的报告', year: 2024, meeting: '2024-10-28' };
const AUDIT: Form = { ...PLAN, topic: '审计查出问题整改情况', meeting: '2025-02-27', heard: '2024-08-29' };
const DRAFT: Form = { responds: true, paper: FILES };
const REPORT: Form = { who: '政府负责人', attended: 3 };
const LODGE: Form = { topic: '机构设置备案', title: '关于组建数据局的备案', paper: FILES };
const publishes = 'disclosure-26.publishes';
const opinions = 'law-第17条第1款、第29条第1款';
const planned = (title: string, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2024-09-20')
    .does('plan', PLAN);
const reported = (title: string, ...rules: string[]): ScenarioWords =>
  planned(title, ...rules)
    .on('2024-09-30')
    .does('draft', DRAFT)
    .does('consult')
    .on('2024-10-18')
    .does('submit', { paper: FILES })
    .on('2024-10-28')
    .does('report', REPORT);

// biome-ignore format: a day of the scenario a line
export default scenarios(
  congressReport,

  planned('会议二十日前征求意见,十日前送交,在会议上报告;先起草后征求,先征求后送交', 'law-15.1.must', 'law-15.1.must.2', 'law-16.1.must', 'law-15.1.do', 'law-15.1.do.2', 'law-16.1.do', 'law-14.hold', 'law-46.hold')
    .owes('consult', '2024-10-08').owes('submit', '2024-10-18').owes('report', '2024-10-28').refused('consult', 'law-15.1.do').does('views', { words: '执法不规范' })
    .does('draft', { ...DRAFT, responds: false }).refused('submit', 'law-15.1.do.2', { paper: FILES }).does('consult').nothingOwed('consult').refused('submit', 'law-14.hold', { paper: FILES }).refused('report', 'law-16.1.do', REPORT)
    .does('draft', DRAFT).on('2024-10-18').does('submit', { paper: FILES }).nothingOwed('submit').on('2024-10-28').refused('report', 'law-46.hold', { ...REPORT, attended: 0 }).does('report', REPORT).nothingOwed('report')
    .counts('reported', 1).counts('ruleOfLaw', 1).counts('attended', 3).counts('consultedInTime', 1),
  planned('没有按期征求意见、送交、报告的', 'law-15.1.must', 'law-15.1.must.2', 'law-16.1.must').on('2024-10-29').late('consult').late('submit').late('report'),
  reported('审议意见另案办理,报告公布以后办结', 'law-第17条第3款、第29条第3款.let', `${opinions}.opens`, `${opinions}.hold`, publishes, 'law-15.1.never', 'law-15.1.hold').refused('cancel', 'law-15.1.never').refused('close', `${opinions}.hold`).owes('report published', '2024-11-25')
    .does('publish', { document: 5 }).nothingOwed('report published').does('opinion', { kind: '审议意见', title: '审议意见' }).opens('congress-opinion').told('answered', { rating: '满意' }).does('close').ended('已经报告').counts('opinions', 1).counts('answered', 1),
  reported('没有审议意见的登记', `${opinions}.do`, `${opinions}.hold`).does('none').refused('close', 'law-第17条第3款、第29条第3款.let').on('2024-11-26').late('report published').does('publish', { document: 5 }).does('close').ended('已经报告'),
  planned('没有报告的不能办结;议题取消须有改期', `${opinions}.do`, 'law-15.1.hold').refused('none', `${opinions}.do`).refused('cancel', 'law-15.1.hold').does('postponed', { why: '会议改期' }).does('cancel').ended('取消').nothingOwed('consult').counts('cancelled', 1),
  scenario('审计整改情况在听取审计报告后六个月以内报告;不是专项工作报告,二十日、十日是设定', 'law-27.2.hold', 'law-27.2.must', 'practice-报告送审.must', 'practice-报告送审.must.2').on('2024-09-20').refused('plan', 'law-27.2.hold', { ...AUDIT, heard: '' }).does('plan', AUDIT).counts('planned', 1)
    .owes('consult', '2025-02-07').owes('submit', '2025-02-17').on('2025-02-06').does('draft', DRAFT).does('consult').nothingOwed('consult').on('2025-02-17').does('submit', { paper: FILES }).nothingOwed('submit').on('2025-02-27').does('report', REPORT).nothingOwed('report'),
  scenario('审计整改报告超过六个月的', 'law-27.2.must', 'practice-报告送审.must', 'practice-报告送审.must.2').on('2024-09-20').does('plan', { ...AUDIT, meeting: '2025-03-03' }).on('2025-03-04').late('consult').late('submit').late('report'),
  scenario('决算草案三十日前送交征求意见', 'budget-78.4.must', 'practice-报告送审.must.2').on('2024-08-01').does('plan', { ...PLAN, topic: '决算草案', meeting: '2024-09-24' }).owes('consult', '2024-08-23').owes('submit', '2024-09-14').does('draft', DRAFT).on('2024-08-23').does('consult').nothingOwed('consult'),
  scenario('决算草案送交逾期', 'budget-78.4.must').on('2024-08-01').does('plan', { ...PLAN, topic: '决算草案', meeting: '2024-09-24' }).on('2024-08-26').late('consult'),
  scenario('报送备案,送达以后办结;备案的不是报告', 'practice-报送备案.do', 'practice-报送备案.never').on('2024-09-20').does('lodge', LODGE).refused('close', 'practice-报送备案.never').refused('filed', 'practice-报送备案.do').serves('lodge').does('lodged', { result: '备案' }).does('filed').ended('已经备案').counts('lodged', 1),
);
