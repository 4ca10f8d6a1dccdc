/** 行政执法专项整治: planned, approved, inspected, its list of problems, its report by the day of the plan. */
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { FILES } from './examples.ts';
import { specialRectification } from './special-rectification.ts';

const PLAN = {
  title: '整治任性、选择性、运动式执法',
  themes: ['任性执法', '选择性执法', '运动式执法'],
  field: '营商环境',
  from: '2024-09-02',
  until: '2024-10-12',
  organs: [{ organ: 'u2' }],
};
const LOOK = { organ: 'u2', way: '暗访' };
const LIST = {
  problems: [
    { organ: 'u2', theme: '任性执法', what: '一月四查', until: '2024-10-31' },
    { organ: 'u2', theme: '趋利执法', what: '下达罚款指标', until: '2024-10-31' },
  ],
};
const approved = (title: string, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2024-09-02')
    .does('plan', PLAN)
    .does('approve');
const looked = (title: string, ...rules: string[]): ScenarioWords => approved(title, ...rules).does('inspect', LOOK);

// biome-ignore format: a day a line
export default scenarios(
  specialRectification,

  scenario('方案的起止日期;批准以后检查、列问题', 'practice-专项整治方案.hold', 'practice-专项整治方案.do', 'practice-专项整治方案.must').on('2024-09-02').refused('plan', 'practice-专项整治方案.hold', { ...PLAN, until: '2024-08-30' }).does('plan', PLAN)
    .refused('inspect', 'practice-专项整治方案.do', LOOK).does('approve').owes('selfCheck', 'promptly').does('selfCheck', { organ: 'u2', problems: 3, report: FILES }).nothingOwed('selfCheck').does('inspect', LOOK).counts('campaigns', 1).counts('selfFound', 3).counts('inspected', 1),
  looked('每个问题一案;建议书的及时回复', 'outline-第(二十六)项.opens', 'sichuan-39.must').does('find', LIST).opens('rectification-problem', 2).does('advise', { organ: 'u2', what: '统一检查计划' }).serves('advise').owes('answer', 'promptly').does('answer', { words: '已改' }).nothingOwed('answer').counts('advised', 1),
  looked('方案的末日是补班的周六,照常算;通报以后、问题都有着落才结束;通报公开', 'practice-专项整治方案.must.2', 'practice-专项整治方案.hold.2', 'practice-专项整治方案.hold.3', 'practice-专项整治方案.do.2', 'practice-专项整治方案.do.3', 'practice-专项整治方案.never', 'disclosure-26.publishes')
    .owes('report', '2024-10-12').does('find', { problems: LIST.problems.slice(0, 1) }).refused('circulate', 'practice-专项整治方案.do.3', { words: '无' }).on('2024-10-12').does('report', { report: FILES }).nothingOwed('report').refused('find', 'practice-专项整治方案.never', LIST).refused('close', 'practice-专项整治方案.do.2')
    .does('circulate', { words: '已整改' }).owes('circulate published', '2024-11-08').refused('close', 'practice-专项整治方案.hold.3').on('2024-11-08').publishes('circulate').nothingOwed('circulate published')
    .told('linked', { procedure: 'rectification-problem', outcome: '已整改' }).does('close').ended('整治结束').counts('closed', 1).counts('onTime', 1),
  looked('逾期没有总结;逾期没有公开通报', 'practice-专项整治方案.must.2', 'disclosure-26.publishes').on('2024-10-14').late('report').does('report', { report: FILES }).does('circulate', { words: '无' }).on('2024-11-12').late('circulate published'),
  approved('没有检查的不总结', 'practice-专项整治方案.hold.2').refused('report', 'practice-专项整治方案.hold.2', { report: FILES }).does('cancel', { why: '并入其他专项' }).ended('停止').counts('open', 0),
);
