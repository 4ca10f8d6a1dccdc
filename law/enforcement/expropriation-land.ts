/** 集体土地征收: what a county does before it asks, and after it is allowed: 土地管理法第45条至第48条 and its regulations. Households as in expropriation-household.ts. */
// biome-ignore format: the words of the language, on few lines
import { any, choice, count, date, days, files, money, not, optional, party, procedure, rows, step, text, told, workdays, yes } from '../../kernel/words.ts';
import { contested, contestedFigures, elsewhere } from '../disputes/contested.ts';
import { always, reviewed } from '../norms/review.ts';
import { roles } from '../roles.ts';
import { landLaw, landRules, notice118, practice } from '../statutes.ts';
import { propertyKind, shownFor, submission, submitted } from './words.ts';

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const expropriationLand = procedure({
  id: 'expropriation-land', title: '集体土地征收', chapter: 'enforcement', from: '2021-09-01', roles,
  statutes: { law: landLaw, rules: landRules, notice: notice118, practice },
  opens: ['preAnnounce'], subject: 'preAnnounce.project',

  steps: {
    preAnnounce: step('发布征收土地预公告', 'agency', { issues: '征收土地预公告', form: { project: text('项目', { class: 'open' }), ground: choice('公共利益', '军事和外交', '基础设施', '公共事业', '扶贫搬迁、保障性安居工程', '成片开发', '法律规定的其他情形'), range: text('征收范围', { class: 'open' }) } }),
    survey: step('开展土地现状调查', 'officer', { issues: '土地现状调查表', form: { people: count('户数'), kind: propertyKind, households: rows('各户', { party: party('所有权人、使用权人'), no: text('户号', { class: 'open' }) }), area: count('面积(平方米)') } }),
    assess: step('进行社会稳定风险评估', 'agency', { issues: '社会稳定风险评估报告', form: { level: choice('风险', '低', '中', '高'), joined: yes('被征地集体、村民委员会和利害关系人参加'), report: files('评估报告') } }),
    plan: step('拟定征地补偿安置方案', 'agency', { repeats: 3, issues: '征地补偿安置方案', form: { text: files('方案') } }),
    announcePlan: step('公告征地补偿安置方案', 'agency', { repeats: 3, issues: '征地补偿安置公告', form: { until: date('公告的末日'), how: yes('载明补偿登记的方式、期限和异议反馈渠道') } }),
    comment: step('提出意见', 'party', { repeats: 999, form: { words: text('意见', { class: 'personal' }) } }),
    most: step('多数成员认为方案不符合法律、法规', 'party', { form: { count: optional(count('人数')) } }),
    hear: step('组织听证', 'host', { issues: '听证笔录', form: { record: files('听证笔录') } }),
    fix: step('确定方案', 'agency', { issues: '征地补偿安置方案', form: { signBy: date('签约期限的末日') } }),
    fund: step('确认补偿费用、社会保障费用足额到位', 'agency', { form: { amount: money('到位的金额'), needed: money('测算的金额') } }),
    submit: step('送法制审核', 'officer', { repeats: 3, form: submission }),
    reviewed: told('法制审核意见', 'legal-review', { repeats: 3, form: reviewed }),
    apply: step('申请征收土地', 'head', { repeats: 3, issues: '征收土地申请', form: { signed: count('已签协议(户)'), left: count('未达成协议(户)'), explain: optional(text('未达成协议的说明')) } }),
    approved: step('批准征收土地', 'superior', { form: { no: text('批准文号', { class: 'open' }), got: date('收到批准文件之日') } }),
    refused: step('不予批准征收土地', 'superior', { repeats: 3, form: { why: text('理由') } }),
    announce: step('发布征收土地公告', 'agency', { issues: '征收土地公告', form: { from: date('征收的时间') } }),
    ...contested, ...elsewhere,
    withdraw: step('撤下公示并说明理由', 'agency', { form: { why: text('说明', { class: 'open' }) } }),
    drop: step('不再征收', 'head', { ends: '不再征收', form: { why: text('理由') } }),
    close: step('征收完毕', 'officer', { ends: '征收完毕' }),
  },

  rules: ({ law, rules, notice, practice, fact, did, today, linked }) => {
    const overturned = any(did('changed'), did('judged'), did('overturned'));
    return [
    law(45, 1).before('preAnnounce').attest('为了公共利益的需要,确需征收'),
    rules(26, 1).after('preAnnounce').must('survey', 'drop').promptly(),
    rules(26, 3).after('survey').opens('expropriation-household', { each: 'survey.households', with: { kind: 'survey.kind' } }),
    rules(26, 2).before('announcePlan').wait(workdays(10), 'preAnnounce', { full: true }),
    rules(26, 4).before('assess').hold('被征地的集体经济组织及其成员、村民委员会和其他利害关系人参加', fact('assess.joined').true),
    rules(27, 1).before('plan').do('survey', 'assess'),
    rules(28, 1).before('announcePlan').do('plan'),
    rules(28, 1).before('announcePlan').hold('公告不少于三十日', not(fact('announcePlan.until').before(today.plus(days(30))))),
    rules(28, 2).before('announcePlan').hold('载明补偿登记的方式、期限和异议反馈渠道', fact('announcePlan.how').true),
    rules(28, 1).before('fix').do('announcePlan'),
    rules(28, 1).before('fix').wait(days(30), 'announcePlan', { full: true }),
    rules(28, 3).after('most').must('hear').promptly(),
    rules(28, 3).before('fix').let('hear'),
    rules(28, 3).before('hear').do('most'),
    practice('征收程序').after('fix').must('apply', 'drop', 'announce').promptly(),
    rules(29, 1).after('fix').never('plan', 'announcePlan'),
    notice('第(十二)项').after('submit').opens('legal-review', { unit: 'submit.to', with: { kind: 'submit.kind', papers: 'submit.papers' } }),
    notice('第(十二)项').before('apply').do('submit'),
    notice('第(十二)项').before('apply').hold('法制审核通过', fact('reviewed.result').is('合法')),
    rules(30, 1).before('apply').do('fix'),
    rules(32, 4).before('apply').hold('有关费用足额到位', fact('fund.amount').atLeast(fact('fund.needed'))),
    rules(29, 2).before('apply').hold('未达成协议的如实说明', fact('apply.explain').present).when(fact('apply.left').over(0)),
    rules(29, 2).before('apply').hold('已签和未签的户数合计为调查的户数', fact('apply.signed').plus(fact('apply.left')).is(fact('survey.people'))),
    rules(31).before('announce').do('approved'),
    rules(31).after('approved').must('announce').within(workdays(15), { from: fact('approved.got') }),
    rules(31).after('approved').never('apply', 'drop').unless(overturned),
    practice('征收程序').after('apply').must('approved', 'refused').promptly(),
    practice('征收程序').after('refused').must('apply', 'drop').promptly().unless(did('approved')),
    practice('征收程序').before('close').do('announce'),
    practice('征收程序').before('close').hold('各户都已终结', linked('expropriation-household').allEnded),
    notice('第(六)项').publishes('announce', { within: workdays(20), until: shownFor }),
    notice('第(六)项').publishes('announcePlan', { within: workdays(20), until: shownFor }),
    notice('第(六)项').after('changed', 'judged', 'overturned').must('withdraw').promptly().when(did('announce')),
    notice('第(六)项').before('withdraw').hold('已公示的决定被变更、撤销、确认违法', overturned),
    ];
  },

  computes: ({ fact }) => ({ 'submit.kind': submitted, 'survey.kind': always('集体土地'), 'survey.people': fact('survey.households').count }),

  figures: (f, { did }) => {
    const signed = f.sum('apply.signed', '申请时已签协议', '户'), left = f.sum('apply.left', '申请时未达成协议', '户');
    return {
      begun: f.count('preAnnounce', '征收土地预公告', '批次', { by: ['preAnnounce.ground'] }), area: f.sum('survey.area', '调查的土地', '平方米'), surveyed: f.sum('survey.people', '现状调查', '户'), assessed: f.count('assess', '社会稳定风险评估', '批次', { by: ['assess.level'] }),
      heard: f.count('hear', '征地补偿听证', '次'), comments: f.count('comment', '征地补偿意见', '条'), applied: f.count('apply', '申请征收土地', '批次'), approved: f.count('approved', '批准征收土地', '批次'), announced: f.inTime('announce', '按期发布征收公告', '批次'),
      signed, left, signedRate: f.rate(signed, [signed, left], '申请时签约率'), funded: f.sum('fund.amount', '征地费用到位', '元'), closed: f.count('close', '土地征收完毕', '批次'), dropped: f.count('drop', '不再征收土地', '批次'), open: f.standing(did('preAnnounce'), '正在征收土地', '批次'),
      ...contestedFigures(f), shown: f.inTime('announce published', '按期公示的征收公告', '批次'),
    };
  },

  notModelled: {
    '土地管理法第46条': '批准权限在国务院和省级政府,批准程序在上级',
    '土地管理法第47条': '补偿登记由各户在公告的期限内办理,记在各户的案件中',
    '土地管理法第48条': '补偿标准(区片综合地价)由省级政府公布,在各户的补偿中填写',
    '土地管理法第49条': '补偿费用的收支由集体经济组织公布',
    '实施条例第26条第2款': '抢栽抢建不予补偿,由人认定',
    '征收成片开发': '成片开发方案的批准在省级政府',
  },
});
