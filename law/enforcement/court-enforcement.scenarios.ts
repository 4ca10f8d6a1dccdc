/** 申请人民法院强制执行 held against the calendar: ten working days after the urging, three months after the remedies, the courts' own days. */
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { courtEnforcement } from './court-enforcement.ts';
import { FILES } from './examples.ts';

const BEGIN = { party: '当事人1', remedyUntil: '2024-09-30', decision: '限期拆除决定书1号' };
const APPLY = { papers: FILES, signed: true, urgent: false, wants: '行为' };

/** Urged on Wednesday 18 September 2024, served the same day; the remedies end on 30 September. */
const urged = (title: string, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2024-09-18')
    .does('begin', BEGIN)
    .does('urge')
    .serves('urge');
const applied = (title: string, more: object, ...rules: string[]): ScenarioWords =>
  urged(title, ...rules)
    .on('2024-10-10')
    .does('apply', { ...APPLY, ...more });
const denied = (title: string, ...rules: string[]): ScenarioWords =>
  applied(title, {}, ...rules)
    .on('2024-10-17')
    .does('taken')
    .does('hears')
    .on('2024-11-13')
    .does('denied', { got: '2024-11-13', ground: '明显缺乏事实根据' });

// biome-ignore format: a day a line
export default scenarios(
  courtEnforcement,

  scenario('全程:催告满十个工作日、期限届满、申请、五日受理、七日裁定、执行,跨国庆节', 'law-54.must', 'law-54.do', 'law-54.wait', 'law-53.hold.2', 'law-53.may.2', 'law-56.1.must', 'law-57.must')
    .on('2024-09-18').does('begin', BEGIN).owes('urge', 'promptly').refused('apply', 'law-54.do', APPLY).does('urge').serves('urge').nothingOwed('urge').refused('apply', 'law-53.hold.2', APPLY)
    .on('2024-10-08').refused('apply', 'law-54.wait', APPLY).mayUntil('apply', '2024-12-30')
    .on('2024-10-10').does('apply', { ...APPLY, amount: 5_000_000 }).owes('taken', '2024-10-16')
    .on('2024-10-18').late('taken').does('taken').owes('allowed', '2024-10-29')
    .on('2024-10-29').does('allowed').does('executed', { amount: 5_000_000 }).does('closed').ended('法院执行完毕').counts('applied', 1).counts('granted', 1).counts('grantRate', 100).counts('executedSum', 5_000_000).counts('executed', 1),
  scenario('其他案件转来的,同样计算', 'law-53.hold', 'law-53.may').on('2024-09-18').told('start', { party: '当事人1', remedyUntil: '2024-10-31' }).does('urge').serves('urge')
    .on('2024-10-31').refused('apply', 'law-53.hold', APPLY).on('2024-11-01').mayUntil('apply', '2025-02-05').does('apply', APPLY),
  urged('三个月的期限过后不能再申请', 'law-53.may.2').on('2024-12-31').refused('apply', 'law-53.may.2', APPLY).does('end', { ground: '逾期没有申请' }).ended('撤回、终结'),
  urged('陈述、申辩应当记录复核', 'law-36.must', 'law-36.let').does('plead', { words: '有困难' }).owes('record', 'promptly').on('2024-10-10').refused('apply', 'law-36.let', APPLY).does('record', { taken: '不采纳' }).does('apply', APPLY),
  urged('已经复议、起诉的不能申请', 'law-53.hold.3').does('disputed', { by: '1号' }).on('2024-10-10').refused('apply', 'law-53.hold.3', APPLY),
  urged('复议维持、没有起诉的,自此后的起诉期限届满之日起三个月内申请', 'law-53.hold.3', 'law-53.hold.2', 'law-53.may.2').does('disputed', { by: '1号' }).on('2024-12-02').does('settled', { result: '维持', remedyUntil: '2024-12-17' }).on('2024-12-17').refused('apply', 'law-53.hold.2', APPLY).on('2024-12-18').mayUntil('apply', '2025-03-17').does('apply', APPLY),
  urged('没有履行的不能认定履行;已经履行的不能申请', 'law-53.hold.4', 'law-53.hold.5').refused('obeyed', 'law-53.hold.5').does('perform', { amount: 100_000, full: false }).refused('obeyed', 'law-53.hold.5').does('perform', { full: true }).on('2024-10-10').refused('apply', 'law-53.hold.4', APPLY).does('obeyed').ended('当事人履行').counts('obeyed', 1),
  urged('申请书须负责人签名;立即执行须署名认定,裁定后五日内执行', 'law-55.2.hold', 'law-59.attest', 'law-59.must').on('2024-10-10').refused('apply', 'law-55.2.hold', { ...APPLY, signed: false })
    .refused('apply', 'law-59.attest', { ...APPLY, urgent: true }, { unsigned: true }).does('apply', { ...APPLY, urgent: true }).on('2024-10-14').does('taken').on('2024-10-15').does('allowed').owes('executed', '2024-10-22').on('2024-10-22').does('executed').nothingOwed('executed').counts('urgent', 1),
  applied('法院逾期执行、逾期裁定的提示', { urgent: true }, 'law-59.must', 'law-57.must').on('2024-10-14').does('taken').on('2024-10-24').late('allowed').does('allowed').on('2024-11-01').late('executed'),
  applied('听取意见以后逾期裁定', {}, 'law-58.2.must').on('2024-10-14').does('taken').does('hears').on('2024-11-14').late('allowed'),
  applied('上一级法院逾期裁定是否受理', {}, 'law-56.2.must').on('2024-10-14').does('refused', { got: '2024-10-16', why: '材料不符' }).on('2024-10-17').does('askUpper').on('2024-11-04').late('upperTakes'),
  denied('上一级法院逾期裁定是否执行', 'law-58.3.must').on('2024-11-14').does('askAgain').on('2024-12-17').late('upperAllows'),
  applied('不予受理的,十五日内申请复议;上一级法院十五日内裁定', {}, 'law-56.2.do', 'law-56.2.may', 'law-56.2.must', 'law-57.do').refused('askUpper', 'law-56.2.do').refused('closed', 'law-57.do')
    .on('2024-10-14').does('refused', { got: '2024-10-16', why: '材料不符' }).mayUntil('askUpper', '2024-10-31')
    .on('2024-10-17').does('askUpper').owes('upperTakes', '2024-11-01').on('2024-11-01').does('upperTakes').owes('allowed', '2024-11-12').counts('refused', 1),
  applied('听取意见的,三十日内裁定', {}, 'law-58.2.must').on('2024-10-14').does('taken').does('hears').nothingOwed('nothing').owes('allowed', '2024-11-13'),
  denied('不予执行的,收到之日起十五日内申请复议;三十日内裁定;没有改变的才能终结', 'law-58.3.may', 'law-58.3.must', 'law-第56条、第58条.let', 'law-第56条、第58条.hold.2').mayUntil('askAgain', '2024-11-28')
    .on('2024-11-28').does('askAgain').owes('upperAllows', '2024-12-30').refused('lost', 'law-第56条、第58条.let').on('2024-12-20').does('upperAllows').refused('lost', 'law-第56条、第58条.hold.2').counts('granted', 1).counts('denied', 1),
  denied('上一级法院维持的,终结', 'law-58.3.must').on('2024-11-14').does('askAgain').on('2024-12-02').does('upperDenies').nothingOwed('upperAllows').does('lost').ended('不予受理、不予执行'),
  urged('没有不予执行的裁定,不能申请复议、以此终结', 'law-58.3.do', 'law-第56条、第58条.hold').refused('askAgain', 'law-58.3.do').refused('lost', 'law-第56条、第58条.hold'),
);
