/** Everything the office does. Each act carries a key drawn when the form was begun: sent again after a broken line, it is done once. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Form } from '../../../kernel/language/data.ts';
import type { CaseView, VerifyView } from '../../../server/api/shapes.ts';
import { call, query } from './client.ts';

/** Whose act it is, when that is not who signs in. */
export interface Actor {
  person?: string;
  body?: string;
}
/** A step as it is sent. `n` is how many events the case had when the form was shown. */
export interface ActBody {
  facts: Form;
  n?: number;
  on?: string;
  actor?: Actor;
  record?: { ground: string; files: string[] };
  /** Entered from paper: the digests of the sheet's scan. */
  scan?: string[];
  /** Tokens of who signed beside the actor. */
  cosigned?: string[];
  attested?: string[];
  settles?: number[];
}

export const openCase = (procedure: string, step: string, unit: string | undefined, body: ActBody, key: string) =>
  call<CaseView>('/api/cases', { method: 'POST', key, body: { procedure, step, ...(unit && { unit }), ...body } });
export const doStep = (id: string, step: string, body: ActBody, key: string) =>
  call<CaseView>(`/api/cases/${encodeURIComponent(id)}/steps/${encodeURIComponent(step)}`, { method: 'POST', key, body });

export interface CorrectionBody {
  event: number;
  facts: Form | null;
  on?: string;
  reason: string;
  agreed?: string;
  n: number;
}
export const correctEvent = (id: string, body: CorrectionBody, key: string) =>
  call<CaseView>(`/api/cases/${encodeURIComponent(id)}/corrections`, { method: 'POST', key, body });

/** Sends an act; the answer is the case as it then is, and whatever else it may have moved is read again. */
export function useAct<Args>(send: (args: Args) => Promise<CaseView>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSuccess: (done) => {
      client.setQueryData(['case', done.id], done);
      for (const key of ['today', 'due', 'cases', 'procedures', 'figure', 'figure-events', 'find-cases', 'paper-acts'])
        void client.invalidateQueries({ queryKey: [key] });
    },
  });
}

/** Puts a file into the store; the ledger keeps the digest alone. Throws when what arrived is not what was sent. */
export async function sendFile(file: File, digest: string): Promise<void> {
  const kept = await call<{ digest: string }>(`/api/files${query({ name: file.name })}`, { method: 'POST', bytes: file });
  if (kept.digest !== digest) throw new Error('传到的内容与原文件不一致,请重新上传');
}

export const verifyLedger = () => call<VerifyView>('/api/verify', { method: 'POST' });

/** Enters a party into the register of subjects, or finds the one that is there by its code. */
export const addSubject = (given: { kind: string; name: string; code?: string; minor?: boolean; town?: string }) =>
  call<{ id: string; kind: string; name: string }>('/api/subjects', { method: 'POST', body: given });
