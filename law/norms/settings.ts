/** What provinces and counties set for normative documents: each a default with its basis, until a layer sets another. */
import { days, months, setting, workdays, years } from '../../kernel/words.ts';

const byProvince = '省级行政规范性文件规定;各省不一';

export const term = setting('normative.term', '规范性文件的最长有效期', years(5), '市级实例五年;省级有五年、三年两种');
export const trialTerm = setting(
  'normative.trial-term',
  '暂行、试行文件的最长有效期',
  years(2),
  '多数省二年,个别省三年或者一年;没有查到全国性规定',
);
export const interpretLimit = setting(
  'normative.interpret',
  '公布以后发布解读的期限',
  workdays(3),
  '市级实例(公开后三个工作日);国办发〔2016〕80号原文没有读到',
);
export const lodgeLimit = setting('normative.lodge', '公布以后报送政府备案的期限', days(15), '县级实例十五日;个别省三十日、二十个工作日');
export const congressLimit = setting(
  'normative.lodge-congress',
  '公布以后报人大常委会备案的期限',
  days(30),
  '沪、京、鲁三地条例均为三十日;监督法未定',
);
export const remindBefore = setting('normative.remind', '有效期届满前提示的时间', months(7), '各地自定,应当早于届满前评估');
export const evaluateBefore = setting(
  'normative.evaluate',
  '有效期届满前评估的时间',
  months(6),
  '市级实例六个月;各省有六个月、三个月、一个月',
);
export const reviseLimit = setting('normative.revise', '清理决定修改的文件,完成修改的期限', months(6), byProvince);
export const receiveLimit = setting('normative-filing.receive', '收到报备材料后登记、要求补正的期限', workdays(5), byProvince);
export const fixLimit = setting('normative-filing.fix', '报备材料补正的期限', workdays(10), byProvince);
export const reviewLimit = setting('normative-filing.review', '备案审查的期限', days(30), '市级实例三十日;各省十五日、三十日、六十日');
export const mendLimit = setting('normative-filing.mend', '收到备案审查意见后自行纠正的期限', days(30), '市级实例三十日');
export const acceptLimit = setting('filing-suggestion.accept', '决定是否受理审查建议的期限', workdays(5), byProvince);
export const replyLimit = setting(
  'filing-suggestion.reply',
  '收到审查建议(补充的,收到补充)以后答复的期限',
  days(60),
  '各省十五日、三十日、六十日;没有查到全国性规定',
);
export const explainLimit = setting('filing-suggestion.explain', '制定机关说明的期限', workdays(10), byProvince);
export const cleanEvery = setting('normative-cleanup.every', '定期清理的间隔', years(2), '州市实例每隔二年;国家文件只要求动态清理');
export const replyLonger = setting('filing-suggestion.longer', '答复审查建议期限的延长', days(30), byProvince);
