/** 人民调解委员会: a register kept by the justice bureau, which counts them and tells the court. 人民调解法第二章. */
// biome-ignore format: the words of the language, on few lines
import { agency, all, any, choice, choices, count, procedure, setting, step, text, years, yes } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { mediationLaw } from '../statutes.ts';

const staffLeast = setting(
  'mediation-committee.staff-least',
  '每个人民调解委员会配备的调解员(最少)',
  3,
  '各地配备要求(如每会3至5名);法律只定委员三至九人',
);

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const mediationCommittee = procedure({
  id: 'mediation-committee', title: '人民调解委员会', chapter: 'disputes', from: '2011-01-01', roles, register: true,
  statutes: { law: mediationLaw },
  opens: ['found'], subject: 'found.name',

  steps: {
    found: step('报告设立', 'electors', { form: { name: text('名称', { class: 'open', unique: true }), kind: choice('种类', '村民委员会', '居民委员会', '企业事业单位', '乡镇、街道', '行业性、专业性', '其他'),
      level: choice('层级', '市', '县', '乡镇、街道', '村、社区'), town: agency('所在乡镇、街道'), at: text('办公地点', { class: 'open' }) } }),
    elect: step('报告推选委员的结果', 'electors', { repeats: 30, form: {
      by: choice('推选', '村民会议、村民代表会议', '居民会议', '职工大会、职工代表大会、工会', '设立单位'), members: count('委员人数'), women: yes('有妇女成员'),
      mixed: yes('多民族居住的地区'), minority: yes('有人数较少民族的成员') } }),
    askMend: step('提出改正', 'mediationGuide', { repeats: 9, issues: '改正通知', serves: 'electors', form: { what: text('不符合的地方') } }),
    file: step('统计登记', 'mediationGuide', { repeats: 30, issues: '人民调解委员会登记表', form: { staff: count('人民调解员人数(含聘任)'), chair: yes('设主任一人') } }),
    inform: step('通报所在地基层人民法院', 'mediationGuide', { repeats: 60, issues: '通报函', serves: 'court' }),
    rules: step('建立调解工作制度', 'committeeChair', { form: { of: choices('制度', '岗位责任', '学习、例会', '纠纷登记', '统计', '回访', '档案') } }),
    change: step('报告人员、名称等调整', 'committeeChair', { repeats: 60, form: { what: text('调整情况', { class: 'open' }) } }),
    dissolve: step('撤销', 'mediationGuide', { ends: '撤销', form: { why: choice('原因', '村居撤并', '单位终止', '设立单位决定撤销', '没有组成') } }),
  },

  rules: ({ law, fact, done }) => [
    law(8, 2).before('file').hold('委员三至九人', fact('elect.members').atLeast(3), fact('elect.members').atMost(9)),
    law(8, 2).before('file').hold('设主任一人', fact('file.chair').true),
    law(8, 3).before('file').hold('有妇女成员', fact('elect.women').true),
    law(8, 3).before('file').hold('多民族居住的地区有人数较少民族的成员', fact('elect.minority').true).when(fact('elect.mixed').true),
    law(9, 1).before('file').hold('村居的委员由村民会议、居民会议推选', any(all(fact('found.kind').is('村民委员会'), fact('elect.by').is('村民会议、村民代表会议')),
      all(fact('found.kind').is('居民委员会'), fact('elect.by').is('居民会议')))).when(fact('found.kind').among('村民委员会', '居民委员会')),
    law(9, 1).before('file').do('elect'),
    law(10).after('elect').must('file', 'askMend', 'dissolve').promptly(),
    law(10).after('file', 'change').must('inform').promptly(),
    law(10).before('inform').hold('有尚未通报的设立、调整', done('file').plus(done('change')).over(done('inform'))),
    law(9, 2).after('file').must('elect', 'dissolve').within(years(3)),
    law(11).after('found').must('rules', 'dissolve').promptly(),
    law(10).after('inform').must('inform served').promptly(),
    law(8, 1).before('dissolve').attest('设立单位已经撤并、终止或者决定撤销'),
    law(10).before('change').do('file'),
  ],

  inForce: ({ day }) => ({ from: day('file'), until: ['dissolve'], expires: day('file').plus(years(3)) }),

  figures: (f, { fact, did, done }) => ({
    committees: f.standing('inForce', '人民调解组织', '个', { by: ['found.kind', 'found.level', 'found.town'] }),
    villages: f.standing(all(did('file'), done('dissolve').is(0), fact('found.level').is('村、社区')), '村(社区)人民调解委员会', '个', { by: ['found.town'] }),
    trade: f.standing(all(did('file'), done('dissolve').is(0), fact('found.kind').is('行业性、专业性')), '行业性、专业性人民调解委员会', '个'),
    staffed: f.standing(all(did('file'), done('dissolve').is(0), fact('file.staff').atLeast(staffLeast)), '配足人民调解员的人民调解委员会', '个', { by: ['found.town'] }),
    founded: f.count('found', '新设人民调解委员会', '个', { by: ['found.kind'] }), elections: f.count('elect', '推选、换届', '次'), members: f.sum('elect.members', '推选的委员', '人次'),
    informed: f.count('inform', '向法院通报', '次'), dissolved: f.count('dissolve', '撤销人民调解委员会', '个', { by: ['dissolve.why'] }),
  }),

  notModelled: {
    '第9条第2款': '可以连选连任,推选由村民会议等进行,本登记只收结果;任期按登记之日起三年计算',
    '第12条': '办公条件和工作经费由设立单位提供,是对单位的要求',
    '第34条': '乡镇、街道和行业性、专业性委员会参照设立,由谁推选法律未定',
    '每个委员会3至5名': '一个委员会的调解员人数由调解员名册按委员会分列;这里数配足(不少于设定数)的委员会',
  },
});
