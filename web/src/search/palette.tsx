/** Search at hand on every page: as one types, in groups, by mouse and keyboard. Without words, the places where one can go. */
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type KeyboardEvent, useDeferredValue, useId, useMemo, useRef, useState } from 'react';
import { type Hit, searchQuery } from '../api/search.ts';
import { Dialog } from '../app/dialog.tsx';
import { numberText } from '../app/format.ts';
import { Icon, type IconName } from '../app/icons.tsx';
import type { Place } from '../app/places.ts';
import { HitText, hitLink, KINDS } from './results.tsx';
import './search.css';

interface Line {
  key: string;
  hit: Hit;
  icon: IconName;
  go: () => void;
}

export function Palette({ places, close }: { places: readonly Place[]; close: () => void }) {
  const navigate = useNavigate();
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const [q, setQ] = useState('');
  const [at, setAt] = useState(0);
  const asked = useDeferredValue(q);
  const found = useQuery(searchQuery(asked));
  const words = q.trim() === '' ? [] : (found.data?.words ?? []);

  const groups = useMemo(() => {
    const leave = (go: () => unknown) => () => {
      close();
      void go();
    };
    const low = q.trim().toLowerCase();
    const near = places.filter((p) => low === '' || p.label.includes(low));
    return [
      {
        title: '去往',
        more: undefined as string | undefined,
        total: near.length,
        lines: near.map(
          (p): Line => ({
            key: p.to,
            icon: p.icon,
            hit: { kind: 'place', id: p.to, title: p.label },
            go: leave(() => navigate({ to: p.to })),
          }),
        ),
      },
      ...(low === '' ? [] : (found.data?.groups ?? [])).map((g) => ({
        title: KINDS[g.kind]?.title ?? '',
        more: g.more ? g.kind : undefined,
        total: g.total,
        lines: g.items.map(
          (hit): Line => ({
            key: `${hit.kind} ${hit.id} ${hit.part ?? ''} ${hit.title}`,
            icon: KINDS[g.kind]?.icon ?? 'file',
            hit,
            go: leave(() => navigate(hitLink(hit) as Parameters<typeof navigate>[0])),
          }),
        ),
      })),
    ].filter((g) => g.lines.length > 0);
  }, [q, found.data, places, navigate, close]);
  const flat = groups.flatMap((g) => g.lines);
  const here = Math.min(at, flat.length - 1);
  const all = (kind?: string) => {
    close();
    void navigate({ to: '/search', search: { q: q.trim(), ...(kind && { kind }) } });
  };
  const move = (to: number) => {
    setAt(Math.max(0, Math.min(to, flat.length - 1)));
    requestAnimationFrame(() => list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' }));
  };
  const key = (e: KeyboardEvent) => {
    if (e.nativeEvent.isComposing) return;
    if (e.key === 'ArrowDown') move(here + 1);
    else if (e.key === 'ArrowUp') move(here - 1);
    else if (e.key === 'Enter') flat[here] ? flat[here].go() : q.trim() && all();
    else return;
    e.preventDefault();
  };
  let n = 0;
  return (
    <Dialog label="查找" close={close} className="palette">
      <div className="palette-field">
        <Icon name="search" />
        <input
          data-first
          className="palette-input"
          role="combobox"
          aria-label="查找"
          aria-expanded="true"
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={flat[here] ? `${id}-${here}` : undefined}
          autoComplete="off"
          placeholder="案件、当事人、文件、程序、条文、数字、单位、人员"
          value={q}
          onChange={(e) => {
            setQ(e.target.value);
            setAt(0);
          }}
          onKeyDown={key}
        />
        <button type="button" className="button-plain" onClick={close}>
          <span className="palette-esc">Esc</span>
          <span className="sr">关闭</span>
        </button>
      </div>
      <div className="palette-list" role="listbox" aria-label="查到的" id={`${id}-list`} ref={list}>
        {groups.map((g, i) => (
          // biome-ignore lint/a11y/useSemanticElements: a group of options, not of fields
          <div key={g.title} role="group" aria-labelledby={`${id}-g${i}`}>
            <div className="palette-group" id={`${id}-g${i}`} role="presentation">
              {g.title}
              {g.more && <span className="quiet">{numberText(g.total)}项以上,按「全部结果」看</span>}
            </div>
            {g.lines.map((line) => {
              const i = n++;
              return (
                // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field, which names the option at hand
                // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's
                <div
                  key={line.key}
                  id={`${id}-${i}`}
                  role="option"
                  aria-selected={i === here}
                  className="hit"
                  onMouseDown={(e) => e.preventDefault()}
                  onMouseMove={() => i !== here && setAt(i)}
                  onClick={line.go}
                >
                  <Icon name={line.icon} size={16} />
                  <span className="hit-text">
                    <HitText hit={line.hit} words={words} />
                  </span>
                </div>
              );
            })}
          </div>
        ))}
      </div>
      <footer className="palette-foot" aria-live="polite">
        <span>
          {found.isError
            ? '没有查成:连不上服务器'
            : q.trim() !== '' && flat.length === 0
              ? found.isFetching
                ? '正在查找…'
                : '没有查到。可以少写几个字,或者换一个词。'
              : '↑↓ 选择,回车打开'}
        </span>
        {q.trim() !== '' && (
          <button type="button" className="button-link" onClick={() => all()}>
            全部结果
          </button>
        )}
      </footer>
    </Dialog>
  );
}
