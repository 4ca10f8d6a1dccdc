/** 法治工作人员: each unit's yearly return: posts, people, qualifications, cases beside them, money. */
import { agency, choice, count, money, procedure, step, text } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { civilServantLaw, penaltyLaw, practice } from '../statutes.ts';
import { staffReturn } from './work-settings.ts';

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const legalStaff = procedure({
  id: 'legal-staff', title: '法治工作机构和人员', chapter: 'leadership', from: '2016-01-01', roles, register: true,
  statutes: { penalty: penaltyLaw, servants: civilServantLaw, practice },
  opens: ['enter'], subject: 'enter.unit',

  steps: {
    enter: step('登记法治工作机构', 'office', { form: { unit: agency('单位'), body: text('法制机构', { class: 'open' }), kind: choice('类别', '部门', '镇、街道', '政府办公室', '司法局') } }),
    count: step('报送人员和经费', 'office', { repeats: 30, issues: '法治工作人员情况表', form: { year: count('年度'), posts: count('编制'), staff: count('专职人员'), part: count('兼职人员'), qualified: count('取得法律职业资格的人员'), reviewers: count('法制审核人员'), officers: count('持证执法人员'), fresh: count('初次从事审核、复议、裁决、法律顾问的人员'), bare: count('其中没有取得法律职业资格的'), cases: count('全年执法、审核、复议、应诉案件'), budget: money('工作经费') } }),
    mend: step('调整没有资格的人员', 'head', { repeats: 30, form: { how: text('措施') } }),
    end: step('撤销机构', 'office', { ends: '撤销' }),
  },

  rules: ({ penalty, servants, practice, fact }) => [
    practice('队伍登记').after('enter', 'count').must('count', 'end').within(staffReturn),
    practice('填报的数').before('count').hold('审核人员、有资格的人员不多于专职和兼职之和,没有资格的不多于初次从事的', fact('count.qualified').atMost(fact('count.staff').plus(fact('count.part'))), fact('count.reviewers').atMost(fact('count.staff').plus(fact('count.part'))), fact('count.bare').atMost(fact('count.fresh'))),
    penalty(58, 2).after('count').must('mend', 'count').promptly().when(fact('count.bare').over(0)),
    practice('填报的数').before('mend').hold('有没有资格的人员', fact('count.bare').over(0)),
    servants(25, 2).before('mend').attest('没有取得法律职业资格的初任人员不再从事处罚审核、复议、裁决、法律顾问'),
  ],

  figures: (f, { fact }) => ({
    returns: f.count('count', '法治工作人员情况表', '份'), posts: f.sum('count.posts', '法治工作机构编制', '个'), staff: f.sum('count.staff', '专职法治工作人员', '人'), part: f.sum('count.part', '兼职法治工作人员', '人'), qualified: f.sum('count.qualified', '取得法律职业资格的人员', '人'), reviewers: f.sum('count.reviewers', '法制审核人员', '人'), officers: f.sum('count.officers', '持证执法人员(各单位填报)', '人'),
    bare: f.sum('count.bare', '初次从事而没有资格的人员', '人'), cases: f.sum('count.cases', '法治工作机构办理的案件', '件'), budget: f.sum('count.budget', '法治工作经费', '元'), thin: f.count('count', '法制审核人员不足执法人员百分之五的单位', '个', fact('count.reviewers').times(20).under(fact('count.officers'))), empty: f.count('count', '没有专职法治工作人员的单位', '个', fact('count.staff').is(0)),
  }),

  notModelled: {
    人均办案数: '专职人员和案件数并列;除法不是账上的词,由看表的人对照',
    '国办发〔2018〕118号第(十一)项': '法制审核人员原则上不少于执法人员的百分之五,是指标不是门槛,不足的计入指标',
    '行政复议法第6条': '初次从事复议工作的应当通过法律职业资格考试,与处罚审核一并填报',
  },
});
