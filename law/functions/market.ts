/** What the procedures over companies share: classes of risk and credit, the fields that are inspected in full, and what a visit came to. */
import { choice } from '../../kernel/words.ts';

export const risk = choice('风险等级', '低', '中', '高');
/** 信用等级: 企业信用风险分类 has four; they order the office's work and are no judgement on the company, so they are not public. */
export const grade = { ...choice('信用等级', 'A', 'B', 'C', 'D'), class: 'office' as const };

export const ORDINARY = '不属于';
/** 直接涉及公共安全和人民群众生命健康的特殊行业、重点领域: inspected in full, outside any draw (优化营商环境条例第54条第2款). */
export const special = choice(
  '特殊行业、重点领域',
  ORDINARY,
  '疫苗',
  '药品',
  '特种设备',
  '危险化学品',
  '其他直接涉及公共安全和生命健康的领域',
);
export const IN_FULL = '全覆盖重点监管事项';

export const level = choice('失信程度', '轻微', '一般', '严重');
