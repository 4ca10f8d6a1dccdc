/** Where one can go: each page of the office with the roles whose work it is. A page without roles is everybody's. */
import type { IconName } from './icons.tsx';

export interface Place {
  to: string;
  label: string;
  icon: IconName;
  /** Roles of which one is needed to be shown the way; the server decides by itself what may be read and done. */
  roles?: readonly string[];
  group: '办理' | '看' | '依据' | '管理';
}

export const PLACES: readonly Place[] = [
  { to: '/', label: '今日', icon: 'today', group: '办理' },
  { to: '/cases', label: '案件', icon: 'cases', group: '办理' },
  { to: '/open', label: '新办', icon: 'open', group: '办理' },
  { to: '/window', label: '窗口', icon: 'open', group: '办理', roles: ['windowClerk'] },
  { to: '/field', label: '现场', icon: 'open', group: '办理', roles: ['investigator', 'officer'] },
  { to: '/review', label: '审核', icon: 'file', group: '办理', roles: ['legalReviewer'] },
  { to: '/oversight', label: '监督', icon: 'figures', group: '办理', roles: ['supervisor', 'planner'] },
  { to: '/county', label: '法治账图', icon: 'figures', group: '看' },
  { to: '/figures', label: '数字', icon: 'figures', group: '看' },
  { to: '/report', label: '报告', icon: 'report', group: '看' },
  { to: '/returns', label: '报表', icon: 'report', group: '看', roles: ['planner', 'clerk'] },
  { to: '/read', label: '读文件', icon: 'file', group: '看', roles: ['planner', 'clerk'] },
  { to: '/procedures', label: '程序', icon: 'procedures', group: '依据' },
  { to: '/library', label: '文件库', icon: 'file', group: '依据' },
  { to: '/ledger', label: '账本', icon: 'ledger', group: '管理' },
  { to: '/admin', label: '管理', icon: 'ledger', group: '管理', roles: ['planner', 'keeper'] },
];
