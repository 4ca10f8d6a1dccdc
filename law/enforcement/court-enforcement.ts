/** 申请人民法院强制执行(非诉执行): urging, applying in time, what the court says, and asking the court above: 行政强制法第五章. */
// biome-ignore format: the words of the language, on few lines
import { any, choice, date, days, files, money, months, not, optional, party, procedure, step, text, told, workdays, yes } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { coercionLaw } from '../statutes.ts';

const form = { party: party('被执行人'), remedyUntil: date('复议、起诉期限的末日') };

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const courtEnforcement = procedure({
  id: 'court-enforcement', title: '申请人民法院强制执行', chapter: 'enforcement', from: '2021-07-15', roles,
  statutes: { law: coercionLaw },
  opens: ['start', 'begin'], subject: 'start.party',

  steps: {
    start: told('转入申请强制执行', ['levy', 'rectification', 'expropriation-household'], { repeats: 1, form }),
    begin: step('提请申请强制执行', 'officer', { form: { party: party('被执行人'), remedyUntil: date('复议、起诉期限的末日'), decision: text('行政决定(文号)', { class: 'open' }) } }),
    urge: step('催告', 'agency', { repeats: 3, issues: '履行催告书', serves: 'party' }),
    plead: step('陈述、申辩', 'party', { repeats: 5, form: { words: text('意见', { class: 'personal' }) } }),
    record: step('记录、复核意见', 'officer', { repeats: 5, issues: '陈述申辩复核意见', form: { taken: choice('结论', '采纳', '不采纳') } }),
    perform: step('自行履行', 'party', { repeats: 9, form: { amount: optional(money('金额')), full: yes('全部履行') } }),
    disputed: step('行政决定被申请复议、被提起诉讼', 'otherOrgan', { repeats: 3, form: { by: text('通知书文号', { class: 'open' }) } }),
    settled: step('复议、诉讼终结', 'otherOrgan', { repeats: 3, form: { result: choice('结果', '维持', '变更、撤销、确认违法', '撤回、驳回'), remedyUntil: optional(date('此后起诉期限的末日')) } }),
    apply: step('申请强制执行', 'head', { issues: '强制执行申请书', form: { papers: files('行政决定书及依据、当事人意见及催告情况、执行标的情况'), signed: yes('负责人签名、盖章、注明日期'),
      urgent: yes('情况紧急,申请立即执行'), amount: optional(money('申请执行的金额')), wants: choice('标的', '金钱', '不动产', '行为') } }),
    taken: step('人民法院受理', 'court'),
    refused: step('人民法院裁定不予受理', 'court', { form: { got: date('本机关收到裁定之日'), why: text('理由') } }),
    askUpper: step('对不予受理申请复议', 'agency', { issues: '复议申请书' }),
    upperTakes: step('上一级人民法院裁定受理', 'upperCourt'),
    upperRefuses: step('上一级人民法院维持不予受理', 'upperCourt'),
    hears: step('人民法院听取被执行人和行政机关的意见', 'court'),
    allowed: step('人民法院裁定准予执行', 'court'),
    denied: step('人民法院裁定不予执行', 'court', { form: { got: date('本机关收到裁定之日'), ground: choice('理由', '明显缺乏事实根据', '明显缺乏法律、法规依据', '其他明显违法并损害被执行人合法权益') } }),
    askAgain: step('对不予执行申请复议', 'agency', { issues: '复议申请书' }),
    upperAllows: step('上一级人民法院裁定准予执行', 'upperCourt'),
    upperDenies: step('上一级人民法院维持不予执行', 'upperCourt'),
    executed: step('人民法院执行', 'court', { repeats: 9, form: { amount: optional(money('执行到位金额')) } }),
    obeyed: step('认定已经履行', 'officer', { ends: '当事人履行' }),
    closed: step('执行完毕', 'officer', { ends: '法院执行完毕' }),
    lost: step('因不予受理、不予执行终结', 'officer', { ends: '不予受理、不予执行' }),
    end: step('撤回、终结', 'head', { ends: '撤回、终结', form: { ground: choice('情形', '决定被撤销、变更', '复议、诉讼中', '被执行人死亡、终止,无财产', '法院终结执行', '逾期没有申请', '其他') } }),
  },

  rules: ({ law, fact, did, today, served, latest }) => {
    const limit = latest(fact('start.remedyUntil'), fact('settled.remedyUntil')), own = latest(fact('begin.remedyUntil'), fact('settled.remedyUntil'));
    return [
      law(54).after('start', 'begin').must('urge', 'obeyed', 'end').promptly(),
      law(54).before('apply').do('urge served'),
      law(54).before('apply').wait(workdays(10), served('urge'), { full: true }),
      law(36).after('plead').must('record').promptly(),
      law(36).before('apply').let('record'),
      law(53).before('apply').hold('复议、起诉的法定期限已经届满', today.after(limit)).when(did('start')),
      law(53).before('apply').hold('复议、起诉的法定期限已经届满', today.after(own)).when(did('begin')),
      law(53).before('apply').hold('没有申请复议、提起诉讼,或者已经终结而没有改变', any(not(did('disputed')), fact('settled.result').among('维持', '撤回、驳回'))),
      law(53).before('apply').hold('没有全部履行', any(not(did('perform')), fact('perform.full').false)),
      law(53).after('start').may('apply').within(months(3), { from: limit }).when(did('start')),
      law(53).after('begin').may('apply').within(months(3), { from: own }).when(did('begin')),
      law(55, 2).before('apply').hold('负责人签名、盖章、注明日期', fact('apply.signed').true),
      law(59).before('apply').attest('情况紧急,为保障公共安全').when(fact('apply.urgent').true),
      law(56, 1).after('apply').must('taken', 'refused').within(workdays(5)),
      law(56, 2).after('refused').may('askUpper').within(days(15), { from: fact('refused.got') }),
      law(56, 2).after('askUpper').must('upperTakes', 'upperRefuses').within(days(15)),
      law(57).after('taken', 'upperTakes').must('allowed', 'denied').within(workdays(7)).unless(did('hears')),
      law(58, 2).after('taken', 'upperTakes').must('allowed', 'denied').within(days(30)).when(did('hears')),
      law(58, 3).after('denied').may('askAgain').within(days(15), { from: fact('denied.got') }),
      law(58, 3).after('askAgain').must('upperAllows', 'upperDenies').within(days(30)),
      law(59).after('allowed', 'upperAllows').must('executed').within(workdays(5)).when(fact('apply.urgent').true),
      law(56, 2).before('askUpper').do('refused'),
      law(58, 3).before('askAgain').do('denied'),
      law(53).before('obeyed').hold('已经全部履行', fact('perform.full').true),
      law(57).before('closed').do('executed'),
      law('第56条、第58条').before('lost').hold('人民法院不予受理、不予执行', any(did('refused'), did('denied'))),
      law('第56条、第58条').before('lost').let('upperTakes', 'upperAllows'),
      law('第56条、第58条').before('lost').hold('上一级人民法院没有改变', not(any(did('upperTakes'), did('upperAllows')))),
    ];
  },

  figures: (f, { fact, did }) => {
    const applied = f.count('apply', '申请法院强制执行', '件', { by: ['apply.wants'] });
    const allowed = f.count('allowed', '裁定准予执行', '件'), upper = f.count('upperAllows', '复议后准予执行', '件');
    const granted = f.total('准予执行', '件', allowed, upper);
    return {
      urged: f.count('urge', '催告', '件次'), applied, urgent: f.count('apply', '申请立即执行', '件', fact('apply.urgent').true), wanted: f.sum('apply.amount', '申请执行金额', '元'),
      taken: f.count('taken', '法院受理', '件'), refused: f.count('refused', '法院不予受理', '件'), allowed, upper, granted, grantRate: f.share(granted, applied, '准予执行率'),
      denied: f.count('denied', '裁定不予执行', '件', { by: ['denied.ground'] }), asked: f.count('askAgain', '对不予执行申请复议', '件'), executed: f.count('closed', '法院执行完毕', '件'),
      executedSum: f.sum('executed.amount', '法院执行到位金额', '元'), obeyed: f.count('obeyed', '催告后履行', '件'), open: f.standing(any(did('start'), did('begin')), '在办的非诉执行', '件'),
    };
  },

  notModelled: {
    '第53条': '没有行政强制执行权是提请的前提,由权责清单列明;复议、起诉期限随决定而异,由提请的人填写',
    '第54条': '法院的管辖由申请的人确定,不动产在所在地',
    '第56条第2款': '十五日从收到裁定之日起算,条文没有写明起算点',
    '第58条第2款': '不予执行的裁定五日内送达是法院的义务,以收到之日为准',
    '第59条': '院长批准是法院内部的事',
    '第60条': '不缴纳申请费,执行费用由被执行人承担,由法院扣除',
    '行政诉讼法第95条': '起诉后判决驳回诉讼请求的,可以按生效裁判申请执行,不以本法第五章的期限为准;期限由申请的人掌握',
  },
});
