/** 府院联席会议: what court and government take up together, what was agreed, and whether each undertaking was kept. */
// biome-ignore format: the words of the language, on few lines
import { agency, all, any, choice, date, files, optional, procedure, rows, step, text } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { practice } from '../statutes.ts';

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const courtLiaison = procedure({
  id: 'court-liaison', title: '府院联席会议', chapter: 'disputes', from: '2021-01-01', roles,
  statutes: { practice },
  opens: ['propose'],

  steps: {
    propose: step('提出议题', 'clerk', { form: { by: choice('提出者', '政府', '法院', '检察院'), matters: text('议题', { class: 'open' }), kind: choice('类别', '个案协调', '类案问题', '诉源治理', '执行联动') } }),
    call: step('召集会议', 'head', { repeats: 3, issues: '府院联席会议通知', form: { on: date('会议日') } }),
    hold: step('召开会议', 'head', { repeats: 3, issues: '府院联席会议纪要', form: {
      items: rows('议定事项', { what: text('事项'), unit: agency('责任单位'), until: date('完成期限') }), last: date('最后的完成期限'), minutes: files('纪要') } }),
    follow: step('报告议定事项落实情况', 'clerk', { repeats: 9, form: { result: choice('落实', '全部落实', '部分落实', '没有落实'), report: files('落实情况') } }),
    close: step('办结', 'head', { ends: '办结', form: { why: optional(text('没有全部落实的原因')) } }),
    drop: step('另行处理议题', 'head', { ends: '另行处理', form: { why: text('原因') } }),
  },

  rules: ({ practice, fact, did, today }) => {
    const kept = fact('follow.result').is('全部落实');
    return [
      practice('府院联席').after('propose').must('call', 'drop').promptly(),
      practice('府院联席').after('call').must('hold', 'drop', 'call').by(fact('call.on')),
      practice('府院联席').before('hold').hold('在通知的日子召开', today.is(fact('call.on'))),
      practice('府院联席').after('hold').must('follow').by(fact('hold.last'), { until: kept }),
      practice('府院联席').before('follow').do('hold'),
      practice('府院联席').before('close').hold('议定事项全部落实,或者写明没有落实的原因', any(kept, all(did('follow'), fact('close.why').present))),
      practice('府院联席').after('hold').never('drop'),
    ];
  },

  figures: (f, { fact }) => ({
    proposed: f.count('propose', '府院联席议题', '件', { by: ['propose.kind', 'propose.by'] }), held: f.count('hold', '召开府院联席会议', '次'),
    kept: f.count('close', '议定事项全部落实', '件', fact('follow.result').is('全部落实')), closed: f.count('close', '府院联席议题办结', '件'), part: f.count('follow', '部分落实', '件次', fact('follow.result').is('部分落实')),
  }),

  notModelled: { 通行做法: '府院联席没有国家规定的程序;会议的次数、参加单位由各地定' },
});
