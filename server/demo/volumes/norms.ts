/** Normative documents of departments, each from its need to its publication: reviewed by the law office, agreed in the department's own meeting. */
import { demoUnits, JUSTICE } from '../county.ts';
import { paper } from '../entry.ts';
import { desk, pick, type Stage, step, times, type Year } from './course.ts';

const DOCUMENTS = 8;
const MAKERS = demoUnits
  .filter((u) => u.kind === '部门')
  .slice(1, 1 + DOCUMENTS)
  .map((u) => u.id);
const id = (n: number): string => `v.normative.${n + 1}`;
const title = (n: number): string => `示例管理办法${n + 1}(演示)`;

export function norms(year: Year): Stage[] {
  const begun = (n: number) => year.later(year.days[12]!, n * 20);
  const submitted = (n: number) => year.later(begun(n), 10);
  const concluded = (n: number) => year.later(submitted(n), 8);
  const made = (n: number) => year.later(concluded(n), 4);
  const office = desk('office');
  const head = desk('head', 'head');
  const reviewer = desk('legalReviewer', 'legal');
  return [
    () =>
      times(DOCUMENTS, (n) => ({
        id: `norm-maker.${pick(MAKERS, n)}`,
        procedure: 'norm-maker',
        unit: JUSTICE,
        steps: [
          step('propose', year.days[2]!, desk('otherOrgan'), {
            organ: pick(MAKERS, n),
            name: pick(MAKERS, n),
            basis: '(演示)三定方案',
            kind: '政府工作部门',
          }),
          step('review', year.days[3]!, reviewer, { result: '同意' }),
          step('list', year.days[5]!, head, { mark: `演示规${n + 1}`, from: year.days[5]! }),
          step('publish', year.days[8]!, desk('clerk'), { document: 3 }),
        ],
      })),
    () =>
      times(DOCUMENTS, (n) => ({
        id: id(n),
        procedure: 'normative',
        unit: pick(MAKERS, n),
        steps: [
          step('propose', begun(n), office, {
            title: title(n),
            maker: `norm-maker.${pick(MAKERS, n)}`,
            level: '县政府部门',
            need: '(演示)规范管理',
            gap: '(演示)具体标准',
          }),
          step('approve', begun(n), head),
          step('draft', year.later(begun(n), 5), office, {
            rights: false,
            business: false,
            market: false,
            special: false,
            major: false,
            text: paper('草案'),
          }),
          step('assess', year.later(begun(n), 7), office, { result: '(演示)必要、可行' }),
          step('selfReview', year.later(begun(n), 9), reviewer, { result: '同意' }),
          step('submit', submitted(n), desk('agency'), { to: JUSTICE, papers: paper('送审稿') }),
        ],
      })),
    ({ opened }) =>
      times(DOCUMENTS, (n) => ({
        id: opened(id(n), 6, 'review-第(三)项.opens'),
        procedure: 'legal-review',
        unit: JUSTICE,
        from: 1,
        steps: [
          step('accept', submitted(n), reviewer, { kind: '行政规范性文件', title: title(n), level: '政府工作部门' }),
          step('draft', year.later(submitted(n), 5), reviewer, { text: paper('修改稿') }),
          step('conclude', concluded(n), head, { result: '合法', points: [] }),
          step('archive', year.later(concluded(n), 2), reviewer),
        ],
      })),
    () =>
      times(DOCUMENTS, (n) => ({
        id: id(n),
        procedure: 'normative',
        unit: pick(MAKERS, n),
        from: 7,
        steps: [
          step('discuss', made(n), desk('meeting', 'head'), {
            present: [`${pick(MAKERS, n)}.head`, `${pick(MAKERS, n)}.chief`],
            result: '通过',
          }),
          step('issue', made(n), head, { madeOn: made(n), effective: year.later(made(n), 30), until: `${year.year + 4}-12-31` }),
          step('proclaim', year.later(made(n), 3), desk('agency'), {
            where: ['政府网站'],
            bases: [{ title: '示例法律(虚构)' }],
            full: '(演示)第一条 为了示例,制定本办法。',
            file: paper('示例管理办法'),
          }),
        ],
      })),
  ];
}
