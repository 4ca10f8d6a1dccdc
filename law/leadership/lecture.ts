/** 法治专题讲座: two a year at least, for the Party committee, the government and each department (督察工作规定第7条至第9条); and 局长讲法. */
// biome-ignore format: the words of the language, on few lines
import { agency, all, choice, count, date, files, official, optional, procedure, setting, step, text, workdays } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { inspectionWork, practice } from '../statutes.ts';
import { custom } from './year.ts';

const form = {
  on: date('讲座日期'),
  topic: text('专题', { class: 'open' }),
  by: choice('主讲人', '专家学者', '法律顾问、公职律师', '司法行政部门', '本单位负责人', '法官、检察官'),
  persons: count('听讲人数(按签到)'),
  counted: official('统计人'),
  roster: files('签到表'),
};
/** 每年至少举办2次. */
const leastYearly = 2;
const closeLimit = setting('head-lecture.close', '讲法以后归集记录的期限', workdays(10), custom);

/** A department's year. */
// biome-ignore format: a step a line, a sentence a line, a figure a line
export const lecture = procedure({
  id: 'lecture', title: '法治专题讲座(部门)', chapter: 'leadership', from: '2019-04-15', roles,
  statutes: { law: inspectionWork, practice },
  opens: ['start'], every: { year: [1, 1], each: 'department' },

  steps: {
    start: step('本年度应当举办法治专题讲座', 'clock'),
    give: step('举办专题讲座', 'clerk', { repeats: 30, form }),
    close: step('年度小结', 'clerk', { ends: '小结', form: { why: optional(text('没有办满的原因')) } }),
  },

  rules: ({ law, practice, fact, done, yearly }) => [
    law('第9条第9项').after('start').must('give').by(yearly(12, 31), { until: done('give').atLeast(leastYearly) }),
    practice('讲座小结').before('close').hold('没有办满两次的,写明原因', done('give').atLeast(leastYearly).or(fact('close.why').present)),
  ],

  figures: (f, { done }) => {
    const units = f.count('start', '应当举办讲座的部门', '个'), full = f.count('close', '办满两次讲座的部门', '个', done('give').atLeast(leastYearly));
    return { units, given: f.count('give', '部门法治专题讲座', '期', { by: ['give.by'] }), persons: f.sum('give.persons', '部门法治专题讲座听讲', '人次', { declared: true }), full, fullRate: f.share(full, units, '部门办满两次讲座的比例') };
  },

  notModelled: { '第9条第9项': '考查测试由「在线培训考试」办理;听讲人数按签到表填报' },
});

/** The Party committee's and the government's, which a county and a town both owe. */
// biome-ignore format: a step a line, a sentence a line, a figure a line
const lecturesOf = (id: string, each: 'government' | 'town', who: string) => procedure({
  id, title: `法治专题讲座(${who}党委、政府)`, chapter: 'leadership', from: '2019-04-15', roles,
  statutes: { law: inspectionWork, practice },
  opens: ['start'], every: { year: [1, 1], each },

  steps: {
    start: step('本年度党委、政府应当举办法治专题讲座', 'clock'),
    give: step('政府举办专题讲座', 'clerk', { repeats: 30, form }),
    party: step('党委理论学习中心组举办专题讲座', 'clerk', { repeats: 30, form }),
    close: step('年度小结', 'clerk', { ends: '小结', form: { why: optional(text('没有办满的原因')) } }),
  },

  rules: ({ law, practice, fact, done, yearly }) => [
    law('第7条第5项').after('start').must('party').by(yearly(12, 31), { until: done('party').atLeast(leastYearly) }),
    law('第8条第7项').after('start').must('give').by(yearly(12, 31), { until: done('give').atLeast(leastYearly) }),
    practice('讲座小结').before('close').hold('没有各办满两次的,写明原因', all(done('give').atLeast(leastYearly), done('party').atLeast(leastYearly)).or(fact('close.why').present)),
  ],

  figures: (f, { done }) => {
    const units = f.count('start', `应当举办讲座的${who}`, '个'), full = f.count('close', `办满讲座的${who}`, '个', all(done('give').atLeast(leastYearly), done('party').atLeast(leastYearly)));
    const given = f.count('give', `${who}政府法治专题讲座`, '期', { by: ['give.by'] }), party = f.count('party', `${who}党委法治专题讲座`, '期', { by: ['party.by'] });
    const heard = f.sum('give.persons', `${who}政府法治专题讲座听讲`, '人次', { declared: true }), partyHeard = f.sum('party.persons', `${who}党委法治专题讲座听讲`, '人次', { declared: true });
    return { units, given, party, both: f.total(`${who}党委、政府法治专题讲座`, '期', given, party), heard, partyHeard, full, fullRate: f.share(full, units, `${who}办满讲座的比例`) };
  },

  notModelled: { '第7条第5项、第8条第7项': '党委、政府各自两次,一次讲座不重复计;听讲人数按签到表填报' },
});
export const lectureGovernment = lecturesOf('lecture-government', 'government', '县级');
export const lectureTown = lecturesOf('lecture-town', 'town', '乡镇');

/** 局长讲法: one session (期), in which the heads of enforcement departments lecture on their own law. */
// biome-ignore format: a step a line, a sentence a line, a figure a line
export const headLecture = procedure({
  id: 'head-lecture', title: '局长讲法', chapter: 'leadership', from: '2019-04-15', roles,
  statutes: { practice },
  opens: ['plan'], subject: 'plan.title',

  steps: {
    plan: step('安排一期', 'planner', { issues: '局长讲法安排', form: { title: text('名称、期次', { class: 'open' }), on: date('举办之日') } }),
    speak: step('讲法(一个单位的主要负责人)', 'planner', { repeats: 40, form: { unit: agency('单位'), speaker: official('主讲人'), topic: text('专题', { class: 'open' }), papers: optional(files('讲稿')) } }),
    close: step('完成一期', 'planner', { ends: '已经举办', form: { persons: count('听讲人数(按签到)'), counted: official('统计人'), roster: files('签到表') } }),
    cancel: step('取消', 'planner', { ends: '取消', form: { why: text('原因') } }),
  },

  rules: ({ practice, fact }) => [
    practice('局长讲法').after('plan').must('speak', 'cancel').by(fact('plan.on')),
    practice('局长讲法').before('close').do('speak'),
    practice('局长讲法').after('speak').must('close').within(closeLimit),
    practice('局长讲法').after('speak').never('cancel'),
  ],

  figures: (f) => {
    const units = f.distinct('speak.unit', '局长讲法完成授课的单位', '个');
    return {
      sessions: f.count('close', '举办局长讲法', '期'), speakers: f.count('speak', '局长讲法授课', '人次'), units, coverage: f.share(units, 'organ.enforcingDepartments', '局长讲法单位覆盖率'),
      persons: f.sum('close.persons', '局长讲法听讲', '人次', { declared: true }), cancelled: f.count('cancel', '取消的局长讲法', '期'),
    };
  },

  notModelled: { '通行做法': '局长讲法是地方的做法,次数和对象由地方定;应讲单位是登记的行政执法部门' },
});
