/** 为何不能: each other step with the rule that forbids it, in the rule's words and with its article; grouped by what would have to change. */
import { Link } from '@tanstack/react-router';
import type { CaseView, StepView } from '../../../server/api/shapes.ts';
import { dayText } from '../app/format.ts';
import { Part } from '../app/page.tsx';

type Refusal = StepView['refusals'][number];

/** What stands in the way, from what changes by itself to what never does. A step stands in the last group that one of its refusals belongs to. */
const GROUPS: { title: string; of: (r: Refusal) => boolean; folded?: true }[] = [
  { title: '时间未到', of: (r) => r.from !== undefined },
  { title: '要先办别的', of: (r) => ['do', 'let', 'order', 'settles'].includes(r.kind) },
  { title: '条件不具备', of: (r) => !['role', 'once', 'ended'].includes(r.kind) },
  { title: '不是您的职责', of: (r) => r.kind === 'role', folded: true },
  { title: '已经办过,或者案件已经终结', of: (r) => r.kind === 'once' || r.kind === 'ended', folded: true },
];
const placeOf = (r: Refusal): number => GROUPS.findIndex((g) => g.of(r));
/** Whose it is says less than what the law says: a role counts only where nothing else forbids. */
function groupOf(step: StepView): number {
  const places = step.refusals.map(placeOf);
  const role = GROUPS.length - 2;
  const law = places.filter((p) => p !== role);
  return law.length > 0 ? Math.max(...law) : role;
}
const firstDay = (s: StepView): string =>
  s.refusals
    .map((r) => r.from ?? '')
    .sort()
    .at(-1) ?? '';

export function Blocked({ one }: { one: CaseView }) {
  const blocked = one.steps.filter((s) => s.refusals.length > 0);
  if (blocked.length === 0) return null;
  const groups = GROUPS.map((g, i) => ({
    ...g,
    steps: blocked.filter((s) => groupOf(s) === i).sort((a, b) => firstDay(a).localeCompare(firstDay(b))),
  })).filter((g) => g.steps.length > 0);
  return (
    <Part title="为何不能" className="blocked" aside={<span className="quiet">{blocked.length}步现在不能由您办理</span>}>
      <span id="part-blocked" />
      {groups.map((g) =>
        g.folded ? (
          <details key={g.title} className="blocked-rest">
            <summary>
              {g.title}({g.steps.length}步)
            </summary>
            <Whys one={one} steps={g.steps} />
          </details>
        ) : (
          <section key={g.title} aria-label={g.title}>
            <h3>
              {g.title}
              <span className="quiet">{g.steps.length}步</span>
            </h3>
            <Whys one={one} steps={g.steps} />
          </section>
        ),
      )}
    </Part>
  );
}

const Whys = ({ one, steps }: { one: CaseView; steps: StepView[] }) => (
  <ul className="blocked-list">
    {steps.map((s) => (
      <Why key={s.step} procedure={one.procedure} step={s} />
    ))}
  </ul>
);

function Why({ procedure, step }: { procedure: string; step: StepView }) {
  const [first, ...rest] = step.refusals.toSorted((a, b) => Number(b.article !== '') - Number(a.article !== ''));
  if (!first) return null;
  const from = firstDay(step);
  return (
    <li>
      <details id={`blocked-${step.step}`}>
        <summary>
          <span className="blocked-step">{step.title}</span>
          <span className="blocked-why">{first.says}</span>
          <span className="blocked-end">{from ? `最早${dayText(from)}` : rest.length > 0 ? `共${step.refusals.length}条` : ''}</span>
        </summary>
        <ul>
          {[first, ...rest].map((r) => (
            <li key={`${r.rule} ${r.says}`}>
              {r.says}
              <cite>
                {r.article ? (
                  <Link to="/procedures/$id" params={{ id: procedure }} search={{ view: 'rules' }} hash={r.rule}>
                    {r.article}
                  </Link>
                ) : (
                  '程序要求'
                )}
                {r.from && ` · 最早可于${dayText(r.from)}办理`}
              </cite>
            </li>
          ))}
        </ul>
      </details>
    </li>
  );
}
