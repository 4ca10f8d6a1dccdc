/** In which manner a paper is set, by what it is called: offices name papers by their use. */
import type { Manner } from './types.ts';

const SLIP = /(凭证|回执|受理单|收件单|登记单|回单)$/;
const SHEET = /(表|单|清单|台账|目录|名册|名单|名录|笔录|记录|登记|底稿|档案|签到册|卡|单据|票据|账)(([^()]*))?$|表(([^()]*))$/;
/** Papers to everyone: nobody is addressed. */
const PUBLIC = /(公告|公示|通告|通报|清单|名录|目录)$/;

/** What whoever hands something in takes home, where the step that takes it in calls it nothing else. */
export const SLIP_TITLE = '收件凭证';
export const mannerOf = (title: string): Manner => (SLIP.test(title) ? 'slip' : SHEET.test(title) ? 'sheet' : 'letter');
export const isPublic = (title: string): boolean => PUBLIC.test(title);
/** Decisions tell the way that led to them. */
export const tellsCourse = (title: string): boolean =>
  /(决定书|裁决书|处理意见书|复核意见书|调解书|答复|告知书|结论|决定)(([^()]*))?$/.test(title);
