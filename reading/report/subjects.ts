import type { Quantity } from './figures.ts';
import { isPercent } from './units.ts';

/** Where a noun phrase ends on the right: stops, digits, quotation, and the words that begin what is said of it. */
const AFTER_STOP =
  /[,。;:、()[\]《》\n\d!?|*-]|(?:[和及与](?= *\d)|以及|关于|进行|正在|精简|压减|压缩|缩减|深化|扩展|变为|缩|[升降增减](?=[至为到])|增长|下降|增加|减少|提高|参加|参与|配备|建立|实现|成立|开展|全部|均|已|予以|可在|通过|因|被|在|为|占|达|比|较|相比|相较|同比|共(?![同产建享])|收到|受理|新收|办理|审结|并(?!联)|等|分别|分类|共同|纳入|列入|获评|荣获|完成|被评|展开|其中|合计|总计|共计|到|向|由|对|从|后|时|的)/;
/** Words that open a clause and are no part of what is counted. */
const OPENING =
  /^(?:\(?\d{1,2}[.、)](?!\d)|(?:\d{4}年)?\d{1,2}月(?:\d{1,2}日)?|\d{2,4}年(?:度|底|初|末|以来|来|全[区县市省])?|[一二三四五六七八九十]+是|其中|同时|此外|另外|目前|截至目前|截止目前|今年以来|一年来|近年来|全年|上半年|下半年|年内|以来|年底|[对从由在将把向]?(?:全[区县市省州旗]|我[区县市省])|本[区县市级]|共计|累计|总计|合计|共有|共(?![同产建享])|已|现有|并|以及|及|和(?![谐解平])|与|也|还|均|都(?!市)|经过(?!第)|组织(?!机构)|的|了|[ ,、:;()\]]|分别|包括|先后|依法(?!行政))+/;
