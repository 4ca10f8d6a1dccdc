import type { DocumentLine } from '../document/index.ts';
import { flow, fold } from './characters.ts';
import { markOf } from './marks.ts';
import type { Region } from './unit.ts';

const PLAN =
  '(?:方案|计划|要点|规划|工作安排|(?:任务|责任|目标|工作|指标)?(?:分工|分解)表?|(?:一览|明细|推进|责任|任务|安排)表|任务清单|任务台账|台账|责任清单|任务表|分工方案|实施意见|行动|措施|意见|安排)';

/** The plan's own title: a line that is one, or the title that a notice names, or what the file declares. */
export function titleOfPlan(lines: DocumentLine[], declared: string | undefined): string {
  const head = lines.filter((line) => !line.table).slice(0, 40);
  const own = new RegExp(`${PLAN}(?:\\([^()]*\\))*$`);
  const unlike = /^(关于(印发|公开|征求|下发|转发)|[一二三四五六七八九十]+、|[((]|根据|按照|附件|为)|[。;;]$|[《]/;
  for (const [i, line] of head.entries()) {
    const text = flow(line.text);
    if (!own.test(fold(text)) || text.length > 70 || unlike.test(text) || markOf(text)) continue;
    // A title printed over several lines: what stands right above belongs to it, unless it is a sentence.
    let title = text;
    for (let k = i - 1; k >= 0 && title.length < 12; k--) {
      const above = flow(head[k]!.text);
      if (above.length > 40 || /[。:;]|^\d+$|[0-9〕]号$/.test(fold(above))) break;
      title = above + title;
    }
    const above = flow(head[i - 1]?.text ?? '');
    if (i > 0 && /^[\u3400-\u9fff]{3,20}(人民政府|委员会|办公室|司法局)$/.test(above) && /^\d{4}年/.test(fold(title)))
      title = above + title;
    const below = flow(head[i + 1]?.text ?? '');
    return /^[((][^()()]*年[^()()]*[))]$/.test(below) ? title + below : title;
  }
  // A notice names the plan that it hands out: 关于印发《…》的通知. Plans that the text merely cites are not it.
  const notice = head
    .slice(0, 12)
    .filter((line) => line.text.length <= 80)
    .map((line) => flow(line.text))
    .join('');
  const cited = new RegExp(`(?:印发|公开|征求|下发|转发|制定|发布)[^《》。]{0,6}《([^《》]*${PLAN}(?:[((][^《》()()]*[))])*)》`).exec(
    notice,
  )?.[1];
  const named = cited ?? new RegExp(`关于(?:印发|下发|制定)([^《》。]{4,50}?${PLAN})的`).exec(notice)?.[1];
  const first = head.find((line) => !/^附件|^附[::]?\d*$|号$/.test(flow(line.text)));
  return named ?? declared ?? (first ? flow(first.text) : (lines[0]?.text ?? ''));
}

/**
 * Whose plan it is. The title names the place; where it does not, the level that most of its units are written with decides.
 * @param levels the levels that units' names begin with, one for each name
 */
export function regionOf(title: string, levels: string[]): Region {
  const folded = fold(title).replace(/^.*?关于/, (all) => all);
  const places = [...folded.matchAll(/([\u3400-\u9fff]{1,7}?)(省|自治区|自治州|自治县|市|州|盟|区|县|旗)(?![场政民域])/g)].filter(
    (m) => !/^(全|各|本|我|社|园|景)$/.test(m[1]!),
  );
  const chain: RegExpExecArray[] | RegExpMatchArray[] = [];
  for (const [i, m] of places.entries()) {
    const last = places[i - 1];
    // Only names that follow one another directly: 广元市昭化区.
    if (i > 0 && (!last || (last.index ?? 0) + last[0].length !== m.index)) break;
    chain.push(m as never);
  }
  const own = chain.at(-1);
  const counts = new Map<string, number>();
  for (const level of levels) if (level) counts.set(level, (counts.get(level) ?? 0) + 1);
  const [common, times] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? ['', 0];
  const total = [...counts.values()].reduce((a, b) => a + b, 0);
  const place = own && own[1]!.length >= 2 ? own[1]! : '';
  // 四川省江油市 writes 市; a county-level city's title and its units agree, and where they do not, the units are the better witness.
  if (times >= 3 && times >= 0.6 * total)
    return { level: common, place: own && (own[2] === common || own[2]!.endsWith(common)) ? place : '' };
  return { level: own ? own[2]!.replace(/^自治/, '') : common, place };
}
