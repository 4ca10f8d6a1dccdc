/** A procedure in words: acts, spans, tests, rules. For refusals, lists and pictures alike. */
export { type Around, actsAnd, actsOr, actText, doText, factText, procedureText, spanText, yuanText } from './names.ts';
export { ruleText, whenText } from './rules.ts';
export { exprText, testText } from './tests.ts';
