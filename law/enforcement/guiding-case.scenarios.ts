/** 典型案例: proposed, chosen or sent back, issued without names, sent up, withdrawn when its case or its law falls. */
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { FILES } from './examples.ts';
import { guidingCase } from './guiding-case.ts';

const ISSUE = { kind: '典型案例', title: '某店超范围经营案', point: '轻微不罚', basis: '行政处罚法第33条', text: FILES };
const proposed = (title: string, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2024-09-18')
    .does('propose', { field: '市场监管', why: '裁量适当', text: FILES });
const issued = (title: string, ...rules: string[]): ScenarioWords =>
  proposed(title, ...rules)
    .does('select', { result: '入选' })
    .on('2024-09-26')
    .does('issue', ISSUE);

// biome-ignore format: a day a line
export default scenarios(
  guidingCase,

  proposed('推荐的及时审查;入选的发布,隐去个人信息,二十个工作日内公开,跨国庆节', 'practice-案例推荐.must', 'practice-案例推荐.must.2', 'practice-案例推荐.hold.3', 'disclosure-15.attest', 'disclosure-26.publishes', 'practice-案例推荐.never', 'practice-案例推荐.hold.4')
    .owes('select', 'promptly').refused('issue', 'practice-案例推荐.hold.3', ISSUE).does('select', { result: '入选' }).nothingOwed('select').owes('issue', 'promptly')
    .on('2024-09-26').refused('issue', 'disclosure-15.attest', ISSUE, { unsigned: true }).does('issue', ISSUE).nothingOwed('issue').owes('issue published', '2024-10-29').refused('decline', 'practice-案例推荐.never').refused('decline', 'practice-案例推荐.hold.4')
    .counts('published', 1).counts('typical', 1).counts('inForce', 1)
    .on('2024-10-29').publishes('issue').nothingOwed('issue published'),
  issued('逾期没有公开', 'disclosure-26.publishes').on('2024-10-30').late('issue published'),
  proposed('修改的改后再审;不入选的不予采用', 'practice-案例推荐.must.3', 'practice-案例推荐.must.4', 'practice-案例推荐.hold', 'practice-案例推荐.hold.2', 'practice-案例推荐.hold.4')
    .refused('revise', 'practice-案例推荐.hold.2', { text: FILES }).does('select', { result: '修改', why: '要旨不明' }).owes('revise', 'promptly').refused('select', 'practice-案例推荐.hold', { result: '入选' })
    .does('revise', { text: FILES }).nothingOwed('revise').does('select', { result: '不入选' }).owes('decline', 'promptly').does('decline').nothingOwed('decline').ended('没有入选'),
  proposed('典型案例由县发布,指导案例只能是国务院部门、省级政府的', 'outline-第(十六)项.hold').does('select', { result: '入选' }).refused('issue', 'outline-第(十六)项.hold', { ...ISSUE, kind: '指导案例' }),
  scenario('收到的指导案例登记即可转发', 'practice-案例推荐.hold.3', 'outline-第(十六)项.hold').on('2024-09-18').does('received', { issuer: '省政府', on: '2024-09-12', field: '生态环境' })
    .does('issue', { ...ISSUE, kind: '指导案例' }).counts('typical', 0).counts('published', 1),
  proposed('没有发布的不报送、不撤回', 'practice-案例管理.do').refused('sendUp', 'practice-案例管理.do').refused('withdraw', 'practice-案例管理.do', { ground: '其他' }),
  issued('报送上级、上级采用;依据修改的及时研究继续适用或者撤回,撤回公开', 'practice-案例管理.do', 'practice-案例管理.must', 'disclosure-26.publishes.2')
    .does('sendUp').does('chosenAbove', { by: '省司法厅' }).does('changed', { by: '新法' }).owes('keep', 'promptly').does('keep', { why: '实质未变' }).nothingOwed('keep')
    .on('2025-01-06').does('changed', { by: '再修改' }).does('withdraw', { ground: '依据修改、废止' }).ended('撤回').counts('inForce', 0).counts('chosenAbove', 1).owes('withdraw published', '2025-02-08')
    .on('2025-02-12').late('withdraw published'),
  issued('撤回的按期公开', 'disclosure-26.publishes.2').does('withdraw', { ground: '其他' }).on('2024-10-08').publishes('withdraw').nothingOwed('withdraw published'),
);
