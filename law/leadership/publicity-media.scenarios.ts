/** 普法栏目: entered each quarter with the platform's own count; stopped when it stops. */
import type { Form } from '../../kernel/language/data.ts';
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { publicityMedia } from './publicity-media.ts';
import { FILES } from './work-examples.ts';

const ISSUE: Form = { number: 300, clicks: 750000, counter: '甲', proof: FILES, masked: true };
const opened = (title: string, kind: string, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2024-10-08')
    .does('open', { title: '普法小讲堂', kind, platform: '微信' });

// biome-ignore format: a day a line
export default scenarios(
  publicityMedia,

  opened('三个月登记一次,附后台数据,经内容审核,案例隐去个人信息', '短视频栏目', 'practice-填报的数.hold', 'practice-填报的数.attest', 'practice-以案释法.hold', 'practice-栏目管理.must').owes('issue', '2025-01-08').on('2025-01-08').refused('issue', 'practice-填报的数.hold', { ...ISSUE, proof: null }).refused('issue', 'practice-以案释法.hold', { ...ISSUE, masked: false }).refused('issue', 'practice-填报的数.attest', ISSUE, { unsigned: true })
    .does('issue', ISSUE).owes('issue', '2025-04-08').counts('pushes', 300).counts('clicks', 750000).counts('weibo', 0).counts('columns', 1).does('report', { by: '法制报', level: '省级' }).counts('reported', 1),
  opened('逾期没有登记的,停办', '微博', 'practice-栏目管理.must').on('2025-01-09').late('issue').does('issue', ISSUE).counts('weibo', 300).does('stop', { why: '并入公众号' }).ended('停办').counts('columns', 0),
  opened('广播节目按期,公众号按条,宣传片按个', '广播电视栏目').does('issue', ISSUE).counts('broadcasts', 300).counts('wechat', 0).counts('films', 0),
);
