/** 信用评价: a register whose entries are the classes of subjects. It orders how often the office looks, is given anew when a record comes, goes or proves wrong, and is not published. */
// biome-ignore format: the words of the language, on few lines
import { any, choice, choices, party, procedure, setting, step, text, told, workdays, years } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { businessRules, creditMechanism, practice } from '../statutes.ts';
import { grade } from './market.ts';

const every = setting('credit-grade.every', '重新评价的间隔', years(1), '各领域信用评价办法;国务院文件未定');
const again = setting('credit-grade.again', '信息更正、修复以后重新评价的期限', workdays(5), '各地信用修复的通行做法;国务院文件未定');

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const creditGrade = procedure({
  id: 'credit-grade', title: '信用评价和分级分类', chapter: 'functions', from: '2019-07-09', roles, register: true,
  statutes: { credit: creditMechanism, business: businessRules, practice },
  opens: ['assess'], subject: 'assess.party',

  steps: {
    assess: step('评价', 'agency', { form: { party: party('信用主体'), grade, model: text('评价模型、指标体系和版本', { class: 'open' }), sources: choices('数据来源', '登记注册', '行政许可', '行政处罚', '抽查检查', '失信记录', '信用承诺', '公共信用综合评价', '其他') } }),
    corrected: told('异议成立,信息已经更正', 'credit-objection', { form: { result: choice('处理', '删除', '更正') } }),
    repaired: told('信用修复', 'credit-repair'),
    restore: step('信息更正、修复以后重新评价', 'agency', { repeats: 20, form: { grade, cause: choice('原因', '信用修复', '异议成立') } }),
    reassess: step('定期、随时重新评价', 'agency', { repeats: 99, form: { grade, cause: choice('原因', '定期评价', '新的失信记录', '其他变化') } }),
    end: step('主体注销,停止评价', 'clerk', { ends: '停止评价' }),
  },

  rules: ({ credit, business, practice, fact, did }) => [
    credit('“信用评价”').before('assess').attest('指标和模型事先公布,只使用依法归集的信息'),
    practice('最低等级').before('assess').hold('评为最低一级的,有现行有效的失信记录', fact('assess.party').holds('credit-record')).when(fact('assess.grade').is('D')),
    practice('最低等级').before('reassess').hold('重新评为最低一级的,有现行有效的失信记录', fact('assess.party').holds('credit-record')).when(fact('reassess.grade').is('D')),
    business(53).after('assess', 'reassess').must('reassess', 'end').within(every),
    credit('“异议、修复”').after('corrected', 'repaired').must('restore', 'end').within(again),
    credit('“异议、修复”').after('restore').restarts('reassess'),
    credit('“异议、修复”').before('restore').hold('信息已经更正或者信用已经修复', any(did('corrected'), did('repaired'))),
  ],

  inForce: ({ day }) => ({ from: day('assess'), until: ['end'], holder: 'assess.party' }),

  figures: (f, { did }) => ({
    rated: f.standing('inForce', '参加信用评价的主体', '户', { by: ['assess.grade'] }), assessed: f.count('assess', '首次信用评价', '户', { by: ['assess.grade'] }), reassessed: f.count('reassess', '重新信用评价', '户次', { by: ['reassess.cause', 'reassess.grade'] }), restored: f.count('restore', '更正、修复以后恢复等级', '户次', { by: ['restore.cause'] }), restoredInTime: f.inTime('restore', '更正、修复以后按期重新评价', '户次'),
    inTime: f.inTime('reassess', '按期重新评价', '户次'), ended: f.count('end', '停止评价', '户'),
    mended: f.standing(did('repaired'), '经过信用修复的主体', '户'),
  }),

  notModelled: {
    '国办发〔2019〕35号': '按小标题引用,没有逐字核对项号',
    '等级不公开': '企业信用风险分类是配置监管资源的内部参考,不作为对企业的公开评价;等级字段只对机关可见',
    '评价的算法': '指标和分值在各领域的模型里,本登记记结果、模型和数据来源',
    '行业信用评价、纳税信用': '税务、海关等的评价由其主管部门作出,可作为数据来源',
  },
});
