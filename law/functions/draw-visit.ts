/** 双随机检查任务: a register whose entries are what a draw gives two officers to do at one address: an inspection that names it, or a reason why there was none. */
// biome-ignore format: the words of the language, on few lines
import { any, choice, not, officials, optional, party, procedure, ref, setting, step, text, told, workdays, yes } from '../../kernel/words.ts';
import { inspectionResult } from '../enforcement/forms.ts';
import { twoCertified } from '../enforcement/words.ts';
import { roles } from '../roles.ts';
import { businessRules, notice5, practice } from '../statutes.ts';

const visitLimit = setting('draw-visit.limit', '完成双随机检查任务的期限', workdays(60), '各地抽查细则;国发〔2019〕5号未定');

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const drawVisit = procedure({
  id: 'draw-visit', title: '双随机检查任务', chapter: 'functions', from: '2020-01-01', roles, register: true,
  statutes: { business: businessRules, random: notice5, practice },
  opens: ['begin'], subject: 'begin.party',

  steps: {
    begin: told('抽中、选派', 'random-draw', { repeats: 1, form: { party: party('检查对象'), power: ref('power', '检查职权'), items: text('检查事项', { class: 'open' }), joint: yes('部门联合抽查') } }),
    match: step('选派检查人员', 'agency', { issues: '检查任务单', form: { officers: officials('检查人员'), recused: optional(officials('应当回避的人员')) } }),
    visited: told('检查结果已经告知', 'inspection', { repeats: 1, ends: '已经检查', form: { result: inspectionResult } }),
    stopped: told('抽取作废', 'random-draw', { repeats: 1, ends: '抽取作废' }),
    skip: step('不再检查', 'head', { ends: '没有检查', form: { why: choice('原因', '对象已经注销、迁出', '对象不再从事该行业', '检查被取消', '其他') } }),
  },

  rules: ({ business, random, practice, fact }) => [
    random('第三部分第(五)项').after('begin').must('match', 'skip').promptly(),
    business(54, 1).before('match').attest('检查人员是从名录库中随机选派的'),
    random('第三部分第(五)项').before('match').hold('选派的人员当日都持有效证件,不少于两人', ...twoCertified(fact('match.officers'))),
    random('第三部分第(五)项').before('match').hold('应当回避的人员没有选派', not(fact('match.officers').meets(fact('match.recused')))).when(fact('match.recused').present),
    practice('检查任务').after('begin').must('visited', 'skip', 'stopped').within(visitLimit),
    random('第三部分第(五)项').after('visited').tells('opener', 'visited', { with: { result: 'visited.result' } }),
    random('第三部分第(五)项').after('skip').tells('opener', 'skipped'),
  ],

  inForce: ({ day }) => ({ from: day('match'), until: ['visited', 'skip', 'stopped'] }),

  figures: (f, { did }) => ({
    given: f.count('begin', '双随机检查任务', '户次'), done: f.count('visited', '完成的双随机检查任务', '户次', { by: ['visited.result'] }), inTime: f.inTime('visited', '按期完成的双随机检查任务', '户次'),
    skipped: f.count('skip', '不再检查的任务', '户次', { by: ['skip.why'] }), matched: f.count('match', '随机选派', '户次'), stopped: f.count('stopped', '作废的检查任务', '户次'), open: f.standing(not(any(did('visited'), did('skip'), did('stopped'))), '在办的检查任务', '户次'),
  }),

  notModelled: { '检查怎样进行': '检查本身走行政检查程序,写明所属的任务;抽中的名单在全批结束以前不公开' },
});
