/** The words of letters: what is owed by when, by procedure and step. Names of parties, numbers and contents of cases are not at hand here. */
import { type Day, dayText } from '../../kernel/time/day.ts';

/** A debt as a letter may name it. */
export interface LetterLine {
  procedure: string;
  owes: string;
  due?: string;
  /** What happened: 已经逾期, 期限临近, 新到 … */
  what: string;
}

/** So many lines are listed; the rest are counted. */
const LISTED = 30;

const line = ({ procedure, owes, due, what }: LetterLine, i: number): string =>
  `${i + 1}. ${procedure}:${owes}${due ? `,期限${dayText(due as Day)}` : ''}(${what})`;

/** A letter of one or many lines, the same for the one that goes at once and the daily one. */
export function letterOf(county: string, subject: string, lines: readonly LetterLine[]): { subject: string; text: string } {
  const rest = lines.length - LISTED;
  return {
    subject: `账图:${subject}`,
    text: [
      `${county}办公系统提醒您:`,
      '',
      ...lines.slice(0, LISTED).map(line),
      ...(rest > 0 ? [`另有${rest}项。`] : []),
      '',
      '当事人和案件内容不在邮件中,请登录账图查看和办理。',
      '本邮件由系统发出,不必回复。不愿收到的,可以在账图「提醒」一页停止。',
    ].join('\n'),
  };
}
