/** 行政复议委员会 (第五十二条): asked by a reconsideration for its advice, or by the director about what many cases have in common. */
// biome-ignore format: the words of the language, on few lines
import { agency, choice, count, date, files, optional, procedure, rows, setting, step, text, told } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { practice, reconsiderationLaw } from '../statutes.ts';
import { application } from './forms.ts';

const quorum = setting(
  'reconsideration-committee.quorum',
  '提出咨询意见的最少委员人数',
  3,
  '行政复议委员会工作规则由国务院行政复议机构制定,原文没有取得;各地多为三人以上单数',
);

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const reconsiderationCommittee = procedure({
  id: 'reconsideration-committee', title: '行政复议委员会咨询', chapter: 'disputes', from: '2024-01-01', roles,
  statutes: { law: reconsiderationLaw, practice },
  opens: ['begin', 'raise'],

  steps: {
    begin: told('提请咨询', 'reconsideration', { repeats: 1, form: { respondent: agency('被申请人'), kind: application.kind, question: text('需要咨询的问题') } }),
    raise: step('提请研究重大事项、共性问题', 'director', { form: { question: text('重大事项、共性问题', { class: 'open' }) } }),
    invite: step('确定委员,通知开会', 'caseworker', { repeats: 20, issues: '行政复议委员会会议通知', form: { on: date('会议日'), papers: files('案件材料'),
      members: rows('委员', { name: text('姓名', { class: 'personal' }), kind: choice('类别', '政府部门', '专家、学者', '律师', '其他') }) } }),
    meet: step('召开会议', 'committee', { repeats: 20, form: { present: count('到会的委员人数'), avoided: count('回避的委员人数'), record: files('会议记录') } }),
    advise: step('提出咨询意见', 'committee', { ends: '提出咨询意见', issues: '行政复议委员会咨询意见', form: { members: count('参加的委员人数'), opinion: text('咨询意见'), dissent: optional(text('不同意见')) } }),
    recall: step('撤回提请', 'caseworker', { ends: '撤回提请', form: { why: choice('原因', '复议申请撤回、案件终止', '达成调解', '不再需要') } }),
  },

  rules: ({ law, practice, fact, did, done, today }) => [
    law(52, 2).after('begin').must('invite', 'recall').promptly(),
    law(52, 1).after('raise').must('invite', 'recall').promptly(),
    law(52, 1).before('invite').attest('有相关政府部门、专家、学者参与,与案件有利害关系的委员不参加'),
    practice('委员会会议').after('invite').must('meet', 'recall', 'invite').by(fact('invite.on')),
    practice('委员会会议').before('meet').hold('在通知的日子召开', today.is(fact('invite.on'))),
    practice('委员会会议').before('meet').hold('到会的不多于通知的委员', fact('meet.present').atMost(fact('invite.members').count)),
    practice('委员会会议').before('advise').do('meet'),
    practice('委员会会议').before('advise').hold('到会的委员达到规定人数', fact('meet.present').atLeast(quorum)),
    law(52, 3).after('meet').must('advise', 'invite').promptly(),
    law(52, 3).after('advise').tells('opener', 'consulted', { with: { members: 'advise.members', opinion: 'advise.opinion' } }).when(did('begin')),
    law(52, 2).before('recall').hold('会议之前撤回', done('meet').is(0)),
  ],

  computes: ({ fact }) => ({ 'advise.members': fact('meet.present') }),

  figures: (f, { done, did }) => ({
    asked: f.count('begin', '提请行政复议委员会咨询的案件', '件', { by: ['begin.kind'] }), raised: f.count('raise', '研究重大事项、共性问题', '件'), meetings: f.count('meet', '行政复议委员会会议', '次'),
    advised: f.count('advise', '行政复议委员会提出咨询意见', '件', did('begin')), attended: f.sum('meet.present', '委员参加会议', '人次'), recalled: f.count('recall', '撤回提请', '件'),
    length: f.days('begin', 'advise', '咨询的平均天数'), again: f.count('meet', '再次开会', '次', done('meet').over(1)),
  }),

  notModelled: {
    '第52条第1款': '委员会的组成由政府文件确定,人选的聘任不在本案;组成和工作办法由国务院行政复议机构制定,原文没有取得',
    '第61条第3款': '咨询意见是重要参考依据,不约束决定;不同意见写在会议记录里',
  },
});
