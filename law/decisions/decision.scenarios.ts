/** 重大行政决策: the five gates one by one, none in another's place; the meeting; the Party, the congress, the public; what stands still. */
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { catalogueItem } from './catalogue-item.ts';
import { decision } from './decision.ts';
import { meeting } from './meeting.ts';

const FILE = [{ name: '草案.docx', digest: '4'.repeat(64) }];
const PROPOSE = { title: '城区公交票价', from: '所属部门', why: '成本倒挂' };
const START = { matter: '其他重大事项', item: '事项', lead: '交通局', due: '2024-12-31', congress: '不属于报告、讨论决定的范围' };
const DRAFT = { text: FILE, options: 2 };
const INVOLVE = { way: '座谈会', people: 20, found: '希望分段计价' };
const ADOPT = { taken: 3, why: '与法律不符' };
const PAPERS = ['决策草案及相关材料', '公众意见研究采纳情况', '合法性审查意见'];
const table = (...more: string[]) => ({ meeting: '会议', papers: [...PAPERS, ...more] });
const DECIDE = {
  minority: false,
  executor: '交通局',
  title: '城区公交票价调整',
  task: '按新票价执行',
  until: '2025-12-31',
  text: FILE,
};
const PASSED = { result: '通过', last: '是', against: 0 };
const SUBMIT = { to: '司法局', papers: FILE };
const CLOSE = { papers: ['启动', '草案', '公众参与', '合法性审查', '集体讨论', '请示报告', '公布解读'] };
const ANNOUNCE = { text: FILE, where: ['政府网站'] };

