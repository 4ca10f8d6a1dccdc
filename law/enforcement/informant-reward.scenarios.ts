/** 举报奖励 held against its limits: told, asked for, graded, decided within floor and cap, collected in time, or lapsed. */
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { informantReward } from './informant-reward.ts';

const START = { informant: '举报人1', kinds: ['罚款'], fine: 20_000_000 };
const GRADE = { level: '二级' };
const started = (title: string, more: object, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2024-09-25')
    .told('start', { ...START, ...more });
/** Applied for on 14 October 2024. */
const applied = (title: string, more: object, ...rules: string[]): ScenarioWords =>
  started(title, more, ...rules)
    .does('tell')
    .serves('tell')
    .on('2024-10-14')
    .does('apply');
const graded = (title: string, level: string, ...rules: string[]): ScenarioWords => applied(title, {}, ...rules).does('grade', { level });
const other = { who: { person: '丁' } };
const yuan = (n: number) => ({ amount: n * 100 });

// biome-ignore format: a day a line
export default scenarios(
  informantReward,

  started('全程:十五个工作日内告知,申请,认定,决定,三十日内领取,支付', {}, 'rewards-14.must', 'rewards-14.must.2', 'rewards-15.must', 'rewards-18.must', 'rewards-16.must', 'rewards-14.do', 'rewards-15.do', 'rewards-16.do').owes('tell', '2024-10-21').refused('grade', 'rewards-14.do', GRADE)
    .on('2024-10-08').does('tell').nothingOwed('tell').serves('tell').owes('apply', '2024-11-18')
    .on('2024-10-14').does('apply').nothingOwed('apply').owes('approve', '2024-11-25').refused('approve', 'rewards-15.do', yuan(6000)).does('grade', GRADE)
    .on('2024-11-08').does('approve', yuan(6000), other).nothingOwed('approve').refused('pay', 'rewards-16.do').on('2024-11-11').serves('approve').owes('collect', '2024-12-11')
    .on('2024-12-11').does('collect', { way: '凭密码领取' }).nothingOwed('collect').owes('pay', 'promptly').does('pay').nothingOwed('pay').ended('已支付').counts('paidSum', 600_000).counts('approved', 1),
  started('逾期没有告知', {}, 'rewards-14.must').on('2024-10-22').late('tell'),
  started('没有申请的,终结', {}, 'rewards-14.must.2').does('tell').serves('tell').owes('apply', '2024-11-11').on('2024-11-12').late('apply').deems('lapse', '2024-11-11').ended('没有申请').counts('lapsed', 1),
  applied('认定、决定逾期', {}, 'rewards-15.must').on('2024-11-26').late('approve'),
  applied('属于重大违法行为才能奖励;不予奖励的写明情形', { fine: 5_000_000 }, 'rewards-第2条、第3条.hold', 'rewards-8.hold', 'rewards-12.hold').refused('grade', 'rewards-第2条、第3条.hold', GRADE)
    .refused('grade', 'rewards-8.hold', { level: '不属于奖励范围' }).does('grade', { level: '不属于奖励范围', excluded: '不属于重大违法行为' }).refused('approve', 'rewards-12.hold', yuan(3000), other).does('refuse', { reason: '不属于' }).ended('不予奖励'),
  applied('罚没款合计达到数额的、责令停产停业的、移送司法的,都属于', { fine: 5_000_000, gains: 5_000_000 }, 'rewards-第2条、第3条.hold', 'rewards-7.attest', 'rewards-11.attest').refused('grade', 'rewards-7.attest', GRADE, { unsigned: true }).refused('grade', 'rewards-11.attest', GRADE, { unsigned: true }).does('grade', GRADE),
  applied('责令停产停业的', { kinds: ['责令停产停业'], fine: 0 }, 'rewards-第2条、第3条.hold').does('grade', GRADE),
  applied('移送司法机关的', { fine: 0, crime: true }, 'rewards-第2条、第3条.hold').does('grade', GRADE),
  graded('一级不低于五千元', '一级', 'rewards-12.hold.2').refused('approve', 'rewards-12.hold.2', yuan(4999), other).does('approve', yuan(5000), other),
  graded('二级不低于三千元;罚没款按比例计算须署名认定;文书不写姓名', '二级', 'rewards-12.hold.3', 'rewards-12.attest', 'reports-33.attest', 'rewards-12.hold').refused('approve', 'rewards-12.hold.3', yuan(2999), other)
    .refused('approve', 'rewards-12.attest', yuan(3000), { ...other, unsigned: true }).refused('approve', 'reports-33.attest', yuan(3000), { ...other, unsigned: true }).does('approve', yuan(3000), other),
  graded('三级不低于一千元;决定的人不是认定的人', '三级', 'rewards-12.hold.4', 'practice-奖励资金管理.apart').refused('approve', 'rewards-12.hold.4', yuan(999), other).refused('approve', 'practice-奖励资金管理.apart', yuan(1000)).does('approve', yuan(1000), other),
  graded('五十万元以上的与财政部门共同确定;不超过一百万元', '一级', 'rewards-13.hold', 'rewards-13.hold.2').refused('approve', 'rewards-13.hold.2', yuan(500_000), other).does('agree').refused('approve', 'rewards-13.hold', yuan(1_000_001), other).does('approve', yuan(1_000_000), other),
  graded('逾期没有领取的,视为放弃', '三级', 'rewards-18.must').does('approve', yuan(1000), other).serves('approve').owes('collect', '2024-11-13').on('2024-11-14').deems('forfeit', '2024-11-13').ended('逾期未领取,视为放弃'),
  graded('领取期限可以延长一次,决定送达以后;逾期领取的不再支付', '三级', 'rewards-18.extends', 'rewards-18.do', 'rewards-16.hold').refused('extend', 'rewards-18.do', { reason: '住院' }).does('approve', yuan(1000), other).serves('approve').does('extend', { reason: '住院' })
    .owes('collect', '2024-11-25').on('2024-11-26').does('collect', { way: '委托代领' }).late('collect').refused('pay', 'rewards-16.hold'),
  started('举报人放弃的,办结', {}, 'practice-举报人放弃.do').does('tell').serves('tell').refused('close', 'practice-举报人放弃.do').does('giveUp').does('close').ended('举报人放弃'),
);
