/**
 * 一件事一次办、并联审批: what is one thing to the person is several licences to the offices. One guide, one form, one set of papers; the window branches it out
 * (each branch a licence, or a thing done at once, held by its department), sees the place together once, waits for all, hands out one result.
 */
// biome-ignore format: the words of the language, on few lines
import { agency, all, any, choice, choices, count, files, not, optional, party, procedure, ref, rows, setting, step, text, workdays, workdaysOf, yes } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { businessRules, licensingLaw, oneThingOpinion, onlineServiceRules, practice } from '../statutes.ts';
import { organ } from './window.ts';

const fixLimit = setting('one-thing.fix', '补正材料的期限', workdays(20), '行政许可法没有规定申请人补正的期限;各地自定');
const visitLimit = setting('one-thing.visit', '组织联合踏勘的期限', workdays(5), '各地并联审批办法;条例只要求及时安排、限时办结');
const most = 45,
  more = 15;

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const oneThing = procedure({
  id: 'one-thing', title: '一件事一次办(并联审批)', chapter: 'functions', from: '2020-01-01', roles,
  statutes: { law: licensingLaw, business: businessRules, opinion: oneThingOpinion, online: onlineServiceRules, practice },
  opens: ['apply'], subject: 'apply.theme',

  steps: {
    apply: step('申请一件事', 'applicant', { form: { applicant: party('申请人'), kind: choice('类别', '一件事一次办', '投资项目并联审批', '投资项目模拟审批', '工程建设项目(多图联审、联合验收)', '企业开办', '不动产登记', '一业一证'), theme: text('主题', { class: 'open' }), papers: optional(files('一套材料')) } }),
    askFix: step('一次性告知补正', 'windowClerk', { issues: '补正材料通知书', serves: 'applicant', form: { missing: text('需要补正的全部内容') } }),
    fix: step('补正', 'applicant', { form: { papers: files('补正材料') } }),
    refuse: step('不予受理', 'windowClerk', { ends: '不予受理', issues: '不予受理决定书', serves: 'applicant', form: { why: text('理由') } }),
    silent: step('默认受理(逾期没有告知)', 'clock'),
    accept: step('受理一件事', 'windowClerk', { issues: '一件事受理通知书', serves: 'applicant', form: { parts: count('子事项数(项)'), promised: count('总时限(最长子事项的承诺工作日)'), visit: yes('需要现场踏勘'), savedPapers: count('合并后少交的材料(份)'), simulated: optional(yes('模拟审批')) } }),
    branch: step('分办子事项(承诺件)', 'windowClerk', { repeats: 20, issues: '子事项办理单', form: { to: organ, item: ref('service-item', '子事项') } }),
    branchNow: step('分办子事项(即办件)', 'windowClerk', { repeats: 20, issues: '子事项办理单', form: { to: organ, item: ref('service-item', '子事项') } }),
    visit: step('联合踏勘', 'windowClerk', { repeats: 2, issues: '联合踏勘记录', form: { organs: rows('参加部门', { organ: agency('部门'), found: text('意见') }), why: optional(text('再次踏勘的理由')) } }),
    outside: step('听证、检验、评审等开始', 'windowClerk', { repeats: 5, issues: '特别程序所需时间告知书', serves: 'applicant', form: { what: choices('程序', '听证', '招标、拍卖', '检验、检测、检疫', '鉴定', '专家评审') } }),
    back: step('听证、检验、评审等结束', 'windowClerk', { repeats: 5 }),
    longer: step('本级人民政府负责人批准延长', 'superior', { form: { why: text('理由') } }),
    tellLonger: step('告知延长的理由', 'windowClerk', { issues: '延长办理期限告知书', serves: 'applicant' }),
    finish: step('一次出件', 'windowClerk', { ends: '办结', issues: '一件事办结通知书', serves: 'applicant', form: { result: choice('结果', '全部准予', '部分准予', '均不准予') } }),
    withdraw: step('撤回申请', 'applicant'),
    stop: step('终止办理', 'windowClerk', { ends: '终止', issues: '终止办理通知书', serves: 'applicant', form: { ground: choice('情形', '申请人撤回申请', '申请人死亡、终止', '逾期没有补正') } }),
  },

  rules: ({ law, business, opinion, online, practice, fact, did, done, day, earliest, served, linked, late }) => {
    const branched = done('branch').plus(done('branchNow')).atLeast(fact('accept.parts'));
    const left = [linked('licence').allEnded, linked('instant-service').allEnded];
    return [
      // 受理:一次告知、一表申请、一套材料、一窗受理
      law('第32条第1款第4项').after('apply').must('accept', 'refuse', 'askFix').within(workdays(5), { silence: 'silent', deemedOn: 'apply' }),
      online(7, 1).before('askFix', 'accept').attest('没有要求提供通过数据共享能够获得的材料,各部门的材料没有重复'),
      practice('补正').after(served('askFix')).must('fix', 'stop').within(fixLimit),
      law('第32条第1款第5项').after('fix').must('accept', 'refuse').promptly(),
      law('第32条第1款第5项').before('accept').do('fix').when(did('askFix')),
      law('第32条第1款第4项').after('silent').must('accept').promptly(),
      law('第32条第1款第4项').after('silent', 'accept').never('refuse', 'askFix'),
      law('第32条第2款').after('accept').must('accept served').promptly(),
      law('第32条第2款').after('refuse').must('refuse served').promptly(),
      opinion('“一件事”').before('accept').hold('两个以上子事项', fact('accept.parts').atLeast(2)).unless(fact('apply.kind').among('不动产登记', '投资项目模拟审批')),
      law(42, 2).before('accept').hold('总时限不超过四十五个工作日', fact('accept.promised').atMost(most)),
      // 并联:分办给各部门,同时办理
      practice('并联审批').after('accept').must('branch', 'branchNow', 'stop').promptly({ until: branched }),
      law(26, 2).before('branch', 'branchNow').do('accept'),
      business(35).before('branch').hold('子事项是现行有效的政务服务事项', fact('branch.item').inForce),
      business(35).before('branchNow').hold('子事项是现行有效的政务服务事项', fact('branchNow.item').inForce),
      law(26, 2).after('branch').opens('licence', { unit: 'branch.to', with: { applicant: 'apply.applicant', item: 'branch.item' } }),
      law(26, 2).after('branchNow').opens('instant-service', { unit: 'branchNow.to', with: { applicant: 'apply.applicant', item: 'branchNow.item' } }),
      // 联合踏勘:一次
      business(36, 1).after('accept').must('visit', 'stop').within(visitLimit).when(fact('accept.visit').true),
      business(36, 1).before('visit').hold('两个以上部门参加', fact('visit.organs').count.atLeast(2)),
      business(36, 1).before('visit').hold('只踏勘一次,再次的写明理由', any(not(did('visit')), fact('visit.why').present)),
      practice('并联审批').before('visit', 'outside').do('accept'),
      // 期限
      law(42, 2).after('accept').must('finish', 'stop').within(workdays(most), { from: earliest(day('accept'), day('silent')) }),
      business(36, 2).after('accept').must('finish', 'stop').by(day('accept').plus(workdaysOf(fact('accept.promised')))).unless(did('outside')),
      law(42, 2).extends('finish', { with: 'longer', by: workdays(more), times: 1 }),
      law(42, 2).after('longer').must('tellLonger').promptly(),
      law(45).from('outside').until('back').stops('finish'),
      law(45).after('outside').must('outside served').promptly(),
      law(45).before('back').hold('有已经开始而没有结束的程序', done('outside').over(done('back'))),
      // 一次出件
      practice('并联审批').before('finish').hold('子事项全部分办', branched),
      law(26, 2).before('finish').hold('各子事项都已经办结', ...left),
      practice('并联审批').before('finish').let('visit'),
      law(44).after('finish').must('finish served').within(workdays(10)),
      practice('好差评').after('finish').opens('rating', { with: { matter: 'apply.theme' } }),
      practice('终止办理').after('withdraw').must('stop', 'finish', 'refuse').promptly(),
      practice('终止办理').before('stop').hold('申请人撤回申请', did('withdraw')).when(fact('stop.ground').is('申请人撤回申请')),
      practice('终止办理').before('stop').hold('告知补正以后逾期没有补正', late('fix')).when(fact('stop.ground').is('逾期没有补正')),
    ];
  },

  figures: (f, { fact, did }) => {
    const applied = f.count('apply', '一件事申请', '件', { by: ['apply.kind'] }), finished = f.count('finish', '一件事办结', '件', { by: ['apply.kind', 'finish.result'] }), inTime = f.inTime('finish', '一件事按时办结', '件'), parallel = f.count('finish', '并联审批办结', '件', fact('apply.kind').among('投资项目并联审批', '工程建设项目(多图联审、联合验收)'));
    const accepted = f.count('accept', '一件事受理', '件', { by: ['apply.kind'] }), partsLong = f.count('branch', '一件事的承诺件子事项', '件', { by: ['branch.to'] }), partsNow = f.count('branchNow', '一件事的即办件子事项', '件', { by: ['branchNow.to'] }), parts = f.total('一件事的子事项', '件', partsLong, partsNow), simulated = f.count('accept', '模拟审批', '件', any(fact('accept.simulated').true, fact('apply.kind').is('投资项目模拟审批')));
    return {
      applied, accepted, refused: f.count('refuse', '一件事不予受理', '件'), deemed: f.count('silent', '逾期没有告知、默认受理', '件'), fixes: f.count('askFix', '一次性告知补正', '件'), partsLong, partsNow, parts, savedPapers: f.sum('accept.savedPapers', '少交的材料', '份'), visits: f.count('visit', '联合踏勘', '次'), extended: f.count('longer', '经批准延长', '件'), simulated,
      parallel, finished, inTime, onTimeRate: f.share(inTime, finished, '一件事按时办结率'), length: f.days('accept', 'finish', '一件事平均办理天数'), stopped: f.count('stop', '一件事终止', '件', { by: ['stop.ground'] }), firms: f.count('finish', '企业开办办结', '件', fact('apply.kind').is('企业开办')), firmDays: f.sum('accept.promised', '企业开办承诺时限合计', '工作日', fact('apply.kind').is('企业开办')),
      estate: f.count('finish', '不动产登记一次办结', '件', fact('apply.kind').is('不动产登记')), oneLicence: f.count('finish', '一业一证办结', '件', fact('apply.kind').is('一业一证')), open: f.standing(all(did('accept'), not(any(did('finish'), did('stop')))), '一件事在办', '件'),
    };
  },

  notModelled: {
    '国发〔2024〕3号': '没有核到全文:一次告知、一表申请、一套材料、一窗受理、一次出件按通行理解;主题由国家、省级清单定',
    '总时限': '按最长的子事项填写,各子事项自己的期限仍在其办件里;期限内任何一件逾期,一件事未必逾期',
    '模拟审批': '手续不全先行预审的,不发生法律效力,转正式审批另按办件;这里只登记',
    '行政许可法第26条第2款': '本级政府确定一个部门统一办理,或者组织联合、集中办理,由政府决定;窗口按此分办',
    '优化营商环境条例第42条第2款': '区域评估由设区的市以上政府组织,县里只使用其结果',
  },
});
