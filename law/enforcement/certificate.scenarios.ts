/** 执法证件 held against its life: qualified, examined, issued, checked each year, held back, given back, exchanged, revoked, cancelled. */
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { certificate } from './certificate.ts';
import { APPLIED } from './examples.ts';

const NO = { no: '川51' };
const CHECK = { year: 2024, result: '合格' };
const hours = (n: number) => ({ hours: n, what: '行政处罚法' });
const YEARLY = { kind: '年度考试', score: 80, passed: true };
const applied = (title: string, more: object, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2023-09-04')
    .does('apply', { ...APPLIED, ...more });
const able = (title: string, ...rules: string[]): ScenarioWords =>
  applied(title, {}, ...rules)
    .does('qualify', { result: '合格' })
    .on('2023-09-22')
    .does('exam', { score: 88 });
const issued = (title: string, ...rules: string[]): ScenarioWords =>
  able(title, ...rules)
    .on('2023-10-09')
    .does('issue', NO);

// biome-ignore format: a day a line
export default scenarios(
  certificate,

  able('申领的及时核发;核发以后有效,每年审验,末日逢周三;五年换发', 'rules-核发.must', 'rules-核发.never', 'rules-审验.must', 'rules-换发.must', 'disclosure-26.publishes.2')
    .owes('issue', 'promptly')
    .on('2023-10-09').does('issue', NO).nothingOwed('issue').refused('refuse', 'rules-核发.never', { reason: '无' }).owes('check', '2024-10-09').owes('exchange', '2028-10-09')
    .owes('issue published', '2023-11-06').counts('holders', 1).counts('issued', 1)
    .on('2023-11-06').publishes('issue').nothingOwed('issue published')
    .on('2024-09-12').told('trained', hours(64)).on('2024-09-20').told('examined', YEARLY)
    .on('2024-10-09').does('check', CHECK).owes('check', '2025-10-09').counts('checked', 1).counts('enough', 1)
    .on('2025-10-10').late('check'),
  issued('核发以后逾期没有公开;申领以后没有及时处理', 'disclosure-26.publishes.2').on('2023-11-07').late('issue published'),
  applied('合同工、辅助人员不能取得证件', { post: '合同工、执法辅助人员' }, 'rules-申领条件.hold').does('qualify', { result: '合格' }).does('exam', { score: 90 })
    .refused('issue', 'rules-申领条件.hold', NO).does('refuse', { reason: '不是在编在职人员' }).ended('不予核发').counts('holders', 0),
  applied('资格审查、考试合格才能核发;先审查后考试', {}, 'law-42.1.hold', 'rules-资格考试.hold', 'rules-资格考试.do')
    .refused('exam', 'rules-资格考试.do', { score: 90 }).does('qualify', { result: '不合格' }).refused('issue', 'law-42.1.hold', NO)
    .does('qualify', { result: '合格' }).does('exam', { score: 59 }).refused('issue', 'rules-资格考试.hold', NO)
    .told('examined', YEARLY).refused('issue', 'rules-资格考试.hold', NO)
    .on('2023-10-09').told('examined', { kind: '资格考试', score: 75, passed: true }).does('issue', NO).counts('exams', 3).counts('passed', 2),
  issued('上次审验以来的培训不足六十学时的,审验不合格;不合格的及时处理', 'outline-第(三十四)项.hold', 'rules-审验.must.2', 'rules-审验.do')
    .on('2024-09-20').does('train', { year: 2024, ...hours(20) }).told('trained', hours(20)).told('examined', YEARLY)
    .on('2024-09-30').refused('check', 'outline-第(三十四)项.hold', CHECK).does('check', { ...CHECK, result: '不合格' }).owes('suspend', 'promptly')
    .does('suspend', { reason: '审验不合格' }, { unsigned: true }).nothingOwed('suspend').counts('holders', 0).counts('hours', 40),
  issued('恰好六十学时的合格;已经计入的不再计入', 'outline-第(三十四)项.hold', 'rules-审验.hold').on('2024-09-20').does('train', hours(59)).told('examined', YEARLY).refused('check', 'outline-第(三十四)项.hold', CHECK)
    .told('trained', hours(1)).on('2024-09-30').does('check', CHECK).on('2025-09-22').told('examined', YEARLY).does('train', hours(59)).refused('check', 'outline-第(三十四)项.hold', { ...CHECK, year: 2025 })
    .does('train', hours(1)).does('check', { ...CHECK, year: 2025 }).counts('enough', 2),
  issued('学时可以由省另定', 'outline-第(三十四)项.hold').layer('certificate.hours', 40).on('2024-09-20').does('train', hours(40)).does('exam', { score: 60 }).on('2024-09-30').does('check', CHECK).nothingOwed('suspend'),
  issued('没有期间内合格成绩的,审验不合格', 'rules-审验.hold').on('2024-09-20').does('train', hours(60)).on('2024-09-30').refused('check', 'rules-审验.hold', CHECK).told('examined', { ...YEARLY, score: 50, passed: false })
    .refused('check', 'rules-审验.hold', CHECK).does('check', { ...CHECK, result: '不合格' }).does('suspend', { reason: '审验不合格' }),
  able('没有核发的不能审验、换发、暂扣、吊销、注销', 'rules-审验.do', 'rules-换发.do', 'sichuan-第27条第7项.do', 'sichuan-45.do', 'rules-注销.do')
    .refused('check', 'rules-审验.do', CHECK).refused('exchange', 'rules-换发.do', { ground: '期满' }).refused('suspend', 'sichuan-第27条第7项.do', { reason: '无' })
    .refused('revoke', 'sichuan-45.do', { reason: '无' }).refused('cancel', 'rules-注销.do', { ground: '证件遗失作废' }),
  issued('暂扣须署名认定,期间无效,审验停止计算;发还以后有效', 'sichuan-第27条第7项.attest', 'sichuan-第27条第7项.stops', 'sichuan-第27条第7项.do', 'rules-注销.must.2')
    .refused('restore', 'sichuan-第27条第7项.stops')
    .on('2024-03-01').refused('suspend', 'sichuan-第27条第7项.attest', { reason: '程序违法' }, { unsigned: true }).does('suspend', { reason: '程序违法' }).owes('collect', 'promptly').does('collect').nothingOwed('collect')
    .stopped('check').counts('holders', 0)
    .on('2024-04-01').does('restore').owes('check', '2024-11-11').counts('holders', 1).counts('restored', 1),
  issued('吊销须署名认定,陈述申辩的先复核', 'sichuan-45.attest', 'sichuan-45.do', 'practice-陈述申辩.must', 'practice-陈述申辩.let').on('2024-03-01').does('object', { why: '不是我' }).owes('hear', 'promptly').refused('revoke', 'practice-陈述申辩.let', { reason: '牟利' })
    .does('hear', { result: '不采纳' }).nothingOwed('hear').refused('revoke', 'sichuan-45.attest', { reason: '牟利' }, { unsigned: true })
    .does('revoke', { reason: '牟利' }).ended('吊销').counts('holders', 0).counts('revoked', 1),
  issued('调离的及时注销,注销公开', 'rules-注销.must', 'rules-注销.do', 'disclosure-26.publishes')
    .on('2024-09-27').does('leave', { on: '2024-09-26', why: '退休' }).owes('cancel', 'promptly').does('cancel', { ground: '不再从事执法工作' })
    .ended('注销').owes('cancel published', '2024-10-30').counts('cancelled', 1).counts('holders', 0).on('2024-10-30').publishes('cancel').nothingOwed('cancel published'),
  issued('注销以后逾期没有公开', 'disclosure-26.publishes').on('2024-09-27').does('cancel', { ground: '证件遗失作废' }).on('2024-10-31').late('cancel published'),
  issued('遗失的十五日内补发;统一换证的在截止日以前,重新计算期限', 'rules-换发.must.2', 'rules-统一换证.must', 'rules-换发.must', 'rules-换发.restarts').on('2024-09-25').does('lose', { on: '2024-09-24' }).owes('reissue', '2024-10-10')
    .on('2024-10-10').does('reissue').nothingOwed('reissue').told('recalled', { until: '2024-12-31' }).owes('renew', '2024-12-31').does('badge', { what: '胸徽' })
    .on('2024-12-30').does('renew').nothingOwed('renew').owes('exchange', '2029-12-31').counts('renewedInTime', 1).counts('badges', 1).counts('exchanged', 2),
  issued('遗失逾期没有补发;逾期没有换证', 'rules-换发.must.2', 'rules-统一换证.must').on('2024-09-25').does('lose', { on: '2024-09-24' }).told('recalled', { until: '2024-10-31' }).on('2024-11-01').late('reissue').late('renew'),
  issued('期满没有换发的,自期满次日起失效;换发的继续有效', 'rules-换发.must', 'rules-换发.do', 'rules-审验.restarts')
    .on('2024-09-30').does('exchange', { ground: '期满' }).owes('exchange', '2029-10-01').owes('check', '2025-09-30').counts('holders', 1).counts('exchanged', 1),
  issued('没有换发的,有效期满次日起不再是持证人员', 'rules-换发.must').on('2028-10-10').late('exchange').counts('holders', 0),
);
