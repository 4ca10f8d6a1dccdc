/** 清理: proposed by who drafted or applies, examined, decided together, published, each document told; the next one in two years. */
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { FILES, withDocuments } from './examples.ts';
import { normativeCleanup } from './normative-cleanup.ts';

const LAUNCH = { kind: '定期清理', topic: '全面', scope: '县政府和部门文件', cause: '定期', before: '2024-08-31', due: '2024-10-10' };
const OPINION = { from: 'u1', as: '起草单位', keep: 1, change: 0, repeal: 1, lapse: 1, list: FILES };
const CHECK = { number: 3, other: 0 };
const PRESENT = { present: ['甲', '乙'], passed: true };
const DECIDE = {
  kept: [{ doc: 'doc1', why: '仍然需要' }],
  abolished: [{ doc: 'doc2', until: '2024-11-30', why: '依据废止' }],
  lapsed: [{ doc: 'doc3', until: '2024-11-30', why: '任务完成' }],
};
const launched = (title: string, more: object, ...rules: string[]): ScenarioWords =>
  withDocuments(scenario(title, ...rules))
    .on('2024-09-12')
    .does('launch', { ...LAUNCH, ...more });
const checked = (title: string, more: object, ...rules: string[]): ScenarioWords =>
  launched(title, more, ...rules)
    .on('2024-10-10')
    .does('propose', OPINION)
    .does('check', CHECK);

// biome-ignore format: a day a line
export default scenarios(
  normativeCleanup,

  launched('各单位在所定日子以前报送意见,逐件审核后集体审议、决定,逐件告知', {}, 'local-清理.must', 'local-清理.do', 'local-清理.do.2', 'local-清理.hold', 'local-清理.hold.2', 'outline-第(九)项.attest', 'notice-第(七)项.hold',
    'local-清理.tells', 'local-清理.tells.3', 'local-清理.tells.4', 'disclosure-26.publishes')
    .owes('propose', '2024-10-10').refused('check', 'local-清理.do', CHECK).on('2024-10-10').does('propose', OPINION).nothingOwed('propose')
    .refused('check', 'outline-第(九)项.attest', CHECK, { unsigned: true }).refused('check', 'local-清理.hold', { number: 0, other: 0 }).refused('discuss', 'local-清理.do.2', PRESENT).does('check', CHECK).nothingOwed('confer')
    .refused('decide', 'notice-第(七)项.hold', DECIDE).does('discuss', { ...PRESENT, passed: false }).refused('decide', 'notice-第(七)项.hold', DECIDE).does('discuss', PRESENT)
    .refused('decide', 'local-清理.hold.2', { ...DECIDE, lapsed: [] }).does('decide', DECIDE).tells('doc1', 'cleaned').tells('doc2', 'abolished').tells('doc3', 'lapsed').ended('清理完成')
    .owes('decide published', '2024-11-06').does('publish', { document: 6 }).nothingOwed('decide published').owes('next', '2026-10-10')
    .counts('rounds', 1).counts('kept', 1).counts('changed', 0).counts('abolished', 1).counts('lapsed', 1).counts('documents', 3),
  checked('修改的逐件告知;定期清理的间隔二年', {}, 'local-清理.tells.2', 'local-清理.must.3').does('discuss', PRESENT).does('decide', { changed: [{ doc: 'doc1', why: '与上位法不一致' }, { doc: 'doc2', why: '同上' }], kept: [{ doc: 'doc3', why: '仍然需要' }] })
    .tells('doc1', 'cleaned').tells('doc2', 'cleaned').counts('changed', 2).on('2026-10-10').does('next', { on: '2026-10-10' }).nothingOwed('next'),
  checked('逾期公开、启动下一次的提示', {}, 'disclosure-26.publishes', 'local-清理.must.3').does('discuss', PRESENT).does('decide', DECIDE).on('2024-11-07').late('decide published').on('2026-10-12').late('next'),
  checked('专项清理没有下一次', { kind: '专项清理' }, 'local-清理.must.3').does('discuss', PRESENT).does('decide', DECIDE).nothingOwed('next'),
  launched('专项清理只列涉及专题内容的文件', { kind: '专项清理', topic: '涉及行政强制' }, 'local-清理.hold.2').on('2024-10-10').does('propose', OPINION).does('check', { number: 815, matched: 3, other: 0 }).does('discuss', PRESENT)
    .refused('decide', 'local-清理.hold.2', { ...DECIDE, kept: [] }).does('decide', DECIDE).counts('checked', 815).counts('matched', 3).counts('documents', 3),
  launched('逾期没有报送意见的提示;可以终止', {}, 'local-清理.must').on('2024-10-11').late('propose').does('stop', { why: '机构改革' }).ended('终止'),
  launched('与清理单位意见不一致的,协商以后才能审议', {}, 'local-清理.must.2', 'local-清理.let').on('2024-10-10').does('propose', OPINION).does('check', { number: 3, other: 1 }).owes('confer', 'promptly').refused('discuss', 'local-清理.let', PRESENT)
    .does('confer', { from: 'u1', result: '同意废止' }).nothingOwed('confer').does('discuss', PRESENT).does('decide', DECIDE),
);
