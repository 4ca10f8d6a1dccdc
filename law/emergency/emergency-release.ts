/**
 * 突发事件信息发布: the first word to the public, and for what is grave the press conference, within the hours of the State Council's office; then on until it is
 * over. Opened by a response; or by hand, when there is none.
 */
// biome-ignore format: the words of the language, on few lines
import { any, choice, count, hours, procedure, step, text, told, yes } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { emergencyLaw, opennessDetail, practice } from '../statutes.ts';
import { grade } from './words.ts';

const channel = choice('途径', '政府网站、政务新媒体', '新闻发布会', '广播、电视', '应急广播');
const asked = { event: text('突发事件', { class: 'open' }), grade };

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const emergencyRelease = procedure({
  id: 'emergency-release', title: '突发事件信息发布', chapter: 'emergency', from: '2024-11-01', roles,
  statutes: { law: emergencyLaw, detail: opennessDetail, practice },
  opens: ['begin', 'open'], subject: 'first.event',

  steps: {
    begin: told('应急响应启动', 'response', { repeats: 1, form: asked }),
    open: step('得知突发事件、相关舆情', 'office', { form: asked }),
    first: step('首次发布权威信息', 'head', { issues: '发布通稿', form: { event: text('突发事件', { class: 'open' }), where: channel } }),
    release: step('继续发布', 'head', { repeats: 99, issues: '发布通稿', form: { kind: choice('内容', '事件信息', '决定、命令、措施', '处置进展', '澄清', '调查结果'), where: channel } }),
    press: step('举行新闻发布会', 'head', { repeats: 9, form: { media: count('到会媒体(家)'), chief: yes('主要负责人出席') } }),
    interview: step('接受媒体采访', 'office', { repeats: 50, form: { media: text('媒体') } }),
    falsehood: step('发现虚假、不完整信息', 'office', { repeats: 50, form: { what: text('内容') } }),
    clarify: step('发布准确信息,予以澄清', 'head', { repeats: 50, issues: '澄清信息', form: { words: text('内容', { class: 'open' }) } }),
    close: step('结束发布', 'head', { ends: '发布结束' }),
  },

  rules: ({ law, detail, practice, fact }) => {
    const grave = any(fact('begin.grade').among('特别重大', '重大'), fact('open.grade').among('特别重大', '重大'));
    return [
      law(7, 1).after('begin', 'open').must('first').promptly(),
      detail('“回应关切”').after('begin', 'open').must('first').within(hours(5)).when(grave),
      detail('“回应关切”').after('begin', 'open').must('press').within(hours(24)).when(grave),
      detail('“回应关切”').before('press').hold('主要负责人带头发声', fact('press.chief').true).when(grave),
      law(7, 2).after('falsehood').must('clarify').promptly(),
      practice('信息发布').before('clarify').do('falsehood'),
      practice('信息发布').before('release', 'close').do('first'),
      practice('信息发布').before('close').let('press', 'clarify'),
    ];
  },

  figures: (f, { fact }) => {
    const due = f.count('first', '有五小时时限的首次发布', '次', any(fact('begin.grade').among('特别重大', '重大'), fact('open.grade').among('特别重大', '重大')));
    const firsts = f.count('first', '首次发布权威信息', '次', { by: ['first.where'] }), first = f.inTime('first', '按时首次发布', '次');
    return {
      events: f.total('需要发布信息的突发事件', '起', 'emergency-release.begun', 'emergency-release.opened'), begun: f.count('begin', '应急响应的信息发布', '起', { by: ['begin.grade'] }), opened: f.count('open', '其他突发事件的信息发布', '起', { by: ['open.grade'] }),
      firsts, due, firstRate: f.share(first, due, '五小时内首次发布率'), released: f.count('release', '继续发布突发事件信息', '次', { by: ['release.kind', 'release.where'] }), first, press: f.count('press', '突发事件新闻发布会', '场'), pressInTime: f.inTime('press', '按时举行的新闻发布会', '场'),
      interviews: f.count('interview', '接受媒体采访', '次'), clarified: f.count('clarify', '澄清虚假信息', '次'),
    };
  },

  notModelled: {
    '国办发〔2016〕80号': '原文没有取得,五小时、二十四小时见公布时的报道;从何时起算文件没有写明,按得知或者启动响应之时',
    '突发事件应对法第8条': '新闻媒体的采访报道由媒体自己办理',
    '突发公共卫生事件应急条例第25条': '突发公共卫生事件的信息由国务院、省级卫生行政主管部门发布,县里发布的是措施',
  },
});
