/** 更正与自身相关的政府信息记录 (条例第四十一条). */
import { choice, files, party, procedure, step, text } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { disclosureRules } from '../statutes.ts';

export const disclosureCorrection = procedure({
  id: 'disclosure-correction',
  title: '更正政府信息记录',
  chapter: 'checks',
  from: '2019-05-15',
  statutes: { law: disclosureRules },
  roles,
  opens: ['ask'],
  subject: 'ask.applicant',

  steps: {
    ask: step('要求更正', 'applicant', {
      form: { applicant: party('申请人'), record: text('不准确的记录'), proof: files('证据', { optional: true }) },
    }),
    examine: step('审核', 'infoOffice', {
      form: { result: choice('审核结果', '有权更正,属实', '有权更正,不属实', '不属于本机关职能范围') },
    }),
    amend: step('予以更正', 'infoDirector', { form: { what: text('更正内容') }, ends: '更正', issues: '更正告知书', serves: 'applicant' }),
    pass: step('转送有权更正的机关', 'infoOffice', {
      form: { to: text('有权更正的机关', { class: 'open' }) },
      ends: '转送',
      issues: '转送函',
      serves: 'otherOrgan',
    }),
    point: step('告知向有权更正的机关提出', 'infoOffice', {
      form: { to: text('有权更正的机关', { class: 'open' }) },
      ends: '告知',
      issues: '更正告知书',
      serves: 'applicant',
    }),
    refuse: step('不予更正', 'infoDirector', {
      form: { reason: text('理由') },
      ends: '不予更正',
      issues: '更正告知书',
      serves: 'applicant',
    }),
    tell: step('将转送告知申请人', 'infoOffice', { issues: '转送告知书', serves: 'applicant' }),
  },

  rules: ({ law, fact, served }) => {
    const result = fact('examine.result');
    return [
      law(41).after('ask').must('examine').promptly(),
      law(41).after('examine').must('amend', 'refuse', 'pass', 'point').promptly(),
      law(41).before('amend').hold('有权更正,审核属实', result.is('有权更正,属实')),
      law(41).before('refuse').hold('有权更正,审核不属实', result.is('有权更正,不属实')),
      law(41).before('pass', 'point').hold('不属于本机关职能范围', result.is('不属于本机关职能范围')),
      law(41).after('amend').must(served('amend')).promptly(),
      law(41).after('point').must(served('point')).promptly(),
      law(41).after('pass').must('tell').promptly(),
    ];
  },

  figures: (f) => ({
    asked: f.count('ask', '要求更正记录', '件'),
    corrected: f.count('amend', '更正记录', '件'),
    passed: f.count('pass', '转送有权更正的机关', '件'),
    refused: f.count('refuse', '不予更正', '件'),
  }),

  notModelled: { 第41条: '记录是否不准确由审核的人判断;条例没有定期限' },
});
