import { fold } from './characters.ts';
import { isCollective, unitOf } from './unit.ts';

/** One name of a unit list, as written, with what stood before it and the role that its words give it. */
export interface Segment {
  name: string;
  /** The separator before it, folded; '' for the first; 'glued' where there is none. */
  before: string;
  role?: 'lead' | 'with' | 'answers';
  collective: boolean;
  /** 等 stood before a unit instead of before a collective name. */
  misplacedEtc?: true;
}

const LEADS = /(?:(?:共同|联合)?(?:负责)?牵头(?:负责|组织|实施|落实|抓总)*|主办|主责|总牵头)$/;
const HELPS =
  /(?:(?:共同|分别)?(?:配合|参与|参加|协助|协同|协办)(?:落实|实施|做好|抓好|负责)*|按(?:照)?(?:各自)?(?:职责|职能)?分工(?:协作)?(?:分别|共同|抓好)?(?:负责|落实|实施|抓好落实)*|按(?:照)?(?:各自)?职责(?:分别|共同)?(?:负责|落实)+)$/;
const ANSWERS = /(?:(?:共同|分别|具体|分工)?负责(?:落实|实施|组织实施)?|落实|实施|承办)$/;

/**
 * Cuts the content of a unit list into names. Nothing is lost: what is no unit's name comes out as a segment of its own.
 * @param known names that the document uses elsewhere; they tell where two names were written without a separator
 */
export function segmentsOf(content: string, known: ReadonlySet<string> = new Set(), level = ''): Segment[] {
  const segments: Segment[] = [];
  let open = 0;
  const push = (raw: string, before: string) => {
    for (const segment of namesIn(raw, before, known, level)) {
      segments.push(segment);
      if (segment.role && segment.name === '') {
        // 「A、B、C按职责分工负责」: the role is that of all names since the last one that had its own.
        segments.pop();
        for (let i = segments.length - 1; i >= open; i--) segments[i]!.role = segment.role;
        open = segments.length;
      }
    }
  };
  for (const { text, before } of joined(cut(content))) push(text, before);
  return segments;
}

/** 「各市、县(区)人民政府」 is one name: its first part says whose governments, and has no unit of its own. */
function joined(parts: { text: string; before: string }[]): { text: string; before: string }[] {
  const out: { text: string; before: string }[] = [];
  for (const part of parts) {
    const last = out.at(-1);
    if (last && /^各[市县区州]{1,2}$/.test(last.text) && part.before === '、' && /^[市县区].*政府$/.test(part.text))
      last.text += `、${part.text}`;
    else out.push({ ...part });
  }
  return out;
}

function cut(content: string): { text: string; before: string }[] {
  // A unit's other name stands in brackets of any kind: 县委宣传部〔县委文明办〕.
  const folded = fold(content)
    .replace(/[〔[]/g, '(')
    .replace(/[〕\]]/g, ')');
  const parts: { text: string; before: string }[] = [];
  let depth = 0;
  let start = 0;
  let before = '';
  const end = (at: number) => {
    const text = content.slice(start, at).trim();
    if (text) {
      parts.push({ text, before });
      before = '';
    }
  };
  for (let i = 0; i < folded.length; i++) {
    const c = folded[i]!;
    // A bracket that never closes protects nothing.
    if (c === '(' && (depth > 0 || folded.includes(')', i))) depth++;
    else if (c === ')') depth = Math.max(0, depth - 1);
    // A break inside a printed list is no separator.
    else if (c === '\n') continue;
    else if (depth === 0 && /[,;、。.:/|\\+&\s·•]/.test(c)) {
      end(i);
      before += c.trim() || ' ';
      start = i + 1;
    }
  }
  end(folded.length);
  return parts.map(({ text, before: b }) => ({
    text: text.replace(/\s*\n\s*/g, ''),
    before: b.length > 1 ? b.replace(/ /g, '') || ' ' : b,
  }));
}

