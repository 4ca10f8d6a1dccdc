/**
 * Debts of an organ that is neither the one the case is about nor the one it was opened for: the fact that names it, or nothing where the case names none
 * (it is asked of all units at once, of a party's organ, or passed on to one that stands only in the words of a letter).
 */
export const owedBy: Readonly<Record<string, string | undefined>> = {
  'petition.feedback': 'send.to',
  'petition.adopted': undefined,
  'audit.handled': undefined,
  'audit.ruled': undefined,
  'audit-finding.handled': undefined,
  'accountability-person.appealed': undefined,
  'government-inspection.selfReport': 'plan.unit',
  'government-inspection.rectify': 'plan.unit',
  'filing-suggestion.explain': undefined,
  'legislation-advice.collect': undefined,
  'normative-cleanup.propose': undefined,
  'rule-of-law-inspection.selfReport': undefined,
  'special-rectification.selfCheck': undefined,
};
