/** Composes the annual report from what the ledger answered: the parts that 督察工作规定第二十五条 asks for, then the statutory tables. Pure. */
import type { Figures } from '../../kernel/figure/figure.ts';
import { CHAPTERS } from '../../kernel/language/chapters.ts';
import type { Day } from '../../kernel/time/day.ts';
import { byChapter, chapterHeadings, duty, next, problems, tables } from '../../law/report/index.ts';
import type { Sentences } from '../../law/report/sentence.ts';
import { type Compared, comparison, type Published } from './compare.ts';
import { chineseOrdinal, numberText } from './number.ts';
import { fillTable } from './tables.ts';
import {
  type AnnualReport,
  type Answered,
  type Ask,
  askKey,
  FORMAT,
  type LeftOut,
  type Paragraph,
  type ReportNumber,
  type SealOf,
  type Section,
} from './types.ts';
import type { NumberOf } from './words.ts';
import { sectionParagraphs, type TokenNumber, type Written } from './written.ts';

export interface Material {
  tenant: { id: string; name: string; demo: boolean };
  /** Who signs: the government, or the unit whose report it is. */
  signer: string;
  unit?: { id: string; name: string };
  year: number;
  period: { from: Day; to: Day };
  today: Day;
  figures: Figures;
  /** A figure's definition in words. */
  says: (figure: string) => string;
  answers: ReadonlyMap<string, Answered>;
  units: readonly { id: string; name: string }[];
  place: { size: number; root: string; unsealed: number };
  clock: string;
  seal?: SealOf;
  leaveOut: readonly { figure: string; reason: string }[];
  published?: Published;
  /** What people wrote, by section. */
  written?: Written;
}

export function compose(m: Material): AnnualReport {
  const leftOut = new Set(m.leaveOut.map((x) => x.figure));
  const at = (ask: Ask, group?: { by: string; is: string }) => (leftOut.has(ask.figure) ? undefined : numberAt(m, ask, group));
  const now: NumberOf = (figure) => at({ figure, period: 'year' });
  const before: Compared['before'] = (figure) => at({ figure, period: 'before' });
  const token: TokenNumber = ({ figure, period }) => at({ figure, period: period ?? 'year' });
  const told = (id: string, sentences: Sentences) => sectionParagraphs(m.written?.[id], sentences, { now, token });
  const filled = tables.filter((t) => !(m.unit && t.byUnit)).map((table) => fillTable(table, at, m.units));
  const findings = filled.flatMap((f) => f.findings);
  const compared = comparison(
    Object.values(byChapter).flatMap((part) => Object.values(part).flat()),
    { now, before },
    m.published,
  );
  return {
    format: FORMAT,
    title: `${m.signer}${m.year}年度法治政府建设情况报告`,
    tenant: m.tenant,
    year: m.year,
    ...(m.unit && { unit: m.unit }),
    signed: { by: m.signer, on: m.today },
    period: m.period,
    place: m.place,
    clock: m.clock,
    opening: told('opening', {})[0] ?? opening(m),
    sections: numbered([
      { id: 'work', heading: '推进法治政府建设的主要举措和成效', paragraphs: told('work', {}), sections: chapters(m, told) },
      {
        id: 'problems',
        heading: '推进法治政府建设存在的不足',
        paragraphs: orElse(told('problems', problems), '账上没有逾期、被纠正和未整改的事项。'),
      },
      {
        id: 'duty',
        heading: '主要负责人履行推进法治建设第一责任人职责情况',
        paragraphs: orElse(told('duty', duty), '账上没有可以计数的履职行为。'),
      },
      {
        id: 'next',
        heading: `${m.year + 1}年推进法治政府建设的主要安排`,
        paragraphs: orElse(told('next', next), '账上没有结转下年办理的事项。'),
      },
      {
        id: 'other',
        heading: '其他需要报告的情况',
        paragraphs: [...told('other', {}), ...others(m)],
        ...(compared && { tables: [compared] }),
      },
    ]),
    tables: filled.map((f) => f.table),
    ...(m.published && { before: m.published.source }),
    leftOut: m.leaveOut.map(({ figure, reason }): LeftOut => ({ figure, title: m.figures[figure]?.title ?? figure, reason })),
    findings,
    ...(m.seal && findings.length === 0 && { seal: m.seal }),
  };
}

