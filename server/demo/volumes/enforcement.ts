/** What the supervisors of enforcement did in the year: files read, cases sent to the police on the procurators' advice, heavy penalties lodged. */
import { demoUnits, JUSTICE } from '../county.ts';
import type { Entry } from '../entry.ts';
import { newOfficers } from '../people.ts';
import { demoSubjects } from '../registers.ts';
import { desk, onPaper, outside, pick, type Stage, step, times, type Year } from './course.ts';

const supervisor = desk('supervisor', 'supervisor-1');
const bureauHead = desk('head', 'head');
const ENFORCING = demoUnits.filter((u) => u.kind === '部门' && u.officers >= 3).map((u) => u.id);

/** Files of each round, field by field; two rounds a year in each. */
const FIELDS = ['行政许可', '行政处罚', '行政强制', '行政检查'] as const;
const ROUNDS = [16, 15] as const;
const SHEET = [
  { part: '执法主体、人员资格和权限', full: 20, points: 20 },
  { part: '事实、证据', full: 40, points: 38 },
  { part: '执法程序', full: 40, points: 37 },
];

/** Rounds of files, drawn by lot, each marked, graded and sent back to its office without a fault to mend. */
export function caseFiles(year: Year): Stage[] {
  const review = (field: string): string => `v.case-file-review.${FIELDS.indexOf(field as never) + 1}`;
  const drawn = (round: number) => year.days[70 + round * 90]!;
  const entry = (field: string, from: number, steps: Entry['steps']): Entry => ({
    id: review(field),
    procedure: 'case-file-review',
    unit: JUSTICE,
    ...(from > 0 && { from }),
    steps,
  });
  const draw = (field: string, round: 0 | 1) =>
    step('draw', drawn(round), supervisor, {
      how: '随机抽取',
      until: year.later(drawn(round), 30),
      files: Array.from({ length: ROUNDS[round] }, (_, n) => ({
        organ: pick(ENFORCING, n),
        kind: field,
        no: `演示卷${year.year}-${field}-${round + 1}-${n + 1}`,
      })),
    });
  const close = (round: number) => [
    step('groupReport', year.later(drawn(round), 25), supervisor, { problems: '(演示)个别案卷装订不规范', advice: '(演示)统一装订' }),
    step('circulate', year.later(drawn(round), 27), supervisor, { summary: '(演示)总体良好' }),
  ];
  // each file tells the review twice: how it was graded, and that it ended
  const SECOND = 3 + ROUNDS[0] * 2 + 2;
  const scores =
    (round: 0 | 1, place: number): Stage =>
    ({ opened }) =>
      FIELDS.flatMap((field) =>
        times(ROUNDS[round], (n) => {
          const on = year.later(drawn(round), 3 + (n % 4));
          return {
            id: opened(review(field), place, 'guangdong-8.opens', n),
            procedure: 'case-file-score',
            unit: JUSTICE,
            from: 1,
            steps: [
              step('mark', on, supervisor, { by: `${JUSTICE}.supervisor-1`, sheet: SHEET }),
              step('grade', on, supervisor, { sheet: SHEET, grade: '优秀' }),
              step('feedback', year.later(on, 1), supervisor),
              step('serve', year.later(on, 1), supervisor, { document: 4, way: '电子送达' }),
              step('confirm', year.later(on, 14), supervisor),
              step('close', year.later(on, 14), supervisor),
            ],
          };
        }),
      );
  return [
    () =>
      FIELDS.map((field) =>
        entry(field, 0, [
          step('plan', year.days[20]!, supervisor, {
            title: `${year.year}年${field}案卷评查方案(演示)`,
            year: year.year,
            body: '本级政府',
            scope: [field],
          }),
          step('team', year.days[20]!, supervisor, { members: [`${JUSTICE}.officer-1`, `${JUSTICE}.officer-2`], invited: 2 }),
          draw(field, 0),
        ]),
      ),
    scores(0, 3),
    () => FIELDS.map((field) => entry(field, SECOND - 2, [...close(0), draw(field, 1)])),
    scores(1, SECOND + 1),
    () => FIELDS.map((field) => entry(field, SECOND + 1 + ROUNDS[1] * 2, [...close(1), step('close', year.days.at(-6)!, supervisor)])),
  ];
}

