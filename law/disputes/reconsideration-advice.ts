/** 行政复议建议书 (实施条例第五十七条第二款): what is common to many cases, said to those who can mend the rule; not the 意见书 of a single case. */
// biome-ignore format: the words of the language, on few lines
import { agency, choice, days, files, not, optional, procedure, ref, setting, step, text } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { practice, reconsiderationRegulations } from '../statutes.ts';

const replyLimit = setting(
  'reconsideration-advice.reply',
  '反馈行政复议建议书的期限',
  days(60),
  '实施条例没有定期限;比照行政复议法第七十六条意见书的六十日',
);

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const reconsiderationAdvice = procedure({
  id: 'reconsideration-advice', title: '行政复议建议书', chapter: 'disputes', from: '2024-01-01', roles,
  statutes: { regulations: reconsiderationRegulations, practice },
  opens: ['draft'], subject: 'draft.about',

  steps: {
    draft: step('拟制行政复议建议书', 'reviewer', { form: { to: agency('有关机关'), about: text('事由', { class: 'open' }), case: optional(ref('reconsideration', '引起建议的案件')),
      kind: choice('建议', '完善制度', '改进行政执法', '修改、废止文件'), common: text('带有普遍性的问题') } }),
    issue: step('制发行政复议建议书', 'director', { issues: '行政复议建议书', serves: 'otherOrgan' }),
    drop: step('不予制发', 'director', { ends: '不予制发', form: { why: text('理由') } }),
    urge: step('催办', 'caseworker', { repeats: 5, issues: '催办函', serves: 'otherOrgan' }),
    reply: step('反馈建议的采纳情况', 'otherOrgan', { repeats: 3, form: { taken: choice('对建议的意见', '采纳', '部分采纳', '不采纳'), what: text('措施或者理由'), papers: optional(files('反馈材料')) } }),
    close: step('办结', 'caseworker', { ends: '办结' }),
  },

  rules: ({ regulations, practice, fact, served, late }) => [
    regulations(57, 2).before('issue').attest('法律、法规、规章实施中带有普遍性的问题'),
    regulations(57, 2).after('draft').must('issue', 'drop').promptly(),
    regulations(57, 2).after('issue').must(served('issue')).promptly(),
    regulations(57, 2).after('issue').never('drop'),
    practice('建议书反馈').after(served('issue')).must('reply').within(replyLimit),
    practice('建议书反馈').before('urge').hold('逾期没有反馈', late('reply')),
    practice('建议书反馈').before('close').hold('已经反馈,或者催办仍不反馈', fact('reply.taken').present).unless(late('reply')),
    regulations(57, 2).before('close', 'urge').do('issue'),
  ],

  figures: (f, { did, fact }) => {
    const issued = f.count('issue', '制发行政复议建议书', '份', { by: ['draft.kind'] }), replied = f.count('reply', '建议书反馈', '份', { by: ['reply.taken'] });
    const taken = f.count('reply', '采纳、部分采纳', '份', fact('reply.taken').among('采纳', '部分采纳'));
    return { issued, replied, repliedRate: f.share(replied, issued, '建议书反馈率'), taken, takenRate: f.share(taken, replied, '建议书采纳率'), inTime: f.inTime('reply', '按期反馈', '份'),
      urged: f.count('urge', '催办', '次'), open: f.standing(did('issue').and(not(did('close'))), '建议书在办', '份') };
  },

  notModelled: { 第57条第2款: '是否带有普遍性由行政复议机构判断;条例没有规定反馈的期限,按设定值' },
});
