/**
 * 行政规范性文件的制定: from the proposal to the publication; what is in force then lives in `normative-text`. 37号 (四), (五), (八) are cited from memory;
 * terms are each province's own. Comments, competition, legal review and the government's meeting are cases of their own, waited for.
 */
// biome-ignore format: the words of the language, on few lines
import {
  agency, all, any, choice, choices, count, date, files, not, number, officials, optional, procedure, ref, rows, step, text, told, workdays, yes,
} from '../../kernel/words.ts';
import { commented, commentKind, discussed } from '../decisions/forms.ts';
import { competitionReviewed, measureIssuer } from '../functions/competition.ts';
import { roles } from '../roles.ts';
import { businessRules, disclosureRules, fairCompetitionRules, indicators2021, normRules, notice37, notice115 } from '../statutes.ts';
import { levels, related, texts } from './forms.ts';
import { always, reviewed, reviewKind } from './review.ts';
import * as set from './settings.ts';

const open = { class: 'open' } as const;

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const normative = procedure({
  id: 'normative', title: '行政规范性文件制定', chapter: 'norms', from: '2020-01-01', roles,
  statutes: { notice: notice37, review: notice115, business: businessRules, fair: fairCompetitionRules, indicators: indicators2021, local: normRules, disclosure: disclosureRules },
  opens: ['propose'], subject: 'propose.title',

  steps: {
    propose: step('提出立项', 'office', { form: { title: text('文件名称', open), maker: ref('norm-maker', '制定主体'), joint: text('联合制定机关', { ...open, optional: true }), level: levels,
      need: text('制定的必要性'), gap: text('法律、法规、规章、上级文件和现行文件没有规定的内容'), urgent: optional(choice('须立即制定的情形', '预防、应对和处置突发事件', '执行上级紧急命令和决定')) } }),
    approve: step('立项', 'head', { issues: '立项审批表' }),
    refuse: step('不予立项', 'head', { ends: '不予立项', form: { ground: choice('理由', '上位法、上级文件已经明确规定', '现行文件已有部署且仍然适用', '没有实质内容', '不是制定主体、超越权限', '其他') } }),
    draft: step('形成征求意见稿', 'office', { repeats: 9, issues: '草案和起草说明', form: { rights: yes('对权利义务有重大影响、涉及切身利益'), business: yes('与市场主体生产经营活动密切相关'), market: yes('涉及经营者经济活动'),
      special: yes('专业性、技术性较强'), major: yes('重要文件,应当报党委'), secret: optional(yes('依法需要保密')), text: files('草案、起草说明、依据材料') } }),
    assess: step('评估论证', 'office', { issues: '评估论证报告', form: { result: text('必要性、可行性、合理性的结论') } }),
    experts: step('专家论证', 'office', { repeats: 3, issues: '专家论证意见', form: { opinion: text('论证意见') } }),
    listen: step('听取意见', 'office', { repeats: 20, issues: '听取意见记录', form: { whom: choices('对象', '企业', '行业协会商会', '人民团体', '有关部门', '镇、街道', '人大代表、政协委员'), found: text('主要意见') } }),
    consult: step('公开征求意见', 'agency', { repeats: 3, issues: '征求意见公告', form: { kind: commentKind, title: text('草案', open), draft: files('草案及其说明', open) } }),
    commented: told('公开征求意见结束', 'public-comment', { form: commented }),
    compete: step('开展公平竞争审查', 'agency', { repeats: 5, form: { issuer: measureIssuer, title: text('政策措施', open), draft: files('草案') } }),
    competitionReviewed: told('公平竞争审查结论', 'fair-competition', { form: competitionReviewed }),
    selfReview: step('起草单位合法性审核', 'legalReviewer', { repeats: 5, issues: '起草单位合法性审核意见', form: { result: choice('意见', '同意', '修改后同意', '不同意'), why: optional(text('理由')) } }),
    submit: step('送合法性审核', 'agency', { repeats: 5, issues: '送审函', form: { to: agency('审核机构'), kind: reviewKind, papers: files('送审稿、说明、依据、征求意见和采纳情况、起草单位审核意见'),
      copied: rows('与上级文件、其他文件相同的条款', { clause: text('条款', open), from: text('来源文件和条款', open) }, { optional: true }),
      copiedN: count('相同条款数'), addedN: count('增加职责、义务的条款数'),
      added: rows('增加的职责、权力、义务', { clause: text('条款', open), whom: choice('对谁', '公民、法人和其他组织', '机关自身', '镇、村', '其他机关'), basis: text('上位法依据', open) }, { optional: true }) } }),
    reviewed: told('合法性审核意见', 'legal-review', { form: reviewed }),
    explain: step('说明审核意见的采纳情况', 'office', { repeats: 5, issues: '审核意见采纳情况说明', form: { taken: choice('采纳情况', '完全采纳', '没有完全采纳'), why: optional(text('没有完全采纳的理由和依据')) } }),
    discuss: step('本机关集体审议', 'meeting', { repeats: 3, issues: '会议纪要、审议记录', form: { present: officials('出席'), ...discussed, dissent: optional(text('不同意见')) } }),
    table: step('提请政府会议审议', 'agency', { repeats: 5, form: { meeting: ref('meeting', '会议') } }),
    discussed: told('政府会议审议', 'meeting', { form: discussed }),
    reportParty: step('报党委', 'chief', { issues: '请示', form: { agreed: yes('党委同意') } }),
    issue: step('统一登记、统一编号、统一印发', 'head', { issues: '行政规范性文件', form: { no: number('文号', '规〔年〕号'), registerNo: number('统一登记号', '规登〔年〕号'), madeOn: date('成文日'),
      effective: date('施行日'), until: optional(date('有效期至(最后有效之日)')), trial: optional(yes('暂行、试行')) } }),
    proclaim: step('公布', 'agency', { ends: '公布', issues: '公布记录', form: { where: choices('公布的途径', '政府公报', '政府网站', '政务新媒体', '报刊', '公告栏'), ...related, ...texts,
      no: text('文号', open), registerNo: text('统一登记号', open), maker: agency('制定机关'), drafter: agency('起草、实施单位'), on: date('公布日') } }),
    abandon: step('终止制定', 'head', { ends: '终止制定', form: { why: text('理由') } }),
  },

  rules: ({ notice, review, business, fair, indicators, local, disclosure, fact, did, done, day }) => {
    const urgent = fact('propose.urgent').present, firms = fact('draft.business').true, ofGovernment = fact('propose.level').among('县人民政府', '县人民政府办公室');
    const affects = any(fact('draft.rights').true, firms), passed = ['通过', '修改后通过'] as const;
    return [
      // 立项:有没有资格,有没有必要
      notice('第(一)项').before('approve', 'issue').hold('制定主体在清单上,现行有效', fact('propose.maker').inForce),
      notice('第(二)项').before('approve').attest('法律、法规、规章和上级文件没有明确规定,现行文件没有部署或者不再适用,确有必要发文'),
      local('立项').after('propose').must('approve', 'refuse').promptly(),
      local('立项').after('approve').never('refuse'),
      local('立项').before('draft').do('approve'),
      // 评估论证、征求意见
      notice('第(四)项').before('submit').do('assess').unless(urgent),
      notice('第(四)项').before('submit').do('experts').when(fact('draft.special').true),
      local('起草').before('assess', 'experts', 'listen', 'consult', 'compete', 'selfReview').do('draft'),
      business(62).before('submit').do('listen').when(firms),
      business(62).before('submit').do('consult', 'commented').when(firms).unless(fact('draft.secret').true),
      business(62).before('consult').hold('与市场主体生产经营活动密切相关的,按三十日征求意见', fact('consult.kind').is('涉及经营者的行政规范性文件草案')).when(firms),
      indicators('第24项').before('consult').hold('草案的类别是行政规范性文件', fact('consult.kind').among('行政规范性文件草案', '涉及经营者的行政规范性文件草案')),
      indicators('第24项').after('consult').opens('public-comment', { with: { kind: 'consult.kind', title: 'consult.title', draft: 'consult.draft' } }),
      indicators('第24项').before('submit').do('consult', 'commented').when(affects).unless(any(urgent, fact('draft.secret').true)),
      // 公平竞争审查
      fair(14).before('compete').hold('由县人民政府出台的,会同市场监督管理部门审查', fact('compete.issuer').is('县级以上人民政府出台,或者提请本级人大及其常委会审议')).when(ofGovernment),
      fair(13).before('compete').hold('由部门出台的,由起草单位审查', fact('compete.issuer').among('部门出台', '多个部门联合出台(牵头)')).unless(ofGovernment),
      fair(13).after('compete').opens('fair-competition', { with: { issuer: 'compete.issuer', title: 'compete.title', draft: 'compete.draft' } }),
      fair(18).before('discuss', 'table', 'issue').hold('经公平竞争审查,可以出台', did('compete'), fact('competitionReviewed.result').among('符合标准', '适用例外规定', '不涉及经营者经济活动')).when(fact('draft.market').true),
      // 起草单位审核、送审
      notice('第(一)项').before('submit').attest('没有增加法定以外的权力、减少法定职责,没有设定许可、处罚、强制,没有违法减损权利、增加义务和证明'),
      notice('第(二)项').before('submit').attest('没有照抄照搬;与上级文件、其他文件相同的条款都已列出'),
      business(64).before('submit').attest('没有设置市场准入和退出条件,没有干预市场主体正常生产经营').when(firms),
      review('第(五)项').before('submit').hold('起草单位审核同意', fact('selfReview.result').among('同意', '修改后同意')),
      review('第(三)项').after('submit').opens('legal-review', { unit: 'submit.to', with: { kind: 'submit.kind', title: 'propose.title', papers: 'submit.papers' } }),
      review('第(五)项').after('reviewed').must('submit', 'abandon').promptly().when(fact('reviewed.result').among('退回', '不合法', '超越权限')),
      // 集体审议:没有审核、审核不合法的不得提交
      notice('第(六)项').before('discuss', 'table', 'issue').hold('经合法性审核,没有不合法的', did('submit'), fact('reviewed.result').among('合法', '应当修改')),
      notice('第(六)项').before('discuss', 'table', 'issue').hold('最近一次送审已有意见', done('reviewed').atLeast(done('submit'))),
      review('第(七)项').before('discuss', 'table', 'issue').do('explain').when(fact('reviewed.result').is('应当修改')),
      review('第(七)项').before('explain').hold('没有完全采纳的,说明理由和依据', fact('explain.why').present).when(fact('explain.taken').is('没有完全采纳')),
      local('会议').before('table').hold('会议还没有召开', fact('table.meeting').inForce),
      notice('第(七)项').after('table').tells('table.meeting', 'tabled', { with: { title: 'propose.title' } }),
      notice('第(七)项').before('issue').hold('政府文件经政府会议审议通过', fact('discussed.result').among(...passed)).when(ofGovernment),
      notice('第(七)项').before('issue').hold('经本机关集体审议通过', fact('discuss.result').among(...passed)).unless(ofGovernment),
      notice('第(七)项').before('issue').hold('重要文件经党委同意', fact('reportParty.agreed').true).when(fact('draft.major').true),
      // 三统一、公布
      business(65).before('issue').attest('已经结合实际,确定是否为市场主体留出必要的适应调整期').when(firms),
      local('有效期').before('issue').hold('标明有效期,不超过规定的年限', fact('issue.until').within(set.term, fact('issue.effective')),
        any(not(fact('issue.trial').true), fact('issue.until').within(set.trialTerm, fact('issue.effective')))),
      notice('第(八)项').before('proclaim').do('issue'),
      local('施行').before('proclaim').hold('施行日不早于公布日', not(fact('issue.effective').before(day('proclaim')))),
      local('施行').after('issue').never('abandon'),
      disclosure(26).after('issue').must('proclaim').within(workdays(20), { from: fact('issue.madeOn') }),
      notice('第(八)项').after('proclaim').opens('normative-text', { with: {
        title: 'propose.title', no: 'proclaim.no', registerNo: 'proclaim.registerNo', level: 'propose.level', maker: 'proclaim.maker', joint: 'propose.joint', drafter: 'proclaim.drafter', madeOn: 'issue.madeOn',
        effective: 'issue.effective', until: 'issue.until', trial: 'issue.trial', where: 'proclaim.where', proclaimedOn: 'proclaim.on', bases: 'proclaim.bases', replaces: 'proclaim.replaces', amends: 'proclaim.amends',
        full: 'proclaim.full', file: 'proclaim.file' } }),
    ];
  },

  computes: ({ fact, unit, today }) => ({
    'submit.kind': always('行政规范性文件'), 'submit.copiedN': fact('submit.copied').count, 'submit.addedN': fact('submit.added').count, 'proclaim.no': fact('issue.no'), 'proclaim.registerNo': fact('issue.registerNo'), 'proclaim.maker': fact('propose.maker').get('organ'),
    'proclaim.drafter': unit, 'proclaim.on': today,
  }),

  figures: (f, { fact, did }) => {
    const by = { by: ['propose.level'] as ['propose.level'] }, made = f.count('proclaim', '制定公布规范性文件', '件', by), checked = f.count('proclaim', '经合法性审核的', '件', did('reviewed'));
    const touching = f.count('proclaim', '涉及权利义务、市场主体的', '件', any(fact('draft.rights').true, fact('draft.business').true)), consulted = f.count('proclaim', '经公开征求意见的', '件', did('commented'));
    const market = f.count('proclaim', '涉及经营者经济活动的', '件', fact('draft.market').true), competed = f.count('proclaim', '经公平竞争审查的', '件', all(fact('draft.market').true, did('competitionReviewed')));
    return {
      proposed: f.count('propose', '申请立项', '件', by), approved: f.count('approve', '立项', '件', by), refused: f.count('refuse', '不予立项', '件', { by: ['refuse.ground'] }), made,
      checked, checkedRate: f.share(checked, made, '规范性文件合法性审核率'), touching, consulted, consultedRate: f.share(consulted, touching, '公开征求意见率'),
      market, competed, competedRate: f.share(competed, market, '公平竞争审查率'), submitted: f.count('submit', '送合法性审核', '件次', by), reviewed: f.count('reviewed', '审核规范性文件', '件', { when: not(fact('reviewed.result').is('退回')), by: ['reviewed.result'], basis: '出具意见的次数,退回的不计' }),
      comments: f.sum('commented.received', '收到公众意见', '条'), copied: f.sum('submit.copiedN', '列出的相同条款', '条'), added: f.sum('submit.addedN', '列出的增加职责、义务', '条'),
      departed: f.count('explain', '没有完全采纳审核意见', '件次', fact('explain.taken').is('没有完全采纳')), urgent: f.count('proclaim', '应急、紧急制定', '件', fact('propose.urgent').present),
      inTime: f.inTime('proclaim', '按时公布', '件'), abandoned: f.count('abandon', '终止制定', '件'), length: f.days('propose', 'proclaim', '平均制定天数'), open: f.standing(did('propose'), '正在制定', '件'),
    };
  },

  notModelled: {
    '国办发〔2018〕37号第(三)项': '哪些是重要文件、专业性强的文件,由起草时填报的人判断',
    '公开征求意见的天数': '七个工作日、三十日由公开征求意见的程序计算,本程序等它结束',
    '审核的五至十五个工作日': '由合法性审核的程序计算;审核机构收到合格材料之日起算',
    '行政法规、规章的制定': '县级没有规章制定权',
    '优化营商环境条例第62条': '涉企文件公开征求意见,条例只除外依法需要保密的;应急、紧急制定免于征求意见出自各省规定,只用于不涉企的文件',
    '年度制定计划': '各地自定,立项逐件办理;没有列入计划的不影响立项',
    '第(二)项与第(一)项的比较': '条款是否相同、是否增加义务,由起草的人列出、审核的人对照,不由程序比对文本',
  },
});
