/**
 * 行权平台办件: a case of any kind of power as it stands on the provincial platform, which holds the case itself: taken in and closed, no more. They come in
 * through the exchange with their source, or from the window that hands them on. What the county's own ledger runs in full is a case of its own procedure.
 */
// biome-ignore format: the words of the language, on few lines
import { all, choice, date, not, optional, party, procedure, ref, step, text } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { businessRules, practice } from '../statutes.ts';
import { matter } from './window.ts';

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const powerCase = procedure({
  id: 'power-case', title: '行权平台办件', chapter: 'functions', from: '2016-01-01', roles,
  statutes: { business: businessRules, practice },
  opens: ['take'], subject: 'take.source',

  steps: {
    take: step('办件进入行权平台', 'agency', { form: { power: ref('power', '行权事项'), source: text('平台办件号', { class: 'open' }), party: optional(party('相对人')), due: date('平台办结期限'),
      kind: choice('类别', '行政许可', '行政处罚', '行政强制', '行政征收', '行政给付', '行政检查', '行政确认', '行政奖励', '行政裁决', '其他行政权力'), matter: optional(matter), devolved: optional(ref('devolved', '承接的下放事项')) } }),
    red: step('平台亮红灯(到期没有办结)', 'clock'),
    close: step('平台办结', 'agency', { ends: '办结', form: { result: choice('结果', '准予、作出决定', '不予', '终止、退件') } }),
  },

  rules: ({ business, practice, fact }) => [
    // 法无授权不可为
    practice('行权平台').before('take').hold('行权事项在权责清单上,现行有效', fact('take.power').inForce),
    business(36, 2).after('take').must('close').by(fact('take.due'), { silence: 'red' }),
    practice('行权平台').after('close').tells('take.devolved', 'used').when(fact('take.devolved').present),
    practice('行权平台').after('close').opens('rating', { with: { matter: 'take.matter', devolved: 'take.devolved' } }).when(fact('take.devolved').present, fact('take.matter').present),
  ],

  // 类别从权责清单取得,不另填
  computes: ({ fact }) => ({ 'take.kind': fact('take.power').get('list.kind') }),

  figures: (f, { fact, did }) => {
    const handled = f.count('take', '行权平台办件', '件', { by: ['take.kind'] }), finished = f.count('close', '行权平台办结', '件', { by: ['take.kind', 'close.result'] }), inTime = f.inTime('close', '行权平台按时办结', '件');
    const overdue = f.standing(all(did('red'), not(did('close'))), '行权平台到期没有办结', '件'), down = fact('take.devolved').present;
    const devolvedFinished = f.count('close', '下放事项平台办结', '件', down);
    return {
      handled, finished, inTime, overdue, open: f.standing(all(did('take'), not(did('close'))), '行权平台在办', '件'), red: f.count('red', '平台亮红灯', '件'), onTimeRate: f.rate(inTime, [finished, overdue], '行权平台按时办结率(办结与到期没有办结的)'),
      finishedRate: f.share(finished, handled, '行权平台办结占办件的比例'), powers: f.distinct('take.power', '有办件的行权事项', '项'), parties: f.distinct('take.party', '行权平台相对人', '个'),
      devolvedHandled: f.count('take', '下放事项平台办件', '件', down), devolvedFinished, devolvedInTime: f.inTime('close', '下放事项平台按时办结', '件', down), devolvedOverdue: f.standing(all(did('red'), not(did('close')), down), '下放事项到期没有办结', '件'),
    };
  },

  notModelled: {
    '平台亮红灯': '电子监察到期亮灯不是法律的视为:用到期的时钟写一笔,是为了到期没有办结的能够计入按时办结率的口径',
    '办理过程': '受理、审查、决定在省级平台,本案只有进入和办结两笔;期限以平台所定为准,没有期限的填法定期限',
    '与本账各程序的关系': '本账自己运行的处罚、强制等案件另在其程序计数(`power.handled`),不与平台办件相加',
  },
});
