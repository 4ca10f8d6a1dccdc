/** 以案定补 held against its tiers: once for a case, a mediator on the list, a file in order, paid as approved. */
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { HANDED, mediators, PAPER } from './mediation-examples.ts';
import { mediationSubsidy } from './mediation-subsidy.ts';
import { peopleMediation } from './people-mediation.ts';

const CLAIM = { case: 'm1', mediator: '乙', tier: '疑难纠纷', paid: false };
const REVIEW = { sound: true, tier: '疑难纠纷', amount: 30_000 };
const AGREE = { way: '口头调解协议', effectiveOn: '2024-08-02', terms: '道歉' };

/** Three cases: filed, agreed but not filed, and still going on. */
const around = (s: ScenarioWords): ScenarioWords =>
  mediators(s)
    .entry('m1', peopleMediation, [
      ['handed', '2024-07-01', HANDED],
      ['mediate', '2024-08-01', { at: '就地', record: PAPER }],
      ['agree', '2024-08-02', AGREE],
      ['archive', '2024-08-30', { sound: true }],
    ])
    .entry('m2', peopleMediation, [
      ['handed', '2024-07-01', HANDED],
      ['agree', '2024-08-02', AGREE],
    ])
    .entry('m3', peopleMediation, [['handed', '2024-07-01', HANDED]])
    .finds('mediation-subsidy', 0);
const claimed = (title: string, more: object = {}, ...rules: string[]): ScenarioWords =>
  around(scenario(title, ...rules))
    .on('2024-09-26')
    .does('claim', { ...CLAIM, ...more });

// biome-ignore format: a day a line
export default scenarios(
  mediationSubsidy,

  claimed('申报、十五个工作日内审核(跨补班和国庆)、公示、九十日内发放', {}, 'law-16.must', 'rules-公示.must', 'rules-发放.must').owes('review', '2024-10-22')
    .on('2024-10-22').does('review', REVIEW).nothingOwed('review').owes('show', 'promptly').owes('pay', '2025-01-20').does('show').nothingOwed('show')
    .on('2025-01-20').does('pay', { amount: 30_000, batch: '2024年第四季度' }).nothingOwed('pay').ended('已发放').counts('claimed', 1).counts('paid', 1).counts('amount', 30_000).counts('paidInTime', 1).counts('paidInTimeRate', 100).counts('mediators', 1),
  claimed('逾期审核、发放的提示', {}, 'law-16.must', 'rules-发放.must').on('2024-10-23').late('review').does('review', REVIEW).does('show').on('2025-01-23').late('pay').does('pay', { amount: 30_000, batch: '补发' }).counts('paidInTime', 0),
  claimed('退回补充的及时补充', {}, 'rules-补充.must').does('back', { missing: '回访记录' }).owes('mend', 'promptly').does('mend').nothingOwed('mend').owes('review', '2024-10-22').does('review', REVIEW),
  claimed('没有调解成功的', { case: 'm3' }, 'rules-一案一卡.hold').refused('review', 'rules-一案一卡.hold', REVIEW).does('reject', { why: '没有调解成功' }).ended('不予补贴').counts('rejected', 1),
  claimed('案卷没有归档的', { case: 'm2' }, 'rules-一案一卡.hold.2').refused('review', 'rules-一案一卡.hold.2', REVIEW).does('reject', { why: '案卷不合格' }),
  claimed('同一案件领取过的', {}, 'rules-一案一卡.hold.3').finds('mediation-subsidy', 1).refused('review', 'rules-一案一卡.hold.3', REVIEW).does('reject', { why: '重复申报' }),
  claimed('不是名册上的调解员', { mediator: '戊' }, 'law-16.hold').refused('review', 'law-16.hold', REVIEW).does('reject', { why: '弄虚作假' }).counts('false', 1),
  claimed('由财政供养的', { paid: true }, 'rules-补贴对象.hold').refused('review', 'rules-补贴对象.hold', REVIEW),
  claimed('案卷合格,不超过各档标准', {}, 'rules-补贴标准.hold', 'rules-补贴标准.hold.2', 'rules-补贴标准.hold.3', 'rules-补贴标准.hold.4', 'rules-补贴标准.hold.5').refused('review', 'rules-补贴标准.hold', { ...REVIEW, sound: false })
    .refused('review', 'rules-补贴标准.hold.2', { ...REVIEW, tier: '口头协议', amount: 3001 }).refused('review', 'rules-补贴标准.hold.3', { ...REVIEW, tier: '一般纠纷', amount: 10_001 }).refused('review', 'rules-补贴标准.hold.4', { ...REVIEW, amount: 30_001 })
    .refused('review', 'rules-补贴标准.hold.5', { ...REVIEW, tier: '重大纠纷', amount: 80_001 }).does('review', { ...REVIEW, tier: '重大纠纷', amount: 80_000 }),
  claimed('口头协议档', {}, 'rules-补贴标准.hold.2').does('review', { ...REVIEW, tier: '口头协议', amount: 3000 }),
  claimed('一般纠纷档,标准可以由县另定', {}, 'rules-补贴标准.hold.3').layer('mediation-subsidy.simple', 20_000).does('review', { ...REVIEW, tier: '一般纠纷', amount: 20_000 }),
  claimed('没有审核不公示,没有公示不发放;按核定的金额发放', {}, 'rules-公示.do', 'rules-公示.do.2', 'rules-发放.hold').refused('show', 'rules-公示.do.2').does('review', REVIEW).refused('pay', 'rules-公示.do', { amount: 30_000, batch: '一' }).does('show')
    .refused('pay', 'rules-发放.hold', { amount: 20_000, batch: '一' }).does('pay', { amount: 30_000, batch: '一' }),
);
