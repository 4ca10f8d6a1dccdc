/** What the window, the field and the paper desk ask for and send. */
import { queryOptions } from '@tanstack/react-query';
import type { Form } from '../../../kernel/language/data.ts';
import type { CountersignedView, EntryView, HeldView, PaperActView, SlipView, WindowItemView } from '../../../server/api/desk-answers.ts';
import type { Page, Problem } from '../../../server/api/shapes.ts';
import { ApiProblem, call, Offline, query } from './client.ts';
import type { Actor } from './writes.ts';

/** What the law would say of an act as it stands; nothing is written. */
export const checkAct = (
  act: { case?: string; procedure?: string; step: string; facts: Form; on?: string; actor?: Actor },
  signal?: AbortSignal,
) => call<{ refusals: NonNullable<Problem['refusals']> }>('/api/check', { method: 'POST', body: act, signal });

/** Whether each of these people holds an entry of the register that is in force on the day. */
export const heldQuery = (register: string, people: readonly string[], on?: string) =>
  queryOptions({
    queryKey: ['held', register, people, on],
    queryFn: ({ signal }) => call<HeldView[]>(`/api/held${query({ register, people: people.join(','), on })}`, { signal }),
    staleTime: 5 * 60_000,
    enabled: people.length > 0,
  });

export const countersign = (given: { account: string; password: string; act: string }) =>
  call<CountersignedView>('/api/countersign', { method: 'POST', body: given });

/** A party by its number: the one that has it, or none. */
export const subjectByCode = async (code: string, signal?: AbortSignal) =>
  (await call<Page<{ id: string; kind: string; name: string }>>(`/api/subjects${query({ code })}`, { signal })).items[0];

export const windowItemQuery = (id: string) =>
  queryOptions({
    queryKey: ['window-item', id],
    queryFn: ({ signal }) => call<WindowItemView>(`/api/window/items/${encodeURIComponent(id)}`, { signal }),
    staleTime: 10 * 60_000,
    enabled: id !== '',
  });
export const takeSlip = (id: string) => call<SlipView>(`/api/cases/${encodeURIComponent(id)}/slip`, { method: 'POST' });
export const slipAddress = (id: string): string => `/api/cases/${encodeURIComponent(id)}/documents/slip.html`;
export const slipsQuery = (party: string) =>
  queryOptions({
    queryKey: ['slips', party],
    queryFn: ({ signal }) => call<SlipView[]>(`/api/window/slips${query({ party })}`, { signal }),
    enabled: party !== '',
  });

export const paperActsQuery = (open: boolean) =>
  queryOptions({
    queryKey: ['paper-acts', open],
    queryFn: ({ signal }) => call<Page<PaperActView>>(`/api/paper-acts${open ? '?open=true' : ''}`, { signal }),
  });
export const answerPaperAct = (of: { case: string; n: number }, answer: 'confirmed' | 'disputed', why: string) =>
  call<void>(`/api/paper-acts/${encodeURIComponent(of.case)}/${of.n}`, { method: 'POST', body: { answer, ...(why && { why }) } });

/** Puts a file into the store and tells how far it is, from 0 to 1. Fails as `call` does, and when what arrived is not what was sent. */
export function uploadFile(file: Blob, name: string, digest: string, progress: (part: number) => void = () => {}): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/api/files${query({ name })}`);
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.setRequestHeader('accept', 'application/json');
    request.upload.onprogress = (e) => e.lengthComputable && progress(e.loaded / e.total);
    request.onerror = () => reject(new Offline());
    request.onload = () => {
      let answer: { digest?: string } & Partial<Problem> = {};
      try {
        answer = JSON.parse(request.responseText) as typeof answer;
      } catch {
        // a gateway's page is no answer of ours
      }
      if (request.status >= 200 && request.status < 300)
        return answer.digest === digest ? resolve() : reject(new Error('传到的内容与原文件不一致,请重新上传'));
      const detail = answer.detail ?? `服务器没有接受这个文件(${request.status})`;
      reject(new ApiProblem({ type: 'about:blank', title: '没有传上去', detail, ...answer, status: request.status }));
    };
    request.send(file);
  });
}

/** A person's name among those that were read; nothing while they are not. */
export const personName = (people: readonly { id: string; name: string }[] | undefined, id: string): string =>
  people?.find((p) => p.id === id)?.name ?? '';

/** Entries and cases by any characters of what they are called. */
export const findEntries = (procedure: string, q: string, signal?: AbortSignal) =>
  call<EntryView[]>(`/api/entries${query({ procedure, q })}`, { signal });
