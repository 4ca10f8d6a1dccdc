/** 12345 工单的办理(承办单位): signed for or returned with reasons, done within the days of its kind, answered to the caller and the hotline. */
// biome-ignore format: the words of the language, on few lines
import { any, choice, files, not, optional, procedure, setting, step, text, told, workdays, yes } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { hotlineOpinion, practice } from '../statutes.ts';
import { level, result } from './hotline.ts';

const basis = '各地12345热线管理办法;国办发〔2020〕53号只要求限时办理';
const signLimit = setting('hotline.sign', '签收、退单的期限', workdays(1), basis);
const adviceLimit = setting('hotline.advice', '咨询工单的办理期限', workdays(1), basis);
const usualLimit = setting('hotline.usual', '一般诉求的办理期限', workdays(5), basis);
const hardLimit = setting('hotline.hard', '复杂诉求的办理期限', workdays(15), basis);
const longer = setting('hotline.longer', '批准延长的工作日', workdays(10), basis);

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const hotlineOrder = procedure({
  id: 'hotline-order', title: '12345工单的办理', chapter: 'disputes', from: '2020-12-28', roles,
  statutes: { opinion: hotlineOpinion, practice },
  opens: ['begin'], subject: 'begin.matter',

  steps: {
    begin: told('收到工单', 'hotline', { repeats: 1, form: { level, kind: choice('诉求类型', '咨询', '求助', '投诉', '举报', '建议', '表扬', '其他'), matter: text('事项', { class: 'open' }), words: text('诉求内容', { class: 'personal' }), secret: yes('要求保密') } }),
    sign: step('签收', 'clerk'),
    back: step('退单', 'head', { ends: '退单', issues: '退单申请', form: { why: text('理由', { class: 'open' }), owner: optional(text('建议的承办单位', { class: 'open' })) } }),
    contact: step('联系诉求人', 'office', { repeats: 9, form: { how: choice('方式', '电话', '当面', '现场') } }),
    askLonger: step('申请延期', 'head', { issues: '延期申请', form: { why: text('理由') } }),
    longer: step('同意延期', 'otherOrgan'),
    handle: step('办理', 'office', { repeats: 9, form: { what: text('办理情况'), papers: optional(files('材料')) } }),
    reply: step('答复诉求人和热线机构', 'head', { ends: '已答复', issues: '工单办理结果', form: { result, why: optional(text('没有解决的理由')), told: yes('已经告知诉求人') } }),
  },

  rules: ({ opinion, practice, fact }) => [
    practice('签收').after('begin').must('sign', 'back').within(signLimit),
    practice('签收').before('back').attest('不属于本单位职责'),
    practice('签收').after('sign').never('back'),
    opinion('限时办理').after('begin').must('reply', 'back').promptly().when(fact('begin.level').is('紧急')),
    practice('办理').after('begin').must('reply', 'back').within(adviceLimit).when(fact('begin.level').is('咨询')),
    practice('办理').after('begin').must('reply', 'back').within(usualLimit).when(fact('begin.level').is('一般诉求')),
    practice('办理').after('begin').must('reply', 'back').within(hardLimit).when(fact('begin.level').is('复杂诉求')),
    practice('延期').before('askLonger').hold('紧急、咨询的不延期', fact('begin.level').among('一般诉求', '复杂诉求')),
    practice('延期').after('askLonger').must('longer').promptly(),
    practice('延期').extends('reply', { with: 'longer', by: longer, times: 1 }),
    practice('办理').before('handle', 'contact').do('sign'),
    opinion('限时办理').before('reply').do('sign', 'handle'),
    opinion('限时办理').before('reply').hold('没有解决的,说明理由', fact('reply.why').present).unless(fact('reply.result').among('解决')),
    opinion('限时办理').before('reply').hold('已经告知诉求人;要求保密、没有留下联系方式的除外', any(fact('reply.told').true, fact('begin.secret').true)),
    opinion('保密').before('handle').attest('没有向被举报人透露举报人').when(fact('begin.kind').is('举报')),
    opinion('限时办理').after('reply').tells('opener', 'answered', { with: { result: 'reply.result' } }),
    opinion('协调机制').after('back').tells('opener', 'returned', { with: { why: 'back.why' } }),
  ],

  figures: (f, { fact, did }) => {
    const received = f.count('begin', '收到12345工单', '件', { by: ['begin.level', 'begin.kind'] }), replied = f.count('reply', '工单办结', '件', { by: ['reply.result'] }), inTime = f.inTime('reply', '工单按时办结', '件'), signedInTime = f.inTime('sign', '按时签收', '件');
    const signed = f.count('sign', '签收', '件'), contacted = f.count('contact', '联系诉求人', '件次');
    return { received, signed, signedInTime, signedRate: f.share(signedInTime, signed, '按时签收率'), back: f.count('back', '承办单位退单', '件'), contacted, replied, inTime, onTimeRate: f.share(inTime, replied, '工单按时办结率(已办结的)'),
      solved: f.count('reply', '承办单位报告解决', '件', fact('reply.result').is('解决')), extended: f.count('longer', '工单延期', '件'), length: f.days('begin', 'reply', '工单平均办理天数'),
      open: f.standing(not(any(did('reply'), did('back'))), '工单在办', '件') };
  },

  notModelled: { 通行做法: '签收、办理、延期的工作日都由各地定;是不是本单位职责由单位判断,有争议的由热线机构会商' },
});
