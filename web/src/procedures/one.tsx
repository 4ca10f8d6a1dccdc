/** A procedure: its picture, its text in the manner of articles, its figures. */
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import type { ProcedureView } from '../../../server/api/shapes.ts';
import { figuresQuery, procedureQuery } from '../api/reads.ts';
import { dayText } from '../app/format.ts';
import { Choice, Page } from '../app/page.tsx';
import { Empty, Failed, FailedPage, Loading } from '../app/states.tsx';
import { FigureLines } from '../figures/page.tsx';
import { StepCard } from './step-card.tsx';
import { Text } from './text.tsx';
import './procedures.css';

const Picture = lazy(() => import('../map/picture.tsx'));
const Rules = lazy(async () => ({ default: (await import('./rules.tsx')).Rules }));
type View = 'map' | 'rules' | 'text' | 'figures';

export function ProcedurePage() {
  const { id } = useParams({ from: '/procedures/$id' });
  const { view = 'map' } = useSearch({ from: '/procedures/$id' });
  const navigate = useNavigate({ from: '/procedures/$id' });
  const one = useQuery(procedureQuery(id));
  if (one.isError) return <FailedPage title="程序" error={one.error} retry={() => one.refetch()} />;
  if (one.isPending) return <Loading />;
  const { procedure } = one.data;
  return (
    <Page
      wide
      title={procedure.title}
      lead={
        <>
          自{dayText(procedure.from)}起施行 · {Object.keys(procedure.steps).length}步,{procedure.rules.length}条规则 · 版本{' '}
          <code title={one.data.edition}>{one.data.edition.slice(0, 12)}</code>
        </>
      }
      aside={
        <Link className="button" to="/cases" search={{ procedure: id }}>
          {procedure.register ? '看登记' : '看案件'}
        </Link>
      }
    >
      <Choice<View>
        label="看什么"
        value={view as View}
        onChange={(v) => navigate({ search: { view: v }, replace: true })}
        options={[
          { value: 'map', label: '图' },
          { value: 'rules', label: '规则' },
          { value: 'text', label: '条文式说明' },
          { value: 'figures', label: '数字' },
        ]}
      />
      {view === 'rules' ? (
        <Suspense fallback={<Loading lines={12} />}>
          <Rules procedure={procedure} />
        </Suspense>
      ) : view === 'text' ? (
        <Text explained={one.data.explained} title={procedure.title} />
      ) : view === 'figures' ? (
        <OfProcedure id={id} />
      ) : (
        <MapView view={one.data} />
      )}
    </Page>
  );
}

function MapView({ view }: { view: ProcedureView }) {
  const [step, setStep] = useState<string>();
  return (
    <div className="procedure-map">
      <Suspense fallback={<Loading lines={8} label="正在画图" />}>
        <Picture view={view} pick={setStep} chosen={step} tall />
      </Suspense>
      {step ? (
        <StepCard procedure={view.procedure} step={step} close={() => setStep(undefined)} />
      ) : (
        <p className="quiet">点一步,看它由谁办、填什么、受哪些条文约束。</p>
      )}
    </div>
  );
}

function OfProcedure({ id }: { id: string }) {
  const figures = useQuery(figuresQuery(id));
  if (figures.isError) return <Failed error={figures.error} retry={() => figures.refetch()} />;
  if (figures.isPending) return <Loading />;
  return figures.data.length === 0 ? <Empty title="这个程序没有数字" /> : <FigureLines rows={figures.data} />;
}
