/** 行政裁决: an organ decides a civil dispute that its field throws up. Days follow the single act: land, firm names, procurement; others a default. */
// biome-ignore format: the words of the language, on few lines
import { any, choice, days, files, months, officials, optional, procedure, ref, setting, step, text, told, workdays, yes } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
// biome-ignore format: on one line
import { adjudicationOpinion, firmNameRules, landDisputeRules, landLaw, litigationLaw, practice, procurementLaw, procurementRules, reconsiderationLaw, resolutionRules } from '../statutes.ts';
import { matter } from './adjudication-item.ts';
import { elsewhere, handed, parties, what } from './resolution.ts';

const landRules = '土地权属争议调查处理办法第13条;其他事项从其单行规定';
const acceptLimit = setting('adjudication.accept', '决定是否受理的期限', workdays(7), landRules);
const copyLimit = setting('adjudication.copy', '发送申请书副本的期限', workdays(5), landRules);
const answerLimit = setting('adjudication.answer', '被申请人答辩的期限', days(30), landRules);
const landTerm = setting(
  'adjudication.land',
  '权属争议裁决的期限',
  months(6),
  '土地权属争议调查处理办法、广东省土地权属纠纷处理条例第16条(实例)',
);
const landLonger = setting('adjudication.land-longer', '权属争议延长的期限', months(6), '广东省土地权属纠纷处理条例第16条(实例)');
const otherTerm = setting('adjudication.term', '其他事项裁决的期限', days(60), '从其单行规定;没有规定的,各地惯例');
const guideLimit = setting('adjudication.guide', '接待、分流来的纠纷,告知申请裁决的期限', workdays(3), '地方惯例,国家没有规定');
const ownership = ['土地权属争议', '林木、林地权属争议', '草原权属争议', '水事纠纷'] as const;

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const adjudication = procedure({
  id: 'adjudication', title: '行政裁决', chapter: 'disputes', from: '2018-12-31', roles,
  statutes: { opinion: adjudicationOpinion, practice, land: landLaw, landRules: landDisputeRules, firm: firmNameRules, procurement: procurementLaw, procurementRules, reconsideration: reconsiderationLaw, litigation: litigationLaw, resolution: resolutionRules },
  opens: ['come', 'handed'], subject: 'apply.party',

  steps: {
    come: step('收件、接待登记', 'adjudicator'),
    handed: told('联调中心引导', 'dispute', { repeats: 1, form: handed }),
    guide: step('告知申请裁决的条件和材料', 'adjudicator', { issues: '告知书' }),
    notAsked: step('登记当事人没有申请', 'adjudicator', { ends: '没有申请', form: { why: choice('原因', '当事人没有申请', '不属于受理范围') } }),
    apply: step('申请裁决', 'applicant', { form: { ...parties, matter, negotiated: yes('已经协商,协商不成'), what } }),
    elsewhere: told('同一纠纷另走途径', 'dispute', { form: elsewhere }),
    accept: step('受理', 'adjudicator', { issues: '受理通知书', serves: 'applicant', form: { item: ref('adjudication-item', '裁决事项') } }),
    refuse: step('不予受理', 'head', { ends: '不予受理', issues: '不予受理决定书', serves: 'applicant', form: { why: choice('原因', '不属于受理范围', '不符合受理条件', '已有生效文书或者其他机关受理'), reason: text('理由') } }),
    copy: step('发送申请书副本', 'adjudicator', { issues: '答辩通知书、申请书副本', serves: 'respondent' }),
    answer: step('提交答辩书', 'respondent', { form: { paper: files('答辩书和证据') } }),
    object: step('申请回避', 'applicant', { repeats: 5 }),
    recuse: step('决定是否回避', 'head', { repeats: 5, form: { result: choice('决定', '回避', '不回避') } }),
    investigate: step('调查取证', 'adjudicator', { repeats: 20, issues: '调查笔录', form: { officers: officials('承办人'), record: files('笔录、勘验图') } }),
    hear: step('听证、质证', 'adjudicator', { repeats: 3, issues: '听证笔录', form: { record: files('笔录') } }),
    examine: step('委托勘测、鉴定', 'adjudicator', { repeats: 5 }),
    examined: step('收到勘测、鉴定结论', 'adjudicator', { repeats: 5, form: { result: files('结论') } }),
    mediate: step('先行调解', 'adjudicator', { repeats: 9, form: { result: choice('结果', '达成协议', '没有达成协议', '不宜调解') } }),
    paper: step('制作调解书', 'head', { ends: '调解', issues: '行政裁决调解书', serves: 'applicant', form: { way: choice('文书', '裁决前达成调解') } }),
    extend: step('批准延长', 'head', { issues: '延期通知书', serves: 'applicant', form: { reason: text('特殊情况'), reported: yes('已向上一级人民政府报告') } }),
    withdraw: step('撤回申请', 'applicant'),
    end: step('终止裁决', 'head', { ends: '终止', issues: '终止裁决通知书', serves: 'applicant', form: { why: choice('原因', '当事人撤回', '当事人死亡、终止', '已有生效文书或者其他机关受理') } }),
    review: step('法制审核', 'legalReviewer', { repeats: 3, issues: '法制审核意见书', form: { result: choice('意见', '同意', '建议修改', '不同意') } }),
    decide: step('作出裁决', 'head', { ends: '裁决', issues: '行政裁决书', serves: 'applicant', form: { way: choice('文书', '行政裁决书'), rights: yes('告知行政复议、诉讼的途径和期限'), first: optional(yes('写明应当先申请行政复议')) } }),
    challenged: step('申请行政复议', 'party', { repeats: 2, form: { no: text('复议案号', { class: 'open' }) } }),
    sued: step('提起行政诉讼', 'party', { repeats: 2, form: { no: text('诉讼案号', { class: 'open' }) } }),
    kept: step('制止改变土地利用现状', 'adjudicator', { repeats: 9, issues: '制止通知书', serves: 'respondent' }),
    changedUse: step('报告擅自改变土地利用现状', 'party', { repeats: 9 }),
  },

  rules: ({ opinion, practice, land, landRules, firm, procurement, procurementRules, reconsideration, litigation, resolution, fact, did, served, unit }) => {
    const owner = fact('apply.matter').among(...ownership), landed = fact('apply.matter').is('土地权属争议');
    const firstReview = fact('apply.matter').among('土地权属争议', '林木、林地权属争议', '草原权属争议');
    const named = fact('apply.matter').is('企业名称争议'), bought = fact('apply.matter').is('政府采购投诉');
    return [
      resolution('接待、分流').after('come', 'handed').must('guide', 'notAsked').within(guideLimit).unless(did('apply')),
      resolution('接待、分流').after('apply').never('notAsked'),
      // 清单、申请、受理
      opinion('公开清单').before('accept').hold('事项在清单上,由本机关裁决', fact('accept.item').inForce, fact('accept.item').get('organ').same(unit)),
      opinion('公开清单').before('accept').hold('与清单上的事项相同', fact('apply.matter').is(fact('accept.item').get('matter'))),
      land(14, 1).before('accept').hold('当事人已经协商,协商不成', fact('apply.negotiated').true).when(landed),
      opinion('履行裁决职责').before('refuse').attest('有法定的不予受理的事由,不是推诿'),
      landRules(13).after('apply').must('accept', 'refuse').within(acceptLimit),
      opinion('履行裁决职责').before('accept', 'refuse').do('apply'),
      opinion('履行裁决职责').after('accept').never('refuse'),
      landRules(13).after('accept').must('copy').within(copyLimit),
      landRules(13).before('copy', 'investigate', 'hear', 'mediate').do('accept'),
      landRules(13).after(served('copy')).may('answer').within(answerLimit),
      land(14, 4).after('changedUse').must('kept').promptly().when(landed),
      land(14, 4).before('kept').do('changedUse'),
      // 回避、调查、调解
      opinion('裁决程序').after('object').must('recuse').promptly(),
      opinion('裁决程序').before('recuse').do('object'),
      opinion('裁决程序').before('decide').let('recuse', 'answer'),
      practice('调查取证').before('investigate').hold('两名以上承办人', fact('investigate.officers').count.atLeast(2)),
      opinion('裁决程序').before('decide').do('investigate'),
      opinion('裁决程序').before('decide').attest('事实清楚,证据经过质证,适用依据正确'),
      opinion('先行调解').before('decide').hold('先行调解,没有达成协议或者不宜调解', fact('mediate.result').among('没有达成协议', '不宜调解')),
      opinion('先行调解').before('paper').hold('调解达成协议', fact('mediate.result').is('达成协议')),
      opinion('先行调解').after('mediate').must('paper', 'mediate').promptly().when(fact('mediate.result').is('达成协议')),
      opinion('先行调解').after('paper').must('paper served').promptly(),
      opinion('裁决程序').before('end').hold('当事人撤回申请', did('withdraw')).when(fact('end.why').is('当事人撤回')),
      opinion('裁决程序').before('end').do('accept'),
      opinion('裁决程序').after('withdraw').must('end').promptly(),
      practice('法制审核').before('decide').hold('法制审核同意', fact('review.result').is('同意')),
      practice('法制审核').before('review').do('investigate'),
      // 期限
      landRules('调查处理的期限').after('accept').must('decide', 'paper', 'end').within(landTerm).when(owner),
      landRules('调查处理的期限').extends('decide', { with: 'extend', by: landLonger, times: 1 }).when(owner),
      landRules('调查处理的期限').before('extend').hold('向上一级人民政府报告', fact('extend.reported').true),
      landRules('调查处理的期限').before('extend').hold('权属争议才能延长', owner),
      landRules('调查处理的期限').before('extend', 'examine').do('accept'),
      landRules('调查处理的期限').after('extend').must('extend served').promptly(),
      firm(21).after('accept').must('decide', 'paper', 'end').within(months(3)).when(named),
      procurement(56).after('apply').must('decide', 'paper', 'end', 'refuse').within(workdays(30)).when(bought),
      procurementRules(58).from('examine').until('examined').stops('decide').when(bought),
      opinion('裁决期限').after('accept').must('decide', 'paper', 'end').within(otherTerm).unless(any(owner, named, bought)),
      // 救济
      reconsideration('第23条第1款第2项').before('decide').hold('自然资源权属的,写明先申请行政复议', fact('decide.first').true).when(firstReview),
      opinion('救济衔接').before('decide').hold('告知复议、诉讼的途径和期限', fact('decide.rights').true),
      opinion('救济衔接').after('decide').must('decide served').promptly(),
      reconsideration(20).after(served('decide')).may('challenged').within(days(60)),
      litigation(46).after(served('decide')).may('sued').within(months(6)).unless(firstReview),
      // 告知联调中心
      resolution('一跟到底').after('decide').tells('opener', 'settled', { with: { how: 'decide.way' } }),
      resolution('一跟到底').after('paper').tells('opener', 'settled', { with: { how: 'paper.way' } }),
      resolution('一跟到底').after('end').tells('opener', 'ended', { with: { why: 'end.why' } }),
      resolution('一跟到底').after('refuse').tells('opener', 'ended', { with: { why: 'refuse.why' } }),
      resolution('一跟到底').after('notAsked').tells('opener', 'ended', { with: { why: 'notAsked.why' } }),
    ];
  },

  figures: (f, { did, done }) => {
    const applied = f.count('apply', '行政裁决申请', '件', { by: ['apply.matter'] }), accepted = f.count('accept', '受理行政裁决', '件'), decided = f.count('decide', '作出行政裁决', '件');
    const papers = f.count('paper', '裁决前调解结案', '件'), ended = f.count('end', '终止裁决', '件', { by: ['end.why'] }), inTime = f.inTime('decide', '按期裁决', '件');
    return {
      applied, accepted, refused: f.count('refuse', '行政裁决不予受理', '件', { by: ['refuse.why'] }), acceptedInTime: f.inTime('accept', '按期受理', '件'), decided, papers, ended, closed: f.total('行政裁决办结', '件', decided, papers, ended), inTime,
      onTime: f.share(inTime, decided, '裁决按期率'), mediationRate: f.rate(papers, [decided, papers, ended], '裁决调解率'), extended: f.count('extend', '延长裁决期限', '件'), challenged: f.count('challenged', '裁决后申请复议', '件'), sued: f.count('sued', '裁决后提起诉讼', '件'),
      length: f.days('accept', 'decide', '平均裁决天数'), open: f.standing(did('accept').and(done('decide').is(0)).and(done('paper').is(0)).and(done('end').is(0)), '行政裁决在办', '件'),
    };
  },

  notModelled: {
    '中办发〔2018〕75号': '没有统一的裁决程序法,各单行法不同;回避、调查、质证、先行调解按文件的要求写,期限以单行法或者设定值为准',
    '勘测、鉴定的时间': '政府采购投诉依实施条例第58条不计入期限(投诉人补正材料的时间也不计入,补正在受理以前,由采购监管的系统登记);其他事项是否扣除,单行规定不一或者没有取得,没有写入',
    土地权属争议调查处理办法: '条号依引用该办法的地方规定核对,期限作为设定值;调查处理意见报人民政府、由政府作出决定的,由裁决机关体现',
    '政府采购法第56条': '自收到投诉起三十个工作日;质疑的前置程序由采购人办理,不在本登记',
    '行政诉讼法第46条': '不动产的二十年、没有告知起诉期限的,由人民法院审查',
    '土地管理法第14条第3款': '自接到处理决定通知之日起三十日内起诉,与行政诉讼法、行政复议法的先后关系由法院审查,权属争议按复议前置提示',
  },
});