const TRANSFERS = 4;
/** Found by procurators and supervisors together, advised, agreed, sent, and taken up by the police. */
export function transfers(year: Year): Stage[] {
  const found = (n: number) => year.days[80 + n * 15]!;
  const organ = (n: number) => pick(['market', 'forestry', 'environment', 'agriculture'], n);
  const accused = (n: number) => pick(demoSubjects, 11 + n * 5);
  const id = (n: number) => `v.transfer-watch.${n + 1}`;
  const sent = (n: number) => year.later(found(n), 6);
  return [
    () =>
      times(TRANSFERS, (n) => ({
        id: id(n),
        procedure: 'transfer-watch',
        unit: JUSTICE,
        steps: [
          step('find', found(n), supervisor, {
            organ: organ(n),
            party: accused(n),
            how: '检察机关走访、调阅',
            crime: '(演示)涉嫌罪名',
            basis: '(演示)追诉标准第一条',
            value: 60_000_00,
            threshold: 50_000_00,
          }),
          step('advise', year.later(found(n), 1), outside('procuratorate'), { no: `演示检建〔${year.year}〕${n + 1}号` }),
          step('agree', year.later(found(n), 3), outside('supervised')),
          step('start', year.later(found(n), 3), supervisor),
        ],
      })),
    ({ opened }) =>
      times(TRANSFERS, (n) => ({
        id: opened(id(n), 4, 'transfer-5.1.opens'),
        procedure: 'criminal-transfer',
        unit: organ(n),
        from: 1,
        steps: [
          step('team', year.later(found(n), 4), desk('head', 'head'), { members: [`${organ(n)}.officer-1`, `${organ(n)}.officer-2`] }),
          step('report', year.later(found(n), 5), desk('officer', 'officer-1'), {
            crime: '(演示)涉嫌犯罪的情况',
            suspicion: '涉嫌构成犯罪,依法需要追究刑事责任',
            duty: false,
          }),
          step('approve', sent(n), desk('chief', 'chief')),
          step('send', sent(n), desk('agency'), {
            police: 'police',
            papers: ['涉嫌犯罪案件情况的调查报告', '涉案物品清单'],
            tested: false,
          }),
          step('copy', sent(n), desk('agency')),
          step('sign', sent(n), outside('police')),
          step('take', year.later(sent(n), 2), outside('police')),
          step('hand', year.later(sent(n), 3), desk('agency'), { what: '(演示)涉案物品和材料' }),
          step('finish', year.later(sent(n), 3), desk('officer', 'officer-1')),
        ],
      })),
    () =>
      times(TRANSFERS, (n) => ({
        id: id(n),
        procedure: 'transfer-watch',
        unit: JUSTICE,
        from: 5,
        steps: [step('taken', year.later(sent(n), 4), supervisor)],
      })),
  ];
}

const FILINGS = 2;
/** Heavy penalties of offices that lodge them on paper: received afterwards, read, found lawful. */
export const filings = (year: Year): Entry[] =>
  times(FILINGS, (n) => {
    const on = year.days[100 + n * 60]!;
    return {
      id: `v.major-filing.${n + 1}`,
      procedure: 'major-filing',
      unit: JUSTICE,
      steps: [
        onPaper(
          step('start', on, outside('told'), { party: pick(demoSubjects, 40 + n), kind: '行政处罚' }),
          '(演示)以纸质报送备案,依原件补录',
        ),
        step('review', year.later(on, 8), supervisor, { result: '合法、适当', points: '(演示)事实清楚,程序合法' }),
        step('approve', year.later(on, 10), bureauHead, { result: '准予备案' }),
        step('serve', year.later(on, 10), supervisor, { document: 3, way: '电子送达' }),
      ],
    };
  });

/** Officers who got their certificate in the year: looked at, trained, examined, certified, made public. */
export const certificates = (year: Year): Entry[] =>
  newOfficers.map((officer, n) => {
    const on = year.days[40 + (n % 5)]!;
    return {
      id: `certificate.${officer.id}`,
      procedure: 'certificate',
      unit: JUSTICE,
      steps: [
        step('apply', on, outside('otherOrgan'), {
          person: officer.id,
          unit: officer.unit,
          kind: '行政执法证',
          field: '综合',
          post: '在编在职人员',
        }),
        step('qualify', year.later(on, 3), supervisor, { result: '合格' }),
        step('train', year.later(on, 20), supervisor, { year: year.year, hours: 60, what: '(演示)岗前培训' }),
        step('exam', year.later(on, 24), supervisor, { score: 80 + (n % 20) }),
        step('issue', year.later(on, 28), supervisor, { no: `演示${year.year}${String(n + 1).padStart(4, '0')}` }),
        step('publish', year.later(on, 32), supervisor, { document: 5 }),
      ],
    };
  });
