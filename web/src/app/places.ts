/** Where one can go: each page of the office with the roles whose work it is. A page without roles is everybody's. */
import type { IconName } from './icons.tsx';

export interface Place {
  to: string;
  label: string;
  icon: IconName;
  /** Roles of which one is needed to be shown the way; the server decides by itself what may be read and done. */
  roles?: readonly string[];
  group: '办理' | '看' | '依据' | '管理';
  /** After g: goes there. */
  key: string;
}

export const PLACES: readonly Place[] = [
  { to: '/', label: '今日', icon: 'today', group: '办理', key: 't' },
  { to: '/cases', label: '案件', icon: 'cases', group: '办理', key: 'c' },
  { to: '/open', label: '新办', icon: 'open', group: '办理', key: 'n' },
  { to: '/window', label: '窗口', icon: 'window', group: '办理', key: 'w', roles: ['windowClerk'] },
  { to: '/field', label: '现场', icon: 'field', group: '办理', key: 'f', roles: ['investigator', 'officer'] },
  { to: '/review', label: '审核', icon: 'review', group: '办理', key: 'r', roles: ['legalReviewer'] },
  { to: '/oversight', label: '监督', icon: 'oversight', group: '办理', key: 'o', roles: ['supervisor', 'planner'] },
  { to: '/county', label: '法治账图', icon: 'county', group: '看', key: 'm' },
  { to: '/figures', label: '数字', icon: 'figures', group: '看', key: 's' },
  { to: '/report', label: '报告', icon: 'report', group: '看', key: 'b' },
  { to: '/returns', label: '报表', icon: 'returns', group: '看', key: 'q', roles: ['planner', 'clerk'] },
  { to: '/read', label: '读文件', icon: 'reading', group: '看', key: 'd', roles: ['planner', 'clerk'] },
  { to: '/procedures', label: '程序', icon: 'procedures', group: '依据', key: 'p' },
  { to: '/library', label: '文件库', icon: 'library', group: '依据', key: 'l' },
  { to: '/ledger', label: '账本', icon: 'ledger', group: '管理', key: 'e' },
  { to: '/admin', label: '管理', icon: 'admin', group: '管理', key: 'z', roles: ['admin', 'planner', 'dataOffice'] },
];

/** Not in the navigation, for they stand at hand everywhere; by the keyboard they are places like the others. */
export const AT_HAND = [
  { to: '/notices', label: '提醒', key: 'i' },
  { to: '/search', label: '查找', key: 'x' },
] as const;

/** The places that these roles are shown, in their order. */
export const placesFor = (roles: readonly string[]): readonly Place[] =>
  PLACES.filter((p) => !p.roles || p.roles.some((r) => roles.includes(r)));

/** So many stand at the foot of a narrow screen; the rest is behind 更多. */
const AT_FOOT = 4;
/** The places of one's own work before those of everybody: today and cases, then what one's role alone has, then the rest in order. */
export function placesAtFoot(places: readonly Place[]): readonly Place[] {
  const weight = (p: Place): number =>
    p.to === '/' ? 0 : p.to === '/cases' ? 1 : p.roles && p.group === '办理' ? 2 : p.group === '办理' ? 3 : 4;
  return [...places].sort((a, b) => weight(a) - weight(b)).slice(0, AT_FOOT);
}
