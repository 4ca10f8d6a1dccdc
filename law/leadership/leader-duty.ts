/**
 * 县级领导法治账图: the register of what a county leader owes by law: who, by which article, how often, in which way, and which step of which procedure discharges it.
 * Its acts come from `leader-act`, each with its evidence; once a year they are counted against what the article asks for.
 */
// biome-ignore format: the words of the language, on few lines
import { any, choice, count, date, official, optional, procedure, setting, step, text, told, years, yes } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { inspectionWork, practice } from '../statutes.ts';
import { leaderWay } from './year.ts';

const yearly = setting('leader-duty.year', '每年至少履行一次的职责的间隔', years(1), '登记的条款写明每年的,按年提示;几次见登记项');
const tallyEvery = setting('leader-duty.tally', '核对履职次数的间隔', years(1), '地方惯例:年终述职、述法以前核对');

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const leaderDuty = procedure({
  id: 'leader-duty', title: '县级领导法治职责', chapter: 'leadership', from: '2016-11-30', roles, register: true,
  statutes: { law: inspectionWork, practice },
  opens: ['enter'], subject: 'enter.what',

  steps: {
    enter: step('登记领导职责', 'planner', { issues: '领导法治职责单', form: {
      person: official('领导'), title: text('职务', { class: 'open' }), post: choice('身份', '党委主要负责人', '政府主要负责人', '党委、政府其他负责人', '部门主要负责人', '乡镇(街道)主要负责人'),
      what: text('职责', { class: 'open' }), article: text('依据的文件和条款', { class: 'open' }), rhythm: choice('频次', '每年', '任期内', '及时', '长期'), times: optional(count('每年至少几次')),
      how: text('履行的方式', { class: 'open' }), by: text('由哪个程序的哪一步履行', { class: 'open' }), from: date('起算之日'), termEnd: date('任期届满之日', { optional: true }) } }),
    acted: told('履行职责', 'leader-act', { repeats: 999, form: { on: date('履行之日'), way: leaderWay } }),
    tally: step('年度核对', 'planner', { repeats: 30, form: { times: count('上次核对以来履行的次数'), reached: yes('达到条款的次数'), why: optional(text('没有达到的原因')) } }),
    change: step('调整履行的方式', 'planner', { repeats: 9, form: { how: text('履行的方式', { class: 'open' }), why: text('原因') } }),
    hand: step('职务变动', 'planner', { ends: '职务变动', form: { successor: optional(official('接任的领导')) } }),
    end: step('不再列入', 'planner', { ends: '不再列入', form: { why: text('依据') } }),
  },

  rules: ({ law, practice, fact }) => [
    practice('职责登记').before('enter').attest('职责、频次与所引条款一致'),
    practice('职责登记').before('enter').hold('任期内履行的,写明任期届满之日', fact('enter.termEnd').present).when(fact('enter.rhythm').is('任期内')),
    practice('职责登记').before('enter').hold('每年履行的,写明至少几次', fact('enter.times').atLeast(1)).when(fact('enter.rhythm').is('每年')),
    practice('每年履行').after('enter', 'acted').must('acted', 'hand', 'end').within(yearly).when(fact('enter.rhythm').is('每年')),
    law(6, 2).after('enter').must('acted', 'hand', 'end').by(fact('enter.termEnd')).when(fact('enter.rhythm').is('任期内')),
    practice('年度核对').after('enter', 'tally').must('tally', 'hand', 'end').within(tallyEvery),
    practice('年度核对').before('tally').hold('没有达到次数的,写明原因', any(fact('enter.times').absent, fact('tally.reached').true, fact('tally.why').present)),
  ],

  // 上次核对以来的次数:至今履行的,减去以前核对已经计入的
  computes: ({ fact, done, sum, truth }) => ({ 'tally.times': done('acted').minus(sum('tally.times') as never), 'tally.reached': truth(fact('tally.times').atLeast(fact('enter.times'))) }),

  inForce: ({ fact }) => ({ from: fact('enter.from'), until: ['hand', 'end'], holder: 'enter.person' }),

  figures: (f, { fact }) => {
    const tallied = f.count('tally', '核对的领导职责', '项次'), counted = f.count('tally', '核对的有次数要求的领导职责', '项次', fact('enter.times').present), reached = f.count('tally', '达到次数的领导职责', '项次', fact('tally.reached').true);
    return {
      leaders: f.distinct('enter.person', '列入职责单的领导', '人'), duties: f.standing('inForce', '领导法治职责', '项', { by: ['enter.post', 'enter.rhythm'] }), entered: f.count('enter', '新登记领导法治职责', '项', { by: ['enter.post'] }),
      acts: f.count('acted', '领导履行法治职责', '次', { by: ['enter.post', 'acted.way'] }), first: f.count('acted', '主要负责人履行第一责任人职责', '次', fact('enter.post').among('党委主要负责人', '政府主要负责人')),
      inTime: f.inTime('acted', '按期履行的领导职责', '次'), tallied, counted, reached, reachedRate: f.share(reached, counted, '领导职责履行达标率'),
    };
  },

  notModelled: {
    '第一责任人规定第5条、第6条': '各项职责逐条登记:谁、哪一款、几次、怎样履行;条款没有写次数的,频次登记为及时或者长期,不提示次数',
    '第一责任人规定': '2016年文本第1条至第6条已读;2024年以后是否修订没有见到',
    '一年几次': '提示按一年至少一次;达没达到条款的次数在年度核对时计算',
    '县级领导法治账图': '按领导打印的一页由网页从本登记生成',
  },
});
