/** What the lists of this chapter have in common: how an entry comes, what it rests on, and what becomes of it. */
import { choice, text } from '../../kernel/words.ts';

export const by = text('所依据的文件', { class: 'open' });
export const basis = text('设定依据', { class: 'open' });
/** 优化营商环境条例 asks of each list on what rank of text it may rest. */
export const rank = choice('依据的层级', '法律、行政法规', '国务院决定或者批准', '地方性法规', '部门规章、省级政府规章', '其他文件');
export const reviewed = choice('意见', '同意', '不同意');
/** What a round decides for a power that is on the list. */
export const changes = ['取消', '删除重复', '合并', '下放', '转移', '委托', '终止委托', '调整'] as const;
export const organs = ['power', 'list-item', 'service-item', 'proof-item', 'intermediary-item', 'normative-text'] as const;
