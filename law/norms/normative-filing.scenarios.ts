/** 备案审查: complete or sent back, found good, to be mended, annulled, not ours; in time and late over National Day and Spring Festival. */
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { normativeFiling } from './normative-filing.ts';

const PAPERS = ['备案报告', '正式文本', '起草说明', '制定依据'];
const SENT = {
  title: '示例管理办法',
  no: '示例规〔2024〕1号',
  maker: 'u1',
  level: '县政府部门',
  proclaimedOn: '2024-09-12',
  papers: PAPERS,
};
const BAD = { result: '有违法、不当的内容', points: '第五条' };

/** Published on 12 September, sent in on Thursday the 26th. */
const sent = (title: string, more: object, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2024-09-26')
    .does('submit', { ...SENT, ...more });
const registered = (title: string, ...rules: string[]): ScenarioWords =>
  sent(title, {}, ...rules)
    .on('2024-09-27')
    .does('register');
const ordered = (title: string, ...rules: string[]): ScenarioWords =>
  registered(title, ...rules)
    .on('2024-12-27')
    .does('review', BAD)
    .on('2024-12-30')
    .does('order', { what: '第五条增加证明' })
    .serves('order');

// biome-ignore format: a day a line
export default scenarios(
  normativeFiling,

  sent('五个工作日内登记,补班的日子计入;三十日内审查,合法的予以备案', {}, 'local-备案登记.must', 'local-备案审查.must.2', 'local-备案审查.hold', 'notice-第(十)项.attest', 'practice-办案次序.do')
    .owes('register', '2024-10-09').refused('review', 'practice-办案次序.do', { result: '合法' }).on('2024-10-09').does('register').nothingOwed('register').owes('file', '2024-11-08')
    .refused('file', 'local-备案审查.hold').refused('review', 'notice-第(十)项.attest', { result: '合法' }, { unsigned: true }).does('review', { result: '合法' })
    .on('2024-11-08').does('file').nothingOwed('file').ended('予以备案').counts('received', 1).counts('prompt', 1).counts('promptRate', 100).counts('standardRate', 100).counts('filed', 1).counts('inTime', 1),
  sent('逾期登记、审查的提示;公布后逾期报备的不及时', { proclaimedOn: '2024-09-02' }, 'local-备案登记.must', 'local-备案审查.must.2')
    .on('2024-10-10').late('register').does('register').on('2024-11-12').late('file').counts('prompt', 0).counts('received', 1),
  sent('材料不齐的要求补正,十个工作日;补正的不算一次规范', { papers: ['备案报告', '正式文本'] }, 'local-备案登记.must', 'local-备案登记.hold', 'local-备案登记.hold.2', 'local-备案登记.must.2')
    .on('2024-09-27').refused('register', 'local-备案登记.hold').does('askFix', { missing: '起草说明、依据' }).serves('askFix').owes('resubmit', '2024-10-16')
    .on('2024-10-16').does('resubmit', { papers: PAPERS }).nothingOwed('resubmit').owes('register', '2024-10-23').does('register').refused('askFix', 'local-备案登记.hold.2', { missing: '无' })
    .does('review', { result: '合法' }).does('file').counts('standard', 0).counts('standardRate', 0).counts('returned', 1),
  sent('逾期不补正的提示', { papers: [] }, 'local-备案登记.must.2').on('2024-09-27').does('askFix', { missing: '全部' }).serves('askFix').on('2024-10-17').late('resubmit'),
  registered('要求制定机关说明的,十个工作日', 'local-备案审查.must').on('2025-01-20').does('askMaker', { what: '第五条的依据' }).serves('askMaker').owes('explain', '2025-02-08')
    .on('2025-02-08').does('explain', { words: '依据某条例' }).nothingOwed('explain').does('askMaker', { what: '第六条' }).serves('askMaker').on('2025-02-25').late('explain'),
  registered('不属于规范性文件的署名认定,不予审查', 'local-备案审查.attest').does('review', { result: '不属于规范性文件' }).refused('notOurs', 'local-备案审查.attest', { why: '内部工作制度' }, { unsigned: true })
    .does('notOurs', { why: '内部工作制度' }).ended('不属于规范性文件').counts('notOurs', 1).counts('reviewed', 1),

  // 纠正
  ordered('有违法内容的通知自行纠正,三十日;纠正的予以认可,修改的报告', 'local-备案审查.hold.2', 'local-纠正.must.2', 'local-纠正.must.3', 'local-纠正.hold', 'practice-办案次序.never')
    .owes('mended', '2025-02-05').refused('file', 'practice-办案次序.never').refused('notOurs', 'practice-办案次序.never', { why: '无' }).refused('accept', 'local-纠正.hold')
    .on('2025-02-05').does('mended', { how: '修改' }).owes('accept', 'promptly').does('accept').nothingOwed('accept').ended('已经纠正').counts('ordered', 1).counts('mended', 1).counts('correctedRate', 100),
  registered('没有发现违法内容的,不能通知纠正', 'local-备案审查.hold.2', 'local-纠正.do').does('review', { result: '合法' }).refused('order', 'local-备案审查.hold.2', { what: '无' })
    .refused('annul', 'local-纠正.do', { until: '2024-12-31', why: '无' }).does('file'),
  ordered('期限以内不能撤销;逾期没有报告的,由政府决定撤销', 'local-纠正.hold.3', 'local-纠正.attest.2', 'local-纠正.must.2', 'local-纠正.do')
    .refused('annul', 'local-纠正.hold.3', { until: '2025-02-28', why: '抵触' })
    .on('2025-02-06').late('mended').refused('annul', 'local-纠正.attest.2', { until: '2025-02-28', why: '抵触' }, { unsigned: true })
    .does('annul', { until: '2025-02-28', why: '抵触' }).ended('撤销').counts('annulled', 1),
  registered('审查意见及时送达', 'local-纠正.must').does('review', BAD).does('order', { what: '第五条增加证明' }).owes('order served', 'promptly').serves('order').nothingOwed('order served'),
  ordered('理由成立的,署名撤回审查意见,告知报备的文件', 'local-纠正.hold.2', 'local-纠正.attest', 'local-备案结果.tells.4').refused('withdraw', 'local-纠正.hold.2', { why: '有依据' }).on('2025-01-10').does('mended', { how: '说明理由,不予纠正' })
    .refused('withdraw', 'local-纠正.attest', { why: '有依据' }, { unsigned: true }).does('withdraw', { why: '第五条有上位法依据' }).ended('撤回审查意见').counts('withdrawn', 1),
  ordered('不予纠正的,同样可以撤销', 'local-纠正.hold.3', 'local-纠正.must.3').on('2025-01-10').does('mended', { how: '说明理由,不予纠正' }).owes('annul', 'promptly').refused('accept', 'local-纠正.hold')
    .does('annul', { until: '2025-01-31', why: '抵触' }).nothingOwed('annul').counts('orderedInTime', 0),
  registered('结果告知报备的文件', 'local-备案结果.tells', 'local-备案结果.tells.2', 'local-备案结果.tells.3', 'local-备案结果.tells.5').does('review', { result: '合法' }).does('file').ended('予以备案'),
);
