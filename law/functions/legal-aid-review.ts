/** 法律援助异议审查: who was refused legal aid, or lost it, objects to the justice bureau; it decides in five days, and what is set right begins anew. 法律援助法第49条. */
// biome-ignore format: the words of the language, on few lines
import { choice, days, optional, party, procedure, ref, step, text, yes } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { legalAidLaw } from '../statutes.ts';
import { help } from './legal-aid.ts';

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const legalAidReview = procedure({
  id: 'legal-aid-review', title: '法律援助异议审查', chapter: 'functions', from: '2022-01-01', roles,
  statutes: { law: legalAidLaw },
  opens: ['object'], subject: 'object.person',

  steps: {
    object: step('提出异议', 'applicant', { form: { person: party('提出异议的人'), aid: ref('legal-aid', '法律援助案件'), help, against: choice('对哪一项决定', '不予法律援助', '终止法律援助'), why: text('理由', { class: 'personal' }) } }),
    decide: step('审查决定', 'justiceOffice', { ends: '已经决定', issues: '法律援助异议审查决定书', serves: 'applicant', form: { result: choice('决定', '维持', '责令改正'), why: text('理由'), told: optional(yes('告知可以申请行政复议、提起行政诉讼')) } }),
    giveUp: step('撤回异议', 'applicant', { ends: '撤回' }),
  },

  rules: ({ law, fact }) => [
    law(49, 1).before('decide').hold('是不予、终止法律援助的决定', fact('object.aid').did('refuse').or(fact('object.aid').did('terminate'))),
    law(49, 2).after('object').must('decide', 'giveUp').within(days(5)),
    law(49, 3).before('decide').hold('维持的,告知可以申请行政复议、提起行政诉讼', fact('decide.told').true).when(fact('decide.result').is('维持')),
    law(49, 2).after('decide').must('decide served').promptly(),
    law(49, 2).after('decide').opens('legal-aid', { with: { person: 'object.person', help: 'object.help' } }).when(fact('decide.result').is('责令改正')),
  ],

  figures: (f, { fact }) => {
    const objected = f.count('object', '法律援助异议', '件', { by: ['object.against'] }), decided = f.count('decide', '审查法律援助异议', '件', { by: ['decide.result'] });
    return { objected, decided, inTime: f.inTime('decide', '五日内审查的异议', '件'), corrected: f.count('decide', '责令改正', '件', fact('decide.result').is('责令改正')), givenUp: f.count('giveUp', '撤回异议', '件') };
  },

  notModelled: { '第49条第3款': '对维持不服的复议、诉讼,由各自的程序办理' },
});
