/** 依法行政制度体系: the procedures and registers of this chapter. */
import type { ProcedureData } from '../../kernel/words.ts';
import { legalReview } from './legal-review.ts';

export const norms: ProcedureData[] = [legalReview];
