/** 行政应诉(二审、再审), shown over the Spring Festival of 2025 (26 January and 8 February are made-up working days, 28 January to 4 February is off). */
import type { Form } from '../../kernel/language/data.ts';
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { penalty } from '../enforcement/penalty.ts';
import { FILE, SOURCE, SUED } from './examples.ts';
import { litigation } from './litigation.ts';
import { litigationAppeal } from './litigation-appeal.ts';

const BEGIN: Form = { plaintiff: 'p1', no: '(2025)示01行终3号', by: '对方', gotOn: '2025-01-10', copyOn: '2025-01-15' };
const APPLY: Form = { case: 'c1', plaintiff: 'p1', no: '(2025)示行申1号', why: '适用法律错误' };
const APPEAR: Form = { head: '局长', post: '正职负责人', counsel: 1, spoke: true, words: '愿意协调' };
const EXPLAIN: Form = { ground: '意外事件', why: '车祸', proof: FILE };
const DEPUTE: Form = { staff: ['乙'], counsel: 0 };
const KEPT: Form = { no: '(2025)示01行终3号', result: '维持原裁判' };
const NOTHING: Form = { performs: false };
const VOID: Form = { outcome: '撤销', effect: '撤销', performs: true };
const begun = (title: string, more: Form, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2025-01-17')
    .told('begin', { ...BEGIN, ...more });
const first = (title: string, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .entry('c1', litigation, [
      ['receive', '2024-03-08', SUED],
      ['judge', '2024-08-01', { document: '判决书', no: '8', result: '撤销' }],
      ['effective', '2024-08-20', { outcome: '撤销', effect: '撤销', on: '2024-08-17', performs: true }],
    ])
    .entry('c9', penalty, [['source', '2024-01-05', SOURCE]]);

// biome-ignore format: a day of the scenario a line
export default scenarios(
  litigationAppeal,
  begun('对方上诉的十五日内答辩,末日逢春节顺延;三个月内审结,法院可以延长', {}, 'reading-108.2.must', 'law-88.must', 'law-88.extends').owes('answer', '2025-02-05').owes('judge', '2025-04-10')
    .on('2025-02-05').does('answer', { paper: FILE }).nothingOwed('answer').counts('answeredInTime', 1)
    .on('2025-04-09').does('prolong', { until: '2025-05-12' }).owes('judge', '2025-05-12').on('2025-05-13').late('judge'),
  begun('本机关上诉的不答辩', { by: '本机关' }, 'reading-108.2.must', 'reading-108.2.must.2').nothingOwed('answer'),
  begun('逾期没有答辩的提示', {}, 'reading-108.2.must').on('2025-02-06').late('answer'),
  begun('没有登记收到上诉状副本之日的,及时答辩', { copyOn: null }, 'reading-108.2.must.2').owes('answer', 'promptly').does('answer', { paper: FILE }).nothingOwed('answer'),
  begun('第三人不必由负责人出庭', { capacity: '第三人' }, 'law-3.3.must', 'law-3.3.hold.3', 'court-3.hold').does('summon', { on: '2025-02-06', head: false }).nothingOwed('appear').on('2025-02-06').refused('staffed', 'court-3.hold', { why: '由共同被告的负责人出庭', counsel: 1 }).does('staffed', { why: '作为第三人', counsel: 1 }).counts('heard', 0),
  begun('共同被告的另一负责人出庭;没有出庭过、不是第三人的不能免', { capacity: '共同被告(复议维持)' }, 'court-3.hold', 'court-7.1.hold', 'law-3.3.hold.3').does('summon', { on: '2025-02-06', head: true })
    .on('2025-02-06').refused('staffed', 'court-7.1.hold', { why: '同一审级已经出庭一次', counsel: 1 }).refused('staffed', 'law-3.3.hold.3', { why: '作为第三人', counsel: 1 }).does('staffed', { why: '由共同被告的负责人出庭', counsel: 1 }).nothingOwed('appear'),
  begun('二审同样出庭', {}, 'law-3.3.must', 'law-3.3.do', 'law-3.3.hold', 'court-6.1.hold', 'court-6.1.hold.2', 'court-11.3.hold', 'court-7.1.hold').refused('appear', 'law-3.3.do', APPEAR)
    .on('2025-01-24').does('summon', { on: '2025-02-06', head: true }).owes('appear', '2025-02-06').refused('appear', 'court-6.1.hold', APPEAR).does('prove', { head: '局长', post: '正职负责人' }).refused('appear', 'law-3.3.hold', APPEAR)
    .on('2025-02-06').refused('appear', 'court-6.1.hold.2', { ...APPEAR, head: '副局长' }).refused('appear', 'court-11.3.hold', { ...APPEAR, spoke: false }).does('appear', APPEAR).nothingOwed('appear').counts('headRate', 100).does('summon', { on: '2025-02-13', head: false })
    .on('2025-02-13').does('staffed', { why: '同一审级已经出庭一次', counsel: 1 }).nothingOwed('appear').counts('heard', 1),
  begun('不能出庭的说明并委托工作人员', { concern: ['重大公共利益'] }, 'law-3.3.hold.2', 'court-9.1.hold', 'court-8.attest', 'court-4.1.attest')
    .on('2025-01-24').does('summon', { on: '2025-02-06', head: true })
    .on('2025-02-06').refused('depute', 'court-9.1.hold', DEPUTE).refused('explain', 'court-8.attest', EXPLAIN, { unsigned: true }).does('explain', EXPLAIN)
    .refused('depute', 'law-3.3.hold.2', { counsel: 2 }).refused('depute', 'court-4.1.attest', DEPUTE, { unsigned: true }).does('depute', DEPUTE).counts('headRate', 0).counts('heard', 1),
  begun('终审以后登记结果;改判的写明,改判败诉的写明被诉行为如何', {}, 'law-89.do', 'practice-登记终审结果.must', 'law-89.hold', 'law-70.hold').refused('close', 'law-89.do', NOTHING)
    .on('2025-03-31').does('judge', { ...KEPT, result: '改判' }).owes('close', 'promptly').refused('close', 'law-89.hold', NOTHING).refused('close', 'law-70.hold', { outcome: '撤销', performs: true }).does('close', VOID).ended('审结').opens('litigation-performance', 0)
    .counts('changed', 1),
  begun('维持原裁判的', {}, 'law-89.hold', 'law-89.tells').on('2025-03-31').does('judge', KEPT).does('close', NOTHING).counts('judged', 1).counts('changed', 0),
  begun('对方撤回上诉的,可以销案', {}, 'reading-26.attest').refused('drop', 'reading-26.attest', { why: '对方撤回上诉、申请' }, { unsigned: true }).does('drop', { why: '对方撤回上诉、申请' }).ended('销案'),
  first('六个月内申请再审,末日在春节假期的仍可', 'reading-110.hold', 'law-91.attest', 'law-90.must', 'reading-112.must').on('2025-02-17').refused('apply', 'law-91.attest', APPLY, { unsigned: true }).does('apply', APPLY).owes('apply served', 'promptly').serves('apply').owes('opened', 'promptly')
    .on('2025-03-20').does('rejected').ended('驳回再审申请').counts('applied', 1),
  first('超过六个月不再申请', 'reading-110.hold').on('2025-02-18').refused('apply', 'reading-110.hold', APPLY).refused('apply', 'reading-110.hold', { ...APPLY, knewOn: '2024-08-01' }).does('apply', { ...APPLY, knewOn: '2025-01-06' }),
  first('对方申请再审的,十五日内提交书面意见', 'reading-111.must').on('2025-01-17').does('retry', { case: 'c1', plaintiff: 'p1', no: '1', by: '对方申请' }).owes('answer', '2025-02-05').on('2025-02-06').late('answer').does('answer', { paper: FILE }).nothingOwed('answer'),
  first('按期提交书面意见;抗诉的不要求', 'reading-111.must').on('2025-01-17').does('retry', { case: 'c1', plaintiff: 'p1', no: '1', by: '对方申请' }).on('2025-02-05').does('answer', { paper: FILE }).nothingOwed('answer'),
  first('再审改变的,告知一审案件和被诉的案件,开始履行', 'law-92.tells', 'law-92.tells.2', 'law-94.opens').on('2025-02-17').does('retry', { case: 'c1', act: 'c9', plaintiff: 'p1', no: '1', by: '人民检察院抗诉、检察建议' })
    .on('2025-04-30').does('judge', { ...KEPT, result: '再审改变' })
    .on('2025-05-06').does('close', VOID).tells('c9', 'judged').tells('c1', 'second').opens('litigation-performance').counts('retried', 1),
  first('本机关申请的同样', 'law-91.tells', 'law-91.tells.2', 'law-94.opens.2').on('2025-02-17').does('apply', { ...APPLY, act: 'c9' })
    .on('2025-04-10').does('opened')
    .on('2025-04-30').does('judge', { ...KEPT, result: '再审改变' })
    .on('2025-05-06').does('close', { outcome: '变更', effect: '变更', performs: true }).tells('c9', 'judged').tells('c1', 'second').opens('litigation-performance'),
  begun('开庭日没有登记出庭的,提示', {}, 'law-3.3.must').on('2025-01-24').does('summon', { on: '2025-02-06', head: true }).on('2025-02-07').late('appear'),
);
