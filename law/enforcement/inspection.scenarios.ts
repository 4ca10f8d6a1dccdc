/** 行政检查: approved before or right after, notified, not too often, two officers, the result told within its days and shown. */
import type { Form } from '../../kernel/language/data.ts';
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { ITEM1, QUIET, target } from '../functions/draw-examples.ts';
import { drawVisit } from '../functions/draw-visit.ts';
import { inspectionItem } from '../functions/inspection-item.ts';
import { inspectionTarget } from '../functions/inspection-target.ts';
import { quietDay } from '../functions/quiet-day.ts';
import { equipped, FILES, OFFICERS } from './examples.ts';
import { inspection } from './inspection.ts';

const PROPOSE = { party: '当事人1', power: 'power1', enterprise: true, kind: '日常检查', items: '安全生产' };
const INSPECT = { officers: OFFICERS, shown: true, record: FILES, scanned: true, urgent: false };
const NOTIFY = { rights: true };
const FINE = { result: '未发现问题', dangers: 0 };
const WRONG = { result: '责令改正', dangers: 3, what: '通道堵塞' };
const P = '“检查审批”';

const proposed = (title: string, more: object, ...rules: string[]): ScenarioWords =>
  equipped(scenario(title, ...rules))
    .on('2024-09-26')
    .does('propose', { ...PROPOSE, ...more });
const notified = (title: string, more: object, ...rules: string[]): ScenarioWords =>
  proposed(title, more, ...rules)
    .does('approve')
    .does('notify', NOTIFY)
    .serves('notify');
const inspected = (title: string, ...rules: string[]): ScenarioWords => notified(title, {}, ...rules).does('inspect', INSPECT);

const VISIT: [string, string, Form][] = [
  ['begin', '2024-09-25', { party: '当事人1', power: 'power1', items: '食品安全', joint: true }],
  ['match', '2024-09-25', { officers: OFFICERS }],
];
const drawnVisit = (title: string, ...rules: string[]): ScenarioWords =>
  equipped(scenario(title, ...rules))
    .entry('visit1', drawVisit, VISIT)
    .finds('inspection', 0)
    .on('2024-09-26');
const drawn = (title: string, ...rules: string[]): ScenarioWords =>
  drawnVisit(title, ...rules).does('propose', { ...PROPOSE, drawn: 'visit1', way: ['双随机抽取'] });
const library = (title: string, ...rules: string[]): ScenarioWords =>
  equipped(scenario(title, ...rules))
    .entry('item1', inspectionItem, ITEM1)
    .entry('item2', inspectionItem, [...ITEM1, ['remove', '2024-06-03', { why: '取消' }]])
    .entry('low', inspectionTarget, target('当事人1', '低'))
    .entry('high', inspectionTarget, target('当事人1', '高'))
    .entry('other', inspectionTarget, target('当事人2', '低'))
    .on('2024-09-26');
const listed = (title: string, more: object, ...rules: string[]): ScenarioWords =>
  library(title, ...rules).does('propose', { ...PROPOSE, ...more });
const quiet = (title: string, more: object, ...rules: string[]): ScenarioWords =>
  notified(title, more, ...rules)
    .entry('quiet1', quietDay, QUIET)
    .finds('inspection', 0);

