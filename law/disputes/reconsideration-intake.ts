/** 司法所代收行政复议申请: what is handed in at a town becomes an application at the county the same day; the papers follow. */
// biome-ignore format: the words of the language, on few lines
import { agency, choice, procedure, setting, step, text, workdays } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { practice, reconsiderationLaw } from '../statutes.ts';
import { application } from './forms.ts';

const forwardLimit = setting(
  'reconsideration-intake.forward',
  '司法所移送申请材料的期限',
  workdays(2),
  '各地司法所代收行政复议申请的规定;行政复议法没有规定',
);
const handedOn = Object.fromEntries(Object.keys(application).map((field) => [field, `handIn.${field}` as const])) as Record<
  string,
  `handIn.${keyof typeof application}`
>;

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const reconsiderationIntake = procedure({
  id: 'reconsideration-intake', title: '司法所代收行政复议申请', chapter: 'disputes', from: '2024-01-01', roles,
  statutes: { law: reconsiderationLaw, practice },
  opens: ['handIn'], subject: 'handIn.applicant',

  steps: {
    handIn: step('向司法所提交行政复议申请', 'applicant', { form: { ...application, to: agency('行政复议机关') } }),
    receipt: step('出具收件回执,指导申请', 'clerk', { issues: '收件回执', serves: 'applicant', form: { help: choice('帮助', '没有', '代写申请书', '记录口头申请', '指引法律援助') } }),
    forward: step('移送申请材料', 'clerk', { ends: '已经移送', issues: '移送函' }),
    withdraw: step('当场撤回', 'applicant', { form: { why: text('原因') } }),
    stop: step('告知复议机关申请已撤回', 'clerk', { ends: '当场撤回' }),
  },

  rules: ({ law, practice, did }) => [
    law(22, 2).after('handIn').opens('reconsideration', { unit: 'handIn.to', with: handedOn }),
    law(22, 3).after('handIn').must('receipt').promptly(),
    law(22, 3).before('forward').do('receipt'),
    practice('司法所代收').after('handIn').must('forward', 'stop').within(forwardLimit),
    practice('司法所代收').before('stop').do('withdraw'),
    practice('司法所代收').before('receipt').attest('申请人、被申请人、复议请求、事实和理由已经记明,由申请人确认').unless(did('withdraw')),
  ],

  figures: (f) => ({
    received: f.count('handIn', '司法所代收行政复议申请', '件', { by: ['handIn.kind'] }), forwarded: f.count('forward', '司法所移送申请材料', '件'), inTime: f.inTime('forward', '按期移送', '件'),
    helped: f.count('receipt', '帮助申请人', '件', { by: ['receipt.help'] }),
  }),

  notModelled: { 第30条: '五日的审查期限从复议机关收到之日起算:申请登记后即时到达,所以与代收是同一日' },
});
