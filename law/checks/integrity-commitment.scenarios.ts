/** 政府承诺和合同的履行, shown: kept in time, changed for the public good with compensation, broken. */
import type { Form } from '../../kernel/language/data.ts';
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { integrityCommitment } from './integrity-commitment.ts';

const ENTER: Form = {
  title: '技改奖补',
  kind: '政策兑现',
  party: '某企业',
  organ: 'u2',
  content: '奖补五十万元',
  amount: 500_000_00,
  due: '2024-12-31',
};
const PAY: Form = { what: '拨付', amount: 500_000_00 };
const CHANGE: Form = { ground: '社会公共利益', basis: '规划调整', loss: 80_000_00 };
const BREACH: Form = { cause: '逾期没有兑现', organ: 'u2', amount: 500_000_00, source: '没有兑现政策承诺' };
const entered = (title: string, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2024-09-26')
    .does('enter', ENTER);
const opinion = (name: string): string => `opinion-政务失信记录.${name}`;

// biome-ignore format: a day of the scenario a line
export default scenarios(
  integrityCommitment,
  entered('按期兑现,付清的才是履行完毕', 'law-31.must', 'law-31.hold.3').owes('perform', '2024-12-31').does('perform', { ...PAY, amount: 200_000_00 }).owes('perform', '2024-12-31').refused('complete', 'law-31.hold.3').on('2024-12-31').does('perform', { ...PAY, amount: 300_000_00 }).nothingOwed('perform')
    .does('complete').ended('履行完毕').counts('paid', 500_000_00).counts('kept', 1).counts('keptRate', 100).counts('open', 0),
  entered('逾期没有兑现', 'law-31.must').on('2025-01-02').late('perform').does('succeed', { organ: 'u3', by: '机构改革' }).late('perform'),
  entered('不得以换届、机构调整为由改变;因公共利益改变的须依程序,损失补偿以后终结', 'law-31.hold', 'law-31.attest', 'law-31.must.2', 'law-31.hold.2', 'law-31.do').refused('change', 'law-31.hold', { ...CHANGE, ground: '政府换届、责任人更替' }).refused('change', 'law-31.attest', CHANGE, { unsigned: true })
    .refused('compensate', 'law-31.do', { amount: 1 }).does('change', CHANGE).nothingOwed('perform').owes('compensate', 'promptly').refused('end', 'law-31.hold.2').does('compensate', { amount: 80_000_00 }).nothingOwed('compensate').does('end').ended('依法改变').counts('changed', 1).counts('compensated', 80_000_00),
  entered('反映没有兑现的十五个工作日内核实;没有兑现的及时履行或者认定失信', 'practice-政务诚信.must', opinion('must'), opinion('attest'), opinion('opens'), opinion('must.2'), opinion('do')).does('complain', { words: '没有拨付' }).owes('verify', '2024-10-22').refused('recovered', opinion('do'), { what: '补发' })
    .on('2024-10-22').does('verify', { result: '没有兑现', words: '属实' }).nothingOwed('verify').owes('breach', 'promptly').refused('breach', opinion('attest'), BREACH, { unsigned: true }).does('breach', BREACH).opens('integrity-record').nothingOwed('breach').owes('recovered', 'promptly').counts('pending', 1)
    .does('recovered', { what: '补发', amount: 500_000_00 }).nothingOwed('recovered').does('complete').ended('履行完毕').counts('arrears', 500_000_00).counts('recovered', 500_000_00).counts('pending', 0),
  entered('核实逾期', 'practice-政务诚信.must').does('complain', { words: '没有拨付' }).on('2024-10-23').late('verify'),
);