/** A number of the report from the ledger's answer; undefined where there is none, and where there is no base to divide by. */
function numberAt(m: Material, ask: Ask, group?: { by: string; is: string }): ReportNumber | undefined {
  const answered = m.answers.get(askKey(ask));
  const definition = m.figures[ask.figure];
  if (!answered || !definition) return undefined;
  const one = group && answered.groups?.find((g) => g.group === group.is);
  const value = group ? (one?.value ?? (definition.unit === '%' ? null : 0)) : answered.value;
  if (value === null) return undefined;
  const { unit, definition: digest, period, part, whole } = answered;
  return {
    text: numberText(value, unit),
    figure: ask.figure,
    title: definition.title,
    value,
    unit,
    definition: digest,
    says: m.says(ask.figure),
    period,
    place: m.place.size,
    ...(group && { group: { ...group, title: one?.title ?? group.is } }),
    ...(!group && part !== undefined && { part, whole }),
    ...(definition.declared && { declared: true }),
  };
}

function opening(m: Material): Paragraph {
  return {
    pieces: [
      `${m.year}年,${m.signer}认真贯彻落实法治政府建设各项部署,依法履行职责。按照《法治政府建设与责任落实督察工作规定》的要求,现将${m.year}年度法治政府建设情况报告如下。`,
    ],
  };
}

/** A chapter of which nothing was counted is said to be so in the government's report, and left out of a unit's. */
function chapters(m: Material, told: (id: string, sentences: Sentences) => Paragraph[]): Section[] {
  return Object.keys(CHAPTERS).flatMap((id) => {
    const paragraphs = told(id, byChapter[id] ?? {});
    if (paragraphs.length === 0 && m.unit) return [];
    return [
      { id, heading: chapterHeadings[id] ?? CHAPTERS[id] ?? id, paragraphs: orElse(paragraphs, '本年度账上没有本章可以计数的事项。') },
    ];
  });
}

function others(m: Material): Paragraph[] {
  const declared = Object.keys(m.figures).some((id) => m.figures[id]?.declared && m.answers.has(askKey({ figure: id, period: 'year' })));
  return [
    {
      pieces: [
        `本报告的数据由行政行为的账本逐笔计数,写于账本第${m.place.size}笔封印处,每一个数都可以打开到每一笔行为。${declared ? '没有行为留下的数由填报人填报,并附依据。' : ''}`,
      ],
    },
    ...(m.published ? [{ pieces: [`上年公布的数据以《${m.published.source}》为准;此后补录、更正的,现计数与公布数一并列出。`] }] : []),
  ];
}

const orElse = (paragraphs: Paragraph[], words: string): Paragraph[] => (paragraphs.length > 0 ? paragraphs : [{ pieces: [words] }]);

/** 一、 for parts, (一) for chapters, 1. for systems. */
function numbered(sections: Section[]): Section[] {
  const leads = (s: Section): Section => ({
    ...s,
    // 「5.12345热线」 would be read as one number
    paragraphs: s.paragraphs.map((p, i) =>
      p.lead === undefined ? p : { ...p, lead: `${i + 1}.${/^\d/.test(p.lead) ? ' ' : ''}${p.lead}。` },
    ),
  });
  return sections.map((s, i) => ({
    ...leads(s),
    heading: `${chineseOrdinal(i + 1)}、${s.heading}`,
    ...(s.sections && { sections: s.sections.map((x, k) => ({ ...leads(x), heading: `(${chineseOrdinal(k + 1)})${x.heading}` })) }),
  }));
}
