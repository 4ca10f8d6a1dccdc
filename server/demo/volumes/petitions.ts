/** Visits of petitioners: each batch received, sent to whoever has the power, answered and followed to its end. */
import { demoUnits } from '../county.ts';
import { paper } from '../entry.ts';
import { demoSubjects } from '../registers.ts';
import type { Stage } from './course.ts';
import { desk, outside, pick, step, times, type Year } from './course.ts';

const BATCHES = 687;
const SETTLED = 603;
/** How many came, batch by batch: families, neighbours, now and then a village. */
const SIZES = [1, 2, 3, 1, 6, 2, 9, 4, 8];
const SMALLER_VILLAGES = 11;
const people = (n: number): number => pick(SIZES, n) - (n % SIZES.length === 8 && n < SMALLER_VILLAGES * SIZES.length ? 1 : 0);
const AREAS = ['农村农业', '国土资源', '城乡建设', '劳动和社会保障', '交通运输', '民政', '环境保护'];
/** Every tenth goes through the procedure of petitions itself; the others are answered by the office whose business it is. */
const argued = (n: number): boolean => n % 10 === 0;

const CENTRE = 'petitions';
const ORGANS = demoUnits.filter((u) => u.kind !== '政府' && u.id !== CENTRE).map((u) => u.id);
const id = (n: number): string => `v.petition.${n + 1}`;
const centre = desk('clerk', 'centre-1');
/** The rule by which a sending opens the case of the organ that has the power. */
const OPENS = 'law-22.1.opens';

export function petitions(year: Year): Stage[] {
  const raised = (n: number) => year.on(n, BATCHES, 45);
  const sent = (n: number) => year.later(raised(n), 2 + (n % 3));
  const told = (n: number) => year.later(sent(n), 2 + (n % 4));
  const answered = (n: number) => year.later(told(n), 5 + (n % 9));
  const visited = (n: number) => year.later(answered(n), 3 + (n % 5));
  return [
    () =>
      times(BATCHES, (n) => ({
        id: id(n),
        procedure: 'petition',
        unit: CENTRE,
        steps: [
          step('raise', raised(n), outside('petitioner'), {
            petitioner: pick(demoSubjects, n * 3),
            way: '来访',
            people: people(n),
            kind: '申诉求决',
            area: pick(AREAS, n),
            first: n % 8 === 0 ? '重复' : '初次',
            clear: true,
            content: '(演示)反映的情况和请求',
            urgent: false,
          }),
          step('register', raised(n), centre),
          step('send', sent(n), centre, { to: pick(ORGANS, n), how: '转送', content: '(演示)反映的情况和请求' }),
        ],
      })),
    ({ opened }) =>
      times(BATCHES, (n) => {
        const unit = pick(ORGANS, n);
        const clerk = desk('clerk');
        const head = desk('head', 'head');
        return {
          id: opened(id(n), 3, OPENS),
          procedure: 'petition-handling',
          unit,
          from: 1,
          steps: [
            step('tell', told(n), clerk, { route: argued(n) ? '信访程序' : '依法履行职责' }),
            step('serve', told(n), clerk, { document: 2, way: '直接送达' }),
            ...(argued(n)
              ? [
                  step('investigate', year.later(told(n), 2), desk('office'), {
                    officers: [`${unit}.clerk`],
                    record: paper('调查核实笔录'),
                  }),
                  step('opine', answered(n), head, { opinion: '解释说明', rights: true, basis: '(演示)事实和依据', performs: false }),
                  step('serve', answered(n), clerk, { document: 5, way: '直接送达' }),
                  step('close', answered(n), desk('office')),
                ]
              : [step('act', answered(n), head, { did: '(演示)已经依法履行职责' })]),
          ],
        };
      }),
    () =>
      times(BATCHES, (n) => ({
        id: id(n),
        procedure: 'petition',
        unit: CENTRE,
        from: 5,
        steps: [
          step('visit', visited(n), centre, { bureau: '满意', duty: n < SETTLED ? pick(['满意', '基本满意'], n) : '不满意' }),
          ...(n < SETTLED ? [step('settle', visited(n), centre, { how: argued(n) ? '解释疏导' : '诉求解决' })] : []),
          step('close', visited(n), centre),
        ],
      })),
    () =>
      times(3, (n) => {
        const on = year.days[60 + n * 40]!;
        return {
          id: `v.petition-review.${n + 1}`,
          procedure: 'petition-review',
          unit: 'government',
          steps: [
            step('apply', on, outside('petitioner'), {
              petitioner: pick(demoSubjects, n * 9),
              duty: pick(ORGANS, n),
              kind: '申诉求决',
              gotOn: year.later(on, -8),
              words: '(演示)不服处理意见,请求复查',
            }),
            step('accept', year.later(on, 1), desk('clerk')),
            step('serve', year.later(on, 1), desk('clerk'), { document: 2, way: '直接送达' }),
            step('collect', year.later(on, 5), desk('office'), { record: paper('原办理材料') }),
            step('decide', year.later(on, 12), desk('head', 'head'), { result: '维持', why: '(演示)事实清楚,处理适当', rights: true }),
            step('serve', year.later(on, 12), desk('clerk'), { document: 5, way: '直接送达' }),
          ],
        };
      }),
  ];
}
