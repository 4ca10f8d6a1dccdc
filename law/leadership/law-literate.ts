/** 乡村“法律明白人”: proposed by the village, trained, entered, trained again each year, assessed, taken off. */
import { agency, choice, count, optional, party, procedure, step, text, yes } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { lawLiterateRules } from '../statutes.ts';
import { literateEvery, literateFirst } from './work-settings.ts';

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const lawLiterate = procedure({
  id: 'law-literate', title: '法律明白人', chapter: 'leadership', from: '2021-11-08', roles, register: true,
  statutes: { rules: lawLiterateRules },
  opens: ['propose'], subject: 'propose.village',

  steps: {
    propose: step('自荐、村两委推荐', 'office', { form: { person: party('人选'), village: text('村(社区)', { class: 'open' }), town: agency('所在镇、街道'), post: choice('身份', '村(社区)干部', '人民调解员', '网格员', '村民小组长', '党员', '老干部、老教师等', '妇联执委、儿童主任', '其他') } }),
    train: step('登记培训', 'justiceOffice', { repeats: 60, form: { hours: count('学时'), what: text('内容', { class: 'open' }) } }),
    enter: step('考核上岗,列入名册', 'justiceOffice', { issues: '法律明白人证', form: { passed: yes('考核合格'), hours: count('已经培训的学时') } }),
    refuse: step('不列入', 'justiceOffice', { ends: '不列入', form: { why: text('理由') } }),
    help: step('登记发挥作用', 'office', { repeats: 200, form: { kind: choice('事项', '宣传政策法规', '引导法律服务', '化解矛盾纠纷', '参与村务治理', '反映法治需求'), note: optional(text('情况')) } }),
    remove: step('退出', 'justiceOffice', { ends: '退出', form: { why: choice('原因', '本人申请', '不再履职', '违法违纪', '迁出、死亡') } }),
  },

  rules: ({ rules, fact, did }) => [
    rules('遴选').after('propose').must('enter', 'refuse').promptly(),
    rules('培训').before('enter').hold('上岗前培训不少于规定的学时', fact('enter.hours').atLeast(literateFirst)),
    rules('遴选').before('enter').hold('考核合格', fact('enter.passed').true),
    rules('遴选').after('enter').never('refuse'),
    rules('培训').after('train').must('train', 'remove').within(literateEvery).when(did('enter')),
    rules('使用管理').before('help', 'remove').do('enter'),
  ],

  computes: ({ sum }) => ({ 'enter.hours': sum('train.hours') }),

  inForce: ({ day }) => ({ from: day('enter'), until: ['remove'] }),

  figures: (f) => ({
    people: f.standing('inForce', '法律明白人', '人', { by: ['propose.post'] }), entered: f.count('enter', '新列入名册的法律明白人', '人'), trained: f.count('train', '法律明白人培训', '人次'), hours: f.sum('train.hours', '法律明白人培训学时', '学时'), served: f.count('help', '法律明白人发挥作用', '件次', { by: ['help.kind'] }), removed: f.count('remove', '退出的法律明白人', '人', { by: ['remove.why'] }),
  }),

  notModelled: { '乡村“法律明白人”培养工作规范(试行)': '每个行政村至少三名是到2025年的目标,由名册和村数对照;培训学时由各省定,按设定值' },
});
