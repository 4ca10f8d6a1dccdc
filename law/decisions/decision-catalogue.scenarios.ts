/** 年度目录: drawn up within three months, agreed by the Party committee, published; each item an entry; adjusted in the same way. */
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { catalogueItem } from './catalogue-item.ts';
import { decisionCatalogue } from './decision-catalogue.ts';
import { meeting } from './meeting.ts';

const FILE = [{ name: '报告.docx', digest: '1'.repeat(64) }];
const ITEM = {
  title: '城区公交票价',
  matter: '其他重大事项',
  unit: '交通局',
  basis: '价格法',
  due: '2024-10-08',
  gates: ['公众参与', '合法性审查', '集体讨论决定'],
};
const COMPILE = { title: '2024年度目录', standard: '涉及十万人以上', items: [ITEM] };
const ANNOUNCE = { standard: '涉及十万人以上', items: [ITEM, { ...ITEM, title: '学校布局规划' }] };
const start = (title: string, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .entry('会议', meeting, [['call', '2024-02-01', { kind: '政府常务会议', title: '第20次', on: '2024-02-20' }]])
    .entry('旧事项', catalogueItem, [['list', '2024-03-01', ITEM]])
    .on('2024-01-01')
    .does('start', {}, { hand: { by: 'clock' } });
const agreed = (title: string, ...rules: string[]): ScenarioWords =>
  start(title, ...rules)
    .does('solicit')
    .does('compile', COMPILE)
    .does('legal', { result: '同意' })
    .on('2024-02-19')
    .does('table', { meeting: '会议' })
    .told('discussed', { result: '通过' })
    .does('askParty')
    .on('2024-03-01')
    .does('agreed', { no: '县委批〔2024〕1号' });

// biome-ignore format: a day a line
export default scenarios(
  decisionCatalogue,

  start('征集、逐件论证、审核、会议审议、党委同意以后公布;每个事项一项登记', 'practice-年度目录.must', 'law-10.must', 'law-10.let', 'practice-年度目录.do', 'law-3.attest', 'practice-年度目录.do.2', 'practice-年度目录.hold', 'practice-年度目录.hold.2', 'practice-年度目录.tells', 'practice-年度目录.do.3', 'practice-年度目录.do.4', 'practice-年度目录.hold.3', 'law-3.3.do', 'law-3.3.attest', 'practice-年度目录.must.2', 'practice-年度目录.must.3', 'law-3.3.opens', 'disclosure-26.publishes', 'law-3.3.never')
    .owes('solicit', 'promptly').owes('announce', '2024-04-01').refused('compile', 'practice-年度目录.do', COMPILE).does('solicit').nothingOwed('solicit')
    .on('2024-01-15').does('suggest', { from: '人大代表', title: '公交票价', why: '票价多年未调' }).owes('study', 'promptly').refused('compile', 'law-10.let', COMPILE).does('study', { title: '公交票价', result: '列入', why: '涉及面广' }).nothingOwed('study')
    .refused('legal', 'practice-年度目录.do.2', { result: '同意' }).refused('compile', 'law-3.attest', COMPILE, { unsigned: true }).does('compile', COMPILE).refused('table', 'practice-年度目录.hold', { meeting: '会议' }).does('legal', { result: '同意' })
    .on('2024-02-19').refused('askParty', 'practice-年度目录.do.3').refused('askChange', 'practice-年度目录.do.4').refused('table', 'practice-年度目录.hold.2', { meeting: '没有的会议' }).does('table', { meeting: '会议' }).tells('会议', 'tabled').refused('askParty', 'practice-年度目录.hold.3')
    .on('2024-02-20').told('discussed', { result: '通过' }).does('askParty').refused('announce', 'law-3.3.do', ANNOUNCE)
    .on('2024-03-01').does('agreed', { no: '县委批〔2024〕1号' }).refused('announce', 'law-3.3.attest', ANNOUNCE, { unsigned: true }).does('announce', ANNOUNCE).opens('catalogue-item', 2).nothingOwed('announce').owes('announce published', '2024-03-29')
    .refused('compile', 'law-3.3.never', COMPILE).on('2024-03-29').publishes('announce').nothingOwed('announce published').counts('listed', 2).counts('inTime', 1).counts('taken', 1),
  start('三个月以内没有公布的,逾期', 'practice-年度目录.must.2').on('2024-04-02').late('announce').does('none', { why: '没有重大事项' }).ended('没有决策事项'),
  agreed('调整也经党委同意:新列入的登记,移出的告知;年底通报', 'law-3.3.do.2', 'law-3.3.hold', 'law-3.3.opens.2', 'law-3.3.tells', 'disclosure-26.publishes.2', 'practice-年度目录.do.5', 'practice-年度目录.must.2')
    .refused('adjust', 'law-3.3.do.2', { why: '新增', added: [ITEM] }).refused('report', 'practice-年度目录.do.5', { paper: FILE }).does('announce', ANNOUNCE).owes('report', '2025-03-03')
    .on('2024-09-26').does('askChange').refused('adjust', 'law-3.3.hold', { why: '新增', added: [ITEM] }).does('agreedChange', { no: '县委批〔2024〕9号' }).does('adjust', { why: '新增一项,移出一项', added: [ITEM], removed: [{ item: '旧事项', why: '条件不成熟' }] })
    .opens('catalogue-item', 1).tells('旧事项', 'removed').owes('adjust published', '2024-10-29').refused('adjust', 'law-3.3.hold', { why: '再新增', added: [ITEM] }).on('2024-10-29').publishes('adjust').nothingOwed('adjust published')
    .on('2024-12-31').does('report', { paper: FILE }).ended('年度终了').counts('added', 1).counts('adjusted', 1),
  agreed('公布、上网、通报逾期的', 'disclosure-26.publishes', 'disclosure-26.publishes.2', 'practice-年度目录.must.2').does('announce', ANNOUNCE).on('2024-04-01').late('announce published').does('askChange').does('agreedChange', { no: '9号' }).does('adjust', { why: '新增', added: [ITEM] }).on('2024-05-06').late('adjust published').on('2025-03-04').late('report'),
);
