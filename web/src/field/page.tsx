/**
 * In the field. Made by hand because a telephone in a corridor is not a desk: one thing a page, large targets, two officers on one device, no signal.
 * Which cases, steps and fields there are comes from the same data and the same form as everywhere; nothing of a procedure is known here.
 */
import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { sessionQuery } from '../api/session.ts';
import { Page } from '../app/page.tsx';
import { Loading } from '../app/states.tsx';
import { startQueue } from '../offline/run.ts';
import { FieldCase } from './case.tsx';
import { FieldHome } from './home.tsx';
import { Waitings } from './waiting.tsx';
import { Back, QUEUE, QueueSign } from './ways.tsx';
import './field.css';

export function Field() {
  const session = useQuery(sessionQuery).data;
  const { case: id, step } = useSearch({ from: '/field' });
  const account = session?.account;
  useEffect(() => {
    if (account) startQueue(account);
  }, [account]);
  if (!session) return <Loading />;
  if (id === QUEUE)
    return (
      <Page title="待发送" aside={<Back />}>
        <Waitings session={session} />
      </Page>
    );
  if (id) return <FieldCase key={`${id} ${step ?? ''}`} id={id} step={step} session={session} />;
  return (
    <Page title="现场" lead={`${session.unit.name} · ${session.person.name}`} aside={<QueueSign />}>
      <FieldHome session={session} />
    </Page>
  );
}
