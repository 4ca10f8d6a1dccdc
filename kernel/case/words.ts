/** The sentences in which a refusal speaks to a clerk: what is lacking, and which article asks for it. */
import type { ProcedureData, Rule } from '../language/data.ts';
import { type Day, dayText } from '../time/day.ts';
import { baseStep, stepOf } from './acts.ts';

/** 受理; 行政复议决定书送达; 行政处罚决定书公开. */
export function actTitle(procedure: ProcedureData, act: string): string {
  const step = stepOf(procedure, baseStep(act));
  const title = step?.title ?? baseStep(act);
  if (act.endsWith(' served')) return `${step?.issues ?? title}送达`;
  if (act.endsWith(' published')) return `${step?.issues ?? title}公开`;
  return title;
}
export const actTitles = (procedure: ProcedureData, acts: readonly string[], between = '、'): string =>
  acts.map((a) => `「${actTitle(procedure, a)}」`).join(between);

const cited = (rule: Rule): string => `(${rule.article})`;

export const says = {
  do: (p: ProcedureData, rule: Rule, step: string, lacking: string[]) =>
    `${actTitle(p, step)}之前,应当先完成${actTitles(p, lacking)}${cited(rule)}`,
  hold: (rule: Rule & { kind: 'hold' }) => `不符合「${rule.says}」${cited(rule)}`,
  unknown: (rule: Rule & { kind: 'hold' }) => `尚不能确认「${rule.says}」${cited(rule)}`,
  attest: (rule: Rule & { kind: 'attest' }) => `行为人应当确认并署名:${rule.says}${cited(rule)}`,
  wait: (p: ProcedureData, rule: Rule, step: string, since: string, from: Day | undefined) =>
    from
      ? `${actTitle(p, step)}不得早于${dayText(from)}${cited(rule)}`
      : `${actTitle(p, step)}须在「${actTitle(p, since)}」之后满法定期间${cited(rule)}`,
  letOwed: (p: ProcedureData, rule: Rule, step: string, act: string) =>
    `应当先等待「${actTitle(p, act)}」完成,才能${actTitle(p, step)}${cited(rule)}`,
  letWindow: (p: ProcedureData, rule: Rule, step: string, act: string, until: Day | undefined) =>
    `「${actTitle(p, act)}」的期限${until ? `到${dayText(until)}` : '尚未届满'},其间不得${actTitle(p, step)}${cited(rule)}`,
  never: (p: ProcedureData, rule: Rule, step: string, after: string) =>
    `「${actTitle(p, after)}」之后不得再${actTitle(p, step)}${cited(rule)}`,
  window: (p: ProcedureData, rule: Rule, step: string, until: Day | undefined) =>
    until ? `${actTitle(p, step)}的期限已于${dayText(until)}届满${cited(rule)}` : `${actTitle(p, step)}的期限尚未开始${cited(rule)}`,
  apart: (rule: Rule, who: string) => `「${who}」不得兼任:这些人应当分开${cited(rule)}`,
  extendsNothing: (p: ProcedureData, rule: Rule, of: string) => `没有正在计算的「${actTitle(p, of)}」期限可以延长${cited(rule)}`,
  extendsLate: (p: ProcedureData, rule: Rule, of: string, due: Day) =>
    `「${actTitle(p, of)}」的期限已于${dayText(due)}届满,届满后不能再延长${cited(rule)}`,
  extendsTimes: (rule: Rule, times: number) => `至多延长${times}次${cited(rule)}`,
  resume: (p: ProcedureData, rule: Rule & { kind: 'stops' }, step: string) =>
    `没有进行中的${actTitles(p, rule.from, '或者')},无从${actTitle(p, step)}${cited(rule)}`,
};
