/** 人民调解员名册: chosen or engaged, entered, trained, warned, removed. 人民调解法第13条至第16条. */
// biome-ignore format: the words of the language, on few lines
import { agency, all, choice, choices, count, date, official, optional, procedure, ref, setting, step, text, years, yes } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { mediationLaw } from '../statutes.ts';

const trainEvery = setting('mediator.train', '人民调解员业务培训的间隔', years(1), '人民调解法第14条只说定期;间隔由地方定');

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const mediator = procedure({
  id: 'mediator', title: '人民调解员', chapter: 'disputes', from: '2011-01-01', roles, register: true,
  statutes: { law: mediationLaw },
  opens: ['join'], subject: 'join.person',

  steps: {
    join: step('报告推选、聘任', 'committeeChair', { form: {
      person: official('人民调解员'), committee: ref('mediation-committee', '人民调解委员会'), town: agency('所在乡镇、街道'), as: choice('身份', '委员', '聘任的调解员'),
      fullTime: choice('专兼职', '专职', '兼职'), adult: yes('成年公民'), able: choices('条件', '公道正派', '热心人民调解工作', '具有一定文化水平、政策水平和法律知识') } }),
    enter: step('列入名册', 'mediationGuide', { issues: '人民调解员名册' }),
    decline: step('不列入名册', 'mediationGuide', { ends: '不列入', form: { why: text('理由') } }),
    train: step('业务培训', 'mediationGuide', { repeats: 60, form: { hours: count('学时'), kind: choice('培训', '岗前', '年度', '专题') } }),
    turn: step('转为专职、兼职', 'committeeChair', { repeats: 9, form: { fullTime: choice('专兼职', '专职', '兼职') } }),
    misconduct: step('发现违反纪律的行为', 'committeeChair', { repeats: 9, form: { of: choice('行为', '偏袒一方当事人', '侮辱当事人', '索取、收受财物或者牟取其他不正当利益', '泄露个人隐私、商业秘密'), grave: yes('情节严重') } }),
    criticise: step('批评教育、责令改正', 'committeeChair', { repeats: 9 }),
    injured: step('因调解工作致伤致残', 'committeeChair', { repeats: 3, form: { on: date('日期'), aid: optional(text('需要的救助')) } }),
    aid: step('落实医疗、生活救助,抚恤', 'mediationGuide', { repeats: 3, form: { what: text('措施') } }),
    remove: step('罢免、解聘', 'electors', { ends: '罢免、解聘' }),
    leave: step('离任', 'committeeChair', { ends: '离任', form: { why: choice('原因', '任期届满没有连任', '辞任', '聘期届满', '死亡') } }),
  },

  rules: ({ law, fact }) => [
    law(13).before('enter').hold('所在人民调解委员会依法设立,在任期内', fact('join.committee').inForce),
    law(14, 1).before('enter').hold('成年公民,具备规定的条件', fact('join.adult').true, fact('join.able').has('公道正派'), fact('join.able').has('热心人民调解工作'),
      fact('join.able').has('具有一定文化水平、政策水平和法律知识')),
    law(14, 1).after('join').must('enter', 'decline').promptly(),
    law(14, 1).after('enter').never('decline'),
    law(14, 2).before('train').do('enter'),
    law(14, 2).after('enter', 'train').must('train', 'leave', 'remove').within(trainEvery),
    law(15).after('misconduct').must('criticise').promptly().unless(fact('misconduct.grave').true),
    law(15).after('misconduct').must('remove').promptly().when(fact('misconduct.grave').true),
    law(15).before('criticise').do('misconduct'),
    law(16).after('injured').must('aid').promptly(),
    law(16).before('aid').do('injured'),
    law(13).before('turn', 'leave').do('enter'),
  ],

  inForce: ({ day }) => ({ from: day('enter'), until: ['remove', 'leave'], holder: 'join.person' }),

  figures: (f, { fact, did, done }) => {
    const here = all(did('enter'), done('remove').is(0), done('leave').is(0));
    return {
      mediators: f.standing('inForce', '人民调解员', '人', { by: ['join.committee', 'join.town', 'join.as'] }),
      fullTime: f.standing(all(here, fact('join.fullTime').is('专职'), done('turn').is(0)), '专职人民调解员(聘为专职)', '人', { by: ['join.town'] }),
      turned: f.standing(all(here, fact('turn.fullTime').is('专职')), '专职人民调解员(转为专职)', '人', { by: ['join.town'] }),
      joined: f.count('enter', '新列入名册', '人'), trained: f.count('train', '培训人民调解员', '人次'), hours: f.sum('train.hours', '人民调解员培训学时', '学时'),
      criticised: f.count('criticise', '批评教育', '人次'), removed: f.count('remove', '罢免、解聘', '人'), left: f.count('leave', '离任', '人', { by: ['leave.why'] }), aided: f.count('aid', '救助、抚恤', '人次'),
    };
  },

  notModelled: {
    '第13条': '推选由村民会议等、聘任由委员会进行,名册收其结果',
    '第14条第1款': '文化水平、政策水平的高低由推选、聘任的人判断',
    '第16条': '误工补贴按案发放,见以案定补;伤残救助、抚恤的标准依国家规定',
    '专职人数': '存量指标不能随「转为专职」改变原来的分类,所以聘为专职与转为专职分列,合计就是专职人数',
  },
});
