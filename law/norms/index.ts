/** 依法行政制度体系: the procedures and registers of this chapter. */
import type { ProcedureData } from '../../kernel/words.ts';
import { contract } from './contract.ts';
import { contractChange } from './contract-change.ts';
import { contractMilestone } from './contract-milestone.ts';
import { filingSuggestion } from './filing-suggestion.ts';
import { legalReview } from './legal-review.ts';
import { legislationAdvice } from './legislation-advice.ts';
import { normMaker } from './norm-maker.ts';
import { normative } from './normative.ts';
import { normativeCleanup } from './normative-cleanup.ts';
import { normativeFiling } from './normative-filing.ts';
import { normativeText } from './normative-text.ts';

export const norms: ProcedureData[] = [
  legalReview,
  contract,
  contractChange,
  contractMilestone,
  normMaker,
  normative,
  normativeText,
  normativeFiling,
  filingSuggestion,
  normativeCleanup,
  legislationAdvice,
];