const proposed = (title: string, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .entry('事项', catalogueItem, [
      [
        'list',
        '2024-03-01',
        { title: '公交票价', matter: '其他重大事项', unit: '交通局', basis: '价格法', due: '2024-12-31', gates: ['公众参与'] },
      ],
    ])
    .entry('会议', meeting, [['call', '2024-09-02', { kind: '政府常务会议', title: '第30次', on: '2024-09-26' }]])
    .on('2024-07-01')
    .does('propose', PROPOSE);
/** Begun on 1 July 2024, the draft written. */
const drafted = (title: string, more: object, ...rules: string[]): ScenarioWords =>
  proposed(title, ...rules)
    .does('study', { way: '分段计价' })
    .does('start', { ...START, ...more })
    .does('draft', DRAFT);
/** The public heard, the draft reviewed on 12 September. */
const ready = (title: string, more: object, ...rules: string[]): ScenarioWords =>
  drafted(title, more, ...rules)
    .on('2024-08-01')
    .does('involve', INVOLVE)
    .does('adopt', ADOPT)
    .on('2024-08-30')
    .does('submit', SUBMIT)
    .on('2024-09-12')
    .told('reviewed', { result: '合法' });
/** Passed by the meeting of Thursday 26 September 2024. */
const passed = (title: string, more: object, ...rules: string[]): ScenarioWords =>
  ready(title, more, ...rules)
    .on('2024-09-20')
    .does('table', table())
    .on('2024-09-26')
    .told('discussed', PASSED);

// biome-ignore format: a day a line
export default scenarios(
  decision,

  // 启动
  proposed('建议先研究论证再启动;指明目录事项,目录以外的说明原因', 'law-10.do', 'law-10.must', 'law-3.attest', 'practice-目录管理.hold', 'practice-目录管理.hold.2', 'practice-目录管理.tells', 'law-11.never', 'law-11.do', 'law-12.attest', 'practice-办案次序.do')
    .owes('start', 'promptly').refused('start', 'law-10.do', START).does('study', { way: '分段计价' }).refused('start', 'practice-目录管理.hold', { ...START, item: null }).refused('start', 'practice-目录管理.hold.2', { ...START, item: '没有的事项' })
    .refused('start', 'law-3.attest', START, { unsigned: true }).refused('draft', 'law-11.do', DRAFT).refused('involve', 'law-11.do', INVOLVE).does('start', START).tells('事项', 'taken').nothingOwed('start').refused('decline', 'law-11.never', { why: '无' })
    .does('involve', INVOLVE).refused('submit', 'practice-办案次序.do', SUBMIT).refused('draft', 'law-12.attest', DRAFT, { unsigned: true }).does('draft', DRAFT).does('coordinate', { unit: '财政局', result: '一致' }).does('involve', INVOLVE),
  proposed('目录以外的,说明原因可以启动,另行计数', 'practice-目录管理.hold').does('study', { way: '方案' }).does('start', { ...START, item: null, outside: '上级紧急要求' }).counts('outside', 1).counts('started', 1),
  proposed('论证以后不启动的', 'law-10.do', 'law-10.must', 'law-11.never').refused('decline', 'law-10.do', { why: '不必要' }).does('study', { way: '方案' }).does('decline', { why: '不必要' }).ended('不启动').counts('declined', 1),
  drafted('久拖不决的显示逾期;批准调整计划时间的顺延', {}, 'law-38.2.must', 'practice-目录管理.extends', 'practice-目录管理.do', 'practice-目录管理.tells.2', 'practice-目录管理.tells.5').owes('table', '2024-12-31').on('2024-12-30').does('postpone', { until: '2025-03-31', why: '成本监审' }).tells('事项', 'postponed').owes('table', '2025-03-31')
    .on('2025-04-01').late('table').does('blame', { cause: '久拖不决', organ: '交通局' }).does('stop', { why: '条件变化' }).tells('事项', 'halted').ended('终止').counts('postponed', 1).counts('blamed', 1),
  proposed('没有启动的不能调整计划', 'practice-目录管理.do').refused('postpone', 'practice-目录管理.do', { until: '2025-03-31', why: '无' }),

  // 公众参与
  drafted('没有听取公众意见、没有研究采纳的不能上会;依法不公开的除外', {}, 'law-14.1.hold', 'law-18.do', 'law-18.hold', 'practice-目录管理.tells.3').refused('adopt', 'law-18.hold', ADOPT).does('submit', SUBMIT).on('2024-09-12').told('reviewed', { result: '合法' }).refused('table', 'law-14.1.hold', table()).refused('table', 'law-18.do', table())
    .does('involve', INVOLVE).does('adopt', ADOPT).does('table', table()).tells('会议', 'tabled').tells('事项', 'tabled').counts('involved', 1).counts('people', 20).counts('inTime', 1),
  drafted('依法不公开的,不必听取公众意见,也不公布;归档以后交付执行', { secret: true }, 'law-14.1.hold', 'law-32.hold', 'law-34.opens.2', 'law-33.must.2', 'law-31.hold.2').does('submit', SUBMIT).on('2024-09-12').told('reviewed', { result: '合法' }).does('table', { meeting: '会议', papers: ['决策草案及相关材料', '合法性审查意见'] }).on('2024-09-26').told('discussed', PASSED).does('decide', DECIDE).nothingOwed('announce').does('askParty')
    .owes('close', 'promptly').refused('announce', 'law-32.hold', ANNOUNCE).does('partyAnswer', { result: '修改' }).refused('close', 'law-31.hold.2', CLOSE).does('askParty').does('partyAnswer', { result: '同意' }).does('close', { papers: ['启动', '草案', '合法性审查', '集体讨论', '请示报告'] }).opens('decision-execution').ended('已决策'),
  drafted('公开征求意见开一页;没有结束的不能上会', {}, 'law-15.1.opens', 'law-15.1.hold').does('consult', { title: '公交票价', draft: FILE }).opens('public-comment').does('involve', INVOLVE).does('adopt', ADOPT).on('2024-09-12').told('reviewed', { result: '合法' }).refused('table', 'law-15.1.hold', table()),
  drafted('只在座谈会上听取的,不受公开征求意见的限制', {}, 'law-15.1.hold').does('consult', { title: '公交票价', draft: FILE }).on('2024-08-12').told('commented', { received: 12 }).told('linked', { procedure: 'public-comment', outcome: '已公布采纳情况' }).does('adopt', ADOPT).does('submit', SUBMIT).on('2024-09-12').told('reviewed', { result: '合法' }).does('table', table()).counts('comments', 12).counts('taken', 3),
  drafted('特定群体、听证', { groups: true, hearing: true }, 'law-14.3.do', 'law-16.1.must', 'law-16.1.opens', 'law-16.1.do', 'law-16.1.hold', 'law-18.hold.2').owes('callHearing', 'promptly').does('callHearing', { title: '公交票价', draft: FILE }).opens('decision-hearing').nothingOwed('callHearing').does('submit', SUBMIT).on('2024-09-12').told('reviewed', { result: '合法' })
    .refused('table', 'law-16.1.do', table()).told('heard', { number: 20 }).does('adopt', ADOPT).does('involve', INVOLVE).refused('table', 'law-14.3.do', table()).does('confer', { with: '残联', people: 8, found: '希望免票' }).refused('table', 'law-16.1.hold', table()).told('linked', { procedure: 'decision-hearing', outcome: '已听证' })
    .on('2024-09-13').told('heard', { number: 12 }).refused('table', 'law-18.hold.2', table()).does('adopt', ADOPT).does('table', table()).counts('heard', 2).counts('conferred', 1),

  // 专家论证、风险评估、公平竞争
  ready('专业性强的须专家论证,署名盖章,研究采纳,随草案报送', { expert: true }, 'law-19.1.do', 'law-19.2.do', 'law-19.2.hold', 'law-20.attest', 'law-第29条第3项.hold', 'law-第29条第3项.do').refused('weigh', 'law-第29条第3项.do', { why: '采纳' }).refused('table', 'law-19.1.do', table('专家论证意见研究采纳情况')).refused('expertise', 'law-19.2.do', { signed: true, view: '可行', paper: FILE })
    .refused('invite', 'law-20.attest', { number: 5, way: '论证会' }, { unsigned: true }).does('invite', { number: 5, way: '论证会' }).refused('expertise', 'law-19.2.hold', { signed: false, view: '可行', paper: FILE }).does('expertise', { signed: true, view: '可行', paper: FILE }).does('weigh', { why: '采纳' })
    .refused('table', 'law-第29条第3项.hold', table()).does('table', table('专家论证意见研究采纳情况')).counts('experts', 5),
  ready('有风险的须评估,不可控的不能决策', { risk: true }, 'law-22.1.do', 'law-24.hold', 'law-23.2.attest', 'law-第29条第4项.hold').refused('table', 'law-22.1.do', table('风险评估报告')).refused('assess', 'law-23.2.attest', { way: ['重点走访'], level: '不可控', points: '上访' }, { unsigned: true })
    .does('assess', { way: ['重点走访'], level: '不可控', points: '上访' }).refused('table', 'law-第29条第4项.hold', table()).does('table', table('风险评估报告')).on('2024-09-26').told('discussed', PASSED).refused('decide', 'law-24.hold', DECIDE).does('assess', { way: ['会商分析'], level: '采取措施后可控', points: '分步实施' }).does('decide', DECIDE),
  ready('涉及市场主体的须公平竞争审查', { market: true }, 'competition-14.opens', 'competition-14.do', 'competition-18.hold', 'law-第29条第1项.hold').refused('table', 'competition-14.do', table('公平竞争审查的有关情况')).refused('table', 'competition-18.hold', table('公平竞争审查的有关情况')).does('compete', { issuer: '县级以上人民政府出台,或者提请本级人大及其常委会审议', title: '公交票价' }).opens('fair-competition')
    .on('2024-09-20').told('competitionReviewed', { result: '符合标准' }).refused('table', 'law-第29条第1项.hold', table()).does('table', table('公平竞争审查的有关情况')).counts('competed', 1),

  // 合法性审查
  drafted('没有合法性审查、不合法的不能上会;征求意见代替不了', {}, 'law-25.1.do', 'law-25.2.hold', 'law-25.1.hold', 'law-26.1.opens', 'law-26.1.attest', 'law-28.attest', 'law-25.1.attest', 'law-29.hold', 'law-第29条第2项.hold').does('involve', INVOLVE).told('commented', { received: 12 }).does('adopt', ADOPT)
    .refused('table', 'law-25.1.do', table()).refused('submit', 'law-26.1.attest', SUBMIT, { unsigned: true }).does('submit', SUBMIT).opens('legal-review').on('2024-09-12').told('reviewed', { result: '不合法' }).refused('table', 'law-25.2.hold', table()).does('submit', SUBMIT).refused('table', 'law-25.1.hold', table())
    .on('2024-09-25').told('reviewed', { result: '应当修改' }).refused('table', 'law-28.attest', table(), { unsigned: true }).refused('table', 'law-25.1.attest', table(), { unsigned: true }).refused('table', 'law-29.hold', { meeting: '会议', papers: ['公众意见研究采纳情况'] }).refused('table', 'law-第29条第2项.hold', { meeting: '会议', papers: ['决策草案及相关材料', '合法性审查意见'] }).does('table', table()),

  // 集体讨论
  ready('会议通过才能决定;首长末位发言,与多数不一致的说明理由,不同意见载明;决定以后公布、上网、解读、归档', {}, 'law-30.1.tells', 'law-30.1.hold', 'law-30.1.hold.2', 'law-30.1.do', 'practice-集体讨论.hold', 'law-30.2.attest', 'law-30.2.hold', 'law-30.2.hold.2', 'law-30.3.hold', 'practice-集体讨论.must', 'law-31.do', 'law-32.do', 'law-32.must', 'disclosure-26.must', 'disclosure-26.publishes', 'law-32.must.3', 'law-33.let', 'law-33.do.2', 'law-33.must', 'law-33.hold', 'law-33.hold.2', 'law-34.opens', 'law-30.1.never', 'practice-目录管理.tells.4', 'law-33.do')
    .entry('专题会', meeting, [['call', '2024-09-02', { kind: '政府专题会议', title: '专题', on: '2024-09-26' }]])
    .on('2024-09-20').refused('table', 'law-30.1.hold', { ...table(), meeting: '专题会' }).refused('decide', 'law-30.1.do', DECIDE).refused('close', 'law-33.do', CLOSE).refused('table', 'practice-集体讨论.hold', { ...table(), meeting: '没有的会议' }).does('table', table()).refused('decide', 'law-30.1.hold.2', DECIDE).refused('announce', 'law-32.do', ANNOUNCE)
    .on('2024-09-26').told('discussed', { ...PASSED, last: '否' }).refused('decide', 'law-30.2.hold', DECIDE).told('discussed', { ...PASSED, result: '修改后通过', against: 1 }).owes('decide', 'promptly').refused('decide', 'law-30.2.attest', DECIDE, { unsigned: true }).refused('decide', 'law-30.2.hold.2', { ...DECIDE, minority: true }).refused('decide', 'law-30.3.hold', DECIDE)
    .does('decide', { ...DECIDE, dissent: [{ who: '丙', view: '涨幅过大' }], minority: true, why: '财政难以负担' }).nothingOwed('decide').owes('announce', 'promptly').owes('announce published', '2024-10-29').refused('reject', 'law-30.1.never').refused('announce', 'law-31.do', ANNOUNCE)
    .on('2024-09-30').does('askParty').on('2024-10-08').does('partyAnswer', { result: '同意' }).refused('close', 'law-33.let', CLOSE).refused('close', 'law-33.do.2', CLOSE).does('announce', { ...ANNOUNCE, wide: true }).nothingOwed('announce').owes('close', 'promptly').opens('decision-execution').owes('explain', 'promptly').publishes('announce').nothingOwed('announce published')
    .on('2024-10-09').refused('close', 'law-33.let', CLOSE).does('explain', { way: '新闻发布会' }).nothingOwed('explain').refused('close', 'law-33.hold', { papers: ['启动'] }).refused('close', 'law-33.hold.2', { papers: ['启动', '草案', '合法性审查', '集体讨论', '请示报告'] }).does('close', CLOSE).tells('事项', 'decided').ended('已决策').counts('decided', 1).counts('dissented', 1).counts('minority', 1).counts('closed', 1).counts('legal', 1),
  ready('再次讨论的重新提交;不予通过的终结', {}, 'practice-集体讨论.must', 'law-30.1.do.2', 'practice-目录管理.tells.5').does('table', table()).on('2024-09-26').told('discussed', { ...PASSED, result: '再次讨论' }).refused('decide', 'law-30.1.hold.2', DECIDE).does('table', table()).told('discussed', { ...PASSED, result: '不通过' }).does('reject').tells('事项', 'halted').ended('没有通过').counts('again', 1).counts('rejected', 1),
  ready('没有讨论的不能决定不通过', {}, 'law-30.1.do.2').refused('reject', 'law-30.1.do.2'),
  passed('公布、上网逾期的', {}, 'disclosure-26.must', 'disclosure-26.publishes').does('decide', DECIDE).does('askParty').on('2024-10-30').late('announce published').does('announce', ANNOUNCE).on('2024-11-28').late('announce published'),

  // 党委、人大、追责
  passed('属于人大讨论决定的,没有通过不能公布', { congress: '由人大及其常委会讨论决定' }, 'law-8.1.must', 'law-8.1.let', 'law-8.1.hold', 'law-31.do.2', 'law-31.hold', 'law-31.attest', 'law-31.never').refused('revoke', 'law-31.do.2', { why: '无' }).does('decide', DECIDE).does('askParty').owes('toCongress', 'promptly').refused('announce', 'law-8.1.let', ANNOUNCE)
    .does('toCongress').nothingOwed('toCongress').nothingOwed('announce').refused('announce', 'law-8.1.hold', ANNOUNCE).does('partyAnswer', { result: '修改' }).refused('announce', 'law-31.hold', ANNOUNCE).on('2024-10-31').does('congressAnswer', { result: '没有通过' }).refused('announce', 'law-8.1.hold', ANNOUNCE).refused('revoke', 'law-31.attest', { why: '人大没有通过' }, { unsigned: true }).does('revoke', { why: '人大没有通过' }).ended('不予施行').counts('congress', 1),
  passed('人大通过的公布;公布以后不能说不施行', { congress: '由人大及其常委会讨论决定' }, 'law-8.1.hold', 'law-31.hold', 'law-31.never', 'law-32.must.2', 'disclosure-26.must.2').does('decide', DECIDE).does('askParty').does('partyAnswer', { result: '同意' }).does('toCongress').on('2024-10-31').does('congressAnswer', { result: '通过' }).owes('announce', 'promptly').owes('announce published', '2024-11-28').does('announce', ANNOUNCE).publishes('announce').nothingOwed('announce published').refused('revoke', 'law-31.never', { why: '无' }),
  passed('人大通过以后迟迟没有上网的,逾期', { congress: '由人大及其常委会讨论决定' }, 'disclosure-26.must.2').does('decide', DECIDE).does('askParty').does('toCongress').on('2024-10-31').does('congressAnswer', { result: '通过' }).on('2024-11-29').late('announce published'),
  drafted('部门参照执行的,提交其领导班子会议', { below: true }, 'law-30.1.hold').entry('班子会', meeting, [['call', '2024-09-02', { kind: '部门领导班子会议(三重一大)', title: '第9次', on: '2024-09-26' }]]).does('involve', INVOLVE).does('adopt', ADOPT).does('submit', SUBMIT).on('2024-09-12').told('reviewed', { result: '合法' }).does('table', { ...table(), meeting: '班子会' }),
  passed('终结以后仍可移送责任追究', {}, 'law-38.opens', 'law-38.2.may').does('decide', DECIDE).does('askParty').does('announce', ANNOUNCE).publishes('announce').does('close', CLOSE).on('2030-01-07').mayUntil('blame', '2074-09-26').does('blame', { cause: '决策严重失误', organ: '交通局' }).opens('accountability'),
);
