/** 合同变更、补充、解除: reviewed anew; by agreement, or by decision with its ground and the loss made good. */
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { meeting } from '../decisions/meeting.ts';
import { contractChange } from './contract-change.ts';

const FILE = [{ name: '补充协议.docx', digest: 'e'.repeat(64) }];
const START = { nature: '行政协议', party: '公交公司', title: '公交特许经营协议', what: '变更', ground: '双方协商一致' };
const submit = (major: boolean) => ({ to: '司法局', major, papers: FILE });
const AGREE = { text: FILE, milestones: [{ what: '补交保证金', due: '2025-02-10', whose: '对方' }] };
const started = (title: string, more: object, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2024-09-26')
    .told('start', { ...START, ...more });
const PUBLIC = { what: '解除', ground: '国家利益、社会公共利益需要' };
const DECIDE = { ground: '道路改建', owed: 5_000_000 };

// biome-ignore format: a day a line
export default scenarios(
  contractChange,

  started('协商变更:重新审查、重大的集体决定,签订、备案、告知合同', {}, 'practice-合同审查.must', 'practice-合同审查.opens', 'practice-合同审查.hold', 'practice-合同审查.hold.2', 'practice-合同审查.hold.3', 'civil-第543条、第562条第1款.attest', 'civil-543.never', 'civil-509.1.opens', 'practice-合同备案.must', 'practice-合同备案.do', 'civil-543.hold', 'civil-543.tells', 'practice-合同档案.must')
    .owes('submit', 'promptly').does('submit', submit(true)).nothingOwed('submit').opens('legal-review').refused('agree', 'practice-合同审查.hold', AGREE)
    .on('2024-10-08').told('reviewed', { result: '合法' }).does('submit', submit(true)).refused('agree', 'practice-合同审查.hold.2', AGREE).told('reviewed', { result: '合法' }).refused('agree', 'practice-合同审查.hold.3', AGREE).refused('lodge', 'civil-543.hold').does('collective', { present: ['甲'], result: '同意' }).refused('agree', 'civil-第543条、第562条第1款.attest', AGREE, { unsigned: true })
    .does('agree', AGREE).opens('contract-milestone').owes('lodge', '2024-10-14').refused('decide', 'civil-543.never', DECIDE).refused('refuse', 'civil-543.never', { reason: '无' }).refused('finish', 'practice-合同备案.do')
    .on('2024-10-14').does('lodge').does('finish').ended('办结').owes('archive', 'promptly').does('archive').counts('agreed', 1).counts('lodged', 1),
  started('单方解除:限于行政协议,有法定理由,听取意见,送达,写明并付清补偿', PUBLIC, 'agreement-16.1.hold', 'agreement-16.1.attest', 'practice-听取意见.do', 'agreement-16.1.never', 'agreement-16.1.must', 'business-31.hold', 'business-31.must', 'business-31.hold.2', 'practice-合同备案.must')
    .does('submit', submit(false)).told('reviewed', { result: '应当修改' }).refused('decide', 'practice-听取意见.do', DECIDE).does('hear', { words: '要求补偿' }).refused('decide', 'business-31.hold', { ...DECIDE, owed: 0 }).refused('decide', 'agreement-16.1.attest', DECIDE, { unsigned: true })
    .on('2024-10-08').does('decide', DECIDE).owes('decide served', 'promptly').owes('compensate', 'promptly').serves('decide').nothingOwed('decide served').refused('agree', 'agreement-16.1.never', AGREE)
    .on('2024-10-15').late('lodge').does('lodge').does('compensate', { amount: 3_000_000 }).refused('finish', 'business-31.hold.2').owes('compensate', 'promptly')
    .on('2024-11-01').does('compensate', { amount: 2_000_000 }).nothingOwed('compensate').does('finish').counts('decided', 1).counts('dissolved', 1).counts('compensated', 5_000_000).counts('lodged', 0),
  started('重大变更经政府会议审议的,先有审查意见', {}, 'practice-合同审查.do', 'practice-合同审查.tells', 'practice-合同审查.hold.3', 'practice-合同审查.hold.4').entry('会议', meeting, [['call', '2024-09-18', { kind: '政府常务会议', title: '第30次', on: '2024-10-08' }]]).does('submit', submit(true))
    .refused('table', 'practice-合同审查.do', { meeting: '会议' }).told('reviewed', { result: '合法' }).refused('table', 'practice-合同审查.hold.4', { meeting: '没有的会议' }).does('table', { meeting: '会议' }).tells('会议', 'tabled').on('2024-10-08').told('discussed', { result: '通过' }).does('agree', AGREE),
  started('民事合同、协商一致的,不能单方决定', { nature: '民事合同', ...PUBLIC }, 'agreement-16.1.hold').does('hear', { words: '不同意' }).does('submit', submit(false)).told('reviewed', { result: '合法' }).refused('decide', 'agreement-16.1.hold', DECIDE)
    .does('refuse', { reason: '没有理由' }).ended('不变更').counts('refused', 1),
  started('民事合同的对方违约:审查以后通知解除,通知到达才办结', { nature: '民事合同', what: '解除', ground: '对方违约' }, 'civil-565.1.hold', 'civil-第562条第2款、第563条第1款.attest', 'civil-565.1.must', 'civil-565.1.do', 'civil-565.1.never', 'practice-合同备案.must').refused('notify', 'practice-合同审查.hold', { ground: '欠付租金' }).does('submit', submit(false)).told('reviewed', { result: '合法' })
    .refused('notify', 'civil-第562条第2款、第563条第1款.attest', { ground: '欠付租金' }, { unsigned: true }).does('notify', { ground: '欠付租金' }).owes('notify served', 'promptly').refused('agree', 'civil-565.1.never', AGREE).owes('lodge', '2024-10-09').does('lodge').refused('finish', 'civil-565.1.do').serves('notify').nothingOwed('notify served').does('finish').counts('notified', 1).counts('dissolved', 1),
  started('行政协议不能以通知解除', { ground: '对方违约', what: '解除' }, 'civil-565.1.hold').does('submit', submit(false)).told('reviewed', { result: '合法' }).refused('notify', 'civil-565.1.hold', { ground: '违约' }),
);
