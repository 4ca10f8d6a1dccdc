/** 请示报告: a weighty question of law-based government goes to the Party committee in time; its answer is carried out. 督察工作规定第8条第1项、第9条第1项. */
// biome-ignore format: the words of the language, on few lines
import { choice, files, optional, procedure, setting, step, text, workdays } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { inspectionWork, practice } from '../statutes.ts';
import { custom, reviewed } from './year.ts';

const replyLimit = setting('instruction-request.reply', '等待批复、提示催问的时间', workdays(20), custom);
const carryLimit = setting('instruction-request.carry', '报告落实批复情况的期限', workdays(20), custom);

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const instructionRequest = procedure({
  id: 'instruction-request', title: '向党委请示报告', chapter: 'leadership', from: '2019-04-15', roles,
  statutes: { law: inspectionWork, practice },
  opens: ['draft'], subject: 'draft.title',

  steps: {
    draft: step('起草', 'office', { form: { kind: choice('种类', '请示', '报告'), title: text('题目', { class: 'open' }),
      matter: choice('事项', '法治政府建设重大问题', '实施规划和年度计划', '执法体制等改革', '重大案件和事件', '其他重大事项'), paper: files('文稿') } }),
    review: step('审核', 'head', { repeats: 5, form: { result: reviewed, words: optional(text('意见')) } }),
    mend: step('修改文稿', 'office', { repeats: 5, form: { paper: files('文稿') } }),
    send: step('签发上报', 'chief', { issues: '请示、报告', serves: 'partyCommittee' }),
    urge: step('催问', 'office', { repeats: 5, form: { words: text('催问情况') } }),
    reply: step('党委批复', 'partyCommittee', { repeats: 3, form: { result: choice('批复', '同意', '不同意', '修改以后再报', '已阅'), words: optional(text('批复意见')) } }),
    carry: step('报告落实批复情况', 'office', { issues: '落实批复情况报告', form: { words: text('落实情况'), evidence: optional(files('佐证材料')) } }),
    withdraw: step('撤回', 'head', { ends: '撤回', form: { why: text('原因') } }),
    shelve: step('因没有批复归档', 'head', { ends: '没有批复', form: { why: text('说明') } }),
    close: step('办结', 'office', { ends: '办结' }),
  },

  rules: ({ law, practice, fact, did, done, late, served }) => {
    const asks = fact('draft.kind').is('请示'), back = fact('review.result').is('退回修改');
    return [
      law('第8条第1项、第9条第1项').after('draft').must('send', 'withdraw').promptly(),
      practice('请示报告').after('review').must('mend', 'withdraw').promptly().when(back),
      practice('请示报告').before('review').hold('有尚未审核的文稿', done('review').is(done('mend'))),
      practice('请示报告').before('mend').hold('审核退回', done('review').over(done('mend'))),
      practice('请示报告').before('send').hold('审核同意', fact('review.result').is('同意')),
      practice('请示报告').before('send').attest('请示一文一事,报告不夹带请示事项'),
      practice('请示报告').after('send').never('withdraw', 'review'),
      practice('请示报告').after(served('send')).must('reply').within(replyLimit).when(asks),
      practice('请示报告').before('urge').hold('等待批复超过提示的时间', late('reply')),
      practice('请示报告').before('shelve').do('urge'),
      practice('请示报告').after('reply').never('shelve'),
      practice('请示报告').after('reply').must('carry').within(carryLimit).when(fact('reply.result').is('同意')),
      practice('请示报告').before('carry').do('reply'),
      practice('请示报告').before('close').do('send served'),
      practice('请示报告').before('close').hold('请示已经批复', did('reply')).when(asks),
      practice('请示报告').before('close').let('carry'),
    ];
  },

  figures: (f, { fact }) => {
    const by = { by: ['draft.matter' as const] }, sent = f.count('send', '向党委请示报告', '件', { by: ['draft.kind', 'draft.matter'] });
    return {
      sent, asked: f.count('send', '向党委请示', '件', { when: fact('draft.kind').is('请示'), ...by }), reported: f.count('send', '向党委报告重大事项', '件', { when: fact('draft.kind').is('报告'), ...by }),
      replied: f.count('reply', '党委批复', '件', { by: ['reply.result'] }), carried: f.count('carry', '落实党委批复', '件'), urged: f.count('urge', '催问批复', '次'), withdrawn: f.count('withdraw', '撤回的请示报告', '件'),
    };
  },

  notModelled: {
    '督察工作规定第8条第1项、第9条第1项': '只写及时请示汇报,没有天数;哪些是重大问题由机关判断',
    '重大事项请示报告条例': '党内法规没有读到原文,一文一事等按通行的公文要求;党委怎样研究不在本系统',
    '批复的时间': '党委不受本程序约束,到时只提示催问',
  },
});
