/**
 * 突发事件期间的违法行为: prices driven up, goods hoarded, fakes, rumours. Found on a round, sent by a response or a warning, and on its way to whoever
 * punishes within the hour: a fast door to `clue`, which is the case. What is false is answered with what is true.
 */
// biome-ignore format: the words of the language, on few lines
import { agency, choice, files, hours, optional, party, procedure, setting, step, text, told } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { emergencyLaw, practice } from '../statutes.ts';

const fast = setting('emergency-offence.send', '突发事件期间移交违法线索的时限', hours(2), '各地从快查处的规定;法律只说从严');

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const emergencyOffence = procedure({
  id: 'emergency-offence', title: '突发事件期间违法行为的从快查处', chapter: 'emergency', from: '2024-11-01', roles,
  statutes: { law: emergencyLaw, practice },
  opens: ['begin', 'report', 'find'], subject: 'sort.about',

  steps: {
    begin: told('应急响应、预警中发现', ['response', 'warning'], { repeats: 1, form: { what: text('情况') } }),
    report: step('举报', 'informant', { form: { what: text('举报的事项', { class: 'secret' }), evidence: optional(files('证据材料', { class: 'secret' })) } }),
    find: step('巡查、网上监测发现', 'office', { form: { what: text('情况') } }),
    sort: step('研判', 'office', { form: { about: text('事项', { class: 'open' }), kind: choice('行为', '哄抬价格', '囤积居奇', '制假售假', '编造、传播虚假信息', '哄抢财物、干扰处置', '不服从决定、命令', '其他'), party: optional(party('涉嫌违法的当事人')) } }),
    send: step('移交查处', 'head', { issues: '违法线索移交单', form: { to: agency('查处机关'), what: text('线索') } }),
    clarify: step('发布准确信息,予以澄清', 'head', { repeats: 9, issues: '澄清信息', form: { where: choice('途径', '政府网站、政务新媒体', '新闻发布会', '广播、电视', '应急广播'), words: text('内容', { class: 'open' }) } }),
    none: step('认定不构成违法', 'head', { ends: '不构成违法', form: { why: text('理由') } }),
    tell: step('告知举报人', 'office', { form: { result: text('处理结果') } }),
    close: step('办结', 'office', { ends: '办结' }),
  },

  rules: ({ law, practice, fact, did }) => {
    const false_ = fact('sort.kind').is('编造、传播虚假信息');
    return [
      law(9, 3).after('report').must('sort').promptly(),
      practice('从快查处').after('begin', 'find').must('sort').promptly(),
      practice('从快移交').after('sort').must('send', 'none').within(fast),
      practice('从快查处').before('send', 'none').do('sort'),
      practice('从快查处').after('send').never('none'),
      law('第73条第1款第8项、第9项').after('send').opens('clue', { unit: 'send.to', with: { about: 'send.what' } }),
      law(7, 2).after('sort').must('clarify', 'none').promptly().when(false_),
      law(7, 2).before('clarify').hold('发现的是虚假或者不完整的信息', false_),
      law(9, 3).after('send', 'none').must('tell').promptly().when(did('report')),
      law(9, 4).before('send').attest('移交的材料中没有举报人的信息').when(did('report')),
      practice('从快查处').before('close').do('send'),
      practice('从快查处').before('close').let('clarify', 'tell'),
    ];
  },

  figures: (f, { fact }) => {
    const sent = f.count('send', '移交查处的涉突发事件违法线索', '件', { by: ['sort.kind'] }), inTime = f.inTime('send', '按时移交', '件');
    return {
      found: f.count('sort', '突发事件期间违法行为', '件', { by: ['sort.kind'] }), sent, inTime, inTimeRate: f.share(inTime, sent, '从快移交率'), clarified: f.count('clarify', '澄清虚假信息', '次'),
      prices: f.count('send', '移交哄抬价格、囤积居奇线索', '件', fact('sort.kind').among('哄抬价格', '囤积居奇')), rumours: f.count('send', '移交造谣、传谣线索', '件', fact('sort.kind').is('编造、传播虚假信息')), reported: f.count('report', '突发事件期间举报', '件'),
    };
  },

  notModelled: {
    '突发事件应对法第97条、第102条': '处罚、治安管理处罚由查处机关按其程序办理,在线索转入的处罚案件里',
    '突发事件应对法第73条第1款第8项': '从严是裁量,由裁量基准定;本程序只管从快',
  },
});
