/** 依据变化的逐项核对: one entry or document, checked by the unit that holds it, and dealt with as the check says. */
// biome-ignore format: the words of the language, on few lines
import { choice, procedure, ref, setting, step, text, told, workdays } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { practice } from '../statutes.ts';
import { organs } from './lists.ts';

const checkLimit = setting('statute-check.check', '逐项核对的期限', workdays(15), '各地动态管理办法');
const applyLimit = setting('statute-check.apply', '按核对结论处理的期限', workdays(20), '各地动态管理办法');

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const statuteCheck = procedure({
  id: 'statute-check', title: '依据变化的逐项核对', chapter: 'functions', from: '2021-08-11', roles,
  statutes: { practice },
  opens: ['begin'], subject: 'begin.by',

  steps: {
    begin: told('收到核对任务', 'statute-change', { repeats: 1, form: { item: ref(organs, '事项、文件'), by: text('变化的依据、条文', { class: 'open' }) } }),
    check: step('核对', 'legalReviewer', { issues: '依据核对意见', form: { result: choice('结论', '不受影响', '调整、修改', '取消、废止'), why: text('理由') } }),
    unaffected: step('不受影响,结束', 'agency', { ends: '不受影响' }),
    apply: step('按结论处理完毕', 'agency', { ends: '已经处理', form: { how: choice('处理', '已经调整、修改', '已经取消、废止', '已经列入修改计划'), act: text('处理的文件', { class: 'open' }) } }),
  },

  rules: ({ practice, fact }) => {
    const same = fact('check.result').is('不受影响');
    return [
      practice('依据变化').after('begin').must('check').within(checkLimit),
      practice('依据变化').after('check').must('apply').within(applyLimit).unless(same),
      practice('依据变化').after('check').must('unaffected').promptly().when(same),
      practice('依据变化').before('unaffected').hold('核对结论是不受影响', same),
      practice('依据变化').before('apply').hold('核对结论是调整、修改或者取消、废止', fact('check.result').among('调整、修改', '取消、废止')),
    ];
  },

  figures: (f) => {
    const received = f.count('begin', '需要核对的事项、文件', '项'), checked = f.count('check', '已经核对', '项', { by: ['check.result'] });
    return { received, checked, inTime: f.inTime('check', '按期核对', '项'), checkedRate: f.share(checked, received, '核对率'), applied: f.count('apply', '按结论处理', '项', { by: ['apply.how'] }), unaffected: f.count('unaffected', '不受影响', '项') };
  },

  notModelled: { 结论的执行: '调整、取消本身在该事项、文件的登记里办理,这里登记办理的文件' },
});
