/** 为何不能: each other step with the rule that forbids it, in the rule's words and with its article. */
import type { CaseView, StepView } from '../../../server/api/shapes.ts';
import { dayText } from '../app/format.ts';
import { Part } from '../app/page.tsx';

export function Blocked({ one }: { one: CaseView }) {
  const blocked = one.steps.filter((s) => s.refusals.length > 0);
  const byLaw = blocked.filter((s) => s.refusals.some((r) => r.article !== ''));
  const others = blocked.filter((s) => !byLaw.includes(s));
  if (blocked.length === 0) return null;
  return (
    <Part title="为何不能" className="blocked" aside={<span className="quiet">{blocked.length}步现在不能由您办理</span>}>
      {byLaw.length > 0 && (
        <ul>
          {byLaw.map((s) => (
            <Why key={s.step} step={s} />
          ))}
        </ul>
      )}
      {others.length > 0 && (
        <details className="blocked-rest">
          <summary>已经办过、不属您的职责或者案件已经终结的({others.length}步)</summary>
          <ul>
            {others.map((s) => (
              <Why key={s.step} step={s} />
            ))}
          </ul>
        </details>
      )}
    </Part>
  );
}

function Why({ step }: { step: StepView }) {
  const [first, ...rest] = step.refusals.toSorted((a, b) => Number(b.article !== '') - Number(a.article !== ''));
  if (!first) return null;
  return (
    <li>
      <details id={`blocked-${step.step}`}>
        <summary>
          <span className="blocked-step">{step.title}</span>
          <span className="blocked-why">{first.says}</span>
          {rest.length > 0 && <span className="quiet">共{step.refusals.length}条</span>}
        </summary>
        <ul>
          {[first, ...rest].map((r) => (
            <li key={`${r.rule} ${r.says}`}>
              {r.says}
              <cite>
                {r.article || '程序要求'}
                {r.from && ` · 最早可于${dayText(r.from)}办理`}
              </cite>
            </li>
          ))}
        </ul>
      </details>
    </li>
  );
}
