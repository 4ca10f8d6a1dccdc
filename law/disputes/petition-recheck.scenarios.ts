/** 信访复核, shown. January and February 2025: 28 January to 4 February is off, 26 January and 8 February are made-up working days. */
import type { Form } from '../../kernel/language/data.ts';
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { FILE, HANDED, RAISED } from './examples.ts';
import { petition } from './petition.ts';
import { petitionHandling } from './petition-handling.ts';
import { petitionRecheck } from './petition-recheck.ts';
import { petitionReview } from './petition-review.ts';

const APPLY: Form = { petitioner: 'p1', duty: 'u2', kind: '申诉求决', gotOn: '2024-12-20', words: '补偿偏低' };
const DECIDE: Form = { result: '维持', why: '标准正确', open: false };
const HEAR: Form = { members: 5, record: FILE };
const applied = (title: string, more: Form, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2025-01-02')
    .does('apply', { ...APPLY, ...more });
const ready = (title: string, ...rules: string[]): ScenarioWords =>
  applied(title, {}, ...rules)
    .does('accept')
    .does('collect', { record: FILE });

// biome-ignore format: a day of the scenario a line
export default scenarios(
  petitionRecheck,
  applied('三十日内请求的受理,三十日内作出意见,末日在春节假期顺延', {}, 'law-36.1.hold', 'law-36.1.hold.2', 'law-36.1.must', 'law-36.1.do', 'practice-受理.must', 'practice-受理.never', 'practice-受理.do', 'law-36.1.must.2', 'law-36.2.do.2', 'law-36.2.do.3', 'law-36.2.do')
    .owes('accept', 'promptly').owes('decide', '2025-02-05').refused('call', 'law-36.2.do.2', { on: '2025-01-20' }).refused('noHearing', 'law-36.2.do.3', { why: '无' }).refused('hear', 'law-36.2.do', HEAR).refused('collect', 'practice-受理.do', { record: FILE })
    .refused('refuse', 'law-36.1.hold.2', { ground: '超过三十日' }).does('accept').refused('refuse', 'practice-受理.never', { ground: '已经复核终结' }).refused('decide', 'law-36.1.do', DECIDE).does('collect', { record: FILE })
    .on('2025-02-05').does('decide', DECIDE).owes('decide served', 'promptly').nothingOwed('decide published').ended('复核终结').counts('onTimeRate', 100).counts('final', 1),
  applied('超过三十日的,不受理', { gotOn: '2024-11-29' }, 'law-36.1.hold').refused('accept', 'law-36.1.hold').does('refuse', { ground: '超过三十日' }).ended('不予受理'),
  ready('听证的时间不计入;经过听证的可以公示', 'law-36.2.stops', 'law-36.2.must', 'law-36.2.hold', 'law-36.2.let', 'law-36.2.hold.2', 'law-36.2.publishes').on('2025-01-06').refused('decide', 'law-36.2.hold.2', { ...DECIDE, open: true }).does('call', { on: '2025-01-16' }).serves('call').stopped('decide').owes('hear', '2025-01-16')
    .refused('decide', 'law-36.2.let', DECIDE)
    .on('2025-01-15').refused('hear', 'law-36.2.hold', HEAR)
    .on('2025-01-16').does('hear', HEAR).owes('decide', '2025-02-11')
    .on('2025-02-11').does('decide', { ...DECIDE, open: true }).owes('decide published', '2025-03-11').serves('decide').on('2025-03-11').publishes('decide').nothingOwed('decide published').counts('heard', 1),
  ready('取消听证的继续计算', 'law-36.2.stops', 'law-36.2.must').on('2025-01-06').does('call', { on: '2025-01-16' }).on('2025-01-08').does('noHearing', { why: '双方同意' }).nothingOwed('hear').owes('decide', '2025-02-05').on('2025-02-06').late('decide'),
  scenario('复核终结的,告知复查、原信访事项和信访登记', 'law-36.1.tells', 'law-36.1.tells.2', 'law-36.3.tells').entry('c0', petition, [['raise', '2024-05-01', RAISED]]).entry('c1', petitionHandling, [['begin', '2024-05-06', HANDED]])
    .entry('c2', petitionReview, [['apply', '2024-08-20', { petitioner: 'p1', duty: 'u2', kind: '申诉求决', gotOn: '2024-08-12', words: '补偿偏低' }]])
    .on('2025-01-02').does('apply', { ...APPLY, case: 'c2', handling: 'c1', origin: 'c0' }).does('accept').does('collect', { record: FILE }).on('2025-01-20').does('decide', DECIDE).tells('c2', 'rechecked').tells('c1', 'rechecked').tells('c0', 'final').opens('petition-handling', 0),
  ready('撤销的,责令重新办理', 'law-36.1.opens').on('2025-01-20').does('decide', { ...DECIDE, result: '撤销,责令重新办理' }).opens('petition-handling').counts('changedRate', 100).counts('final', 0),
  applied('撤回的终止', {}, 'practice-撤回.do').refused('drop', 'practice-撤回.do').does('withdraw').does('drop').ended('撤回'),
  ready('听证日没有举行、逾期没有公示的,提示', 'law-36.2.must', 'law-36.2.publishes').on('2025-01-06').does('call', { on: '2025-01-16' }).serves('call').on('2025-01-17').late('hear').found('hear', 'law-36.2.hold', '2025-01-17', HEAR)
    .does('decide', { ...DECIDE, open: true }).on('2025-02-21').late('decide published'),
);
