/** 执法考试(一场): announced, people registered by their units, held on its day with a sitting for each, results given out when all are marked. */
// biome-ignore format: the words of the language, on few lines
import { agency, all, any, choice, count, date, days, moment, not, official, officials, procedure, ref, rows, setting, step, text, workdays } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { certificateRules, practice } from '../statutes.ts';

const noticeTime = setting('exam.notice', '考试公告至报名截止的期间', workdays(5), '通行做法');
const resultLimit = setting('exam.results', '公布成绩的期限', days(30), '通行做法;各省规定');
const invigilators = setting('exam.invigilators', '监考人员的最少人数', 2, '通行做法');

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const exam = procedure({
  id: 'exam', title: '执法人员考试(一场)', chapter: 'enforcement', from: '2020-01-01', roles,
  statutes: { rules: certificateRules, practice },
  opens: ['announce'], subject: 'announce.name',

  steps: {
    announce: step('公告考试', 'supervisor', { issues: '考试公告', form: { name: text('考试名称', { class: 'open' }), kind: choice('考试种类', '资格考试', '年度考试', '专项考试'),
      on: date('考试日'), until: date('报名截止日'), way: choice('方式', '在线考试', '纸质考试'), paper: ref('exam-paper', '试卷') } }),
    enrol: step('单位报名', 'otherOrgan', { repeats: 300, form: { unit: agency('报名单位'),
      people: rows('应试人员', { person: official('应试人员'), certificate: ref('certificate', '证件登记') }) } }),
    refuse: step('退回不符合条件的报名', 'supervisor', { repeats: 300, form: { out: officials('退回的人员'), why: text('理由') } }),
    replace: step('更换试卷', 'supervisor', { repeats: 3, form: { paper: ref('exam-paper', '试卷'), why: text('理由') } }),
    postpone: step('延期', 'supervisor', { repeats: 3, issues: '延期公告', form: { on: date('考试日'), why: text('理由') } }),
    hold: step('开考', 'supervisor', { issues: '考场记录', form: { on: date('考试日(延期的,延期之日)'), began: moment('开考时间'), invigilators: officials('监考人员'), present: count('实到人数') } }),
    results: step('公布成绩', 'supervisor', { ends: '成绩已公布', issues: '成绩公告' }),
    cancel: step('取消考试', 'supervisor', { ends: '取消', issues: '取消公告', form: { why: text('理由') } }),
  },

  rules: ({ rules, practice, fact, today, did, linked }) => [
    // 公告、报名
    practice('考试公告').before('announce').hold('报名截止之前有足够的公告期,考试日在截止日以后', not(fact('announce.until').before(today.plus(noticeTime))), fact('announce.on').after(fact('announce.until'))),
    rules('资格考试').before('announce').hold('试卷已经封存启用,用途相符', fact('announce.paper').inForce, fact('announce.paper').get('compose.kind').is(fact('announce.kind'))),
    rules('资格考试').after('enrol').opens('exam-sitting', { each: 'enrol.people', with: { kind: 'announce.kind', on: 'announce.on', paper: 'announce.paper' } }),
    // 开考
    practice('考务').before('hold').hold('不早于考试日;延期的,不早于延期之日', not(today.before(fact('hold.on')))),
    practice('考务').before('hold').hold('监考人员不少于两人', fact('hold.invigilators').count.atLeast(invigilators)),
    practice('考务').before('hold').hold('所用试卷没有停用', any(all(not(did('replace')), fact('announce.paper').inForce), all(did('replace'), fact('replace.paper').inForce))),
    practice('考务').before('hold').hold('已有人报名', did('enrol')),
    practice('考务').before('postpone').hold('延至原定考试日以后', fact('postpone.on').after(fact('announce.on'))),
    practice('考务').after('announce').must('hold', 'postpone', 'cancel').by(fact('announce.on')),
    practice('考务').after('postpone').must('hold', 'postpone', 'cancel').by(fact('postpone.on')),
    practice('考务').after('hold').never('cancel', 'postpone', 'replace'),
    // 成绩
    rules('资格考试').after('hold').must('results').within(resultLimit),
    rules('资格考试').before('results').do('hold'),
    rules('资格考试').before('results').hold('各人的成绩都已确定', linked('exam-sitting').allEnded),
  ],

  computes: ({ fact, latest }) => ({ 'hold.on': latest(fact('announce.on'), fact('postpone.on')) }),

  figures: (f, { fact, did }) => {
    const held = f.count('hold', '举办执法考试', '场次', { by: ['announce.kind', 'announce.way'] });
    return {
      announced: f.count('announce', '公告考试', '场次', { by: ['announce.kind'] }), held, online: f.count('hold', '举办在线考试', '场次', fact('announce.way').is('在线考试')),
      units: f.distinct('enrol.unit', '报名单位', '个'), present: f.sum('hold.present', '实到人次', '人次'), onTime: f.inTime('results', '按期公布成绩', '场次'),
      postponed: f.count('postpone', '延期', '场次'), cancelled: f.count('cancel', '取消', '场次'), open: f.standing(did('announce'), '进行中的考试', '场次'),
    };
  },

  notModelled: {
    退回的人员: '报名时即为每人开一次应考,退回的由监督机构在其应考中登记缺考、无效:语言还不能撤销已经打开的关联案件',
    延期: '各人的应考仍按公告的考试日计算交卷、缺考:延期的还不能改定已经打开的应考,由监督机构掌握,不在延期之日以前登记缺考',
    监考: '考场纪律由监考人员掌握;作弊在各人的应考中处理',
  },
});
