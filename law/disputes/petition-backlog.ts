/** 信访积案: a leader answers for each, a plan for each, taken up again each quarter until it is cleared. */
// biome-ignore format: the words of the language, on few lines
import { any, choice, files, months, not, official, officials, optional, party, procedure, setting, step, text, told } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { petitionRules, practice } from '../statutes.ts';

const every = setting('petition-backlog.every', '积案包案会商的间隔', months(3), '各地信访积案化解办法;条例没有定期限');

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const petitionBacklog = procedure({
  id: 'petition-backlog', title: '信访积案化解', chapter: 'disputes', from: '2022-05-01', roles,
  statutes: { law: petitionRules, practice },
  opens: ['begin'], subject: 'begin.petitioner',

  steps: {
    begin: told('列入积案', 'petition', { repeats: 1, form: { petitioner: optional(party('信访人')), kind: choice('积案类别', '行政类', '涉法涉诉类', '纪检举报类'), leader: official('包案领导'), plan: text('一案一策') } }),
    team: step('成立专班', 'head', { repeats: 5, issues: '信访积案包案专班', form: { members: officials('专班人员'), lead: text('牵头单位', { class: 'open' }) } }),
    work: step('包案领导下访、会商', 'head', { repeats: 40, issues: '包案化解记录', form: { way: choice('方式', '下访', '约访', '会商', '听证'), progress: text('进展') } }),
    confer: step('联席会议研究', 'meeting', { repeats: 9, issues: '信访工作联席会议纪要', form: { decided: text('议定事项') } }),
    change: step('更换包案领导', 'head', { repeats: 5, form: { leader: official('包案领导'), why: text('原因') } }),
    clear: step('化解', 'head', { ends: '化解', issues: '积案化解报告', form: { how: text('化解的方式', { class: 'open' }), papers: optional(files('协议、承诺')) } }),
    end: step('依法终结', 'head', { ends: '依法终结', issues: '信访事项终结报告', form: { how: text('终结的依据', { class: 'open' }) } }),
  },

  rules: ({ law, practice, did }) => [
    practice('积案').after('begin').must('team').promptly(),
    practice('积案').before('clear', 'work').do('team'),
    practice('积案').after('begin', 'work').must('work', 'clear', 'end').within(every),
    practice('积案').before('end').hold('联席会议研究过', did('confer')),
    law(37, 3).before('end').attest('已经复查、复核终结,或者涉法涉诉事项已经依法终结;疏导教育、帮扶救助已经落实到单位'),
    practice('积案').before('clear').attest('信访人认可,或者诉求已经依法解决'),
    practice('积案').after('clear').tells('opener', 'cleared', { with: { how: 'clear.how' } }),
    practice('积案').after('end').tells('opener', 'shut', { with: { how: 'end.how' } }),
  ],

  figures: (f, { did }) => {
    const begun = f.count('begin', '列入积案', '件', { by: ['begin.kind'] }), cleared = f.count('clear', '积案化解', '件'), ended = f.count('end', '积案依法终结', '件');
    return { begun, cleared, ended, clearedRate: f.share(cleared, begun, '积案化解率'), led: f.count('work', '包案下访、会商', '次', { by: ['work.way'] }), conferred: f.count('confer', '联席会议研究', '次'),
      standing: f.standing(not(any(did('clear'), did('end'))), '信访积案', '件', { by: ['begin.kind'] }), length: f.days('begin', 'clear', '积案化解的平均天数') };
  },

  notModelled: { '第36条第3款': '终结由省级认定的,认定在上级办理,这里记结果' },
});
