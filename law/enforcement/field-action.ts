/** 现场处置: what is cleared, unloaded or moved away at the roadside without a decision on paper, each time counted by those who were there. */
// biome-ignore format: the words of the language, on few lines
import { choice, count, files, optional, party, procedure, ref, step, text } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { notice118, penaltyLaw, practice } from '../statutes.ts';
import { onSite, powerOf, twoCertified } from './words.ts';

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const fieldAction = procedure({
  id: 'field-action', title: '现场处置', chapter: 'enforcement', from: '2021-07-15', roles,
  statutes: { law: penaltyLaw, notice: notice118, practice },
  opens: ['act'], subject: 'act.where',

  steps: {
    act: step('现场处置', 'officer', { issues: '现场处置记录', form: { ...onSite, film: optional(files('音像记录')), power: ref('power', '职权'), party: optional(party('当事人')), where: text('地点', { class: 'open' }),
      kind: choice('事项', '超限超载车辆', '路阻路障', '杂乱招牌', '占道经营', '其他'), how: choice('处置', '责令卸载', '当场清理', '督促自行清理', '劝离'),
      number: count('数量(台次、处、块、次)'), tons: optional(count('卸载货物(吨)')) } }),
    clear: step('当事人自行清理完毕', 'officer', { form: { record: files('前后对比的照片') } }),
    toClue: step('转违法线索', 'officer', { ends: '转违法线索' }),
    close: step('处置完毕', 'officer', { ends: '处置完毕' }),
  },

  rules: ({ law, notice, practice, fact, unit }) => [
    law(17).before('act').hold('职权有效,由本机关行使', ...powerOf(fact('act.power'), unit)),
    law(42, 1).before('act').hold('两名以上执法人员,当日都持有效证件', ...twoCertified(fact('act.officers'))),
    law(55, 1).before('act').hold('主动出示执法证件', fact('act.shown').true),
    notice('第(八)项').before('act').hold('当场清理、卸载的,有音像记录', fact('act.film').present).when(fact('act.how').among('责令卸载', '当场清理')),
    practice('现场处置').before('act').hold('写明数量', fact('act.number').over(0)),
    practice('现场处置').before('act').hold('责令卸载的,写明卸载的吨数', fact('act.tons').over(0)).when(fact('act.how').is('责令卸载')),
    practice('现场处置').before('clear').hold('是督促自行清理的', fact('act.how').is('督促自行清理')),
    practice('现场处置').after('act').must('close', 'toClue').promptly(),
    practice('现场处置').before('close').do('clear').when(fact('act.how').is('督促自行清理')),
    practice('现场处置').before('toClue').hold('有当事人', fact('act.party').present),
    practice('现场处置').after('toClue').opens('clue', { with: { party: 'act.party' } }),
  ],

  figures: (f, { fact }) => {
    const kind = fact('act.kind');
    return {
      acts: f.count('act', '现场处置', '件', { by: ['act.kind', 'act.how'] }), trucks: f.sum('act.number', '查处超限超载车辆', '台次', kind.is('超限超载车辆')), tons: f.sum('act.tons', '卸载货物', '吨', kind.is('超限超载车辆')),
      roadblocks: f.sum('act.number', '清理路阻路障', '处', kind.is('路阻路障')), signs: f.sum('act.number', '清理杂乱招牌', '块', kind.is('杂乱招牌')), stalls: f.sum('act.number', '处置占道经营', '次', kind.is('占道经营')),
      toClue: f.count('toClue', '现场处置转违法线索', '件'), cleared: f.count('clear', '督促自行清理完毕', '件'),
    };
  },

  notModelled: {
    '强制清除': '当事人不清除而需要强制的,属代履行、强制执行程序',
    '超限超载': '检测、处罚、扣留车辆依公路和道路交通安全的法律,属处罚、强制措施程序',
    '统计': '一次处置可以有多处、多块,按填写的数量相加,不按件数',
  },
});
