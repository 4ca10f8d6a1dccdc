/** 复议决定之后, shown over the May holidays of 2025 (27 April is a made-up working day, 1 to 5 May is off). */
import type { Form } from '../../kernel/language/data.ts';
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { FILE } from './examples.ts';
import { reconsiderationAftercare } from './reconsideration-aftercare.ts';

const BEGIN: Form = { applicant: 'p1', respondent: 'u2', local: true, outcome: '撤销', performs: true, performBy: '2025-05-30' };
const DONE: Form = { report: FILE };
const ENFORCE: Form = { who: '作出行政行为的机关', way: '申请人民法院强制执行' };
const HOLD: Form = {
  ground: '不履行、拖延履行',
  organ: '监察机关',
  to: '县监委',
  cause: '拒不履行',
  people: 2,
  facts: FILE,
};
const VISIT: Form = { answer: '满意', performed: '已经履行' };
const OURS: Form = { ...ENFORCE, who: '行政复议机关' };
const begun = (title: string, more: Form, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2025-04-17')
    .told('begin', { ...BEGIN, ...more });

// biome-ignore format: a day of the scenario a line
export default scenarios(
  reconsiderationAftercare,
  begun('自收到决定书之日起十五日内可以起诉,末日在假期顺延', { performs: false }, 'litigation-45.may', 'practice-办结.let').mayUntil('sue', '2025-05-06')
    .refused('close', 'practice-办结.let')
    .on('2025-05-07').does('close').ended('办结'),
  scenario('起诉、执行的十五日,末日不在假期', 'litigation-45.may', 'law-78.wait').on('2025-03-03').told('begin', { ...BEGIN, outcome: '维持', performs: false })
    .mayUntil('sue', '2025-03-18')
    .on('2025-03-18').refused('enforce', 'law-78.wait', ENFORCE)
    .on('2025-03-19').does('enforce', ENFORCE),
  begun('意见书送达后六十日内报送纠正情况,同时抄告', { performs: false }, 'law-76.must', 'law-76.must.2', 'law-79.2.must', 'law-77.let')
    .does('opinion', { about: '程序不当' }).owes('opinion served', 'promptly')
    .on('2025-04-18').serves('opinion').owes('mended', '2025-06-17').owes('copyUp', 'promptly').does('copyUp')
    .on('2025-06-18').late('mended').refused('close', 'law-77.let').does('mended', DONE).does('close').counts('mended', 1),
  begun('按决定书的期限履行;不履行的责令限期履行,仍不履行的移送追责', {}, 'law-77.1.must', 'law-77.2.hold', 'law-77.2.attest', 'law-77.2.must', 'law-77.2.must.2', 'law-77.2.hold.2', 'law-85.hold', 'law-85.attest')
    .owes('performed', '2025-05-30').refused('talk', 'law-77.2.hold.2', { whom: '局长' }).refused('hold', 'law-85.hold', HOLD)
    .refused('order', 'law-77.2.attest', { until: '2025-06-30' }, { unsigned: true })
    .on('2025-06-03').late('performed').does('talk', { whom: '局长' }).does('order', { until: '2025-06-30' }).owes('order served', 'promptly')
    .on('2025-06-04').serves('order').owes('performed', '2025-06-30')
    .on('2025-07-01').refused('hold', 'law-85.attest', HOLD, { unsigned: true }).does('hold', HOLD).counts('held', 2)
    .does('close').ended('办结'),
  begun('移送任免机关、单位的,进入责任追究', {}, 'law-85.opens').on('2025-06-03').does('hold', HOLD).opens('accountability', 0).does('hold', { ...HOLD, organ: '公职人员任免机关、单位', to: '县市场监管局' }).opens('accountability').counts('accountable', 2),
  begun('履行以后三十日内回访,末日逢端午假期顺延;回访以后才办结', {}, 'practice-案后回访.must', 'practice-案后回访.do').on('2025-05-02').does('performed', DONE).owes('visit', '2025-06-03').refused('close', 'practice-案后回访.do')
    .on('2025-06-04').late('visit').does('visit', VISIT).nothingOwed('visit').does('close').counts('visited', 1),
  scenario('没有期限的,责令后按期履行的不移送追责', 'law-85.hold', 'law-77.let').on('2025-04-17').told('begin', { ...BEGIN, performBy: null })
    .on('2025-06-03').does('order', { until: '2025-06-30' }).serves('order').refused('close', 'law-77.let')
    .on('2025-06-20').does('performed', DONE, { settles: [1, 3] })
    .on('2025-07-01').refused('hold', 'law-85.hold', HOLD).does('visit', VISIT).does('close'),
  scenario('没有期限的及时履行;已经履行的不再责令', 'law-77.1.must.2', 'law-77.2.hold').on('2025-04-17')
    .told('begin', { applicant: 'p1', respondent: 'u2', local: false, performs: true }).owes('performed', 'promptly').does('performed', DONE)
    .nothingOwed('performed').refused('order', 'law-77.2.hold', { until: '2025-06-30' }).does('opinion', { about: '程序不当' }).serves('opinion')
    .nothingOwed('copyUp'),
  begun('维持的由原机关执行,逾期没有起诉才能执行', { outcome: '维持', performs: false }, 'law-78.wait', 'law-78.hold.3', 'law-78.attest')
    .on('2025-05-06').refused('enforce', 'law-78.wait', ENFORCE)
    .on('2025-05-07').refused('enforce', 'law-78.hold.3', OURS).refused('enforce', 'law-78.attest', ENFORCE, { unsigned: true })
    .does('enforce', ENFORCE).counts('enforced', 1),
  begun('变更的由复议机关执行', { outcome: '变更', performs: false }, 'law-78.hold.4')
    .on('2025-05-07').refused('enforce', 'law-78.hold.4', ENFORCE).does('enforce', OURS),
  scenario('调解书由复议机关执行,不等起诉的期限;撤销的决定不执行', 'law-78.hold', 'law-78.hold.4', 'law-78.wait', 'litigation-45.may')
    .on('2025-04-17').told('begin', { applicant: 'p1', respondent: 'u2', performs: true }).refused('enforce', 'law-78.hold.4', ENFORCE)
    .does('enforce', OURS),
  begun('撤销的决定没有可以执行的', {}, 'law-78.hold').on('2025-05-08').refused('enforce', 'law-78.hold', ENFORCE),
  begun('已经起诉的不能执行', { outcome: '维持', performs: false }, 'law-78.hold.2')
    .on('2025-04-28').does('sue', { court: '示例县人民法院' })
    .on('2025-05-08').refused('enforce', 'law-78.hold.2', ENFORCE).does('judged', { result: '维持复议结果' }).counts('sued', 1).counts('lost', 0),
  scenario('终止的案件只为意见书,不用履行', 'law-76.must').on('2025-04-17').told('begin', { applicant: 'p1', respondent: 'u2', local: false })
    .nothingOwed('performed').refused('order', 'law-77.2.hold', { until: '2025-06-30' }).does('opinion', { about: '程序不当' })
    .owes('opinion served', 'promptly'),
  begun('发现职务违法线索的,及时移送监察机关', { performs: false }, 'law-86.must', 'law-86.do').refused('clue', 'law-86.do', { papers: FILE })
    .does('find', { what: '涉嫌失职' }).owes('clue', 'promptly').does('clue', { papers: FILE }).nothingOwed('clue').counts('clues', 1),
  begun('六十日内报送纠正情况的', { performs: false }, 'law-76.must.2').does('opinion', { about: '程序不当' }).serves('opinion').on('2025-06-10').does('mended', DONE).nothingOwed('mended'),
);
