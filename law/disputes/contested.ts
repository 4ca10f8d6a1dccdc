/** What an act that can be challenged hears: spread into the steps of its procedure, and name the procedure in `contestable`. */
import type { FigureWords } from '../../kernel/language/figures.ts';
import { choice, optional, step, text, told } from '../../kernel/words.ts';

const overturned = { result: optional(choice('结果', '变更', '撤销', '确认违法', '确认无效')) };
export const contested = {
  challenged: told('被申请行政复议', 'reconsideration'),
  changed: told('复议决定变更、撤销、确认违法或者确认无效', ['reconsideration', 'reconsideration-simple']),
  sued: told('被提起行政诉讼', 'litigation', { form: { no: optional(text('案号', { class: 'open' })) } }),
  judged: told('裁判变更、撤销、确认违法或者确认无效', ['litigation', 'litigation-appeal'], { form: overturned }),
};
/** And what is decided where this ledger does not hear, entered by hand with the number of the paper. */
export const elsewhere = {
  overturned: step('被其他机关、人民法院变更、撤销、确认违法(案件不在本系统)', 'otherOrgan', {
    repeats: 3,
    form: { by: text('作出改变的机关和文书号', { class: 'open' }) },
  }),
};
/** What the told steps come to, in figures; */
export const contestedFiguresHere = (f: FigureWords<keyof typeof contested, string>) => {
  const reconsidered = f.count('challenged', '被申请行政复议', '件');
  const sued = f.count('sued', '被提起行政诉讼', '件');
  const challenged = f.total('被复议、诉讼', '件', reconsidered, sued);
  const changed = f.count('changed', '复议变更、撤销、确认违法或者无效', '件');
  const judged = f.count('judged', '裁判变更、撤销、确认违法或者无效', '件');
  const overturned = f.total('被变更、撤销、确认违法或者无效', '件', changed, judged);
  const overturnRate = f.share(overturned, challenged, '变更撤销率');
  return { reconsidered, sued, challenged, changed, judged, overturned, overturnRate };
};
/** and with what was entered by hand. */
export const contestedFigures = (f: FigureWords<keyof typeof contested | keyof typeof elsewhere, string>) => ({
  ...contestedFiguresHere(f),
  away: f.count('overturned', '被改变(案件不在本系统)', '件'),
});

/** The procedures that hear all four. */
export const contestable = [
  'penalty',
  'penalty-summary',
  'coercion',
  'coercion-execution',
  'rectification',
  'levy',
  'requisition',
  'grant',
  'confirmation',
  'licence',
  'expropriation',
  'expropriation-land',
  'expropriation-household',
] as const;
/** Those that can be challenged too, and do not hear of it: they are linked, and their own steps say what came of it. */
export const linkedOnly = ['coercion-proxy', 'inspection', 'reward', 'adjudication', 'contract', 'licence-change', 'licence-end'] as const;
