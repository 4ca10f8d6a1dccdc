/** The map: the procedure as a picture that an official works by; on a narrow screen the same as a list. */
import { lazy, Suspense, useMemo, useState, useSyncExternalStore } from 'react';
import type { CaseView, ProcedureView } from '../../../server/api/shapes.ts';
import { Choice } from '../app/page.tsx';
import { Loading } from '../app/states.tsx';
import { StepList } from './list.tsx';
import { nearOf, wholeOf } from './selection.ts';
import './map.css';

const Flow = lazy(() => import('./flow.tsx'));

const narrow = window.matchMedia('(max-width: 760px)');
const useNarrow = () =>
  useSyncExternalStore(
    (tell) => {
      narrow.addEventListener('change', tell);
      return () => narrow.removeEventListener('change', tell);
    },
    () => narrow.matches,
  );

interface Props {
  view: ProcedureView;
  /** How the steps of a case stand; without it the procedure is shown alone. */
  marks?: CaseView['marks'];
  /** The steps that were done, the newest first: the picture is first looked at from there, where nothing presses. */
  lately?: readonly string[];
  chosen?: string;
  pick: (step: string) => void;
  tall?: boolean;
}

export default function Picture({ view, marks, lately, chosen, pick, tall }: Props) {
  const [whole, setWhole] = useState(marks === undefined);
  const small = useNarrow();
  const shown = useMemo(
    () => (whole || !marks ? wholeOf(view.map, chosen) : nearOf(view.map, marks, chosen)),
    [view.map, marks, whole, chosen],
  );
  return (
    <div className={tall ? 'picture picture-tall' : 'picture'}>
      {marks && (
        <div className="picture-bar">
          <Choice
            label="画多少"
            value={whole ? 'whole' : 'near'}
            onChange={(v) => setWhole(v === 'whole')}
            options={[
              { value: 'near', label: '已办和下一步' },
              { value: 'whole', label: `全图(${view.map.nodes.length}步)` },
            ]}
          />
        </div>
      )}
      {small ? (
        <StepList map={view.map} shown={shown} marks={marks} lately={lately} chosen={chosen} pick={pick} />
      ) : (
        <Suspense fallback={<Loading lines={8} label="正在画图" />}>
          <Flow
            key={tall ? 'tall' : 'low'}
            edition={view.edition}
            shown={shown}
            marks={marks}
            lately={lately}
            chosen={chosen}
            pick={pick}
          />
        </Suspense>
      )}
    </div>
  );
}
