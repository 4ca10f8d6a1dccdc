/** What the forms of this chapter share, so that what one hands to another means the same in both. */
import { type all, choice, choices, text } from '../../kernel/words.ts';

/** 突发事件应对法第2条. */
export const eventKind = choice('突发事件类别', '自然灾害', '事故灾难', '公共卫生事件', '社会安全事件');
/** 第3条; what has not been graded yet is reported all the same. */
export const grade = choice('事件分级', '特别重大', '重大', '较大', '一般', '尚未分级');
/** 第71条: a response; the first is the highest. */
export const level = choice('响应级别', '一级', '二级', '三级', '四级');
/** 第63条: a warning. */
export const colour = choice('预警级别', '一级(红色)', '二级(橙色)', '三级(黄色)', '四级(蓝色)');
export const town = text('所在镇、街道', { class: 'open', optional: true });

/** 第66条, the five of every warning. */
export const watching = choices(
  '预警期措施',
  '启动应急预案',
  '加强监测、及时报告',
  '随时分析评估',
  '定时发布预测信息',
  '宣传避险常识、公布求助电话',
);
/** 第67条, what red and orange ask for besides. */
// biome-ignore format: an item of the article after the other
export const strict = choices('红色、橙色预警的其他措施', '应急队伍待命', '调集物资、准备避难场所', '加强重点单位保卫', '保障公共设施运行', '发布建议、劝告', '转移、疏散人员', '关闭、限制使用场所', '其他防范措施');
const five = ['启动应急预案', '加强监测、及时报告', '随时分析评估', '定时发布预测信息', '宣传避险常识、公布求助电话'] as const;
/** All five are there. */
export const allFive = (measures: { has(m: (typeof five)[number]): ReturnType<typeof all> }) => five.map((m) => measures.has(m));

/** 第73条第1款各项, in its order; 第74条 in the last but one. */
// biome-ignore format: an item of the article after the other
export const measures = choices('应急处置措施', '营救、救治、转移安置', '控制危险源、封锁、管制', '抢修设施、提供避难场所和必需品', '限制使用设备、场所', '启用预备费、储备物资', '组织力量参加救援', '保障基本生活必需品',
  '惩处扰乱市场秩序', '惩处扰乱社会秩序', '环境应急监测', '防止次生、衍生事件', '社会安全事件的控制措施', '其他');
export const danger = choice(
  '风险领域',
  '地质灾害',
  '防汛抗旱',
  '森林防火',
  '气象灾害',
  '安全生产',
  '消防',
  '交通',
  '卫生',
  '畜牧',
  '校园',
  '社会治安',
  '其他',
);
