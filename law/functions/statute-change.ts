/** 依据变化: a statute is made, amended or repealed; every power, list item and document that rests on it is flagged, and each is checked by who holds it. */
// biome-ignore format: the words of the language, on few lines
import { agency, choice, count, date, procedure, ref, rows, setting, step, text, workdays } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { outline2021, practice } from '../statutes.ts';
import { organs } from './lists.ts';

const limit = setting('statute-change.list', '列出受影响的事项、文件的期限', workdays(10), '各地动态管理办法;纲要只要求及时调整');

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const statuteChange = procedure({
  id: 'statute-change', title: '依据变化的核对', chapter: 'functions', from: '2021-08-11', roles,
  statutes: { outline: outline2021, practice },
  opens: ['start'], subject: 'start.statute',

  steps: {
    start: step('登记依据的变化', 'legalReviewer', { form: { statute: text('法律、法规、规章、文件', { class: 'open' }), kind: choice('变化', '新制定', '修改', '废止', '解释', '停止执行'),
      from: date('变化生效之日'), by: text('公布的文号', { class: 'open' }) } }),
    list: step('列出以其为依据的事项、文件', 'legalReviewer', { repeats: 9, form: {
      rows: rows('受影响的事项、文件', { item: ref(organs, '事项、文件'), organ: agency('负责核对的单位'), by: text('变化的依据、条文', { class: 'open' }) }, { class: 'open' }), n: count('项数') } }),
    none: step('认定没有受影响的事项、文件', 'legalReviewer', { ends: '没有影响', form: { how: text('查找的办法') } }),
    close: step('核对完毕', 'legalReviewer', { ends: '核对完毕' }),
  },

  rules: ({ outline, practice, fact, linked }) => [
    practice('依据变化').after('start').must('list', 'none').within(limit),
    practice('依据变化').after('list').never('none'),
    practice('依据变化').before('list').hold('列出受影响的事项、文件', fact('list.n').over(0)),
    outline('第(四)项').after('list').tells('list.rows', 'flagged', { each: 'item' }),
    outline('第(四)项').after('list').opens('statute-check', { each: 'list.rows', unit: 'organ' }),
    practice('依据变化').before('close').do('list'),
    practice('依据变化').before('close').hold('逐项核对完毕', linked('statute-check').allEnded),
  ],

  computes: ({ fact }) => ({ 'list.n': fact('list.rows').count }),

  figures: (f) => {
    const changes = f.count('start', '登记依据变化', '件', { by: ['start.kind'] });
    return { changes, flagged: f.sum('list.n', '依据变化涉及的事项、文件', '项', { by: ['start.kind'] }), none: f.count('none', '没有影响', '件'), closed: f.count('close', '核对完毕', '件'), inTime: f.inTime('list', '按期列出', '件'), length: f.days('start', 'close', '核对平均天数') };
  },

  notModelled: { 依据的对照: '依据是文字,哪些事项、文件以它为依据由人查找、列出;登记时写了条文的,检索可以找到' },
});
