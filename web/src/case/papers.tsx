/** Papers made from an entry: the guide of an item of service, the map of the leader whose duty it is, the text of a unit's part of the report. */
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
  if (one.procedure === 'annual-report-part')
    return (
      <>
        {' · '}
        <Link to="/report" search={{ year: String(Number(one.opened.slice(0, 4)) - 1), unit: one.unit.id, case: one.id }}>
          在一页上看本单位的数、填报
        </Link>
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
