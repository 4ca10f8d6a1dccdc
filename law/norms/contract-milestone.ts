/**
 * 履约节点: one thing that one side owes under a contract by a day. It stays a light until it is done, put off in writing, or found broken; then what the
 * other side may do depends on what the contract is (行政协议: an order to perform, and the court).
 */
// biome-ignore format: the words of the language, on few lines
import { choice, date, files, money, months, not, optional, party, procedure, step, text, told } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { agreementRules, civilCode, litigationLaw, practice } from '../statutes.ts';
import { nature, whose } from './deal.ts';

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const contractMilestone = procedure({
  id: 'contract-milestone', title: '履约节点', chapter: 'norms', from: '2021-01-01', roles,
  statutes: { civil: civilCode, agreement: agreementRules, litigation: litigationLaw, practice },
  opens: ['start'], subject: 'start.what',

  steps: {
    start: told('合同签订', ['contract', 'contract-change'], { repeats: 1, form: {
      what: text('履行的内容', { class: 'open' }), due: date('履行期限'), whose, amount: optional(money('金额')), nature, party: party('对方当事人') } }),
    postpone: step('书面同意延期', 'head', { repeats: 5, issues: '补充协议(延期)', form: { until: date('延长到'), asked: choice('提出的一方', '对方', '本机关'), why: text('理由') } }),
    keep: step('确认本节点履行', 'agency', { ends: '履行', form: { proof: files('验收单、支付凭证等'), amount: optional(money('金额')) } }),
    fail: step('认定没有按约履行', 'agency', { issues: '违约情况报告', form: { why: text('原因') } }),
    repair: step('承担违约责任', 'agency', { repeats: 9, form: { how: choice('方式', '继续履行', '采取补救措施', '赔偿损失'), amount: optional(money('赔偿金额')) } }),
    urge: step('催告对方履行', 'agency', { repeats: 5, issues: '催告书', serves: 'party' }),
    order: step('作出要求履行协议的书面决定', 'head', { issues: '履行协议决定书', serves: 'party', form: { until: date('履行期限') } }),
    challenged: step('对方申请复议、提起诉讼', 'party', { repeats: 3, form: { way: choice('方式', '行政复议', '行政诉讼', '民事诉讼', '仲裁') } }),
    apply: step('申请人民法院强制执行', 'agency', { issues: '强制执行申请书' }),
    end: step('终结本节点', 'head', { ends: '没有履行', form: { how: choice('情形', '变更、解除后不再履行', '对方违约,已另行追究', '本机关违约,已承担责任', '不可抗力') } }),
  },

  rules: ({ civil, agreement, litigation, practice, fact, did, served, today }) => {
    const ours = fact('start.whose').is('本机关'), theirs = fact('start.whose').is('对方'), public_ = fact('start.nature').is('行政协议');
    return [
      civil(509, 1).after('start').must('keep', 'end').by(fact('start.due')),
      civil(543).extends('keep', { with: 'postpone', to: 'postpone.until' }),
      civil(543).before('postpone').attest('双方协商一致'),
      civil(577).before('fail').hold('履行期限已过', today.after(fact('start.due'))),
      civil(577).after('fail').must('repair').promptly().when(ours),
      civil(577).before('end').hold('本机关违约的,已经承担违约责任', ours, did('repair')).when(fact('end.how').is('本机关违约,已承担责任')),
      practice('履约监管').after('fail').must('urge', 'keep', 'end').promptly().when(theirs),
      practice('履约监管').before('urge', 'order').do('fail'),
      practice('履约监管').before('urge').hold('限于对方没有履行的', theirs),
      agreement(24, 1).before('order').hold('限于行政协议中对方没有履行的', public_, theirs),
      agreement(24, 1).before('order').do('urge served'),
      agreement(24, 1).before('order').attest('经催告后仍不履行'),
      agreement(24, 1).before('apply').do('order served'),
      litigation(46, 1).before('apply').wait(months(6), served('order'), { full: true }),
      agreement(24, 1).before('apply').hold('没有申请复议、提起诉讼', not(did('challenged'))),
      agreement(24, 1).before('apply').attest('仍不履行,协议内容具有可执行性'),
      civil(590, 1).before('end').attest('因不可抗力不能履行,已经及时通知,在合理期限内提供证明').when(fact('end.how').is('不可抗力')),
      practice('履约监管').before('end').hold('对方违约的节点由对方履行', theirs).when(fact('end.how').is('对方违约,已另行追究')),
      practice('履约监管').before('end').hold('没有履行的,先认定违约', did('fail')).when(fact('end.how').among('对方违约,已另行追究', '本机关违约,已承担责任')),
    ];
  },

  figures: (f, { fact, did }) => {
    const due = f.count('start', '履约节点', '个', { by: ['start.whose'] }), kept = f.count('keep', '履行的节点', '个', { by: ['start.whose'] }), inTime = f.inTime('keep', '按期履行的节点', '个'), broken = f.count('end', '没有履行的节点', '个', { by: ['end.how', 'start.whose'] });
    const ended = f.total('了结的节点', '个', kept, broken);
    return {
      due, kept, inTime, broken, ended, keptRate: f.rate(kept, [kept, broken], '节点履约率'), inTimeRate: f.share(inTime, kept, '节点按期履行率'), failed: f.count('fail', '认定违约', '个', { by: ['start.whose'] }),
      ours: f.count('fail', '本机关违约', '个', fact('start.whose').is('本机关')), owed: f.sum('start.amount', '本机关应付金额', '元', fact('start.whose').is('本机关')), paid: f.sum('keep.amount', '本机关已付金额', '元', fact('start.whose').is('本机关')),
      damages: f.sum('repair.amount', '本机关赔偿金额', '元'), ordered: f.count('order', '要求履行协议的决定', '件'), applied: f.count('apply', '申请强制执行协议', '件'), postponed: f.count('postpone', '延期', '次', { by: ['postpone.asked'] }),
      open: f.standing(did('start'), '未了结的节点', '个'),
    };
  },

  notModelled: {
    '民法典第525条至第528条': '同时履行、先履行、不安抗辩由人判断,主张抗辩的记为延期或者争议',
    '法释〔2019〕17号第24条第1款': '没有约定、法定的执行申请期限;对方复议、起诉以后裁判维持的,依裁判申请执行,不在节点里',
    '法释〔2019〕17号第24条第2款': '法律、行政法规规定可以强制执行的,另走行政强制执行的程序',
    '保障中小企业款项支付条例': '付款期限的上限原文没有取得,期限按合同',
    '民法典第585条': '违约金由合同约定,计算不在节点里',
  },
});
