/** What an act that can be challenged hears: spread into the steps of its procedure, and name the procedure in `contestable`. */
import { choice, optional, text, told } from '../../kernel/words.ts';

const overturned = { result: optional(choice('结果', '变更', '撤销', '确认违法', '确认无效')) };
export const contested = {
  challenged: told('被申请行政复议', 'reconsideration'),
  changed: told('复议决定变更、撤销、确认违法或者确认无效', ['reconsideration', 'reconsideration-simple']),
  sued: told('被提起行政诉讼', 'litigation', { form: { no: optional(text('案号', { class: 'open' })) } }),
  judged: told('裁判变更、撤销、确认违法或者确认无效', ['litigation', 'litigation-appeal'], { form: overturned }),
};
/** The procedures that hear all four. */
export const contestable = ['penalty', 'penalty-summary'] as const;
/** Those that can be challenged too, and do not hear of it: they are linked, and their own steps say what came of it. */
export const linkedOnly = [
  'coercion',
  'coercion-execution',
  'rectification',
  'levy',
  'requisition',
  'grant',
  'confirmation',
  'reward',
  'expropriation',
  'expropriation-land',
  'expropriation-household',
  'adjudication',
  'contract',
] as const;
