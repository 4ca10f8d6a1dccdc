/** 执法监督个案 held against its limits: three working days, five and ten days, thirty working days, thirty and fifteen days from the service. */
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { enforcementSupervision } from './enforcement-supervision.ts';
import { equipped, FILES, OFFICERS } from './examples.ts';

const CLUE = { organ: 'u2', source: '投诉举报', what: '重复检查' };
const LOOK = { officers: OFFICERS, shown: true, way: '查阅调取案卷', found: '一月检查四次' };
const OPINION = { wrongs: ['侵害市场主体权益、干扰生产经营、限制平等竞争'], demand: '立即改正' };
const URGE = { matter: '履行职责并报告', until: '2024-10-18' };
const MEND = { how: '履行职责', words: '已经改正' };
const DECIDE = { outcome: '责令限期履行' };
const known = (title: string, ...rules: string[]): ScenarioWords =>
  equipped(scenario(title, ...rules))
    .on('2024-09-25')
    .does('clue', CLUE);
const filed = (title: string, ...rules: string[]): ScenarioWords =>
  known(title, ...rules)
    .on('2024-09-26')
    .does('file');
const looked = (title: string, ...rules: string[]): ScenarioWords =>
  filed(title, ...rules)
    .does('notify')
    .serves('notify')
    .does('inquire', LOOK);
/** The opinion is served on Monday 14 October 2024. */
const opined = (title: string, ...rules: string[]): ScenarioWords =>
  looked(title, ...rules)
    .on('2024-10-14')
    .does('opine', OPINION)
    .serves('opine');

