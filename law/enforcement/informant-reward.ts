/**
 * 举报奖励: opened when a named informant's clue has proved true. Grades, least amounts and the cap are the market regulator's and settings; the name
 * is sealed, the money is paid against a code.
 */
// biome-ignore format: the words of the language, on few lines
import { any, choice, days, money, not, optional, party, procedure, setting, step, text, told, workdays, yes, yuan } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { practice, reportRules, rewardRules } from '../statutes.ts';
import { punishment } from './words.ts';

const basis = '市场监管领域重大违法行为举报奖励暂行办法(国市监稽规〔2021〕4号);其他领域从其办法';
const tellLimit = setting('informant-reward.tell', '告知举报人可以申请奖励的期限', workdays(15), `${basis};条文没有逐字核对`);
const applyLimit = setting('informant-reward.apply', '申请奖励的期限', workdays(30), '各地办法;国家没有统一规定');
const decideLimit = setting('informant-reward.decide', '认定奖励等级、作出奖励决定的期限', workdays(30), '各地办法;国家没有统一规定');
const collectLimit = setting('informant-reward.collect', '领取奖励的期限', days(30), `${basis};条文没有逐字核对`);
const longer = setting('informant-reward.longer', '领取期限的延长', days(10), `${basis};条文没有逐字核对`);
const major = setting(
  'informant-reward.major',
  '属于重大违法行为的较大数额罚没款',
  yuan(100_000),
  '省级以上市场监督管理部门商财政部门确定',
);
const least1 = setting('informant-reward.least-1', '一级奖励的最低金额', yuan(5000), basis);
const least2 = setting('informant-reward.least-2', '二级奖励的最低金额', yuan(3000), basis);
const least3 = setting('informant-reward.least-3', '三级奖励的最低金额', yuan(1000), basis);
const most = setting('informant-reward.most', '每案奖励的最高金额', yuan(1_000_000), basis);
const withFinance = setting('informant-reward.finance', '须同财政部门确定的金额', yuan(500_000), basis);

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const informantReward = procedure({
  id: 'informant-reward', title: '举报奖励', chapter: 'enforcement', from: '2021-12-01', roles,
  statutes: { rewards: rewardRules, reports: reportRules, practice },
  opens: ['start'],

  steps: {
    start: told('举报查证属实的线索办结', 'clue', { repeats: 1, form: {
      informant: optional(party('举报人', { class: 'secret' })), ...punishment, crime: optional(yes('移送司法机关')) } }),
    tell: step('告知举报人可以申请奖励', 'officer', { issues: '举报奖励告知书', serves: 'informant' }),
    apply: step('申请奖励', 'informant', { form: { note: optional(text('说明', { class: 'secret' })) } }),
    giveUp: step('放弃奖励', 'informant'),
    lapse: step('逾期没有申请', 'clock', { ends: '没有申请' }),
    grade: step('认定奖励等级', 'officer', { repeats: 3, issues: '举报奖励认定意见', form: {
      level: choice('等级', '一级', '二级', '三级', '不属于奖励范围'), base: money('罚没款合计'), advice: optional(money('建议金额')),
      excluded: optional(choice('不予奖励的情形', '举报人是监管部门工作人员或者有法定报告义务', '被侵权人、利害关系人', '违法行为的实施人', '已从其他主体获得报酬', '不属于重大违法行为', '其他')) } }),
    agree: step('财政部门同意', 'finance'),
    approve: step('决定奖励', 'head', { issues: '举报奖励决定书', serves: 'informant', form: { amount: money('奖励金额'), code: optional(text('领取密码的编号', { class: 'secret' })) } }),
    refuse: step('决定不予奖励', 'head', { ends: '不予奖励', issues: '不予奖励告知书', serves: 'informant', form: { reason: text('理由') } }),
    collect: step('领取奖励', 'informant', { form: { way: choice('方式', '本人银行账户', '凭密码领取', '委托代领') } }),
    extend: step('批准延长领取期限', 'head', { form: { reason: text('特殊情况') } }),
    forfeit: step('视为放弃', 'clock', { ends: '逾期未领取,视为放弃' }),
    pay: step('支付奖励', 'agency', { ends: '已支付', issues: '国库集中支付凭证', form: { amount: money('金额') } }),
    close: step('因举报人放弃而办结', 'officer', { ends: '举报人放弃' }),
  },

  rules: ({ rewards, reports, practice, fact, did, sum, served, late }) => {
    const total = sum('start.fine').plus(sum('start.gains')).plus(sum('start.goods'));
    const outside = fact('grade.level').is('不属于奖励范围');
    return [
      // 告知、申请
      rewards(14).after('start').must('tell').within(tellLimit),
      rewards(14).after(served('tell')).must('apply', 'giveUp').within(applyLimit, { silence: 'lapse' }),
      rewards(14).before('grade').do('apply'),
      practice('举报人放弃').before('close').do('giveUp'),
      // 认定、决定
      rewards(15).after('apply').must('approve', 'refuse').within(decideLimit),
      rewards(15).before('approve', 'refuse').do('grade'),
      rewards('第2条、第3条').before('grade').hold('属于重大违法行为:涉嫌犯罪,责令停产停业、责令关闭、吊销许可证件,或者较大数额罚没款', any(outside, fact('start.crime').true,
        fact('start.kinds').hasAny('责令停产停业', '责令关闭', '吊销许可证件'), total.atLeast(major))),
      rewards(7).before('grade').attest('有明确的被举报人和违法事实,事先没有被掌握,查证属实').unless(outside),
      rewards(8).before('grade').hold('不予奖励的写明情形', fact('grade.excluded').present).when(outside),
      rewards(11).before('grade').attest('按证据、协助程度和与查证事实相符的程度确定等级').unless(outside),
      rewards(12).before('approve').hold('属于奖励范围', not(outside)),
      rewards(12).before('approve').hold('不低于一级奖励的最低金额', fact('approve.amount').atLeast(least1)).when(fact('grade.level').is('一级')),
      rewards(12).before('approve').hold('不低于二级奖励的最低金额', fact('approve.amount').atLeast(least2)).when(fact('grade.level').is('二级')),
      rewards(12).before('approve').hold('不低于三级奖励的最低金额', fact('approve.amount').atLeast(least3)).when(fact('grade.level').is('三级')),
      rewards(12).before('approve').attest('有罚没款的,一级、二级、三级依次以百分之五、百分之三、百分之一计算,并综合考虑社会影响等因素').when(total.over(yuan(0))),
      rewards(13).before('approve').hold('每案不超过最高金额', fact('approve.amount').atMost(most)),
      rewards(13).before('approve').hold('达到数额的,与财政部门共同确定', any(did('agree'), fact('approve.amount').under(withFinance))),
      practice('奖励资金管理').apart('approve', 'grade'),
      reports(33).before('approve').attest('文书、凭证上不写举报人的姓名'),
      // 领取、支付
      rewards(18).after(served('approve')).must('collect').within(collectLimit, { silence: 'forfeit' }),
      rewards(18).extends('collect', { with: 'extend', by: longer, times: 1 }),
      rewards(18).before('extend').do('approve served'),
      rewards(16).after('collect').must('pay').promptly(),
      rewards(16).before('pay').do('approve', 'collect'),
      rewards(16).before('pay').hold('在领取期限以内领取', not(late('collect'))),
    ];
  },

  computes: ({ fact, sum }) => ({ 'grade.base': sum('start.fine').plus(sum('start.gains')).plus(sum('start.goods')), 'pay.amount': fact('approve.amount') }),

  figures: (f, { did }) => {
    const told = f.count('tell', '告知举报人可以申请奖励', '件'), approved = f.count('approve', '决定给予奖励', '件', { by: ['grade.level'] });
    return {
      started: f.count('start', '符合启动奖励条件的举报', '件'), told, toldInTime: f.inTime('tell', '按期告知', '件'), applied: f.count('apply', '申请举报奖励', '件'), approved,
      refused: f.count('refuse', '不予奖励', '件', { by: ['grade.excluded'] }), amount: f.sum('approve.amount', '决定奖励金额', '元'), paid: f.count('pay', '支付举报奖励', '件'),
      paidSum: f.sum('pay.amount', '支付举报奖励金额', '元'), lapsed: f.count('lapse', '没有申请', '件'), forfeited: f.count('forfeit', '逾期未领取', '件'),
      approvedShare: f.share(approved, told, '举报奖励率'), open: f.standing(did('start'), '在办举报奖励', '件'),
    };
  },

  notModelled: {
    条文号: '等级、比例、最低和最高金额已经核对;第7条、第8条和第13条以后的条文号没有逐字核对',
    '第8条': '不予奖励的人员由人认定,写明情形',
    '第9条、第10条': '两人以上先后、联合举报同一行为的,奖励最先举报的,或者按一个举报人计算分配:由人认定',
    '第12条': '按罚没款的百分比计算后还要综合考虑其他因素,百分比又随领域而异,语言不能以设定的比例相乘,所以署名认定,只核对最低和最高金额',
    '第20条': '伪造材料、弄虚骗奖的收回奖励,依法追究责任,另行办理',
  },
});
