/** A party that is not yet in the register is entered without leaving the form. Its fields are the register's own. */
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Form } from '../../../kernel/language/data.ts';
import { faultOf } from '../api/client.ts';
import { procedureQuery } from '../api/reads.ts';
import { addSubject } from '../api/writes.ts';
import { Fault } from '../app/states.tsx';
import { codeFault, identityFault } from './codes.ts';
import type { EachField } from './control.ts';

/** The fields of the register's first step that this short way takes, and under which name each is sent. */
const SENT: Record<string, 'kind' | 'name' | 'code' | 'minor' | 'town'> = {
  kind: 'kind',
  name: 'name',
  idNumber: 'code',
  creditCode: 'code',
  minor: 'minor',
  town: 'town',
};
const NATURAL = '自然人';
const ADULT = 18;
/** By the day of birth in a citizen's number. */
function under18(code: string): boolean {
  const born = new Date(`${code.slice(6, 10)}-${code.slice(10, 12)}-${code.slice(12, 14)}T00:00:00+08:00`);
  born.setFullYear(born.getFullYear() + ADULT);
  return born.getTime() > Date.now();
}

export function NewSubject({
  each: Field,
  ...props
}: {
  name: string;
  /** Its number, where that is what was searched by. */
  code?: string;
  each: EachField;
  done: (id: string, name: string) => void;
  close: () => void;
}) {
  const register = useQuery(procedureQuery('subject'));
  const citizen = props.code !== undefined && identityFault(props.code) === undefined && /^\d{17}[\dX]$/.test(props.code);
  const [facts, setFacts] = useState<Form>({
    ...(props.name && { name: props.name }),
    ...(props.code && (citizen ? { idNumber: props.code, kind: NATURAL, minor: under18(props.code) } : { creditCode: props.code })),
  });
  const send = useMutation({
    mutationFn: () =>
      addSubject(Object.fromEntries(Object.entries(facts).map(([name, v]) => [SENT[name], v])) as Parameters<typeof addSubject>[0]),
    onSuccess: (s) => props.done(s.id, s.name),
  });
  const fields = register.data?.procedure.steps.register?.form ?? {};
  const natural = facts.kind === NATURAL;
  const shown = Object.entries(fields).filter(
    ([name]) => SENT[name] && (natural ? name !== 'creditCode' : name !== 'idNumber' && name !== 'minor'),
  );
  const change = (name: string, value: Form[string] | undefined) =>
    setFacts(({ [name]: _, ...rest }) => ({
      ...(name === 'kind' ? Object.fromEntries(Object.entries(rest).filter(([n]) => SENT[n] !== 'code' && n !== 'minor')) : rest),
      ...(value !== undefined && { [name]: value }),
      ...(name === 'idNumber' && typeof value === 'string' && /^\d{17}[\dX]$/.test(value) && { minor: under18(value) }),
    }));
  const bad = shown.some(([name, field]) => typeof facts[name] === 'string' && codeFault(field.title, facts[name]) !== undefined);
  const wrong = faultOf(send.error, '没有登记上,请再试一次');
  return (
    // biome-ignore lint/a11y/useSemanticElements: stands inside a form, where no second form may
    <div className="inner-form" role="group" aria-label="登记新当事人">
      {shown.map(([name, field]) => (
        <Field key={name} name={name} field={field} value={facts[name]} onChange={(v) => change(name, v)} />
      ))}
      <Fault says={wrong} />
      <div className="row">
        <button
          type="button"
          className="button button-main"
          disabled={send.isPending || !facts.kind || !facts.name || bad}
          onClick={() => send.mutate()}
        >
          {send.isPending ? '正在登记…' : '登记并选定'}
        </button>
        <button type="button" className="button-plain" onClick={props.close}>
          不登记了
        </button>
      </div>
    </div>
  );
}
