/**
 * The duties by law of the county's leaders, and what they did of them: 党政主要负责人履行推进法治建设第一责任人职责规定 and 法治政府建设与责任落实督察工作规定, clause by
 * clause, each told in the county's words. The acts point at the meetings and lawsuits of the same year.
 */
import type { Form } from '../../../kernel/language/data.ts';
import { addDays, type Day } from '../../../kernel/time/day.ts';
import { GOVERNMENT, JUSTICE } from '../county.ts';
import { type Entry, paper, type Step } from '../entry.ts';
import { desk, step, type Year } from './course.ts';

const FIRST = '党政主要负责人履行推进法治建设第一责任人职责规定';
const INSPECTION = '法治政府建设与责任落实督察工作规定';

type Way = '主持会议研究' | '听取汇报' | '批示督办' | '带头学法讲法' | '出庭应诉' | '接访包案' | '调研检查' | '签发报告' | '述法' | '其他';
interface Duty {
  leader: 'chief' | 'head';
  what: string;
  article: string;
  /** At least so often a year; without it, whenever there is cause. */
  times?: number;
  lasting?: true;
  how: string;
  by: string;
  /** The working days of the year on which it was done, in which way, about what, and the case that shows it. */
  acts: [day: number, way: Way, what: string, shownBy?: string][];
}

// biome-ignore format: a duty a line, an act a line
const DUTIES: Duty[] = [
  { leader: 'chief', what: '制定法治政府建设规划和年度计划,并组织实施', article: `${FIRST}第6条第1项、${INSPECTION}第8条第1项`, times: 1, how: '政府常务会议审定,分解到单位', by: '法治政府建设规划、年度计划:审议',
    acts: [[24, '主持会议研究', '审定本年法治政府建设工作要点', 'v.meeting.1']] },
  { leader: 'chief', what: '及时研究解决法治政府建设的重大问题', article: `${FIRST}第6条第1项`, how: '政府常务会议、专题会议', by: '政府会议:召开会议',
    acts: [[73, '主持会议研究', '研究乡镇(街道)合法性审核的力量', 'v.meeting.4'], [140, '主持会议研究', '研究规范涉企行政检查', 'v.meeting.7']] },
  { leader: 'chief', what: '为法治建设提供保障、创造条件', article: `${FIRST}第6条第1项`, how: '批示、协调人员和经费', by: '履职登记', acts: [[58, '批示督办', '落实行政复议人员和场所的保障']] },
  { leader: 'chief', what: '向本级党委请示、报告法治政府建设的重大问题', article: `${INSPECTION}第8条第1项`, how: '书面请示、当面报告', by: '请示报告:报送', acts: [[88, '其他', '就综合行政执法改革中的问题向县委请示']] },
  { leader: 'chief', what: '执行重大行政决策的法定程序', article: `${FIRST}第6条第2项、${INSPECTION}第8条第4项`, lasting: true, how: '未经合法性审查、集体讨论的不作决策', by: '重大行政决策:集体讨论',
    acts: [[96, '主持会议研究', '集体讨论重大行政决策事项', 'v.meeting.5']] },
  { leader: 'chief', what: '落实政府法律顾问、公职律师制度,推进政务公开', article: `${FIRST}第6条第2项、${INSPECTION}第8条第4项`, lasting: true, how: '听取意见、检查公开', by: '履职登记', acts: [[120, '听取汇报', '听取政府法律顾问工作情况汇报']] },
  { leader: 'chief', what: '推行行政执法责任制,推动严格规范公正文明执法', article: `${FIRST}第6条第3项、${INSPECTION}第8条第5项`, lasting: true, how: '专题研究、实地检查', by: '行政执法监督:检查',
    acts: [[66, '调研检查', '到综合行政执法局检查执法公示和案卷'], [171, '批示督办', '对执法案卷评查中的问题提出整改要求']] },
  { leader: 'chief', what: '督促班子成员和部门负责人依法行政,纠正不作为、乱作为', article: `${FIRST}第6条第4项、${INSPECTION}第8条第9项`, how: '约谈、批示督办', by: '履职登记', acts: [[132, '批示督办', '督促逾期未答复的单位限期整改']] },
  { leader: 'chief', what: '完善政府内部层级监督和专门监督,办好行政复议', article: `${FIRST}第6条第4项、${INSPECTION}第8条第6项`, times: 1, how: '听取审计、复议工作汇报', by: '听取法治建设工作汇报:听取汇报', acts: [[110, '听取汇报', '听取行政复议和审计监督情况汇报']] },
  { leader: 'chief', what: '维护司法权威,落实出庭应诉,执行法院生效裁判', article: `${FIRST}第6条第5项`, how: '带头出庭,督促负责人出庭', by: '行政应诉(一审):出庭', acts: [[46, '批示督办', '安排负责人出庭并跟踪案件结果', 'v.litigation.1']] },
  { leader: 'chief', what: '落实政府常务会议学法和法治专题讲座', article: `${FIRST}第6条第6项、${INSPECTION}第8条第7项`, times: 2, how: '会前学法、专题讲座', by: '政府会议:会前学法',
    acts: [[24, '带头学法讲法', '主持会前学法', 'v.meeting.1'], [49, '带头学法讲法', '法治专题讲座', 'v.meeting.3'], [164, '带头学法讲法', '法治专题讲座', 'v.meeting.8']] },
  { leader: 'chief', what: '组织实施普法规划,落实谁执法谁普法', article: `${FIRST}第6条第6项`, times: 1, how: '研究普法责任清单、检查普法', by: '履职登记', acts: [[180, '调研检查', '检查宪法宣传周活动和普法责任清单']] },
  { leader: 'chief', what: '按期报告、公开上一年度法治政府建设情况', article: `${INSPECTION}第23条、第24条`, times: 1, how: '签发年度报告', by: '法治政府建设年度报告:签发', acts: [[29, '签发报告', '签发上一年度法治政府建设情况报告']] },
  { leader: 'chief', what: '把履行第一责任人职责的情况列入年终述职(述法)', article: `${FIRST}第7条`, times: 1, how: '书面述法、会议述法', by: '述法:述法', acts: [[12, '述法', '就上一年度履行第一责任人职责的情况述法']] },
  { leader: 'head', what: '在分管工作范围内履行推进法治政府建设职责', article: `${INSPECTION}第6条第2款、第8条第2款`, lasting: true, how: '部署、督促分管部门依法行政', by: '履职登记', acts: [[80, '主持会议研究', '研究分管领域行政执法中的问题']] },
  { leader: 'head', what: '受委托出庭应诉,出庭又出声', article: '行政诉讼法第3条第3款', how: '出庭应诉', by: '行政应诉(一审):出庭', acts: [[46, '出庭应诉', '出庭并发表意见', 'v.litigation.1'], [64, '出庭应诉', '出庭并发表意见', 'v.litigation.2']] },
];
const TITLES = { chief: ['县长', '政府主要负责人'], head: ['副县长', '党委、政府其他负责人'] } as const;

