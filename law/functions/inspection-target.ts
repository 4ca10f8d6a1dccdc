/** 检查对象名录库: a register whose entries are those who may be drawn, with their class of risk and of credit, by which the share of a draw is weighed. */
// biome-ignore format: the words of the language, on few lines
import { all, choice, not, optional, party, procedure, ref, setting, step, text, years } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { businessRules, creditMechanism, notice5 } from '../statutes.ts';
import { grade, ORDINARY, risk, special } from './market.ts';

const every = setting('inspection-target.every', '重新评定检查对象风险等级的间隔', years(1), '国发〔2019〕5号只要求动态管理;各地自定');

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const inspectionTarget = procedure({
  id: 'inspection-target', title: '检查对象名录库', chapter: 'functions', from: '2020-01-01', roles, register: true,
  statutes: { random: notice5, business: businessRules, credit: creditMechanism },
  opens: ['enter'], subject: 'enter.party',

  steps: {
    enter: step('录入名录库', 'clerk', { form: { party: party('检查对象'), kind: choice('类别', '企业', '个体工商户', '农民专业合作社', '其他单位', '项目、产品、行为'), trade: text('行业、领域', { class: 'open' }), special } }),
    classify: step('评定等级', 'agency', { repeats: 99, form: { risk, rated: optional(ref('credit-grade', '信用评价')), grade: optional(grade), why: text('评定的根据') } }),
    remove: step('移出名录库', 'clerk', { ends: '移出', form: { why: choice('原因', '注销、吊销', '迁出本县', '不再从事该行业', '重复') } }),
  },

  rules: ({ random, business, credit, fact }) => {
    const L = '第三部分第(三)项';
    return [
      random(L).after('enter').must('classify', 'remove').promptly(),
      random(L).after('classify').must('classify', 'remove').within(every),
      credit('“分级分类监管”').before('classify').hold('信用等级与现行有效的信用评价一致', fact('classify.rated').inForce, fact('classify.rated').get('grade').is(fact('classify.grade'))).when(fact('classify.rated').present),
      credit('“分级分类监管”').before('classify').hold('没有信用评价的,不填信用等级', fact('classify.grade').absent).unless(fact('classify.rated').present),
      business(54, 2).before('classify').hold('特殊行业、重点领域的对象评为高风险', fact('classify.risk').is('高')).unless(fact('enter.special').is(ORDINARY)),
    ];
  },

  inForce: ({ day }) => ({ from: day('enter'), until: ['remove'], holder: 'enter.party' }),

  figures: (f, { fact, did }) => {
    const now = not(did('remove'));
    return {
      standing: f.standing('inForce', '检查对象名录', '户', { by: ['enter.kind'] }), full: f.standing(all(now, not(fact('enter.special').is(ORDINARY))), '全覆盖监管的对象', '户', { by: ['enter.special'] }),
      high: f.standing(all(now, fact('classify.risk').is('高')), '高风险对象', '户'), middle: f.standing(all(now, fact('classify.risk').is('中')), '中风险对象', '户'), low: f.standing(all(now, fact('classify.risk').is('低')), '低风险对象', '户'),
      entered: f.count('enter', '录入检查对象', '户'), classified: f.count('classify', '评定风险等级', '户次', { by: ['classify.risk'] }), classifiedInTime: f.inTime('classify', '按期评定风险等级', '户次'), removed: f.count('remove', '移出检查对象', '户', { by: ['remove.why'] }),
    };
  },

  notModelled: {
    '国发〔2019〕5号第三部分第(三)项': '检查人员名录库就是执法证件登记:没有有效证件的不能选派',
    '同一对象多条': '同一企业可以因不同行业在几个部门的名录里,语言不能按两个事项比对,由抽取时合并',
    '风险评分': '各部门的评分模型不同,这里记评定的结果和根据',
  },
});
