/** What the decree on sharing government data gives in days: articles 1 to 5 were read, of the others a paraphrase without numbers, so each stands as a default. */
import { months, setting, workdays } from '../../kernel/words.ts';

const unread = '政务数据共享条例;条例规定了期限,具体日数没有逐条核对到原文';
export const freeLimit = setting('data.free', '无条件共享的答复期限', workdays(1), unread);
export const replyLimit = setting('data.reply', '有条件共享的答复期限', workdays(10), unread);
export const replyLonger = setting('data.reply-longer', '经同意延长答复的期限', workdays(10), unread);
export const provideLimit = setting('data.provide', '同意共享以后提供数据的期限', workdays(20), unread);
export const updateLimit = setting('data.catalogue', '情况变化以后更新数据目录的期限', workdays(10), unread);
export const updateLonger = setting('data.catalogue-longer', '经同意延长更新目录的期限', workdays(5), unread);
export const idle = setting('data.idle', '数据提供以后不调用的,停止使用的期限', months(3), '各地政务数据共享管理办法;防止申请而不用');
export const checkLimit = setting('data.check', '校核的期限', workdays(10), unread);
