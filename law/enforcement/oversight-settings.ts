/**
 * What the oversight of enforcement leaves to provinces. 行政执法监督条例 (in force 2026-02-01) says how and on what grounds, and gives no number of days
 * (规定时限, 及时): each number here is one province's, shown as a default with its basis.
 */
import { days, months, setting, workdays, years } from '../../kernel/words.ts';

const noDays = ';行政执法监督条例没有定天数';

// biome-ignore format: a setting a line
export const complaintLimit = setting('enforcement-complaint.accept', '投诉举报的受理期限', workdays(5), `隆回县农业农村局行政执法投诉举报制度;各地五至七个工作日${noDays}`);
export const complaintAnswer = setting(
  'enforcement-complaint.answer',
  '投诉举报的处理期限',
  days(60),
  `辽宁省行政执法监督规定第19条${noDays}`,
);
export const foundLimit = setting(
  'enforcement-supervision.file',
  '发现监督事项后的立案期限',
  workdays(3),
  `天津市行政执法监督规定${noDays}`,
);
export const noticeLimit = setting(
  'enforcement-supervision.notify',
  '通知被监督机关的期限',
  days(5),
  `四川省行政执法监督条例第32条${noDays}`,
);
export const explainLimit = setting(
  'enforcement-supervision.explain',
  '被监督机关提交说明的期限',
  days(10),
  `四川省行政执法监督条例第32条${noDays}`,
);
export const inquiryLimit = setting('enforcement-supervision.inquire', '监督调查的期限', workdays(30), `天津市行政执法监督规定${noDays}`);
export const inquiryLonger = setting(
  'enforcement-supervision.inquire-longer',
  '监督调查期限的延长',
  workdays(10),
  `天津市行政执法监督规定${noDays}`,
);
export const mendLimit = setting(
  'enforcement-supervision.mend',
  '按意见书纠正并报告的期限',
  days(30),
  `四川省行政执法监督条例第34条;广东三十日,辽宁二十日${noDays}`,
);
export const executeLimit = setting(
  'enforcement-supervision.execute',
  '报告执行决定书情况的期限',
  days(30),
  `四川省行政执法监督条例第34条${noDays}`,
);
export const objectLimit = setting('enforcement-supervision.object', '申请复核的期限', days(15), `四川省行政执法监督条例第34条${noDays}`);
export const recheckLimit = setting('enforcement-supervision.recheck', '复核的期限', days(15), `四川省行政执法监督条例第34条${noDays}`);
export const yearlyLimit = setting(
  'supervision-yearly.report',
  '报告上年度执法监督工作的期限',
  months(3),
  '行政执法监督条例第6条只说定期;按通行做法',
);
export const reviewsAYear = setting(
  'case-file-review.times',
  '全年评查的次数',
  1,
  '内蒙古自治区行政执法监督条例每年组织;有的县每年两次以上',
);
export const fileFull = setting('case-file.full', '案卷评查的满分', 100, '广东省行政执法案卷评查办法第16条');
export const fileExcellent = setting('case-file.excellent', '优秀案卷的最低分', 90, '广东省行政执法案卷评查办法第16条;各省档次不同');
export const fileGood = setting('case-file.good', '良好案卷的最低分', 75, '广东省行政执法案卷评查办法第16条;各省档次不同');
export const filePass = setting('case-file.pass', '合格案卷的最低分', 60, '广东省行政执法案卷评查办法第16条;各省档次不同');
export const fileObject = setting('case-file.object', '对评查结果申请复核的期限', workdays(10), '广东省行政执法案卷评查办法第12条第7项');
export const fileRecheck = setting('case-file.recheck', '复核评查结果的期限', workdays(10), '广东省行政执法案卷评查办法第12条第7项');
export const fileMend = setting('case-file.mend', '案卷问题整改的期限', days(30), '广东省行政执法案卷评查办法第21条');
export const interferenceReport = setting(
  'interference.report',
  '汇总报送干预、插手记录的间隔',
  months(3),
  '省级规定,按季度汇总,没有的零报告;没有取得原文',
);
export const townEvaluate = setting('town-power.evaluate', '赋权、委托的评估间隔', years(1), '行政处罚法第24条只说定期;间隔由省级规定');
export const adviceReply = setting(
  'reverse-transfer.reply',
  '回复检察意见的期限',
  months(2),
  '检察机关行刑衔接的规定没有取得原文;检察意见书载明期限的,从其载明',
);
export const receiptLimit = setting(
  'reverse-transfer.handle',
  '对司法机关移送案件决定如何处理的期限',
  workdays(15),
  '参照立案前核查的期限;法律未定',
);