/** Words between what is counted and its number. */
const CLOSING =
  /(?:共计|累计|总计|合计|共有|共|各有|已有|约有|达到|达至|达|降至|降到|提高到|提高至|增加到|增至|增加至|升至|减至|减少至|减少到|压缩至|压减至|缩减至|精简至|缩短至|扩展为|调整为|调整至|(?:精简|压减|压缩|缩减|减少|下降|降低|缩短|增加|增长|提高|提升|上升|扩大|扩展|整合|调整)(?:至|到|为|成)|(?:由|从)(?:原来|原有|原先)的?|(?<![作行认])为|至|有|是|的|了|由|从|近|约|分别|均|已|仅|也|又|[ :[("“”])+$/;

const TOTAL = /^ *(?:以上|[两三四五六七八九\d]*项|部门|单位|乡镇|镇街)?(?:合计|总计|共计)(?:为|达|约)* *$/;
/** A clause that says what was done and not to what: the thing was named before. */
const VERBS =
  /^(?:深化|增设|新增|设立|建立|制定|精简|压减|压缩|缩减|减少|下降|降低|缩短|增加|增长|提高|提升|上升|扩大|扩展|整合|调整|梳理|选取|开展|组织|进一步|及时|纳入|再造|的)+$/;

/**
 * The noun phrase that a quantity counts, by the words behind it, before it, or, in a list, by those of its neighbour.
 *
 * @param back where the sentence, or what follows the figure before, starts
 * @param previous the subject of the figure before in the same sentence, or ''
 */
export function subjectOf(text: string, q: Quantity, back: number, clauseStart: number, previous: string): string {
  const ahead = text.slice(q.end, q.end + 30);
  // A label (件数, 罚款(万元)) has named the measure before the number: what follows is another's.
  const noun = takesNounBehind(q.unit) && text.slice(q.start, q.end).includes(q.unit) ? nounIn(ahead) : '';
  // What stands in closed brackets explains the noun before it.
  const clause = text.slice(clauseStart, q.start).replace(/\((?![^()]{1,4}\)[\u4e00-\u9fff])[^()]*\)/g, '');
  // The clause before has named the thing: 出具意见书,共计18份.
  const earlier = trimmed(/([^,。;:!?\n]*)[,;:(。]?\s*$/.exec(text.slice(back, clauseStart))?.[1] ?? '');
  if (TOTAL.test(clause) && previous !== '' && earlier.length < 2) return '合计';
  const said = trimmed(clause.replace(/[(][^()]{1,6}[)] *[:]? *$/, '')).replace(/[等和及与、]$/, '');
  if (/[和及与、]\s*$/.test(clause) && back === clauseStart && noun !== '' && !isPercent(q.unit)) return noun;
  // 较2022年的64件: the same thing, a year before.
  if (
    /^(?:较|比|与)(?:上|去|前|\d{4}|同)/.test(said) &&
    previous !== '' &&
    !isPercent(q.unit) &&
    /^ *(?:增|减|上|下|提|降|多|少|[,。;)])/.test(ahead)
  ) {
    return /增|减|多|少|升|降/.test(said) ? `${previous}${said}` : `上年${previous}`;
  }
  const before = VERBS.test(said) ? '' : said;
  if (isPercent(q.unit) || /倍|百分点/.test(q.unit)) return ratioSubject(before, noun, previous);
  if (noun.length >= 2) return noun.length <= 3 && before.length >= 2 && before.length <= 12 ? `${before}${noun}` : noun.slice(0, 20);
  if (noun.length === 1 && !/[次个年内起目中里]/.test(noun)) return noun;
  if (before.length >= 2) return before;
  if (earlier.length >= 2 && (previous === '' || TOTAL.test(clause))) return earlier;
  return previous || said || unitNoun(q.unit);
}

/** 20余个单位, 28家部门: the thing stands behind the measure word. Not behind money, time and bare ratios. */
function takesNounBehind(unit: string): boolean {
  return !/^(元|天|个工作日|日|小时|分钟|秒|倍|分|吨|公里|亩|米)$/.test(unit);
}

/** The noun phrase that text behind a measure word begins with; a title in 《》 is one. */
function nounIn(ahead: string): string {
  const title = /^《([^《》]{1,26})》/.exec(ahead)?.[1];
  if (title !== undefined) return title;
  const is = /^(?:为|是)(?=[\u4e00-\u9fff])/.exec(ahead);
  // 设区的市 is one word.
  const words = ahead
    .slice(is?.[0].length ?? 0)
    .replace(/[“”"]/g, '')
    .replace('设区的市', '设区市');
  const own = is === null ? words : words.replace(/的/, '');
  return own.slice(0, stopAt(own)).trim().replace('设区市', '设区的市');
}

function stopAt(ahead: string): number {
  const m = AFTER_STOP.exec(ahead);
  const joint = /^[^和及与]{1,3}(?=[和与]|及(?![格时其]))/.exec(ahead)?.[0].length ?? 16;
  const stop = Math.min(ahead.length, joint, m?.index ?? 16);
  // 不及格的城市: what stands before 的 is no noun yet.
  if (ahead[stop] !== '的' || /^(?:部门|单位|乡镇|街道|社区|村|市|县)/.test(ahead)) return stop;
  const rest = /^的[\u4e00-\u9fff]{2,}/.test(ahead.slice(stop)) ? stopAt(ahead.slice(stop + 1)) : 0;
  return rest >= 2 && stop + 1 + rest <= 16 ? stop + 1 + rest : stop;
}

function trimmed(clause: string): string {
  let s = clause.replace(/[“”"]/g, '').replace(/\s+/g, '');
  for (let i = 0; i < 4; i += 1) s = s.replace(CLOSING, '');
  s = s.replace(OPENING, '');
  if (s.length > 18) {
    const cut = [...s].findIndex((c, i) => '、的对将把在于为以和'.includes(c) && s.length - i <= 19 && s.length - i > 4);
    s = cut >= 0 ? s.slice(cut + 1) : s.slice(-18);
  }
  return s.replace(/^[的、了+-]+|[+-]+$/g, '');
}

/** What a percentage is of: the words before it (办结率), those behind (50%以上政务服务事项), or what was counted last. */
function ratioSubject(before: string, noun: string, previous: string): string {
  const bare =
    /^(?:占比?|占.{0,12}|比重?|比例|同比.{0,6}|环比.{0,4}|[较比].{0,14}|增长|下降|减少|增加|提高|上升|降低|增幅|降幅|提升)$/.test(before);
  if (bare && previous !== '') return `${previous.slice(-12)}${before}`;
  if (before !== '') return before;
  return noun !== '' ? noun : previous;
}

function unitNoun(unit: string): string {
  return /^[人户家]/.test(unit) ? unit : '';
}
