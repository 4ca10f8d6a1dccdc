/** Papers made from an entry: the guide of an item of service, the map of the leader whose duty it is. */
import { Link } from '@tanstack/react-router';
import type { CaseView } from '../../../server/api/shapes.ts';
import { guideAddress } from '../api/papers.ts';

const factOf = (one: CaseView, step: string, name: string): unknown =>
  one.events.findLast((e) => e.step === step)?.facts.find((f) => f.name === name)?.value;

export function Papers({ one }: { one: CaseView }) {
  if (one.procedure === 'service-item' && one.events.some((e) => e.step === 'edition'))
    return (
      <>
        {' · '}
        <a href={guideAddress(one.id, 'html')} target="_blank" rel="noreferrer">
          办事指南
        </a>
        {' · '}
        <a href={guideAddress(one.id, 'docx')} download>
          办事指南(Word)
        </a>
      </>
    );
  const person = one.procedure === 'leader-duty' ? factOf(one, 'enter', 'person') : undefined;
  if (typeof person !== 'string') return null;
  return (
    <>
      {' · '}
      <Link to="/leaders" search={{ person }}>
        法治账图
      </Link>
    </>
  );
}
