/** 法治专题培训: a class with its terms, each who took part; full-time ones for the heads of departments that enforce (once in a term of office at least). */
// biome-ignore format: the words of the language, on few lines
import { agency, all, any, choice, count, date, files, official, optional, procedure, setting, step, text, workdays, yes } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { outline2021, practice } from '../statutes.ts';
import { custom } from './year.ts';

const closeLimit = setting('legal-training-class.close', '培训结束以后结班的期限', workdays(20), custom);

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const legalTrainingClass = procedure({
  id: 'legal-training-class', title: '法治专题培训', chapter: 'leadership', from: '2019-04-15', roles,
  statutes: { outline: outline2021, practice },
  opens: ['plan'], subject: 'plan.title',

  steps: {
    plan: step('确定培训班', 'planner', { issues: '培训通知', form: { title: text('班名', { class: 'open' }), kind: choice('种类', '法治专题脱产培训', '法治专题培训'),
      whom: choice('对象', '领导干部', '执法部门负责人', '行政机关工作人员'), from: date('第一期开班日'), terms: count('计划期数') } }),
    hold: step('举办一期', 'planner', { repeats: 12, form: { no: count('第几期'), from: date('开班'), until: date('结束'), hours: count('学时'), fullTime: yes('脱产') } }),
    attend: step('登记参加人员', 'planner', { repeats: 400, form: { unit: agency('单位'), person: official('姓名'), post: choice('身份', '执法部门负责人', '其他领导干部', '法治工作人员', '其他工作人员'), passed: optional(yes('考查合格')) } }),
    close: step('结班', 'planner', { ends: '结班', form: { papers: optional(files('签到、课件')) } }),
    cancel: step('取消培训', 'planner', { ends: '取消', form: { why: text('原因') } }),
  },

  rules: ({ outline, practice, fact, done }) => [
    practice('培训组织').after('plan').must('hold', 'cancel').by(fact('plan.from')),
    outline('第(三十四)项').before('hold').hold('脱产培训的各期脱产举办', fact('hold.fullTime').true).when(fact('plan.kind').is('法治专题脱产培训')),
    practice('培训组织').before('hold').hold('起止日期有先后', any(fact('hold.until').is(fact('hold.from')), fact('hold.until').after(fact('hold.from')))),
    practice('培训组织').after('hold').never('cancel'),
    practice('培训组织').before('attend').do('hold'),
    practice('培训组织').before('close').do('attend'),
    practice('培训组织').before('close').hold('计划的各期都已举办', done('hold').atLeast(fact('plan.terms'))),
    practice('培训组织').after('hold').must('close', 'hold').within(closeLimit),
  ],

  figures: (f, { fact }) => {
    const kind = { by: ['plan.kind' as const] }, full = fact('plan.kind').is('法治专题脱产培训');
    return {
      classes: f.count('close', '举办法治培训班', '个', { by: ['plan.kind', 'plan.whom'] }), terms: f.count('hold', '法治培训期数', '期', kind), fullTerms: f.count('hold', '举办法治专题脱产培训', '次', full), hours: f.sum('hold.hours', '法治培训学时', '学时', kind),
      people: f.count('attend', '参加法治培训', '人次', { by: ['plan.kind', 'attend.post'] }), units: f.distinct('attend.unit', '参加法治培训的单位', '个'), fullPeople: f.count('attend', '参加脱产培训', '人次', full),
      heads: f.distinct('attend.person', '参加脱产培训的执法部门负责人', '人', { when: all(full, fact('attend.post').is('执法部门负责人')) }), passed: f.count('attend', '法治培训考查合格', '人次', fact('attend.passed').true), cancelled: f.count('cancel', '取消的法治培训班', '个'),
    };
  },

  notModelled: {
    '纲要第(三十四)项': '市县承担执法职能的部门负责人任期内至少一次脱产培训:按人列入「县级领导法治职责」,频次写任期内;纲要到2025年为止,以后从新纲要',
    '其他培训': '执法人员的培训学时计入证件的审验;法治工作队伍业务培训、参加上级培训、初任培训由「法治培训(一期)」登记,这里只有领导干部和机关工作人员的专题班,不重复计数',
  },
});
