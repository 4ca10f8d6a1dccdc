/** A section's text that is not yet saved, kept on this machine. Each person's is his own. */
import type { ReportOf, WrittenParagraph } from '../api/reports.ts';

export interface KeptText {
  /** The version that is being changed. */
  base: number;
  paragraphs: WrittenParagraph[];
}
const at = (account: string, of: ReportOf, part: string): string => `zhangtu.report.${account}.${of.year}.${of.unit ?? ''}.${part}`;

export function keptText(account: string, of: ReportOf, part: string): KeptText | undefined {
  try {
    const text = localStorage.getItem(at(account, of, part));
    return text === null ? undefined : (JSON.parse(text) as KeptText);
  } catch {
    return undefined;
  }
}
export function keepText(account: string, of: ReportOf, part: string, text: KeptText): void {
  try {
    localStorage.setItem(at(account, of, part), JSON.stringify(text));
  } catch {
    // full or forbidden storage costs the draft, not the work
  }
}
export function forgetText(account: string, of: ReportOf, part: string): void {
  localStorage.removeItem(at(account, of, part));
}
