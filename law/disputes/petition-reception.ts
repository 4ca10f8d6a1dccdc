/** 领导接访: a day shown beforehand, with who receives and for what he answers; each visit is a petition that says on which day it came. */
// biome-ignore format: the words of the language, on few lines
import { any, choice, count, date, days, not, official, procedure, setting, step, text, told, workdays } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { petitionRules, practice } from '../statutes.ts';

const shownBefore = setting('petition-reception.shown', '接访安排提前公示的天数', days(5), '各地领导干部接访办法;条例没有定天数');
const publishLimit = setting('petition-reception.publish', '接访安排公示的期限', workdays(3), '各地领导干部接访办法;条例没有定期限');

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const petitionReception = procedure({
  id: 'petition-reception', title: '领导干部接访下访', chapter: 'disputes', from: '2022-05-01', roles,
  statutes: { law: petitionRules, practice },
  opens: ['schedule'],

  steps: {
    schedule: step('安排接访', 'clerk', { issues: '领导接访安排公示', form: { way: choice('方式', '定点接访', '带案下访', '重点约访', '视频接访'), on: date('接访日'), place: text('地点', { class: 'open' }),
      leader: official('接访领导', { class: 'open' }), post: choice('职务', '党政主要负责人', '其他负责人', '部门、镇负责人'), duties: text('分管工作', { class: 'open' }) } }),
    substitute: step('改由他人接访', 'head', { repeats: 3, issues: '接访调整公告', form: { leader: official('接访领导', { class: 'open' }), why: text('原因') } }),
    receive: step('接访', 'head', { form: { leader: official('接访领导', { class: 'open' }) } }),
    came: told('来访人登记', 'petition', { repeats: 200, form: { people: count('人数') } }),
    decide: step('当场决定、交办', 'head', { repeats: 60, form: { how: choice('处理', '当场答复', '批示交办', '包案', '导入法定途径'), what: text('意见') } }),
    cancel: step('取消接访', 'head', { ends: '取消', form: { why: text('原因') } }),
    close: step('结束接访', 'clerk', { ends: '接访结束', issues: '接访登记表' }),
  },

  rules: ({ law, practice, fact, day, done, today, published }) => [
    law(18, 1).publishes('schedule', { within: publishLimit }),
    law(18, 1).before('receive').do('schedule published'),
    law(18, 1).before('receive').hold('提前公示', not(day(published('schedule')).after(fact('schedule.on').minus(shownBefore)))),
    law(18, 2).after('schedule').must('receive', 'cancel').by(fact('schedule.on')),
    law(18, 2).before('receive').hold('在公示的日子接访', today.is(fact('schedule.on'))),
    law(18, 2).before('receive').hold('由公示的领导接访,改由他人的另行公告', any(fact('receive.leader').same(fact('schedule.leader')), fact('receive.leader').same(fact('substitute.leader')))),
    law(18, 2).before('decide', 'close').do('receive'),
    law(18, 2).after('receive').must('close').promptly(),
    practice('接访').after('receive').never('cancel'),
    practice('接访').before('close').hold('每一批来访都有处理', done('decide').atLeast(done('came'))),
  ],

  figures: (f, { fact }) => {
    const planned = f.count('schedule', '安排领导接访', '次', { by: ['schedule.way', 'schedule.post'] }), received = f.count('receive', '领导接访', '次', { by: ['schedule.way', 'schedule.post'] });
    return { planned, received, keptRate: f.share(received, planned, '按公示接访率'), chiefs: f.count('receive', '党政主要负责人接访', '次', fact('schedule.post').is('党政主要负责人')), leaders: f.distinct('receive.leader', '接访的领导', '人'),
      batches: f.count('came', '领导接待来访批次', '批次'), persons: f.sum('came.people', '领导接待来访人次', '人次'), decided: f.count('decide', '接访当场处理', '件', { by: ['decide.how'] }), cancelled: f.count('cancel', '取消接访', '次'),
      substituted: f.count('substitute', '改由他人接访', '次') };
  },

  notModelled: { 第18条第2款: '接访的频次由各地定(县级领导每月一至二次不等),由各人的接访次数看出' },
});