// biome-ignore format: a day a line
export default scenarios(
  enforcementSupervision,

  known('三个工作日内决定立案,补班的周日计入;立案署名;立案以后不再移送、不立案', 'practice-监督立案.must', 'sichuan-31.1.attest', 'law-33.3.attest', 'sichuan-31.1.never')
    .owes('file', '2024-09-29').refused('file', 'sichuan-31.1.attest', {}, { unsigned: true }).refused('file', 'law-33.3.attest', {}, { unsigned: true }).on('2024-09-29').does('file').nothingOwed('file')
    .refused('refer', 'sichuan-31.1.never', { to: '无' }).refused('decline', 'sichuan-31.1.never', { ground: '其他', why: '无' }).counts('clues', 1).counts('filed', 1),
  known('逾期没有决定;正在复议的不立案', 'practice-监督立案.must').on('2024-09-30').late('file').does('decline', { ground: '正在或者已经复议、诉讼', why: '复议中' }).ended('不予立案').counts('declined', 1),
  known('不属于本机关管辖的移送', 'practice-监督立案.must').does('refer', { to: '市司法局' }).ended('移送').counts('referred', 1),
  known('没有立案的不通知、不调查、不发意见书、不作决定', 'practice-监督的次序.do').refused('notify', 'practice-监督的次序.do').refused('inquire', 'practice-监督的次序.do', LOOK).refused('opine', 'practice-监督的次序.do', OPINION).refused('decide', 'practice-监督的次序.do', { ...DECIDE, grave: true }),
  known('凭线索制发督办函,署名;不必立案;报告、核实以后结案', 'practice-监督立案.must', 'law-27.1.attest', 'law-33.3.attest', 'practice-监督文书的送达.must', 'law-27.2.must', 'practice-督办.must', 'practice-督办.hold', 'practice-监督结案.hold')
    .owes('urge', '2024-09-29').refused('urge', 'law-27.1.attest', URGE, { unsigned: true }).refused('urge', 'law-33.3.attest', URGE, { unsigned: true }).on('2024-09-29').does('urge', URGE).nothingOwed('file').counts('open', 1)
    .owes('urge served', 'promptly').serves('urge').owes('respond', '2024-10-18').refused('close', 'practice-监督结案.hold', { what: '无' }).refused('inquire', 'practice-监督的次序.do', LOOK).on('2024-10-18').does('respond', { words: '已经办结' }).nothingOwed('respond').owes('check', 'promptly')
    .does('check', { result: '已经纠正' }).nothingOwed('check').nothingOwed('file').does('close', { what: '已经办结' }).ended('监督办结').counts('urged', 1).counts('filed', 0).counts('closed', 1).counts('corrected', 1).counts('open', 0),
  known('凭线索督办逾期没有报告;晚报的也核实,没有纠正的三个工作日内立案、再督办', 'law-27.2.must', 'practice-督办.must.2')
    .does('urge', URGE).serves('urge').on('2024-10-21').late('respond').refused('decide', 'practice-监督的次序.do', DECIDE).on('2024-10-22').does('respond', { words: '正在办' }).late('respond').does('check', { result: '没有纠正' }).owes('file', '2024-10-25')
    .on('2024-10-25').does('file').nothingOwed('file').does('inquire', LOOK).does('decide', DECIDE),
  known('没有纠正的再次督办', 'practice-督办.must.2').does('urge', URGE).serves('urge').on('2024-10-18').does('respond', { words: '正在办' }).does('check', { result: '没有纠正' }).owes('urge', '2024-10-23').on('2024-10-23').does('urge', { ...URGE, until: '2024-11-08' }).nothingOwed('file').counts('urged', 2),
  known('没有纠正的,逾期没有立案', 'practice-督办.must.2').does('urge', URGE).serves('urge').on('2024-10-18').does('respond', { words: '正在办' }).does('check', { result: '没有纠正' }).on('2024-10-24').late('file').does('urge', URGE).nothingOwed('file'),
  filed('五日内通知,跨国庆节顺延;收到起十日内提交说明', 'sichuan-32.must', 'sichuan-32.must.2')
    .owes('notify', '2024-10-08').on('2024-10-08').does('notify').nothingOwed('notify').serves('notify').owes('explain', '2024-10-18').on('2024-10-18').does('explain', { words: '无误', papers: FILES }).nothingOwed('explain'),
  filed('逾期没有通知、没有说明', 'sichuan-32.must', 'sichuan-32.must.2').on('2024-10-09').late('notify').does('notify').serves('notify').on('2024-10-22').late('explain'),
  filed('二名持证人员、出示证件、应当回避的不参加', 'sichuan-29.1.hold', 'sichuan-29.1.hold.2', 'sichuan-30.hold')
    .refused('inquire', 'sichuan-29.1.hold', { ...LOOK, officers: ['乙'] }).refused('inquire', 'sichuan-29.1.hold', { ...LOOK, officers: ['乙', '戊'] }).refused('inquire', 'sichuan-29.1.hold.2', { ...LOOK, shown: false })
    .does('recuse', { out: ['乙'] }).refused('inquire', 'sichuan-30.hold', LOOK).does('recuse', { out: ['丁'] }).does('inquire', LOOK),
  filed('三十个工作日查清,可以延长十个工作日', 'practice-调查期限.must', 'practice-调查期限.extends', 'sichuan-33.1.do').owes('opine', '2024-11-12').refused('opine', 'sichuan-33.1.do', OPINION)
    .on('2024-11-12').does('longer', { why: '需要鉴定' }).owes('opine', '2024-11-26').on('2024-11-26').does('inquire', LOOK).does('opine', OPINION).nothingOwed('opine'),
  filed('逾期没有查清', 'practice-调查期限.must').on('2024-11-13').late('opine'),
  looked('没有违法的撤销立案,署名;意见书署名;发了意见书不再撤销', 'sichuan-33.2.attest', 'law-28.1.attest', 'sichuan-33.2.never', 'sichuan-33.1.do')
    .refused('drop', 'sichuan-33.2.attest', { why: '无' }, { unsigned: true }).refused('opine', 'law-28.1.attest', OPINION, { unsigned: true }).does('opine', OPINION).refused('drop', 'sichuan-33.2.never', { why: '无' }),
  looked('没有违法的撤销立案', 'sichuan-33.2.never').does('drop', { why: '程序合法' }).ended('没有违法或者不适当').counts('dropped', 1),
  filed('督办函及时送达;载明的日期以前报告;报告的及时核实', 'practice-监督文书的送达.must', 'law-27.1.attest', 'law-27.2.must', 'practice-督办.must', 'practice-督办.hold', 'practice-监督结案.hold', 'practice-监督结案.let.2')
    .refused('urge', 'law-27.1.attest', { matter: '停止重复检查', until: '2024-10-18' }, { unsigned: true }).does('urge', { matter: '停止重复检查', until: '2024-10-18' }).owes('urge served', 'promptly').serves('urge').nothingOwed('urge served').owes('respond', '2024-10-18').refused('check', 'practice-督办.hold', { result: '已经纠正' }).refused('close', 'practice-监督结案.hold', { what: '无' })
    .on('2024-10-18').does('respond', { words: '已停止' }).nothingOwed('respond').owes('check', 'promptly').refused('close', 'practice-监督结案.let.2', { what: '无' }).does('check', { result: '已经纠正' }).nothingOwed('check').does('close', { what: '已停止' }).ended('监督办结')
    .counts('corrected', 1).counts('urged', 1).counts('open', 0),
  filed('逾期没有报告督办事项的,可以报请政府决定', 'law-27.2.must', 'law-29.hold').does('urge', { matter: '停止', until: '2024-10-18' }).serves('urge').on('2024-10-21').late('respond').does('inquire', LOOK).does('decide', DECIDE),
  opined('收到意见书三十日内纠正并报告', 'sichuan-34.1.must').owes('mend', '2024-11-13').on('2024-11-13').does('mend', MEND).nothingOwed('mend').does('check', { result: '已经纠正' }).does('close', { what: '已改正' }).counts('mended', 1).counts('opinions', 1),
  opined('十五日内可以申请复核,复核十五日', 'sichuan-34.2.may', 'sichuan-34.2.must', 'sichuan-34.2.do', 'practice-监督结案.let.2', 'practice-监督结案.hold').mayUntil('object', '2024-10-29').refused('recheck', 'sichuan-34.2.do', { result: '维持意见', why: '无' })
    .on('2024-10-29').does('object', { why: '是个案检查' }).owes('recheck', '2024-11-13').refused('close', 'practice-监督结案.hold', { what: '无' }).on('2024-11-13').does('recheck', { result: '撤销意见', why: '属实' }).nothingOwed('recheck').nothingOwed('mend')
    .does('close', { what: '意见撤销' }).counts('objected', 1).counts('changed', 1).counts('corrected', 0),
  opined('逾期没有复核;复核没有答复的不作决定', 'sichuan-34.2.must', 'practice-监督结案.let').on('2024-10-15').does('object', { why: '无' }).on('2024-10-31').late('recheck').on('2024-11-14').late('mend').refused('decide', 'practice-监督结案.let', DECIDE)
    .does('recheck', { result: '维持意见', why: '无' }).does('decide', DECIDE),
  opined('逾期申请复核的,不必复核', 'sichuan-34.2.may').on('2024-10-30').does('object', { why: '晚' }).late('object').nothingOwed('recheck'),
  opined('逾期不纠正的作出决定;收到起三十日内报告执行,跨元旦', 'sichuan-34.1.must', 'law-29.hold', 'law-29.attest', 'sichuan-34.3.must')
    .refused('decide', 'law-29.hold', DECIDE).on('2024-11-14').late('mend').on('2024-12-02').refused('decide', 'law-29.attest', DECIDE, { unsigned: true }).does('decide', DECIDE).serves('decide').owes('execute', '2025-01-02').on('2025-01-02').does('execute', { words: '已执行' }).nothingOwed('execute')
    .does('check', { result: '已经纠正' }).does('close', { what: '已执行' }).counts('decided', 1).counts('notInTime', 0),
  opined('逾期没有报告执行', 'sichuan-34.3.must').on('2024-11-14').does('decide', DECIDE).serves('decide').on('2024-12-17').late('execute').refused('close', 'practice-监督结案.hold', { what: '无' }).does('blame', { cause: '拒不执行' }).does('close', { what: '移送追责' }).counts('corrected', 0),
  looked('涉及重大问题的可以直接报请政府决定,不是的先发意见书', 'law-29.hold').refused('decide', 'law-29.hold', DECIDE).does('decide', { ...DECIDE, grave: true }).counts('decided', 1),
  looked('意见书载明报送日期的,从其载明', 'law-28.2.must').does('opine', { ...OPINION, until: '2024-10-18' }).serves('opine').owes('mend', '2024-10-18').on('2024-10-18').does('mend', MEND).nothingOwed('mend'),
  looked('逾期没有报送纠正情况', 'law-28.2.must').does('opine', { ...OPINION, until: '2024-10-18' }).serves('opine').on('2024-10-21').late('mend'),
  known('能够当场纠正的,督促立即纠正,署名', 'law-26.2.attest', 'practice-监督立案.must').refused('onSpot', 'law-26.2.attest', { what: '没有亮证' }, { unsigned: true }).does('onSpot', { what: '没有亮证' }).ended('当场纠正').counts('onSpot', 1),
  filed('没有调查的不提追责', 'practice-追责建议.do').refused('blame', 'practice-追责建议.do', { cause: '无' }),
  looked('约谈;存在突出问题的通报,署名;通报公开的二十个工作日;追责转责任追究', 'law-31.attest', 'practice-追责建议.do', 'disclosure-26.publishes', 'sichuan-45.opens')
    .does('opine', OPINION).does('talk', { who: '副局长', words: '限期改正' }).does('staff', { what: '离岗教育', why: '多次重复检查' }).refused('circulate', 'law-31.attest', { public: true, words: '无' }, { unsigned: true }).does('circulate', { public: true, words: '重复检查' }).owes('circulate published', '2024-10-29')
    .on('2024-10-30').late('circulate published').does('blame', { cause: '拒不改正' }).opens('accountability').does('duty').counts('talks', 1).counts('blamed', 1).counts('duty', 1),
  opined('按期公开通报;内部通报不公开', 'disclosure-26.publishes').does('circulate', { public: true, words: '重复检查' }).on('2024-10-18').publishes('circulate').nothingOwed('circulate published').does('circulate', { public: false, words: '内部' }).nothingOwed('circulate published'),
);
