/**
 * 示范创建: applied for, self-assessed indicator by indicator, the stages of those above (省级初审、书面评审、实地核查、第三方评估、满意度测评、陈述答辩), shown to the
 * public, named; named ones report each year, and may lose the name.
 */
// biome-ignore format: the words of the language, on few lines
import { all, any, choice, count, date, files, not, optional, procedure, ref, step, text, yes } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { demonstrationPlan, practice } from '../statutes.ts';
import { demonstrationReport } from './work-settings.ts';

const stages = choice('环节', '省级初审', '书面评审', '实地核查评估', '第三方评估', '群众满意度测评', '陈述答辩');
const batch = choice(
  '批次',
  '第一批',
  '第二批',
  '第三批',
  '第四批',
  '第五批',
  '第六批',
  '第七批',
  '第八批',
  '第九批',
  '第十批',
  '以后各批',
);

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const demonstration = procedure({
  id: 'demonstration', title: '法治政府建设示范创建', chapter: 'leadership', from: '2016-01-01', roles,
  statutes: { plan: demonstrationPlan, practice },
  opens: ['apply'], subject: 'apply.title',

  steps: {
    apply: step('决定申报', 'head', { form: { title: text('名称', { class: 'open' }), kind: choice('种类', '法治政府建设示范地区', '法治政府建设示范项目', '依法行政先进市县', '依法行政示范单位', '依法行政示范点'), level: choice('级别', '全国', '省级', '市级', '县级') } }),
    score: step('对照一项指标自评', 'planner', { repeats: 300, form: { indicator: ref('indicator', '指标'), points: count('自评分'), extra: yes('附加项'), evidence: text('佐证(账上的指标、案件)'), upload: optional(files('账上没有的材料')) } }),
    submit: step('报送申报书和自评报告', 'head', { issues: '示范创建申报书', form: { voluntary: yes('自愿申报') } }),
    stage: step('登记上级一个环节的结果', 'superior', { repeats: 12, form: { stage: stages, result: choice('结果', '通过', '没有通过') } }),
    ready: step('准备环节材料、整改评审指出的问题', 'planner', { repeats: 12, form: { stage: stages, what: text('准备、整改的情况'), people: optional(count('参加人数')) } }),
    shown: step('上级公示', 'superior', { form: { until: date('公示截止日') } }),
    named: step('上级命名', 'superior', { form: { batch, document: text('命名文件', { class: 'open' }) } }),
    failed: step('没有获得命名', 'superior', { ends: '没有命名', form: { why: optional(text('原因')) } }),
    withdraw: step('撤回申报', 'head', { ends: '撤回申报', form: { why: text('理由') } }),
    report: step('报告示范建设情况', 'head', { repeats: 30, issues: '示范地区(单位)情况报告', form: { summary: text('情况和经验', { class: 'open' }) } }),
    revoked: step('上级撤销命名', 'superior', { ends: '撤销命名', form: { why: text('原因', { class: 'open' }) } }),
    end: step('不再作为示范管理', 'planner', { ends: '不再管理', form: { why: choice('原因', '命名期满', '机构撤并', '上级不再要求') } }),
  },

  rules: ({ plan, practice, fact }) => [
    practice('指标核对').before('score').hold('指标已经核对、启用;凭一般知识整理而没有核对的不评分', fact('score.indicator').inForce),
    plan('申报').before('submit').do('score'),
    plan('申报').before('submit').hold('自愿申报', fact('submit.voluntary').true),
    practice('申报').after('submit').never('score'),
    practice('申报').before('ready').do('submit'),
    practice('示范管理').after('stage').must('ready', 'stage').promptly().when(fact('stage.result').is('没有通过')),
    plan('命名').after('named').never('withdraw'),
    practice('示范管理').after('named', 'report').must('report', 'revoked', 'end').within(demonstrationReport),
    practice('示范管理').before('report', 'end').do('named'),
  ],

  figures: (f, { fact, did }) => {
    const kind = fact('apply.kind'), now = all(did('named'), not(any(did('revoked'), did('end')))), unit = kind.is('依法行政示范单位');
    return {
      applied: f.count('apply', '申报示范创建', '个', { by: ['apply.kind', 'apply.level'] }), scores: f.count('score', '对照创建指标自评', '项次'), extraScores: f.count('score', '对照附加项自评', '项次', fact('score.extra').true), passed: f.count('stage', '通过的创建环节', '个', { when: fact('stage.result').is('通过'), by: ['stage.stage'] }),
      paper: f.count('stage', '通过书面评审', '个', all(fact('stage.stage').is('书面评审'), fact('stage.result').is('通过'))), visited: f.count('stage', '通过实地核查评估', '个', all(fact('stage.stage').is('实地核查评估'), fact('stage.result').is('通过'))), defended: f.count('stage', '通过陈述答辩', '个', all(fact('stage.stage').is('陈述答辩'), fact('stage.result').is('通过'))),
      named: f.count('named', '获得示范命名', '个', { by: ['apply.kind', 'apply.level'] }), units: f.count('named', '命名的依法行政示范单位', '个', unit), projects: f.count('named', '命名的示范项目', '个', kind.is('法治政府建设示范项目')), failed: f.count('failed', '没有获得命名', '个'),
      cityBatches: f.distinct('named.batch', '依法行政先进市县的批次', '批', kind.is('依法行政先进市县')), pointBatches: f.distinct('named.batch', '依法行政示范点的批次', '批', kind.is('依法行政示范点')),
      standing: f.standing(now, '示范地区、项目、单位', '个', { by: ['apply.kind', 'apply.level'] }), reports: f.count('report', '示范情况报告', '份'), revoked: f.count('revoked', '撤销示范命名', '个'),
    };
  },

  notModelled: {
    '全国法治政府建设示范创建活动实施方案': '原文没有取得:各环节的次序和组织者由上级定,本县如实登记结果;先后不作要求',
    示范地区的年度报告: '读到的是一个省的指引(每年一月底前),全国没有统一的日子,按设定的间隔',
    指标的分值: '文本不载分值,自评分只供参考,由上级评定',
  },
});
