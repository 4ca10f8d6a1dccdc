/** 履约节点: kept on its day, put off, broken by one side or the other. */
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { contractMilestone } from './contract-milestone.ts';

const PROOF = { proof: [{ name: '凭证.pdf', digest: 'f'.repeat(64) }] };
const start = (title: string, more: object, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2024-09-26')
    .told('start', {
      what: '支付补贴',
      due: '2025-01-26',
      whose: '本机关',
      amount: 10_000_000,
      nature: '行政协议',
      party: '公交公司',
      ...more,
    });
const THEIRS = { what: '投放车辆', whose: '对方', amount: null };
const broken = (title: string, more: object, ...rules: string[]): ScenarioWords =>
  start(title, { ...THEIRS, ...more }, ...rules)
    .on('2025-02-05')
    .does('fail', { why: '没有投放' });

// biome-ignore format: a day a line
export default scenarios(
  contractMilestone,

  start('到期履行;没有到期的不能认定违约', {}, 'civil-509.1.must', 'civil-577.hold').owes('keep', '2025-01-26').refused('fail', 'civil-577.hold', { why: '无' })
    .on('2025-01-26').does('keep', { ...PROOF, amount: 10_000_000 }).ended('履行').counts('inTime', 1).counts('paid', 10_000_000),
  start('书面同意延期的,到延期之日', {}, 'civil-543.extends', 'civil-543.attest').on('2025-01-24').refused('postpone', 'civil-543.attest', { until: '2025-02-28', asked: '本机关', why: '预算' }, { unsigned: true })
    .does('postpone', { until: '2025-02-28', asked: '本机关', why: '预算' }).owes('keep', '2025-02-28').on('2025-02-28').does('keep', PROOF).counts('inTime', 1).counts('postponed', 1),
  start('本机关违约的承担责任,才能终结', {}, 'civil-509.1.must', 'civil-577.must', 'civil-577.hold.2', 'practice-履约监管.hold', 'practice-履约监管.hold.2').on('2025-02-05').late('keep').does('fail', { why: '资金没有到位' }).owes('repair', 'promptly').refused('urge', 'practice-履约监管.hold').refused('end', 'practice-履约监管.hold.2', { how: '对方违约,已另行追究' }).refused('end', 'civil-577.hold.2', { how: '本机关违约,已承担责任' })
    .does('repair', { how: '赔偿损失', amount: 100_000 }).nothingOwed('repair').does('end', { how: '本机关违约,已承担责任' }).ended('没有履行').counts('ours', 1).counts('damages', 100_000),
  broken('行政协议:催告以后作出书面决定,六个月内没有复议、诉讼的,申请法院', {}, 'practice-履约监管.must', 'practice-履约监管.do', 'practice-履约监管.hold', 'agreement-24.1.hold', 'agreement-24.1.do', 'agreement-24.1.attest', 'agreement-24.1.do.2', 'litigation-46.1.wait', 'agreement-24.1.attest.2', 'agreement-24.1.hold.2', 'practice-履约监管.hold.2')
    .owes('urge', 'promptly').does('urge').nothingOwed('urge').refused('order', 'agreement-24.1.do', { until: '2025-03-31' }).serves('urge').refused('apply', 'agreement-24.1.do.2').refused('order', 'agreement-24.1.attest', { until: '2025-03-31' }, { unsigned: true })
    .on('2025-02-20').does('order', { until: '2025-03-31' }).serves('order')
    .on('2025-08-20').refused('apply', 'litigation-46.1.wait')
    .on('2025-08-21').refused('apply', 'agreement-24.1.attest.2', {}, { unsigned: true }).does('apply').does('end', { how: '对方违约,已另行追究' }).counts('ordered', 1).counts('applied', 1),
  broken('申请复议、起诉的,不能申请执行', {}, 'agreement-24.1.hold.2').does('urge').serves('urge').does('order', { until: '2025-03-31' }).serves('order').on('2025-03-03').does('challenged', { way: '行政复议' }).on('2025-09-01').refused('apply', 'agreement-24.1.hold.2'),
  broken('民事合同不能以书面决定要求履行', { nature: '民事合同' }, 'agreement-24.1.hold').does('urge').serves('urge').refused('order', 'agreement-24.1.hold', { until: '2025-03-31' }),
  start('没有认定违约的不能催告、决定,不能按违约终结;不可抗力须有证明', THEIRS, 'practice-履约监管.do', 'practice-履约监管.hold.3', 'civil-590.1.attest').refused('urge', 'practice-履约监管.do').refused('end', 'practice-履约监管.hold.3', { how: '对方违约,已另行追究' })
    .refused('end', 'civil-590.1.attest', { how: '不可抗力' }, { unsigned: true }).does('end', { how: '不可抗力' }),
);
