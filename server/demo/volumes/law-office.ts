/** The county's law office in a year: what it reviewed for others, the lawsuits against the county, the meetings of its government, what was made public. */
import { GOVERNMENT, JUSTICE } from '../county.ts';
import { type Entry, paper } from '../entry.ts';
import { demoSubjects } from '../registers.ts';
import { desk, outside, pick, step, times, type Year } from './course.ts';

const reviewer = desk('legalReviewer', 'legal');
const counsel = desk('counsel', 'legal');
const sender = outside('otherOrgan');

/** One letter of review: of how many points, and whether counsel was asked. */
function review(year: Year, id: string, kind: string, title: string, on: ReturnType<Year['on']>, points: number, asked: boolean): Entry {
  const wait = kind === '重大行政决策' ? 8 : kind === '行政规范性文件' ? 6 : 3;
  const concluded = year.later(on, wait);
  return {
    id,
    procedure: 'legal-review',
    unit: JUSTICE,
    steps: [
      step('handIn', on, sender, { kind, title }),
      step('accept', on, reviewer, { kind, title, level: '政府工作部门' }),
      ...(asked
        ? [
            step('ask', on, reviewer, { whom: '法律顾问' }),
            step('advise', year.later(on, 2), counsel, { whom: '法律顾问', advice: '(演示)法律意见' }),
          ]
        : []),
      step('draft', year.later(on, 2), reviewer, { text: paper('修改稿') }),
      step('conclude', concluded, desk('head', 'head'), {
        result: points > 0 ? '应当修改' : '合法',
        points: Array.from({ length: points }, (_, i) => ({ point: `(演示)第${i + 1}点意见`, basis: '(演示)依据' })),
      }),
      ...Array.from({ length: points }, (_, i) =>
        step('answer', year.later(concluded, 2), sender, { point: i + 1, taken: '采纳', why: '(演示)已经修改' }),
      ),
      step('archive', year.later(concluded, 3), reviewer),
    ],
  };
}

const DECISIONS = 6;
const AFFAIRS = 12;
const CONTRACTS = 11;
/** Letters on decisions and other matters of law, and contracts read before they were signed. */
export const reviews = (year: Year): Entry[] => [
  ...times(DECISIONS, (n) =>
    review(year, `v.review.decision.${n + 1}`, '重大行政决策', `重大行政决策${n + 1}(演示)`, year.on(n, DECISIONS), 1 + (n % 2), true),
  ),
  ...times(AFFAIRS, (n) =>
    review(
      year,
      `v.review.affair.${n + 1}`,
      '其他涉法事务',
      `涉法事务${n + 1}(演示)`,
      year.on(n, AFFAIRS),
      n % 12 === 0 ? 2 : 1,
      n % 2 === 0,
    ),
  ),
  ...times(CONTRACTS, (n) =>
    review(year, `v.review.contract.${n + 1}`, '政府合同', `政府合同${n + 1}(演示)`, year.on(n, CONTRACTS), 0, false),
  ),
];

const LAWSUITS = 7;
const HEADS = 3;
/** Lawsuits against the county; in three of them its head came, in the others he gave his reasons. All were won. */
export const lawsuits = (year: Year): Entry[] =>
  times(LAWSUITS, (n) => {
    const on = year.days[10 + n * 18]!;
    const heard = year.later(on, 35);
    const office = desk('office');
    const head = `${GOVERNMENT}.head`;
    const came = n < HEADS;
    return {
      id: `v.litigation.${n + 1}`,
      procedure: 'litigation',
      unit: GOVERNMENT,
      steps: [
        step('receive', on, outside('court'), {
          plaintiff: pick(demoSubjects, n * 3),
          court: '(演示)人民法院',
          no: `演示行初${n + 1}号`,
          filedOn: year.later(on, -4),
          capacity: '被告',
          kind: '其他',
          claims: ['履行职责'],
          way: '普通程序',
        }),
        step('entrust', year.later(on, 1), desk('head', 'head'), { dept: '(演示)司法局', agents: [`${GOVERNMENT}.clerk`], counsel: 1 }),
        step('answer', year.later(on, 8), office, { paper: paper('答辩状'), evidence: paper('证据') }),
        step('summon', year.later(on, 20), outside('court'), { on: heard, head: came }),
        ...(came
          ? [
              step('prove', year.later(heard, -2), office, { head, post: '副职负责人' }),
              step('appear', heard, desk('head', 'head'), { head, post: '副职负责人', counsel: 1, spoke: true, words: '(演示)发言' }),
            ]
          : [
              step('explain', year.later(heard, -2), desk('chief', 'chief'), {
                ground: '需要履行他人不能代替的公务',
                why: '(演示)情况说明',
                proof: paper('情况说明'),
              }),
              step('depute', heard, office, { staff: [`${GOVERNMENT}.clerk`], counsel: 1 }),
            ]),
        step('judge', year.later(heard, 20), outside('court'), { document: '判决书', no: `演示判${n + 1}号`, result: '驳回诉讼请求' }),
        step('effective', year.later(heard, 35), office, { outcome: '驳回诉讼请求', performs: false, on: year.later(heard, 33) }),
      ],
    };
  });

