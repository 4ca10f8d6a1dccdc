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
];
