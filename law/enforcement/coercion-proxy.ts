/** 代履行, and 立即代履行 where a road or a river has to be cleared at once: 行政强制法第50条至第52条. */
// biome-ignore format: the words of the language, on few lines
import { choice, date, money, not, optional, party, procedure, step, text, told, workdays, yes } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { coercionLaw, notice118 } from '../statutes.ts';
import { onFilm, shownFor, twoCertified } from './words.ts';

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const coercionProxy = procedure({
  id: 'coercion-proxy', title: '代履行', chapter: 'enforcement', from: '2021-07-15', roles,
  statutes: { law: coercionLaw, notice: notice118 },
  opens: ['start', 'clear'], subject: 'start.party',

  steps: {
    start: told('决定以代履行强制执行', 'coercion-execution', { repeats: 1, form: { party: party('当事人') } }),
    clear: step('决定立即实施代履行', 'agency', { issues: '立即代履行决定书', serves: 'party', form: { party: optional(party('当事人')),
      where: choice('需要立即清除的地方', '道路', '河道', '航道', '公共场所'), what: text('遗洒物、障碍物、污染物', { class: 'open' }), came: yes('当事人在场') } }),
    decide: step('作出代履行决定', 'head', { issues: '代履行决定书', serves: 'party', form: { by: choice('代履行人', '本机关', '没有利害关系的第三人'), contractor: optional(party('第三人')),
      on: date('代履行的日子'), what: text('标的、方式', { class: 'open' }), budget: money('费用预算') } }),
    urge: step('代履行前催告', 'agency', { issues: '代履行催告书', serves: 'party' }),
    obey: step('当事人履行', 'party'),
    stop: step('停止代履行', 'officer', { ends: '当事人履行' }),
    perform: step('实施代履行', 'officer', { repeats: 5, issues: '代履行执行文书', form: { ...onFilm, signed: yes('监督人员、代履行人和当事人或者见证人已签名') } }),
    tell: step('事后通知当事人', 'agency', { repeats: 5, issues: '立即代履行通知书', serves: 'party' }),
    cost: step('确定代履行的费用', 'agency', { issues: '代履行费用通知书', serves: 'party', form: { amount: money('按照成本合理确定的费用') } }),
    pay: step('缴纳代履行的费用', 'party', { repeats: 9, form: { amount: money('金额') } }),
    close: step('代履行终结', 'officer', { ends: '代履行完毕', form: { unpaid: choice('费用', '已经缴清', '法律规定不由当事人承担', '另行申请执行') } }),
    drop: step('不再代履行', 'head', { ends: '不再代履行', form: { why: text('理由') } }),
  },

  rules: ({ law, notice, fact, did, sum, today, served }) => {
    const atOnce = did('clear');
    return [
      law(50).after('start').must('decide', 'stop', 'drop').promptly(),
      law(50).before('decide').attest('不履行的后果已经或者将危害交通安全、造成环境污染或者破坏自然资源'),
      law(50).before('decide').attest('第三人没有利害关系').when(fact('decide.by').is('没有利害关系的第三人')),
      law(50).before('decide').hold('写明第三人', fact('decide.contractor').present).when(fact('decide.by').is('没有利害关系的第三人')),
      law(50).before('decide', 'urge').hold('不是立即实施的', not(atOnce)),
      law('第51条第1款第1项').before('perform').do('decide served').unless(atOnce),
      law('第51条第1款第1项').after('decide').must('decide served').promptly(),
      law('第51条第1款第1项').before('urge').do('decide'),
      law('第51条第1款第1项').before('perform').hold('不早于决定的日子', not(today.before(fact('decide.on')))).unless(atOnce),
      law('第51条第1款第2项').before('perform').do('urge served').unless(atOnce),
      law('第51条第1款第2项').before('perform').wait(workdays(3), served('urge')).unless(atOnce),
      law('第51条第1款第2项').after('obey').must('stop').promptly().unless(did('perform')),
      law('第51条第1款第2项').before('perform').hold('当事人履行的,停止代履行', not(did('obey'))),
      law('第51条第1款第2项').before('stop').do('obey'),
      law('第51条第1款第3项').before('perform').hold('派员到场监督:两名以上,当日都持有效证件', ...twoCertified(fact('perform.officers'))),
      law('第51条第1款第4项').before('perform').hold('监督人员、代履行人和当事人或者见证人在执行文书上签名', fact('perform.signed').true),
      notice('第(八)项').before('perform').hold('全程音像记录', fact('perform.film').present),
      law('第51条第2款').after('perform').must('cost').promptly(),
      law('第51条第2款').before('cost', 'close').do('perform'),
      law('第51条第2款').before('close').do('cost'),
      law('第51条第2款').before('close').hold('费用已经缴清', sum('pay.amount').atLeast(fact('cost.amount'))).when(fact('close.unpaid').is('已经缴清')),
      law('第51条第2款').after('perform').never('drop', 'stop'),
      law('第51条第3款').before('perform').attest('没有采用暴力、胁迫以及其他非法方式'),
      law(52).before('clear').attest('需要立即清除,当事人不能清除'),
      law(52).after('clear').must('perform', 'drop').promptly(),
      law(52).after('perform').must('tell').promptly().when(fact('clear.came').false),
      law(52).before('close').let('tell'),
      notice('第(六)项').publishes('decide', { within: workdays(20), until: shownFor }),
      notice('第(六)项').publishes('clear', { within: workdays(20), until: shownFor }),
    ];
  },

  figures: (f, { fact, done }) => {
    const ordered = f.count('decide', '代履行决定', '件', { by: ['decide.by'] }), cleared = f.count('clear', '立即代履行', '件', { by: ['clear.where'] });
    return {
      ordered, cleared, orders: f.total('代履行决定合计', '件', ordered, cleared), performed: f.count('perform', '实施代履行', '件', done('perform').is(1)), done: f.count('close', '代履行完毕', '件', { by: ['close.unpaid'] }), obeyed: f.count('stop', '催告后当事人履行', '件'),
      cost: f.sum('cost.amount', '代履行费用', '元'), paid: f.sum('pay.amount', '当事人缴纳的代履行费用', '元'), told: f.count('tell', '事后通知当事人', '件', fact('clear.came').false),
      shown: f.inTime('decide published', '按期公示的代履行决定', '件'), shownCleared: f.inTime('clear published', '按期公示的立即代履行', '件'),
    };
  },

  notModelled: {
    '第50条': '原决定和催告在强制执行案件中;委托第三人的合同依采购的规定',
    '第51条第2款但书': '法律规定费用不由当事人承担的,终结时填明',
    '第52条': '“依法作出处理”的,另立处罚等案件',
  },
});
