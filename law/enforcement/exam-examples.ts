/** Questions, a paper in use and one that is not, and a certificate applied for: what the scenarios of exams refer to. Invented. */
import type { Form } from '../../kernel/language/data.ts';
import type { ScenarioWords } from '../../kernel/scenario/scenario.ts';
import { certificate } from './certificate.ts';
import { examPaper } from './exam-paper.ts';
import { APPLIED } from './examples.ts';

/** Twenty questions of five points. */
export const QUESTIONS = Array.from({ length: 20 }, (_, n) => ({ question: `q${n + 1}`, points: 5 }));
export const PAPER: Form = { title: '2024年资格考试A卷', kind: '资格考试', field: '综合', minutes: 90, questions: QUESTIONS };
const other = { person: '丁' };

export const papers = (s: ScenarioWords): ScenarioWords =>
  s
    .entry('paper1', examPaper, [
      ['compose', '2024-08-01', PAPER],
      ['check', '2024-08-05', { fresh: true, result: '同意' }, other],
      ['seal', '2024-08-06'],
    ])
    .entry('paper2', examPaper, [['compose', '2024-08-01', PAPER]])
    .entry('cert9', certificate, [['apply', '2024-08-01', APPLIED]]);
