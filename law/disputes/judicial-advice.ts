/** 司法建议、检察建议: received, led, carried out, answered within its limit; with the 检察建议 that precedes a public-interest lawsuit. */
// biome-ignore format: the words of the language, on few lines
import { all, any, choice, date, days, files, months, not, optional, procedure, ref, setting, step, text, yes } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { courtAdvice, lawsuitOpinion, litigationLaw, litigationReading, practice, procuratorAdvice, publicInterest } from '../statutes.ts';

const courtLimit = setting(
  'judicial-advice.court',
  '司法建议没有载明期限时的答复期限',
  months(2),
  '法释〔2023〕11号第8条:一般不超过两个月,由法院确定',
);

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const judicialAdvice = procedure({
  id: 'judicial-advice', title: '司法建议、检察建议的办理', chapter: 'disputes', from: '2023-11-16', roles,
  statutes: { law: litigationLaw, reading: litigationReading, court: courtAdvice, procurator: procuratorAdvice, interest: publicInterest, opinion: lawsuitOpinion, practice },
  opens: ['fromCourt', 'fromProcuratorate'],

  steps: {
    fromCourt: step('送达司法建议书', 'court', { form: { no: text('司法建议书号', { class: 'open' }), kind: choice('种类', '综合治理类', '个案类', '不履行裁判类', '负责人未出庭类', '规范性文件类'),
      about: text('建议的问题', { class: 'open' }), until: optional(date('建议书载明的答复期限')), case: optional(ref('litigation', '有关的诉讼')), important: yes('涉及重大问题') } }),
    fromProcuratorate: step('送达检察建议书', 'procuratorate', { form: { no: text('检察建议书号', { class: 'open' }), kind: choice('种类', '社会治理', '纠正违法', '公益诉讼诉前', '其他'),
      about: text('建议的问题', { class: 'open' }), urgent: yes('情况紧急,公益损害继续扩大'), until: optional(date('建议书载明的紧急期限')), important: yes('涉及重大问题') } }),
    reportUp: step('报告主要负责人,纳入督办', 'head', { issues: '建议办理督办单' }),
    plan: step('确定承办机构和整改方案', 'head', { issues: '整改方案', form: { dept: text('承办机构', { class: 'open' }), measures: text('整改措施') } }),
    mend: step('完成整改', 'office', { issues: '整改情况报告', form: { report: files('整改情况') } }),
    reply: step('书面回复', 'head', { issues: '书面回复函', form: { taken: choice('对建议的意见', '采纳', '部分采纳', '不采纳'), why: optional(text('部分采纳、不采纳的理由')), papers: files('回复及附件') } }),
    object: step('提出异议', 'head', { issues: '对检察建议的异议书', form: { why: text('异议的理由') } }),
    recheck: step('人民检察院复核', 'procuratorate', { form: { result: choice('复核结果', '异议不成立', '修改建议', '撤回建议') } }),
    prosecuted: step('人民检察院提起行政公益诉讼', 'procuratorate', { form: { no: text('案号', { class: 'open' }), case: optional(ref('litigation', '应诉的案件')) } }),
    recalled: step('建议撤回', 'office', { ends: '建议撤回' }),
    close: step('办结', 'office', { ends: '办结' }),
  },

  rules: ({ law, reading, court, procurator, interest, opinion, practice, fact, did }) => {
    const ofDocument = fact('fromCourt.kind').is('规范性文件类');
    const before = all(fact('fromProcuratorate.kind').is('公益诉讼诉前')), urgent = fact('fromProcuratorate.urgent').true, adopted = fact('reply.taken').among('采纳', '部分采纳');
    return [
      // 司法建议
      court(8).after('fromCourt').must('reply').by(fact('fromCourt.until')).when(fact('fromCourt.until').present).unless(ofDocument),
      court(8).after('fromCourt').must('reply').within(courtLimit).when(fact('fromCourt.until').absent).unless(ofDocument),
      reading(149, 4).after('fromCourt').must('reply').within(days(60)).when(ofDocument),
      law(96).after('fromCourt').must('plan').promptly().when(fact('fromCourt.kind').is('不履行裁判类')),
      // 检察建议
      procurator(19).after('fromProcuratorate').must('reply', 'recalled').within(months(2)).unless(any(before, fact('fromProcuratorate.until').present)),
      procurator(19).after('fromProcuratorate').must('reply', 'recalled').by(fact('fromProcuratorate.until')).when(fact('fromProcuratorate.until').present).unless(before),
      interest(21).after('fromProcuratorate').must('reply', 'recalled').within(months(2)).when(before).unless(urgent),
      interest(21).after('fromProcuratorate').must('reply', 'recalled').within(days(15)).when(before, urgent),
      interest(21).before('reply').attest('已经依法履行职责,或者说明尚未履行完毕的客观原因').when(before),
      procurator('异议的复核').after('object').must('recheck').promptly(),
      procurator('异议的复核').before('object').do('fromProcuratorate'),
      procurator('异议的复核').before('recalled').hold('人民检察院撤回建议', fact('recheck.result').is('撤回建议')),
      // 督办、回复、整改
      opinion('重要建议').after('fromCourt').must('reportUp').promptly().when(fact('fromCourt.important').true),
      opinion('重要建议').after('fromProcuratorate').must('reportUp').promptly().when(fact('fromProcuratorate.important').true),
      practice('建议办理').before('reply').do('plan'),
      practice('建议办理').before('reply').hold('部分采纳、不采纳的,说明理由', fact('reply.why').present).when(not(fact('reply.taken').is('采纳'))),
      practice('建议办理').before('mend').do('plan'),
      practice('建议办理').before('close').do('reply'),
      practice('建议办理').before('close').do('mend').when(adopted),
      interest(21).after('prosecuted').must('mend').promptly({ until: did('mend') }),
    ];
  },

  figures: (f, { fact, did }) => {
    const court = f.count('fromCourt', '收到司法建议', '份', { by: ['fromCourt.kind'] }), procurator = f.count('fromProcuratorate', '收到检察建议', '份', { by: ['fromProcuratorate.kind'] });
    const received = f.total('收到司法建议、检察建议', '份', court, procurator), replied = f.count('reply', '书面回复', '份', { by: ['reply.taken'] }), inTime = f.inTime('reply', '按期回复', '份');
    const taken = f.count('reply', '采纳、部分采纳', '份', fact('reply.taken').among('采纳', '部分采纳')), mended = f.count('mend', '完成整改', '份');
    return {
      court, procurator, received, replied, inTime, inTimeRate: f.share(inTime, replied, '及时办复率(已回复的)'), repliedRate: f.share(replied, received, '回复率'),
      taken, takenRate: f.share(taken, replied, '采纳率'), mended, mendedRate: f.share(mended, taken, '整改完成率'), objected: f.count('object', '提出异议', '份'),
      before: f.count('fromProcuratorate', '公益诉讼诉前检察建议', '份', fact('fromProcuratorate.kind').is('公益诉讼诉前')), prosecuted: f.count('prosecuted', '被提起行政公益诉讼', '件'),
      open: f.standing(not(any(did('close'), did('recalled'))), '建议在办', '份'),
    };
  },

  notModelled: {
    '法释〔2023〕11号第12条': '综合治理类以外的司法建议依专门规定或者参照办理:一律按建议书载明的期限,没有载明的按设定值',
    '检察建议工作规定第19条、异议的复核': '由最高人民检察院发布会的转述得来,条号未核对原文;复核是否停止计算回复的期限没有查到,所以照常计算',
    '检察公益诉讼解释第21条': '提起的行政公益诉讼由法院送达起诉状,另在行政应诉中办理',
    '统计:及时办复率': '没有回复而过期的还数不到,口径是已回复的;未回复的见在办',
  },
});
