/**
 * 企业诉求: by whatever door it came (a leader's own companies, the mailbox, 12345, the Monday breakfast, the mini-programme), one list, one clock, one answer; the company
 * says whether it helped, and the office says how the company worked with it (政企互评).
 */
// biome-ignore format: the words of the language, on few lines
import { agency, all, any, choice, not, official, optional, party, procedure, setting, step, text, workdays } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { businessRules, practice } from '../statutes.ts';

const basis = '县级政企沟通工作办法;优化营商环境条例未定';
const signLimit = setting('enterprise-request.sign', '受理企业诉求、明确承办单位的期限', workdays(1), basis);
const simple = setting('enterprise-request.simple', '简单诉求的办理期限', workdays(3), basis);
const usual = setting('enterprise-request.usual', '一般诉求的办理期限', workdays(7), basis);
const hard = setting('enterprise-request.hard', '复杂诉求的办理期限', workdays(15), basis);
const longer = setting('enterprise-request.longer', '批准延长的工作日', workdays(10), basis);
const rateLimit = setting('enterprise-request.rate', '企业评价的期限', workdays(5), basis);
const againLimit = setting('enterprise-request.again', '评价不满意的重新办理期限', workdays(7), basis);

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const enterpriseRequest = procedure({
  id: 'enterprise-request', title: '企业诉求办理', chapter: 'functions', from: '2020-01-01', roles,
  statutes: { law: businessRules, practice },
  opens: ['receive'], subject: 'receive.kind',

  steps: {
    receive: step('收到企业诉求', 'office', { form: { party: party('企业'), channel: choice('渠道', '领导包联', '“急难愁盼”邮箱', '12345热线', '“周一七点半”政企沟通', '小程序交办', '营商环境办公室交办', '走访、座谈', '其他'),
      kind: choice('诉求类别', '政策咨询', '融资', '用工', '用地、规划、建设', '审批办事', '涉企收费', '涉企检查、处罚', '政策兑现、账款', '水电气路等要素', '其他'), level: choice('难易', '简单', '一般', '复杂'), leader: optional(official('包联领导')), words: text('诉求') } }),
    sign: step('受理,明确承办单位', 'office', { form: { to: agency('承办单位') } }),
    contact: step('联系企业', 'office', { repeats: 9, form: { how: choice('方式', '电话', '上门', '座谈', '线上') } }),
    meet: step('会商', 'head', { repeats: 5, issues: '政企会商纪要', form: { units: text('参加的部门', { class: 'open' }), decided: text('议定的事项') } }),
    extend: step('延长办理期限', 'head', { form: { why: text('理由') } }),
    reply: step('答复企业', 'office', { issues: '企业诉求答复', serves: 'party', form: { result: choice('办理结果', '已经解决', '部分解决', '已经解释说明', '暂时不能解决'), why: optional(text('没有解决的原因和下一步')) } }),
    rate: step('企业评价', 'party', { form: { score: choice('评价', '满意', '基本满意', '不满意'), words: optional(text('意见')) } }),
    again: step('重新办理并再次答复', 'head', { issues: '企业诉求重新答复', serves: 'party', form: { result: choice('办理结果', '已经解决', '部分解决', '已经解释说明', '暂时不能解决'), why: text('说明') } }),
    mutual: step('部门评价企业的配合', 'office', { form: { score: choice('评价', '积极配合', '一般', '不配合') } }),
    list: step('列入难题清单,持续跟踪', 'head', { form: { plan: text('下一步措施'), leader: optional(official('跟踪的领导')) } }),
    close: step('办结', 'office', { ends: '办结' }),
  },

  rules: ({ law, practice, fact, did, served }) => {
    const W = '限时办理', unsolved = fact('reply.result').is('暂时不能解决'), unhappy = fact('rate.score').is('不满意'), level = fact('receive.level');
    return [
      practice(W).after('receive').must('sign').within(signLimit),
      law(48).before('contact', 'meet', 'extend', 'reply').do('sign'),
      practice(W).after('receive').must('reply').within(simple).when(level.is('简单')),
      practice(W).after('receive').must('reply').within(usual).when(level.is('一般')),
      practice(W).after('receive').must('reply').within(hard).when(level.is('复杂')),
      practice(W).before('extend').hold('简单的诉求不延期', not(level.is('简单'))),
      practice(W).extends('reply', { with: 'extend', by: longer, times: 1 }),
      law(48).before('reply').hold('已经与企业联系或者会商', any(did('contact'), did('meet'))),
      law(48).before('reply').hold('没有解决的,说明原因', fact('reply.why').present).unless(fact('reply.result').is('已经解决')),
      law(48).after('reply').must('reply served').promptly(),
      practice('难题清单').after('reply').must('list').promptly().when(unsolved),
      practice('难题清单').before('list').do('reply'),
      // 互评
      practice('政企互评').after(served('reply')).may('rate').within(rateLimit),
      practice('政企互评').after('rate').must('again').within(againLimit).when(unhappy),
      practice('政企互评').before('again').hold('企业评价不满意', unhappy),
      practice('政企互评').after('again').must('again served').promptly(),
      practice('政企互评').before('mutual').do('reply'),
      practice('政企互评').before('close').do('reply served'),
      practice('政企互评').before('close').let('rate', 'again', 'list'),
      practice('政企互评').before('close').hold('不满意的已经重新办理', did('again')).when(unhappy),
      practice('政企互评').after(served('reply')).must('close').promptly(),
    ];
  },

  figures: (f, { fact, did }) => {
    const by = (c: '领导包联' | '“急难愁盼”邮箱' | '12345热线' | '“周一七点半”政企沟通' | '小程序交办') => fact('receive.channel').is(c);
    const received = f.count('receive', '企业诉求', '件', { by: ['receive.channel', 'receive.kind', 'receive.level'] }), replied = f.count('reply', '答复企业诉求', '件', { by: ['reply.result'] }), inTime = f.inTime('reply', '按期答复企业诉求', '件'), solved = f.count('reply', '解决企业诉求', '件', fact('reply.result').is('已经解决'));
    const rated = f.count('rate', '企业评价', '件次', { by: ['rate.score'] }), happy = f.count('rate', '企业满意、基本满意', '件次', fact('rate.score').among('满意', '基本满意'));
    return {
      received, paired: f.count('receive', '包联企业诉求', '件', by('领导包联')), mailbox: f.count('receive', '“急难愁盼”邮箱来信', '件', by('“急难愁盼”邮箱')), hotline: f.count('receive', '12345企业诉求', '件', by('12345热线')), monday: f.count('receive', '“周一七点半”反映的问题', '件', by('“周一七点半”政企沟通')), applet: f.count('receive', '小程序交办问题', '件', by('小程序交办')),
      companies: f.distinct('receive.party', '反映诉求的企业', '户'), signed: f.inTime('sign', '按期受理的企业诉求', '件'), contacted: f.count('contact', '联系企业', '次', { by: ['contact.how'] }), met: f.count('meet', '政企会商', '次'), replied, inTime, onTimeRate: f.share(inTime, replied, '企业诉求按期办结率'), solved, solvedRate: f.share(solved, replied, '企业诉求解决率'),
      extended: f.count('extend', '延期的企业诉求', '件'), rated, happy, happyRate: f.share(happy, rated, '企业满意率'), again: f.count('again', '重新办理', '件次'), mutual: f.count('mutual', '部门评价企业', '件', { by: ['mutual.score'] }), listed: f.count('list', '列入难题清单', '件'), closed: f.count('close', '办结企业诉求', '件'),
      length: f.days('receive', 'reply', '企业诉求平均办理天数'), open: f.standing(all(did('sign'), not(did('reply'))), '在办的企业诉求', '件'),
    };
  },

  notModelled: {
    '优化营商环境条例第48条': '条例要求畅通沟通、及时回应,没有天数,期限都是设定值',
    '移交承办单位': '受理以后由移交承办单位把案件转给承办单位,期限照算',
    '投诉和举报': '投诉行政机关的走执法投诉、12345和效能监督,这里只办诉求',
    '包联的走访次数': '没有诉求的走访没有行为留下,不计',
  },
});
