/** A second invented province: other amounts, shorter filing, certificates of six years. No real rule is quoted here. */
import { days, months, workdays, years } from '../../kernel/words.ts';
import { layer } from './layer.ts';

const value = layer('1·示例乙省(虚构)');

export const provinceB = [
  value('penalty.large-fine', 3_000_00, '2021-07-15', '示例乙省行政处罚听证程序规定(虚构)第二条', { until: '2024-07-01' }),
  value('penalty.large-fine', 8_000_00, '2024-07-01', '示例乙省行政处罚听证程序规定(虚构,2024年修订)第二条'),
  value('penalty.large-fine-units', 100_000_00, '2021-07-15', '示例乙省行政处罚听证程序规定(虚构)第二条'),
  value('penalty.large-seizure', 10_000_00, '2021-07-15', '示例乙省行政处罚听证程序规定(虚构)第二条'),
  value('penalty.major-filing', days(30), '2021-07-15', '示例乙省重大行政处罚备案规定(虚构)第四条'),
  value('penalty.legal-review', workdays(7), '2021-07-15', '示例乙省重大执法决定法制审核规定(虚构)第八条'),
  value('certificate.term', years(6), '2021-07-15', '示例乙省行政执法证件管理办法(虚构)第七条'),
  value('reconsideration.publish', workdays(10), '2024-01-01', '示例乙省行政复议公开规定(虚构)第三条'),
  value('normative.term', years(3), '2022-01-01', '示例乙省行政规范性文件管理规定(虚构)第二十条'),
  value('normative.trial-term', years(1), '2022-01-01', '示例乙省行政规范性文件管理规定(虚构)第二十条'),
  value('normative.lodge', days(30), '2022-01-01', '示例乙省行政规范性文件管理规定(虚构)第二十二条'),
  value('normative.evaluate', months(3), '2022-01-01', '示例乙省行政规范性文件管理规定(虚构)第二十一条'),
  value('normative-filing.review', days(60), '2022-01-01', '示例乙省行政规范性文件管理规定(虚构)第二十五条'),
  value('filing-suggestion.reply', days(30), '2022-01-01', '示例乙省行政规范性文件管理规定(虚构)第二十七条'),
  value('administrative-mediation.term', workdays(15), '2022-01-01', '示例乙省行政调解办法(虚构)第十八条'),
  value('adjudication.term', days(45), '2022-01-01', '示例乙省行政裁决规定(虚构)第二十二条'),
  // 执法监督、案卷、检查、证件
  value('enforcement-supervision.file', workdays(3), '2021-07-15', '示例乙省行政执法监督办法(虚构)第十五条'),
  value('enforcement-supervision.inquire', workdays(20), '2021-07-15', '示例乙省行政执法监督办法(虚构)第十七条'),
  value('enforcement-supervision.mend', days(15), '2021-07-15', '示例乙省行政执法监督办法(虚构)第十九条'),
  value('enforcement-complaint.accept', workdays(7), '2021-07-15', '示例乙省行政执法监督办法(虚构)第十二条'),
  value('enforcement-complaint.answer', days(30), '2021-07-15', '示例乙省行政执法监督办法(虚构)第十三条'),
  value('coercion.major-filing', days(30), '2021-07-15', '示例乙省重大行政处罚备案规定(虚构)第五条'),
  value('major-filing.review', days(20), '2021-07-15', '示例乙省重大行政处罚备案规定(虚构)第七条'),
  value('certificate.hours', 80, '2021-07-15', '示例乙省行政执法证件管理办法(虚构)第十六条'),
  value('exam-sitting.pass', 70, '2021-07-15', '示例乙省行政执法证件管理办法(虚构)第十一条'),
  value('case-file.pass', 70, '2022-01-01', '示例乙省案卷评查细则(虚构)第五条'),
  value('case-file.excellent', 95, '2022-01-01', '示例乙省案卷评查细则(虚构)第五条'),
  value('inspection.cap', 1, '2025-01-01', '示例乙省规范涉企检查若干规定(虚构)第四条'),
  value('town-power.evaluate', months(6), '2021-07-15', '示例乙省街道乡镇综合执法规定(虚构)第十条'),
  // 决策、合同
  value('legal-review.decision', workdays(10), '2020-01-01', '示例乙省重大行政决策程序办法(虚构)第二十三条'),
  value('decision-catalogue.by', months(2), '2020-01-01', '示例乙省重大行政决策程序办法(虚构)第六条'),
  value('public-comment.answer', workdays(10), '2020-01-01', '示例乙省重大行政决策程序办法(虚构)第十四条'),
  value('contract.lodge', workdays(15), '2021-01-01', '示例乙省政府合同规定(虚构)第十八条'),
  // 纠纷、监督
  value('labour-arbitration.final-award', 26_400_00, '2024-01-01', '示例乙省最低工资标准(虚构)一类地区十二个月'),
  value('hotline.usual', workdays(7), '2021-01-01', '示例乙省政务热线条例(虚构)第十六条'),
  value('hotline.hard', workdays(20), '2021-01-01', '示例乙省政务热线条例(虚构)第十六条'),
  value('proposal.return', days(7), '2020-01-01', '示例乙省建议提案办理办法(虚构)第七条'),
  value('audit-finding.mend', days(90), '2022-01-01', '示例乙省审计监督条例(虚构)第三十条'),
];
