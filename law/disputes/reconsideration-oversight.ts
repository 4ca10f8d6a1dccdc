/** 上级行政机关责令纠正、直接受理 (第三十五条、第四十条): held by the level above; the case complained of is told. */
import { choice, party, procedure, ref, step, text } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { reconsiderationLaw, reconsiderationRegulations } from '../statutes.ts';

export const reconsiderationOversight = procedure({
  id: 'reconsideration-oversight',
  title: '对行政复议机关的监督',
  chapter: 'disputes',
  from: '2024-01-01',
  statutes: { law: reconsiderationLaw, regulations: reconsiderationRegulations },
  roles,
  opens: ['complain'],
  subject: 'complain.applicant',

  steps: {
    complain: step('反映情况', 'applicant', {
      form: {
        applicant: party('申请人'),
        case: ref('reconsideration', '行政复议案件'),
        about: choice('反映的问题', '无正当理由不予受理', '无正当理由驳回申请', '超过行政复议期限不作答复', '无正当理由中止'),
        words: text('具体情况', { optional: true }),
      },
    }),
    decline: step('告知反映的理由不成立', 'clerk', {
      form: { reason: text('理由') },
      ends: '理由不成立',
      issues: '告知书',
      serves: 'applicant',
    }),
    order: step('责令纠正', 'head', {
      form: { what: choice('责令', '受理', '恢复审理', '作出决定') },
      issues: '责令受理(恢复审理)通知书',
      serves: 'otherOrgan',
    }),
    takeOver: step('直接受理', 'head', { form: { why: text('必要性') }, ends: '直接受理', issues: '直接受理通知书', serves: 'applicant' }),
    complied: step('已经纠正', 'clerk', { form: { how: text('纠正情况') }, ends: '已经纠正' }),
  },

  rules: ({ law, regulations, fact, served }) => [
    law(35).after('complain').must('decline', 'order').promptly(),
    law(35).before('order').attest('不予受理、驳回申请、不作答复或者中止没有正当理由'),
    law(35).before('takeOver').do('order'),
    law(35).before('complied').do('order'),
    law(35).after('order').must(served('order')).promptly(),
    law(35).after('order').must('complied', 'takeOver').promptly(),
    law(35)
      .after('order')
      .tells('complain.case', 'ordered', { with: { what: 'order.what' } }),
    law(40)
      .before('order')
      .hold('无正当理由中止的,责令恢复审理', fact('order.what').is('恢复审理'))
      .when(fact('complain.about').is('无正当理由中止')),
    regulations(31).before('decline').attest('复议机关的处理符合法定条件'),
  ],

  figures: (f) => ({
    complained: f.count('complain', '申请人向上级反映', '件', { by: ['complain.about'] }),
    ordered: f.count('order', '责令纠正', '件', { by: ['order.what'] }),
    takenOver: f.count('takeOver', '上级直接受理', '件'),
    complied: f.count('complied', '已经纠正', '件'),
  }),

  notModelled: { 第35条: '何时必要直接受理由上级行政复议机关判断;直接受理后另立行政复议案件' },
});
