/** 政府信息公开工作年度报告 (条例第四十九条、第五十条): opened each 1 January, for each department and for the government's own office in charge. */
import { count, files, money, optional, procedure, step, text } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { disclosureRules, reportFormat } from '../statutes.ts';
import { allSixIn, reportParts as parts } from './forms.ts';

const write = step('编制年度报告', 'infoOffice', {
  form: {
    parts,
    report: files('年度报告'),
    permits: optional(count('本年行政许可处理决定数(填报)')),
    fees: optional(money('本年行政事业性收费金额(填报)')),
  },
  issues: '政府信息公开工作年度报告',
  repeats: 9,
});
const announce = { link: text('公布的地址', { class: 'open' }) };

/** 第二部分「本年废止件数」: whatever takes a document out of force. */
const ended = [
  'normative-text.repealed',
  'normative-text.replaced',
  'normative-text.abolished',
  'normative-text.lapsed',
  'normative-text.expired',
  'normative-text.annulled',
  'normative-text.struck',
] as const;

/** 县级以上人民政府部门:1月31日前. */
export const disclosureReport = procedure({
  id: 'disclosure-report',
  title: '政府信息公开工作年度报告(部门)',
  chapter: 'checks',
  from: '2019-05-15',
  statutes: { law: disclosureRules, format: reportFormat },
  roles,
  opens: ['start'],
  every: { year: [1, 1], each: 'department' },

  steps: {
    start: step('应当编制上一年度报告', 'clock'),
    write,
    submit: step('向政府信息公开工作主管部门提交', 'infoDirector', { issues: '报送函', serves: 'superior' }),
    announce: step('向社会公布', 'infoOffice', { form: announce }),
    close: step('归档', 'infoOffice', { ends: '已经提交并公布' }),
  },

  rules: ({ law, format, fact, yearly }) => [
    law(49, 1).after('start').must('submit').by(yearly(1, 31)),
    law(49, 1).after('start').must('announce').by(yearly(1, 31)),
    law(49, 1).before('submit', 'announce').do('write'),
    law(49, 1).before('close').do('submit', 'announce'),
    format('附件')
      .before('submit', 'announce')
      .hold('六个部分齐全', ...allSixIn(fact('write.parts'))),
  ],

  figures: (f) => {
    const due = f.count('start', '应当提交年度报告', '份');
    const inTime = f.inTime('announce', '按时公布部门年度报告', '份');
    return {
      due,
      inTime,
      announced: f.count('announce', '公布部门年度报告', '份'),
      // 第二部分的表:第二十条第一项、第五项、第六项、第八项
      normsMade: f.total('本年制发行政规范性文件', '件', 'normative-text.made'),
      normsEnded: f.total('本年废止、失效行政规范性文件', '件', ...ended),
      normsInForce: f.total('现行有效行政规范性文件', '件', 'normative-text.inForce'),
      permits: f.sum('write.permits', '行政许可处理决定(填报)', '件'),
      penalties: f.total('行政处罚处理决定', '件', 'penalty.decided', 'penalty-summary.decided'),
      coercions: f.total('行政强制处理决定', '件', 'coercion.imposed', 'coercion-execution.decided', 'coercion-proxy.cleared'),
      fees: f.sum('write.fees', '行政事业性收费(填报)', '元'),
      // 第六部分:信息处理费
      processingFees: f.total('信息处理费', '元', 'disclosure-request.feePieces', 'disclosure-request.feePages'),
      onTimeRate: f.share(inTime, due, '部门年度报告按时公布率'),
    };
  },

  notModelled: {
    年度报告第二部分:
      '规章一行县级没有;许可办件在政务服务平台,决定数由各单位填报;废止件数含失效和被撤销的;处罚是作出处罚的决定,不含不予处罚;强制是强制措施、强制执行决定和立即代履行,代履行决定已在强制执行决定里',
    '年度报告第三部分、第四部分': '由政府信息依申请公开的指标逐行计数,列是申请人类别',
    第46条至第48条: '考核、社会评议、监督检查、培训不是年度报告的步骤',
    第49条第1款: '乡镇、街道的年度报告条例没有定日期,地方要求的由其自己的规定写;这里只按部门启动',
    第50条第1款: '文字部分是否如实由签发的人负责',
  },
});

/** 县级以上地方人民政府的主管部门:3月31日前. */
export const disclosureReportGovernment = procedure({
  id: 'disclosure-report-government',
  title: '政府信息公开工作年度报告(本级政府)',
  chapter: 'checks',
  from: '2019-05-15',
  statutes: { law: disclosureRules, format: reportFormat },
  roles,
  opens: ['start'],
  every: { year: [1, 1], each: 'government' },

  steps: {
    start: step('应当公布上一年度报告', 'clock'),
    write,
    announce: step('向社会公布', 'infoOffice', { form: announce }),
    close: step('归档', 'infoOffice', { ends: '已经公布' }),
  },

  rules: ({ law, format, fact, yearly }) => [
    law(49, 2).after('start').must('announce').by(yearly(3, 31)),
    law(49, 2).before('announce').do('write'),
    law(49, 2).before('close').do('announce'),
    format('附件')
      .before('announce')
      .hold('六个部分齐全', ...allSixIn(fact('write.parts'))),
    law(50, 1)
      .before('announce')
      .hold('各级人民政府的报告包括考核、评议和责任追究结果', fact('write.parts').has('工作考核、社会评议和责任追究结果情况')),
  ],

  figures: (f) => ({
    due: f.count('start', '应当公布本级政府年度报告', '份'),
    announced: f.count('announce', '公布本级政府年度报告', '份'),
    inTime: f.inTime('announce', '按时公布本级政府年度报告', '份'),
  }),

  notModelled: { 第50条第2款: '统一格式由全国主管部门公布并更新;表格由依申请公开等程序的指标填写' },
});
