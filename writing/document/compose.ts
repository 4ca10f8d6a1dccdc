/**
 * A 文书 composed from what stands on the ledger: the event's facts in the order of its form, the articles that the act was held to with their words,
 * what the addressee has to do and may do against it. Nothing in it is typed for a procedure: a new one has its papers with its steps.
 */
import { actTitle, type Case, clockWorld, contextOf, due, evaluate, isOutsiders, stepOf } from '../../kernel/case/index.ts';
import type { Act } from '../../kernel/case/types.ts';
import { type Around, doText, exprText, ruleText, spanText } from '../../kernel/explain/words.ts';
import type { FieldClass, FieldKind, ProcedureData, Rule, SettingData } from '../../kernel/language/data.ts';
import type { Calendar } from '../../kernel/time/calendar.ts';
import type { Day } from '../../kernel/time/day.ts';
import { dutiesByLaw, relief } from '../../law/disputes/relief.ts';
import { isPublic, mannerOf, SLIP_TITLE, tellsCourse } from './manner.ts';
import type { Entry, Look, Paper, Said } from './types.ts';
import { articleText, capitalSum, dayText, isArticle } from './words.ts';

/** A fact as the reader may see it. */
export interface Fact {
  name: string;
  title: string;
  text: string;
  kind: FieldKind;
  class: FieldClass;
  value?: unknown;
  /** Worked out, never typed: a test that was held, not something to say. */
  computed: boolean;
}
export interface Step {
  n: number;
  step: string;
  title: string;
  on: string;
  facts: Fact[];
}
/** How a county or unit heads and ends its papers, where it has said so. */
export interface Template {
  heading?: string;
  organ?: string;
  foot?: string;
  seal?: string;
}
export interface Asked {
  county: { name: string; demo: boolean };
  /** The unit that holds the case, and the one whose act it is where that is another. */
  organ: string;
  procedure: ProcedureData;
  /** The titles of other procedures that its rules name. */
  procedures?: Around['procedures'];
  case: Case;
  subject: string;
  caseNumber?: string;
  /** The event, and those before it that still stand. */
  event: Step;
  before: Step[];
  actor: { name: string; role: string };
  hidden: string[];
  erased: string[];
  /** Whom it is served on: the role, and who that is where the case tells. */
  addressee?: { role: string; name?: string };
  served?: { on: string; entries: Entry[]; by: string };
  digest: string;
  seq?: number;
  corrected?: number;
  deemed?: { article: string; on: string };
  recorded: boolean;
  calendar: Calendar;
  settings: Parameters<typeof due>[4];
  /** Values that the county's layers set. */
  values?: Readonly<Record<string, SettingData['default']>>;
  template?: Template;
  /** It is the slip of the case: with the number and code that are drawn for it. */
  look?: Look;
}

/** An act that nothing else has this n: the service that is yet to come. */
const TO_COME = Number.MAX_SAFE_INTEGER;

export function composeDocument(a: Asked): Paper {
  const { procedure: p, event } = a;
  const step = stepOf(p, event.step);
  const issued = step?.issues ?? actTitle(p, event.step);
  // what takes something in may issue another paper, or none: its slip stands beside that
  const beside = a.look !== undefined && mannerOf(issued) !== 'slip';
  const title = beside ? SLIP_TITLE : issued;
  const served = step?.serves !== undefined && !beside;
  const { duties, rights } = servesOutsider(a) && !beside ? consequences(a, title) : { duties: [], rights: [] };
  const rules = rulesOn(a);
  const to = served && !isPublic(title) ? (a.addressee?.name ?? a.addressee?.role) : undefined;
  const number = event.facts.find((f) => f.kind === 'number')?.text;
  const organ = a.template?.organ || a.organ;
  const serial = serialOf(a.digest);
  return {
    manner: mannerOf(title),
    heading: a.template?.heading || organ,
    title,
    ...(number !== undefined && { number }),
    ...(a.caseNumber !== undefined && a.caseNumber !== number && { caseNumber: a.caseNumber }),
    matter: matterOf(a),
    ...(to !== undefined && { to }),
    basis: basisOf(rules),
    entries: [...event.facts.flatMap((f) => entryOf(f, to)), ...unseen(a)],
    course: served && servesOutsider(a) && tellsCourse(title) ? courseOf(a.before) : [],
    attached: event.facts.flatMap(filesOf),
    duties,
    rights,
    rules,
    organ,
    signer: a.actor.name === a.actor.role ? a.actor.role : `${a.actor.role} ${a.actor.name}`,
    day: dayText(event.on.slice(0, 10)),
    seal: a.template?.seal ?? '',
    marks: marksOf(a),
    foot: (a.template?.foot ?? '').split('\n').filter(Boolean),
    trace: { serial, digest: a.digest, place: a.seq === undefined ? '等待封存' : `账本第${a.seq}位` },
    ...(a.look && { look: a.look }),
    ...(served && to !== undefined && { receipt: receiptOf(a, to, number === undefined ? `《${title}》` : `《${title}》(${number})`) }),
    ...(a.county.demo && { demo: `演示数据:${a.county.name}为虚构` }),
  };
}

