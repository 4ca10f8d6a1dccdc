/** 许可的告知和听证 held against its days: told of the right, asked within five days, called seven days before, heard in public by somebody else. */
import type { Form } from '../../kernel/language/data.ts';
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { FILES } from '../enforcement/examples.ts';
import { licenceHearing } from './licence-hearing.ts';

const CALL = { on: '2024-10-21', place: '听证室', host: '丁' };
const HELD = { examiners: ['乙'], open: true, record: FILES };
const CALLING = 'law-第48条第1款第1项';
const begun = (title: string, more: Form, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2024-09-26')
    .told('begin', { applicant: '当事人1', ground: '直接关系他人重大利益', ...more });
const told = (title: string, ...rules: string[]): ScenarioWords =>
  begun(title, {}, ...rules)
    .does('tellThird', { who: '当事人2', rights: true })
    .serves('tellThird')
    .does('tellApplicant')
    .serves('tellApplicant');
const ordered = (title: string, ...rules: string[]): ScenarioWords => begun(title, { ground: '法定应当听证' }, ...rules).does('order');

// biome-ignore format: a day a line
export default scenarios(
  licenceHearing,

  begun('告知申请人、利害关系人要求听证的权利;五个工作日以内没有人要求的,不举行听证', {}, 'law-36.must', 'law-47.1.must', 'law-47.1.hold', 'law-36.must.2', 'law-47.1.must.2', 'law-47.1.may', 'law-47.1.may.2', 'law-47.1.do', 'law-47.1.let', 'law-36.must.3', 'law-36.let').owes('tellThird', 'promptly').owes('tellApplicant', 'promptly').refused('tellThird', 'law-47.1.hold', { who: '当事人2', rights: false })
    .does('tellThird', { who: '当事人2', rights: true }).does('tellApplicant').nothingOwed('tellThird').nothingOwed('tellApplicant').owes('tellThird served', 'promptly').owes('tellApplicant served', 'promptly').refused('none', 'law-47.1.do').serves('tellThird').serves('tellApplicant').nothingOwed('tellThird served').nothingOwed('tellApplicant served')
    .mayUntil('ask', '2024-10-09').mayUntil('askThird', '2024-10-09').refused('none', 'law-47.1.let').does('state', { words: '影响通行' }).owes('listen', 'promptly').on('2024-10-10').refused('none', 'law-36.let').does('listen', { taken: '部分采纳', why: '调整方案' }).nothingOwed('listen').does('none').ended('没有听证').counts('none', 1).counts('stated', 1).counts('listened', 1),
  told('要求听证的二十个工作日以内举行;七个工作日以前通知,在通知的日子公开举行,主持人不是审查人员,跨国庆节', 'law-47.1.never', 'law-47.1.hold.2', 'law-47.1.must.3', `${CALLING}.wait`, `${CALLING}.wait.2`, `${CALLING}.do`, `${CALLING}.hold`, `${CALLING}.must`, `${CALLING}.must.2`, 'law-第48条第1款第2项.hold', 'law-第48条第1款第3项.apart', 'law-第48条第1款第4项.attest', 'law-45.tells', 'law-48.2.tells')
    .refused('call', 'law-47.1.hold.2', CALL).on('2024-09-30').does('askThird').tells('other', 'hearing').owes('hold', '2024-11-01').refused('none', 'law-47.1.never').refused('callThird', `${CALLING}.do`)
    .on('2024-10-09').does('call', CALL).owes('call served', 'promptly').serves('call').nothingOwed('call served').does('callThird').owes('callThird served', 'promptly').on('2024-10-11').serves('callThird').nothingOwed('callThird served').on('2024-10-15').refused('hold', `${CALLING}.wait`, HELD).on('2024-10-17').refused('hold', `${CALLING}.wait.2`, HELD)
    .on('2024-10-21').refused('hold', 'law-第48条第1款第2项.hold', { ...HELD, open: false }).refused('hold', 'law-第48条第1款第3项.apart', { ...HELD, examiners: ['丁'] }).refused('hold', 'law-第48条第1款第4项.attest', HELD, { unsigned: true }).does('hold', HELD).tells('other', 'heard').nothingOwed('hold').ended('听证结束').counts('held', 1).counts('inTime', 1).counts('askedThird', 1),
  told('不在通知的日子不能举行;逾期没有举行', 'law-47.1.must.3', `${CALLING}.hold`).on('2024-09-30').does('ask').on('2024-10-09').does('call', CALL).serves('call').does('callThird').serves('callThird').on('2024-10-22').refused('hold', `${CALLING}.hold`, HELD).on('2024-11-04').late('hold'),
  ordered('法定应当听证的,机关主动公告、举行,公告按期', 'law-46.hold', 'law-46.must', 'law-46.must.2', 'law-46.publishes').owes('hold', 'promptly').owes('order published', '2024-09-30').publishes('order').nothingOwed('order published').does('call', CALL).serves('call').on('2024-10-21').does('hold', HELD).nothingOwed('hold').counts('ordered', 1),
  begun('及时决定听证;只有应当听证的才主动举行', { ground: '法定应当听证' }, 'law-46.must').owes('order', 'promptly').does('order').nothingOwed('order'),
  begun('直接关系他人利益的,由人要求才听证', {}, 'law-46.hold').refused('order', 'law-46.hold'),
  ordered('公告逾期', 'law-46.publishes').on('2024-10-08').late('order published'),
);
