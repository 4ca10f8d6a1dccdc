/** 赋权、委托乡镇: asked, assessed, made able, handed over with its means, evaluated each year, taken back. */
import type { Form } from '../../kernel/language/data.ts';
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { FILES } from './examples.ts';
import { townPower } from './town-power.ts';

const GIVE = { way: '赋权', town: 'town1', department: 'u1', powers: [{ power: 'power1' }, { power: 'power2' }], why: '占道经营多发' };
const ABLE = { officers: 6, certified: 5, lawyers: 1, means: ['人员编制', '经费'], result: '能够有效承接' };
const HAND = { from: '2024-10-08' };
const CHECK = { cases: 60, officers: 6, used: 2, result: '继续' };
const LETTER = { scope: '占道经营的处罚', until: '2025-09-19', letter: FILES };
const asked = (title: string, way: string, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2024-09-02')
    .does('propose', { ...GIVE, way })
    .does('ask')
    .does('answer', { willing: true, words: '愿意' });
const able = (title: string, way: string, more: Form, ...rules: string[]): ScenarioWords =>
  asked(title, way, ...rules)
    .does('assess', { ...ABLE, ...more })
    .does('decided', { by: '省政府决定', on: '2024-09-18' })
    .on('2024-09-26');
const handed = (title: string, ...rules: string[]): ScenarioWords => able(title, '赋权', {}, ...rules).does('hand', HAND);

// biome-ignore format: a day a line
export default scenarios(
  townPower,

  scenario('写明职权;征求意见以后评估', 'practice-赋权管理.hold', 'practice-赋权管理.hold.2', 'practice-赋权管理.must', 'practice-赋权管理.must.2', 'practice-赋权管理.do').on('2024-09-02').refused('propose', 'practice-赋权管理.hold', { ...GIVE, powers: [] }).does('propose', GIVE).owes('hand', 'promptly')
    .refused('assess', 'practice-赋权管理.hold.2', ABLE).does('ask').owes('answer', 'promptly').does('answer', { willing: true, words: '愿意' }).nothingOwed('answer').refused('train', 'practice-赋权管理.do', { hours: 8, people: 6 }).does('assess', ABLE).does('train', { hours: 8, people: 6 }).counts('trained', 6),
  able('省级决定、能够承接、二人持证、有保障,才交接;交接公开', '赋权', {}, 'law-24.1.hold', 'law-24.1.do', 'law-24.1.attest', 'law-42.1.hold', 'outline-第(十三)项.hold', 'practice-赋权管理.must.2', 'practice-赋权管理.never', 'disclosure-26.publishes', 'law-24.3.must')
    .refused('hand', 'law-24.1.attest', HAND, { unsigned: true }).does('hand', HAND).nothingOwed('hand').refused('drop', 'practice-赋权管理.never', { why: '无' }).owes('hand published', '2024-10-29').owes('train', 'promptly').does('guide', { way: '跟班指导', what: '占道' }).nothingOwed('train')
    .counts('powers', 2).counts('handed', 1).counts('standing', 1).counts('towns', 1).on('2024-10-29').publishes('hand').nothingOwed('hand published'),
  able('不能承接的不交接;补足以后可以', '赋权', { result: '补足后能够承接' }, 'law-24.1.hold').refused('hand', 'law-24.1.hold', HAND).does('provide', { posts: 2, money: 20_000_000, what: '编制和装备' }).does('hand', HAND).counts('posts', 2).counts('money', 20_000_000),
  able('持证不到二人的不交接', '赋权', { certified: 1 }, 'law-42.1.hold').refused('hand', 'law-42.1.hold', HAND),
  able('没有随同保障的不交接', '赋权', { means: [] }, 'outline-第(十三)项.hold').refused('hand', 'outline-第(十三)项.hold', HAND).does('drop', { why: '没有编制' }).ended('没有下放').counts('dropped', 1),
  asked('没有省级决定的不赋权', '赋权', 'law-24.1.do').does('assess', ABLE).refused('hand', 'law-24.1.do', HAND),
  handed('每年评估;从未行使的看得见;评估收回的及时收回,公开', 'law-24.1.must', 'practice-赋权管理.do.2', 'law-24.1.must.2', 'practice-赋权管理.do.3', 'disclosure-26.publishes.3').owes('evaluate', '2025-09-26').on('2025-09-26').does('evaluate', { ...CHECK, cases: 0, used: 0, result: '收回' }).owes('takeBack', 'promptly')
    .does('takeBack', { ground: '从未行使' }).nothingOwed('takeBack').ended('收回').owes('takeBack published', '2025-10-30').counts('never', 1).counts('takenBack', 2).counts('standing', 0).on('2025-10-31').late('takeBack published'),
  handed('收回的按期公开;逾期没有公开交接', 'disclosure-26.publishes', 'disclosure-26.publishes.3').on('2024-10-30').late('hand published').does('takeBack', { ground: '乡镇请求' }).publishes('takeBack').nothingOwed('takeBack published'),
  handed('逾期没有评估;评估继续的下一年再评', 'law-24.1.must').on('2025-09-28').late('evaluate').does('evaluate', CHECK).owes('evaluate', '2026-09-28').nothingOwed('adjust').counts('cases', 60).counts('officers', 6).counts('evaluated', 1).counts('evaluatedInTime', 0),
  handed('调整的及时调整', 'law-24.1.must.3').does('evaluate', { ...CHECK, result: '调整' }).owes('adjust', 'promptly').does('adjust', { what: '减一项', by: '决定' }).nothingOwed('adjust'),
  asked('没有交接的不评估、不收回', '赋权', 'practice-赋权管理.do.2', 'practice-赋权管理.do.3').refused('evaluate', 'practice-赋权管理.do.2', CHECK).refused('takeBack', 'practice-赋权管理.do.3', { ground: '乡镇请求' }),
  able('委托须有委托书,写明事项、权限、期限,署名可以委托;期满收回', '委托', {}, 'law-20.2.do', 'law-20.1.attest', 'law-21.attest', 'law-20.2.hold', 'law-20.2.must', 'disclosure-26.publishes.2').refused('hand', 'law-20.2.do', HAND).refused('letter', 'law-20.1.attest', LETTER, { unsigned: true }).refused('letter', 'law-21.attest', LETTER, { unsigned: true }).refused('letter', 'law-20.2.hold', { scope: '占道经营的处罚' })
    .does('letter', LETTER).owes('letter published', '2024-10-29').does('hand', HAND).owes('takeBack', '2025-09-19').publishes('letter').nothingOwed('letter published').on('2025-09-19').does('takeBack', { ground: '委托期满' }).ended('收回'),
  able('续签的,到新的期限', '委托', {}, 'law-20.2.must').does('letter', LETTER).does('hand', HAND).on('2025-09-18').does('letter', { ...LETTER, until: '2026-09-18' }).owes('takeBack', '2026-09-18').counts('standing', 1),
  able('委托期满没有收回,委托书没有公布', '委托', {}, 'law-20.2.must', 'disclosure-26.publishes.2').does('letter', LETTER).does('hand', HAND).on('2025-09-22').late('takeBack').late('letter published'),
);
