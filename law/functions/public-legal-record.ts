/**
 * 公共法律服务记录: advice, notarial acts, expert opinions and other services, at the window, by telephone and online, from the request to the
 * rating. 公证法第30条 gives fifteen workdays; what else is limited is the ministry's, and stands as a default.
 */
// biome-ignore format: the words of the language, on few lines
import { all, any, choice, count, files, money, not, optional, party, procedure, ref, setting, step, text, workdays } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { legalAidLaw, notaryLaw, practice } from '../statutes.ts';

const adviceLimit = setting('public-legal-record.advice', '答复留言、网上法律咨询的期限', workdays(3), '各地公共法律服务事项清单');
const appraiseLimit = setting(
  'public-legal-record.appraise',
  '司法鉴定出具意见的期限',
  workdays(30),
  '司法鉴定程序通则(部门规章),没有逐条核对',
);
const otherLimit = setting('public-legal-record.other', '其他公共法律服务的期限', workdays(10), '各地公共法律服务事项清单');
const notary = '公证',
  appraisal = '司法鉴定',
  advice = '法律咨询';

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const publicLegalRecord = procedure({
  id: 'public-legal-record', title: '公共法律服务', chapter: 'functions', from: '2018-01-01', roles,
  statutes: { law: notaryLaw, aid: legalAidLaw, practice },
  opens: ['ask'], subject: 'ask.what',

  steps: {
    ask: step('提出请求', 'applicant', { form: { person: optional(party('服务对象')), kind: choice('服务项目', advice, notary, appraisal, '仲裁指引', '代拟文书', '村居法律顾问服务', '其他'), way: choice('渠道', '窗口', '热线', '网络、公众号', '上门、巡回'),
      what: text('请求的事项', { class: 'personal' }), station: optional(ref('public-legal-station', '受理的平台')), special: optional(choice('特殊群体', '老年人', '残疾人', '未成年人', '农民工', '军人军属')) } }),
    accept: step('受理', 'office', { issues: '受理通知书', serves: 'applicant' }),
    refuse: step('不予办理', 'office', { ends: '不予办理', issues: '不予办理通知书', serves: 'applicant', form: { ground: choice('理由', '没有利害关系', '有争议', '材料不真实、不充分', '事项不真实、不合法、违背社会公德', '属于专业鉴定、评估事项', '不属于本机构业务', '拒绝支付费用', '其他'), why: text('说明') } }),
    askMore: step('要求补充证明材料、核实', 'office', { repeats: 5, issues: '补充材料通知书', serves: 'applicant', form: { what: text('需要补充、核实的') } }),
    more: step('补充、核实完毕', 'applicant', { repeats: 5, form: { papers: optional(files('材料')) } }),
    finish: step('办结', 'office', { ends: '办结', issues: '服务结果', serves: 'applicant', form: { result: choice('结果', '答复咨询', '出具公证书', '出具鉴定意见', '引导到法律援助、调解、复议等', '提供文书', '其他'), no: optional(text('文书编号', { class: 'open' })),
      hints: optional(choice('提示', '已提示可以申请法律援助', '不涉及')), fee: optional(money('收费')), reduced: optional(money('减免的费用')), hours: optional(count('服务时长(分钟)')) } }),
    rate: step('评价', 'applicant', { form: { score: choice('评价', '非常满意', '满意', '基本满意', '不满意') } }),
    withdrawn: step('撤回请求', 'applicant', { ends: '撤回' }),
  },

  rules: ({ law, aid, practice, fact, did }) => {
    const kind = fact('ask.kind'), settled = all(not(kind.among(advice, notary, appraisal)));
    return [
      practice('公共法律服务').after('ask').must('accept', 'refuse', 'finish').promptly(),
      practice('公共法律服务').before('finish').hold('公证、鉴定先受理', any(did('accept'), not(kind.among(notary, appraisal)))),
      practice('公共法律服务').after('ask').must('finish', 'refuse').within(adviceLimit).when(kind.is(advice)),
      // 公证:受理之日起十五个工作日,补充材料、核实的时间不计
      law(30).after('accept').must('finish', 'refuse').within(workdays(15)).when(kind.is(notary)),
      law(30).from('askMore').until('more').stops('finish').when(kind.is(notary)),
      law(31).before('refuse').attest('属于不予办理公证的情形').when(kind.is(notary)),
      practice('司法鉴定').after('accept').must('finish', 'refuse').within(appraiseLimit).when(kind.is(appraisal)),
      practice('公共法律服务').after('ask').must('finish', 'refuse').within(otherLimit).when(settled),
      practice('公共法律服务').before('askMore').do('accept'),
      // 咨询时提示可以申请法律援助
      aid(23).before('finish').hold('写明是否提示可以申请法律援助', fact('finish.hints').present).when(kind.is(advice)),
      practice('公共法律服务').before('finish').hold('公证书、鉴定意见写明编号', fact('finish.no').present).when(fact('finish.result').among('出具公证书', '出具鉴定意见')),
    ];
  },

  figures: (f, { fact }) => {
    const by = { by: ['ask.kind', 'ask.way'] as ('ask.kind' | 'ask.way')[] }, of = (k: typeof notary | typeof appraisal | typeof advice | '代拟文书') => fact('ask.kind').is(k);
    const served = f.count('ask', '公共法律服务', '件', by), finished = f.count('finish', '公共法律服务办结', '件', by);
    const rated = f.count('rate', '公共法律服务评价', '件', { by: ['rate.score'] }), content = f.count('rate', '公共法律服务满意', '件', fact('rate.score').among('非常满意', '满意', '基本满意'));
    return {
      served, finished, inTime: f.inTime('finish', '公共法律服务按时办结', '件'), advice: f.count('ask', '法律咨询', '件', { when: of(advice), by: ['ask.way'] }), notarised: f.count('finish', '办理公证', '件', of(notary)),
      appraised: f.count('finish', '办理司法鉴定', '件', of(appraisal)), papers: f.count('finish', '代拟文书', '件', of('代拟文书')), online: f.count('ask', '网上公共法律服务', '件', fact('ask.way').is('网络、公众号')), byPhone: f.count('ask', '热线公共法律服务', '件', fact('ask.way').is('热线')),
      special: f.count('ask', '特殊群体公共法律服务', '件', { when: fact('ask.special').present, by: ['ask.special'] }), refused: f.count('refuse', '不予办理', '件', { by: ['refuse.ground'] }), reduced: f.sum('finish.reduced', '减免公证、鉴定等费用', '元'),
      rated, content, contentRate: f.share(content, rated, '公共法律服务满意率'), withdrawn: f.count('withdrawn', '撤回请求', '件'),
    };
  },

  notModelled: {
    '公证法第28条、第29条': '各类公证怎样审查、核实,由办证规则定,由公证员判断',
    '公证法第39条': '公证书有错误的,由公证机构复查、更正、撤销,是公证机构自己的程序,不在本县行政机关的账上',
    司法鉴定: '鉴定机构接受委托的三十个工作日、延长的三十个工作日,按部门规章,没有逐条核对',
    公证和鉴定机构: '公证机构、鉴定机构不是行政机关,这里登记在公共法律服务平台上办理的',
  },
});
