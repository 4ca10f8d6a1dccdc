/** What the administration reads and changes. Its addresses stand here and nowhere else. */
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { Static } from 'typebox';
import type * as A from '../../../server/api/admin-answers.ts';
import type { PlatformView } from '../../../server/api/exchange-answers.ts';
import { call, query } from './client.ts';

export type AdminUnit = Static<typeof A.AdminUnit>;
export type AdminPerson = Static<typeof A.AdminPerson>;
export type AdminRole = Static<typeof A.AdminRole>;
export type AdminHole = Static<typeof A.AdminHole>;
export type AdminRegister = Static<typeof A.AdminRegister>;
export type AdminLapsing = Static<typeof A.AdminLapsing>;
export type AdminCalendar = Static<typeof A.AdminCalendar>;
export type AdminNotice = Static<typeof A.AdminNotice>;
export type AdminMoves = Static<typeof A.AdminMoves>;
export type AdminSetting = Static<typeof A.AdminSetting>;
export type AdminTemplate = Static<typeof A.AdminTemplate>;
export type AdminChange = Static<typeof A.AdminChange>;
export type AdminChanged = Static<typeof A.AdminChanged>;
export type AdminVerify = Static<typeof A.AdminVerify>;
export type AdminUpkeep = Static<typeof A.AdminUpkeep>;
export type AdminRun = Static<typeof A.AdminRun>;
export type Platform = Static<typeof PlatformView>;

const read = <T>(what: string, ask: Record<string, string | number | undefined> = {}, more: { refetchInterval?: number } = {}) =>
  queryOptions({
    queryKey: ['admin', what, ask],
    queryFn: ({ signal }) => call<T>(`/api/admin/${what}${query(ask)}`, { signal }),
    ...more,
  });

export const unitsQuery = read<AdminUnit[]>('units');
export const peopleQuery = (ask: { unit?: string; role?: string; q?: string }) =>
  read<{ items: AdminPerson[]; total: number }>('people', ask);
export const rolesQuery = read<{ roles: AdminRole[]; holes: AdminHole[] }>('roles');
export const registersQuery = read<{ registers: AdminRegister[]; soon: AdminLapsing[] }>('registers');
export const calendarQuery = (year: number | undefined) => read<AdminCalendar>('calendar', { year });
export const settingsQuery = read<AdminSetting[]>('settings');
export const templatesQuery = read<AdminTemplate[]>('templates');
export const changesQuery = (below?: number) => read<{ items: AdminChange[]; next?: string }>('changes', { below });
export const waitingQuery = read<{ items: AdminChange[] }>('changes', { waiting: 'true' });
/** Asked again each second while a backup runs. */
export const upkeepQuery = queryOptions({
  ...read<AdminUpkeep>('upkeep'),
  refetchInterval: (q) => (q.state.data?.backingUp.running ? 1000 : false),
});
/** Asked again each second while a verification runs. */
export const verifyQuery = queryOptions({
  queryKey: ['admin', 'verify'],
  queryFn: ({ signal }) => call<AdminVerify>('/api/admin/verify', { signal }),
  refetchInterval: (q) => (q.state.data?.running ? 1000 : false),
});
export const runsQuery = read<AdminRun[]>('exchange');
export const platformsQuery = queryOptions({
  queryKey: ['exchange'],
  queryFn: ({ signal }) => call<Platform[]>('/api/exchange', { signal }),
  staleTime: 30 * 60_000,
});

/** Everything that the administration shows may be other after a change, and so may lists of units and people. */
function useRefresh() {
  const client = useQueryClient();
  return () => client.invalidateQueries({ predicate: (q) => ['admin', 'units', 'people', 'today', 'due'].includes(String(q.queryKey[0])) });
}
export function useChange() {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (body: { kind: string } & Record<string, unknown>) => call<AdminChanged>('/api/admin/changes', { method: 'POST', body }),
    onSuccess: refresh,
  });
}
export function useAnswer() {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: ({ n, agree }: { n: number; agree: boolean }) =>
      call<AdminChanged>(`/api/admin/changes/${n}`, { method: 'POST', body: { agree } }),
    onSuccess: refresh,
  });
}
export function useVerify() {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (law: boolean) => call<AdminVerify>('/api/admin/verify', { method: 'POST', body: { law } }),
    onSuccess: refresh,
  });
}

export function useBackup() {
  const refresh = useRefresh();
  return useMutation({ mutationFn: () => call<AdminUpkeep>('/api/admin/backup', { method: 'POST' }), onSuccess: refresh });
}

export const readNotice = (text: string) => call<AdminNotice>('/api/admin/calendar/read', { method: 'POST', body: { text } });
export const noticeMoves = (text: string) => call<AdminMoves>('/api/admin/calendar/moves', { method: 'POST', body: { text } });
export const noticeText = (file: File) =>
  call<{ text: string }>(`/api/admin/calendar/text${query({ name: file.name })}`, { method: 'POST', bytes: file });
export interface SettingAsk {
  setting: string;
  value: { n: number; unit: string } | number;
  from: string;
  basis: string;
}
export const settingMoves = (ask: SettingAsk) => call<AdminMoves>('/api/admin/settings/moves', { method: 'POST', body: ask });

export interface RunFault {
  no: number;
  source: string;
  column?: string;
  says: string;
  article: string;
}
export interface RunAnswer {
  says: string;
  imported?: { refused: RunFault[]; findings: RunFault[] };
  compared?: {
    onlyThere: { no: number; source: string }[];
    onlyHere: { source: string; case: string }[];
    differing: { source: string; case: string; no: number; columns: { column: string; theirs: string; ours: string }[] }[];
  };
}
export function useRun() {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: ({ platform, file, ...ask }: { platform: string; file: File; what: string; from?: string; to?: string }) =>
      call<RunAnswer>(`/api/admin/exchange/${platform}${query({ name: file.name, ...ask })}`, { method: 'POST', bytes: file }),
    onSuccess: refresh,
  });
}
