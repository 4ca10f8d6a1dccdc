/**
 * 立法意见: the city (or the province) asks for an opinion on a draft; the county collects what its departments, companies and people say and answers
 * by the day that the letter names. The statute speaks to those who legislate; what binds the county is the letter and common practice.
 */
// biome-ignore format: the words of the language, on few lines
import { agency, any, choice, count, date, files, optional, procedure, rows, step, text } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { practice } from '../statutes.ts';

const open = { class: 'open' } as const;

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const legislationAdvice = procedure({
  id: 'legislation-advice', title: '立法意见', chapter: 'norms', from: '2020-01-01', roles,
  statutes: { practice },
  opens: ['ask'], subject: 'ask.title',

  steps: {
    ask: step('来函征求意见', 'legislature', { form: { title: text('法规、规章草案名称', open), kind: choice('类别', '地方性法规', '地方政府规章', '法律、行政法规', '其他'), from: text('来函机关', open),
      no: text('来函文号', { ...open, optional: true }), due: date('要求反馈的日期'), draft: optional(files('草案和说明')) } }),
    distribute: step('分送有关单位、联系点征求意见', 'office', { repeats: 9, issues: '征求意见函', form: { to: text('单位、联系点、企业、群众代表', open), due: date('反馈的日期') } }),
    collect: step('反馈意见', 'cooperator', { repeats: 99, form: { who: choice('来源', '部门', '镇、街道', '基层立法联系点', '企业、行业协会商会', '公众', '法律顾问、公职律师'), from: optional(agency('单位')), points: count('意见条数'), words: text('意见') } }),
    draft: step('汇总、起草立法意见', 'office', { repeats: 5, form: { points: rows('意见', { clause: text('条款', open), advice: text('修改建议', open), why: text('理由', open) }) } }),
    review: step('审核', 'legalReviewer', { repeats: 5, form: { result: choice('审核意见', '同意', '修改') } }),
    reply: step('出具立法意见', 'head', { ends: '已经反馈', issues: '立法意见(复函)', form: { no: text('复函文号', { ...open, optional: true }), number: count('意见条数') } }),
    none: step('复函没有意见', 'head', { ends: '没有意见', issues: '复函' }),
    taken: step('来函机关反馈采纳情况', 'legislature', { repeats: 3, form: { number: count('采纳的条数') } }),
  },

  rules: ({ practice, fact }) => [
    practice('立法意见').after('ask').must('reply', 'none').by(fact('ask.due')),
    practice('立法意见').after('distribute').must('collect').by(fact('distribute.due')),
    practice('立法意见').before('distribute').hold('反馈的日期不迟于来函要求的日期', any(fact('distribute.due').before(fact('ask.due')), fact('distribute.due').is(fact('ask.due')))),
    practice('征求意见').before('none').do('distribute'),
    practice('征求意见').before('draft').do('distribute'),
    practice('立法意见').before('reply').do('draft'),
    practice('立法意见').before('reply').hold('审核同意', fact('review.result').is('同意')),
    practice('立法意见').before('none').attest('已经征求有关单位意见,都没有意见'),
  ],

  computes: ({ fact }) => ({ 'reply.number': fact('draft.points').count }),

  figures: (f, { did }) => {
    const replied = f.count('reply', '出具立法意见', '次', { by: ['ask.kind'] }), none = f.count('none', '复函没有意见', '次'), inTime = f.inTime('reply', '按期出具立法意见', '次');
    const points = f.sum('reply.number', '立法意见条数', '条'), taken = f.sum('taken.number', '被采纳的立法意见', '条');
    return {
      asked: f.count('ask', '征求立法意见的来函', '件', { by: ['ask.kind'] }), replied, none, inTime, onTime: f.share(inTime, replied, '按期反馈率'), points, taken, takenRate: f.share(taken, points, '立法意见采纳率'),
      collected: f.sum('collect.points', '收集的意见', '条', { by: ['collect.who'] }), sources: f.count('collect', '提出意见的单位、个人', '次', { by: ['collect.who'] }), open: f.standing(did('ask'), '在办立法意见', '件'),
    };
  },

  notModelled: {
    '立法法': '立法机关征求意见的义务和期限约束来函的机关;县级反馈没有法定期限,以来函要求的日期为准;基层立法联系点由设区的市设立,这里只记意见的来源',
    '国家立法、省市立法的程序': '由立法机关办理,县级只有反馈',
    '来函没有要求日期': '登记时写明双方商定的日期',
  },
});