/** Names in what stands between two separators, followed by an empty one that carries the role, when words of a role follow. */
function namesIn(raw: string, before: string, known: ReadonlySet<string>, level: string): Segment[] {
  let text = raw.replace(/^(?:由|请|会同|以及|及|和|与|并由|并)(?=.{2,})/, '');
  let role: Segment['role'];
  const marked = /[(](牵头|主办|主责|配合|协办|参与)(?:单位|部门)?[)]$/.exec(fold(text));
  if (marked) {
    text = text.slice(0, marked.index);
    role = /牵头|主/.test(marked[1]!) ? 'lead' : 'with';
  } else if (!known.has(text)) {
    for (const [pattern, kind] of [
      [LEADS, 'lead'],
      [HELPS, 'with'],
      [ANSWERS, 'answers'],
    ] as const) {
      const found = kind === 'answers' && isName(text, known) ? null : pattern.exec(text);
      if (found) {
        text = text.slice(0, found.index);
        role = kind;
        break;
      }
    }
  }
  const names: Segment[] = [];
  for (const name of splitNames(text, known, level)) names.push({ ...name, before: names.length === 0 ? before : name.before });
  if (marked && names.length) names.at(-1)!.role = role;
  else if (role) names.push({ name: '', before: '', role, collective: false });
  return names;
}

function isName(text: string, known: ReadonlySet<string>): boolean {
  return known.has(text) || isCollective(text) || unitOf(text) !== undefined;
}

/** 「A等B」, 「A和B」 and names without anything between them. */
function splitNames(text: string, known: ReadonlySet<string>, level: string): Segment[] {
  const own = (name: string): Segment => ({ name, before: '', collective: isCollective(name) });
  if (!text) return [];
  if (known.has(text) && !text.includes('等')) return [own(text)];
  const etc = /^(.+?)(?<![高中初平均])等(.*)$/.exec(text);
  if (etc) {
    const left = splitNames(etc[1]!, known, level);
    // 「等部门」, 「等有关部门」 name nobody in particular beyond what 有关部门 says.
    const tail = etc[2]!.replace(/^(?:\d+|[一二三四五六七八九十]+)?[个家]?(?=部门|单位)/, '');
    if (/^(部门|单位|)$/.test(tail)) return left;
    const right = splitNames(tail, known, level);
    const first = right[0]!;
    return [...left, { ...first, before: '等', ...(first.collective ? {} : { misplacedEtc: true as const }) }, ...right.slice(1)];
  }
  for (const and of text.matchAll(/以及|[和及与暨]/g)) {
    const [left, right] = [text.slice(0, and.index), text.slice(and.index + and[0].length)];
    if (isWhole(left, known) && isWhole(right, known)) return [...splitNames(left, known, level), { ...own(right), before: and[0] }];
  }
  for (let i = 2; i < text.length - 1; i++) {
    const [left, right] = [text.slice(0, i), text.slice(i)];
    if (/\([^)]*$/.test(fold(left))) continue;
    // 「县政府各有关部门」 is one collective name.
    if (isCollective(text) && /^(各|有关|相关)/.test(right) && /(政府|委|人大|政协)$/.test(left)) continue;
    const begins = (level && right.startsWith(level)) || /^(各|有关|相关)(?!.*(?:会|局|办)$)/.test(right);
    const apart =
      (known.has(left) && known.has(right)) ||
      (begins && isWhole(left, known) && (isCollective(right) || isWhole(right, known) || startsWhole(right, known, level)));
    if (apart) return [own(left), ...splitNames(right, known, level).map((s, k) => (k === 0 ? { ...s, before: 'glued' } : s))];
  }
  return [own(text)];
}

function isWhole(text: string, known: ReadonlySet<string>): boolean {
  if (known.has(text) || isCollective(text)) return true;
  const unit = unitOf(text);
  // 住房和城乡建设局 is not 住房 and 城乡建设局: the left part must be a unit's name too, and 「区委」 of 「区委编办」 is one only with its level.
  return (
    unit !== undefined &&
    (unit.core.length >= 2 || (unit.level !== '' && (unit.body !== '' || unit.suffix.length >= 2 || unit.suffix === '委')))
  );
}

function startsWhole(text: string, known: ReadonlySet<string>, level: string): boolean {
  for (let i = 2; i < text.length; i++) if (isWhole(text.slice(0, i), known) && level && text.slice(i).startsWith(level)) return true;
  return false;
}
