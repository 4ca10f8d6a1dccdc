/** How a due day came about: the reasons of the clock, in its own words. */
import type { Because as Reason } from '../../../kernel/case/types.ts';

export function Because({ lines, provisional, toEvent }: { lines: Reason[]; provisional?: boolean; toEvent?: (n: number) => void }) {
  return (
    <ol className="because">
      {lines.map((b, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: reasons stand in a fixed order
        <li key={i}>
          {b.why}
          {b.event !== undefined && toEvent && (
            <button type="button" className="button-link" onClick={() => toEvent(b.event!)}>
              见第{b.event}号
            </button>
          )}
        </li>
      ))}
      {provisional && <li>所在年份尚无放假通知,结果为暂定。</li>}
    </ol>
  );
}
