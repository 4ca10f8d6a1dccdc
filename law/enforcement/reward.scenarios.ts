/** 行政奖励: checked, asked about, shown for five working days, decided and paid; withdrawn where it was got by deceit. */
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { equipped } from './examples.ts';
import { reward } from './reward.ts';

const CHECK = { person: '当事人1', power: 'power1', name: '见义勇为奖励', result: '符合条件' };
const ASK = { from: 'u2', clean: true };
const DECIDE = { kind: '奖金', amount: 500_000 };
const P = 'practice-行政奖励';

const put = (title: string, ...rules: string[]): ScenarioWords =>
  equipped(scenario(title, ...rules))
    .on('2024-09-26')
    .does('recommend', { deed: '救人' });
const shown = (title: string, ...rules: string[]): ScenarioWords =>
  put(title, ...rules)
    .does('check', CHECK)
    .does('ask', ASK)
    .does('show', { where: '政府网站' });
const decided = (title: string, ...rules: string[]): ScenarioWords =>
  shown(title, ...rules)
    .on('2024-10-10')
    .does('decide', DECIDE);

// biome-ignore format: a day a line
export default scenarios(
  reward,

  put('全程:审核、征求意见、公示满五个工作日、决定、发放、办结,跨国庆节', `${P}.must`, `${P}.must.3`, `${P}.must.4`, `${P}.wait`, `${P}.must.5`, `${P}.must.6`, 'notice-第(六)项.publishes').owes('check', 'promptly').does('check', CHECK).owes('show', 'promptly').does('ask', ASK).does('show', { where: '政府网站' }).owes('decide', 'promptly')
    .on('2024-10-09').refused('decide', `${P}.wait`, DECIDE).on('2024-10-10').does('decide', DECIDE).owes('pay', '2024-11-20').owes('decide published', '2024-11-06').on('2024-11-20').does('pay', { amount: 500_000 }).nothingOwed('pay').owes('close', 'promptly').does('close').ended('已奖励').counts('decided', 1).counts('paid', 500_000).counts('paidInTime', 1),
  decided('逾期发放;不超过决定的数额;没有发放不能办结;决定以后不能不予', `${P}.must.5`, `${P}.hold.6`, `${P}.do.4`, `${P}.never`, `${P}.never.2`).refused('close', `${P}.do.4`).refused('pay', `${P}.hold.6`, { amount: 600_000 }).refused('deny', `${P}.never`, { why: '无' }).refused('show', `${P}.never.2`, { where: '政府网站' }).on('2024-11-21').late('pay').does('pay', { amount: 500_000 }).counts('paidInTime', 0),
  put('职权、符合条件、征求意见、没有不同意见,才能公示', `${P}.hold`, `${P}.hold.2`, `${P}.do`, `${P}.hold.3`).refused('check', `${P}.hold`, { ...CHECK, power: 'power2' }).does('check', { ...CHECK, result: '不符合条件' }).refused('show', `${P}.hold.2`, { where: '一' }).does('check', CHECK).refused('show', `${P}.do`, { where: '一' })
    .does('ask', { ...ASK, clean: false }).refused('show', `${P}.hold.3`, { where: '一' }).refused('decide', `${P}.do.2`, DECIDE).refused('deny', `${P}.attest`, { why: '失信' }, { unsigned: true }).does('deny', { why: '失信' }).ended('不予奖励').counts('denied', 1),
  shown('异议应当核实;成立的不能奖励;奖金写明数额', `${P}.must.2`, `${P}.let`, `${P}.hold.4`, `${P}.hold.5`, `${P}.do.2`, `${P}.attest`).does('object', { words: '不实' }).owes('answer', 'promptly').on('2024-10-10').refused('decide', `${P}.let`, DECIDE).does('answer', { founded: true }).refused('decide', `${P}.hold.4`, DECIDE).does('answer', { founded: false })
    .refused('decide', `${P}.hold.5`, { kind: '奖金' }).does('decide', DECIDE).counts('objections', 1).counts('founded', 1),
  shown('没有决定不能发放、撤销', `${P}.do.3`, `${P}.do.5`).refused('pay', `${P}.do.3`, {}).refused('revoke', `${P}.do.5`, { ground: '违反程序' }),
  decided('骗取的撤销,署名,收回,撤下公示', `${P}.attest.2`, `${P}.must.7`, 'notice-第(六)项.must', 'notice-第(六)项.do', 'notice-第(六)项.publishes').publishes('decide').nothingOwed('decide published').refused('withdraw', 'notice-第(六)项.do', { why: '无' }).does('pay', { amount: 500_000 }).on('2024-12-02').refused('revoke', `${P}.attest.2`, { ground: '弄虚作假、骗取' }, { unsigned: true }).does('revoke', { ground: '弄虚作假、骗取' }).ended('撤销奖励').owes('recover', 'promptly').owes('withdraw', 'promptly')
    .does('recover', { amount: 500_000 }).does('withdraw', { why: '已撤销' }).nothingOwed('recover').counts('revoked', 1).counts('withdrawn', 1).counts('shown', 1),
);
