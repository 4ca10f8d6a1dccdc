/** An invented province, to show how one differs from the other. No real rule is quoted here. */
import { days, months, workdays, years } from '../../kernel/words.ts';
import { layer } from './layer.ts';

const value = layer('1·示例甲省(虚构)');
const supervision = '示例甲省行政执法监督规定(虚构)';

export const provinceA = [
  // 较大数额:单位为分
  value('penalty.large-fine', 5_000_00, '2021-07-15', '示例甲省听证标准规定(虚构)第三条'),
  value('penalty.large-fine-units', 50_000_00, '2021-07-15', '示例甲省听证标准规定(虚构)第三条'),
  value('penalty.large-seizure', 5_000_00, '2021-07-15', '示例甲省听证标准规定(虚构)第四条'),
  value('penalty.major-filing', days(15), '2022-01-01', `${supervision}第十二条`),
  value('penalty.legal-review', workdays(10), '2021-07-15', '示例甲省重大执法决定法制审核办法(虚构)第九条'),
  value('certificate.term', years(5), '2022-01-01', `${supervision}第二十条`),
  value('discretion.record', days(15), '2022-01-01', '示例甲省规范性文件备案规定(虚构)第六条'),
  value('disclosure.reassess', years(1), '2020-01-01', '示例甲省政府信息公开实施办法(虚构)第十条'),
  value('reconsideration.publish', workdays(20), '2024-01-01', '示例甲省行政复议决定书公开办法(虚构)第五条'),
  value('normative.term', years(5), '2022-01-01', '示例甲省行政规范性文件管理规定(虚构)第二十八条'),
  value('normative.lodge', days(15), '2022-01-01', '示例甲省行政规范性文件管理规定(虚构)第三十一条'),
  value('normative.evaluate', months(6), '2022-01-01', '示例甲省行政规范性文件管理规定(虚构)第二十九条'),
  value('normative-filing.review', days(30), '2022-01-01', '示例甲省行政规范性文件管理规定(虚构)第三十四条'),
  value('filing-suggestion.reply', days(60), '2022-01-01', '示例甲省行政规范性文件管理规定(虚构)第三十六条'),
  value('administrative-mediation.term', days(30), '2022-01-01', '示例甲省行政调解办法(虚构)第二十条'),
  // 执法监督、案卷、检查、证件
  value('enforcement-supervision.file', workdays(5), '2022-01-01', `${supervision}第二十四条`),
  value('enforcement-supervision.inquire', workdays(30), '2022-01-01', `${supervision}第二十六条`),
  value('enforcement-supervision.mend', days(30), '2022-01-01', `${supervision}第二十九条`),
  value('enforcement-complaint.accept', workdays(5), '2022-01-01', `${supervision}第二十二条`),
  value('enforcement-complaint.answer', days(60), '2022-01-01', `${supervision}第二十三条`),
  value('coercion.major-filing', days(15), '2022-01-01', `${supervision}第十二条`),
  value('major-filing.review', days(30), '2022-01-01', `${supervision}第十三条`),
  value('certificate.hours', 60, '2022-01-01', `${supervision}第二十一条`),
  value('exam-sitting.pass', 60, '2022-01-01', `${supervision}第十九条`),
  value('case-file.pass', 60, '2022-01-01', '示例甲省行政执法案卷评查标准(虚构)第六条'),
  value('case-file.excellent', 90, '2022-01-01', '示例甲省行政执法案卷评查标准(虚构)第六条'),
  value('inspection.cap', 2, '2025-01-01', '示例甲省涉企行政检查频次公告(虚构)'),
  value('town-power.evaluate', years(1), '2021-07-15', '示例甲省赋予乡镇执法权目录(虚构)说明'),
  // 决策、合同
  value('legal-review.decision', workdays(15), '2020-01-01', '示例甲省重大行政决策程序规定(虚构)第二十七条'),
  value('decision-catalogue.by', months(3), '2020-01-01', '示例甲省重大行政决策程序规定(虚构)第八条'),
  value('public-comment.answer', workdays(20), '2020-01-01', '示例甲省重大行政决策程序规定(虚构)第十六条'),
  value('contract.lodge', workdays(10), '2021-01-01', '示例甲省政府合同管理办法(虚构)第二十一条'),
  // 纠纷、监督
  value('adjudication.term', days(60), '2022-01-01', '示例甲省行政裁决规定(虚构)第十九条'),
  value('labour-arbitration.final-award', 23_640_00, '2024-01-01', '示例甲省最低工资标准(虚构)一类地区十二个月'),
  value('hotline.usual', workdays(5), '2021-01-01', '示例甲省12345热线管理办法(虚构)第十四条'),
  value('hotline.hard', workdays(15), '2021-01-01', '示例甲省12345热线管理办法(虚构)第十四条'),
  value('proposal.return', days(10), '2020-01-01', '示例甲省办理建议提案规定(虚构)第九条'),
  value('audit-finding.mend', days(60), '2022-01-01', '示例甲省审计整改办法(虚构)第七条'),
];
