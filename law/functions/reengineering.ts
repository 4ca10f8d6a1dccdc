/** 流程再造: a round over a batch of items of many units. Each item is a case of its own (`reengineering-item.ts`); the round waits for all of them. */
import { agency, count, date, optional, procedure, ref, rows, step, text, workdays } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { businessRules, disclosureRules, practice } from '../statutes.ts';

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const reengineering = procedure({
  id: 'reengineering', title: '流程再造', chapter: 'functions', from: '2020-01-01', roles,
  statutes: { business: businessRules, disclosure: disclosureRules, practice },
  opens: ['start'], subject: 'start.title',

  steps: {
    start: step('启动一轮流程再造', 'serviceOffice', { issues: '流程再造方案', form: { title: text('名称', { class: 'open' }), year: count('年度'), round: count('第几轮'),
      items: rows('再造事项', { item: ref('service-item', '事项'), holder: agency('单位') }, { class: 'open' }), until: date('完成期限'), by: optional(text('所依据的文件', { class: 'open' })) } }),
    urge: step('督促', 'serviceOffice', { repeats: 20, issues: '督促函', form: { whom: agency('单位') } }),
    report: step('汇总再造结果', 'serviceOffice', { ends: '完成', issues: '流程再造前后对照表' }),
    stop: step('终止本轮', 'head', { ends: '终止', form: { why: text('理由') } }),
  },

  rules: ({ business, disclosure, practice, fact, linked }) => [
    business(35).before('start').hold('写明再造的事项和单位', fact('start.items').count.atLeast(1)),
    business(35).after('start').opens('reengineering-item', { each: 'start.items', unit: 'holder', with: { until: 'start.until' } }),
    business(35).before('report').hold('各事项都已经再造,或者决定不作调整', linked('reengineering-item').allEnded),
    practice('流程再造').after('start').must('report', 'stop').by(fact('start.until')),
    disclosure(26).publishes('report', { within: workdays(20) }),
  ],

  figures: (f) => ({
    rounds: f.count('start', '流程再造', '轮'), urged: f.count('urge', '督促', '次'), finished: f.count('report', '完成流程再造', '轮'), stopped: f.count('stop', '终止流程再造', '轮'),
  }),

  notModelled: {
    '第35条': '减哪些环节、材料由各单位研究;没有依据的不得增设,由每个事项的对照核对',
    '督促的次数和时间': '国家没有规定,由各地自定',
  },
});
