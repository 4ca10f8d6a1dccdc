/**
 * The registers as the county enters them when it begins to keep the ledger: powers, certificates, tiers of discretion and parties, each a case with
 * the steps it went through, recorded afterwards (补录) on their true days. None of them breaks a rule.
 */
import { type DemoUnit, demoUnits, JUSTICE } from './county.ts';
import { type Entry, paper, type Step } from './entry.ts';
import { firmName, personName, shopName } from './names.ts';
import { type DemoPerson, demoPeople, oldOfficers } from './people.ts';

const clerk = { desk: 'clerk', role: 'agency' };
const legal = { desk: 'legal', role: 'legalReviewer' };
const committee = { desk: 'committee', role: 'committeeChair' };
const guide = { desk: 'mediation', role: 'mediationGuide', of: JUSTICE };
const supervisor = { desk: 'supervisor-1', role: 'supervisor' };

/** What each kind of enforcing organ may punish, in the demonstration: two powers each, a town one. */
function powersOf(unit: DemoUnit): Entry[] {
  const matters = unit.kind === '部门' ? ['未按规定取得许可从事经营活动', '违反安全管理规定'] : ['违反环境卫生管理规定'];
  return matters.map(
    (matter, i): Entry => ({
      id: `power.${unit.id}.${i + 1}`,
      procedure: 'power',
      unit: unit.id,
      steps: [
        { step: 'propose', on: '2023-03-01', by: clerk, form: { what: `对${matter}的处罚(演示)`, by: '账图县权责清单编制方案(虚构)' } },
        { step: 'review', on: '2023-03-10', by: legal, form: { result: '同意' } },
        {
          step: 'list',
          on: '2023-03-20',
          by: clerk,
          form: {
            code: `演示-${unit.id}-${i + 1}`,
            name: `对${matter}的行政处罚`,
            kind: '行政处罚',
            holder: unit.id,
            basis: '示例法律(虚构)第十条',
            inName: '本机关',
            duties: '立案、调查、审查、告知、决定、送达、执行',
            liability: '不履行或者不正确履行职责的,依法追究责任',
            from: '2023-04-01',
          },
        },
        { step: 'publish', on: '2023-03-24', by: clerk, form: { document: 3 } },
      ],
    }),
  );
}

/** Tiers for each power: a light, a usual and a heavy fine, in whole 分; a town has one for all. */
function tiersOf(unit: DemoUnit): Entry[] {
  const levels: [string, number, number][] =
    unit.kind === '部门'
      ? [
          ['从轻处罚', 500_00, 2_000_00],
          ['一般处罚', 2_000_00, 6_000_00],
          ['从重处罚', 6_000_00, 10_000_00],
        ]
      : [['一般处罚', 500_00, 10_000_00]];
  return powersOf(unit).flatMap((power) =>
    levels.map(
      ([level, least, most], i): Entry => ({
        id: `${power.id.replace('power.', 'tier.')}.${i + 1}`,
        procedure: 'discretion',
        unit: unit.id,
        steps: [
          {
            step: 'propose',
            on: '2023-05-08',
            by: clerk,
            form: {
              kind: '行政处罚',
              unit: unit.id,
              offence: String((power.steps[2] as Step).form.name).replace('的行政处罚', ''),
              basis: '示例法律(虚构)第十条',
              power: power.id,
              level,
              when: ['及时改正,危害后果轻微', '有违法所得或者造成一般后果', '拒不改正或者造成较重后果'][i]!,
              lawLeast: 500_00,
              lawMost: 10_000_00,
              least,
              most,
            },
          },
          { step: 'assess', on: '2023-05-15', by: clerk, form: { result: '(演示)与违法行为的事实、性质、情节相当' } },
          { step: 'comment', on: '2023-05-16', by: clerk, form: {} },
          { step: 'reviewed', on: '2023-06-01', by: legal, form: { result: '同意' } },
          { step: 'discuss', on: '2023-06-05', by: { desk: 'head', role: 'meeting' }, form: { passed: true } },
          {
            step: 'issue',
            on: '2023-06-06',
            by: { desk: 'head', role: 'head' },
            form: { from: '2023-07-01', text: paper(`${unit.name}裁量基准`) },
          },
          { step: 'publish', on: '2023-06-09', by: clerk, form: { document: 6 } },
          { step: 'record', on: '2023-06-12', by: clerk, form: {} },
        ],
      }),
    ),
  );
}

