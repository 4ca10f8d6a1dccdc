/** 司法建议、检察建议, shown. 1 to 7 October 2024 is off; 28 January to 4 February 2025 is off; 12 October 2024 is a made-up working day. */
import type { Form } from '../../kernel/language/data.ts';
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { FILE } from './examples.ts';
import { judicialAdvice } from './judicial-advice.ts';

const COURT: Form = { no: '示法建〔2024〕3号', kind: '综合治理类', about: '物业纠纷', important: false };
const PROCURATOR: Form = { no: '示检建〔2024〕5号', kind: '社会治理', about: '电动车充电', urgent: false, important: false };
const PLAN: Form = { dept: '物业科', measures: '专项整治' };
const REPLY: Form = { taken: '采纳', papers: FILE };
const fromCourt = (title: string, more: Form, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2024-08-02')
    .does('fromCourt', { ...COURT, ...more });
const fromProcurator = (title: string, more: Form, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2024-09-18')
    .does('fromProcuratorate', { ...PROCURATOR, ...more });

// biome-ignore format: a day of the scenario a line
export default scenarios(
  judicialAdvice,
  fromCourt('司法建议两个月内答复,末日在国庆假期顺延;先有方案,采纳的完成整改', {}, 'court-8.must.2', 'practice-建议办理.do', 'practice-建议办理.do.2', 'practice-建议办理.do.3', 'practice-建议办理.do.4', 'practice-建议办理.hold')
    .owes('reply', '2024-10-08').refused('reply', 'practice-建议办理.do', REPLY).refused('mend', 'practice-建议办理.do.2', { report: FILE }).refused('close', 'practice-建议办理.do.3').does('plan', PLAN)
    .on('2024-10-08').refused('reply', 'practice-建议办理.hold', { ...REPLY, taken: '部分采纳' }).does('reply', REPLY).nothingOwed('reply').refused('close', 'practice-建议办理.do.4').does('mend', { report: FILE }).does('close').ended('办结')
    .counts('inTime', 1).counts('inTimeRate', 100).counts('mendedRate', 100).counts('court', 1).counts('received', 1),
  fromCourt('建议书载明期限的,按载明的;逾期的提示;不采纳的说明理由就办结', { until: '2024-09-02' }, 'court-8.must', 'practice-建议办理.hold', 'practice-建议办理.do.4').owes('reply', '2024-09-02').does('plan', PLAN)
    .on('2024-09-03').late('reply').does('reply', { ...REPLY, taken: '不采纳', why: '不属于职责' }).does('close').counts('inTime', 0).counts('replied', 1),
  fromCourt('期限可以由省另定', {}, 'court-8.must.2').layer('judicial-advice.court', { n: 30, unit: 'day' }).owes('reply', '2024-09-02'),
  fromCourt('不履行裁判的,及时整改;重大问题报主要负责人', { kind: '不履行裁判类', important: true }, 'law-96.must', 'opinion-重要建议.must').owes('plan', 'promptly').owes('reportUp', 'promptly').does('reportUp').nothingOwed('reportUp').does('plan', PLAN).on('2024-10-09').late('reply'),
  fromCourt('规范性文件的司法建议,六十日内书面答复', { kind: '规范性文件类' }, 'reading-149.4.must', 'court-8.must.2').owes('reply', '2024-10-08').does('plan', PLAN).on('2024-10-08').does('reply', REPLY).nothingOwed('reply'),
  fromCourt('规范性文件的逾期的提示', { kind: '规范性文件类' }, 'reading-149.4.must').on('2024-10-09').late('reply'),
  fromProcurator('检察建议两个月内书面回复', { important: true }, 'procurator-19.must', 'opinion-重要建议.must.2').owes('reply', '2024-11-18').owes('reportUp', 'promptly').does('reportUp').on('2024-11-19').late('reply'),
  fromProcurator('紧急情形按建议书的期限', { until: '2024-10-12' }, 'procurator-19.must.2', 'procurator-19.must').owes('reply', '2024-10-12').does('plan', PLAN).on('2024-10-12').does('reply', REPLY).nothingOwed('reply'),
  fromProcurator('紧急情形逾期的提示', { until: '2024-10-12' }, 'procurator-19.must.2').on('2024-10-14').late('reply'),
  fromProcurator('公益诉讼诉前的两个月内履职并回复,须署名认定;没有履职被起诉的及时整改', { kind: '公益诉讼诉前' }, 'interest-21.must', 'interest-21.attest', 'interest-21.must.3').owes('reply', '2024-11-18').does('plan', PLAN).refused('reply', 'interest-21.attest', REPLY, { unsigned: true }).does('reply', REPLY)
    .on('2025-01-20').does('prosecuted', { no: '1' }).owes('mend', 'promptly').does('mend', { report: FILE }).nothingOwed('mend').counts('prosecuted', 1).counts('before', 1),
  fromProcurator('公益损害继续扩大的十五日内,末日在国庆假期顺延', { kind: '公益诉讼诉前', urgent: true }, 'interest-21.must.2').owes('reply', '2024-10-08').does('plan', PLAN).on('2024-10-08').does('reply', REPLY).nothingOwed('reply'),
  fromProcurator('十五日逾期的提示', { kind: '公益诉讼诉前', urgent: true }, 'interest-21.must.2').on('2024-10-09').late('reply'),
  fromProcurator('诉前的两个月逾期的提示', { kind: '公益诉讼诉前' }, 'interest-21.must').on('2024-11-19').late('reply'),
  fromProcurator('有异议的由检察院复核;撤回建议的终结', {}, 'procurator-异议的复核.must', 'procurator-异议的复核.hold').refused('recalled', 'procurator-异议的复核.hold').does('object', { why: '事实有误' }).owes('recheck', 'promptly').owes('reply', '2024-11-18')
    .on('2024-10-12').does('recheck', { result: '撤回建议' }).does('recalled').ended('建议撤回').counts('objected', 1),
  fromCourt('对司法建议没有复核的程序', {}, 'procurator-异议的复核.do').refused('object', 'procurator-异议的复核.do', { why: '事实有误' }),
  fromCourt('载明期限的,按期答复', { until: '2024-09-02' }, 'court-8.must').does('plan', PLAN).on('2024-09-02').does('reply', REPLY).nothingOwed('reply'),
);
