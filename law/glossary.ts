/** The glossary of `docs/glossary.md`, made from the law files, so that no term in it can grow old: Chinese as people see it, English as the code says it. */
import type { ProcedureData } from '../kernel/words.ts';

/** What the language itself says, in the statutes' words. */
const WORDS: [chinese: string, english: string, meaning: string][] = [
  ['程序', 'procedure', 'steps, and rules that each cite their article'],
  ['登记簿', 'register', 'a procedure whose cases are long-lived entries'],
  ['案件', 'case', 'one instance of a procedure'],
  ['步骤、行为', 'step, act', 'what may be done; what was done on a day'],
  ['规则', 'rule', 'one sentence of an article'],
  ['应当先', 'before … do', 'a step needs another done'],
  ['应当符合', 'before … hold', 'a step needs a test to hold'],
  ['确认并署名', 'before … attest', 'what only a person can judge, signed by who does the step'],
  ['满……后方可', 'before … wait', 'not earlier than a span after an act'],
  ['期限未满不得', 'before … let', 'a step waits while another is owed or its window is open'],
  ['应当在……内', 'after … must … within', 'an obligation with a limit'],
  ['及时', 'promptly', 'an obligation to which the law gives no number'],
  ['可以在……内', 'after … may', 'a right with a window'],
  ['不得再', 'after … never', 'a step is ruled out'],
  ['视为', 'silence, deemed', 'what the law takes as done when a limit has passed: written by the clock'],
  ['不计入期限', 'from … until … stops', 'a clock stands still'],
  ['重新计算', 'restarts', 'a clock begins anew'],
  ['延长', 'extends', 'a clock is lengthened, by a span or to a day'],
  ['不得为同一人', 'apart', 'no person or unit in common'],
  ['加处罚款、滞纳金', 'accrues', 'an amount that grows by the day'],
  ['启动', 'opens', 'a step leads to another case'],
  ['告知关联案件', 'tells, told', 'a step does a step of another case'],
  ['公开、公示', 'publishes', 'what goes out in time and comes off at its term'],
  ['送达', 'serve, served', 'the service of a document; many limits hang on its day'],
  ['分派', 'assign', 'who handles the case'],
  ['移交', 'handOver', 'the case passes to another unit'],
  ['补录', 'record', 'what was done outside, on its true day, with the rules it broke'],
  ['更正', 'correct', 'one more event that mends a wrong one'],
  ['依法删除', 'erase', 'the words of an event are taken away; its digests stay'],
  ['终结', 'ends', 'the outcome with which a step ends the case'],
  ['文书', 'issues', 'the document that a step issues'],
  ['文号', 'number', 'a number without gaps by unit, series and year'],
  ['工作日、日', 'workdays, days', 'by the calendar of the State Council; natural days'],
  ['法定', 'authority: statute', 'said of statutes and national documents only'],
  ['默认值', 'setting', 'what the law leaves to a ministry, province or county'],
  ['层', 'layer', 'dated values of settings, with what they rest on'],
  ['现行有效', 'inForce', 'from what day until which steps an entry of a register counts'],
  ['指标', 'figure', 'a fold of cases into contributions, each with its event'],
  ['口径', 'basis', 'what a figure is over'],
];

const list = (items: string[]): string => items.map((i) => `- ${i}`).join('\n');
const tail = (...parts: (string | undefined)[]): string =>
  parts
    .filter((p) => p)
    .map((p) => `; ${p}`)
    .join('');

/** The glossary as Markdown: words of the language, roles, and the steps of each procedure. */
export function glossary(procedures: readonly ProcedureData[]): string {
  const roles = new Map(procedures.flatMap((p) => Object.entries(p.roles).map(([id, r]) => [id, r] as const)));
  const statutes = new Map(procedures.flatMap((p) => Object.values(p.statutes).map((s) => [s.title, s] as const)));
  const parts = [
    '# Glossary',
    'Chinese as people see it, English as the code says it. Made from the law files: after a change run `npx vitest run law/glossary.test.ts -u`.',
    '## Words of the language',
    list(WORDS.map(([chinese, english, meaning]) => `${chinese}: **${english}**, ${meaning}`)),
    '## Who acts',
    list(
      [...roles]
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([id, r]) => `${r.title}: \`${id}\`${r.outsider ? ', an outsider: received whatever is brought' : ''}`),
    ),
    '## Statutes and documents',
    list(
      [...statutes.values()]
        .toSorted((a, b) => (a.inForce < b.inForce ? -1 : 1))
        .map((s) => `${s.title}: from ${s.inForce}, ${s.authority}`),
    ),
    ...procedures.flatMap((p) => [
      `## ${p.title}: \`${p.id}\``,
      list(
        Object.entries(p.steps).map(
          ([id, s]) => `${s.title}: \`${id}\`${tail(s.issues && `文书 ${s.issues}`, s.ends && `终结 ${s.ends}`)}`,
        ),
      ),
    ]),
  ];
  return `${parts.join('\n\n')}\n`;
}
