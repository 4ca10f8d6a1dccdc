/** 公开征求意见 held against the clock: thirty days or seven working days over the National Day, no early closing, every comment answered. */
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { publicComment } from './public-comment.ts';

const FILE = [{ name: '草案.docx', digest: 'b'.repeat(64) }];
const notice = (until: string, more: object = {}) => ({
  title: '公交票价方案',
  until,
  draft: FILE,
  note: FILE,
  ways: ['网站留言'],
  media: ['政府网站'],
  ...more,
});
const DONE = { note: '采纳一条' };
/** Sent on Thursday 26 September 2024. Thirty days end on Saturday 26 October, so on Monday the 28th; seven working days on 11 October. */
const start = (kind: string, title: string, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2024-09-26')
    .told('start', { kind });

// biome-ignore format: a day a line
export default scenarios(
  publicComment,

  start('重大行政决策草案', '决策草案不少于三十日:从公告上网算满,时钟写明期满,意见逐条答复以后公布采纳情况,告知送交的案件', 'decision-15.1.hold', 'decision-15.1.publishes', 'decision-15.1.must', 'decision-15.1.do', 'decision-15.1.wait', 'decision-18.hold', 'practice-意见反馈.must', 'practice-意见反馈.tells', 'business-62.publishes', 'practice-公告.must')
    .owes('announce', 'promptly').refused('announce', 'decision-15.1.hold', notice('2024-10-25')).does('announce', notice('2024-10-28')).nothingOwed('announce').owes('announce published', '2024-09-27').owes('close', '2024-10-28')
    .on('2024-09-27').publishes('announce').refused('close', 'role').told('heard').told('heard')
    .on('2024-10-28').refused('summarise', 'decision-15.1.do', DONE)
    .on('2024-10-29').deems('close', '2024-10-28').owes('summarise', '2024-11-25').refused('summarise', 'decision-18.hold', DONE).told('settled').told('settled').does('summarise', DONE).ended('已公布采纳情况').owes('summarise published', '2024-10-30')
    .publishes('summarise').nothingOwed('summarise published').counts('comments', 2).counts('answered', 1).counts('inTime', 1),
  start('重大行政决策草案', '公告迟上网的,三十日从上网之日起算;逾期公布采纳情况', 'decision-15.1.wait', 'decision-15.1.publishes', 'practice-意见反馈.must').does('announce', notice('2024-10-28'))
    .on('2024-10-08').late('announce published').publishes('announce')
    .on('2024-10-29').deems('close', '2024-10-28').refused('summarise', 'decision-15.1.wait', DONE)
    .on('2024-11-07').refused('summarise', 'decision-15.1.wait', DONE)
    .on('2024-11-26').late('summarise').does('summarise', DONE).counts('inTime', 0),
  start('重大行政决策草案', '情况紧急缩短期限的,在公告中说明', 'decision-15.1.hold', 'decision-15.1.attest', 'practice-公告.hold', 'decision-15.1.wait')
    .refused('announce', 'decision-15.1.attest', notice('2024-10-08', { short: '汛期将至' }), { unsigned: true }).refused('announce', 'practice-公告.hold', notice('2024-09-26', { short: '汛期将至' }))
    .does('announce', notice('2024-10-08', { short: '汛期将至' })).publishes('announce').on('2024-10-09').deems('close', '2024-10-08').does('summarise', DONE).counts('shortened', 1),
  start('行政规范性文件草案', '规范性文件不少于七个工作日', 'indicators-第24项.hold', 'indicators-第24项.wait').refused('announce', 'indicators-第24项.hold', notice('2024-10-10')).does('announce', notice('2024-10-11'))
    .on('2024-09-29').publishes('announce').on('2024-10-12').deems('close', '2024-10-11').refused('summarise', 'indicators-第24项.wait', DONE).on('2024-10-14').refused('summarise', 'indicators-第24项.wait', DONE).on('2024-10-15').does('summarise', DONE),
  start('涉及经营者的行政规范性文件草案', '涉及经营者的不少于三十日', 'business-62.hold', 'business-62.wait').refused('announce', 'business-62.hold', notice('2024-10-11')).does('announce', notice('2024-10-28'))
    .on('2024-09-29').publishes('announce').on('2024-10-29').deems('close', '2024-10-28').refused('summarise', 'business-62.wait', DONE).on('2024-10-30').does('summarise', DONE),
  start('其他草案', '期限可以延长,不能缩短;公告以后才解释说明', 'practice-公告.hold.2', 'practice-意见反馈.hold', 'practice-公告.extends', 'decision-15.2.do', 'business-62.publishes').refused('explain', 'decision-15.2.do', { what: '依据' }).does('announce', notice('2024-10-11')).does('explain', { what: '依据' })
    .on('2024-10-08').refused('extend', 'practice-公告.hold.2', { until: '2024-10-10' }).does('extend', { until: '2024-10-18' }).owes('close', '2024-10-18').publishes('announce').told('heard')
    .on('2024-10-21').deems('close', '2024-10-18').refused('summarise', 'practice-意见反馈.hold', DONE).told('settled').does('summarise', DONE).on('2024-10-23').late('summarise published').counts('extended', 1).counts('explained', 1),
  scenario('自行征求意见的;草案撤回的终止', 'practice-公告.must', 'practice-公告.attest').on('2024-09-26').does('begin', { kind: '其他草案' }).does('announce', notice('2024-10-11'))
    .on('2024-10-08').refused('stop', 'practice-公告.attest', { reason: '撤回' }, { unsigned: true }).does('stop', { reason: '撤回' }).ended('终止征求意见').counts('stopped', 1),
);