const MEETINGS = 10;
/** Meetings of the government, each with a lesson of law before it; the longer lessons were of two laws. */
export const meetings = (year: Year): Entry[] =>
  times(MEETINGS, (n) => {
    const called = year.on(n, MEETINGS);
    const on = year.later(called, 5);
    const clerk = desk('clerk');
    return {
      id: `v.meeting.${n + 1}`,
      procedure: 'meeting',
      unit: GOVERNMENT,
      steps: [
        step('call', called, clerk, { kind: '政府常务会议', title: `县人民政府第${n + 1}次常务会议(演示)`, on }),
        step('study', on, clerk, {
          topic: '(演示)会前学法',
          laws: Array.from({ length: n < 6 ? 2 : 1 }, (_, i) => ({ name: `(演示)法律${n + 1}之${i + 1}` })),
          by: '司法行政部门',
        }),
        step('hold', on, clerk, {
          host: `${GOVERNMENT}.chief`,
          present: [`${GOVERNMENT}.chief`, `${GOVERNMENT}.head`, `${GOVERNMENT}.legal`],
          members: 5,
        }),
        step('record', on, clerk, { file: paper('会议记录') }),
        step('minutes', year.later(on, 4), desk('head', 'head'), { text: paper('会议纪要') }),
      ],
    };
  });

const RELEASED = 6912;
const KINDS = ['规划及相关政策', undefined] as const;
/** Information made public by offices of its own accord. */
export const releases = (year: Year, units: readonly string[]): Entry[] =>
  times(RELEASED, (n) => {
    const on = year.on(n, RELEASED, 8);
    const info = desk('infoOffice', 'info');
    const kind = pick(KINDS, n);
    return {
      id: `v.release.${n + 1}`,
      procedure: 'disclosure-proactive',
      unit: pick(units, n),
      steps: [
        step('form', on, desk('office'), { title: `政府信息${n + 1}(演示)`, formedOn: on, ...(kind && { kind }) }),
        step('review', year.later(on, 1), info, { result: '可以公开' }),
        step('release', year.later(on, 2 + (n % 4)), info, {
          where: '政府网站',
          link: `(演示)/${n + 1}`,
          listed: true,
          to: '(演示)县档案馆',
        }),
      ],
    };
  });

/** The one request for information of the year, answered by giving what was asked for. */
export const requests = (year: Year): Entry[] => {
  const on = year.days[90]!;
  const info = desk('infoOffice', 'info');
  return [
    {
      id: 'v.disclosure-request.1',
      procedure: 'disclosure-request',
      unit: 'office',
      steps: [
        step('submit', on, outside('applicant'), {
          applicant: demoSubjects[3]!,
          who: '自然人',
          way: '当面',
          what: '(演示)某项目的批准文件',
        }),
        step('receive', on, info),
        step('review', year.later(on, 3), info, { result: '可以公开' }),
        step('reply', year.later(on, 5), info, { outcome: '予以公开', way: '电子邮件' }),
        step('serve', year.later(on, 5), info, { document: 4, way: '电子送达' }),
      ],
    },
  ];
};
