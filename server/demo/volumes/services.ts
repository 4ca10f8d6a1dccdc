/** Services and powers: items of the list run on the platform, their cases there, items of government service, what was done at the counter. */
import type { Form } from '../../../kernel/language/data.ts';
import type { Day } from '../../../kernel/time/day.ts';
import { demoUnits } from '../county.ts';
import { type Entry, paper } from '../entry.ts';
import { demoSubjects } from '../registers.ts';
import { clerk, desk, outside, pick, step, times, type Year } from './course.ts';

const KINDS = ['行政许可', '行政确认', '行政给付', '行政检查', '其他行政权力', '行政奖励', '行政裁决', '行政征收'] as const;
const HOLDERS = demoUnits.filter((u) => u.kind !== '政府').map((u) => u.id);
const DEPARTMENTS = demoUnits.filter((u) => u.kind === '部门').map((u) => u.id);
const party = (n: number): string => pick(demoSubjects, n * 7);

const POWERS = 4015;
const powerId = (n: number): string => `v.power.${n + 1}`;
const powerHolder = (n: number): string => pick(HOLDERS, n);
const powerKind = (n: number): string => pick(KINDS, Math.floor(n / HOLDERS.length));

/** Items of the published list, entered one by one as they stand and run on the provincial platform. */
export const powers = (year: Year): Entry[] =>
  times(POWERS, (n) => {
    const on = year.days[0]!;
    return {
      id: powerId(n),
      procedure: 'power',
      unit: powerHolder(n),
      steps: [
        step('known', on, clerk, { by: '账图县权责清单(虚构)' }),
        step('list', on, clerk, {
          code: `演示行权-${String(n + 1).padStart(4, '0')}`,
          name: `${powerKind(n)}事项${n + 1}(演示)`,
          kind: powerKind(n),
          holder: powerHolder(n),
          basis: '示例法律(虚构)第二十条',
          inName: '本机关',
          duties: '受理、审查、决定、送达、事后监管',
          liability: '不履行或者不正确履行职责的,依法追究责任',
          from: on,
          system: '(演示)行政权力依法规范公开运行平台',
        }),
      ],
    };
  });

const HANDLED = 13_608;
const FINISHED = 13_451;
/** Cases of the platform: taken in all through the year, closed in time; those taken in last are still open. */
export const powerCases = (year: Year): Entry[] =>
  times(HANDLED, (n) => {
    const open = n >= FINISHED;
    const on = open ? year.days.at(-1 - (n % 5))! : year.on(n, FINISHED);
    const item = (n * 13) % POWERS;
    return {
      id: `v.power-case.${n + 1}`,
      procedure: 'power-case',
      unit: powerHolder(item),
      steps: [
        step('take', on, clerk, { power: powerId(item), source: `演示-${n + 1}`, due: year.later(on, 20), party: party(n) }),
        ...(open ? [] : [step('close', year.later(on, 1 + (n % 9)), clerk, { result: '准予、作出决定' })]),
      ],
    };
  });

const LICENCES = 182;
const IN_HALL = 88;
/** Items whose law gives eighteen working days and for which seven are promised; each third one is done while one waits. */
const instantItem = (n: number): boolean => n < IN_HALL && n % 3 !== 0;
const itemUnit = (n: number): string => pick(DEPARTMENTS, n);
const itemId = (n: number): string => `service-item.${n + 1}`;
const ELEMENTS =
  '事项名称 事项类型 设定依据 实施机关 事项编码 行使层级 服务对象 受理条件 申请材料 前置件 办理环节 办件类型 法定时限 承诺时限 特殊环节 收费标准和依据 办理结果 送达方式 办理地点 办理时间 网上办理深度 到现场次数 咨询方式 监督投诉方式 申请书示范文本'.split(
    ' ',
  );

function guide(n: number, from: Day): Form {
  const instant = instantItem(n);
  return {
    why: '首次编制',
    by: '账图县政务服务事项目录(虚构)',
    target: '自然人、法人和其他组织',
    conditions: '(演示)符合法定条件',
    materials: [
      { name: '申请书', basis: '行政许可法第二十九条', spare: false },
      { name: '主体资格材料', basis: '示例办法(虚构)', spare: true },
    ],
    links: instant
      ? [{ name: '受理、办结', who: '窗口' }]
      : [
          { name: '受理', who: '窗口' },
          { name: '审查', who: '承办股室' },
          { name: '决定', who: '分管负责人' },
        ],
    mode: instant ? '即办件' : '承诺件',
    statutory: 18,
    promised: instant ? 0 : 7,
    result: '准予许可决定书',
    delivery: '窗口领取、邮寄、电子送达',
    place: n < IN_HALL ? '(演示)政务服务大厅' : '(演示)本机关',
    hall: n < IN_HALL ? '综合窗口' : '不进驻政务服务大厅',
    ...(n >= IN_HALL && { outside: '(演示)在专业场所办理' }),
    hours: '工作日9:00—17:00',
    online: '网上申请、现场核验',
    visits: 1,
    tags: ['最多跑一次', '网上办', ...(instant ? ['马上办'] : [])],
    frequent: n < 30,
    ask: '(演示)窗口',
    complain: '(演示)12345',
    sample: paper('申请书示范文本'),
    from,
  };
}

