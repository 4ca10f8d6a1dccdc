/** 有案不移: found, advised by the prosecutors, agreed to or refused, and what the police made of it. */
import type { Form } from '../../kernel/language/data.ts';
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { transferWatch } from './transfer-watch.ts';

const FOUND = {
  organ: 'u2',
  party: '当事人1',
  how: '检察机关走访、调阅',
  crime: '销售假冒注册商标的商品罪',
  basis: '追诉标准',
  value: 8_000_000,
  threshold: 5_000_000,
};
const found = (title: string, more: Form, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2024-09-26')
    .does('find', { ...FOUND, ...more });
const started = (title: string, ...rules: string[]): ScenarioWords =>
  found(title, {}, ...rules)
    .does('advise', { no: '检建1号' })
    .on('2024-10-08')
    .does('agree')
    .does('start');

// biome-ignore format: a day a line
export default scenarios(
  transferWatch,

  scenario('署名认定涉嫌犯罪;达到追诉标准由程序比较;检察建议十个工作日内答复,跨国庆节', 'transfer-3.1.attest', 'practice-移送监督.must', 'practice-移送监督.must.2', 'transfer-5.1.must', 'practice-移送监督.do.2', 'transfer-5.1.opens', 'practice-移送监督.never', 'practice-移送监督.hold.2')
    .on('2024-09-26').refused('find', 'transfer-3.1.attest', FOUND, { unsigned: true }).does('find', FOUND).owes('advise', 'promptly').refused('start', 'practice-移送监督.do.2').does('advise', { no: '检建1号' }).nothingOwed('advise').owes('agree', '2024-10-15')
    .on('2024-10-15').does('agree').owes('start', 'promptly').does('start').nothingOwed('start').opens('criminal-transfer').refused('dismiss', 'practice-移送监督.never', { why: '其他' }).refused('taken', 'practice-移送监督.hold.2')
    .on('2024-11-06').told('linked', { procedure: 'criminal-transfer', outcome: '公安机关立案' }).refused('back', 'practice-移送监督.hold.3').does('taken').ended('公安机关立案').counts('over', 1).counts('advised', 1).counts('taken', 1).counts('agreedInTime', 1),
  started('公安机关不予立案的登记', 'practice-移送监督.hold.3').told('linked', { procedure: 'criminal-transfer', outcome: '公安机关不予立案' }).does('back').ended('公安机关不予立案'),
  started('转入以后机关仍不批准移送的,转监督个案', 'transfer-16.hold', 'transfer-16.opens').refused('raise', 'transfer-16.hold', { what: '无', source: '检察建议' }).told('linked', { procedure: 'criminal-transfer', outcome: '不批准移送' }).does('raise', { what: '以罚代刑', source: '检察建议' }).opens('enforcement-supervision').ended('转监督个案').counts('raised', 1),
  found('逾期没有答复建议的,转监督个案', {}, 'practice-移送监督.must.2', 'transfer-16.hold').does('advise', { no: '检建1号' }).on('2024-10-16').late('agree').does('raise', { what: '逾期不移送', source: '案卷评查' }).ended('转监督个案'),
  found('建议载明期限的从其载明;说明理由成立的不移送', {}, 'practice-移送监督.must.3', 'practice-移送监督.do', 'practice-移送监督.attest').does('advise', { no: '检建1号', until: '2024-10-18' }).owes('agree', '2024-10-18').refused('accept', 'practice-移送监督.do')
    .on('2024-10-18').does('refuse', { why: '明知不能证明' }).nothingOwed('agree').refused('accept', 'practice-移送监督.attest', {}, { unsigned: true }).does('accept').ended('不移送的理由成立'),
  found('逾期没有按载明的期限答复', {}, 'practice-移送监督.must.3').does('advise', { no: '检建1号', until: '2024-10-18' }).on('2024-10-21').late('agree'),
  found('没有数额的罪名,署名认定以后同样可以责令', { value: '', threshold: '' }, 'transfer-11.1.hold').does('urge', { until: '2024-10-12' }).counts('over', 0),
  found('达到标准的由政府责令限期移送', {}, 'transfer-11.1.hold', 'transfer-16.attest', 'transfer-16.must').refused('urge', 'transfer-16.attest', { until: '2024-10-12' }, { unsigned: true }).does('urge', { until: '2024-10-12' }).serves('urge').owes('agree', '2024-10-12').on('2024-10-12').does('agree').nothingOwed('agree').counts('urged', 1),
  found('责令以后逾期没有移送', {}, 'transfer-16.must').does('urge', { until: '2024-10-12' }).serves('urge').on('2024-10-14').late('agree'),
  found('没有达到标准的不责令,可以不移送', { value: 3_000_000 }, 'transfer-11.1.hold', 'practice-移送监督.hold').refused('urge', 'transfer-11.1.hold', { until: '2024-10-12' }).does('dismiss', { why: '没有达到追诉标准' }).ended('不需要移送').counts('over', 0).counts('dismissed', 1),
  found('达到标准的不能以没有达到为由了结', {}, 'practice-移送监督.hold').refused('dismiss', 'practice-移送监督.hold', { why: '没有达到追诉标准' }).does('dismiss', { why: '公安机关已经立案' }),
);