/** The mediation committee of a town or street, chosen in January 2024 for three years. */
const committeeOf = (unit: DemoUnit): Entry => ({
  id: `mediation-committee.${unit.id}`,
  procedure: 'mediation-committee',
  unit: unit.id,
  steps: [
    {
      step: 'found',
      on: '2024-01-08',
      by: { outsider: 'electors' },
      form: { name: `${unit.name}人民调解委员会`, kind: '乡镇、街道', level: '乡镇、街道', town: unit.id, at: '(演示)司法所' },
    },
    {
      step: 'elect',
      on: '2024-01-12',
      by: { outsider: 'electors' },
      form: { by: '设立单位', members: 5, women: true, mixed: false, minority: false },
    },
    { step: 'file', on: '2024-01-15', by: guide, form: { staff: 3 + (unit.name.length % 3), chair: true } },
    { step: 'inform', on: '2024-01-16', by: guide, form: {} },
    { step: 'serve', on: '2024-01-17', by: guide, form: { document: 4, way: '直接送达' } },
    { step: 'rules', on: '2024-01-18', by: committee, form: { of: ['纠纷登记', '回访', '档案'] } },
  ],
});

/** A mediator on the list: two in each town, both full-time. */
const mediatorOf = (person: DemoPerson): Entry => ({
  id: `mediator.${person.id}`,
  procedure: 'mediator',
  unit: person.unit,
  steps: [
    {
      step: 'join',
      on: '2024-01-22',
      by: committee,
      form: {
        person: person.id,
        committee: `mediation-committee.${person.unit}`,
        town: person.unit,
        as: '聘任的调解员',
        fullTime: '专职',
        adult: true,
        able: ['公道正派', '热心人民调解工作', '具有一定文化水平、政策水平和法律知识'],
      },
    },
    { step: 'enter', on: '2024-01-24', by: guide, form: {} },
    { step: 'train', on: '2024-11-20', by: guide, form: { hours: 24, kind: '年度' } },
  ],
});

/** The certificate of an officer: kept by the justice bureau, checked each year. */
function certificateOf(officer: DemoPerson, n: number): Entry {
  const no = `演示${String(n + 1).padStart(5, '0')}`;
  return {
    id: `certificate.${officer.id}`,
    procedure: 'certificate',
    unit: JUSTICE,
    steps: [
      {
        step: 'apply',
        on: '2024-01-08',
        by: { outsider: 'otherOrgan' },
        form: { person: officer.id, unit: officer.unit, kind: '行政执法证', field: '综合', post: '在编在职人员' },
      },
      { step: 'qualify', on: '2024-01-12', by: supervisor, form: { result: '合格' } },
      {
        step: 'train',
        on: '2024-02-26',
        by: supervisor,
        form: { year: 2024, hours: 60 + (n % 12), what: '(演示)公共法律知识、专业法律知识' },
      },
      { step: 'exam', on: '2024-03-05', by: supervisor, form: { score: 80 + (n % 20) } },
      { step: 'issue', on: '2024-03-11', by: supervisor, form: { no } },
      { step: 'publish', on: '2024-03-15', by: supervisor, form: { document: 5 } },
      { step: 'check', on: '2024-12-16', by: supervisor, form: { year: 2024, result: '合格' } },
    ],
  };
}

