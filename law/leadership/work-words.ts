/** Fields that several registers of this chapter share. */
import { choice, files, optional, text } from '../../kernel/words.ts';

/** What no act leaves behind is declared: by whom it was counted, and on what evidence. */
export const declared = { counter: text('统计人'), proof: files('统计依据(领取单、后台截图、签到册等)') };
export const basis = text('依据', { class: 'open' });
export const why = text('理由');
export const grade = choice('考核结果', '优秀', '合格', '不合格');
export const papers = optional(files('材料'));
