/** 农村土地承包经营纠纷仲裁: 农村土地承包经营纠纷调解仲裁法第三章. */
// biome-ignore format: the words of the language, on few lines
import { all, any, choice, date, days, files, not, official, officials, optional, procedure, setting, step, text, told, workdays, yes } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { landArbitrationLaw, resolutionRules } from '../statutes.ts';
import { elsewhere, handed, parties, what } from './resolution.ts';

const guideLimit = setting('land-arbitration.guide', '接待、分流来的纠纷,告知申请仲裁的期限', workdays(3), '地方惯例,法律未定');

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const landArbitration = procedure({
  id: 'land-arbitration', title: '农村土地承包经营纠纷仲裁', chapter: 'disputes', from: '2010-01-01', roles,
  statutes: { law: landArbitrationLaw, resolution: resolutionRules },
  opens: ['come', 'handed'], subject: 'apply.party',

  steps: {
    come: step('收件、接待登记', 'arbitrationOffice'),
    handed: told('联调中心引导', 'dispute', { repeats: 1, form: handed }),
    guide: step('告知申请仲裁的条件和材料', 'arbitrationOffice', { issues: '告知书' }),
    notAsked: step('登记当事人没有申请', 'arbitrationOffice', { ends: '没有申请', form: { why: choice('原因', '当事人没有申请', '不属于受理范围') } }),
    apply: step('申请仲裁', 'applicant', { form: { ...parties, cause: choice('纠纷种类', '承包合同的订立、履行、变更、解除和终止', '承包经营权的流转', '收回、调整承包地', '确认承包经营权', '侵害承包经营权', '征收及其补偿', '其他'),
      knewOn: date('知道权利被侵害之日'), oral: yes('书面申请确有困难,口头申请'), what } }),
    elsewhere: told('同一纠纷另走途径', 'dispute', { form: elsewhere }),
    accept: step('受理', 'arbitrationOffice', { issues: '受理通知书、仲裁规则和仲裁员名册', serves: 'applicant' }),
    refuse: step('不予受理', 'arbitrationOffice', { ends: '不予受理', issues: '不予受理通知书', serves: 'applicant', form: { why: choice('原因', '不符合受理条件', '不属于受理范围', '已有生效文书或者其他机关受理'), reason: text('理由') } }),
    copy: step('发送申请书副本', 'arbitrationOffice', { issues: '受理通知书、申请书副本、仲裁规则和仲裁员名册', serves: 'respondent' }),
    answer: step('提交答辩书', 'respondent', { form: { paper: files('答辩书、答辩笔录') } }),
    passAnswer: step('发送答辩书副本', 'arbitrationOffice', { issues: '答辩书副本', serves: 'applicant' }),
    preserve: step('申请财产保全、证据保全', 'applicant', { repeats: 3 }),
    passOn: step('将保全申请提交人民法院', 'arbitrationOffice', { repeats: 3, issues: '提交保全申请函' }),
    tribunal: step('组成仲裁庭', 'arbitrationChair', { repeats: 5, form: { members: officials('仲裁员'), chief: official('首席仲裁员、独任仲裁员'), chosen: choice('产生', '当事人选定', '主任指定'), single: yes('事实清楚、争议不大,双方同意一名仲裁员') } }),
    inform: step('通知组庭情况', 'arbitrationOffice', { repeats: 5, issues: '组庭通知书', serves: 'applicant' }),
    object: step('申请回避', 'applicant', { repeats: 5, form: { ground: text('理由') } }),
    recuse: step('决定是否回避', 'arbitrationChair', { repeats: 5, form: { result: choice('决定', '回避', '不回避') } }),
    interim: step('先行裁定(维持现状、恢复生产、停止取土占地)', 'arbitrator', { issues: '先行裁定书', serves: 'applicant', form: { asked: yes('当事人申请') } }),
    call: step('通知开庭', 'arbitrator', { repeats: 5, issues: '开庭通知书', serves: 'respondent', form: { on: date('开庭日'), at: choice('地点', '土地所在地的乡(镇)、村', '仲裁委员会所在地'), wanted: yes('双方要求在乡(镇)或者村开庭'), open: yes('公开'), closedFor: optional(choice('不公开的理由', '当事人约定', '国家秘密', '商业秘密', '个人隐私')) } }),
    hear: step('开庭', 'arbitrator', { repeats: 5, issues: '庭审笔录', form: { applicant: choice('申请人', '到庭', '无正当理由不到庭、中途退庭'), respondent: choice('被申请人', '到庭', '无正当理由不到庭、中途退庭'), record: files('庭审笔录') } }),
    conciliate: step('调解', 'arbitrator', { repeats: 5, form: { result: choice('结果', '达成协议', '没有达成协议', '签收前反悔') } }),
    extend: step('批准延长', 'arbitrationChair', { issues: '延期通知书', serves: 'applicant', form: { until: date('延长到'), reason: text('案情复杂的理由') } }),
    withdraw: step('撤回申请(含和解)', 'applicant', { form: { counter: yes('被申请人提出了反请求') } }),
    end: step('终止仲裁', 'arbitrator', { ends: '终止', issues: '终止仲裁通知书', serves: 'applicant', form: { why: choice('原因', '当事人撤回', '不符合受理条件', '不属于受理范围', '已有生效文书或者其他机关受理') } }),
    paper: step('制作仲裁调解书', 'arbitrator', { ends: '调解', issues: '仲裁调解书', serves: 'applicant', form: { way: choice('文书', '仲裁调解书') } }),
    award: step('裁决', 'arbitrator', { ends: '裁决', issues: '仲裁裁决书', serves: 'applicant', form: { way: choice('文书', '仲裁裁决'), for: choice('结果', '支持申请人', '部分支持', '驳回请求'), rights: yes('写明起诉的权利、期限') } }),
    sue: step('向人民法院起诉', 'party', { form: { court: text('人民法院', { class: 'open' }) } }),
  },

  rules: ({ law, resolution, fact, did, served, day, today }) => [
    resolution('接待、分流').after('come', 'handed').must('guide', 'notAsked').within(guideLimit).unless(did('apply')),
    resolution('接待、分流').after('apply').never('notAsked'),
    // 申请、受理
    law(2, 3).before('accept').hold('征收及其补偿的纠纷不受理', not(fact('apply.cause').is('征收及其补偿'))),
    law(18).before('award').attest('支持请求的,申请在二年时效以内').unless(fact('award.for').is('驳回请求')),
    law(20).before('accept').attest('有直接利害关系,有明确的被申请人,有具体的请求和事实、理由,属于受理范围'),
    law(22).before('refuse').attest('有第二十二条规定的不予受理的情形'),
    law(22).before('accept', 'refuse').do('apply'),
    law(23).after('apply').must('accept served', 'refuse served').within(workdays(5)),
    law(23).after('accept').never('refuse'),
    law(24).after('accept').must('copy served').within(workdays(5)),
    law(24).before('copy', 'tribunal').do('accept'),
    law(24).before('hear').do('copy served'),
    law(25).after(served('copy')).may('answer').within(days(10)),
    law(25).after('answer').must('passAnswer served').within(workdays(5)),
    law(25).before('passAnswer').do('answer'),
    law('第26条第2款、第41条').after('preserve').must('passOn').promptly(),
    law('第26条第2款、第41条').before('passOn').do('preserve'),
    // 仲裁庭
    law('第27条第1款、第2款').before('tribunal').hold('三名仲裁员,或者双方同意一名', any(fact('tribunal.members').count.is(3), all(fact('tribunal.single').true, fact('tribunal.members').count.is(1)))),
    law(27, 3).after('tribunal').must('inform').within(workdays(2)),
    law(27, 3).before('inform').do('tribunal'),
    law(29).after('object').must('recuse').promptly(),
    law(29).after('recuse').must('tribunal').promptly().when(fact('recuse.result').is('回避')),
    law(29).before('hear', 'award').let('recuse'),
    // 开庭
    law(31).before('hear').wait(workdays(5), served('call')),
    law(31).before('call').do('tribunal'),
    law(31).before('hear').hold('在通知的日子开庭', today.is(fact('call.on'))),
    law(30, 2).before('call').hold('双方要求的,在乡(镇)或者村开庭', fact('call.at').is('土地所在地的乡(镇)、村')).when(fact('call.wanted').true),
    law(30, 3).before('call').hold('公开开庭,约定不公开或者涉及国家秘密、商业秘密、个人隐私的除外', any(fact('call.open').true, fact('call.closedFor').present)),
    law(42, 1).before('interim').hold('当事人申请', fact('interim.asked').true),
    law(42, 1).before('interim').attest('权利义务关系明确'),
    law(42, 1).before('interim', 'conciliate').do('tribunal'),
    // 终止、调解、裁决
    law('第34条、第35条').before('end').hold('申请人撤回或者不到庭、中途退庭', any(did('withdraw'), fact('hear.applicant').is('无正当理由不到庭、中途退庭'))).when(fact('end.why').is('当事人撤回')),
    law(34).before('end').hold('被申请人没有提出反请求', fact('withdraw.counter').false).when(fact('end.why').is('当事人撤回'), did('withdraw')),
    law(34).after('withdraw').must('end').promptly().when(fact('withdraw.counter').false),
    law(22).before('end').do('accept'),
    law(23).after('end').must('end served').within(workdays(5)),
    law(11, 1).before('award').do('conciliate'),
    law(11, 1).before('paper').hold('调解达成协议', fact('conciliate.result').is('达成协议')),
    law(11, 1).after('conciliate').must('paper', 'conciliate').promptly().when(fact('conciliate.result').is('达成协议')),
    law(11, 2).after('paper').must('paper served').promptly(),
    law(11, 1).before('award').hold('调解不成或者反悔', not(fact('conciliate.result').is('达成协议'))),
    law(30, 1).before('award').do('hear'),
    law(44, 2).before('award').attest('按多数仲裁员的意见;不能形成多数的,按首席仲裁员的意见'),
    law(45, 1).before('award').hold('写明起诉的权利、期限', fact('award.rights').true),
    law(45, 2).after('award').must('award served').within(workdays(3)),
    law(47).after('accept').must('award', 'paper', 'end').within(days(60)),
    law(47).before('extend').hold('延长不超过三十日', fact('extend.until').within(days(90), day('accept'))),
    law(47).extends('award', { with: 'extend', to: 'extend.until', times: 1 }),
    law(47).before('extend').do('accept'),
    law(47).after('extend').must('extend served').promptly(),
    law(48).after(served('award')).may('sue').within(days(30)),
    // 告知联调中心
    resolution('一跟到底').after('award').tells('opener', 'settled', { with: { how: 'award.way' } }),
    resolution('一跟到底').after('paper').tells('opener', 'settled', { with: { how: 'paper.way' } }),
    resolution('一跟到底').after('end').tells('opener', 'ended', { with: { why: 'end.why' } }),
    resolution('一跟到底').after('refuse').tells('opener', 'ended', { with: { why: 'refuse.why' } }),
    resolution('一跟到底').after('notAsked').tells('opener', 'ended', { with: { why: 'notAsked.why' } }),
  ],

  figures: (f, { fact, did, done }) => {
    const applied = f.count('apply', '土地承包仲裁申请', '件', { by: ['apply.cause'] }), accepted = f.count('accept', '受理土地承包纠纷', '件'), awards = f.count('award', '土地承包仲裁裁决', '件', { by: ['award.for'] });
    const papers = f.count('paper', '土地承包仲裁调解', '件'), ended = f.count('end', '终止仲裁', '件', { by: ['end.why'] }), awardsInTime = f.inTime('award', '按期裁决', '件'), closed = f.total('土地承包仲裁结案', '件', awards, papers, ended);
    return {
      applied, accepted, refused: f.count('refuse', '不予受理', '件', { by: ['refuse.why'] }), awards, papers, ended, closed, awardsInTime, onTime: f.share(awardsInTime, awards, '裁决按期率'), mediationRate: f.rate(papers, [awards, papers, ended], '仲裁调解率'),
      village: f.count('call', '在乡村开庭', '次', fact('call.at').is('土地所在地的乡(镇)、村')), interim: f.count('interim', '先行裁定', '件'), extended: f.count('extend', '延长', '件'), sued: f.count('sue', '仲裁后起诉', '件'), length: f.days('accept', 'award', '平均仲裁天数'),
      open: f.standing(did('accept').and(done('award').is(0)).and(done('paper').is(0)).and(done('end').is(0)), '土地承包仲裁在办', '件'),
    };
  },

  notModelled: {
    '第11条第3款': '调解书经双方签收生效;签收前一方反悔的,更正制作调解书的登记,再裁决',
    '第12条至第17条': '仲裁委员会的设立、组成,仲裁员的聘任、培训、除名不是案件的步骤',
    '第18条': '时效是不是受理的条件,法律没有写;程序不因时效拒绝受理,由仲裁庭在裁决时署名认定',
    '第32条': '达成和解协议请求按协议裁决的,由仲裁庭作出裁决书',
    '第33条': '变更请求、反请求由仲裁庭审查,撤回时是否有反请求由当事人填写',
    '第37条至第40条': '举证、鉴定、质证由仲裁庭掌握;法律没有写明鉴定期间不计入六十日',
    '第42条第2款、第49条': '向人民法院申请执行依执行程序',
    '仲裁规则(农业部、国家林业局)': '没有取得文本,没有写入',
  },
});
