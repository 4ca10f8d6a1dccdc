/** 矛盾纠纷排查: a round over towns, villages or a field; each dispute it finds goes into the one door. 排查台账, by risk. */
// biome-ignore format: the words of the language, on few lines
import { any, choice, choices, count, date, days, procedure, rows, setting, step, text } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { resolutionRules } from '../statutes.ts';
import { kind, what } from './resolution.ts';

const reportLimit = setting('dispute-round.report', '排查结束后报送台账的期限', days(5), '地方惯例,国家没有规定');

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const disputeRound = procedure({
  id: 'dispute-round', title: '矛盾纠纷排查', chapter: 'disputes', from: '2020-01-01', roles,
  statutes: { resolution: resolutionRules },
  opens: ['start'], subject: 'start.title',

  steps: {
    start: step('部署排查', 'centre', { issues: '排查通知', form: { title: text('排查名称', { class: 'open' }), kind: choice('种类', '定期排查', '专项排查', '重点时期排查'),
      fields: choices('领域', '婚姻家庭', '邻里', '土地山林', '征地拆迁', '劳动', '物业', '医疗', '消费', '环境', '其他'), until: date('排查截止日') } }),
    look: step('入户、走访', 'centre', { repeats: 99, form: { households: count('走访户数'), villages: count('走访村、社区数') } }),
    find: step('报送排查台账', 'centre', { issues: '矛盾纠纷排查台账', form: { found: rows('发现的纠纷', {
      kind, risk: choice('风险等级', '一般', '较大', '重大'), place: text('地点', { class: 'open' }), what }) } }),
    none: step('零报告', 'centre', { issues: '矛盾纠纷排查台账(零报告)' }),
    close: step('结束排查', 'centre', { ends: '排查结束' }),
  },

  rules: ({ resolution, fact, did }) => [
    resolution('排查').after('start').must('find', 'none').within(reportLimit, { from: fact('start.until') }),
    resolution('排查').before('find', 'none').do('look'),
    resolution('排查').after('find').opens('dispute', { each: 'find.found' }),
    resolution('排查').after('find').never('none'),
    resolution('排查').after('find', 'none').must('close').promptly(),
    resolution('排查').before('close').hold('已经报送台账或者零报告', any(did('find'), did('none'))),
  ],

  figures: (f) => ({
    rounds: f.count('start', '矛盾纠纷排查', '次', { by: ['start.kind'] }), households: f.sum('look.households', '走访', '户次'), villages: f.sum('look.villages', '走访村、社区', '个次'),
    inTime: f.inTime('find', '按期报送台账', '次'), zero: f.count('none', '零报告', '次'), reported: f.count('find', '报送排查台账', '次'),
  }),

  notModelled: {
    排查出的件数: '台账的每一条各立一案,件数、风险等级在「矛盾纠纷联调」中按来源计数',
    排查的频次: '多久排查一次由地方规定,定期的由部署的人开始',
  },
});
