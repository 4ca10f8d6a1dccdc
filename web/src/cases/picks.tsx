/** What is chosen from a list, and what can be done with it: all that the conditions name, a workbook of it, one step for all. */
import { useMutation } from '@tanstack/react-query';
import { downloadChosen, type ListSearch, pickAll } from '../api/lists.ts';
import { numberText } from '../app/format.ts';
import './bulk.css';

/** The chosen cases by id: how many acts each had when it was chosen, and its name where it was in sight. */
export type Picks = ReadonlyMap<string, { n: number; name?: string }>;

export function Chosen(props: {
  search: ListSearch;
  view: string;
  total: number;
  picks: Picks;
  set: (picks: Picks) => void;
  act: () => void;
}) {
  const { search, view, total, picks, set } = props;
  const all = useMutation({
    mutationFn: () => pickAll(search, view),
    onSuccess: ({ cases }) => set(new Map(cases.map(({ id, n }) => [id, { n, name: picks.get(id)?.name }]))),
  });
  const book = useMutation({ mutationFn: () => downloadChosen(search, [...picks.keys()]) });
  const most = all.data && all.data.total > all.data.cases.length && picks.size === all.data.cases.length;
  return (
    <section className="chosen" aria-label="选中的案件">
      <p role="status">
        选中<strong className="n">{numberText(picks.size)}</strong>件
        {most && <span className="quiet">(一次至多{numberText(picks.size)}件)</span>}
      </p>
      {picks.size < total && !most && (
        <button type="button" className="button-plain" disabled={all.isPending} onClick={() => all.mutate()}>
          {all.isPending ? '正在选…' : `选中符合条件的全部${numberText(total)}件`}
        </button>
      )}
      <button type="button" className="button-plain" onClick={() => set(new Map())}>
        不选了
      </button>
      {(all.isError || book.isError) && <span className="fault">{(all.error ?? book.error)?.message}</span>}
      <span className="push" />
      <button type="button" className="button" disabled={book.isPending} onClick={() => book.mutate()}>
        {book.isPending ? '正在导出…' : '导出选中的'}
      </button>
      <button type="button" className="button button-main" onClick={props.act}>
        一起办理
      </button>
    </section>
  );
}
