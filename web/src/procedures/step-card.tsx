/** One step of a procedure in words: who does it, what it asks, what it issues, which articles speak of it. */
import { Link } from '@tanstack/react-router';
import type { ProcedureData, Rule } from '../../../kernel/language/data.ts';
import { roleTitle } from '../app/words.ts';

export function StepCard({ procedure, step, close }: { procedure: ProcedureData; step: string; close: () => void }) {
  const s = procedure.steps[step];
  if (!s) return null;
  const rules = procedure.rules.filter((r) => speaksOf(r, step));
  return (
    <aside className="step-card" aria-label={s.title}>
      <header>
        <h3>{s.title}</h3>
        <button type="button" className="button-plain" onClick={close}>
          收起
        </button>
      </header>
      <dl className="facts">
        <div>
          <dt>由谁</dt>
          <dd>{procedure.roles[s.by]?.title ?? roleTitle(s.by)}</dd>
        </div>
        {s.issues && (
          <div>
            <dt>文书</dt>
            <dd>
              《{s.issues}》{s.serves && `,送达${procedure.roles[s.serves]?.title ?? s.serves}`}
            </dd>
          </div>
        )}
        {s.ends && (
          <div>
            <dt>终结</dt>
            <dd>{s.ends}</dd>
          </div>
        )}
        {(s.repeats ?? 1) > 1 && (
          <div>
            <dt>次数</dt>
            <dd>至多{s.repeats}次</dd>
          </div>
        )}
        {Object.keys(s.form).length > 0 && (
          <div>
            <dt>填写</dt>
            <dd>
              {Object.values(s.form)
                .map((f) => f.title)
                .join('、')}
            </dd>
          </div>
        )}
        {rules.length > 0 && (
          <div>
            <dt>条文</dt>
            <dd>
              <ul>
                {[...new Map(rules.map((r) => [r.article, r])).values()].map((r) => (
                  <li key={r.id}>
                    <Link to="/procedures/$id" params={{ id: procedure.id }} search={{ view: 'rules' }} hash={r.id}>
                      {r.article}
                    </Link>
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        )}
      </dl>
    </aside>
  );
}

/** Whether the rule binds the step, is discharged by it, or begins with it. */
function speaksOf(rule: Rule, step: string): boolean {
  const acts: Record<string, unknown> = { ...rule };
  return [
    'before',
    'do',
    'let',
    'after',
    'must',
    'may',
    'never',
    'from',
    'until',
    'since',
    'restarts',
    'extends',
    'with',
    'publishes',
    'silence',
  ].some((key) => {
    const value = acts[key];
    return (Array.isArray(value) ? value : [value]).some((v) => typeof v === 'string' && v.split(' ')[0] === step);
  });
}
