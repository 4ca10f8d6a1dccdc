/** 包容免罚清单: how an offence comes onto the one list of county and towns, is published, changed and taken off. */
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { EXEMPT, equipped, FILES } from './examples.ts';
import { exemptionItem } from './exemption-item.ts';
import { BLAMELESS, LIGHT } from './forms.ts';

const ISSUE = { from: '2024-12-01', text: FILES };
/** Proposed on 9 September 2024; comments from the 12th, seven working days across Mid-Autumn. */
const proposed = (title: string, more: object, ...rules: string[]): ScenarioWords =>
  equipped(scenario(title, ...rules))
    .on('2024-09-09')
    .does('propose', { ...EXEMPT, ...more })
    .on('2024-09-12')
    .does('comment');
const agreed = (title: string, more: object, ...rules: string[]): ScenarioWords =>
  proposed(title, more, ...rules)
    .does('reviewed', { result: '同意' })
    .does('merge', { same: true });

// biome-ignore format: a day a line
export default scenarios(
  exemptionItem,

  agreed('征求意见满七个工作日、审核、并入统一清单、公布、公开、备案', {}, 'practice-公开征求意见.wait', 'law-33.1.attest', 'law-34.hold', 'disclosure-26.publishes', 'practice-规范性文件备案.must', 'notice-第(十)项.do', 'practice-全县一张清单.do', 'law-17.hold', 'notice-第(十)项.never', 'notice-第(十三)项.do')
    .on('2024-09-24').refused('issue', 'practice-公开征求意见.wait', ISSUE).refused('remove', 'notice-第(十三)项.do', { why: '无' })
    .on('2024-09-27').refused('issue', 'law-33.1.attest', ISSUE, { unsigned: true }).refused('issue', 'law-34.hold', { from: '2024-12-01' }).does('issue', ISSUE).refused('abandon', 'notice-第(十)项.never', { why: '无' })
    .owes('issue published', '2024-10-30').owes('record', '2024-10-12').on('2024-10-12').does('record').publishes('issue').nothingOwed('record').nothingOwed('issue published').counts('recorded', 1).on('2024-12-02').counts('standing', 1),
  agreed('逾期没有公开、备案', {}, 'disclosure-26.publishes', 'practice-规范性文件备案.must').on('2024-09-27').does('issue', ISSUE).on('2024-11-11').late('record').late('issue published'),
  proposed('没有审核、没有并入统一清单的不能公布;审核不同意的不列入', {}, 'notice-第(十)项.do', 'practice-全县一张清单.do', 'notice-第(十)项.hold', 'notice-第(十)项.never').on('2024-10-08').refused('issue', 'notice-第(十)项.do', ISSUE).refused('issue', 'practice-全县一张清单.do', ISSUE).does('merge', { same: true }).does('reviewed', { result: '不同意' })
    .refused('issue', 'notice-第(十)项.hold', ISSUE).does('reviewed', { result: '同意' }).does('issue', ISSUE),
  proposed('县和镇街适用同一清单;不列入的', {}, 'practice-全县一张清单.hold', 'notice-第(十)项.never').does('reviewed', { result: '同意' }).does('merge', { same: false }).on('2024-10-08').refused('issue', 'practice-全县一张清单.hold', ISSUE).does('abandon', { why: '标准不一' }).ended('不列入'),
  agreed('县和镇街一致的公布', {}, 'practice-全县一张清单.hold', 'notice-第(十)项.hold').on('2024-10-08').does('issue', ISSUE),
  agreed('依据的职权已经取消的,不能公布', { power: 'power3', ground: LIGHT }, 'law-17.hold').on('2024-10-08').refused('issue', 'law-17.hold', ISSUE),
  proposed('涉及生命健康安全的不作为首违事项', { safety: true }, 'practice-免罚清单的范围.hold').refused('merge', 'practice-免罚清单的范围.hold', { same: true }),
  proposed('不涉及的可以', {}, 'practice-免罚清单的范围.hold').does('merge', { same: true }),
  agreed('无主观过错的,不必认定轻微;调整的及时保留或者移出', { ground: BLAMELESS }, 'notice-第(十三)项.must', 'notice-第(十三)项.do').on('2024-10-08').does('issue', ISSUE, { unsigned: true }).on('2025-01-02').does('changed', { what: '修法' }).owes('keep', 'promptly').does('keep', { why: '不受影响' }).nothingOwed('keep')
    .on('2025-02-05').does('changed', { what: '出现危害' }).does('remove', { why: '有危害' }).ended('移出').counts('standing', 0).counts('removed', 1),
);
