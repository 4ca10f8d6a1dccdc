import { fold, numberOf } from './characters.ts';
import type { PlanTarget } from './types.ts';

const UNIT =
  '个百分点|百分点|%|‰|亿元|万元|元|万人次|人次|万人|人|万件|件|次|场次|场|期|批次|批|家|户|名|位|项|个工作日|工作日|个月|个小时|小时|个|篇|份|条|宗|起|所|处|座|公里|平方米|平方公里|亩|吨|课时|学时|轮|遍|天|日|分|本|册|部|套|台|支|间';
const NUMBER = '\\d+(?:,\\d{3})*(?:\\.\\d+)?';
const COUNT = '[一二两三四五六七八九十]{1,2}';
const AT_LEAST = '至少|不少于|不低于|不得低于|不得少于|不小于|大于|高于|超过|达到?|突破';
const AT_MOST = '不超过|不高于|不多于|不得超过|不得高于|最多|控制在|压缩(?:到|至|在)|缩短(?:到|至|在)|降(?:低|至)(?:到|至)?|低于|少于|小于';
/** Verbs of what is to be held, made, named: with a number after them, a plan sets a figure. */
const MAKES =
  '举办|召开|开展|组织|打造|建成|创建|培育|新增|评选|命名|建设|完成|培训|选树|配备|设立|发布|公布|推出|清理|精简|参加|接受|培养|招录|抽查|评查|走访|办理';

/** Figures that a task sets itself to reach, each with its words; what is in quotation marks or titles (“最多跑一次”) sets none. */
export function targetsOf(text: string): PlanTarget[] {
  const folded = fold(text).replace(/“[^”]*”|《[^》]*》|‘[^’]*’/g, (quoted) => '\u25a1'.repeat(quoted.length));
  const targets: PlanTarget[] = [];
  const pattern = new RegExp(
    `(?<rate>(?:率|比例|比重|占比|覆盖面|满意度|指数|得分|增长|提高|提升|下降|降低|压减|减少|增幅|降幅|覆盖|完成)?)\\s*(?<verb>(?:均|都|全部|要|应|应当|须|需|必须|确保|力争|保持|稳定|维持|总数|数量|人数|规模)*\\s*(?:保持在|稳定在|${AT_LEAST}|${AT_MOST}|为|在)?\\s*(?:${AT_LEAST}|${AT_MOST}|${MAKES}|压减|减少|提高|下降)?(?:了|到|至)?)\\s*(?<number>${NUMBER}|${COUNT}|百分之(?:[一二三四五六七八九十百]{1,4}|${NUMBER}))\\s*(?<many>[多余]?)(?<unit>${UNIT})?(?<after>(?:\\s*(?:及|或)?以[上内下])?)`,
    'g',
  );
  for (const hit of folded.matchAll(pattern)) {
    const target = targetOf(hit, folded, text);
    if (target && !targets.some((t) => t.text === target.text)) targets.push(target);
  }
  return targets;
}

function targetOf(hit: RegExpExecArray | RegExpMatchArray, folded: string, text: string): PlanTarget | undefined {
  const g = hit.groups as Record<'rate' | 'verb' | 'number' | 'unit' | 'after', string | undefined>;
  const start = hit.index ?? 0;
  const end = start + hit[0].length;
  const percent = g.number!.startsWith('百分之');
  const unit = percent ? '%' : (g.unit ?? '');
  const digits = g.number!.replace(/^百分之/, '').replace(/,/g, '');
  const value = /^\d/.test(digits) ? Number(digits) : numberOf(digits);
  if (value === undefined || unit === '') return undefined;
  const verb = g.verb ?? '';
  const clause = folded
    .slice(Math.max(0, start - 14), start)
    .split(/[,。;:、]/)
    .at(-1)!;
  const bound = boundOf(`${/(至少|不少于)/.exec(clause)?.[0] ?? ''}${verb}`, g.after ?? '');
  const arabic = /^\d/.test(digits);
  const rate = /%|‰|百分点/.test(unit);
  const head = folded.slice(Math.max(0, start - 8), start);
  const each = /(每年|每季度?|每月|每半年|任期内|年均|每人)[^,。;]{0,14}$/.test(
    folded.slice(Math.max(0, start - 20), end - (hit[0].length - verb.length)),
  );
  // 「涉及2个以上部门」, 「第3次」, 「3年内」 describe; they set nothing.
  if (/(涉及|跨|由|经|第|近|过去|同比)$/.test(head) || /(涉及|跨|第)\s*$/.test(verb)) return undefined;
  if (/^[日天]$/.test(unit) || /工作日|小时|个月/.test(unit)) {
    if (bound !== '上限' || !/(不超过|压缩|缩短|控制在|不得超过|以内)/.test(verb + (g.after ?? ''))) return undefined;
    if (!verb.trim()) return undefined;
  }
  // 举办2期讲座, 举办讲座2期: the thing may stand on either side of its number.
  const made =
    new RegExp(`(?:${MAKES})\\s*$`).test(verb.trim()) || (arabic && new RegExp(`(?:${MAKES})[\\u3400-\\u9fff□]{1,10}$`).test(clause));
  // A Chinese numeral counts only beside a threshold: 「一支队伍」, 「一项工作」 do not.
  if (!arabic && !percent && !(bound && (each || /至少|不少于|不低于/.test(verb)))) return undefined;
  if (!rate && !bound && !made && !each) return undefined;
  if (
    rate &&
    !bound &&
    !/达|为|保持|实现|在|率\s*$|率[要应须]?/.test(`${g.rate}${verb}`) &&
    !/(率|比例|满意度|覆盖面|覆盖|完成)$/.test(head + (g.rate ?? ''))
  )
    return undefined;
  const scale = /^亿/.test(unit) ? 1e8 : /^万/.test(unit) ? 1e4 : 1;
  return {
    text: wordsAround(text, folded, start, end, unit),
    value: Number((value * scale).toPrecision(15)),
    unit: unit.replace(/^[亿万](?=元|人|件)/, ''),
    bound,
  };
}

function boundOf(verb: string, after: string): PlanTarget['bound'] {
  // 不低于 contains 低于, and 不超过 contains 超过: the denial decides.
  if (/以上/.test(after) || /至少|不少于|不低于|不得低于|不得少于|不小于|(?<!不|不得)(?:大于|高于|超过|突破)/.test(verb)) return '下限';
  if (/以[内下]/.test(after) || new RegExp(AT_MOST).test(verb)) return '上限';
  return null;
}

/** From the start of its clause to the end of the thing counted. */
function wordsAround(text: string, folded: string, start: number, end: number, unit: string): string {
  let from = start;
  while (from > 0 && !/[,。;:!?\n]/.test(folded[from - 1]!)) from--;
  let to = end;
  if (!/[%‰点]/.test(unit)) while (to < text.length && to - end < 20 && !/[,。;:、!?\n()〔]/.test(folded[to]!)) to++;
  return text
    .slice(from, to)
    .trim()
    .replace(/^[((]?\d{1,2}[))..、](?!\d)\s*/, '');
}
