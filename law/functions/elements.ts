/** The 25 elements of the process of an item that a 办事指南 states, and what a guide is made of. The list differs by province; this one is a default. */
import { choice, choices, count, date, files, optional, rows, text, yes } from '../../kernel/words.ts';

const open = { class: 'open' } as const;

// biome-ignore format: five elements a line
export const elements = choices('载明的流程要素',
  '事项名称', '事项类型', '设定依据', '实施机关', '事项编码',
  '行使层级', '服务对象', '受理条件', '申请材料', '前置件',
  '办理环节', '办件类型', '法定时限', '承诺时限', '特殊环节',
  '收费标准和依据', '办理结果', '送达方式', '办理地点', '办理时间',
  '网上办理深度', '到现场次数', '咨询方式', '监督投诉方式', '申请书示范文本');

export const itemKind = choice(
  '事项类型',
  '行政许可',
  '行政给付',
  '行政确认',
  '行政奖励',
  '行政裁决',
  '行政征收',
  '其他行政权力',
  '公共服务',
);
/** Time that the law leaves out of its limits, and visits that have to be made (行政许可法第34条、第45条、第46条). */
export const special = choices('特殊环节', '现场核查', '听证', '招标、拍卖', '检验、检测、检疫', '鉴定', '专家评审');
export const tags = choices('便民标签', '最多跑一次', '网上办', '马上办', '就近办', '村能办');

/** A guide, whole: each edition of an item carries it. */
// biome-ignore format: an element or two a line
export const guide = {
  why: choice('变更原因', '首次编制', '依据修改', '流程再造', '职权调整', '机构调整', '其他'), by: text('所依据的文件', open),
  target: choice('服务对象', '自然人', '法人和其他组织', '自然人、法人和其他组织'), conditions: text('受理条件', open),
  materials: rows('申请材料', { name: text('材料', open), basis: text('要求提交的依据', open), spare: yes('可以容缺、可以通过共享取得') }, open),
  prerequisites: optional(rows('前置件', { name: text('前置件', open), issuer: text('出具单位', open) }, open)),
  links: rows('办理环节', { name: text('环节', open), who: text('岗位', open) }, open),
  mode: choice('办件类型', '即办件', '承诺件'), statutory: count('法定办结时限(工作日)'), otherLaw: text('法律、法规另有规定时限的依据', { ...open, optional: true }),
  promised: count('承诺办结时限(工作日)'), special: optional(special), fee: text('收费标准和依据', { ...open, optional: true }),
  result: text('办理结果', open), delivery: choice('送达方式', '窗口领取', '邮寄', '电子送达', '窗口领取、邮寄、电子送达'),
  place: text('办理地点', open), hall: choice('进驻情况', '综合窗口', '部门窗口', '不进驻政务服务大厅'), outside: text('不进驻的理由', { ...open, optional: true }),
  hours: text('办理时间', open), online: choice('网上办理深度', '全程网办', '网上申请、现场核验', '网上查询', '不能网上办理'), visits: count('到现场次数'),
  tags: optional(tags), frequent: yes('高频事项'), ask: text('咨询方式', open), complain: text('监督投诉方式', open),
  sample: files('申请书示范文本', open), from: date('施行之日'),
};
