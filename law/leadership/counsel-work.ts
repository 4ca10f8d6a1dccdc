/**
 * 法律顾问、公职律师办理的一件事项: asked, answered, taken or not and why. Only what no other procedure counts: opinions in a legal review, meetings attended and
 * lawsuits conducted are counted where they happen (legal-review, meeting, litigation).
 */
// biome-ignore format: the words of the language, on few lines
import { choice, files, money, not, optional, procedure, ref, step, text } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { counselOpinion, practice } from '../statutes.ts';
import { counselReply } from './work-settings.ts';

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const counselWork = procedure({
  id: 'counsel-work', title: '法律顾问、公职律师办理事项', chapter: 'leadership', from: '2016-06-16', roles,
  statutes: { opinion: counselOpinion, practice },
  opens: ['ask'], subject: 'ask.matter',

  steps: {
    ask: step('委托事项', 'office', { issues: '法律事务委托单', form: { counsel: ref('counsel', '法律顾问、公职律师'), kind: choice('事项', '口头咨询', '参与谈判、项目洽谈', '处置信访、突发事件', '起草、修改法律文书', '尽职调查', '代理调解、仲裁', '授课', '其他'), matter: text('内容', { class: 'open' }), stake: optional(money('涉及金额')) } }),
    advise: step('提出意见、办理', 'counsel', { repeats: 9, form: { advice: text('意见、办理情况'), paper: optional(files('书面意见')) } }),
    avoid: step('有利害关系,回避', 'counsel', { ends: '回避' }),
    answer: step('反馈采纳情况', 'head', { ends: '办结', form: { taken: choice('采纳情况', '采纳', '部分采纳', '没有采纳', '不涉及采纳'), why: optional(text('理由')) } }),
    withdraw: step('撤回委托', 'office', { ends: '撤回', form: { why: text('理由') } }),
  },

  rules: ({ opinion, practice, fact }) => [
    practice('名册').before('ask').hold('在名册中,聘期以内', fact('ask.counsel').inForce),
    opinion('法律顾问的职责').after('ask').must('advise', 'avoid').within(counselReply),
    practice('采纳反馈').after('advise').must('answer').promptly(),
    practice('采纳反馈').before('answer').do('advise'),
    practice('采纳反馈').before('answer').hold('没有完全采纳的,说明理由', fact('answer.why').present).when(fact('answer.taken').among('部分采纳', '没有采纳')),
    practice('采纳反馈').after('advise').never('withdraw', 'avoid'),
  ],

  figures: (f, { fact }) => {
    const answered = f.count('answer', '法律顾问、公职律师办结的其他事项', '件', { by: ['ask.kind'] }), judged = f.count('answer', '涉及采纳的意见', '件', not(fact('answer.taken').is('不涉及采纳'))), taken = f.count('answer', '采纳(含部分采纳)的意见', '件', fact('answer.taken').among('采纳', '部分采纳'));
    return { asked: f.count('ask', '委托法律顾问、公职律师的其他事项', '件', { by: ['ask.kind'] }), advice: f.count('ask', '口头法律咨询', '次', fact('ask.kind').is('口头咨询')), answered, judged, taken, takenRate: f.share(taken, judged, '法律顾问意见采纳率'), inTime: f.inTime('advise', '按时提出的意见', '件'),
      stake: f.sum('ask.stake', '委托事项涉及金额', '元'), avoided: f.count('avoid', '法律顾问回避', '件') };
  },

  notModelled: { '合法性审核、列席会议、代理诉讼': '各在其程序中计数,本程序只登记没有进入那些程序的事项', '利益冲突': '是不是有利害关系由法律顾问自己说明,委托单位判断' },
});
