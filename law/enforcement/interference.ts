/**
 * 领导干部干预执法、插手具体案件处理的记录, and its report by quarter. Provinces and counties have such rules; no text of one was at hand, so what stands
 * here is the common practice and nothing is called statutory.
 */
// biome-ignore format: the words of the language, on few lines
import { agency, all, any, choice, choices, date, files, not, official, optional, procedure, ref, step, text, yes } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { practice } from '../statutes.ts';
import { interferenceReport as every } from './oversight-settings.ts';

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const interference = procedure({
  id: 'interference', title: '干预、插手案件办理的记录', chapter: 'enforcement', from: '2021-08-01', roles,
  statutes: { practice },
  opens: ['record'],

  steps: {
    record: step('如实记录', 'office', { issues: '干预、插手案件办理记录表', form: { recorder: official('记录人', { class: 'secret' }), organ: agency('办案机关'),
      case: optional(ref(['penalty', 'penalty-summary', 'coercion'], '所涉案件')), on: date('发生之日'), way: choice('方式', '口头', '书面', '电话', '即时通讯', '授意他人', '其他'),
      rank: choice('干预人的身份', '本机关内部人员', '本地领导干部', '上级机关工作人员', '其他'), who: text('干预人', { class: 'secret' }), what: text('内容', { class: 'secret' }), proof: optional(files('佐证', { class: 'secret' })) } }),
    verify: step('核实', 'legalReviewer', { form: { result: choice('结论', '属于干预、插手', '依职责提出的正常意见'), unlawful: optional(yes('要求违法办理')) } }),
    dismiss: step('不属于干预、插手,存档', 'legalReviewer', { ends: '不属于干预' }),
    send: step('报送执法监督机构', 'legalReviewer', { issues: '干预、插手情况报送表' }),
    circulate: step('通报', 'supervisor', { issues: '干预、插手案件办理情况通报', form: { level: choice('范围', '内部通报', '公开通报') } }),
    blame: step('提出追责建议', 'supervisor', { issues: '追责建议书', form: { organ: agency('有关单位'), cause: text('应当追责的情形'), source: choice('线索来源', '执法监督') } }),
    retaliate: step('报告打击报复记录人', 'office', { repeats: 3, form: { what: text('情形', { class: 'secret' }) } }),
    protect: step('采取保护措施', 'head', { repeats: 3, form: { how: text('措施') } }),
    close: step('办结', 'supervisor', { ends: '已经处理' }),
  },

  rules: ({ practice, fact, did }) => {
    const meddled = fact('verify.result').is('属于干预、插手');
    return [
      practice('干预、插手的记录').before('record').attest('如实、全面记录,全程留痕'),
      practice('干预、插手的记录').after('record').must('verify').promptly(),
      practice('干预、插手的记录').before('send').hold('核实属于干预、插手', meddled),
      practice('干预、插手的记录').before('dismiss').hold('核实不属于干预、插手', all(did('verify'), not(meddled))),
      practice('干预、插手的记录').after('verify').must('send').promptly().when(meddled),
      practice('干预、插手的通报').after('send').must('circulate').promptly(),
      practice('干预、插手的通报').before('circulate').do('send'),
      practice('干预、插手的追责').after('circulate').must('blame').promptly().when(fact('verify.unlawful').true),
      practice('干预、插手的追责').before('blame').do('send'),
      practice('干预、插手的追责').after('blame').opens('accountability', { with: { organ: 'blame.organ', cause: 'blame.cause', source: 'blame.source' } }),
      practice('记录人的保护').after('retaliate').must('protect').promptly(),
      practice('记录人的保护').before('close', 'dismiss').let('protect'),
      practice('干预、插手的通报').before('close').do('circulate'),
      practice('干预、插手的追责').before('close').let('blame'),
    ];
  },

  computes: ({ fact }) => ({ 'blame.organ': fact('record.organ'), 'blame.source': { data: { value: '执法监督' } } }),

  figures: (f, { fact, did }) => ({
    recorded: f.count('record', '干预、插手记录', '件', { by: ['record.way', 'record.rank'] }), confirmed: f.count('verify', '核实属于干预、插手', '件', fact('verify.result').is('属于干预、插手')),
    sent: f.count('send', '报送干预、插手情况', '件'), circulated: f.count('circulate', '通报干预、插手', '件', { by: ['circulate.level'] }), blamed: f.count('blame', '因干预、插手移送追责', '件'),
    shielded: f.count('protect', '保护记录人', '件'), open: f.standing(all(did('record'), not(any(did('dismiss'), did('close')))), '在办干预记录', '件'),
  }),

  notModelled: {
    '不如实记录的责任': '没有记录就没有行为可查:由案卷评查、监督个案发现后追责',
    '追责人数': '处理了几人由责任追究程序计数',
    '制度依据': '领导干部干预司法的规定只约束司法活动;行政执法领域依省、县的制度,没有取得原文,期限按默认值',
  },
});

/** 季度汇总(零报告): opened on 1 January for each department; its table is made of the figures of that quarter. */
// biome-ignore format: a step a line, a sentence a line, a figure a line
export const interferenceReport = procedure({
  id: 'interference-report', title: '干预、插手情况的季度报告', chapter: 'enforcement', from: '2021-08-01', roles,
  statutes: { practice },
  opens: ['start'], every: { year: [1, 1], each: 'department' },

  steps: {
    start: step('本年度应当按季度报告', 'clock'),
    report: step('报送季度汇总表(没有的零报告)', 'legalReviewer', { repeats: 9, issues: '干预、插手情况季度汇总表', form: { quarter: choice('季度', '第一季度', '第二季度', '第三季度', '第四季度'),
      zero: yes('零报告'), items: optional(choices('附件', '记录表', '处理情况')) } }),
    close: step('全年报告归档', 'legalReviewer', { ends: '全年已经报告' }),
  },

  rules: ({ practice, done }) => [
    practice('季度汇总报送').after('start').must('report').within(every),
    practice('季度汇总报送').after('report').must('report', 'close').within(every),
    practice('季度汇总报送').before('close').hold('每季度都有报告', done('report').over(3)),
    practice('季度汇总报送').before('close').do('report'),
  ],

  figures: (f, { fact }) => ({
    reports: f.count('report', '干预、插手季度报告', '份', { by: ['report.quarter'] }), inTime: f.inTime('report', '按期的季度报告', '份'), zero: f.count('report', '零报告', '份', fact('report.zero').true),
  }),

  notModelled: { '季度汇总': '汇总表的数由干预、插手记录的指标按季度取得,不填报;报送期限按上一次报送起三个月计算,语言没有季度末' },
});
