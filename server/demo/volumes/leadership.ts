/** Classes of law for the county's own people, offices named as models by the level above, and the indicators that they are held to. */
import { formOf, indicators } from '../../../law/leadership/indicators.ts';
import { demoUnits, JUSTICE } from '../county.ts';
import type { Entry } from '../entry.ts';
import { desk, outside, step, times, type Year } from './course.ts';

const planner = desk('planner', 'planner-1');
const TERMS = 2;

/** One class for all towns, streets and departments, held in two terms. */
export function classes(year: Year): Entry[] {
  const first = year.days[110]!;
  const units = demoUnits.filter((u) => u.kind !== '政府');
  return [
    {
      id: 'v.class.1',
      procedure: 'legal-training-class',
      unit: JUSTICE,
      steps: [
        step('plan', year.days[95]!, planner, {
          title: '法治政府建设专题培训班(演示)',
          kind: '法治专题培训',
          whom: '行政机关工作人员',
          from: first,
          terms: TERMS,
        }),
        ...Array.from({ length: TERMS }, (_, n) => {
          const from = year.later(first, n * 10);
          return step('hold', from, planner, { no: n + 1, from, until: year.later(from, 2), hours: 16, fullTime: false });
        }),
        ...units.map((u) => step('attend', year.later(first, 13), planner, { unit: u.id, person: `${u.id}.head`, post: '其他领导干部' })),
        step('close', year.later(first, 15), planner),
      ],
    },
  ];
}

const MODELS = ['civil', 'development', 'tax'];
/** Offices that the province named as models of government by law. */
export const models = (year: Year): Entry[] =>
  times(MODELS.length, (n) => ({
    id: `v.demonstration.${n + 1}`,
    procedure: 'demonstration',
    unit: MODELS[n]!,
    steps: [
      step('apply', year.days[30]!, desk('head', 'head'), {
        title: `${demoUnits.find((u) => u.id === MODELS[n])!.name}依法行政示范创建(演示)`,
        kind: '依法行政示范单位',
        level: '省级',
      }),
      step('named', year.days[200]!, outside('superior'), { batch: '第一批', document: '演示发〔1〕号' }),
    ],
  }));

/**
 * The known indicators as the register takes them: those read in an official text or a copy of it are in force, the others wait for a person to confirm
 * them and are shown as unverified.
 */
export const sheet = (year: Year): Entry[] =>
  indicators.map((i, n) => ({
    id: `v.indicator.${n + 1}`,
    procedure: 'indicator',
    unit: JUSTICE,
    steps: [
      step('enter', year.days[2]!, planner, formOf(i)),
      ...(i.verified ? [step('adopt', year.days[7]!, desk('head', 'head'), { from: year.days[7]! })] : []),
    ],
  }));

const LEVELS: Record<string, string> = { 部门: '政府工作部门', 镇: '乡镇人民政府', 街道: '街道办事处' };
/** The organs of the county as they stand in the register: whose acts they answer for themselves. */
export const organs = (year: Year): Entry[] =>
  demoUnits
    .filter((u) => u.kind !== '政府')
    .map((u) => ({
      id: `organ.${u.id}`,
      procedure: 'organ',
      unit: 'office',
      steps: [
        step('enter', year.days[0]!, desk('establishment', 'establishment'), { by: '账图县机构改革方案(虚构)' }),
        step('register', year.days[0]!, desk('establishment', 'establishment'), {
          unit: u.id,
          name: u.name,
          level: LEVELS[u.kind]!,
          kind: '行政机关',
          duties: '(演示)依三定规定',
          basis: '(演示)三定规定',
          enforces: u.officers > 0,
          answers: u.id,
          ...(u.officers > 0 && { legal: '(演示)法规股' }),
          from: year.days[0]!,
        }),
        step('publish', year.days[5]!, desk('establishment', 'establishment'), { document: 2 }),
      ],
    }));
