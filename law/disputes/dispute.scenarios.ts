/** 一个口子 held against the calendar: registered once, graded, routed, followed to its end; two ways see each other. */
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { dispute } from './dispute.ts';
import { RAISED } from './examples.ts';
import { HANDED, mediators } from './mediation-examples.ts';
import { peopleMediation } from './people-mediation.ts';
import { petition } from './petition.ts';

const REGISTER = {
  party: 'p1',
  other: 'p2',
  origin: '当事人来访',
  kind: '邻里',
  risk: '一般',
  people: 2,
  town: 'town1',
  against: false,
  what: '通道',
};
const ROUTE = { way: '人民调解', to: 'u2' };
const SETTLED = { how: '书面调解协议', amount: 500_000 };
const LEAD = { who: '副县长', measure: '会商' };

/** Came on Thursday 26 September 2024, registered the same day; the lookup finds nobody. */
const come = (title: string, ...rules: string[]): ScenarioWords =>
  mediators(scenario(title, ...rules))
    .entry('mediation1', peopleMediation, [['handed', '2024-09-23', HANDED]])
    .finds('dispute', 0)
    .on('2024-09-26')
    .does('come');
const registered = (title: string, more: object = {}, ...rules: string[]): ScenarioWords =>
  come(title, ...rules).does('register', { ...REGISTER, ...more });
const accepted = (title: string, more: object = {}, ...rules: string[]): ScenarioWords =>
  registered(title, more, ...rules).does('accept', {});
const routed = (title: string, ...rules: string[]): ScenarioWords => accepted(title, {}, ...rules).does('route', ROUTE);

