/** Register entries that the scenarios of this folder refer to: plans, goods, a team. Invented. */
import type { Form } from '../../kernel/language/data.ts';
import type { ScenarioWords } from '../../kernel/scenario/scenario.ts';
import { emergencyPlan } from './emergency-plan.ts';
import { rescueTeam } from './rescue-team.ts';
import { supply } from './supply.ts';

/** A paper with its digest. */
export const FILES = [{ name: '材料', digest: 'ab'.repeat(32) }];
export const PLAN: Form = { name: '县总体预案', level: '县', kind: '总体应急预案', lead: 'u1', safety: false, secret: false };
export const CONSULT: Form = { organs: 20, experts: 3, open: true, got: 12, taken: 5 };
export const ISSUE: Form = { way: '政府会议审议', from: '2024-12-02' };
export const GOODS: Form = { name: '编织袋', kind: '防汛抗旱', measure: '条', store: '县库', way: '实物储备', least: 100 };
// biome-ignore format: a form a line
export const TEAM: Form = { name: '立春镇应急队', kind: '镇(街道)应急队', level: '镇(街道)', members: 20, skills: '防汛', kit: '救生衣二十件' };

/** A plan in force, and one abolished. */
export const planned = (s: ScenarioWords): ScenarioWords =>
  s
    .entry('plan1', emergencyPlan, [
      ['start', '2024-11-01', PLAN],
      ['consult', '2024-11-11', CONSULT],
      ['issue', '2024-12-02', ISSUE],
    ])
    .entry('plan0', emergencyPlan, [
      ['start', '2024-11-01', PLAN],
      ['issue', '2024-11-04', { ...ISSUE, from: '2024-11-04' }],
      ['abolish', '2024-12-02', { why: '新预案施行' }],
    ]);
/** Five hundred in store, and goods struck off. */
export const stored = (s: ScenarioWords): ScenarioWords =>
  s
    .entry('goods1', supply, [
      ['enter', '2024-11-01', GOODS],
      ['moved', '2024-11-04', { in: 500 }],
    ])
    .entry('goods0', supply, [
      ['enter', '2024-11-01', GOODS],
      ['remove', '2024-12-02', { why: '不再储备' }],
    ]);
export const manned = (s: ScenarioWords): ScenarioWords =>
  s.entry('team1', rescueTeam, [
    ['form', '2024-11-01', { why: '县文件' }],
    ['register', '2024-11-04', TEAM],
  ]);
