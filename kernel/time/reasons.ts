/** Why a limit ends when it does, in sentences an official can hand on: what it was counted from, what was left out, what moved it. */
import { type Calendar, dayOff, type Notice, noticeFor } from './calendar.ts';
import type { Count, Move } from './count.ts';
import { type Day, dayFromNumber, dayText, hasMinute, minuteFromNumber, timeText, weekdayOfNumber } from './day.ts';
import type { Limit, Reason } from './limit.ts';
import { spanText } from './span.ts';
import { worksOn } from './table.ts';
import { dayIn } from './units.ts';

/** The reasons of a counted limit, in the order in which they happened; days off and the roll last. `lacking` are the years without a notice. */
export function reasons(limit: Limit, counted: Count, lacking: readonly number[]): Reason[] {
  const out: Reason[] = [...beginning(limit, counted)];
  for (const move of counted.moves) out.push(moveReason(limit, counted, move));
  if (limit.span.unit === 'workday') out.push(...skippedDays(limit.calendar, counted));
  if (!counted.stopped && counted.due !== counted.raw) out.push(rollReason(limit.calendar, counted));
  if (lacking.length > 0) out.push({ why: `没有${lacking.join('、')}年的放假通知，只按周末计算，结果为暂定` });
  return out;
}

const textOf = (counted: Count, n: number): string => (counted.hourly ? timeText(minuteFromNumber(n)) : dayText(dayFromNumber(n)));

function beginning(limit: Limit, counted: Count): Reason[] {
  const from = timeText(limit.start);
  const goes = counted.back ? '起向前计算' : '起算';
  const counts = counted.hourly && hasMinute(limit.start) ? `自${from}${goes}，连续计算` : `自${from}${goes}，当日不计入`;
  return [{ why: counts }, { why: `期限${spanText(limit.span)}，算至${textOf(counted, counted.first)}` }];
}

function moveReason(limit: Limit, counted: Count, move: Move): Reason {
  return move.kind === 'stop' ? stopReason(limit, counted, move) : extensionReason(counted, move);
}

function extensionReason(counted: Count, move: Extract<Move, { kind: 'extension' }>): Reason {
  const { extension, before, end } = move;
  const how = extension.to !== undefined ? `延长至${timeText(extension.to)}` : `延长${extension.by ? spanText(extension.by) : ''}`;
  const late = move.late ? '（届满后作出）' : '';
  const why = `${extension.why ? `${extension.why}：` : ''}${dayText(extension.on)}${how}${late}，算至${textOf(counted, end)}`;
  const days = Math.round(counted.hourly ? (end - before) / 1440 : end - before);
  return { days, why, ...eventOf(extension) };
}

function stopReason(limit: Limit, counted: Count, move: Extract<Move, { kind: 'stop' }>): Reason {
  const { stop } = move;
  const head = `${stop.why ? `${stop.why}：` : ''}${timeText(stop.from)}起停止计算`;
  if (move.effect === 'open') return { why: `${head}，尚未恢复`, ...eventOf(stop) };
  if (move.effect === 'over') return { days: 0, why: `${head}，但期限已经届满，不受影响`, ...eventOf(stop) };
  const until = stop.until === undefined ? '' : `，${timeText(stop.until)}恢复`;
  if (move.effect === 'none')
    return { days: 0, why: `${head}${until}，没有须另行扣除的时间，算至${textOf(counted, move.end)}`, ...eventOf(stop) };
  const amount = counted.hourly ? `${move.skipped}分钟` : limit.span.unit === 'workday' ? `${move.skipped}个工作日` : `${move.skipped}日`;
  const days = counted.hourly ? Math.floor(move.skipped / 1440) : move.skipped;
  return { days, why: `${head}${until}，扣除${amount}，算至${textOf(counted, move.end)}`, ...eventOf(stop) };
}

const eventOf = (act: { readonly event?: number }): { event?: number } => (act.event === undefined ? {} : { event: act.event });

/** （国务院办公厅关于……的通知，文号，日期） */
function noticeText(notice: Notice | undefined): string {
  if (!notice) return '';
  return `（${[notice.title, notice.number, notice.day && dayText(notice.day)].filter(Boolean).join('，')}）`;
}

/** Days off that follow each other for one reason. */
type Run = { readonly why: string; readonly notice?: Notice; readonly from: Day; to: Day; days: number };

function runsOf(cal: Calendar, days: Iterable<number>): Run[] {
  const runs: Run[] = [];
  let previous = Number.NaN;
  for (const n of days) {
    const day = dayFromNumber(n);
    const off = dayOff(cal, day);
    if (!off) continue;
    const last = runs.at(-1);
    if (last && previous === n - 1 && last.why === off.why && last.notice === off.notice) {
      last.to = day;
      last.days++;
    } else runs.push({ why: off.why, notice: off.notice, from: day, to: day, days: 1 });
    previous = n;
  }
  return runs;
}

const runText = (run: Run): string => `${dayText(run.from)}${run.days > 1 ? `至${dayText(run.to)}` : ''}`;
const isWeekend = (run: Run): boolean => !run.notice && (run.why === '周六' || run.why === '周日');

/** What a limit in working days passed over: each holiday with its notice, plain weekends in one line, and weekends that were worked. */
function skippedDays(cal: Calendar, counted: Count): Reason[] {
  const [low, high] = counted.back ? [counted.raw, counted.start - 1] : [counted.start + 1, counted.raw];
  const stopped = counted.moves.flatMap((m) => (m.kind === 'stop' && m.effect === 'counted' ? [m] : []));
  const passed: number[] = [];
  for (let n = low; n <= high; n++) if (!stopped.some((s) => n > s.after && n <= s.upTo)) passed.push(n);
  const runs = runsOf(cal, passed);
  const out: Reason[] = runs
    .filter((run) => !isWeekend(run))
    .map((run) => ({ days: run.days, why: `${runText(run)}${run.why}放假${run.days}日不计入${noticeText(run.notice)}` }));
  const weekend = runs.filter(isWeekend).reduce((sum, run) => sum + run.days, 0);
  if (weekend > 0) out.push({ days: weekend, why: `其间周末${weekend}日不计入` });
  const made = passed.filter((n) => weekdayOfNumber(n) > 5 && worksOn(cal, n)).map(dayFromNumber);
  for (const notice of new Set(made.map((day) => noticeFor(cal, day)))) {
    const days = made.filter((day) => noticeFor(cal, day) === notice);
    out.push({ why: `${days.map(dayText).join('、')}调休上班，计入工作日${noticeText(notice)}` });
  }
  return out;
}

/** The last day was off: for which reasons, and where the limit moved. */
function rollReason(cal: Calendar, counted: Count): Reason {
  const [raw, due] = [dayIn(counted.hourly, counted.raw), dayIn(counted.hourly, counted.due)];
  const [low, high] = counted.back ? [due + 1, raw] : [raw, due - 1];
  const runs = runsOf(
    cal,
    Array.from({ length: high - low + 1 }, (_, i) => low + i),
  );
  const why = runs.map((run) => `${runText(run)}为${run.why}${isWeekend(run) ? '' : '假期'}${noticeText(run.notice)}`).join('，');
  const moved = counted.back ? '提前至其前一个工作日' : '顺延至其后第一个工作日';
  return { days: high - low + 1, why: `最后一日${dayText(dayFromNumber(raw))}不是工作日：${why}，${moved}${textOf(counted, counted.due)}` };
}
