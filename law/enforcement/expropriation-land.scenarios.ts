/** 集体土地征收: ten working days, thirty days, the hearing that most members ask for, the money, the approval from above, fifteen working days to announce. */
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { FILES } from './examples.ts';
import { expropriationLand } from './expropriation-land.ts';

const PRE = { project: '连接线', ground: '基础设施', range: '三村' };
const HOUSES = [{ party: '当事人1', no: '001' }];
const TWO = [...HOUSES, { party: '当事人2', no: '002' }];
const PLAN = { until: '2024-11-11', how: true };
const APPLY = { signed: 0, left: 1, explain: '对面积有异议' };
const R = 'rules';

const begun = (title: string, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2024-09-26')
    .does('preAnnounce', PRE)
    .does('survey', { households: HOUSES, area: 12_000 })
    .does('assess', { level: '中', joined: true, report: FILES })
    .does('plan', { text: FILES });
const shown = (title: string, ...rules: string[]): ScenarioWords =>
  begun(title, ...rules)
    .on('2024-10-16')
    .does('announcePlan', { ...PLAN, until: '2024-11-15' });
const fixed = (title: string, ...rules: string[]): ScenarioWords =>
  shown(title, ...rules)
    .on('2024-11-18')
    .does('fix', { signBy: '2024-12-18' });
const approved = (title: string, ...rules: string[]): ScenarioWords =>
  fixed(title, ...rules)
    .does('fund', { amount: 90_000_000, needed: 90_000_000 })
    .does('submit', { to: 'u2', papers: FILES })
    .told('reviewed', { result: '合法' })
    .on('2024-12-19')
    .does('apply', APPLY)
    .on('2025-01-20')
    .does('approved', { no: '批1号', got: '2025-01-20' });

// biome-ignore format: a day a line
export default scenarios(
  expropriationLand,

  approved('全程:批准文件收到之日起十五个工作日内公告,跨春节;各户终结的完毕', `${R}-31.must`, `${R}-31.never`, 'practice-征收程序.do', 'practice-征收程序.hold', 'notice-第(六)项.publishes', 'notice-第(六)项.publishes.2').owes('announce', '2025-02-14').refused('apply', `${R}-31.never`, APPLY).refused('close', 'practice-征收程序.do')
    .on('2025-02-14').does('announce', { from: '2025-03-03' }).owes('announce published', '2025-03-14').refused('close', 'practice-征收程序.hold').told('linked', { procedure: 'expropriation-household', outcome: '补偿、搬迁完毕' }).does('close').ended('征收完毕')
    .counts('announced', 1).counts('surveyed', 1).counts('area', 12_000).counts('signedRate', 0).counts('closed', 1),
  approved('逾期公告', `${R}-31.must`).on('2025-02-17').late('announce').does('announce', { from: '2025-03-03' }).counts('announced', 0),
  scenario('预公告须署名认定公共利益,及时调查;稳评有被征地的人参加', 'law-45.1.attest', `${R}-26.1.must`, `${R}-26.4.hold`, `${R}-26.3.opens`, `${R}-27.1.do`).on('2024-09-26').refused('preAnnounce', 'law-45.1.attest', PRE, { unsigned: true }).does('preAnnounce', PRE).owes('survey', 'promptly').refused('plan', `${R}-27.1.do`, { text: FILES })
    .refused('assess', `${R}-26.4.hold`, { level: '低', joined: false, report: FILES }).does('survey', { households: TWO, area: 1 }).opens('expropriation-household', 2).nothingOwed('survey'),
  begun('预公告满十个工作日、方案拟定以后才能公告方案,不少于三十日,载明登记和异议渠道', `${R}-26.2.wait`, `${R}-28.1.do`, `${R}-28.1.hold`, `${R}-28.2.hold`).on('2024-10-15').refused('announcePlan', `${R}-26.2.wait`, PLAN).on('2024-10-16').refused('announcePlan', `${R}-28.1.hold`, PLAN).refused('announcePlan', `${R}-28.2.hold`, { until: '2024-11-15', how: false }).does('announcePlan', { until: '2024-11-15', how: true }),
  scenario('没有方案不能公告;没有公告不能确定;没有确定不能申请;没有批准不能公告征收', `${R}-28.1.do`, `${R}-28.1.do.2`, `${R}-30.1.do`, `${R}-31.do`).on('2024-09-26').does('preAnnounce', PRE).refused('announcePlan', `${R}-28.1.do`, PLAN).refused('fix', `${R}-28.1.do.2`, { signBy: '2024-12-18' }).refused('apply', `${R}-30.1.do`, APPLY).refused('announce', `${R}-31.do`, { from: '2025-03-03' }),
  shown('公告满三十日;多数成员认为不符合的先听证', `${R}-28.1.wait`, `${R}-28.3.must`, `${R}-28.3.let`, `${R}-28.3.do`).refused('hear', `${R}-28.3.do`, { record: FILES }).does('comment', { words: '安置地太远' }).does('most', { count: 60 }).owes('hear', 'promptly').on('2024-11-15').refused('fix', `${R}-28.1.wait`, { signBy: '2024-12-18' }).on('2024-11-18').refused('fix', `${R}-28.3.let`, { signBy: '2024-12-18' })
    .does('hear', { record: FILES }).does('fix', { signBy: '2024-12-18' }).counts('heard', 1).counts('comments', 1),
  shown('确定以后不再改方案', `${R}-29.1.never`, 'practice-征收程序.must').on('2024-11-18').does('fix', { signBy: '2024-12-18' }).owes('apply', 'promptly').refused('plan', `${R}-29.1.never`, { text: FILES }),
  fixed('申请须法制审核、费用到位、户数相符、如实说明未达成协议的', 'notice-第(十二)项.opens', 'notice-第(十二)项.do', 'notice-第(十二)项.hold', `${R}-32.4.hold`, `${R}-29.2.hold`, `${R}-29.2.hold.2`).refused('apply', 'notice-第(十二)项.do', APPLY).does('submit', { to: 'u2', papers: FILES }).opens('legal-review').refused('apply', 'notice-第(十二)项.hold', APPLY).told('reviewed', { result: '合法' }).does('fund', { amount: 1, needed: 2 }).refused('apply', `${R}-32.4.hold`, APPLY)
    .refused('apply', `${R}-29.2.hold`, { ...APPLY, explain: null }).refused('apply', `${R}-29.2.hold.2`, { ...APPLY, signed: 2 }),
  fixed('不予批准的,重新申请或者不再征收', 'practice-征收程序.must.2', 'practice-征收程序.must.3').does('fund', { amount: 2, needed: 2 }).does('submit', { to: 'u2', papers: FILES }).told('reviewed', { result: '合法' }).does('apply', APPLY).owes('approved', 'promptly').on('2024-12-31').does('refused', { why: '方案不全' }).owes('drop', 'promptly').does('drop', { why: '项目取消' }).ended('不再征收').counts('dropped', 1),
  approved('被撤销的撤下公示,可以不再征收', 'notice-第(六)项.must', 'notice-第(六)项.hold', 'notice-第(六)项.publishes', `${R}-31.never`).on('2025-02-05').does('announce', { from: '2025-03-03' }).publishes('announce').nothingOwed('announce published').refused('withdraw', 'notice-第(六)项.hold', { why: '无' }).refused('drop', `${R}-31.never`, { why: '无' }).told('challenged').told('changed').owes('withdraw', 'promptly').does('withdraw', { why: '已撤销' }).nothingOwed('withdraw').does('drop', { why: '已撤销' }).counts('changed', 1).counts('shown', 1),
  approved('逾期公示;方案按期公示', 'notice-第(六)项.publishes').on('2025-02-05').does('announce', { from: '2025-03-03' }).on('2025-03-06').late('announce published'),
  shown('方案按期公示', 'notice-第(六)项.publishes.2').publishes('announcePlan').nothingOwed('announcePlan published'),
);
