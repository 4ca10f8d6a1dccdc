/** The annual report (法治政府建设年度报告) as data: its sentences by chapter, its statutory tables, and by which words its numbers are known again. */
import { checks } from './checks.ts';
import { decisions } from './decisions.ts';
import { digital } from './digital.ts';
import { disputes } from './disputes.ts';
import { emergency } from './emergency.ts';
import { enforcement } from './enforcement.ts';
import { functions } from './functions.ts';
import { duty, leadership } from './leadership.ts';
import { market } from './market.ts';
import { norms } from './norms.ts';
import { figuresIn, type Sentence, type Sentences, wordsBefore } from './sentence.ts';
import { next, problems } from './shortcomings.ts';
import { tableWords } from './table.ts';
import { tables } from './tables.ts';

/** The first part, chapter by chapter. */
export const byChapter: Record<string, Sentences> = {
  functions: { ...functions, ...market },
  norms,
  decisions,
  enforcement,
  emergency,
  disputes,
  checks,
  digital,
  leadership,
};
export { duty, next, problems, tables };

/** What each chapter's heading says of it. */
export const chapterHeadings: Record<string, string> = {
  functions: '健全政府机构职能体系,依法全面履行职责',
  norms: '健全依法行政制度体系,提高制度建设质量',
  decisions: '健全行政决策制度体系,提升决策公信力和执行力',
  enforcement: '健全行政执法工作体系,严格规范公正文明执法',
  emergency: '健全突发事件应对体系,依法预防处置重大突发事件',
  disputes: '健全社会矛盾纠纷行政预防调处化解体系,促进社会公平正义',
  checks: '健全行政权力制约和监督体系,促进行政权力规范透明运行',
  digital: '健全法治政府建设科技保障体系,建设数字法治政府',
  leadership: '加强党的领导和组织保障,落实法治政府建设责任',
};

/** Every sentence of the report. */
export const allSentences: Sentence[] = [...Object.values(byChapter), duty, problems, next].flatMap((part) => Object.values(part).flat());

/** How a table of comparison names the figure of a sentence. */
export const LABEL_LENGTH = 16;
/** The columns of the comparison with the year before. */
export const COMPARED = { now: '本年', published: '上年公布数', counted: '上年现计数', difference: '前后相差' };

/** The words right before (or, in a table, at) a number, by which the county's own report is read back. */
export function reportWords(): Map<string, string[]> {
  const found = new Map<string, Set<string>>();
  const put = (figure: string, words: string) => found.set(figure, (found.get(figure) ?? new Set()).add(words));
  for (const sentence of allSentences) {
    const [first] = figuresIn(sentence);
    if (sentence.none !== undefined && first !== undefined) put(first, sentence.none);
    for (const { figure, words } of wordsBefore(sentence)) {
      const label = words.slice(-LABEL_LENGTH);
      for (const said of [words, label]) put(figure, said);
      for (const column of [COMPARED.published, COMPARED.counted]) put(figure, `${label}${column}`);
    }
  }
  for (const table of tables) for (const { figure, words } of tableWords(table)) put(figure, words);
  return new Map([...found].map(([figure, words]) => [figure, [...words]]));
}