// biome-ignore format: a day a line
export default scenarios(
  inspection,

  proposed('全程:批准、通知、检查、告知结果、公示、结束,跨国庆节', {}, `company-${P}.must`, `company-${P}.must.3`, 'company-“检查通知”.do', 'company-“检查通知”.must', 'practice-检查结果.must', 'practice-检查结果.must.2', 'practice-检查结果.must.3', 'practice-检查结果.do.2', 'notice-第(六)项.publishes').finds('inspection', 0)
    .owes('approve', 'promptly').does('approve').owes('inspect', 'promptly').owes('notify', 'promptly').refused('inspect', 'company-“检查通知”.do', INSPECT).does('notify', NOTIFY).serves('notify').does('inspect', INSPECT).nothingOwed('inspect').owes('tell', '2024-10-15')
    .on('2024-10-15').does('tell', FINE).owes('tell served', 'promptly').owes('tell published', '2024-11-12').refused('close', 'practice-检查结果.do.2').serves('tell').owes('close', 'promptly').does('close').ended('检查结束')
    .does('rate', { score: '满意' }).counts('done', 1).counts('visits', 1).counts('inTime', 1).counts('problems', 0).counts('parties', 1).counts('rated', 1),
  inspected('逾期公示', 'notice-第(六)项.publishes').finds('inspection', 0).does('tell', FINE).on('2024-10-30').late('tell published'),
  inspected('逾期告知结果', 'practice-检查结果.must').finds('inspection', 0).on('2024-10-16').late('tell').does('tell', FINE).counts('inTime', 0).counts('told', 1),
  library('职权不由本机关行使、已经取消的不能提出', 'company-“检查主体”.hold').refused('propose', 'company-“检查主体”.hold', { ...PROPOSE, power: 'power2' }).refused('propose', 'company-“检查主体”.hold', { ...PROPOSE, power: 'power3' }).does('propose', PROPOSE).does('deny', { why: '没有必要' }).ended('不予批准').counts('denied', 1),
  proposed('超过年度频次上限的不能批准', {}, 'company-“频次上限”.hold').finds('inspection', 2).refused('approve', 'company-“频次上限”.hold'),
  proposed('上限由主管部门公布', {}, 'company-“频次上限”.hold').finds('inspection', 2).layer('inspection.cap', 4).does('approve'),
  proposed('个案检查不受上限,须写明来源', { kind: '个案检查' }, 'company-“频次上限”.hold', 'company-“个案检查”.hold').finds('inspection', 9).refused('approve', 'company-“个案检查”.hold'),
  proposed('写明来源的个案检查可以批准', { kind: '个案检查', from: '投诉举报' }, 'company-“个案检查”.hold', 'company-“频次上限”.hold').finds('inspection', 9).does('approve'),
  proposed('有计划的专项检查可以批准', { kind: '专项检查', plan: '年度计划' }, 'company-“专项检查”.hold').finds('inspection', 0).does('approve'),
  proposed('专项检查须有计划', { kind: '专项检查' }, 'company-“专项检查”.hold').finds('inspection', 0).refused('approve', 'company-“专项检查”.hold'),
  proposed('双随机的署名认定随机抽取,结果及时公开', { way: ['双随机抽取', '部门联合(综合查一次)'] }, 'business-54.1.attest', 'random-第三部分第(六)项.must').finds('inspection', 0).refused('approve', 'business-54.1.attest', {}, { unsigned: true }).does('approve').does('notify', NOTIFY).serves('notify')
    .does('inspect', INSPECT).does('tell', FINE).owes('tell published', 'promptly').does('publish', { document: 6 }).nothingOwed('tell published').counts('random', 1).counts('joint', 1).counts('jointRate', 100),
  proposed('没有批准不能检查、通知、取消;批准以后不能否决;不再检查的终结', {}, `company-${P}.hold`, `company-${P}.do`, `company-${P}.never`).finds('inspection', 0).refused('inspect', `company-${P}.hold`, INSPECT).refused('notify', `company-${P}.do`, NOTIFY).refused('cancel', `company-${P}.do`, { why: '无' })
    .does('approve').refused('deny', `company-${P}.never`, { why: '无' }).does('cancel', { why: '企业停业' }).ended('不再检查'),
  proposed('情况紧急当场检查的,及时补办批准,没有补办的不能结束;检查以后不能取消', {}, `company-${P}.hold`, `company-${P}.must.2`, `company-${P}.hold.2`, `company-${P}.never.2`).does('inspect', { ...INSPECT, urgent: true }).owes('approve', 'promptly').does('tell', FINE).serves('tell')
    .refused('close', `company-${P}.hold.2`).on('2024-09-27').does('approve').nothingOwed('approve').refused('cancel', `company-${P}.never.2`, { why: '无' }).does('close').counts('urgent', 1),
  notified('两名持证人员、出示证件、扫码入企、没有逐利;补录的留下所违反的规则', {}, 'company-“两名以上”.hold', 'law-55.1.hold', 'company-“扫码入企”.hold', 'company-“五个严禁、八个不得”.attest').finds('inspection', 0).refused('inspect', 'company-“两名以上”.hold', { ...INSPECT, officers: ['乙'] })
    .refused('inspect', 'law-55.1.hold', { ...INSPECT, shown: false }).refused('inspect', 'company-“扫码入企”.hold', { ...INSPECT, scanned: false }).refused('inspect', 'company-“五个严禁、八个不得”.attest', INSPECT, { unsigned: true })
    .on('2024-09-30').found('inspect', 'company-“扫码入企”.hold', '2024-09-27', { ...INSPECT, scanned: false }),
  notified('非现场检查不入企,不需要扫码', { way: ['非现场检查'] }, 'company-“扫码入企”.hold').finds('inspection', 0).does('inspect', { ...INSPECT, scanned: false }).counts('remote', 1).counts('visits', 0),
  proposed('不是涉企检查的,不受涉企检查的限制', { enterprise: false }, 'company-“频次上限”.hold', 'company-“检查通知”.do', 'company-“扫码入企”.hold').finds('inspection', 9).does('approve').does('inspect', { ...INSPECT, scanned: false }),
  proposed('检查通知书告知权利和义务', {}, 'company-“检查通知”.hold').finds('inspection', 0).does('approve').refused('notify', 'company-“检查通知”.hold', { rights: false }),
  inspected('责令改正的另立案件,终结以后才能结束', 'practice-检查结果.opens', 'practice-检查结果.hold').finds('inspection', 0).does('tell', WRONG).opens('rectification').serves('tell').nothingOwed('close').refused('close', 'practice-检查结果.hold')
    .on('2024-11-04').told('linked', { procedure: 'rectification', outcome: '已改正' }).does('close').counts('dangers', 3).counts('toOrder', 1).counts('problems', 1),
  inspected('涉嫌违法的转违法线索', 'business-第54条第2款.opens', 'practice-检查结果.opens').finds('inspection', 0).does('tell', { result: '涉嫌违法,转违法线索', dangers: 1 }).opens('clue').opens('rectification', 0).counts('toClue', 1),
  notified('没有检查不能告知结果', {}, 'practice-检查结果.do').finds('inspection', 0).refused('tell', 'practice-检查结果.do', FINE),
  inspected('结果被撤销的撤下公示', 'notice-第(六)项.must', 'notice-第(六)项.do', 'notice-第(六)项.publishes').finds('inspection', 0).does('tell', FINE).publishes('tell').nothingOwed('tell published').counts('shown', 1).refused('withdraw', 'notice-第(六)项.do', { why: '无' }).on('2024-11-04').does('changed', { by: '复议决定书1号' }).owes('withdraw', 'promptly').does('withdraw', { why: '已撤销' }).nothingOwed('withdraw').counts('withdrawn', 1),
  drawn('双随机抽中的:由选派的人员检查,结果告知抽取任务', 'random-第三部分第(五)项.hold', 'random-第三部分第(五)项.hold.2', 'random-第三部分第(五)项.tells', 'company-“综合查一次”.attest').refused('approve', 'company-“综合查一次”.attest', {}, { unsigned: true }).does('approve').does('notify', NOTIFY).serves('notify').refused('inspect', 'random-第三部分第(五)项.hold.2', { ...INSPECT, officers: ['丁', '戊'] }).does('inspect', INSPECT).does('tell', FINE).tells('visit1', 'visited').counts('drawnOf', 1).counts('within', 1).counts('scanned', 1),
  drawnVisit('抽中的不是这一户、不以双随机的方式的不能提出', 'random-第三部分第(五)项.hold').refused('propose', 'random-第三部分第(五)项.hold', { ...PROPOSE, drawn: 'visit1', way: ['双随机抽取'], party: '当事人2' }).refused('propose', 'random-第三部分第(五)项.hold', { ...PROPOSE, drawn: 'visit1' }),
  listed('检查事项在公布的清单上,对象是名录库中的这一户', { item: 'item1', target: 'low' }, 'company-“检查事项”.hold', 'company-“频次上限”.hold.2').finds('inspection', 0).does('approve'),
  library('已经移出清单的事项、与名录库的登记不一致的对象,不能提出', 'company-“检查事项”.hold').refused('propose', 'company-“检查事项”.hold', { ...PROPOSE, item: 'item2' }).refused('propose', 'company-“检查事项”.hold', { ...PROPOSE, target: 'other' }),
  listed('低风险企业一年一次', { target: 'low' }, 'company-“频次上限”.hold.2').finds('inspection', 1).refused('approve', 'company-“频次上限”.hold.2'),
  listed('高风险企业的上限高一些', { target: 'high' }, 'company-“频次上限”.hold.3').finds('inspection', 3).does('approve'),
  listed('高风险企业超过上限的也不能批准', { target: 'high' }, 'company-“频次上限”.hold.3').finds('inspection', 4).refused('approve', 'company-“频次上限”.hold.3'),
  quiet('企业生产宁静日不入企检查;过后可以', {}, 'practice-企业生产宁静日.hold').refused('inspect', 'practice-企业生产宁静日.hold', INSPECT).on('2024-10-14').does('inspect', INSPECT),
  quiet('投诉举报的核查不受宁静日限制,不计入频次上限', { kind: '个案检查', from: '投诉举报' }, 'practice-企业生产宁静日.hold').does('inspect', INSPECT).counts('outside', 1).counts('within', 0),
);
