/** 国有土地上房屋征收: survey, thirty days of comments, the hearing, the risk, the money, then the decision and a case for each household. */
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { FILES } from './examples.ts';
import { expropriation } from './expropriation.ts';

const PROPOSE = { project: '中学扩建', ground: '科教文卫体、环境保护、防灾、市政等公共事业', range: '东街一至九号' };
const HOUSES = [{ party: '当事人1', no: '001' }];
const TWO = [...HOUSES, { party: '当事人2', no: '002' }];
const UNREGISTERED = { lawful: 1, unlawful: 2, record: FILES };
const RESULT = { received: 12, taken: 5, most: false };
const DECIDE = { signBy: '2025-03-31' };
const FUND = { amount: 500_000_000, needed: 480_000_000, special: true };

/** Surveyed on Thursday 26 September 2024, the plan shown on the 29th, a working Sunday. */
const planned = (title: string, more: object, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2024-09-26')
    .does('propose', { ...PROPOSE, ...more })
    .does('survey', { households: HOUSES })
    .does('showSurvey')
    .does('plan', { signBy: '2025-03-31', text: FILES })
    .does('argue', { result: '可行' })
    .on('2024-09-29')
    .does('announcePlan', { until: '2024-10-30' });
const ready = (title: string, more: object, ...rules: string[]): ScenarioWords =>
  planned(title, more, ...rules)
    .on('2024-10-31')
    .does('publishResult', RESULT)
    .does('assess', { level: '低', report: FILES })
    .does('unregistered', UNREGISTERED)
    .does('fund', FUND)
    .does('submit', { to: 'u2', papers: FILES })
    .told('reviewed', { result: '合法' });

// biome-ignore format: a day a line
export default scenarios(
  expropriation,

  ready('全程:决定、公告、各户立案、选定评估机构、各户终结', {}, 'house-13.1.must', 'house-20.1.must', 'practice-征收程序.hold', 'practice-征收程序.do', 'notice-第(六)项.publishes', 'notice-第(六)项.publishes.2').owes('publishResult published', '2024-11-28').refused('close', 'practice-征收程序.do').does('decide', DECIDE).owes('announce', 'promptly').owes('decide published', '2024-11-28')
    .does('announce', { plan: true }).owes('choose', 'promptly').does('choose', { how: '被征收人协商', name: '示例评估公司' }).nothingOwed('choose').refused('close', 'practice-征收程序.hold')
    .on('2025-03-31').told('linked', { procedure: 'expropriation-household', outcome: '补偿、搬迁完毕' }).does('close').ended('征收完毕').counts('decided', 1).counts('surveyed', 1).counts('received', 12).counts('taken', 5).counts('closed', 1).counts('funded', 500_000_000).counts('illegal', 2),
  scenario('提出以后及时调查,调查结果及时公布;没有调查不能拟定方案、选定机构;暂停不超过一年', 'house-10.2.must', 'house-15.must', 'house-15.do', 'house-15.opens', 'house-20.1.do', 'house-16.2.hold', 'house-16.2.must').on('2024-09-26').does('propose', PROPOSE).owes('survey', 'promptly').refused('plan', 'house-15.do', { signBy: '2025-03-31', text: FILES })
    .refused('choose', 'house-20.1.do', { how: '随机选定', name: '甲' }).owes('pause', 'promptly').refused('pause', 'house-16.2.hold', { until: '2025-10-31' }).does('pause', { until: '2025-09-26' }).nothingOwed('pause').does('survey', { households: TWO }).opens('expropriation-household', 2).owes('showSurvey', 'promptly').does('showSurvey').nothingOwed('showSurvey'),
  scenario('没有方案不能论证;论证可行、征求意见不少于三十日', 'house-10.2.do', 'house-10.2.do.2', 'house-10.2.hold', 'house-10.2.hold.2').on('2024-09-26').does('propose', PROPOSE).refused('argue', 'house-10.2.do', { result: '可行' }).does('survey', { households: HOUSES }).does('plan', { signBy: '2025-03-31', text: FILES }).does('argue', { result: '不可行' })
    .refused('publishResult', 'house-10.2.do.2', RESULT).refused('announcePlan', 'house-10.2.hold', { until: '2024-10-30' }).does('argue', { result: '修改后可行' }).refused('announcePlan', 'house-10.2.hold.2', { until: '2024-10-20' }).does('announcePlan', { until: '2024-10-28' }),
  planned('征求意见满三十日才能公布情况,期满十个工作日内公布', {}, 'house-10.2.wait', 'practice-征求意见.must', 'practice-征收程序.must').owes('publishResult', '2024-11-13').does('comment', { words: '标准偏低', against: true }).on('2024-10-29').refused('publishResult', 'house-10.2.wait', RESULT).on('2024-11-14').late('publishResult').does('publishResult', RESULT).owes('decide', 'promptly').counts('against', 1),
  planned('旧城区改建,多数认为不符合条例的,先听证;没有公布情况不能听证、决定', { ground: '旧城区改建' }, 'house-11.2.do', 'house-11.2.do.2', 'house-11.1.do', 'house-9.1.attest.2').refused('hear', 'house-11.2.do.2', { present: 30, record: FILES }).refused('decide', 'house-11.1.do', DECIDE).on('2024-10-30').does('publishResult', { ...RESULT, most: true }).refused('decide', 'house-11.2.do', DECIDE)
    .refused('decide', 'house-9.1.attest.2', DECIDE, { unsigned: true }).does('hear', { present: 30, record: FILES }).does('assess', { level: '低', report: FILES }).does('unregistered', UNREGISTERED).does('fund', FUND).does('submit', { to: 'u2', papers: FILES }).told('reviewed', { result: '合法' }).does('decide', DECIDE).counts('heard', 1),
  planned('没有认定未登记建筑、稳评、资金到位、法制审核的不能决定', {}, 'house-24.2.do', 'house-12.1.do', 'house-12.1.do.2', 'house-12.2.hold', 'notice-第(十二)项.hold', 'notice-第(十二)项.do', 'notice-第(十二)项.opens').on('2024-10-31').does('publishResult', RESULT).refused('decide', 'house-24.2.do', DECIDE).refused('decide', 'house-12.1.do', DECIDE).refused('discuss', 'house-12.1.do.2', { agreed: true })
    .does('fund', { ...FUND, amount: 1 }).refused('decide', 'house-12.2.hold', DECIDE).refused('decide', 'notice-第(十二)项.do', DECIDE).does('submit', { to: 'u2', papers: FILES }).opens('legal-review').refused('decide', 'notice-第(十二)项.hold', DECIDE).counts('assessed', 0),
  ready('户数较多的,经政府常务会议讨论决定', {}, 'house-12.1.hold').layer('expropriation.many', 1).refused('decide', 'house-12.1.hold', DECIDE).does('discuss', { agreed: true }).does('decide', DECIDE),
  ready('须署名认定公共利益、符合规划;户数不多的不必经常务会议', {}, 'house-8.attest', 'house-9.1.attest', 'house-12.1.hold').refused('decide', 'house-8.attest', DECIDE, { unsigned: true }).refused('decide', 'house-9.1.attest', DECIDE, { unsigned: true }).does('decide', DECIDE),
  ready('没有决定不能公告,公告载明方案和权利;决定以后不能不再征收', {}, 'house-13.1.do', 'house-13.1.hold', 'practice-征收程序.never').refused('announce', 'house-13.1.do', { plan: true }).does('decide', DECIDE).refused('announce', 'house-13.1.hold', { plan: false }).refused('drop', 'practice-征收程序.never', { why: '无' }),
  ready('决定被撤销的撤下公示,可以不再征收', {}, 'notice-第(六)项.must', 'notice-第(六)项.hold', 'notice-第(六)项.publishes', 'notice-第(六)项.publishes.2', 'practice-征收程序.never').publishes('publishResult').nothingOwed('publishResult published').does('decide', DECIDE).publishes('decide').nothingOwed('decide published').refused('withdraw', 'notice-第(六)项.hold', { why: '无' }).refused('drop', 'practice-征收程序.never', { why: '无' }).told('sued').told('judged', { result: '撤销' }).owes('withdraw', 'promptly').does('withdraw', { why: '已撤销' }).nothingOwed('withdraw').does('drop', { why: '决定已撤销' }).ended('不再征收').counts('judged', 1).counts('sued', 1).counts('shown', 1),
  ready('逾期公示', {}, 'notice-第(六)项.publishes', 'notice-第(六)项.publishes.2').does('decide', DECIDE).on('2024-11-29').late('decide published').late('publishResult published'),
);
