/** 分岗设权、关键岗位轮岗: a register whose entries are posts of risk: whose duties are kept apart, who holds them since when, moved before the term runs out. */
// biome-ignore format: the words of the language, on few lines
import { agency, all, any, choice, choices, date, not, official, optional, procedure, setting, step, text, years } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { practice, transferOfPosts } from '../statutes.ts';

const term = setting(
  'post-rotation.term',
  '关键岗位轮岗的年限',
  years(5),
  '国家文件只写某些关键职位满十年应当转任;各地轮岗办法多为三至五年',
);
const longest = setting('post-rotation.extend', '暂缓轮岗的最长时间', years(1), '各地轮岗办法;国家未定');
const cooling = setting('post-rotation.back', '离岗以后回任同一岗位的间隔', years(2), '各地轮岗办法;国家未定');

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const postRotation = procedure({
  id: 'post-rotation', title: '关键岗位的分岗设权和轮岗', chapter: 'checks', from: '2020-12-28', roles, register: true,
  statutes: { rules: transferOfPosts, practice },
  opens: ['enter'], subject: 'enter.post',

  steps: {
    enter: step('列入关键岗位', 'office', { form: { unit: agency('单位'), post: text('岗位', { class: 'open' }), risk: choice('权力', '行政审批', '行政执法', '资金分配', '政府采购', '工程招投标', '国有资产', '人事', '其他'),
      level: choice('风险等级', '高', '中', '低'), parts: choices('本岗位行使的环节', '受理', '审查', '决定', '监督', '收款', '保管') } }),
    divide: step('分岗设权', 'head', { repeats: 9, issues: '分岗设权方案', form: { parts: choices('本岗位行使的环节', '受理', '审查', '决定', '监督', '收款', '保管'), words: text('其他环节由谁行使') } }),
    take: step('到岗', 'office', { repeats: 30, form: { person: official('任职人员'), on: date('到岗之日'), before: optional(date('上次离开本岗位之日')) } }),
    defer: step('批准暂缓轮岗', 'meeting', { repeats: 9, form: { until: date('暂缓至'), why: choice('理由', '专业性强暂无合适人选', '重大任务期间', '即将退休', '被调查期间') } }),
    rotate: step('轮岗离开', 'head', { repeats: 30, issues: '轮岗通知', form: { person: official('离岗人员'), way: choice('方式', '本单位内转任', '跨部门转任', '退休、调离') } }),
    handOn: step('离岗交接', 'office', { repeats: 30, issues: '岗位交接单', form: { what: text('交接事项') } }),
    check: step('检查执行', 'supervisor', { repeats: 60, form: { result: choice('结论', '落实', '没有落实') } }),
    remove: step('不再列为关键岗位', 'head', { ends: '移出', form: { why: text('理由') } }),
  },

  rules: ({ rules, practice, fact, did, done }) => {
    const mixed = any(all(fact('enter.parts').has('审查'), fact('enter.parts').has('决定')), all(fact('enter.parts').has('决定'), fact('enter.parts').has('监督')), all(fact('enter.parts').has('收款'), fact('enter.parts').has('保管')));
    const held = done('take').over(done('rotate'));
    return [
      practice('分事行权、分岗设权').after('enter').must('divide').promptly().when(mixed),
      practice('分事行权、分岗设权').before('divide').hold('审查与决定、决定与监督、收款与保管不由一个岗位行使', not(all(fact('divide.parts').has('审查'), fact('divide.parts').has('决定'))),
        not(all(fact('divide.parts').has('决定'), fact('divide.parts').has('监督'))), not(all(fact('divide.parts').has('收款'), fact('divide.parts').has('保管')))),
      practice('分事行权、分岗设权').before('take').do('divide').when(mixed),
      practice('定期轮岗').after('enter').must('take', 'remove').promptly(),
      practice('定期轮岗').before('take').hold('前任已经离岗', done('take').is(done('rotate'))),
      practice('定期轮岗').before('take').hold('离开本岗位已经满规定的间隔', any(fact('take.on').is(fact('take.before').plus(cooling)), fact('take.on').after(fact('take.before').plus(cooling)))).when(fact('take.before').present),
      practice('定期轮岗').after('take').must('rotate', 'remove').within(term, { from: fact('take.on') }),
      practice('定期轮岗').extends('rotate', { with: 'defer', to: 'defer.until', times: 1 }),
      practice('定期轮岗').before('defer').hold('暂缓不超过规定的时间', fact('defer.until').within(longest, fact('take.on').plus(term))),
      rules('第5条').before('defer').hold('同一岗位满十年的应当转任,不再暂缓', fact('defer.until').within(years(10), fact('take.on'))),
      practice('定期轮岗').before('rotate', 'defer').hold('岗位有人任职', held),
      practice('定期轮岗').after('rotate').must('handOn').promptly(),
      practice('定期轮岗').before('handOn').do('rotate'),
      practice('定期轮岗').after('check').must('rotate', 'divide').promptly().when(fact('check.result').is('没有落实')),
      practice('定期轮岗').before('remove').hold('没有未完成的轮岗', not(held)).when(did('take')),
    ];
  },

  inForce: ({ day }) => ({ from: day('enter'), until: ['remove'] }),

  figures: (f, { fact, did }) => ({
    posts: f.standing('inForce', '关键岗位', '个', { by: ['enter.risk', 'enter.level'] }), divided: f.count('divide', '分岗设权', '个'), mixed: f.standing(all(did('enter'), not(did('divide')), not(did('remove')), fact('enter.parts').has('审查'), fact('enter.parts').has('决定')), '审查和决定没有分开的岗位', '个'),
    rotated: f.count('rotate', '轮岗', '人次', { by: ['rotate.way', 'enter.risk'] }), inTime: f.inTime('rotate', '按期轮岗', '人次'), deferred: f.count('defer', '暂缓轮岗', '人次', { by: ['defer.why'] }), checked: f.count('check', '检查', '次', { by: ['check.result'] }),
  }),

  notModelled: {
    '公务员转任规定第5条': '内设机构领导职务和某些关键职位满十年应当转任;没有读到印发原文的条文全文,条号待核',
    '分岗设权': '纲要和党的文件要求分事行权、分岗设权、分级授权、定期轮岗,没有年限和环节清单,按设定值和通行做法',
    '工作人员同时任几个岗位': '逐岗登记,不合计',
  },
});
