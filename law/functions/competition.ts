/** What those who draft share with the review of fair competition; how they use it stands at the head of `fair-competition.ts`. */
import { choice } from '../../kernel/words.ts';

export const drafters = ['normative', 'decision', 'contract'] as const;

export const measureIssuer = choice(
  '由谁出台',
  '部门出台',
  '多个部门联合出台(牵头)',
  '县级以上人民政府出台,或者提请本级人大及其常委会审议',
);
export const competitionResult = choice('公平竞争审查结论', '符合标准', '适用例外规定', '不得出台', '不涉及经营者经济活动');
/** The form of the told step `competitionReviewed`. */
export const competitionReviewed = { result: competitionResult };
