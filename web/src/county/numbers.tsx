/** What a tile, a procedure and a unit show of their numbers, in the same order everywhere: late first, each told by word and only then by colour. */
import { Link } from '@tanstack/react-router';
import type { Counted } from '../api/county.ts';
import { numberText } from '../app/format.ts';
import type { Sums } from './sums.ts';

/** What each number is called, and what it counts. */
export const KINDS: Record<Counted, { title: string; says: string }> = {
  open: { title: '在办', says: '今天还没有办结的案件(登记簿不计)' },
  red: { title: '逾期', says: '法律规定的期限已过、还没有办的案件' },
  grey: { title: '待确认', says: '期限已到,但期限出自未经确认的默认值,不算逾期' },
  yellow: { title: '临近', says: '三个工作日以内到期的案件' },
  finding: { title: '发现', says: '补录时记下的不合规定之处' },
  refused: { title: '依法未准', says: '试办而法律不准的次数,按规定计,不记人' },
  contest: { title: '争议', says: '被申请行政复议、被提起行政诉讼,以及复议、诉讼有了结果的案件' },
  ended: { title: '办结', says: '这一年办结的案件(登记簿不计)' },
};

export const ORDER: readonly Counted[] = ['red', 'yellow', 'grey', 'finding', 'refused', 'contest', 'open', 'ended'];

/** One number with its word. Nothing to open where there is nothing. */
export function CountOf({ kind, sums, chosen }: { kind: Counted; sums: Sums; chosen?: boolean }) {
  const n = sums[kind];
  return (
    <span className={`cn cn-${kind}${n === 0 ? ' cn-none' : ''}${chosen ? ' cn-chosen' : ''}`} title={KINDS[kind].says}>
      <span className="cn-title">{KINDS[kind].title}</span> <b>{numberText(n)}</b>
    </span>
  );
}

/** A number that opens its cases. */
export function NumberLink(props: { kind: Counted; sums: Sums; search: Record<string, string | undefined>; of: string }) {
  const { kind, sums, search, of } = props;
  if (sums[kind] === 0) return <span className="quiet">—</span>;
  return (
    <Link
      to="/county"
      search={{ ...search, kind }}
      resetScroll={false}
      className={`cn-link cn-${kind}`}
      aria-label={`${of}${KINDS[kind].title}${numberText(sums[kind])},看案件`}
    >
      {numberText(sums[kind])}
    </Link>
  );
}
