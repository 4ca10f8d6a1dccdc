/** Documents that the case issued, with their service and publication; cases it is linked to; what was told and is not yet in. */
import { Link } from '@tanstack/react-router';
import type { CaseView } from '../../../server/api/shapes.ts';
import { dayText } from '../app/format.ts';
import { Part } from '../app/page.tsx';
import type { Doing } from './desk.tsx';

export function Documents({ one, choose }: { one: CaseView; choose: (doing: Doing) => void }) {
  if (one.documents.length === 0) return null;
  const canServe = one.always.find((s) => s.step === 'serve')?.refusals.length === 0;
  return (
    <Part title="文书" className="documents">
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
              {d.published && ` ${dayText(d.published)}公开`}
            </span>
          </li>
        ))}
      </ul>
    </Part>
  );
}

export function Links({ one }: { one: CaseView }) {
  if (one.links.length + one.pending.length === 0) return null;
  return (
    <Part title="关联案件" className="documents">
      <ul>
        {one.links.map((l) => (
          <li key={l.case}>
            <span className="tag">{l.relation}</span>
            <Link to="/cases/$id" params={{ id: l.case }}>
              {l.title}
            </Link>
            <span className="quiet">{l.ended ? `已以「${l.ended}」终结` : '在办'}</span>
          </li>
        ))}
        {one.pending.map((p) => (
          <li key={p.says}>
            <span className="tag">在途</span>
            <span>{p.says}</span>
          </li>
        ))}
      </ul>
    </Part>
  );
}
