/** A text of an earlier act goes on to another case from the ledger itself, for the fold keeps only that it was there. */
import { expect, it } from 'vitest';
import type { Form } from '../../kernel/language/data.ts';
import type { Day } from '../../kernel/time/day.ts';
import { number, procedure, step, text, told, workdays } from '../../kernel/words.ts';
import { formOfEvent, listCases, readEvents } from '../rows/read.ts';
import { testServer } from '../testing/server.ts';

const server = testServer();
const base = {
  chapter: 'checks',
  from: '2024-01-01',
  statutes: { rule: { title: '示例条例', inForce: '2020-01-01' } },
  roles: { clerk: { title: '经办人员' } },
} as const;
const asked = procedure({
  ...base,
  id: 'asked',
  title: '示例交办',
  opens: ['enter'],
  steps: {
    enter: step('登记', 'clerk', { form: { what: text('事由') } }),
    send: step('交办', 'clerk', { ends: '交办', form: { no: number('文号', '示〔年〕号') } }),
  },
  rules: ({ rule }) => [
    rule(1).after('enter').must('send').within(workdays(5)),
    rule(2)
      .after('send')
      .opens('handled', { with: { what: 'enter.what', no: 'send.no' } }),
  ],
  figures: (f) => ({ sent: f.count('send', '交办', '件') }),
});
const handled = procedure({
  ...base,
  id: 'handled',
  title: '示例承办',
  opens: ['receive'],
  steps: {
    receive: told('收到交办', 'asked', { form: { what: text('事由'), no: text('交办文号', { class: 'open' }) } }),
    close: step('办结', 'clerk', { ends: '办结' }),
  },
  rules: ({ rule }) => [rule(3).after('receive').must('close').within(workdays(5))],
  figures: (f) => ({ closed: f.count('close', '办结', '件') }),
});

it('lends the text, and the opened case is judged lawful', async () => {
  const code = await server.tenant();
  const { store } = server;
  await store.enroll(code, [asked, handled]);
  const does = (key: string, name: string, form: Form = {}) => ({
    case: 'a1',
    command: {
      key,
      step: name,
      form,
      who: { role: 'clerk', person: 'p1', unit: 'u1' },
      on: '2024-03-04' as Day,
      at: '2024-03-04T02:00:00.000Z',
      salt: 'ab'.repeat(32),
    },
  });
  expect(
    (await store.submit(code, { ...does('k1', 'enter', { what: '某村道路积水,群众反映多次' }), opens: { procedure: 'asked', unit: 'u1' } }))
      .kind,
  ).toBe('done');
  expect((await store.submit(code, does('k2', 'send'))).kind).toBe('done');
  expect(await store.sendFollowUps(code, '2024-03-04T03:00:00.000Z')).toEqual({ sent: 1, waiting: [] });
  const tenant = await store.tenant(code);
  const [child] = (await listCases(tenant, { procedure: 'handled' })).cases;
  const [first] = await readEvents(tenant, child!.id);
  expect(formOfEvent(first!)).toEqual({ what: '某村道路积水,群众反映多次', no: '示〔2024〕1号' });
  expect((await store.verify(code, { law: true })).findings).toEqual([]);
});
