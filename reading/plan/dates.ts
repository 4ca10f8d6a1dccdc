import { CN, fold, numberOf } from './characters.ts';
import type { PlanDue } from './types.ts';

const YEAR = `(?:\\d{4}|[二一][〇零一二三四五六七八九]{3})`;
const NUMBER = `(?:\\d{1,2}|[${CN}]{1,3})`;
const REST = `(?:(?<month>${NUMBER})\\s*月\\s*(?:(?<day>${NUMBER})\\s*[日号]|(?<part>底|末|上旬|中旬|下旬)|份)?|(?:(?<=年\\s*)|[本当全]?年)年?(?<end>底|末|终|内)|(?<half>[上下])半年|第?(?<quarter>[一二三四1-4])季度(?:末|底)?)`;
/** A day as plans write it: 2023年12月底前, 2024年年底前, 二〇二五年, 每年3月1日前, 2023.12, 6月30日前. */
const DAY = new RegExp(
  `(?<lead>每年度?|(?:力争|争取|确保)?(?:截至|截止|到|至|于|在)?)\\s*(?:(?<year>${YEAR})\\s*(?:年度?|(?=[.\\-/]\\d))\\s*)?(?:${REST}|[.\\-/](?<m2>\\d{1,2})(?:[.\\-/](?<d2>\\d{1,2}))?(?!\\d))?\\s*(?<before>之?前|以前|为止|止|完成)?`,
  'g',
);
/** 「2020年12月31日前制定的文件」 says which documents, not by when. */
const OF_THE_PAST =
  /^\s*(?:已|所|经)*(?:制定|出台|印发|发布|公布|颁布|施行|实施|生效|成立|设立|登记|注册|受理|建成|立案|签订|形成|产生|作出|批准)[^,。;]{0,10}的/;
const LASTING = /(长期(坚持|推进|任务|落实)?|持续(推进|实施|开展|深化|坚持)|常态化(推进|开展)?|全年(推进)?|贯穿全程)/;

/** Years that a plan is made for, from its title: 2021—2025 gives [2021, 2025]. */
export function yearsOf(title: string): [number, number] | undefined {
  const years = [...fold(title).matchAll(new RegExp(`(${YEAR})(?=\\s*年|\\s*[-—–―~至])`, 'g'))].map((m) => numberOf(m[1]!)!);
  return years.length ? [Math.min(...years), Math.max(...years)] : undefined;
}

/**
 * Days by which a text wants something done.
 * @param inColumn the text is a deadline column's: every day in it is meant, also without 前
 */
export function duesOf(text: string, years: [number, number] | undefined, inColumn = false): PlanDue[] {
  const folded = fold(text);
  const titles = [...folded.matchAll(/《[^》]*》/g)].map((m) => [m.index, m.index + m[0].length] as const);
  const dues: PlanDue[] = [];
  let end0 = 0;
  for (const hit of folded.matchAll(DAY)) {
    const end = hit.index + hit[0].length;
    if (titles.some(([a, b]) => hit.index >= a && hit.index < b) || OF_THE_PAST.test(folded.slice(end))) continue;
    const due = dueOf(hit, years, inColumn, folded);
    if (!due) continue;
    // 「每年6月底、12月底前」: what is said of the first holds for the second.
    const last = dues.at(-1);
    const shared =
      last?.yearly &&
      !hit.groups?.year &&
      folded
        .slice(end0, hit.index)
        .trim()
        .replace(/^[、和及,]$/, '') === '';
    if (shared && /^\d{4}-/.test(due.date)) Object.assign(due, { date: due.date.slice(5), yearly: true });
    end0 = end;
    const words = text.slice(hit.index, end).replace(/\s+/g, '');
    if (!dues.some((d) => d.date === due.date && d.yearly === due.yearly)) dues.push({ text: words, ...due });
  }
  // 「2022—2025年」 in a column: the last of them is the day by which.
  return inColumn && dues.length > 1 && /[-—–―~至]/.test(folded) && !/[,;、]/.test(folded)
    ? [{ ...dues.at(-1)!, text: text.trim() }]
    : dues;
}

function dueOf(
  hit: RegExpExecArray | RegExpMatchArray,
  years: [number, number] | undefined,
  inColumn: boolean,
  folded: string,
): Omit<PlanDue, 'text'> | undefined {
  const g = hit.groups as Record<string, string | undefined>;
  const start = hit.index ?? 0;
  const yearly = g.lead?.startsWith('每年') ?? false;
  const precise = g.month ?? g.m2 ?? g.end ?? g.half ?? g.quarter;
  if (!g.year && !precise) return undefined;
  if (g.year && /\d$/.test(folded.slice(0, start))) return undefined;
  // A month or a day alone is a date only with 前 or 底; 「3月」 in a sentence is when something happens.
  const wanted = inColumn || g.before || g.part === '底' || g.part === '末' || (g.end && g.end !== '终') || /[到至截]/.test(g.lead ?? '');
  if (!wanted) return undefined;
  if (!inColumn && g.before === '完成' && !precise && !g.year) return undefined;
  // 「2021年至2025年」, 「2020年以来」 are spans.
  if (!inColumn && g.year && !g.before && /^\s*(以来|[-—–~至到]|期间|以后|之后|后|起)/.test(folded.slice(start + hit[0].length)))
    return undefined;
  const year = g.year ? numberOf(g.year) : years && years[0] === years[1] ? years[0] : undefined;
  const { month, day } = monthAndDay(g, year ?? 2001);
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= 31)) return undefined;
  const md = `${two(month)}-${two(day)}`;
  if (yearly) return precise ? { date: md, yearly: true } : undefined;
  // A year before the plan's own begins is one in which something was made.
  if (year === undefined || year < 1990 || year > 2100 || (years && !inColumn && year < years[0])) return undefined;
  return { date: `${year}-${md}` };
}

function monthAndDay(g: Record<string, string | undefined>, year: number): { month: number; day: number } {
  const named = numberOf(g.month ?? g.m2 ?? '');
  const month = named ?? (g.half === '上' ? 6 : g.quarter ? 3 * numberOf(g.quarter)! : 12);
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const day = numberOf(g.day ?? g.d2 ?? '') ?? (g.part === '上旬' ? 10 : g.part === '中旬' ? 20 : last);
  return { month, day };
}

function two(n: number): string {
  return String(n).padStart(2, '0');
}

/** 长期坚持, 持续推进, where a deadline column says so instead of a day. */
export function lastingOf(text: string): string | undefined {
  return LASTING.exec(text)?.[0];
}
