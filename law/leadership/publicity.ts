/**
 * 普法活动: one activity, or a series of one kind, held before people. That it was held is an act; how many leaflets and listeners is declared, by whom and on what
 * evidence. Columns and accounts stand in `publicity-media`.
 */
// biome-ignore format: the words of the language, on few lines
import { all, any, choice, choices, count, date, not, optional, procedure, step, text, yes } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { practice, publicityDutyOpinion } from '../statutes.ts';
import { declared } from './work-words.ts';

// biome-ignore format: the kinds as reports name them
const kind = choice('种类', '法治讲座进校园', '以案释法', '法律进大集', '送法进社区', '送法到田间地头', '法律七进', '主题日宣传', '宪法宣传', '集中宣传', '处罚前提示企业', '领导干部法治宣传', '其他');
// biome-ignore format: on one line
const topic = choice('内容', '宪法', '民法典', '行政法律法规', '安全生产、防灾减灾', '禁毒、反诈', '未成年人保护', '企业合规', '基层治理', '其他');

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const publicity = procedure({
  id: 'publicity', title: '普法宣传活动', chapter: 'leadership', from: '2016-01-01', roles,
  statutes: { opinion: publicityDutyOpinion, practice },
  opens: ['plan'], subject: 'plan.title',

  steps: {
    plan: step('安排活动', 'office', { form: { title: text('名称', { class: 'open' }), kind, topic, on: date('开始日'), audience: choices('对象', '群众', '企业', '学生', '村(社区)干部', '国家工作人员', '青少年', '老年人', '其他'), duty: optional(text('对应的普法责任', { class: 'open' })) } }),
    hold: step('登记开展一次', 'office', { repeats: 200, form: { place: text('地点', { class: 'open' }), leaflets: count('发放宣传品、宣传单(册)'), books: count('其中法治宣传手册'), people: count('受众人次'), students: count('受教育师生'), firms: count('提示的企业'), ...declared, of: optional(text('所用案例', { class: 'open' })), masked: yes('案例已经隐去个人信息、商业秘密') } }),
    cancel: step('不再开展', 'office', { ends: '取消', form: { why: text('理由') } }),
    close: step('活动办结', 'office', { ends: '办结' }),
  },

  rules: ({ opinion, practice, fact, today }) => {
    const some = any(fact('hold.leaflets').over(0), fact('hold.people').over(0), fact('hold.students').over(0), fact('hold.firms').over(0));
    return [
      practice('不重复计数').before('plan').attest('没有在应急培训和宣传中登记'),
      practice('活动登记').after('plan').must('hold', 'cancel').promptly(),
      practice('活动登记').before('hold').hold('活动已经开始', not(today.before(fact('plan.on')))),
      practice('填报的数').before('hold').hold('填报的数写明统计人,附统计依据', fact('hold.counter').present, fact('hold.proof').present).when(some),
      practice('填报的数').before('hold').hold('手册不多于发放的宣传品', fact('hold.books').atMost(fact('hold.leaflets'))),
      opinion('以案释法制度').before('hold').hold('以案释法写明所用的案例,隐去个人信息、商业秘密', fact('hold.of').present, fact('hold.masked').true).when(fact('plan.kind').is('以案释法')),
      practice('活动登记').after('hold').never('cancel'),
      practice('活动登记').before('close').do('hold'),
    ];
  },

  figures: (f, { fact }) => {
    const k = fact('plan.kind');
    const by = { by: ['plan.kind', 'plan.topic'] as const };
    return {
      held: f.count('hold', '组织各类宣传活动', '次', { by: [...by.by] }), sessions: f.count('hold', '开展线下普法宣传活动', '场次'), lectures: f.count('hold', '法治教育讲座进校园', '次', k.is('法治讲座进校园')),
      talks: f.count('hold', '以案释法、送法进社区、法律进大集等宣传活动', '次', k.among('以案释法', '送法进社区', '法律进大集')), cases: f.count('hold', '以案释法', '次', k.is('以案释法')), fields: f.count('hold', '法律知识送到田间地头', '次', k.is('送法到田间地头')), seven: f.count('hold', '法律七进活动', '次', k.is('法律七进')),
      days: f.count('hold', '主题日宣传', '次', k.is('主题日宣传')), constitution: f.count('hold', '宪法宣传活动', '次', any(k.is('宪法宣传'), fact('plan.topic').is('宪法'))),
      leaflets: f.sum('hold.leaflets', '发放宣传品、宣传单(册)', '份', { declared: true }), books: f.sum('hold.books', '发放法治宣传手册', '份', { declared: true }), people: f.sum('hold.people', '宣传受众', '人次', { declared: true }),
      students: f.sum('hold.students', '受教育师生', '人', { declared: true }), firms: f.sum('hold.firms', '处罚前提示的企业', '家次', { declared: true, when: k.is('处罚前提示企业') }), warned: f.count('hold', '处罚前提示企业的活动', '次', all(k.is('处罚前提示企业'))),
    };
  },

  notModelled: {
    填报的数: '发放的份数、到场的人次没有行为留下,由统计人填报、附依据,显示为填报',
    一次活动算几类: '一次活动只选一类;报告按类列的次数相加是各类的合计,不与总数重复相加',
    应急知识宣传: '应急宣传和培训另有程序(emergency-training),一次活动只登记一处',
    处罚前提示: '是不是应当先提示后处罚按裁量规则,这里只记录提示',
  },
});