const planner = desk('planner', 'planner-1');
const dutyId = (n: number): string => `v.leader-duty.${n + 1}`;
/** Entered in the first days of the year; counted against the clauses at its end. */
const ENTERED = 2;
const COUNTED = 6;

/** The register: each duty by its clause. */
export const leaderDuties = (year: Year): Entry[] =>
  DUTIES.map(({ leader, what, article, times, lasting, how, by }, n) => ({
    id: dutyId(n),
    procedure: 'leader-duty',
    unit: JUSTICE,
    steps: [
      step('enter', year.days[ENTERED]!, planner, {
        person: `${GOVERNMENT}.${leader}`,
        title: TITLES[leader][0],
        post: TITLES[leader][1],
        what,
        article,
        rhythm: times === undefined ? (lasting ? '长期' : '及时') : '每年',
        ...(times !== undefined && { times }),
        how,
        by,
        from: year.days[ENTERED]!,
      }),
    ],
  }));

/** Registered by the government's office, confirmed by the leader himself the day after. */
function act(year: Year, id: string, duty: number, [day, way, what, shownBy]: Duty['acts'][number]): Entry {
  const on = year.days[Math.min(day, year.days.length - COUNTED - 2)]!;
  const { leader } = DUTIES[duty]!;
  const evidence: Form = shownBy === undefined ? { papers: paper(what) } : { case: shownBy };
  return {
    id,
    procedure: 'leader-act',
    unit: GOVERNMENT,
    steps: [
      step('act', on, desk('clerk'), { duty: dutyId(duty), on, way, what: `(演示)${what}`, ...evidence }),
      step('confirm', year.later(on, 1), desk('head', leader)),
    ],
  };
}
export const leaderActs = (year: Year): Entry[] =>
  DUTIES.flatMap(({ acts }, duty) => acts.map((a, i) => act(year, `v.leader-act.${duty + 1}.${i + 1}`, duty, a)));

/** The count at the end of the year, once all acts of it have been told. */
export const leaderCounts = (year: Year): Entry[] =>
  DUTIES.map((_, n) => ({
    id: dutyId(n),
    procedure: 'leader-duty',
    unit: JUSTICE,
    from: 1,
    steps: [step('tally', year.days.at(-COUNTED)!, planner)],
  }));

/** What the leaders have done since, up to the day: the same duties, in the year that is not over; papers show it. */
export const leaderActsSince = (year: Year, until: Day): Entry[] =>
  leaderActs(year)
    .map((entry): Entry => {
      const [first, second] = entry.steps as [Step, Step];
      const { case: _, ...form } = first.form;
      return {
        ...entry,
        id: `${entry.id}.${year.year}`,
        steps: [{ ...first, form: { ...form, papers: paper(String(form.what)) } }, second],
      };
    })
    .filter((entry) => entry.steps.at(-1)!.on <= addDays(until, -1));
