/** What a figure counts, in words. */
import type { FigureData, ProcedureData } from '../language/data.ts';
import { type Around, actText, andList, factText } from './names.ts';
import { testText } from './tests.ts';

/** 「作出行政复议决定的次数(决定为撤销的);按年月、单位归入该步骤之日」 */
export function figureText(f: FigureData, p: ProcedureData, around: Around = {}): string {
  const title = (id: string): string => {
    const own = p.figures[id];
    if (own) return `「${own.title}」`;
    const other = around.procedures?.[id.slice(0, id.indexOf('.'))];
    return other?.figures[id] ? `${other.title}的「${other.figures[id].title}」` : '「其他程序的指标」';
  };
  const when = 'when' in f && f.when ? `,只计${testText(f.when, p, around)}的` : '';
  const by = 'by' in f && f.by && f.by.length > 0 ? `;可以按${andList(f.by.map((path) => factText(p, path)))}分组` : '';
  const basis = `${f.declared ? ';属于填报数,由填报人对依据负责' : ''}${f.basis === undefined ? '' : `;口径:${f.basis}`}`;
  return `${body()}${when}${by}${basis}`;

  function body(): string {
    switch (f.kind) {
      case 'count':
        return `${actText(p, f.count)}的次数,计入该步骤之日`;
      case 'sum':
        return `${factText(p, f.sum)}的合计,计入填写之日`;
      case 'inTime':
        return `在期限内完成${actText(p, f.inTime)}的次数`;
      case 'days':
        return `从${actText(p, f.from)}到${actText(p, f.to)}的平均日数`;
      case 'standing':
        return f.standing === 'inForce' ? '某日有效的条目数' : `某日${testText(f.standing, p, around)}的案件数`;
      case 'distinct':
        return `不重复的${factText(p, f.distinct)}的数量`;
      case 'share':
        return `${title(f.share[0])}占${title(f.share[1])}的比例`;
      case 'rate':
        return `${title(f.rate[0])}占${andList(f.rate[1].map(title))}之和的比例`;
      case 'change':
        return `${title(f.change)}比上年同期的增减`;
      case 'minus':
        return `${title(f.minus[0])}减去${title(f.minus[1])}`;
      case 'total':
        return `${andList(f.total.map(title))}之和`;
    }
  }
}
