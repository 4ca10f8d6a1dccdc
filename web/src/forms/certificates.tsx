/** Under the officers chosen: whether each holds what the law's rules ask of him (a certificate), on the day of the form. */
import { useQuery } from '@tanstack/react-query';
import { heldQuery, personName } from '../api/desk.ts';
import { peopleQuery } from '../api/reads.ts';
import { MarkSign } from '../map/marks.tsx';
import { useForm } from './context.ts';

export function Certificates({ register, people }: { register: string; people: readonly string[] }) {
  const { on } = useForm();
  const held = useQuery(heldQuery(register, people, on));
  const all = useQuery(peopleQuery());
  if (people.length === 0 || !held.data) return null;
  return (
    <ul className="certificates" role="status">
      {held.data.map((h) => (
        <li key={h.person} className={h.held ? undefined : 'certificate-none'}>
          <MarkSign mark={h.held ? 'done' : 'late'} />
          {personName(all.data, h.person)}
          <span>{h.held ? `${h.title}有效` : h.entry ? `${h.title}无效、过期或者被暂扣` : `没有${h.title}`}</span>
        </li>
      ))}
    </ul>
  );
}
