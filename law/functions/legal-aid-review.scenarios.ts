/** 法律援助异议审查, shown: calendar days over the National Day of 2024. */
import type { Form } from '../../kernel/language/data.ts';
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { legalAid } from './legal-aid.ts';
import { legalAidReview } from './legal-aid-review.ts';

const APPLY: Form = { person: 's1', help: '民事诉讼代理', way: '当面', ground: '经济困难', matter: '讨薪' };
const KEEP: Form = { result: '维持', why: '收入超过标准', told: true };
const objected = (title: string, aid: string, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .entry('aid1', legalAid, [
      ['apply', '2024-09-02', APPLY],
      ['refuse', '2024-09-05', { ground: '不符合经济困难标准', why: '收入' }],
    ])
    .entry('aid2', legalAid, [
      ['apply', '2024-09-02', APPLY],
      ['grant', '2024-09-05'],
    ])
    .on('2024-09-27')
    .does('object', { person: 's1', aid, help: '民事诉讼代理', against: '不予法律援助', why: '没有收入' });

// biome-ignore format: a day of the scenario a line
export default scenarios(
  legalAidReview,
  objected('五日内审查(末日遇国庆顺延);维持的告知救济,及时送达', 'aid1', 'law-49.1.hold', 'law-49.2.must', 'law-49.3.hold', 'law-49.2.must.2').owes('decide', '2024-10-08').refused('decide', 'law-49.3.hold', { ...KEEP, told: false })
    .on('2024-09-30').does('decide', KEEP).ended('已经决定').owes('decide served', 'promptly').serves('decide').nothingOwed('decide served').counts('inTime', 1).counts('corrected', 0),
  objected('责令改正的,重新提供法律援助', 'aid1', 'law-49.2.opens').does('decide', { result: '责令改正', why: '收入没有超过标准' }).opens('legal-aid').counts('corrected', 1),
  objected('没有不予、终止决定的', 'aid2', 'law-49.1.hold').refused('decide', 'law-49.1.hold', KEEP).does('giveUp').ended('撤回').counts('givenUp', 1),
  objected('逾期没有审查的', 'aid1', 'law-49.2.must').on('2024-10-09').late('decide'),
);