// biome-ignore format: a day a line
export default scenarios(
  dispute,

  come('全程:登记、三个工作日内受理、三个工作日内分流(跨补班的周日和国庆)、六十日内办结、回访', 'resolution-首接登记.must', 'resolution-首接登记.must.2', 'resolution-分流.must', 'resolution-分流.opens', 'resolution-一跟到底.must', 'resolution-一跟到底.must.4', 'resolution-回访.must')
    .owes('register', '2024-09-30').does('register', REGISTER).nothingOwed('register').owes('accept', '2024-09-30').nothingOwed('report')
    .on('2024-09-27').does('accept', {}).nothingOwed('accept').owes('route', '2024-10-08')
    .on('2024-10-08').does('route', ROUTE).opens('people-mediation').nothingOwed('route').owes('close', '2024-11-26')
    .on('2024-10-31').told('settled', SETTLED).owes('close', 'promptly')
    .told('linked', { procedure: 'people-mediation', outcome: '达成协议' }).does('close').ended('化解').nothingOwed('close').owes('visit', '2024-12-02')
    .on('2024-11-29').does('visit', { rating: '满意' }).nothingOwed('visit')
    .counts('registered', 1).counts('accepted', 1).counts('routed', 1).counts('settled', 1).counts('amount', 500_000).counts('closed', 1).counts('closeRate', 100).counts('rated', 1).counts('content', 1).counts('contentRate', 100).counts('open', 0),
  come('逾期没有登记的提示', 'resolution-首接登记.must').on('2024-10-08').late('register').does('register', REGISTER),
  registered('逾期没有决定受理的提示;不属于受理范围的告知途径', {}, 'resolution-首接登记.must.2').on('2024-10-08').late('accept').does('decline', { to: '人民法院' }).ended('不受理').counts('declined', 1),
  accepted('逾期没有分流的提示;当场化解的', {}, 'resolution-分流.must', 'resolution-一跟到底.hold.2').on('2024-10-09').late('route').refused('close', 'resolution-一跟到底.hold.2').does('calm', { record: [{ name: '记录', digest: 'ab'.repeat(32) }] }).does('close').counts('calmed', 1),
  scenario('排查发现的同样登记', 'resolution-首接登记.must').finds('dispute', 0).on('2024-09-26').told('found', { kind: '邻里', risk: '一般', place: '三组', what: '通道' }).owes('register', '2024-09-30').does('register', { ...REGISTER, origin: '排查发现' }).counts('found', 1),

  // 只登记一次
  come('没有登记的不能受理;没有受理的不能分流', 'resolution-首接登记.do', 'resolution-首接登记.do.2').refused('accept', 'resolution-首接登记.do.2', {}).does('register', REGISTER).refused('route', 'resolution-首接登记.do', ROUTE).does('accept', {}).does('route', ROUTE),
  registered('同一当事人已有登记的,查明不是同一纠纷才受理', {}, 'resolution-首接登记.hold').finds('dispute', 1).refused('accept', 'resolution-首接登记.hold', {}).does('accept', { distinct: true }),
  registered('同一纠纷的并案,告知在先的登记', {}, 'resolution-首接登记.attest', 'resolution-首接登记.tells').entry('dispute1', dispute, [['come', '2024-09-02'], ['register', '2024-09-02', REGISTER]]).finds('dispute', 1)
    .refused('merge', 'resolution-首接登记.attest', { into: 'dispute1' }, { unsigned: true }).does('merge', { into: 'dispute1' }).tells('dispute1', 'again').ended('并案').counts('merged', 1).counts('open', 0),
  accepted('受理以后不能再并案、不受理', {}, 'resolution-首接登记.never').refused('merge', 'resolution-首接登记.never', { into: 'mediation1' }).refused('decline', 'resolution-首接登记.never', { to: '法院' }).told('again'),

  come('信访、热线转来的,告知登记和结果;写明登记的,信访自行告知', 'resolution-分流.tells.2', 'resolution-一跟到底.tells', 'resolution-一跟到底.must.2').entry('f1', petition, [['raise', '2024-09-02', RAISED]])
    .does('register', { ...REGISTER, origin: '信访转来', from: 'f1' }).tells('f1', 'disputed').does('accept', {}).does('refer', { way: '信访', to: '信访局', case: 'f1' }).owes('heard', '2024-11-25').told('entered').told('settled', {}).nothingOwed('heard').does('close').tells('f1', 'resolved'),
  come('没有化解的同样告知', 'resolution-一跟到底.tells.2').entry('f1', petition, [['raise', '2024-09-02', RAISED]]).does('register', { ...REGISTER, from: 'f1' }).does('decline', { to: '人民法院' }).tells('f1', 'unresolved'),

  // 分级
  registered('重大风险的一个工作日内报告,确定包案领导,此前不能办结', { risk: '重大', people: 40 }, 'resolution-风险分级.must', 'resolution-风险分级.must.2', 'resolution-风险分级.do')
    .owes('report', '2024-09-27').on('2024-09-27').does('report', { to: '县委政法委' }).nothingOwed('report').does('accept', {}).owes('lead', 'promptly').does('calm', { record: [{ name: '记录', digest: 'ab'.repeat(32) }] })
    .refused('close', 'resolution-风险分级.do').does('lead', LEAD).nothingOwed('lead').does('close').counts('grave', 1).counts('reported', 1).counts('people', 40),
  registered('重大风险逾期报告的提示', { risk: '重大' }, 'resolution-风险分级.must').on('2024-09-29').late('report'),

  // 正确的途径
  accepted('劳动争议才引导劳动仲裁;土地承包的引导土地仲裁;征地的不能', { kind: '征地拆迁' }, 'labour-2.hold', 'land-2.hold')
    .refused('route', 'labour-2.hold', { ...ROUTE, way: '劳动人事仲裁' }).refused('route', 'land-2.hold', { ...ROUTE, way: '农村土地承包仲裁' }).does('route', { ...ROUTE, way: '行政裁决' }).opens('adjudication'),
  accepted('农民工工资的引导劳动仲裁', { kind: '农民工工资' }, 'labour-2.hold', 'resolution-分流.opens.4').does('route', { ...ROUTE, way: '劳动人事仲裁' }).opens('labour-arbitration'),
  accepted('土地承包的', { kind: '农村土地承包' }, 'land-2.hold', 'resolution-分流.opens.5').does('route', { ...ROUTE, way: '农村土地承包仲裁' }).opens('land-arbitration'),
  accepted('行政调解、司法调解、行政裁决各立一案', {}, 'resolution-分流.opens.2', 'resolution-分流.opens.3', 'resolution-分流.opens.6').does('route', { ...ROUTE, way: '行政调解' }).opens('administrative-mediation')
    .told('linked', { procedure: 'administrative-mediation', outcome: '移送' }).told('ended', {}).does('route', { ...ROUTE, way: '司法调解', also: 'mediation1' }).opens('judicial-mediation'),
  accepted('对行政行为的争议才引导行政复议', {}, 'reconsideration-11.hold').refused('refer', 'reconsideration-11.hold', { way: '行政复议', to: '县政府' }),
  accepted('引导复议的,登记结果', { against: true }, 'reconsideration-11.hold', 'resolution-一跟到底.must.2', 'resolution-一跟到底.do', 'resolution-一跟到底.hold.4').refused('heard', 'resolution-一跟到底.do', { result: '已解决' }).refused('leave', 'resolution-一跟到底.hold.4', { watch: true })
    .does('refer', { way: '行政复议', to: '县政府' }).owes('heard', '2024-11-25').on('2024-11-25').does('heard', { result: '已解决' }).nothingOwed('heard').does('close').counts('referred', 1),
  accepted('逾期没有登记结果的,可以督办;转由法定途径的列入台账', { against: true }, 'resolution-一跟到底.must.2', 'resolution-一跟到底.hold', 'resolution-一跟到底.hold.4').does('refer', { way: '信访', to: '信访局' }).refused('urge', 'resolution-一跟到底.hold')
    .on('2024-11-26').late('heard').does('urge').does('leave', { watch: true }).ended('转由法定途径').counts('urged', 1).counts('left', 1).counts('closeRate', 0),
  accepted('途径由当事人选择,由承办人署名', {}, 'resolution-分流.attest').refused('route', 'resolution-分流.attest', ROUTE, { unsigned: true }).does('route', ROUTE),

  // 两条途径互知
  routed('已经分流的,不再当场调处', 'resolution-分流.never').refused('calm', 'resolution-分流.never', { record: [{ name: '记录', digest: 'ab'.repeat(32) }] }),
  routed('另有途径在办的,写明在办的案件,两边互知', 'resolution-分流.hold', 'resolution-分流.tells').opens('people-mediation').refused('route', 'resolution-分流.hold', { way: '行政调解', to: 'u3' })
    .does('route', { way: '行政调解', to: 'u3', also: 'mediation1' }).tells('mediation1', 'elsewhere').opens('administrative-mediation').counts('routed', 2).told('settled', SETTLED).told('ended', {}),

  // 一跟到底
  routed('一方拒绝调解的,不再分流调解,及时改走其他途径', 'mediation-17.hold', 'resolution-一跟到底.must.3').told('linked', { procedure: 'people-mediation', outcome: '调解不成' }).told('ended', { why: '一方拒绝调解' }).owes('route', 'promptly')
    .refused('route', 'mediation-17.hold', { ...ROUTE, way: '行政调解' }).does('refer', { way: '诉讼', to: '人民法院' }).nothingOwed('route').counts('unsettled', 1),
  routed('途径没有办结的不能办结', 'resolution-一跟到底.hold.3').told('settled', SETTLED).refused('close', 'resolution-一跟到底.hold.3').told('linked', { procedure: 'people-mediation', outcome: '达成协议' }).does('close'),
  routed('协议没有履行的,及时会商或者另走途径', 'resolution-一跟到底.must.3').told('settled', SETTLED).told('broken').owes('meet', 'promptly').does('meet', { with: ['司法行政机关', '人民法院'], result: '引导起诉' }).nothingOwed('meet').counts('meetings', 1),
  routed('逾期没有办结的提示', 'resolution-一跟到底.must').on('2024-11-25').owes('close', '2024-11-25').on('2024-11-26').late('close').does('urge'),
  accepted('回访逾期的提示;没有评价的不计入满意度', {}, 'resolution-回访.must').does('calm', { record: [{ name: '记录', digest: 'ab'.repeat(32) }] }).does('close').owes('visit', '2024-10-28').on('2024-10-29').late('visit').does('visit', { rating: '没有评价' }).counts('rated', 0).counts('content', 0),
);
