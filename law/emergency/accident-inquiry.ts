/**
 * 生产安全事故调查: a group without an interest in it, sixty days from the accident (the time of appraisals left out), the government's reply in fifteen, then
 * punishment, discipline and mending as the reply says, and the outcome made public.
 */
// biome-ignore format: the words of the language, on few lines
import { agency, choice, count, date, days, files, official, officials, procedure, step, text, told, workdays, yes } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { accidentEmergencyRules, accidentRules, disclosureRules, practice } from '../statutes.ts';

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const accidentInquiry = procedure({
  id: 'accident-inquiry', title: '生产安全事故调查', chapter: 'emergency', from: '2019-04-01', roles,
  statutes: { rules: accidentRules, rescue: accidentEmergencyRules, disclosure: disclosureRules, practice },
  opens: ['begin', 'open'], subject: 'group.event',

  steps: {
    begin: told('善后中组织事故调查', 'emergency-aftermath', { repeats: 1, form: { event: text('事故', { class: 'open' }), happened: date('事故发生之日') } }),
    open: step('决定事故调查', 'head', { form: { event: text('事故', { class: 'open' }), happened: date('事故发生之日') } }),
    group: step('组成调查组', 'head', { issues: '事故调查组组成通知', form: { event: text('事故', { class: 'open' }), happened: date('事故发生之日'), leader: official('组长'), members: officials('成员'), invited: yes('已邀请检察机关派人参加') } }),
    appraise: step('委托技术鉴定', 'office', { repeats: 5, form: { what: text('事项') } }),
    appraised: step('收到技术鉴定结论', 'office', { repeats: 5, form: { result: files('结论') } }),
    crime: step('移交涉嫌犯罪材料', 'office', { repeats: 5, issues: '涉嫌犯罪材料移交函' }),
    extend: step('批准延长提交报告的期限', 'chief', { form: { why: text('特殊情况') } }),
    submit: step('提交事故调查报告', 'office', { issues: '事故调查报告', form: { nature: choice('事故性质', '责任事故', '非责任事故'), rescue: yes('对应急救援作了评估'), report: files('报告') } }),
    reply: step('批复', 'chief', { issues: '事故调查报告批复', form: { penalise: yes('建议给予行政处罚'), by: agency('处罚机关'), discipline: yes('建议处分国家工作人员'), organ: agency('责任单位'), what: text('处理意见') } }),
    settle: step('公布处理情况', 'agency', { issues: '事故处理情况', form: { persons: count('追究责任人数'), what: text('处理情况', { class: 'open' }) } }),
    inspect: step('查明整改措施已经落实', 'office', { issues: '落实情况检查记录' }),
    lacking: step('查明整改措施没有落实', 'office', { repeats: 9, issues: '落实情况检查记录', form: { what: text('没有落实的措施') } }),
    close: step('归档并结束调查处理', 'office', { ends: '处理结束' }),
  },

  rules: ({ rules, rescue, disclosure, practice, fact, earliest }) => [
    rules(19, 2).after('begin', 'open').must('group').promptly(),
    rules(22, 2).before('group').hold('邀请人民检察院派人参加', fact('group.invited').true),
    rules(23).before('group').attest('成员具有所需的知识和专长,与事故没有直接利害关系'),
    practice('事故调查').before('appraise', 'crime', 'submit').do('group'),
    rules(29).after('begin', 'open').must('submit').within(days(60), { from: earliest(fact('begin.happened'), fact('open.happened')) }),
    rules(29).extends('submit', { with: 'extend', by: days(60), times: 1 }),
    rules(27).from('appraise').until('appraised').stops('submit'),
    rules(30).before('submit').attest('原因、性质、责任和处理建议、防范整改措施都已写明'),
    rescue(27).before('submit').hold('对应急救援工作作出评估结论', fact('submit.rescue').true),
    rules(32, 1).after('submit').must('reply').within(days(15)),
    rules(32, 1).before('reply').do('submit'),
    rules(32, 2).after('reply').opens('clue', { unit: 'reply.by', with: { about: 'reply.what' } }).when(fact('reply.penalise').true),
    rules(32, 2).after('reply').opens('accountability', { with: { cause: 'reply.what', organ: 'reply.organ' } }).when(fact('reply.discipline').true),
    rules(34).after('reply').must('settle').promptly(),
    rules(34).before('settle', 'inspect', 'lacking').do('reply'),
    rules(34).after('settle').must('settle published').promptly(),
    disclosure(26).publishes('settle', { within: workdays(20) }),
    rules(33, 2).after('reply').must('inspect', 'lacking').promptly(),
    rules(33, 2).after('lacking').must('inspect', 'lacking').promptly(),
    practice('事故调查').before('close').do('settle'),
    practice('事故调查').before('close').let('inspect'),
  ],

  figures: (f, { fact }) => {
    const submitted = f.count('submit', '事故调查报告', '件', { by: ['submit.nature'] }), inTime = f.inTime('submit', '按期提交的事故调查报告', '件');
    return {
      opened: f.count('group', '组成事故调查组', '个'), submitted, inTime, inTimeRate: f.share(inTime, submitted, '事故调查按期完成率'), blamed: f.count('submit', '责任事故', '件', fact('submit.nature').is('责任事故')), replied: f.count('reply', '事故批复', '件'),
      repliedInTime: f.inTime('reply', '按期批复', '件'), persons: f.sum('settle.persons', '事故追究责任', '人'), crimes: f.count('crime', '移交涉嫌犯罪材料', '件'), extended: f.count('extend', '延长调查期限', '件'), inspected: f.count('inspect', '整改措施已经落实', '件'), lacking: f.count('lacking', '整改措施没有落实', '次'), shown: f.inTime('settle published', '按期公布处理情况', '件'),
    };
  },

  notModelled: {
    '生产安全事故报告和调查处理条例第29条': '延长最长六十日,批准延长几日由政府定,这里按六十日',
    '生产安全事故报告和调查处理条例第19条、第20条': '县级人民政府调查一般事故;由谁调查、上级提级调查由事故等级和上级决定',
    '生产安全事故报告和调查处理条例第34条': '公布没有天数,按公开条例的二十个工作日',
  },
});
