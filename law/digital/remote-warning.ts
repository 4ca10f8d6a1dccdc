/**
 * 互联网+监管预警: a warning that comes in from feeds outside: signed for, checked, handled off site or as a clue or an inspection, and answered to the platform
 * in time. 优化营商环境条例第56条; the days are the platforms' own.
 */
// biome-ignore format: the words of the language, on few lines
import { all, any, choice, count, date, files, not, optional, party, procedure, ref, setting, step, text, workdays, yes } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { businessRules, practice } from '../statutes.ts';

const signLimit = setting('remote-warning.sign', '签收、退回预警的期限', workdays(1), '各级“互联网+监管”系统的运行规则');
const answerLimit = setting('remote-warning.answer', '反馈预警处置结果的期限', workdays(15), '各级“互联网+监管”系统的运行规则');
const highLimit = setting('remote-warning.high', '高风险预警反馈的期限', workdays(5), '各级“互联网+监管”系统的运行规则');

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const remoteWarning = procedure({
  id: 'remote-warning', title: '“互联网+监管”预警', chapter: 'digital', from: '2020-01-01', roles,
  statutes: { law: businessRules, practice },
  opens: ['arrive'], subject: 'arrive.title',

  steps: {
    arrive: step('推送预警线索', 'feed', { form: { source: choice('来源', '国家“互联网+监管”系统', '省“互联网+监管”系统', '行业监测系统', '视频、物联感知', '信用平台', '其他'), no: text('平台编号', { class: 'open' }), title: text('预警', { class: 'open' }),
      kind: choice('类型', '风险预警', '监测异常', '投诉举报汇聚', '信用异常', '舆情'), level: choice('风险等级', '高', '中', '低'), party: optional(party('监管对象')), what: text('内容'), evidence: optional(files('数据、图像')), due: optional(date('平台要求的反馈之日')) } }),
    sign: step('签收', 'clerk'),
    back: step('退回', 'head', { ends: '退回', form: { why: choice('理由', '不属于本单位职责', '重复推送', '信息不足,无法核查'), owner: optional(text('建议的承办单位')) } }),
    check: step('核查', 'officer', { repeats: 9, form: { way: choice('方式', '远程查看', '数据比对', '电话、视频联系', '现场'), result: choice('结论', '属实,违法', '属实,有风险', '属实,已经自行改正', '误报', '无法核实'), what: text('情况') } }),
    remote: step('非现场处置', 'officer', { issues: '提醒、约谈、督促改正记录', form: { how: choice('方式', '提醒', '约谈', '督促改正', '线上责令改正'), what: text('要求') } }),
    toClue: step('转违法线索', 'head', { form: { about: text('线索') } }),
    toInspection: step('转行政检查', 'head', { form: { party: party('检查对象'), power: ref('power', '检查职权'), enterprise: yes('涉企检查'), kind: choice('检查类别', '日常检查', '专项检查', '个案检查', '上级部署的专项检查', '应企业申请的检查'),
      from: choice('个案的来源', '投诉举报', '转办交办', '数据监测'), items: text('检查事项', { class: 'open' }) } }),
    answer: step('反馈处置结果', 'office', { ends: '已经反馈', issues: '预警处置反馈', form: { result: choice('处置结果', '立为线索', '转行政检查', '已经督促改正', '误报', '无法核实'), mended: optional(count('消除的风险(处)')), note: text('说明', { class: 'open' }) } }),
  },

  rules: ({ law, practice, fact, did, linked }) => {
    const found = fact('check.result'), high = fact('arrive.level').is('高'), dated = fact('arrive.due').present;
    return [
      practice('预警处置').after('arrive').must('sign', 'back').within(signLimit),
      practice('预警处置').after('sign').never('back'),
      practice('预警处置').after('arrive').must('answer', 'back').by(fact('arrive.due')).when(dated),
      practice('预警处置').after('arrive').must('answer', 'back').within(highLimit).when(high, not(dated)),
      practice('预警处置').after('arrive').must('answer', 'back').within(answerLimit).when(not(high), not(dated)),
      practice('预警处置').before('check').do('sign'),
      // 属实的必须处置;能够非现场处置的不到现场
      law(56).after('check').must('toClue').promptly().when(found.is('属实,违法')),
      law(56).after('check').must('remote', 'toInspection').promptly().when(found.is('属实,有风险')),
      law(56).before('toClue', 'remote', 'toInspection').hold('核查属实', found.among('属实,违法', '属实,有风险')),
      law(56).before('toInspection').attest('非现场方式不能查清,需要现场检查'),
      law(56).after('toClue').opens('clue', { with: { about: 'toClue.about' } }),
      law(56).after('toInspection').opens('inspection', { with: { party: 'toInspection.party', power: 'toInspection.power', enterprise: 'toInspection.enterprise', kind: 'toInspection.kind', from: 'toInspection.from', items: 'toInspection.items' } }),
      // 反馈:与处置一致
      practice('预警处置').before('answer').do('check'),
      practice('预警处置').before('answer').hold('属实的已经处置,检查已经结束', any(not(found.among('属实,违法', '属实,有风险')), did('toClue'), did('remote'), all(did('toInspection'), linked('inspection').allEnded))),
      practice('预警处置').before('answer').hold('反馈立为线索的,已经转线索', did('toClue')).when(fact('answer.result').is('立为线索')),
    ];
  },

  figures: (f, { fact, did }) => {
    const arrived = f.count('arrive', '“互联网+监管”预警', '条', { by: ['arrive.source', 'arrive.kind', 'arrive.level'] }), answered = f.count('answer', '反馈预警处置结果', '条', { by: ['answer.result'] }), inTime = f.inTime('answer', '按期反馈预警', '条');
    const remote = f.count('remote', '非现场处置', '次', { by: ['remote.how'] }), clues = f.count('toClue', '预警转违法线索', '条'), inspections = f.count('toInspection', '预警转行政检查', '条');
    return {
      arrived, signed: f.count('sign', '签收预警', '条'), back: f.count('back', '退回预警', '条', { by: ['back.why'] }), answered, inTime, inTimeRate: f.share(inTime, answered, '预警按期反馈率'), answeredRate: f.share(answered, arrived, '预警反馈率'), checked: f.count('check', '核查预警', '次', { by: ['check.way', 'check.result'] }),
      remote, clues, inspections, handled: f.total('预警处置', '次', remote, clues, inspections), remoteRate: f.rate(remote, [remote, clues, inspections], '非现场处置的比例'), falseAlarms: f.count('answer', '误报', '条', fact('answer.result').is('误报')), mended: f.sum('answer.mended', '预警消除的风险', '处'),
      open: f.standing(not(any(did('answer'), did('back'))), '在办预警', '条'),
    };
  },

  notModelled: {
    条例第56条: '条例只要求推行非现场监管,没有期限;签收、反馈的日数由各级系统的运行规则定',
    重点监管对象: '食品、药品、特种设备等实行全覆盖监管的,预警以外的检查按检查计划办理',
    算法: '预警怎样算出由推送的系统负责,误报的由反馈的结论计数',
  },
});
