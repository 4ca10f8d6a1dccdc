import type { ScoreRow } from './score.ts';
import type { Figure, Relation, RelationKind, ReportReading } from './types.ts';

const KIND: Record<RelationKind, string> = { sum: '合计', difference: '差额', share: '占比', change: '增减', rate: '比率', same: '同一数' };

/** A reading as lines for a terminal: what to look at first, then the arithmetic, then every figure. Ends without a line break. */
export function reportText(result: ReportReading): string {
  const failing = result.relations.filter((r) => !r.holds);
  const lines = [
    `数 ${result.figures.length} 个,复算 ${result.relations.length} 处,不符 ${failing.length} 处,提示 ${result.findings.length} 条`,
    '',
    ...section(
      '一、请核实',
      result.findings.map((f) => `${f.kind === 'explain' ? '[待说明]' : '[不符]'} ${f.says}\n      原文:${brief(f.text)}`),
    ),
    ...section(
      '二、复算',
      result.relations.map((r) => relationLine(r, result.figures)),
    ),
    ...section('三、各数', result.figures.map(figureLine)),
  ];
  return lines.join('\n').trimEnd();
}

function section(title: string, lines: readonly string[]): string[] {
  return [title, ...(lines.length === 0 ? ['  无'] : lines.map((l) => `  ${l}`)), ''];
}

/** The text on one line, its middle left out where it is long. */
function brief(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  return flat.length <= 60 ? flat : `${flat.slice(0, 36)}…${flat.slice(-22)}`;
}

function relationLine(r: Relation, figures: readonly Figure[]): string {
  const mark = r.holds ? '相符' : r.truncated ? '截尾' : '不符';
  const names = r.parts.map((i) => figures[i]?.text.replace(/\s/g, '') ?? '');
  const operands = r.stated === null ? names : names.slice(0, -1);
  const stated = r.stated === null ? '文中未写' : `文中${names.at(-1) ?? r.stated}`;
  return `${mark} ${KIND[r.kind]}:${operands.join('、') || '所列各项'} → ${r.computed}(${stated})`;
}

function figureLine(f: Figure): string {
  const value = f.value === null ? `${f.low ?? '?'}~${f.high ?? '?'}` : String(f.value);
  const notes = [
    f.masked ? '有遮盖' : '',
    f.approx === undefined ? '' : `约数(${f.approx})`,
    f.bound ?? '',
    f.low !== undefined && f.high !== undefined && f.value === f.low && f.approx === undefined && f.bound === undefined
      ? `至${f.high}`
      : '',
    f.figure === undefined ? '' : `即 ${f.figure}`,
  ].filter((n) => n !== '');
  return `${f.text.replace(/\s/g, '')} = ${value}${f.unit} ${f.subject}${notes.length === 0 ? '' : ` [${notes.join(',')}]`}`;
}

const WHAT: Record<string, string> = { figures: '数', subjects: '所计之物', relations: '复算', failing: '不符', explain: '待说明' };

/** Rows of a score as a table for a terminal. */
export function scoreText(rows: readonly ScoreRow[]): string {
  const percent = (n: number) => `${(n * 100).toFixed(1)}%`.padStart(7);
  const head = '应有  找到  正确    召回    精确  项目';
  const body = rows.map((r) => {
    const counts = [r.expected, r.found, r.correct].map((n) => String(n).padStart(4)).join('  ');
    return `${counts} ${percent(r.recall)} ${percent(r.precision)}  ${WHAT[r.what] ?? r.what}`;
  });
  return [head, ...body].join('\n');
}
