/** A step in the field: the form of everywhere, the second officer's signature on the same device, and a queue where there is no signal. */
import { useNavigate } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import type { ProcedureData } from '../../../kernel/language/data.ts';
import type { CaseView, Session, StepView } from '../../../server/api/shapes.ts';
import { ApiProblem, Offline } from '../api/client.ts';
import { uploadFile } from '../api/desk.ts';
import { type ActBody, doStep, openCase, useAct } from '../api/writes.ts';
import { StepForm } from '../forms/step-form.tsx';
import { useKnown } from '../forms/use-known.ts';
import { flush } from '../offline/queue.ts';
import { keepAct, keepFile, sendWaiting } from '../offline/run.ts';
import { openStorage } from '../offline/storage.ts';
import type { Waiting } from '../offline/types.ts';
import { Cosign } from './cosign.tsx';
import { minuteNow, othersNamed } from './signers.ts';

interface Props {
  procedure: ProcedureData;
  step: StepView;
  session: Session;
  subject: string;
  one?: CaseView;
  reload?: () => Promise<unknown>;
}

/** What was kept, to be shown in the place of the form. */
type Ended = 'sent' | 'kept' | 'sign';

export function Act({ procedure, step, session, subject, one, reload }: Props) {
  const navigate = useNavigate({ from: '/field' });
  const [signing, setSigning] = useState<{ act: Waiting; done: (body: ActBody | undefined) => void }>();
  const [ended, setEnded] = useState<Ended>();
  const nothing = useKnown(one ?? EMPTY, one ? step : undefined);
  const act = useAct(({ body, key }: { body: ActBody; key: string }) =>
    one ? doStep(one.id, step.step, body, key) : openCase(procedure.id, step.step, undefined, body, key),
  );

  const send = useCallback(
    async (given: ActBody, key: string) => {
      // the minute at which it was done stands on the act, however late it is sent
      const body: ActBody = { ...given, on: given.on ?? minuteNow(), ...(one && { n: one.n }) };
      const waiting: Waiting = {
        key,
        account: session.account,
        ...(one && { case: one.id }),
        procedure: procedure.id,
        step: step.step,
        body,
        title: step.title,
        subject,
        at: new Date().toISOString(),
        state: 'waiting',
      };
      const others = othersNamed(step.form, body.facts, session.person.id);
      let whole: ActBody = body;
      if (others.length > 0) {
        const signed = await new Promise<ActBody | undefined>((done) => setSigning({ act: { ...waiting, signers: others }, done }));
        setSigning(undefined);
        if (signed === undefined) {
          await keepAct({ ...waiting, state: 'sign', signers: others });
          return setEnded('sign');
        }
        whole = signed;
      }
      try {
        await filesFirst(waiting);
        await act.mutateAsync({ body: whole, key });
        setEnded('sent');
      } catch (e) {
        if (!(e instanceof Offline) && !(e instanceof ApiProblem && e.status >= 500)) throw e;
        await keepAct({ ...waiting, body: whole });
        setEnded('kept');
      }
    },
    [act, one, procedure, session, step, subject],
  );

  if (ended)
    return (
      <div className="field-done" role="status">
        <h2>{ended === 'sent' ? '已经记入' : ended === 'kept' ? '已经存在本机' : '待共同署名'}</h2>
        <p>
          {ended === 'sent' && `「${step.title}」已经记账。`}
          {ended === 'kept' && `没有信号。「${step.title}」连同办理的时刻已经存好,有信号时自动发送;不会重复,也不会丢失。`}
          {ended === 'sign' &&
            `「${step.title}」连同办理的时刻已经存好,还没有发送。有信号时,请共同办理的人员在「待发送」里署名,署名以后发送。`}
        </p>
        <button
          type="button"
          className="button button-main"
          onClick={() => {
            void sendWaiting();
            void navigate({ search: one ? { case: one.id } : {} });
          }}
        >
          {one ? '返回本案' : '返回现场'}
        </button>
      </div>
    );
  return (
    <>
      <div className="field-form" hidden={signing !== undefined}>
        <StepForm
          procedure={procedure}
          step={one || !step.outsider ? step : { ...step, mine: false }}
          session={session}
          unit={one?.unit.id ?? session.unit.id}
          place={one ? `${session.account}.${one.id}.${step.step}` : `${session.account}.new.${procedure.id}.${step.step}`}
          about={one ? { case: one.id } : { procedure: procedure.id }}
          known={one ? nothing : undefined}
          keepFile={keepFile}
          level="h2"
          submit={step.title}
          send={send}
          reload={reload}
        />
      </div>
      {signing && <Cosign act={signing.act} done={signing.done} />}
    </>
  );
}

/** Bytes that are on the device go before the act that names them. A lost line is told as such. */
async function filesFirst(act: Waiting): Promise<void> {
  const storage = await openStorage();
  const { stopped } = await flush(
    { ...storage, acts: async () => [{ ...act, case: undefined }], putAct: async () => {}, dropAct: async () => {} },
    act.account,
    { upload: (file, digest) => uploadFile(file.bytes, file.name, digest), act: async () => ({ id: '', n: 0 }) },
  );
  if (stopped === 'offline') throw new Offline();
}

/** A case that is none: a new one has nothing that is known. */
const EMPTY = { links: [], events: [] } as unknown as CaseView;
