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
];
