/** 生效裁判的履行和败诉复盘, shown over the May holidays of 2025 (27 April is a made-up working day, 1 to 5 May is off). */
import type { Form } from '../../kernel/language/data.ts';
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { FILE } from './examples.ts';
import { litigationPerformance } from './litigation-performance.ts';

const BEGIN: Form = { plaintiff: 'p1', no: '8', outcome: '撤销', lost: true, performs: true, performBy: '2025-05-30' };
const DONE: Form = { way: '自动履行', done: true, report: FILE };
const ANALYSE: Form = { causes: ['违反法定程序'], lessons: '补正告知程序', fault: false };
const begun = (title: string, more: Form, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2025-04-02')
    .told('begin', { ...BEGIN, ...more });

// biome-ignore format: a day of the scenario a line
export default scenarios(
  litigationPerformance,
  begun('按裁判的期限全部履行;败诉的三十日内复盘,末日逢五一假期顺延', {}, 'law-94.must', 'law-94.hold', 'notice-败诉案件.must', 'notice-败诉案件.do', 'notice-败诉案件.must.2', 'notice-败诉案件.do.2', 'practice-办结.do')
    .owes('perform', '2025-05-30').owes('analyse', '2025-05-06').refused('mend', 'notice-败诉案件.do.2', { report: FILE }).refused('close', 'law-94.hold').refused('close', 'notice-败诉案件.do')
    .on('2025-05-06').does('analyse', ANALYSE).owes('mend', 'promptly').does('perform', { ...DONE, done: false }).owes('perform', '2025-05-30').refused('close', 'law-94.hold')
    .on('2025-05-30').does('perform', DONE).nothingOwed('perform').refused('close', 'practice-办结.do').does('mend', { report: FILE }).does('close').ended('办结').counts('performed', 1).counts('performedRate', 100).counts('analysedRate', 100),
  begun('复盘、履行逾期的提示;没有期限的及时履行,法院强制的立即履行', { performBy: null }, 'law-94.must.2', 'law-96.must', 'notice-败诉案件.must').owes('perform', 'promptly')
    .on('2025-05-07').late('analyse').does('urged', { what: '对负责人按日罚款' }).owes('perform', 'promptly').does('perform', DONE, { settles: [1, 2] }).nothingOwed('perform').counts('forced', 1),
  begun('需要追究责任的写明事由,进入责任追究', { performs: false, performBy: null }, 'notice-败诉案件.hold.2', 'notice-责任追究.opens').refused('analyse', 'notice-败诉案件.hold.2', { ...ANALYSE, fault: true })
    .does('analyse', { ...ANALYSE, fault: true, cause: '未告知听证权利' }).opens('accountability').counts('accountable', 1),
  begun('不需要追究的,不进入', { performs: false, performBy: null }, 'notice-责任追究.opens').does('analyse', ANALYSE).opens('accountability', 0),
  begun('没有败诉的不复盘,履行了就办结', { outcome: '调解', lost: false, performBy: null }, 'notice-败诉案件.hold', 'notice-败诉案件.must', 'law-94.hold').nothingOwed('analyse').refused('analyse', 'notice-败诉案件.hold', ANALYSE).does('perform', DONE).does('close'),
  begun('逾期没有履行的,提示', {}, 'law-94.must').on('2025-06-03').late('perform'),
);