/** 某某公司行政处罚: whom it is about, and the procedure without what stands behind it in brackets. */
const matterOf = ({ procedure, subject }: Asked): string => `${subject}${procedure.title.replace(/[((].*$/, '')}`;

const servesOutsider = ({ procedure: p, event }: Asked): boolean => {
  const serves = stepOf(p, event.step)?.serves;
  return serves !== undefined && p.roles[serves]?.outsider === true;
};

/** The first sixteen digits of the event's digest, in fours: to be read aloud and typed. */
const serialOf = (digest: string): string => (digest.slice(0, 16).match(/.{4}/g) ?? []).join('-').toUpperCase();

/** A value as it is printed; sums also in capitals. What is said elsewhere on the paper is not said again. */
function entryOf(f: Fact, to: string | undefined): Entry[] {
  if (f.kind === 'number' || f.kind === 'files' || f.text === '' || (f.kind === 'party' && f.text === to)) return [];
  if (f.kind === 'yes' && (f.computed || f.value === false)) return [];
  if (f.kind === 'money' && typeof f.value === 'number')
    return [{ title: f.title, lines: [`人民币${capitalSum(f.value)}(¥${f.text.replace(/元$/, '')})`] }];
  if (f.kind === 'day' || f.kind === 'moment') return [{ title: f.title, lines: [dayText(f.text)] }];
  return [{ title: f.title, lines: f.text.split('\n') }];
}
const filesOf = (f: Fact): string[] =>
  f.kind === 'files' && Array.isArray(f.value) ? (f.value as { name: string }[]).map(({ name }) => `${f.title}:${name}`) : [];
const unseen = ({ hidden, erased }: Asked): Entry[] => [
  ...hidden.map((title) => ({ title, lines: ['(依法不在此显示)'] })),
  ...erased.map((title) => ({ title, lines: ['(已依法删除)'] })),
];

/** What was done before, a line an act, with what of it is open: the way that led to a decision. */
function courseOf(before: readonly Step[]): string[] {
  const told: FieldKind[] = ['text', 'choice', 'choices', 'money', 'count', 'number'];
  return before
    .filter((s) => s.step !== 'assign' && s.step !== 'linked')
    .map((s) => {
      const facts = s.facts.filter((f) => f.class === 'open' && told.includes(f.kind) && f.text !== '' && f.name !== 'document');
      return `${dayText(s.on.slice(0, 10))},${s.title}${facts.length > 0 ? `(${facts.map((f) => `${f.title}:${f.text.replaceAll('\n', ';')}`).join(';')})` : ''}`;
    });
}

/** The case as it stood with this event, and as it will stand once the paper is served. */
function standing({ case: c, event }: Asked): Case {
  const acts = c.acts
    .filter((act) => act.n <= event.n && act.step !== 'serve')
    .concat(c.acts.filter((act) => act.n < event.n && act.step === 'serve'));
  acts.sort((x, y) => (x.on < y.on ? -1 : x.on > y.on ? 1 : x.n - y.n));
  const service: Act = {
    n: TO_COME,
    step: 'serve',
    on: event.on as Day,
    actor: { role: 'office' },
    facts: { document: event.n },
    document: event.n,
    digest: '',
  };
  return { ...c, acts: [...acts, service] };
}

/** What the paper asks of an outsider, and what he may do: by the rules that begin with this act or with its service. */
function consequences(a: Asked, title: string): { duties: Said[]; rights: Said[] } {
  const { procedure: p, event, calendar, settings } = a;
  const around: Around = { ...(a.procedures && { procedures: a.procedures }), ...(a.values && { settings: a.values }) };
  const { obligations, windows } = due(p, standing(a), event.on.slice(0, 10) as Day, calendar, settings);
  const here = (n: number): boolean => n === event.n || n === TO_COME;
  const ruleOf = (id: string): Rule | undefined => p.rules.find((r) => r.id === id);
  const role = (step: string): string => p.roles[p.steps[step]?.by ?? '']?.title ?? '';
  const limit = (rule: Rule | undefined, trigger: number): string => {
    if (rule?.kind !== 'must' && rule?.kind !== 'may') return '';
    const from = rule.from ? `自${exprText(rule.from, p, around)}起` : trigger === TO_COME ? '自收到本文书之日起' : '自本文书作出之日起';
    if (rule.within) return `${from}${spanText(rule.within, p, around).replace('(默认值)', '')}内`;
    return rule.by ? `在${exprText(rule.by, p, around)}以前` : '';
  };
  const said = (list: Said[]): Said[] => [...new Map(list.map((s) => [s.says, s])).values()];
  const values = new Map(event.facts.map((f) => [f.name, f.value]));
  const decided = { procedure: p.id, title, on: event.on, county: a.county.name, organ: a.organ, values };
  return {
    duties: said([
      ...dutiesByLaw(decided),
      ...obligations
        .filter((o) => here(o.trigger) && o.owes.every((act) => isOutsiders(p, act)))
        .map((o) => {
          const rule = ruleOf(o.rule);
          const when = limit(rule, o.trigger) || '及时';
          return { says: `${role(o.owes[0] ?? '')}应当${when}${o.owes.map((act) => doText(p, act)).join('或者')}`, article: cite(rule, p) };
        }),
    ]),
    rights: said([
      ...windows
        .filter((w) => here(w.trigger) && w.outsider)
        .map((w) => {
          const rule = ruleOf(w.rule);
          return { says: `${role(w.step)}可以${limit(rule, w.trigger)}${doText(p, w.step)}`, article: cite(rule, p) };
        }),
      ...relief(decided),
    ]),
  };
}

