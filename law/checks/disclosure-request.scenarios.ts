/** 依申请公开, shown over the National Day of 2024: 29 September and 12 October are made-up working days, 1 to 7 October is off. */
import type { Form } from '../../kernel/language/data.ts';
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { disclosureRequest } from './disclosure-request.ts';

const SUBMIT: Form = { applicant: 'p1', who: '自然人', way: '当面', what: '某征地批复' };
const WHY: Form = { reason: '理由' };
const FIX: Form = { missing: '文号或者特征', until: '2024-10-15' };
const PIECES: Form = { month: 35, p11: 20, p31: 5, p41: 0, p51: 0, p61: 0 };
const PAGES: Form = { p31: 70, p101: 100, p201: 5 };
const OPEN: Form = { outcome: '予以公开', way: '邮寄' };
const closed = (outcome: string, more: Form = {}): Form => ({ outcome, reason: '理由', ...more });
const ABSENT = closed('无法提供:本机关不掌握相关政府信息');
const received = (title: string, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2024-09-27')
    .does('submit', SUBMIT)
    .does('receive');
const reviewed = (title: string, ...rules: string[]): ScenarioWords => received(title, ...rules).does('review', { result: '可以公开' });

// biome-ignore format: a day of the scenario a line
export default scenarios(
  disclosureRequest,
  // 收到
  scenario('当面提交的,当日登记,以提交之日为收到之日', 'law-31.must', 'law-33.2.do', 'law-30.do')
    .on('2024-09-27').does('submit', SUBMIT).owes('receive', '2024-09-27').refused('reply', 'law-33.2.do', ABSENT).refused('askFix', 'law-30.do', FIX)
    .does('receive').owes('reply', '2024-10-30'),
  scenario('网络提交的,以双方确认之日为收到之日', 'law-31.must.2', 'law-33.2.must.2', 'law-30.must.2').on('2024-09-27').does('submit', { ...SUBMIT, way: '互联网' })
    .owes('receive', 'promptly')
    .on('2024-09-29').does('receive').owes('reply', '2024-10-31').does('askFix', FIX).owes('askFix served', '2024-10-14').serves('askFix').nothingOwed('askFix served'),
  scenario('补正告知、答复逾期', 'law-30.must.2', 'law-33.2.must.2').on('2024-09-27').does('submit', { ...SUBMIT, way: '互联网' }).on('2024-09-29').does('receive').does('askFix', FIX).on('2024-10-15').late('askFix served'),
  received('当面提交的,补正告知逾期送达', 'law-30.must').on('2024-09-29').does('askFix', FIX).on('2024-10-14').late('askFix served'),
  scenario('邮寄的,隔日登记仍以签收之日为收到之日', 'law-31.must', 'law-33.2.must').on('2024-09-27').does('submit', { ...SUBMIT, way: '需签收的邮寄' })
    .on('2024-09-29').late('receive').does('receive').owes('reply', '2024-10-30'),
  scenario('没有写明提交方式的,从确认之日起算', 'law-31.must.2', 'law-33.2.must.2').on('2024-09-27').does('submit', { ...SUBMIT, way: null }).owes('receive', 'promptly')
    .on('2024-09-29').does('receive').owes('reply', '2024-10-31').does('reply', ABSENT).nothingOwed('reply'),
  scenario('从确认之日起算的,答复逾期', 'law-33.2.must.2').on('2024-09-27').does('submit', { ...SUBMIT, way: null }).on('2024-09-29').does('receive').on('2024-11-01').late('reply'),
  // 期限
  reviewed('二十个工作日内答复,及时送达', 'law-33.2.must', 'law-33.2.must.4', 'law-17.2.do').owes('reply', '2024-10-30')
    .on('2024-10-30').does('reply', OPEN).owes('reply served', 'promptly').serves('reply').nothingOwed('reply served').counts('inTime', 1)
    .counts('granted', 1).counts('open', 0).ended('答复'),
  received('逾期答复', 'law-33.2.must').on('2024-10-31').late('reply').does('reply', ABSENT).counts('inTime', 0).counts('replied', 1),
  received('经负责人同意延长二十个工作日,一次,告知申请人', 'law-33.2.extends', 'law-33.2.must.3')
    .on('2024-10-25').does('extend', WHY).owes('extend served', 'promptly').serves('extend').nothingOwed('extend served').owes('reply', '2024-11-27').refused('extend', 'law-33.2.extends', WHY),
  reviewed('能够当场答复的,当场答复', 'law-33.1.hold').does('reply', { ...OPEN, onSite: true }),
  reviewed('过了当日就不是当场答复', 'law-33.1.hold').on('2024-09-29').refused('reply', 'law-33.1.hold', { ...OPEN, onSite: true }),
  scenario('登记以后才审查', 'law-17.2.do').on('2024-09-27').does('submit', SUBMIT).refused('review', 'law-17.2.do', { result: '可以公开' }),
  received('先审查后公开;不能确定的报有关部门确定', 'law-17.2.hold', 'law-17.3.must').refused('reply', 'law-17.2.hold', OPEN).does('review', { result: '不能确定,报主管部门或者保密部门确定' })
    .owes('review', 'promptly').refused('reply', 'law-17.2.hold', OPEN)
    .on('2024-10-11').does('review', { result: '可以公开' }).does('reply', OPEN),
  received('报有关部门以后再审查', 'law-17.3.must').does('review', { result: '不能确定,报主管部门或者保密部门确定' }).on('2024-10-08').does('review', { result: '不能确定,报主管部门或者保密部门确定' }).owes('review', 'promptly').on('2024-10-11').does('review', { result: '不予公开' }).nothingOwed('review'),
  // 补正
  received('七个工作日内告知补正,补正后重新计算答复期限', 'law-30.hold', 'law-30.must', 'law-30.must.3', 'law-30.stops', 'law-30.restarts')
    .on('2024-09-29').does('askFix', FIX).owes('askFix served', '2024-10-12').serves('askFix').owes('fix', '2024-10-15').stopped('reply')
    .on('2024-10-10').does('fix', { what: '某批复〔2023〕5号' }).owes('reply', '2024-11-06'),
  received('超过七个工作日的,不能再要求补正', 'law-30.hold').on('2024-10-14').refused('askFix', 'law-30.hold', FIX),
  received('无正当理由逾期不补正的,视为放弃申请', 'law-30.must.3').on('2024-09-29').does('askFix', FIX).serves('askFix')
    .on('2024-10-16').deems('abandon', '2024-10-15').ended('其他处理:逾期不补正').counts('abandoned', 1).counts('open', 0),
  received('有正当理由的,延长补正期限', 'law-30.attest', 'law-30.do.2').refused('extendFix', 'law-30.do.2', { ...WHY, until: '2024-10-31' })
    .on('2024-09-29').does('askFix', FIX).serves('askFix')
    .on('2024-10-14').refused('extendFix', 'law-30.attest', { ...WHY, until: '2024-10-31' }, { unsigned: true })
    .does('extendFix', { ...WHY, until: '2024-10-31' }).owes('fix', '2024-10-31'),
  received('补正后仍不明确的,须先补正', 'law-30.do.3').on('2024-09-29').does('askFix', FIX).serves('askFix')
      .refused('reply', 'law-30.do.3', closed('无法提供:补正后申请内容仍不明确'))
    .on('2024-10-10').does('fix', { what: '所有文件' }).does('reply', closed('无法提供:补正后申请内容仍不明确')),
  // 第三方、共同制作机关
  reviewed('征求第三方意见的时间不计入;第三方逾期未提的,由行政机关决定', 'law-32.must', 'law-32.must.2', 'law-32.let', 'law-33.3.stops')
    .on('2024-10-08').does('askThird', { third: 'p2' }).owes('askThird served', 'promptly').serves('askThird').owes('thirdSays', '2024-10-28')
    .stopped('reply').refused('reply', 'law-32.let', OPEN)
    .on('2024-10-29').deems('thirdSilent', '2024-10-28').owes('reply', '2024-11-20').does('reply', OPEN),
  reviewed('第三方有合理理由不同意的,不予公开', 'law-32.do', 'law-32.do.2', 'law-32.hold')
    .on('2024-10-08').does('askThird', { third: 'p2' }).serves('askThird').refused('weighThird', 'law-32.do', { result: '同意公开' })
    .on('2024-10-10').does('thirdSays', { opinion: '不同意公开' }).refused('reply', 'law-32.do.2', OPEN)
    .does('weighThird', { result: '不同意公开,有合理理由' }).refused('reply', 'law-32.hold', OPEN).does('reply', closed('不予公开:保护第三方合法权益'))
    .nothingOwed('tellThird'),
  reviewed('不公开对公共利益有重大影响的,决定公开并告知第三方', 'law-32.hold', 'law-32.must.3')
    .on('2024-10-08').does('askThird', { third: 'p2' }).serves('askThird')
    .on('2024-10-10').does('thirdSays', { opinion: '不同意公开' }).does('weighThird', { result: '不同意公开,有合理理由', vital: true }).does('reply', OPEN)
    .owes('tellThird', 'promptly').does('tellThird').nothingOwed('tellThird'),
  reviewed('共同制作机关逾期未提意见的,视为同意公开', 'law-34.must', 'law-34.must.2', 'law-34.let', 'law-33.3.stops.2')
    .on('2024-10-08').does('askOrgan', { organ: 'u3' }).owes('askOrgan served', 'promptly').serves('askOrgan').owes('organSays', '2024-10-28')
    .stopped('reply').refused('reply', 'law-34.let', OPEN)
    .on('2024-10-29').deems('organAgrees', '2024-10-28').owes('reply', '2024-11-20').does('reply', OPEN).counts('organs', 1),
  // 明显超过合理范围
  received('要求说明理由;理由合理的延迟答复', 'law-35.attest', 'law-35.do', 'law-35.attest.2', 'law-35.extends', 'law-35.must')
    .refused('askWhy', 'law-35.attest', {}, { unsigned: true }).does('askWhy').refused('delay', 'law-35.do', { until: '2024-12-31' })
    .on('2024-10-10').does('why', WHY).refused('delay', 'law-35.attest.2', { until: '2024-12-31' }, { unsigned: true })
    .does('delay', { until: '2024-12-31' }).owes('delay served', 'promptly').serves('delay').nothingOwed('delay served').owes('reply', '2024-12-31')
    .refused('delay', 'law-35.extends', { until: '2025-01-31' }),
  received('大量反复申请的,先要求说明理由', 'law-35.do.2').refused('reply', 'law-35.do.2', closed('不予处理:无正当理由大量反复申请')).does('askWhy')
    .does('reply', closed('不予处理:无正当理由大量反复申请')),
  // 答复的内容
  reviewed('不公开的说明理由,公开的告知途径', 'law-36.hold', 'law-36.hold.2', 'law-37.attest')
    .refused('reply', 'law-36.hold', { outcome: '部分公开', way: '邮寄' })
    .refused('reply', 'law-36.hold.2', { outcome: '予以公开' })
    .refused('reply', 'law-37.attest', ABSENT, { unsigned: true })
    .does('reply', { outcome: '部分公开', way: '邮寄', reason: '含个人隐私' }).counts('partly', 1),
  received('没有答复过的,不能作重复申请处理', 'law-36.hold.3').finds('disclosure-request', 0).refused('reply', 'law-36.hold.3', closed('不予处理:重复申请')),
  received('答复过的,可以不予重复处理', 'law-36.hold.3').finds('disclosure-request', 1).does('reply', closed('不予处理:重复申请')),
  received('信访投诉的,告知相应渠道', 'law-39.1.hold').refused('reply', 'law-39.1.hold', closed('不予处理:信访举报投诉类申请'))
    .does('reply', closed('不予处理:信访举报投诉类申请', { organ: '县信访局' })),
  received('属于行政查询事项的,告知依照有关规定办理', 'law-第36条第7项.hold').refused('reply', 'law-第36条第7项.hold', closed('不予公开:属于行政查询事项'))
    .does('reply', closed('不予公开:属于行政查询事项', { organ: '不动产登记中心,依照不动产登记资料查询的规定办理' })).counts('queries', 1).counts('withheld', 1),
  // 信息处理费
  received('按件收费:超额累进,不得同时按量', 'law-42.1.attest', 'fees-3.never', 'fees-4.hold', 'fees-4.hold.2', 'fees-6.must', 'fees-6.must.3', 'fees-6.let', 'fees-6.stops', 'fees-6.restarts')
    .on('2024-09-29').refused('chargePieces', 'law-42.1.attest', PIECES, { unsigned: true })
    .refused('chargePieces', 'fees-4.hold', { ...PIECES, month: 10 }).refused('chargePieces', 'fees-4.hold.2', { ...PIECES, p11: 21 })
    .refused('chargePieces', 'fees-4.hold.2', { ...PIECES, p31: 11 }).refused('chargePieces', 'fees-4.hold.2', { ...PIECES, p41: 11 })
    .refused('chargePieces', 'fees-4.hold.2', { ...PIECES, p51: 11 }).does('chargePieces', PIECES).counts('feePieces', 300_000)
    .owes('chargePieces served', 'promptly').refused('chargePages', 'fees-3.never', PAGES).serves('chargePieces').owes('pay', '2024-10-31').stopped('reply')
    .refused('reply', 'fees-6.let', ABSENT)
    .on('2024-10-20').does('pay', { receipt: '0001' }).owes('reply', '2024-11-15')
    .on('2024-10-21').does('reply', ABSENT),
  received('逾期不缴费的,视为放弃申请', 'fees-6.must.3').on('2024-09-29').does('chargePieces', PIECES).serves('chargePieces')
    .on('2024-11-01').deems('lapse', '2024-10-31').ended('其他处理:逾期不缴费').counts('lapsed', 1).counts('otherwise', 1),
  received('按量收费', 'fees-3.never.2', 'fees-5.hold', 'fees-6.must.2', 'fees-6.stops.2').on('2024-09-29').refused('chargePages', 'fees-5.hold', { ...PAGES, p31: 71 })
    .refused('chargePages', 'fees-5.hold', { ...PAGES, p101: 101 }).does('chargePages', PAGES).counts('feePages', 290_000)
    .owes('chargePages served', 'promptly').serves('chargePages').nothingOwed('chargePages served').stopped('reply').refused('chargePieces', 'fees-3.never.2', PIECES),
  // 转为主动公开
  reviewed('多个申请人申请的,纳入主动公开', 'law-44.1.must', 'law-44.opens').does('reply', { ...OPEN, toPublic: true }).owes('toPublic', 'promptly')
    .does('toPublic', { title: '某征地批复', formedOn: '2024-09-01' }).opens('disclosure-proactive').counts('toPublic', 1),
  reviewed('申请人建议的,审核后决定', 'law-44.2.must').does('reply', OPEN).does('suggest').owes('toPublic', 'promptly').does('notPublic', WHY)
    .nothingOwed('toPublic'),
  received('复议、诉讼结果计入年度报告', 'law-33.2.must.4').does('reply', ABSENT).on('2024-10-20').told('challenged')
    .on('2024-12-20').does('reviewed', { result: '结果纠正' }).counts('challenged', 1).counts('mendedEntered', 1)
    .counts('reconsiderationUpheld', 0).counts('reconsiderationPending', 0).counts('unable', 1),
  received('复议案件已经告知纠正的,不重复计数;诉讼是否经过复议只问一次', 'law-33.2.must.4').does('reply', ABSENT).on('2024-10-20').told('challenged')
    .on('2024-12-20').told('changed').does('reviewed', { result: '结果纠正' }).counts('mendedTold', 1).counts('mendedEntered', 0)
    .on('2025-01-06').told('sued', { no: '(2025)示0199行初2号', reviewed: true }).told('judged', { result: '驳回诉讼请求' }).counts('afterUpheld', 1).counts('directUpheld', 0).counts('afterPending', 0).counts('reconsiderationPending', 0),
);
