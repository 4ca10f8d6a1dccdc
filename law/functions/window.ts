/** What the files of the one window share: the words of an evaluation, the rooms, who invites to evaluate. */
import { agency, choice, optional, ref, setting, text, workdays } from '../../kernel/words.ts';

/** Who opens a rating when it hands out a result (`rating.invited`). */
export const raters = ['reception', 'one-thing', 'cross-region', 'power-case'] as const;
/** What a rating is told. */
export const ratedForm = {
  matter: text('事项', { class: 'open' }),
  devolved: optional(ref('devolved', '承接的下放事项')),
};

/** Where a thing is taken in or handed out. */
export const level = choice('受理层级', '县级政务服务大厅', '镇、街道便民服务中心', '村、社区便民服务站');
export const matter = text('事项', { class: 'open' });
export const organ = agency('承办单位');
/** What a thing is when it is taken in; which case it becomes. */
export const fileKind = choice('办件类型', '即办件', '承诺件', '行权平台办件', '部门业务系统办件', '咨询、引导');
export const item = optional(ref('service-item', '政务服务事项'));

const unsettled = '各地政务服务管理办法;国务院文件只要求及时';
export const routeLimit = setting('window.route', '综合窗口转交承办单位的期限', workdays(1), unsettled);
export const enterLimit = setting('window.enter', '接件后录入办件系统的期限', workdays(1), unsettled);
export const handLimit = setting('window.hand', '收到结果后统一出件的期限', workdays(1), unsettled);