const cite = (rule: Rule | undefined, p: ProcedureData): string =>
  rule ? articleText(rule.article, p.statutes[rule.statute]?.title ?? '') : '';

/** Kinds of rules that an act is held to when it is done. */
const HELD = new Set(['do', 'hold', 'attest', 'wait', 'let', 'apart']);

/** The rules of statutes that this act was held to, where their conditions held: each once, with its words. */
function rulesOn(a: Asked): Said[] {
  const { procedure: p, event } = a;
  const around: Around = { ...(a.procedures && { procedures: a.procedures }), ...(a.values && { settings: a.values }) };
  const day = event.on.slice(0, 10) as Day;
  const c = { ...a.case, acts: a.case.acts.filter((act) => act.n <= event.n) };
  const ctx = contextOf(p, c, clockWorld(day, a.calendar, a.settings), day);
  const about = (r: Rule): boolean =>
    r.kind === 'must'
      ? r.must.includes(event.step) && c.acts.some((act) => r.after.includes(act.step))
      : HELD.has(r.kind) && 'before' in r && r.before.includes(event.step);
  const order = Object.keys(p.statutes);
  const found = p.rules
    .filter((r) => about(r) && isArticle(r.article) && (r.when === undefined || evaluate(ctx, r.when) === true))
    .toSorted((x, y) => order.indexOf(x.statute) - order.indexOf(y.statute) || compare(x.article, y.article))
    .map((r) => ({ article: cite(r, p), says: ruleText({ ...r, when: undefined } as Rule, p, around).replaceAll('(默认值)', '') }));
  return [...new Map(found.map((s) => [`${s.article} ${s.says}`, s])).values()];
}

/** Articles in the order of their statute: by every number in them. */
function compare(x: string, y: string): number {
  const [a, b] = [x, y].map((t) => (t.match(/\d+/g) ?? []).map(Number));
  for (let i = 0; i < Math.max(a!.length, b!.length); i++) if (a![i] !== b![i]) return (a![i] ?? 0) - (b![i] ?? 0);
  return 0;
}

/** 《行政处罚法》第五十七条、第五十八条和《…》第三条: the articles by statute, each named once. */
export function basisOf(rules: readonly Said[]): string {
  const by = new Map<string, string[]>();
  for (const { article } of rules) {
    const [, statute = '', rest = article] = /^(《[^》]+》|.+〔\d+〕\d+号)(.*)$/.exec(article) ?? [];
    const list = by.get(statute) ?? [];
    if (!list.includes(rest)) by.set(statute, [...list, rest]);
  }
  return [...by].map(([statute, list]) => `${statute}${list.join('、')}`).join(',');
}

function marksOf(a: Asked): string[] {
  return [
    ...(a.corrected === undefined ? [] : [`本文书所载行为已由本案第${a.corrected}号更正,以更正后的为准。`]),
    ...(a.deemed ? [`期限届满没有办理,依${a.deemed.article}于${dayText(a.deemed.on)}视为办理。`] : []),
    ...(a.recorded ? ['本文书所载行为系事后补录。'] : []),
    ...(a.hidden.length + a.erased.length > 0 ? ['本页不是完整的文书:有的项目您看不到,或者已经依法删除。'] : []),
  ];
}

/** 送达回证: filled in as far as the service stands on the ledger, to be signed by hand otherwise. */
function receiptOf(a: Asked, to: string, document: string): NonNullable<Paper['receipt']> {
  const of = (title: string): string[] => a.served?.entries.find((e) => e.title === title)?.lines ?? [''];
  return {
    to,
    document,
    rows: [
      { title: '受送达人', lines: [to] },
      { title: '案由', lines: [matterOf(a)] },
      { title: '送达文书名称、文号', lines: [document] },
      { title: '送达方式', lines: of('送达方式') },
      { title: '送达地点', lines: [''] },
      { title: '收到日期', lines: [a.served ? dayText(a.served.on) : '     年   月   日   时'] },
      { title: '受送达人签名或者盖章', lines: [''] },
      { title: '代收人签名及与受送达人的关系', lines: [''] },
      { title: '不能直接送达的理由、见证人签名', lines: [''] },
      { title: '送达人签名', lines: [a.served?.by ?? ''] },
      { title: '备注', lines: [''] },
    ],
  };
}
