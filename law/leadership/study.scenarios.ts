/** 学法, shown. */
import type { Form } from '../../kernel/language/data.ts';
import { scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { FILES } from './examples.ts';
import { study, studyPlan } from './study.ts';

const HOLD: Form = {
  plan: '计划',
  kind: '党委理论学习中心组学法',
  topic: '习近平法治思想',
  laws: [{ name: '宪法' }, { name: '行政复议法' }],
  by: '专家学者',
  present: ['书记', '县长', '局长'],
};
const own = 'practice-学法记录.hold';

// biome-ignore format: a day of the scenario a line
export default scenarios(
  study,
  scenario('写明法律法规,不是常务会会前学法;告知学法计划;十个工作日内归集记录,跨国庆', own, 'practice-不重复计数.attest', 'practice-不重复计数.tells', 'practice-学法记录.must').entry('计划', studyPlan, [['begin', '2024-01-15']]).on('2024-09-26').refused('hold', own, { ...HOLD, laws: [] })
    .refused('hold', 'practice-不重复计数.attest', HOLD, { unsigned: true }).does('hold', HOLD).tells('计划', 'studied').owes('record', '2024-10-15').on('2024-10-15').does('record', { papers: FILES }).nothingOwed('record').ended('已经记录').counts('times', 1).counts('number', 2).counts('persons', 3).counts('group', 1),
  scenario('没有计划的也登记;记录逾期', 'practice-学法记录.must').on('2024-09-26').does('hold', { ...HOLD, plan: null, kind: '部门会前学法', by: '领导成员' }).on('2024-10-16').late('record').counts('before', 1),
);
