/** Everything found by some words, in groups; one kind alone shows more of it. */
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useDeferredValue, useEffect, useRef, useState } from 'react';
import { type Found, searchQuery } from '../api/search.ts';
import { numberText } from '../app/format.ts';
import { Icon } from '../app/icons.tsx';
import { Page, Part } from '../app/page.tsx';
import { arrows, SearchField } from '../app/search-field.tsx';
import { Empty, Failed, Loading } from '../app/states.tsx';
import { HitText, hitLink, KINDS } from './results.tsx';
import './search.css';

/** How many of each kind, and of one kind alone. */
const FEW = 8;
const MANY = 100;
/** The address follows what is typed when the typing rests. */
const REST_MS = 300;

export function SearchPage() {
  const { q: given = '', kind } = useSearch({ from: '/search' });
  const navigate = useNavigate({ from: '/search' });
  const box = useRef<HTMLDivElement>(null);
  const [q, setQ] = useState(given);
  useEffect(() => setQ(given), [given]);
  useEffect(() => {
    if (q === given) return;
    const rest = setTimeout(() => void navigate({ search: (s) => ({ ...s, q: q || undefined }), replace: true }), REST_MS);
    return () => clearTimeout(rest);
  }, [q, given, navigate]);
  const asked = useDeferredValue(q);
  const found = useQuery(searchQuery(asked, kind, kind ? MANY : FEW));
  return (
    <Page title="查找" lead="您可以看到的案件、当事人、文件、程序、条文、数字、单位和人员">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the arrow keys go from the field into the lists and back */}
      <div ref={box} onKeyDown={arrows(box)}>
        <search className="filters">
          <SearchField at label="查找" hint="名称、文号、条文、当事人" value={q} set={(next) => setQ(next ?? '')} />
          <select
            className="input"
            aria-label="种类"
            value={kind ?? ''}
            onChange={(e) => navigate({ search: (s) => ({ ...s, kind: e.target.value || undefined }), replace: true })}
          >
            <option value="">种类:全部</option>
            {Object.entries(KINDS).map(([k, { title }]) => (
              <option key={k} value={k}>
                {title}
              </option>
            ))}
          </select>
        </search>
        {q.trim() === '' ? (
          <Empty title="写几个字就可以查找">当事人名称只在本单位的案件中查找;文号、条文号照原样写。</Empty>
        ) : found.isError ? (
          <Failed error={found.error} retry={() => found.refetch()} />
        ) : found.isPending ? (
          <Loading lines={10} />
        ) : (
          <Groups found={found.data} q={q} />
        )}
      </div>
    </Page>
  );
}

function Groups({ found, q }: { found: Found; q: string }) {
  if (found.groups.length === 0)
    return <Empty title={`没有查到「${q}」`}>可以少写几个字,或者换一个词;其他单位案件的当事人不在查找范围内。</Empty>;
  return (
    <section aria-label="查到的">
      {found.groups.map((g) => (
        <Part
          key={g.kind}
          title={KINDS[g.kind]?.title ?? ''}
          aside={
            g.more && (
              <Link to="/search" search={(s) => ({ ...s, kind: g.kind })} className="quiet">
                {g.total > g.items.length ? `共${numberText(g.total)}项,看更多` : '看更多'}
              </Link>
            )
          }
        >
          <ul className="results">
            {g.items.map((hit) => (
              <li key={`${hit.id} ${hit.part ?? ''} ${hit.title}`}>
                <Link {...(hitLink(hit) as { to: '/' })} className="hit">
                  <Icon name={KINDS[g.kind]?.icon ?? 'file'} size={16} />
                  <span className="hit-text">
                    <HitText hit={hit} words={found.words} />
                  </span>
                </Link>
              </li>
            ))}
          </ul>
        </Part>
      ))}
    </section>
  );
}
