/** 共享申请的答复和提供: the department that holds the data answers in the days of its share class, says why it refuses, and hands the data over. */
// biome-ignore format: the words of the language, on few lines
import { any, choice, not, procedure, ref, step, text, told, yes } from '../../kernel/words.ts';
import { always } from '../norms/review.ts';
import { roles } from '../roles.ts';
import { dataSharingRules } from '../statutes.ts';
import { freeLimit, provideLimit, replyLimit, replyLonger } from './settings.ts';

const open = { class: 'open' } as const;
const result = choice('答复', '同意共享', '不同意共享');

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const dataReply = procedure({
  id: 'data-reply', title: '共享申请的答复和提供', chapter: 'digital', from: '2025-08-01', roles,
  statutes: { law: dataSharingRules },
  opens: ['receive'], subject: 'receive.scene',

  steps: {
    receive: told('收到共享申请', 'data-request', { repeats: 1, form: { data: ref('data-catalogue', '数据'), ground: text('使用依据', open), scene: text('使用场景', open), scope: text('使用范围', open), way: choice('共享方式', '服务接口', '批量交换', '文件下载', '其他'), free: yes('无条件共享的数据'), directed: yes('经协调应当共享', { optional: true }) } }),
    askMore: step('一次性告知补充材料', 'agency', { form: { what: text('需要补充的') } }),
    supplemented: told('补充了材料', 'data-request', { repeats: 1, form: { what: text('补充的内容') } }),
    extend: step('同意延长答复', 'dataOffice', { form: { why: text('特殊情况') } }),
    agree: step('答复同意共享', 'agency', { issues: '政务数据共享答复', form: { result } }),
    refuse: step('答复不同意共享', 'agency', { ends: '不同意共享', issues: '政务数据共享答复', form: { result, why: text('理由') } }),
    provide: step('提供数据', 'agency', { ends: '已经提供', form: { how: text('提供的方式', open) } }),
    dropped: told('需求部门结束申请', 'data-request', { repeats: 1, ends: '没有共享' }),
  },

  rules: ({ law, fact, did }) => {
    const directed = fact('receive.directed').true, free = fact('receive.free').true;
    return [
      law('“答复”').after('receive').must('agree', 'refuse').within(freeLimit).when(free, not(directed)),
      law('“答复”').after('receive').must('agree', 'refuse').within(replyLimit).when(not(free), not(directed)),
      law('“答复”').extends('agree', { with: 'extend', by: replyLonger, times: 1 }),
      law('“答复”').before('extend').hold('有条件共享的才延长', not(free)),
      law('“一次性告知补充”').after('askMore').tells('opener', 'askedMore', { with: { what: 'askMore.what' } }),
      law('“共享属性”').before('refuse').hold('无条件共享的应当同意', not(free)),
      law('“共享争议”').before('refuse').hold('经协调应当共享的不再拒绝', not(directed)),
      law('“答复”').after('agree').never('refuse'),
      law('“答复”').after('agree').tells('opener', 'answered', { with: { result: 'agree.result' } }),
      law('“答复”').after('refuse').tells('opener', 'answered', { with: { result: 'refuse.result', why: 'refuse.why' } }),
      law('“提供”').after('agree').must('provide').within(provideLimit),
      law('“提供”').after('receive').must('provide').within(provideLimit).when(directed),
      law('“提供”').before('provide').hold('已经同意,或者经协调应当共享', any(did('agree'), directed)),
      law('“提供”').after('provide').tells('opener', 'provided'),
    ];
  },

  computes: ({ fact, truth }) => ({ 'receive.free': truth(fact('receive.data').get('shares').is('无条件共享')), 'agree.result': always('同意共享'), 'refuse.result': always('不同意共享') }),

  figures: (f, { fact }) => {
    const received = f.count('receive', '收到共享申请', '件'), agreed = f.count('agree', '答复同意共享', '件'), refused = f.count('refuse', '答复不同意共享', '件'), answered = f.total('答复共享申请', '件', agreed, refused);
    const agreedInTime = f.inTime('agree', '按期答复同意', '件'), refusedInTime = f.inTime('refuse', '按期答复不同意', '件'), inTime = f.total('按期答复共享申请', '件', agreedInTime, refusedInTime), provided = f.count('provide', '提供共享数据', '件');
    return {
      received, agreed, refused, answered, agreedInTime, refusedInTime, inTime, inTimeRate: f.share(inTime, answered, '共享申请按期答复率'), provided, providedInTime: f.inTime('provide', '按期提供共享数据', '件'),
      extended: f.count('extend', '延长答复', '件'), directed: f.count('receive', '经协调应当共享', '件', fact('receive.directed').true), length: f.days('receive', 'agree', '共享申请平均答复天数'),
    };
  },

  notModelled: {
    日数和条号: '条例的有关各条按内容引用,答复和提供的日数没有逐条核对到原文,都是可以另设的默认值',
    补充材料的时间: '补充材料的时间是否不计入答复期限,没有核对到原文,没有写停止',
  },
});
