/** 领导履职: an act of a leader that discharges a duty of his: what, when, in which way, with the case that shows it; confirmed by himself, told to the duty. */
// biome-ignore format: the words of the language, on few lines
import { any, date, files, not, optional, procedure, ref, setting, step, text, workdays } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { inspectionWork, practice } from '../statutes.ts';
import { custom, leaderWay } from './year.ts';

const confirmLimit = setting('leader-act.confirm', '领导本人确认履职记录的期限', workdays(5), custom);
/** Cases that can show it. */
// biome-ignore format: an item after the other
const shownBy = ['meeting', 'briefing', 'study', 'lecture', 'lecture-government', 'head-lecture', 'litigation', 'court-observation', 'petition-reception', 'decision', 'annual-report',
  'duty-report', 'task', 'problem', 'congress-report', 'instruction-request', 'coordination-body'] as const;

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const leaderAct = procedure({
  id: 'leader-act', title: '领导履行法治职责', chapter: 'leadership', from: '2016-11-30', roles,
  statutes: { law: inspectionWork, practice },
  opens: ['act'], subject: 'act.what',

  steps: {
    act: step('登记履职', 'clerk', { form: {
      duty: ref('leader-duty', '职责'), on: date('履行之日'), way: leaderWay, what: text('事项', { class: 'open' }), case: optional(ref(shownBy, '佐证的案件')), papers: optional(files('没有案件的,佐证材料')) } }),
    confirm: step('领导本人确认', 'head', { ends: '已经确认' }),
    withdraw: step('撤回登记', 'clerk', { ends: '撤回', form: { why: text('原因') } }),
  },

  rules: ({ law, practice, fact, today }) => [
    law(6, 2).before('act').hold('职责登记现行有效', fact('act.duty').inForce),
    practice('履职登记').before('act').hold('履行以后登记', not(fact('act.on').after(today))),
    practice('履职登记').before('act').hold('有佐证的案件或者材料', any(fact('act.case').present, fact('act.papers').present)),
    practice('履职登记').after('act').must('confirm', 'withdraw').within(confirmLimit),
    law(6, 2).after('confirm').tells('act.duty', 'acted', { with: { on: 'act.on', way: 'act.way' } }),
  ],

  figures: (f, { fact }) => {
    const registered = f.count('act', '登记领导履职', '次', { by: ['act.way'] }), shown = f.count('act', '有案件佐证的领导履职', '次', fact('act.case').present);
    return { registered, confirmed: f.count('confirm', '确认的领导履职', '次', { by: ['act.way'] }), shown, shownRate: f.share(shown, registered, '领导履职案件佐证率'), withdrawn: f.count('withdraw', '撤回的领导履职登记', '次') };
  },

  notModelled: { '督察工作规定第6条第2款': '履行得好不好由述法、考核评价;这里只登记做了什么、凭什么' },
});
