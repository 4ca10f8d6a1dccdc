/**
 * 应急预案: a register whose entries are plans, each hanging on the one above it: made after risks are assessed and experts and the public heard, approved, lodged,
 * made public, drilled, evaluated, revised. Of the measures of 2024 only article 26 was read: their other rules are cited by subject.
 */
// biome-ignore format: the words of the language, on few lines
import { agency, all, any, choice, choices, count, date, files, not, number, optional, procedure, ref, setting, step, text, told, workdays, years, yes } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { accidentEmergencyRules, disclosureRules, emergencyLaw, planMeasures, practice } from '../statutes.ts';

const drillEvery = setting(
  'emergency-plan.drill',
  '专项、部门预案演练的间隔',
  years(3),
  '突发事件应急预案管理办法2013年版第22条;2024年版条文未核',
);
const evaluateEvery = setting(
  'emergency-plan.evaluate',
  '评估预案的间隔',
  years(3),
  '突发事件应急预案管理办法2024年版“评估与修订”;条文未核',
);

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const emergencyPlan = procedure({
  id: 'emergency-plan', title: '应急预案', chapter: 'emergency', from: '2024-01-31', roles, register: true,
  statutes: { law: emergencyLaw, measures: planMeasures, safety: accidentEmergencyRules, disclosure: disclosureRules, practice },
  opens: ['start'], subject: 'start.name',

  steps: {
    start: step('启动编制', 'agency', { form: { name: text('预案名称', { class: 'open' }), level: choice('层级', '县', '镇(街道)', '村(社区)', '单位'),
      kind: choice('种类', '总体应急预案', '专项应急预案', '部门应急预案', '行业应急预案', '镇(街道)应急预案', '村(社区)应急预案', '联合应急预案'),
      about: optional(choices('针对的突发事件', '自然灾害', '事故灾难', '公共卫生事件', '社会安全事件')), parent: optional(ref('emergency-plan', '上位预案')), lead: agency('牵头编制单位'),
      safety: yes('是生产安全事故应急救援预案'), secret: yes('涉密') } }),
    assess: step('风险评估、应急资源调查', 'office', { form: { risks: files('风险评估报告'), means: files('应急资源调查报告') } }),
    consult: step('征求意见', 'agency', { repeats: 3, issues: '征求意见情况说明', form: { organs: count('征求意见的部门、单位数'), experts: count('听取意见的专家人数'), open: yes('向社会征求了意见'), got: count('收到意见(条)'), taken: count('采纳意见(条)') } }),
    align: step('衔接审核', 'emergencyOffice', { repeats: 5, issues: '衔接审核意见', form: { result: choice('意见', '衔接一致', '修改后再审') } }),
    issue: step('审批印发', 'head', { issues: '应急预案', form: { no: number('文号', '急〔年〕号'), way: choice('审批方式', '政府会议审议', '部门会议审议', '单位、基层组织主要负责人签发'), from: date('生效日') } }),
    drop: step('终止编制', 'head', { ends: '不再编制', form: { why: text('理由') } }),
    lodge: step('备案', 'agency', { repeats: 30, issues: '应急预案备案报告', form: { to: text('备案机关', { class: 'open' }), copied: text('抄送的机关', { class: 'open', optional: true }), papers: files('印发文本(含电子文本)、编制说明') } }),
    drilled: told('演练', 'drill', { repeats: 200 }),
    found: told('演练、应对中发现预案的问题', ['drill', 'emergency-aftermath'], { repeats: 99, form: { what: text('问题') } }),
    evaluate: step('评估认为继续适用', 'agency', { repeats: 60, issues: '应急预案评估报告' }),
    outdated: step('评估认为需要修订、废止', 'agency', { repeats: 60, issues: '应急预案评估报告', form: { why: text('理由') } }),
    revise: step('修订印发', 'head', { repeats: 30, issues: '应急预案修订稿', form: { why: choice('事由', '法律、上位预案变化', '指挥机构调整', '风险变化', '应急资源变化', '演练、应对中发现问题', '评估认为需要', '其他'), from: date('生效日') } }),
    abolish: step('废止', 'head', { ends: '废止', issues: '废止通知', form: { why: text('理由', { class: 'open' }) } }),
  },

  rules: ({ law, measures, safety, disclosure, practice, fact, did }) => {
    const basic = fact('start.level').among('村(社区)', '单位'), sector = fact('start.kind').among('专项应急预案', '部门应急预案', '行业应急预案'), open = fact('start.secret').false;
    return [
      // 编制、审批
      measures('“编制”').before('consult', 'issue').do('assess').unless(basic),
      law(28, 2).before('issue').hold('广泛听取有关部门、单位、专家和社会各方面意见', fact('consult.organs').atLeast(1), fact('consult.experts').atLeast(1), any(fact('consult.open').true, fact('start.secret').true)).unless(basic),
      practice('预案衔接').before('issue').hold('经应急管理部门衔接审核', fact('align.result').is('衔接一致')).when(fact('start.kind').among('专项应急预案', '部门应急预案', '行业应急预案', '镇(街道)应急预案')),
      practice('预案体系').before('issue').hold('总体预案以外的,写明上位预案', fact('start.parent').present).unless(fact('start.kind').is('总体应急预案')),
      law(26, 3).before('issue').hold('上位预案现行有效', fact('start.parent').inForce).when(fact('start.parent').present),
      law(28, 1).before('issue').attest('组织指挥、预防预警、处置程序、应急保障、恢复重建的内容齐全'),
      practice('预案登记').before('align').do('consult').unless(basic),
      practice('预案登记').before('lodge', 'evaluate', 'outdated', 'revise', 'abolish').do('issue'),
      practice('预案登记').after('issue').never('drop'),
      // 备案、公开
      measures(26).after('issue', 'revise').must('lodge').within(workdays(20)),
      disclosure('第20条第12项、第26条').publishes('issue', { within: workdays(20) }).when(open),
      disclosure('第20条第12项、第26条').publishes('revise', { within: workdays(20) }).when(open),
      // 演练、评估、修订
      measures('“演练”').after('issue', 'drilled').must('drilled', 'abolish').within(drillEvery).when(sector, fact('start.safety').false),
      safety(8, 1).after('issue', 'drilled').must('drilled', 'abolish').within(years(2)).when(fact('start.safety').true).unless(basic),
      measures('“评估与修订”').after('issue', 'evaluate', 'outdated').must('evaluate', 'outdated', 'abolish').within(evaluateEvery).unless(basic),
      law(28, 2).after('found').must('revise', 'evaluate', 'outdated', 'abolish').promptly().when(did('issue')),
      law(28, 2).after('outdated').must('revise', 'abolish').promptly(),
    ];
  },

  inForce: ({ fact }) => ({ from: fact('issue.from'), until: ['abolish'] }),

  figures: (f, { did, fact }) => {
    const issued = f.count('issue', '印发应急预案', '件', { by: ['start.level', 'start.kind'] }), lodged = f.count('lodge', '应急预案备案', '件'), inTime = f.inTime('lodge', '按期备案的应急预案', '件');
    const now = not(did('abolish')), good = f.count('evaluate', '评估后继续适用的预案', '件'), outdated = f.count('outdated', '评估后需要修订、废止的预案', '件');
    return {
      plans: f.standing('inForce', '应急预案', '件', { by: ['start.level', 'start.kind'] }), general: f.standing(all(did('issue'), now, fact('start.kind').is('总体应急预案')), '总体应急预案', '件'),
      special: f.standing(all(did('issue'), now, fact('start.kind').is('专项应急预案')), '专项应急预案', '件'), department: f.standing(all(did('issue'), now, fact('start.kind').among('部门应急预案', '行业应急预案')), '部门、行业应急预案', '件'),
      towns: f.standing(all(did('issue'), now, fact('start.level').is('镇(街道)')), '镇(街道)应急预案', '件'), villages: f.standing(all(did('issue'), now, fact('start.level').is('村(社区)')), '村(社区)应急预案', '件'),
      started: f.count('start', '启动编制应急预案', '件'), issued, revised: f.count('revise', '修订应急预案', '件', { by: ['revise.why'] }), lodged, inTime, lodgedRate: f.share(inTime, lodged, '应急预案按期备案率'),
      drilled: f.count('drilled', '按预案演练', '次', { by: ['start.kind'] }), drilledInTime: f.inTime('drilled', '按期演练的预案', '次'), evaluated: f.total('评估应急预案', '件', good, outdated), good, outdated, evaluatedInTime: f.inTime('evaluate', '按期评估、继续适用', '件'),
      found: f.count('found', '演练、应对中发现预案问题', '个'), opinions: f.sum('consult.got', '编制预案收到意见', '条'), taken: f.sum('consult.taken', '编制预案采纳意见', '条'), experts: f.sum('consult.experts', '听取专家意见', '人次'),
      shown: f.inTime('issue published', '按期公开的应急预案', '件'), abolished: f.count('abolish', '废止应急预案', '件'),
    };
  },

  notModelled: {
    '国办发〔2024〕5号': '除第26条以外没有读到原文:编制、审批、演练、评估按事项引用,演练和评估的年限按设定值',
    '国办发〔2024〕5号第26条各项': '向谁备案、抄送谁随预案的种类而定,写在备案里,由人核对',
    '突发事件应对法第36条、第37条': '企业事业单位的预案由单位自己管理,报备的可以登记为「单位」一级',
    '突发事件应对法第28条第2款': '情势是否变化、要不要修订由编制单位判断;演练和应对中发现的问题由本程序接到告知',
  },
});
