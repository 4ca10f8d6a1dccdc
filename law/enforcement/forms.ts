/** Choices that several files of enforcement share, so that what one hands to another means the same in both. */
import { choice } from '../../kernel/words.ts';

/** Where a suspicion comes from. */
export const origins = [
  '监督检查',
  '投诉、举报',
  '12345热线',
  '数据监测',
  '其他机关移送',
  '司法机关移送',
  '上级交办',
  '撤销后重新处理',
  '其他',
] as const;
export const origin = choice('案件来源', ...origins);
/** Who is suspected: what the law makes depend on it. */
export const age = choice('当事人类别', '公民', '不满十四周岁的公民', '已满十四周岁不满十八周岁的公民', '法人或者其他组织');
/** The field of enforcement, by which reports give their numbers. */
// biome-ignore format: on few lines
export const domain = choice('执法领域', '食品', '药品、医疗器械、化妆品', '特种设备', '市场监管其他', '卫生健康', '安全生产', '自然资源', '生态环境', '交通运输',
  '城市管理', '农业农村', '文化旅游', '住房城乡建设', '其他');

/** The three grounds of 行政处罚法第33条. */
export const LIGHT = '违法行为轻微并及时改正,没有造成危害后果';
export const FIRST = '初次违法且危害后果轻微并及时改正';
export const BLAMELESS = '没有主观过错';

/** What is lodged with the organ that supervises. */
export const filingKind = choice('备案的决定', '行政处罚', '行政强制');

/** What an inspection came to: the inspection says it, and tells the draw from which it came. */
export const inspectionResult = choice('检查结果', '未发现问题', '责令改正', '涉嫌违法,转违法线索', '通过登记的住所无法联系', '不配合检查');
