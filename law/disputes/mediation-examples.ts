/** Register entries that the scenarios of mediation refer to: a committee, two mediators on the list, one who is not. Invented. */
import type { ScenarioWords } from '../../kernel/scenario/scenario.ts';
import { mediationCommittee } from './mediation-committee.ts';
import { mediator } from './mediator.ts';

export const PAPER = [{ name: '材料', digest: 'ab'.repeat(32) }];
/** Both are on the list. */
export const MEDIATORS = ['乙', '丙'];
export const FOUND = { name: '某村人民调解委员会', kind: '村民委员会', level: '村、社区', town: 'town1', at: '村委会' };
export const ELECT = { by: '村民会议、村民代表会议', members: 5, women: true, mixed: false, minority: false };
export const FILE = { staff: 4, chair: true };
export const ABLE = ['公道正派', '热心人民调解工作', '具有一定文化水平、政策水平和法律知识'];
export const JOIN = { person: '乙', committee: 'committee1', town: 'town1', as: '委员', fullTime: '兼职', adult: true, able: ABLE };
export const HANDED = { party: 'p1', other: 'p2', kind: '邻里' };

export const committees = (s: ScenarioWords): ScenarioWords =>
  s
    .entry('committee1', mediationCommittee, [
      ['found', '2023-03-01', FOUND],
      ['elect', '2023-03-02', ELECT],
      ['file', '2023-03-03', FILE],
    ])
    .entry('committee2', mediationCommittee, [
      ['found', '2023-03-01', { ...FOUND, name: '另一委员会' }],
      ['elect', '2023-03-02', ELECT],
    ]);
export const mediators = (s: ScenarioWords): ScenarioWords =>
  committees(s)
    .entry('mediator1', mediator, [
      ['join', '2023-03-06', JOIN],
      ['enter', '2023-03-07'],
    ])
    .entry('mediator2', mediator, [
      ['join', '2023-03-06', { ...JOIN, person: '丙' }],
      ['enter', '2023-03-07'],
    ]);
