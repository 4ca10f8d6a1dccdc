/** 家庭应急物资储备建议清单: a register of the lists that are put out for households, each in force until the next. */
// biome-ignore format: the words of the language, on few lines
import { choice, count, date, files, procedure, rows, step, text, workdays } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { disclosureRules, emergencyLaw, practice } from '../statutes.ts';

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const householdList = procedure({
  id: 'household-list', title: '家庭应急物资储备建议清单', chapter: 'emergency', from: '2024-11-01', roles, register: true,
  statutes: { law: emergencyLaw, disclosure: disclosureRules, practice },
  opens: ['draft'], subject: 'issue.name',

  steps: {
    draft: step('拟定清单', 'office', { form: { draft: files('草案') } }),
    issue: step('公布清单', 'head', { issues: '家庭应急物资储备建议清单', form: { name: text('名称', { class: 'open' }), from: date('公布日'), items: rows('物资', { name: text('物资', { class: 'open' }), number: text('建议数量', { class: 'open' }) }, { class: 'open' }) } }),
    promote: step('向居民推荐', 'office', { repeats: 50, form: { how: choice('方式', '入户', '集中宣传', '网上', '村(社区)公示栏'), copies: count('发放份数'), evidence: files('依据') } }),
    drop: step('决定不公布', 'head', { ends: '不公布' }),
    replace: step('停止使用', 'head', { ends: '停止使用', form: { why: text('理由') } }),
  },

  rules: ({ law, disclosure, practice, fact }) => [
    practice('建议清单').after('draft').must('issue', 'drop').promptly(),
    law(46, 3).before('issue').hold('列明物资', fact('issue.items').count.over(0)),
    practice('建议清单').after('issue').never('drop'),
    practice('建议清单').before('promote', 'replace').do('issue'),
    disclosure(26).publishes('issue', { within: workdays(20) }),
  ],

  inForce: ({ fact }) => ({ from: fact('issue.from'), until: ['replace'] }),
  figures: (f) => ({ lists: f.standing('inForce', '家庭应急物资储备建议清单', '份'), issued: f.count('issue', '公布建议清单', '份'), promoted: f.count('promote', '推荐建议清单', '次'), copies: f.sum('promote.copies', '发放建议清单', '份', { declared: true }) }),
  notModelled: { '突发事件应对法第46条第3款': '居民是否储备由自己决定;储备了多少没有行为留下' },
});
