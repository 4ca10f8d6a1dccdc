/** 审计查出问题整改, shown: mended by its day or the default, checked, struck off, carried on, blamed. */
import type { Form } from '../../kernel/language/data.ts';
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { auditFinding } from './audit-finding.ts';

const START: Form = {
  unit: 'u2',
  kind: '专项资金',
  title: '滞留专项资金',
  category: '专项资金',
  amount: 300_000_00,
  manner: '分阶段整改',
  until: '2025-06-30',
};
const MEND: Form = { words: '已拨付', amount: 300_000_00, rules: 1, people: 2, open: true };
const DONE: Form = { result: '已经整改', amount: 300_000_00 };
const BLAME: Form = { cause: '虚假整改', organ: 'u2' };
const started = (title: string, more: Form, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2025-03-03')
    .told('start', { ...START, ...more });

// biome-ignore format: a day of the scenario a line
export default scenarios(
  auditFinding,

  started('按规定的期限整改、报告、跟踪检查;金额相符的销号;公布', {}, 'law-52.1.must', 'law-52.2.must', 'law-52.2.do', 'law-52.2.hold', 'law-52.2.hold.2', 'practice-审计整改.hold.2', 'disclosure-26.publishes', 'law-52.1.let').owes('mend', '2025-06-30').refused('check', 'law-52.2.do', DONE)
    .on('2025-06-27').does('mend', MEND).nothingOwed('mend').owes('check', 'promptly').owes('mend published', '2025-07-25').refused('check', 'law-52.2.hold', { ...DONE, amount: 300_001_00 }).refused('strike', 'law-52.2.hold.2').does('check', { ...DONE, amount: 200_000_00 })
    .refused('strike', 'practice-审计整改.hold.2').does('check', DONE).refused('strike', 'law-52.1.let').does('publish', { document: 2 }).does('strike').ended('销号').counts('struckRate', 100).counts('inTime', 1).counts('rules', 1).counts('people', 2).counts('published', 1).counts('open', 0),
  started('整改逾期', {}, 'law-52.1.must').on('2025-07-01').late('mend'),
  started('没有写明期限的按设定值;公布逾期', { until: '' }, 'practice-审计整改.must', 'disclosure-26.publishes').owes('mend', '2025-05-06').does('mend', MEND).nothingOwed('mend').on('2025-04-01').late('mend published'),
  started('设定值的期限逾期', { until: '' }, 'practice-审计整改.must').on('2025-05-07').late('mend'),
  started('同意延长的,不是立行立改的问题', {}, 'law-52.1.extends', 'law-52.1.hold').does('extend', { until: '2025-12-31', reason: '涉及多个部门' }).owes('mend', '2025-12-31'),
  started('立行立改的不能延长,不能列入持续整改', { manner: '立行立改' }, 'law-52.1.hold', 'practice-审计整改.hold').refused('extend', 'law-52.1.hold', { until: '2025-12-31', reason: '无' }).refused('carry', 'practice-审计整改.hold', { until: '2025-12-31', reason: '无' }),
  started('正在整改的继续检查;没有整改的通报主管机关处理,处理了可以销号', {}, 'law-52.2.must.2', 'law-52.3.must', 'law-第51条第2款、第52条第3款.hold', 'rules-51.must', 'practice-审计整改.hold.2').does('mend', { ...MEND, open: false }).refused('inform', 'law-第51条第2款、第52条第3款.hold', { what: '扣缴' })
    .does('check', { result: '正在整改', amount: 0 }).owes('check', 'promptly').does('check', { result: '没有整改', amount: 0 }).owes('inform', 'promptly').does('inform', { what: '扣缴' }, { settles: [3, 4] }).nothingOwed('advise').owes('handled', 'promptly').does('handled', { result: '已扣缴', amount: 300_000_00 }).nothingOwed('handled')
    .does('check', { result: '已经整改', amount: 0 }).nothingOwed('check').does('strike').ended('销号').counts('informed', 1),
  started('虚假整改的建议追究责任', {}, 'law-54.opens', 'law-52.3.must').does('mend', { ...MEND, open: false }).does('check', { result: '虚假整改', amount: 0 }).does('advise', BLAME).opens('accountability').nothingOwed('inform').counts('falsified', 1).counts('advised', 1),
  started('持续整改的按目标日期检查', { manner: '持续整改', amount: 0 }, 'practice-审计整改.hold', 'practice-审计整改.must.2', 'law-52.2.must.2').does('mend', { ...MEND, amount: 0, open: false }).does('check', { result: '正在整改', amount: 0 }).does('check', { result: '正在整改', amount: 0 }).owes('check', 'promptly').does('carry', { until: '2025-09-30', reason: '历史遗留' }).on('2025-09-30').does('check', { result: '已经整改', amount: 0 }, { settles: [4, 5] }).nothingOwed('check').does('strike').counts('carried', 1),
  started('持续整改的检查逾期;不成立的撤销', { manner: '持续整改' }, 'practice-审计整改.must.2').does('carry', { until: '2025-09-30', reason: '历史遗留' }).on('2025-10-09').late('check').does('annul', { why: '复核认为不成立' }).ended('撤销'),
);
