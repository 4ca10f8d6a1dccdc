/** 双随机检查任务: what a draw gives two officers to do at one address: an inspection that names it, or a reason why there was none. */
// biome-ignore format: the words of the language, on few lines
import { choice, not, officials, party, procedure, ref, setting, step, text, told, workdays, yes } from '../../kernel/words.ts';
import { inspectionResult } from '../enforcement/forms.ts';
import { roles } from '../roles.ts';
import { notice5, practice } from '../statutes.ts';

const visitLimit = setting('draw-visit.limit', '完成双随机检查任务的期限', workdays(60), '各地抽查细则;国发〔2019〕5号未定');

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const drawVisit = procedure({
  id: 'draw-visit', title: '双随机检查任务', chapter: 'functions', from: '2020-01-01', roles,
  statutes: { random: notice5, practice },
  opens: ['begin'], subject: 'begin.party',

  steps: {
    begin: told('抽中、选派', 'random-draw', { repeats: 1, form: { party: party('检查对象'), officers: officials('选派的检查人员'), power: ref('power', '检查职权'), items: text('检查事项', { class: 'open' }), joint: yes('部门联合抽查') } }),
    visited: told('检查结果已经告知', 'inspection', { repeats: 1, ends: '已经检查', form: { result: inspectionResult } }),
    skip: step('不再检查', 'head', { ends: '没有检查', form: { why: choice('原因', '对象已经注销、迁出', '对象不再从事该行业', '检查被取消', '其他') } }),
  },

  rules: ({ random, practice }) => [
    practice('检查任务').after('begin').must('visited', 'skip').within(visitLimit),
    random('第三部分第(五)项').after('visited').tells('opener', 'visited', { with: { result: 'visited.result' } }),
    random('第三部分第(五)项').after('skip').tells('opener', 'skipped'),
  ],

  figures: (f, { did }) => ({
    given: f.count('begin', '双随机检查任务', '户次'), done: f.count('visited', '完成的双随机检查任务', '户次', { by: ['visited.result'] }), inTime: f.inTime('visited', '按期完成的双随机检查任务', '户次'),
    skipped: f.count('skip', '不再检查的任务', '户次', { by: ['skip.why'] }), open: f.standing(not(did('visited')), '没有完成检查的任务', '户次'),
  }),

  notModelled: { '检查怎样进行': '检查本身走行政检查程序,写明所属的任务;抽中的名单在全批结束以前不公开' },
});
