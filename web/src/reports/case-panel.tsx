/**
 * The case in which a report is made, beside its text: what is owed by when, how far it is, and the form of the next step. Which steps there are, what they
 * ask and what forbids them comes from the procedure; the text that was just composed fills the step that asks for it.
 */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { CaseView, Session } from '../../../server/api/shapes.ts';
import { faultOf } from '../api/client.ts';
import { caseQuery, procedureQuery } from '../api/reads.ts';
import { type ComposedNow, composeReport, type ReportCase, type ReportDraft, type ReportOf } from '../api/reports.ts';
import { doStep, useAct } from '../api/writes.ts';
import { dayText, leftText, numberText } from '../app/format.ts';
import { LightMark } from '../app/light.tsx';
import { Failed, Fault, Loading } from '../app/states.tsx';
import { offered } from '../case/desk.tsx';
import { StepForm } from '../forms/lazy.tsx';

/** How long there is until a day of the year, counted in days as the year's dates are. */
const until = (today: string, day: string): string => {
  const left = Math.round((Date.parse(day) - Date.parse(today)) / 86_400_000);
  return left > 0 ? `还有${numberText(left)}天` : '已经过了';
};

interface Props {
  of: ReportOf;
  dates: ReportDraft['dates'];
  ways: readonly ReportCase[];
  session: Session;
  mayWrite: boolean;
  /** A case that was asked for by address stands first. */
  first?: string;
}

export function CasePanel({ of, dates, ways, session, mayWrite, first }: Props) {
  const [composed, setComposed] = useState<ComposedNow>();
  const make = useMutation({ mutationFn: () => composeReport(of), onSuccess: setComposed });
  const list = [...ways].sort((a, b) => Number(b.case === first) - Number(a.case === first) || Number(!!a.ended) - Number(!!b.ended));
  return (
    <div className="report-panel">
      {mayWrite && (
        <section aria-label="取数成稿">
          <h2>取数成稿</h2>
          <p className="quiet">
            在账本现在的位置取数,编成 Word 和数据两份文件,填进下面要文稿的一步。成稿以后账上再有变化,这一稿不动,差别另列。
          </p>
          <button type="button" className="button" disabled={make.isPending} onClick={() => make.mutate()}>
            {make.isPending ? '正在取数…' : composed ? '按现在的账重新成稿' : '取数成稿'}
          </button>
          {composed && (
            <p role="status">
              已成稿,取自账本第{numberText(composed.place)}笔封印处:
              {composed.files.map((f) => (
                <a key={f.digest} href={`/api/files/${f.digest}?name=${encodeURIComponent(f.name)}`} download>
                  {/\.docx$/.test(f.name) ? 'Word 文稿' : '数据'}
                </a>
              ))}
            </p>
          )}
          <Fault says={faultOf(make.error, '没有取成,请再试一次')} />
        </section>
      )}
      {list.length === 0 && (
        <section aria-label="报送">
          <h2>报送</h2>
          <p className="quiet">{of.year + 1}年1月1日,日历按规定启动这一年度的报告,各步从那时起在这里办理。</p>
          <ul className="report-dates">
            {dates.map((d) => (
              <li key={`${d.before} ${d.article}`}>
                <strong>
                  {dayText(d.before)}以前
                  <span>{until(session.today, d.before)}</span>
                </strong>
                <span>{d.titles.join('、')}</span>
                <cite>{d.article}</cite>
              </li>
            ))}
          </ul>
        </section>
      )}
      {list.map((way, i) => (
        <OneCase key={way.case} way={way} session={session} composed={composed} open={i === 0} />
      ))}
    </div>
  );
}

function OneCase({ way, session, composed, open }: { way: ReportCase; session: Session; composed?: ComposedNow; open: boolean }) {
  const one = useQuery({ ...caseQuery(way.case), enabled: open || !way.ended });
  const view = useQuery({ ...procedureQuery(way.procedure, one.data?.edition), enabled: one.data !== undefined });
  return (
    <section aria-label={way.title}>
      <h2>
        <Link to="/cases/$id" params={{ id: way.case }}>
          {way.title}
        </Link>
      </h2>
      {way.ended && <p className="quiet">已经办结:{way.ended}</p>}
      {one.isError ? (
        <Failed error={one.error} retry={() => one.refetch()} />
      ) : view.isError ? (
        <Failed error={view.error} retry={() => view.refetch()} />
      ) : one.data && view.data ? (
        <Steps one={one.data} view={view.data} session={session} composed={composed} />
      ) : way.ended && !open ? null : (
        <Loading lines={4} />
      )}
    </section>
  );
}

function Steps({
  one,
  view,
  session,
  composed,
}: {
  one: CaseView;
  view: { procedure: Parameters<typeof StepForm>[0]['procedure'] };
  session: Session;
  composed?: ComposedNow;
}) {
  const client = useQueryClient();
  const [doing, setDoing] = useState<string>();
  const act = useAct(({ step, body, key }: { step: string; body: Parameters<typeof doStep>[2]; key: string }) =>
    doStep(one.id, step, body, key),
  );
  const groups = offered(one, session);
  const step = groups.flatMap((g) => g.steps).find((s) => s.step === doing);
  const given = step && composed?.given[`${one.procedure}.${step.step}`];
  const owed = one.obligations.filter((o) => o.state === 'open' || o.state === 'stopped');
  const last = one.events.at(-1);
  return (
    <>
      {last && (
        <p className="quiet">
          最近:{dayText(last.on)} {last.title}({last.actor.name})
        </p>
      )}
      {owed.length > 0 && (
        <ul className="report-owed">
          {owed.map((o) => (
            <li key={`${o.rule} ${o.trigger}`}>
              <LightMark light={o.light} />
              <span>
                {o.titles.join('、')}
                <span className="quiet">
                  {o.due ? `${dayText(o.due)}以前 · ${leftText(o.left)}` : '及时'} · {o.article}
                </span>
              </span>
            </li>
          ))}
        </ul>
      )}
      {groups.length === 0 && !one.ended && <p className="quiet">现在没有您可以办的步骤;各步的原因见案件页的「为何不能」。</p>}
      {groups
        .filter((g) => !g.folded)
        .map((g) => (
          <div key={g.title} className="report-steps">
            <h3>{g.title}</h3>
            <div className="row">
              {g.steps.map((s) => (
                <button
                  key={s.step}
                  type="button"
                  className="button"
                  aria-pressed={doing === s.step}
                  onClick={() => setDoing(doing === s.step ? undefined : s.step)}
                >
                  {s.title}
                </button>
              ))}
            </div>
          </div>
        ))}
      {step && (
        <StepForm
          key={`${step.step} ${given ? composed?.files[0]?.digest : ''}`}
          procedure={view.procedure}
          step={step}
          session={session}
          unit={one.unit.id}
          place={[session.account, one.id, step.step, ...(given ? [composed!.files[0]!.digest.slice(0, 16)] : [])].join('.')}
          about={{ case: one.id }}
          given={given}
          submit={step.title}
          reload={() => client.refetchQueries({ queryKey: ['case', one.id] })}
          send={async (body, key) => {
            await act.mutateAsync({ step: step.step, body: { ...body, n: one.n }, key });
            setDoing(undefined);
            for (const name of ['report-draft', 'report-collect']) void client.invalidateQueries({ queryKey: [name] });
          }}
        />
      )}
    </>
  );
}
