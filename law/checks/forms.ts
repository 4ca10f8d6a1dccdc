/** What the forms of 政府信息公开 ask for. The values are those of the national form of the yearly report, row by row and column by column. */
import { type all, choice, choices } from '../../kernel/words.ts';

/** 申请人:年度报告第三部分的各列. */
export const applicantKind = choice('申请人类别', '自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他');

/** 办理结果:年度报告第三部分的各行. 逾期不补正、逾期不缴费 are deemed by the clock, not chosen. */
const outcomes = [
  '予以公开',
  '部分公开',
  '不予公开:属于国家秘密',
  '不予公开:其他法律、行政法规禁止公开',
  '不予公开:危及“三安全一稳定”',
  '不予公开:保护第三方合法权益',
  '不予公开:属于三类内部事务信息',
  '不予公开:属于四类过程性信息',
  '不予公开:属于行政执法案卷',
  '不予公开:属于行政查询事项',
  '无法提供:本机关不掌握相关政府信息',
  '无法提供:没有现成信息需要另行制作',
  '无法提供:补正后申请内容仍不明确',
  '不予处理:信访举报投诉类申请',
  '不予处理:重复申请',
  '不予处理:要求提供公开出版物',
  '不予处理:无正当理由大量反复申请',
  '不予处理:要求确认或者重新出具已获取信息',
  '其他处理:其他',
] as const;
export type ReplyOutcome = (typeof outcomes)[number];
export const replyOutcome = choice('办理结果', ...outcomes);

/** 主动公开的类别: 条例第20条的十五项, 第21条, in its order. */
// biome-ignore format: an item of the article after the other
export const infoKind = choice('类别', '规章、规范性文件', '机关职能、机构设置', '规划及相关政策', '统计信息', '行政许可和其他对外管理服务事项', '行政处罚、行政强制', '财政预算、决算', '行政事业性收费',
  '政府集中采购', '重大建设项目', '民生政策、措施', '突发公共事件应对', '监督检查情况', '公务员招考录用', '第二十一条所列县、乡信息', '其他应当主动公开的');

const six = [
  '总体情况',
  '主动公开政府信息情况',
  '收到和处理政府信息公开申请情况',
  '因政府信息公开工作被申请行政复议、提起行政诉讼情况',
  '存在的主要问题及改进情况',
  '其他需要报告的事项',
] as const;
/** 年度报告的各部分: the six of the national form, and what 条例第50条 adds for governments. */
export const reportParts = choices('报告内容', ...six, '工作考核、社会评议和责任追究结果情况');
/** All six parts are there. */
export const allSixIn = (parts: { has(part: (typeof six)[number]): ReturnType<typeof all> }) => six.map((part) => parts.has(part));
