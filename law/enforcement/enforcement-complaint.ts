/** 行政执法投诉举报: who complains of an organ's enforcement is heard by the supervisor; the complainant is known to him alone. */
// biome-ignore format: the words of the language, on few lines
import { agency, all, any, choice, date, not, officials, optional, party, procedure, step, text, yes } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { enforcementSupervisionRules, practice, sichuanSupervision } from '../statutes.ts';
import { sources } from './oversight.ts';
import { complaintAnswer, complaintLimit } from './oversight-settings.ts';

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const enforcementComplaint = procedure({
  id: 'enforcement-complaint', title: '行政执法投诉举报', chapter: 'enforcement', from: '2021-08-01', roles,
  statutes: { law: enforcementSupervisionRules, sichuan: sichuanSupervision, practice },
  opens: ['complain'], subject: 'complain.organ',

  steps: {
    complain: step('投诉、举报', 'complainant', { form: { organ: agency('被投诉的行政执法机关'), by: optional(party('投诉举报人', { class: 'secret' })), named: yes('使用真实姓名或者单位名称'),
      channel: choice('渠道', '来信', '来访', '电话', '12345热线', '网络', '政企沟通渠道', '上级转办'), enterprise: optional(yes('企业、个体工商户提出')),
      about: choice('反映的问题', '不履行法定职责', '执法决定违法或者不当', '程序违法', '无证执法、主体不合法', '乱收费、乱罚款、乱检查、乱查封', '选择性执法、同案不同罚', '粗暴执法', '其他'),
      what: text('具体内容', { class: 'personal' }) } }),
    accept: step('受理', 'supervisor', { issues: '投诉举报受理通知书', serves: 'complainant', form: { organ: agency('被投诉的行政执法机关') } }),
    refuse: step('不予受理', 'supervisor', { ends: '不予受理', issues: '投诉举报不予受理通知书', serves: 'complainant', form: {
      ground: choice('理由', '正在或者已经复议、诉讼', '已经处理,没有新的事实', '不是行政执法行为', '内容不明、无法核查', '其他') } }),
    point: step('告知应当通过的法定途径', 'supervisor', { ends: '告知法定途径', issues: '投诉举报事项告知书', serves: 'complainant', form: { way: choice('途径', '行政复议', '行政诉讼', '信访', '纪检监察', '其他') } }),
    refer: step('移送有管辖权的机关', 'supervisor', { ends: '移送', issues: '投诉举报移送函', form: { to: text('受移送的机关', { class: 'open' }) } }),
    check: step('核查', 'supervisor', { repeats: 9, issues: '核查记录', form: { officers: officials('执法监督人员'), found: text('核查情况'),
      result: choice('核查结论', '属实', '部分属实', '不属实', '尚需办理') } }),
    pass: step('督办、转被投诉机关办理', 'supervisor', { repeats: 5, issues: '投诉举报督办函', serves: 'supervised', form: { until: date('办结并报告的最后一日') } }),
    reply: step('报告办理结果', 'supervised', { repeats: 5, form: { result: choice('结果', '已经纠正', '作出说明', '不属实'), words: text('办理情况') } }),
    raise: step('登记为执法监督个案', 'supervisor', { form: { organ: agency('行政执法机关'), what: text('需要监督的情形'), source: choice('线索来源', ...sources) } }),
    answer: step('答复投诉举报人', 'supervisor', { issues: '投诉举报处理结果告知书', serves: 'complainant', form: { result: choice('结果', '属实,已经纠正', '部分属实,已经纠正', '不属实', '转入执法监督个案'), words: text('答复内容') } }),
    rate: step('评价', 'complainant', { repeats: 2, form: { satisfied: choice('评价', '满意', '基本满意', '不满意') } }),
    withdraw: step('撤回', 'complainant'),
    stop: step('终止办理', 'supervisor', { ends: '投诉举报人撤回' }),
    close: step('办结', 'supervisor', { ends: '办结' }),
  },

  rules: ({ law, sichuan, practice, fact, did, late, linked, served }) => [
    practice('投诉举报受理').after('complain').must('accept', 'refuse', 'point', 'refer').within(complaintLimit),
    practice('投诉举报受理').after('accept').never('refuse', 'point', 'refer'),
    law(33, 3).before('accept').attest('不是应当引导申请复议、提起诉讼的争议,没有进入复议、诉讼程序'),
    practice('投诉举报受理').before('check', 'pass', 'raise', 'answer').do('accept'),
    sichuan(29, 1).before('check').hold('监督人员不少于两人', fact('check.officers').count.atLeast(2)),
    practice('督办').after(served('pass')).must('reply').by(fact('pass.until')),
    sichuan(31, 2).before('raise').attest('根据事项的性质、程度和后果,需要即时监督'),
    sichuan(31, 2).after('raise').opens('enforcement-supervision', { with: { organ: 'raise.organ', what: 'raise.what', source: 'raise.source' } }),
    practice('投诉举报答复').after('accept').must('answer', 'stop').within(complaintAnswer).when(fact('complain.named').true),
    practice('投诉举报答复').after('accept').must('close', 'answer', 'stop').within(complaintAnswer).unless(fact('complain.named').true),
    practice('投诉举报答复').before('answer').hold('已经核查,或者被投诉机关已经报告、监督个案已经结束', any(fact('check.result').among('属实', '部分属实', '不属实'), did('reply'), all(did('raise'), linked('enforcement-supervision').allEnded)))
      .unless(fact('answer.result').is('转入执法监督个案')),
    practice('投诉举报答复').before('close').hold('已经答复、核查,或者被投诉机关已经报告、监督个案已经结束', any(did('answer'), fact('check.result').among('属实', '部分属实', '不属实'), did('reply'), all(did('raise'), linked('enforcement-supervision').allEnded))),
    practice('投诉举报答复').before('answer').hold('转入监督个案的,已经登记', did('raise')).when(fact('answer.result').is('转入执法监督个案')),
    sichuan(8, 2).before('close').do('answer served').when(fact('complain.named').true),
    practice('投诉举报答复').before('close').let('reply').unless(any(late('reply'), did('raise'))),
    practice('投诉举报撤回').before('stop').do('withdraw'),
  ],

  computes: ({ fact }) => ({ 'accept.organ': fact('complain.organ'), 'raise.organ': fact('complain.organ'), 'raise.source': { data: { value: '投诉举报' } } }),

  figures: (f, { fact, did }) => {
    const by = ['complain.channel', 'complain.about', 'complain.organ'] as const;
    const received = f.count('complain', '收到执法投诉举报', '件', { by: [...by] }), accepted = f.count('accept', '受理执法投诉举报', '件', { by: ['accept.organ'] });
    const answered = f.inTime('answer', '按期答复投诉举报', '件'), closed = f.count('close', '办结执法投诉举报', '件');
    const companies = f.count('complain', '企业投诉', '件', fact('complain.enterprise').true), companiesDone = f.count('close', '办结企业投诉', '件', fact('complain.enterprise').true);
    const rated = f.count('rate', '投诉举报人评价', '件', { by: ['rate.satisfied'] }), content = f.count('rate', '投诉举报人满意', '件', fact('rate.satisfied').among('满意', '基本满意'));
    return {
      received, accepted, closed, answered, closeRate: f.share(closed, accepted, '投诉举报办结率'), refused: f.count('refuse', '不予受理投诉举报', '件', { by: ['refuse.ground'] }),
      pointed: f.count('point', '告知法定途径', '件', { by: ['point.way'] }), referred: f.count('refer', '移送投诉举报', '件'), urged: f.count('pass', '督办投诉举报', '件次'),
      proved: f.count('check', '核查属实', '件', fact('check.result').among('属实', '部分属实')), raised: f.count('raise', '投诉举报转监督个案', '件'),
      companies, companiesDone, companyRate: f.share(companiesDone, companies, '企业投诉办结率'), rated, content, contentRate: f.share(content, rated, '投诉举报满意率'),
      withdrawn: f.count('stop', '撤回投诉举报', '件'), open: f.standing(all(did('accept'), not(any(did('close'), did('stop')))), '在办投诉举报', '件'),
    };
  },

  notModelled: {
    '四川省行政执法监督条例第8条第2款': '为投诉举报人保密由字段的密级保证,督办函不载投诉举报人;匿名的不反馈,核查后办结',
    '四川省行政执法监督条例第31条第1款': '不属于本机关管辖的十日内移送:这里在受理期限以内决定,更早',
    '行政执法监督条例第20条': '诉求渠道反映的线索及时研判,没有天数;受理、办理期限都是地方规定的默认值',
    '市场监督管理等部门对违法行为的举报': '那是违法线索,不是对执法机关的投诉,由违法线索程序办理',
  },
});
