/** What the law of penalties leaves to ministries and provinces: each a default with its basis, until a layer sets another. */
import { days, setting, workdays, years, yuan } from '../../kernel/words.ts';

const byProvince = '省级政府或者部门规定,法律未定数额';
const byMinistry = '市场监督管理行政处罚程序规定;其他部门从其规章,法律未定';

export const largeFine = setting('penalty.large-fine', '较大数额罚款(公民)', yuan(10_000), byProvince);
export const largeFineOfUnits = setting('penalty.large-fine-units', '较大数额罚款(法人、其他组织)', yuan(100_000), byProvince);
export const largeSeizure = setting('penalty.large-seizure', '较大数额违法所得、较大价值非法财物', yuan(10_000), byProvince);
export const checkLimit = setting('penalty.check', '立案前核查的期限', workdays(15), byMinistry);
export const statementLimit = setting('penalty.statement', '陈述、申辩的期限', workdays(5), byMinistry);
export const reviewLimit = setting('penalty.legal-review', '法制审核的期限', workdays(10), byMinistry);
export const longer = setting('penalty.longer', '办案期限的延长', days(30), byMinistry);
export const firstLook = setting('penalty.first-offence', '初次违法的回溯期', years(2), '裁量基准;法律未定');
export const shownFor = setting('penalty.shown', '处罚信息的公示期', years(3), '市场监督管理行政处罚信息公示规定第13条;其他部门从其规章');
export const lodgeLimit = setting('penalty.major-filing', '重大行政处罚备案的期限', days(15), '四川省行政执法监督条例第36条;各省不一');
export const mendLimit = setting('penalty.mend', '责令纠正后自行纠正的期限', days(30), '四川省行政执法监督条例第34条;各省不一');
export const closeLimit = setting('penalty.close', '填报结案审批表的期限', workdays(15), '市场监督管理行政处罚程序规定第77条');
export const archiveLimit = setting('penalty.archive', '立卷归档的期限', days(30), '各地案卷标准的通行值');
