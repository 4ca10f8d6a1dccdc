/** 信访复查, shown. 1 to 7 October 2024 is off. */
import type { Form } from '../../kernel/language/data.ts';
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { FILE, HANDED } from './examples.ts';
import { petitionHandling } from './petition-handling.ts';
import { petitionReview } from './petition-review.ts';

const APPLY: Form = { petitioner: 'p1', duty: 'u2', kind: '申诉求决', gotOn: '2024-08-12', words: '补偿偏低' };
const DECIDE: Form = { result: '维持', why: '标准正确', rights: true };
const AGAIN = '撤销,责令重新办理';
const applied = (title: string, more: Form, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2024-09-05')
    .does('apply', { ...APPLY, ...more });

// biome-ignore format: a day of the scenario a line
export default scenarios(
  petitionReview,
  applied('三十日内请求的受理,三十日内作出意见,末日在国庆假期顺延', {}, 'law-35.hold', 'law-35.must', 'law-35.do', 'practice-受理.must', 'practice-受理.never', 'practice-受理.hold', 'practice-告知复核.hold', 'law-35.must.2', 'law-35.hold.2', 'law-35.opens')
    .owes('accept', 'promptly').owes('decide', '2024-10-08').refused('collect', 'practice-受理.hold', { record: FILE }).refused('refuse', 'law-35.hold.2', { ground: '超过三十日' }).does('accept').refused('refuse', 'practice-受理.never', { ground: '已经复查' })
    .refused('decide', 'law-35.do', DECIDE).does('collect', { record: FILE })
    .on('2024-10-08').refused('decide', 'practice-告知复核.hold', { ...DECIDE, rights: false }).does('decide', DECIDE).owes('decide served', 'promptly').opens('petition-handling', 0).ended('复查终结').counts('accepted', 1).counts('onTimeRate', 100).counts('changedRate', 0),
  applied('超过三十日的,不受理', { gotOn: '2024-08-02' }, 'law-35.hold', 'law-35.hold.2').refused('accept', 'law-35.hold').does('refuse', { ground: '超过三十日' }).ended('不予受理').counts('accepted', 0),
  scenario('撤销的责令重新办理,告知原信访事项', 'law-35.opens', 'law-35.tells').entry('c1', petitionHandling, [['begin', '2024-05-06', HANDED]]).on('2024-09-05').does('apply', { ...APPLY, case: 'c1' }).does('accept').does('collect', { record: FILE })
    .on('2024-09-27').does('decide', { ...DECIDE, result: AGAIN }).opens('petition-handling').tells('c1', 'reviewed').serves('decide').nothingOwed('decide served').counts('changedRate', 100),
  applied('撤回的终止;没有撤回不能终止', {}, 'practice-撤回.do', 'law-35.must').refused('drop', 'practice-撤回.do').does('withdraw').does('drop').ended('撤回'),
  applied('逾期的提示', {}, 'law-35.must').does('accept').on('2024-10-09').late('decide'),
);
