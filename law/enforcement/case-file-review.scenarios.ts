/** 案卷评查 held against a year of it: two rounds, each reported and made known; the last day of one falls on a make-up Sunday. */
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { caseFileReview } from './case-file-review.ts';
import { equipped, OFFICERS } from './examples.ts';

const PLAN = { title: '2024年案卷评查', year: 2024, body: '本级政府', scope: ['行政处罚'] };
const TEAM = { members: OFFICERS };
const DRAW = {
  how: '随机抽取',
  until: '2024-09-29',
  files: [
    { organ: 'u1', kind: '行政处罚', no: '1' },
    { organ: 'u2', kind: '行政许可', no: '2' },
  ],
};
const REPORT = { problems: '送达回证不全', advice: '补正' };
const planned = (title: string, ...rules: string[]): ScenarioWords =>
  equipped(scenario(title, ...rules))
    .on('2024-09-02')
    .does('plan', PLAN);
const drawn = (title: string, ...rules: string[]): ScenarioWords =>
  planned(title, ...rules)
    .does('team', TEAM)
    .on('2024-09-12')
    .does('draw', DRAW);

// biome-ignore format: a day a line
export default scenarios(
  caseFileReview,

  planned('评查人员持证、署名没有回避情形;确定小组以后抽卷;每份案卷一案', 'sichuan-29.1.hold', 'guangdong-10.1.attest', 'guangdong-第12条第2项.do', 'guangdong-8.opens')
    .refused('draw', 'guangdong-第12条第2项.do', DRAW).refused('team', 'sichuan-29.1.hold', { members: ['戊'] }).refused('team', 'guangdong-10.1.attest', TEAM, { unsigned: true })
    .does('team', { ...TEAM, invited: 3 }).does('draw', DRAW).opens('case-file-score', 2).counts('experts', 3).counts('random', 1),
  drawn('案卷都评定以后提交小组报告,本轮的末日是补班的周日,照常算;及时通报', 'guangdong-第12条第4项.must', 'guangdong-第12条第4项.hold', 'guangdong-第12条第8项.must', 'guangdong-第12条第8项.do', 'guangdong-第12条第8项.hold')
    .owes('groupReport', '2024-09-29').refused('circulate', 'guangdong-第12条第8项.do', { summary: '无' })
    .on('2024-09-29').told('graded', { grade: '优秀' }).refused('groupReport', 'guangdong-第12条第4项.hold', REPORT).told('graded', { grade: '不合格' })
    .does('groupReport', REPORT).nothingOwed('groupReport').owes('circulate', 'promptly').refused('close', 'guangdong-第12条第8项.hold').does('circulate', { summary: '较好' }).nothingOwed('circulate')
    .does('close').ended('评查完成').counts('rounds', 1).counts('graded', 2).counts('reports', 1),
  drawn('逾期没有提交小组报告', 'guangdong-第12条第4项.must').on('2024-09-30').late('groupReport').told('graded', { grade: '优秀' }).told('graded', { grade: '良好' }).does('groupReport', REPORT).counts('reports', 0),
  planned('没有抽卷的没有报告', 'guangdong-第12条第4项.do').does('team', TEAM).refused('groupReport', 'guangdong-第12条第4项.do', REPORT),
  drawn('全年不少于规定的次数;省里规定两次的,一次不能归档', 'sichuan-38.hold', 'guangdong-18.2.must').layer('case-file-review.times', 2)
    .told('graded', { grade: '优秀' }).told('graded', { grade: '良好' }).does('groupReport', REPORT).does('circulate', { summary: '较好' }).nothingOwed('lodge').refused('close', 'sichuan-38.hold')
    .on('2024-11-01').does('draw', { ...DRAW, until: '2024-11-29', files: [{ organ: 'u1', kind: '行政检查', no: '3' }] }).told('graded', { grade: '合格' }).does('groupReport', REPORT).does('circulate', { summary: '好转' })
    .does('close').counts('rounds', 2),
  equipped(scenario('部门评查的总体报告报政府备案', 'guangdong-18.2.must', 'guangdong-18.2.do', 'guangdong-18.2.let'))
    .on('2024-09-02').does('plan', { ...PLAN, body: '执法部门' }).does('team', TEAM).does('draw', { ...DRAW, files: [] }).does('groupReport', REPORT).refused('lodge', 'guangdong-18.2.do')
    .does('circulate', { summary: '较好' }).owes('lodge', 'promptly').refused('close', 'guangdong-18.2.let').does('lodge').nothingOwed('lodge').does('close'),
  planned('拒绝评查、虚假案卷的,转为监督个案', 'guangdong-20.1.opens').does('obstruct', { organ: 'u1', what: '拒不提供案卷' }).opens('enforcement-supervision').counts('obstructed', 1),
);