/** The items of permission of the county, each with the power that it rests on, its guide and its sheets. */
export const serviceItems = (year: Year): [power: Entry, item: Entry][] =>
  Array.from({ length: LICENCES }, (_, n) => {
    const unit = itemUnit(n);
    const on = year.days[n % 10]!;
    const publish = year.later(on, 2);
    const power: Entry = {
      id: `permission.${n + 1}`,
      procedure: 'power',
      unit,
      steps: [
        step('known', on, clerk, { by: '账图县权责清单(虚构)' }),
        step('list', on, clerk, {
          code: `演示许可-${String(n + 1).padStart(3, '0')}`,
          name: `行政许可${n + 1}(演示)`,
          kind: '行政许可',
          holder: unit,
          basis: '示例法律(虚构)第三十条',
          inName: '本机关',
          duties: '受理、审查、决定、送达、事后监管',
          liability: '不履行或者不正确履行职责的,依法追究责任',
          from: on,
        }),
      ],
    };
    const item: Entry = {
      id: itemId(n),
      procedure: 'service-item',
      unit,
      steps: [
        step('enter', on, clerk, {
          code: `演示事项-${String(n + 1).padStart(3, '0')}`,
          name: `行政许可${n + 1}(演示)`,
          kind: '行政许可',
          level: '主项',
          power: power.id,
          holder: unit,
          basis: '示例法律(虚构)第三十条',
          by: '账图县行政许可事项清单(虚构)',
        }),
        step('draft', on, clerk, { why: '首次编制', by: '账图县政务服务事项目录(虚构)', papers: paper('办事指南草稿') }),
        step('check', year.later(on, 1), desk('serviceOffice', 'clerk'), { elements: ELEMENTS, result: '同意公布' }),
        step('edition', publish, clerk, guide(n, publish)),
        step('publish', year.later(publish, 3), clerk, { document: 4 }),
        step('sheets', year.later(publish, 3), clerk),
      ],
    };
    return [power, item];
  });

const INSTANT = 3474;
const INSTANT_ITEMS = Array.from({ length: IN_HALL }, (_, n) => n).filter(instantItem);
const PROMISED_ITEMS = Array.from({ length: IN_HALL }, (_, n) => n).filter((n) => !instantItem(n));
const windowClerk = desk('windowClerk', 'window');

/** Applied for and done at the counter on the same day. */
export const instants = (year: Year): Entry[] =>
  times(INSTANT, (n) => {
    const item = pick(INSTANT_ITEMS, n);
    const on = year.days[15 + Math.floor((n * (year.days.length - 15)) / INSTANT)]!;
    return {
      id: `v.instant.${n + 1}`,
      procedure: 'instant-service',
      unit: itemUnit(item),
      steps: [
        step('apply', on, outside('applicant'), { applicant: party(n), item: itemId(item), way: n % 3 === 0 ? '网上' : '窗口' }),
        step('finish', on, windowClerk, { result: '办结', paper: false }),
        step('close', on, windowClerk),
      ],
    };
  });

const PROMISED = 374;
/** Cases with a promised limit, all decided within it; the decision public within seven working days. */
export const promised = (year: Year): Entry[] =>
  times(PROMISED, (n) => {
    const item = pick(PROMISED_ITEMS, n);
    const on = year.days[20 + Math.floor((n * (year.days.length - 50)) / PROMISED)]!;
    const accepted = year.later(on, n % 3);
    const granted = year.later(accepted, 2 + (n % 5));
    return {
      id: `v.licence.${n + 1}`,
      procedure: 'licence',
      unit: itemUnit(item),
      steps: [
        step('apply', on, outside('applicant'), { applicant: party(n), item: itemId(item), way: n % 2 === 0 ? '网上' : '窗口' }),
        step('accept', accepted, windowClerk),
        step('serve', accepted, windowClerk, { document: 2, way: '直接送达' }),
        step('grant', granted, desk('head', 'head'), { paper: false }),
        step('serve', granted, windowClerk, { document: 4, way: '电子送达' }),
        step('finish', granted, windowClerk),
        step('publish', year.later(granted, 2), windowClerk, { document: 4 }),
      ],
    };
  });

const RECEIVED = 11_164;
const MATTERS = ['社会保险登记', '医疗保险参保', '不动产登记申请', '纳税申报', '公积金提取', '户籍事项'];
const SYSTEMS = ['labour', 'insurance', 'land', 'tax', 'housing', 'police'];
/** Taken in at the counter of the hall and done in the departments' own systems: most were never entered in the common one. */
export const receptions = (year: Year): Entry[] =>
  times(RECEIVED, (n) => {
    const on = year.on(n, RECEIVED, 1);
    return {
      id: `v.reception.${n + 1}`,
      procedure: 'reception',
      unit: 'approval',
      steps: [
        step('take', on, windowClerk, {
          applicant: party(n),
          matter: `${pick(MATTERS, n)}(演示)`,
          kind: '部门业务系统办件',
          level: '县级政务服务大厅',
          pieces: 1 + (n % 4),
          slip: true,
        }),
        step('elsewhere', on, windowClerk, { to: pick(SYSTEMS, n), no: `演示-${n + 1}` }),
      ],
    };
  });
