/** “互联网+监管”预警, shown over the National Day of 2024. */
import type { Form } from '../../kernel/language/data.ts';
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { equipped } from '../enforcement/examples.ts';
import { remoteWarning } from './remote-warning.ts';

const ARRIVE: Form = { source: '省“互联网+监管”系统', no: 'Y1', title: '排放异常', kind: '监测异常', level: '中', what: '夜间超标' };
const ILLEGAL: Form = { way: '数据比对', result: '属实,违法', what: '超标' };
const RISK: Form = { way: '远程查看', result: '属实,有风险', what: '设备老化' };
const INSPECT: Form = { party: 's1', power: 'power1', enterprise: true, kind: '个案检查', from: '数据监测', items: '排放设施' };
const REMOTE: Form = { how: '督促改正', what: '检修' };
const arrived = (title: string, more: Form, ...rules: string[]): ScenarioWords =>
  equipped(scenario(title, ...rules))
    .on('2024-09-27')
    .does('arrive', { ...ARRIVE, ...more });

// biome-ignore format: a day of the scenario a line
export default scenarios(
  remoteWarning,
  arrived('一个工作日内签收,十五个工作日内反馈;违法的转线索以后才反馈立为线索', {}, 'practice-预警处置.must', 'practice-预警处置.never', 'practice-预警处置.do', 'practice-预警处置.must.4', 'law-56.must', 'law-56.hold', 'law-56.opens', 'practice-预警处置.do.2', 'practice-预警处置.hold', 'practice-预警处置.hold.2')
    .owes('sign', '2024-09-29').owes('answer', '2024-10-23').refused('check', 'practice-预警处置.do', ILLEGAL).refused('answer', 'practice-预警处置.do.2', { result: '立为线索', note: '已立' }).refused('toClue', 'law-56.hold', { about: '超标排放' })
    .on('2024-09-29').does('sign').refused('back', 'practice-预警处置.never', { why: '重复推送' }).does('check', ILLEGAL).owes('toClue', 'promptly').refused('answer', 'practice-预警处置.hold', { result: '已经督促改正', note: '无' }).refused('answer', 'practice-预警处置.hold.2', { result: '立为线索', note: '无' })
    .does('toClue', { about: '超标排放' }).opens('clue').nothingOwed('toClue').on('2024-10-23').does('answer', { result: '立为线索', note: '已立' }).ended('已经反馈').counts('inTimeRate', 100).counts('clues', 1).counts('remoteRate', 0),
  arrived('有风险的优先非现场处置;高风险五个工作日', { level: '高' }, 'practice-预警处置.must.3', 'law-56.must.2', 'practice-预警处置.hold').owes('answer', '2024-10-10').does('sign').does('check', RISK).owes('remote', 'promptly').does('remote', REMOTE).nothingOwed('remote')
    .on('2024-10-10').does('answer', { result: '已经督促改正', mended: 1, note: '已检修' }).counts('mended', 1).counts('remoteRate', 100).counts('answeredRate', 100),
  arrived('需要现场的,署名认定以后转检查,检查结束才反馈', {}, 'law-56.attest', 'law-56.opens.2', 'law-56.must.2', 'practice-预警处置.hold').does('sign').does('check', RISK).refused('toInspection', 'law-56.attest', INSPECT, { unsigned: true }).does('toInspection', INSPECT).opens('inspection').nothingOwed('toInspection')
    .refused('answer', 'practice-预警处置.hold', { result: '转行政检查', note: '检查中' }).told('linked', { procedure: 'inspection', outcome: '检查结束' }).does('answer', { result: '转行政检查', note: '已查' }).counts('inspections', 1),
  arrived('平台写明反馈日的,按其日期;误报的反馈误报', { due: '2024-10-11' }, 'practice-预警处置.must.2', 'practice-预警处置.hold').owes('answer', '2024-10-11').does('sign').does('check', { way: '数据比对', result: '误报', what: '传感器故障' }).on('2024-10-11').does('answer', { result: '误报', note: '传感器故障' }).nothingOwed('answer').counts('falseAlarms', 1),
  arrived('不属于职责的退回', {}, 'practice-预警处置.must', 'practice-预警处置.never').does('back', { why: '不属于本单位职责' }).ended('退回').counts('back', 1),
  arrived('逾期没有签收、没有反馈的', {}, 'practice-预警处置.must', 'practice-预警处置.must.4').on('2024-09-30').late('sign').on('2024-10-24').late('answer'),
  arrived('高风险逾期没有反馈的', { level: '高' }, 'practice-预警处置.must.3').on('2024-10-11').late('answer'),
  arrived('超过平台写明的反馈日', { due: '2024-10-11' }, 'practice-预警处置.must.2').on('2024-10-14').late('answer'),
);