/** Questions for the examinations of officers, each proposed by one supervisor and looked at by the other, and a paper of them for each kind. */
const questions: Entry[] = Array.from(
  { length: 20 },
  (_, n): Entry => ({
    id: `exam-question.${n + 1}`,
    procedure: 'exam-question',
    unit: JUSTICE,
    steps: [
      {
        step: 'propose',
        on: '2024-01-10',
        by: supervisor,
        form: { kind: '判断', field: '公共法律知识', question: `(演示)第${n + 1}题`, basis: '行政处罚法(演示)' },
      },
      { step: 'review', on: '2024-01-15', by: { desk: 'supervisor-2', role: 'supervisor' }, form: { result: '入库' } },
      { step: 'list', on: '2024-01-16', by: supervisor, form: {} },
    ],
  }),
);
const examPapers: Entry[] = ['资格考试', '年度考试'].map(
  (kind, n): Entry => ({
    id: `exam-paper.${n + 1}`,
    procedure: 'exam-paper',
    unit: JUSTICE,
    steps: [
      {
        step: 'compose',
        on: '2024-01-22',
        by: supervisor,
        form: {
          title: `${kind}试卷(演示)`,
          kind,
          field: '综合',
          minutes: 90,
          questions: questions.map((q) => ({ question: q.id, points: 5 })),
        },
      },
      { step: 'check', on: '2024-01-24', by: { desk: 'supervisor-2', role: 'supervisor' }, form: { fresh: true, result: '同意' } },
      { step: 'seal', on: '2024-01-25', by: supervisor, form: {} },
    ],
  }),
);

/** The steps of a certificate in the register, up to its first check. */
const FIRST_STEPS = 7;
const FIRST_YEAR = 2024;

const SUBJECTS_SHOWN = 300;
/** Parties: persons, shops and firms of invented names, registered at the reception of the county's government. */
const subjects: Entry[] = Array.from({ length: SUBJECTS_SHOWN }, (_, n) => {
  const kind = n % 3 === 0 ? '自然人' : n % 3 === 1 ? '个体工商户' : '企业';
  const name = kind === '自然人' ? personName(n + 5_000) : kind === '个体工商户' ? shopName(n) : firmName(n);
  // no number of these could be a real one: the region 990101 is none
  const code = `9${n % 3}990101DEMO${String(n).padStart(6, '0')}`;
  return {
    id: `subject.${n + 1}`,
    procedure: 'subject',
    unit: 'government',
    steps: [
      {
        step: 'register',
        on: '2024-06-03',
        by: { desk: 'clerk', role: 'clerk' },
        form: {
          kind,
          name,
          ...(kind === '自然人' ? { idNumber: code, minor: false } : { creditCode: code }),
          town: demoUnits[33 + (n % 23)]!.name,
        },
      },
    ],
  };
});

/** The ids of the parties. */
export const demoSubjects = subjects.map((s) => s.id);

/** Everything of these units that is entered before the demonstration year, register by register: later ones refer to earlier ones. */
export function demoRegisters(units: readonly DemoUnit[] = demoUnits): Entry[][] {
  const enforcing = units.filter((u) => u.officers > 0);
  const officers = oldOfficers.filter((p) => enforcing.some((u) => u.id === p.unit));
  const towns = units.filter((u) => u.kind === '镇' || u.kind === '街道');
  const mediators = demoPeople.filter((p) => p.roles.includes('mediator') && towns.some((u) => u.id === p.unit));
  return [
    subjects,
    enforcing.flatMap(powersOf),
    enforcing.flatMap(tiersOf),
    officers.map(certificateOf),
    questions,
    examPapers,
    towns.map(committeeOf),
    mediators.map(mediatorOf),
  ];
}

/** What a year adds to a certificate: its training, its examination, its check. */
const STEPS_A_YEAR = 3;
/** The yearly training, examination and check of every certificate, the check in December of that year; the first, of 2024, is in the register already. */
export const demoChecks = (year: number): Entry[] =>
  oldOfficers.map(
    (officer, n): Entry => ({
      id: `certificate.${officer.id}`,
      procedure: 'certificate',
      unit: JUSTICE,
      from: FIRST_STEPS + STEPS_A_YEAR * (year - FIRST_YEAR - 1),
      steps: [
        { step: 'train', on: `${year}-09-10`, by: supervisor, form: { year, hours: 60 + (n % 9), what: '(演示)年度业务培训' } },
        { step: 'exam', on: `${year}-11-12`, by: supervisor, form: { score: 75 + (n % 25) } },
        { step: 'check', on: `${year}-12-15`, by: supervisor, form: { year, result: '合格' } },
      ],
    }),
  );
