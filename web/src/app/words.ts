/** Names that are not a statute's: lights, marks, states. Names of roles come from law/; names of steps and rules come with the data. */
import type { Light } from '../../../kernel/case/types.ts';
import { CHAPTERS } from '../../../kernel/language/chapters.ts';
import { roles } from '../../../law/roles.ts';
import type { CaseView } from '../../../server/api/shapes.ts';

export type Mark = CaseView['marks'][string];

export const LIGHTS: Record<Light, string> = {
  red: '逾期',
  yellow: '临近',
  green: '从容',
  grey: '待确认',
  stopped: '停止计算',
  done: '已办',
};
export const LIGHT_NOTES: Record<Light, string> = {
  red: '期限已过',
  yellow: '期限临近',
  green: '期限尚远',
  grey: '期限出自未经确认的默认值,或者法律只说及时',
  stopped: '期限停止计算',
  done: '已经办结',
};
export const MARKS: Record<Mark, string> = {
  done: '已办',
  open: '可办',
  owed: '应办',
  late: '逾期',
  stopped: '停止计算',
  forbidden: '不能办',
};

/** Rights of the office itself, which no law names (`server/accounts/roles.ts`). */
const OFFICE_RIGHTS: Record<string, string> = { admin: '系统管理员' };

/** 行政复议案件承办人; of a role that no file names, the id. */
export const roleTitle = (role: string): string =>
  role === 'clock'
    ? '法律视为'
    : role === 'told'
      ? '其他案件告知'
      : ((roles as Record<string, { title: string }>)[role]?.title ?? OFFICE_RIGHTS[role] ?? role);

export const chapterTitle = (chapter: string): string => CHAPTERS[chapter] ?? chapter;
export const chapterOrder = (chapter: string): number => {
  const i = Object.keys(CHAPTERS).indexOf(chapter);
  return i < 0 ? 99 : i;
};
