/** Documents that the case issued, with their service and publication; cases it is linked to; what was told and is not yet in. */
import { Link } from '@tanstack/react-router';
import type { CaseView } from '../../../server/api/shapes.ts';
import { Fold } from '../app/fold.tsx';
import { dayText } from '../app/format.ts';
import { Part } from '../app/page.tsx';
import type { Doing } from './desk.tsx';
import { PaperLinks } from './paper.tsx';

export function Documents({ one, choose }: { one: CaseView; choose: (doing: Doing) => void }) {
  if (one.documents.length === 0) return null;
  const waiting = one.documents.filter((d) => d.serves && !d.served).length;
  const canServe = one.always.find((s) => s.step === 'serve')?.refusals.length === 0;
  return (
    <Part
      title="文书"
      className="documents"
      aside={
        <span className="quiet">
          共{one.documents.length}份{waiting > 0 && `,${waiting}份尚未送达`}
        </span>
      }
    >
      <span id="part-papers" />
      <ul>
        {one.documents.map((d) => (
          <li key={d.n}>
            <span className="documents-title">《{d.title}》</span>
            <span className="quiet">
              第{d.n}号,{dayText(d.on)}
            </span>
            <span>
              {d.serves &&
                (d.served ? (
                  `${dayText(d.served)}送达${d.serves}`
                ) : (
                  <>
                    <strong className="waiting">尚未送达{d.serves}</strong>
                    {canServe && (
                      <button type="button" className="button-link" onClick={() => choose({ step: 'serve', event: d.n })}>
                        登记送达
                      </button>
                    )}
                  </>
                ))}
              {d.published && `${d.serves ? ',' : ''}${dayText(d.published)}公开`}
            </span>
            <PaperLinks id={one.id} n={d.n} title={d.title} />
          </li>
        ))}
      </ul>
    </Part>
  );
}

type LinkOf = CaseView['links'][number];
/** Cases that only hang together with this one by others: so many are shown at once. */
const FAR = '同源';
const FAR_SHOWN = 4;

export function Links({ one }: { one: CaseView }) {
  if (one.links.length + one.pending.length === 0) return null;
  const far = one.links.filter((l) => l.relation === FAR);
  const shown = [...one.links.filter((l) => l.relation !== FAR), ...far.slice(0, FAR_SHOWN)];
  const rest = far.slice(FAR_SHOWN);
  return (
    <Part title="关联案件" className="documents">
      <span id="part-links" />
      <ul>
        {shown.map((l) => (
          <Linked key={l.case} link={l} />
        ))}
        {one.pending.map((p) => (
          <li key={p.says}>
            <span className="tag">在途</span>
            <span>{p.says}</span>
          </li>
        ))}
      </ul>
      {rest.length > 0 && (
        <Fold className="documents-rest" title={`其余同源案件${rest.length}件`}>
          {() => (
            <ul>
              {rest.map((l) => (
                <Linked key={l.case} link={l} />
              ))}
            </ul>
          )}
        </Fold>
      )}
    </Part>
  );
}

function Linked({ link: l }: { link: LinkOf }) {
  return (
    <li>
      <span className="tag" title={l.relation === FAR ? '与本案出自同一件事' : undefined}>
        {l.relation}
      </span>
      <Link to="/cases/$id" params={{ id: l.case }}>
        {l.title}
      </Link>
      <span className="quiet">{l.ended ? `已以「${l.ended}」终结` : '在办'}</span>
    </li>
  );
}
