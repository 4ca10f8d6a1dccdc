/** 劳动人事争议仲裁: from the application to the award, with the windows to the courts. 劳动争议调解仲裁法第三章. */
// biome-ignore format: the words of the language, on few lines
import {
  all, any, choice, count, date, days, files, money, not, official, officials, optional, procedure, setting, step, text, told, workdays, yes, yuan,
} from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { labourArbitrationLaw, resolutionRules } from '../statutes.ts';
import { elsewhere, handed, parties, what } from './resolution.ts';

const finalSum = setting(
  'labour-arbitration.final-award',
  '当地月最低工资标准十二个月金额(终局裁决的上限)',
  yuan(23_640),
  '各省公布的月最低工资标准乘十二;示例值,须按当地更新',
);
const guideLimit = setting('labour-arbitration.guide', '接待、分流来的争议,告知申请仲裁的期限', workdays(3), '地方惯例,法律未定');
const money47 = ['劳动报酬', '工伤医疗费', '经济补偿', '赔偿金'] as const;

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const labourArbitration = procedure({
  id: 'labour-arbitration', title: '劳动人事争议仲裁', chapter: 'disputes', from: '2008-05-01', roles,
  statutes: { law: labourArbitrationLaw, resolution: resolutionRules },
  opens: ['come', 'handed'], subject: 'apply.party',

  steps: {
    come: step('收件、接待登记', 'arbitrationOffice'),
    handed: told('联调中心引导', 'dispute', { repeats: 1, form: handed }),
    guide: step('告知申请仲裁的条件和材料', 'arbitrationOffice', { issues: '告知书' }),
    notAsked: step('登记当事人没有申请', 'arbitrationOffice', { ends: '没有申请', form: { why: choice('原因', '当事人没有申请', '不属于受理范围') } }),
    apply: step('申请仲裁', 'applicant', { form: { ...parties, cause: choice('争议事项', '确认劳动关系', '劳动合同的订立、履行、变更、解除和终止', '除名、辞退和辞职、离职', '工作时间、休息休假、社会保险、福利、培训、劳动保护', ...money47, '人事争议', '其他'),
      migrant: yes('申请人是农民工'), people: count('劳动者人数'), sum: optional(money('请求金额')), oral: yes('书写确有困难,口头申请'), knewOn: date('知道权利被侵害之日'), endedOn: date('劳动关系终止之日', { optional: true }),
      excuse: text('时效中断、中止的情形', { optional: true }), what } }),
    elsewhere: told('同一纠纷另走途径', 'dispute', { form: elsewhere }),
    accept: step('受理', 'arbitrationOffice', { issues: '受理通知书', serves: 'applicant' }),
    refuse: step('不予受理', 'arbitrationOffice', { ends: '不予受理', issues: '不予受理通知书', serves: 'applicant', form: { why: choice('原因', '不属于受理范围', '不符合受理条件', '已有生效文书或者其他机关受理'), reason: text('理由') } }),
    transfer: step('移送有管辖权的仲裁委员会(市仲裁委员会)', 'arbitrationChair', { ends: '移送', issues: '案件移送函', form: { to: text('有管辖权的仲裁委员会', { class: 'open' }), why: choice('原因', '属于市仲裁委员会管辖', '劳动合同履行地在他处', '其他') } }),
    copy: step('发送申请书副本', 'arbitrationOffice', { issues: '应诉通知书、申请书副本', serves: 'respondent' }),
    answer: step('提交答辩书', 'respondent', { form: { paper: files('答辩书') } }),
    passAnswer: step('发送答辩书副本', 'arbitrationOffice', { issues: '答辩书副本', serves: 'applicant' }),
    tribunal: step('组成仲裁庭', 'arbitrationChair', { issues: '组庭通知书', serves: 'applicant', repeats: 5, form: { members: officials('仲裁员'), chief: official('首席仲裁员、独任仲裁员'), simple: yes('简单争议,独任') } }),
    object: step('申请回避', 'applicant', { repeats: 5, form: { ground: text('理由') } }),
    recuse: step('决定是否回避', 'arbitrationChair', { repeats: 5, form: { result: choice('决定', '回避', '不回避') } }),
    early: step('裁决先予执行,移送人民法院', 'arbitrator', { issues: '先予执行裁决书', serves: 'applicant', form: { asked: yes('当事人申请'), amount: money('金额') } }),
    call: step('通知开庭', 'arbitrator', { repeats: 5, issues: '开庭通知书', serves: 'respondent', form: { on: date('开庭日'), open: yes('公开'), closedFor: optional(choice('不公开的理由', '当事人协议', '国家秘密', '商业秘密', '个人隐私')) } }),
    hear: step('开庭', 'arbitrator', { repeats: 5, issues: '庭审笔录', form: { applicant: choice('申请人', '到庭', '无正当理由不到庭、中途退庭'), respondent: choice('被申请人', '到庭', '无正当理由不到庭、中途退庭'), record: files('庭审笔录') } }),
    conciliate: step('先行调解', 'arbitrator', { repeats: 5, form: { result: choice('结果', '达成协议', '没有达成协议', '调解书送达前反悔') } }),
    extend: step('批准延期', 'arbitrationChair', { issues: '延期通知书', serves: 'applicant', form: { reason: text('案情复杂的理由') } }),
    part: step('先行裁决(部分事实已经清楚)', 'arbitrator', { issues: '部分裁决书', serves: 'applicant' }),
    withdraw: step('撤回申请(含和解)', 'applicant'),
    letGo: step('准予撤回、按撤回处理', 'arbitrator', { ends: '撤回', issues: '准予撤回决定书', serves: 'applicant', form: { why: choice('原因', '当事人撤回', '当事人没有申请'), settled: yes('达成和解') } }),
    paper: step('制作仲裁调解书', 'arbitrator', { ends: '调解', issues: '仲裁调解书', serves: 'applicant', form: { way: choice('文书', '仲裁调解书'), amount: optional(money('金额')) } }),
    award: step('裁决', 'arbitrator', { ends: '裁决', issues: '仲裁裁决书', serves: 'applicant', form: { no: text('裁决书文号', { class: 'open' }), kind: choice('裁决', '终局裁决', '非终局裁决'), amount: optional(money('裁决金额')), each: optional(money('各项请求中最高一项的金额')),
      for: choice('结果', '支持申请人', '部分支持', '驳回请求') } }),
    sue: step('向人民法院起诉', 'party', { form: { court: text('人民法院', { class: 'open' }) } }),
    annul: step('申请撤销终局裁决(用人单位)', 'party'),
  },

  rules: ({ law, resolution, fact, did, served, today }) => {
    const final = fact('award.kind').is('终局裁决'), pay = fact('apply.cause').among(...money47);
    return [
      resolution('接待、分流').after('come', 'handed').must('guide', 'notAsked').within(guideLimit).unless(did('apply')),
      resolution('接待、分流').after('apply').never('notAsked'),
      // 申请、受理
      law(21).before('accept').attest('属于本仲裁委员会管辖'),
      law(21).before('transfer').attest('属于其他仲裁委员会管辖'),
      law(29).after('apply').must('accept', 'refuse', 'transfer').within(days(5)),
      law(29).after('accept', 'refuse').must('accept served', 'refuse served').promptly(),
      law(29).after('accept').never('refuse'),
      law(29).before('accept', 'refuse', 'transfer').do('apply'),
      // 答辩、组庭、回避
      law(30, 1).after('accept').must('copy served').within(days(5)),
      law(30, 1).before('copy', 'tribunal').do('accept'),
      law(30, 1).before('hear').do('copy served'),
      law(30, 2).after(served('copy')).may('answer').within(days(10)),
      law(30, 2).after('answer').must('passAnswer served').within(days(5)),
      law(30, 2).before('passAnswer').do('answer'),
      law(31).before('tribunal').hold('三名仲裁员,简单争议一名', any(fact('tribunal.members').count.is(3), all(fact('tribunal.simple').true, fact('tribunal.members').count.is(1)))),
      law(32).after('accept').must('tribunal served').within(days(5)),
      law(33, 2).after('object').must('recuse').promptly(),
      law(33, 2).before('hear', 'award').let('recuse'),
      law(33, 2).after('recuse').must('tribunal').promptly().when(fact('recuse.result').is('回避')),
      // 开庭
      law(35).before('hear').wait(days(5), served('call')),
      law(35).before('call').do('tribunal'),
      law(35).before('hear').hold('在通知的日子开庭', today.is(fact('call.on'))),
      law(26).before('call').hold('公开进行,协议不公开或者涉及国家秘密、商业秘密、个人隐私的除外', any(fact('call.open').true, fact('call.closedFor').present)),
      law(36, 1).before('letGo').hold('申请人撤回,或者无正当理由不到庭、中途退庭', any(did('withdraw'), fact('hear.applicant').is('无正当理由不到庭、中途退庭'))),
      law(35).before('award').do('hear'),
      law(41).after('withdraw').must('letGo').promptly(),
      // 先予执行、调解、裁决
      law(44, 1).before('early').hold('追索劳动报酬、工伤医疗费、经济补偿、赔偿金,经当事人申请', pay, fact('early.asked').true),
      law(44, 2).before('early').attest('权利义务关系明确;不先予执行将严重影响申请人的生活'),
      law(44, 1).before('early').do('tribunal'),
      law(42, 1).before('award').do('conciliate'),
      law(42, 1).before('conciliate').do('tribunal'),
      law(42, 2).before('paper').hold('调解达成协议', fact('conciliate.result').is('达成协议')),
      law(42, 2).after('conciliate').must('paper', 'conciliate').promptly().when(fact('conciliate.result').is('达成协议')),
      law(42, 3).after('paper').must('paper served').promptly(),
      law(42, 4).before('award').hold('调解不成或者反悔', not(fact('conciliate.result').is('达成协议'))),
      law(43, 1).after('accept').must('award', 'paper', 'letGo', 'transfer').within(days(45)),
      law(43, 1).extends('award', { with: 'extend', by: days(15), times: 1 }),
      law(43, 1).before('extend').do('accept'),
      law(43, 1).after('extend').must('extend served').promptly(),
      law(43, 2).before('part').do('hear'),
      law(27).before('award').attest('支持请求的,申请在一年时效以内,或者时效中断、中止,或者属于在职期间拖欠劳动报酬').unless(fact('award.for').is('驳回请求')),
      law(45).before('award').attest('按多数仲裁员的意见;不能形成多数的,按首席仲裁员的意见'),
      law(47).before('award').hold('终局的,属于追索四项、每项不超过当地月最低工资标准十二个月金额,或者执行国家劳动标准的争议', any(all(pay, fact('award.each').atMost(finalSum)),
        fact('apply.cause').is('工作时间、休息休假、社会保险、福利、培训、劳动保护'))).when(final),
      // 起诉、撤销
      law('第48条、第50条').after('award').must('award served').promptly(),
      law(48).after(served('award')).may('sue').within(days(15)).when(final),
      law(50).after(served('award')).may('sue').within(days(15)).unless(final),
      law(49, 1).after(served('award')).may('annul').within(days(30)).when(final),
      resolution('接待、分流').before('refuse').attest('追索工资的农民工,已经告知投诉、法律援助的途径').when(fact('apply.migrant').true),
      // 告知联调中心
      resolution('一跟到底').after('award').tells('opener', 'settled', { with: { how: 'award.kind', amount: 'award.amount' } }),
      resolution('一跟到底').after('paper').tells('opener', 'settled', { with: { how: 'paper.way', amount: 'paper.amount' } }),
      resolution('一跟到底').after('letGo').tells('opener', 'ended', { with: { why: 'letGo.why' } }),
      resolution('一跟到底').after('refuse').tells('opener', 'ended', { with: { why: 'refuse.why' } }),
      resolution('一跟到底').after('notAsked').tells('opener', 'ended', { with: { why: 'notAsked.why' } }),
      resolution('一跟到底').after('transfer').tells('opener', 'ended'),
    ];
  },

  figures: (f, { fact, did, done }) => {
    const applied = f.count('apply', '劳动人事仲裁申请', '件', { by: ['apply.cause'] }), accepted = f.count('accept', '受理劳动人事争议', '件'), awards = f.count('award', '仲裁裁决', '件', { by: ['award.kind', 'award.for'] });
    const papers = f.count('paper', '仲裁调解结案', '件'), gone = f.count('letGo', '撤回结案', '件'), awardsInTime = f.inTime('award', '按期裁决', '件'), papersInTime = f.inTime('paper', '按期调解结案', '件');
    const closed = f.total('仲裁结案', '件', awards, papers, gone);
    return {
      applied, accepted, refused: f.count('refuse', '不予受理', '件', { by: ['refuse.why'] }), transferred: f.count('transfer', '移送市仲裁委员会', '件', fact('transfer.why').is('属于市仲裁委员会管辖')), acceptedInTime: f.inTime('accept', '五日内受理', '件'),
      migrants: f.count('apply', '农民工仲裁申请', '件', fact('apply.migrant').true), workers: f.sum('apply.people', '涉及劳动者', '人次'), migrantWorkers: f.sum('apply.people', '涉及农民工', '人次', fact('apply.migrant').true),
      collective: f.count('apply', '十人以上集体争议', '件', fact('apply.people').atLeast(10)), awards, papers, gone, closed, awardsInTime, papersInTime, onTime: f.share(awardsInTime, awards, '裁决按期率'),
      mediationRate: f.rate(papers, [awards, papers, gone], '仲裁调解率'), final: f.count('award', '终局裁决', '件', fact('award.kind').is('终局裁决')), awarded: f.sum('award.amount', '裁决金额', '元'), mediatedSum: f.sum('paper.amount', '调解金额', '元'),
      early: f.count('early', '先予执行', '件'), extended: f.count('extend', '延期', '件'), sued: f.count('sue', '仲裁后起诉', '件'), annuls: f.count('annul', '申请撤销终局裁决', '件'), length: f.days('accept', 'award', '平均仲裁天数'),
      open: f.standing(did('accept').and(done('award').is(0)).and(done('paper').is(0)).and(done('letGo').is(0)).and(done('transfer').is(0)), '仲裁在办', '件'),
    };
  },

  notModelled: {
    '第27条': '时效是不是受理的条件,法律没有写,各地做法不一;程序不因时效拒绝受理,由仲裁庭在裁决时署名认定',
    '第29条、第43条第1款': '不予受理、逾期没有受理、没有裁决的,当事人可以就该争议起诉,这里法律没有定起诉的期限,在法院的系统里',
    '第35条': '当事人开庭三日前请求延期的,是否延期由仲裁委员会决定,再次通知即可',
    '第37条、第38条、第39条': '鉴定、质证、举证的后果由仲裁庭掌握;法律没有写明鉴定期间不计入四十五日',
    '保障农民工工资支付条例第10条': '投诉、举报是农民工的权利;不予受理时告知途径是通行做法,不是该条的要求',
    '第42条第3款、第4款': '调解书经双方签收生效;送达时一方反悔的,更正制作调解书的登记,再开庭、裁决',
    '第47条': '「当地月最低工资标准」各省公布并调整,按设定值;「每项」不超过十二个月见最高人民法院的解释,由仲裁庭核对',
    '第49条': '申请撤销的六种情形由中级人民法院审查;撤销以后十五日内的起诉从裁定书送达起算,在法院的系统里',
    '劳动人事争议仲裁办案规则': '部门规章的文本没有取得全文:据了解其中的三日、五日、十日是工作日,核实以前各项期限按自然日从严;中止、集体争议的优先立案、立案后撤销案件等没有写入',
    '第17条、第19条、第20条': '仲裁委员会的设立、组成,仲裁员的聘任、名册不是案件的步骤;不设仲裁委员会的县由市仲裁委员会受理,移送即此',
  },
});
