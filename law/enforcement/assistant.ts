/** 执法辅助人员: a register of helpers without certificates. They help two certified officers and never act alone; what they may do is a list. */
// biome-ignore format: the words of the language, on few lines
import { agency, any, choice, count, date, not, official, officials, procedure, setting, step, text, workdays, years } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { disclosureRules, penaltyLaw, practice } from '../statutes.ts';
import { twoCertified } from './words.ts';

const yearly = setting('assistant.check', '辅助人员考核的间隔', years(1), '省级辅助人员管理办法;各省不一');
const hoursAYear = setting('assistant.hours', '辅助人员每年培训的学时', 40, '省级辅助人员管理办法;各省不一');

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const assistant = procedure({
  id: 'assistant', title: '执法辅助人员', chapter: 'enforcement', from: '2021-07-15', roles, register: true,
  statutes: { law: penaltyLaw, disclosure: disclosureRules, practice },
  opens: ['hire'], subject: 'hire.person',

  steps: {
    hire: step('聘用登记', 'agency', { form: { person: official('辅助人员'), unit: agency('使用单位'), post: text('岗位', { class: 'open' }), from: date('聘用之日') } }),
    train: step('岗前、年度培训', 'agency', { repeats: 60, form: { hours: count('学时'), what: text('内容') } }),
    badge: step('核发辅助工作证', 'agency', { issues: '执法辅助工作证', form: { no: text('证号', { class: 'open', unique: true }) } }),
    attend: step('随同执法', 'officer', { repeats: 999, form: { officers: officials('带领的执法人员'), what: choice('辅助事项', '宣传教育', '信息采集、接收材料', '参与巡查、劝阻', '协助维持秩序', '协助送达', '驾驶、设备操作、后勤') } }),
    assess: step('考核', 'agency', { repeats: 30, form: { hours: count('考核期内培训学时'), result: choice('结论', '合格', '不合格') } }),
    alone: step('发现单独执法或者超出辅助事项', 'supervisor', { repeats: 9, form: { what: text('情况') } }),
    mend: step('处理并报告', 'agency', { repeats: 9, form: { how: text('处理情况') } }),
    leave: step('离职、清退', 'agency', { ends: '离职', form: { why: choice('原因', '合同期满', '辞职', '考核不合格', '违反规定清退', '转为其他岗位', '死亡') } }),
  },

  rules: ({ law, disclosure, practice, fact, did }) => [
    law(42, 1).before('attend').hold('由不少于两名执法人员带领,当日都持有效证件', ...twoCertified(fact('attend.officers'))),
    law(42, 1).before('attend').hold('带领的人员不是辅助人员本人', not(fact('attend.officers').includes(fact('hire.person')))),
    practice('辅助人员管理').before('badge').hold('经过岗前培训', did('train')),
    practice('辅助人员管理').before('attend').do('badge'),
    practice('辅助人员管理').after('badge', 'assess').must('assess', 'leave').within(yearly),
    practice('辅助人员管理').before('assess').hold('培训不少于规定的学时,否则不合格', any(fact('assess.hours').atLeast(hoursAYear), fact('assess.result').is('不合格'))),
    practice('辅助人员管理').before('assess').do('badge'),
    practice('辅助人员管理').after('assess').must('leave').promptly().when(fact('assess.result').is('不合格')),
    law(42, 1).after('alone').must('mend', 'leave').promptly(),
    disclosure(26).publishes('badge', { within: workdays(20) }),
  ],

  // 考核期内的学时:至今的合计,减去以前考核已经计入的
  computes: ({ sum }) => ({ 'assess.hours': sum('train.hours').minus(sum('assess.hours')) }),

  inForce: ({ day }) => ({ from: day('badge'), until: ['leave'], holder: 'hire.person' }),

  figures: (f) => ({
    standing: f.standing('inForce', '执法辅助人员', '人', { by: ['hire.unit'] }), hired: f.count('hire', '聘用辅助人员', '人'), left: f.count('leave', '离职、清退辅助人员', '人', { by: ['leave.why'] }),
    attended: f.count('attend', '随同执法', '人次', { by: ['attend.what'] }), hours: f.sum('train.hours', '辅助人员培训学时', '学时'), trained: f.count('train', '辅助人员培训', '人次'),
    alone: f.count('alone', '发现单独执法、超出辅助事项', '次'), assessed: f.count('assess', '考核辅助人员', '人次', { by: ['assess.result'] }),
  }),

  notModelled: { 辅助事项的范围: '国家没有统一规定,按各省办法的通行范围列举;检查、取证、决定、强制、送达决定不得由辅助人员独立进行,由各程序的持证要求保证' },
});
