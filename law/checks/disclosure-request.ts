/** 依申请公开: 政府信息公开条例第四章, with the fee of 国办函〔2020〕109号; its figures give the yearly report's third and fourth parts. */
// biome-ignore format: the words of the language, on few lines
import { agency, all, any, choice, count, date, files, money, not, party, procedure, step, text, told, workdays, yes } from '../../kernel/words.ts';
import { lost, result } from '../disputes/lawsuits.ts';
import { roles } from '../roles.ts';
import { disclosureRules, feeMeasures } from '../statutes.ts';
import { rowsOfReplies } from './disclosure-table.ts';
import { applicantKind, replyOutcome } from './forms.ts';

const reason = text('理由');
const reconsiderations = ['reconsideration', 'reconsideration-simple'] as const;

export const disclosureRequest = procedure({
  id: 'disclosure-request',
  title: '政府信息依申请公开',
  chapter: 'checks',
  from: '2019-05-15',
  statutes: { law: disclosureRules, fees: feeMeasures },
  roles,
  opens: ['submit'],
  subject: 'submit.applicant',

  // biome-ignore format: a step a line, to be read as a list
  steps: {
    // 申请、收到、补正
    submit:     step('提出申请', 'applicant', { form: { applicant: party('申请人'), who: applicantKind,
        way: choice('提交方式', '当面', '口头,代为填写', '需签收的邮寄', '平常信函', '互联网', '传真'),
                     what: text('所申请信息的名称、文号或者特征描述'), format: text('形式要求', { optional: true }),
                         help: yes('阅读困难或者视听障碍,需要帮助', { optional: true }) } }),
    receive:    step('登记并与申请人确认收到', 'infoOffice', { issues: '申请登记表' }),
    askFix:     step('告知补正', 'infoOffice', { form: { missing: text('需要补正的事项'), until: date('补正期限届满之日') }, issues: '补正告知书',
        serves: 'applicant' }),
    extendFix:  step('延长补正期限', 'infoOffice', { form: { reason, until: date('补正期限延长至') } }),
    fix:        step('补正', 'applicant', { form: { what: text('补正后的内容描述') } }),
    abandon:    step('逾期不补正,视为放弃申请', 'clock', { ends: '其他处理:逾期不补正' }),
    // 征求意见
    askThird:   step('征求第三方意见', 'infoOffice', { form: { third: party('第三方') }, issues: '第三方意见征求书', serves: 'third' }),
    thirdSays:  step('第三方提出意见', 'third', { form: { opinion: choice('意见', '同意公开', '不同意公开'), why: text('理由', { optional: true }) } }),
    thirdSilent: step('第三方逾期未提出意见', 'clock'),
    weighThird: step('审核第三方意见', 'infoOffice', { form: { result: choice('结论', '同意公开', '不同意公开,有合理理由', '不同意公开,没有合理理由'),
        vital: yes('不公开可能对公共利益造成重大影响', { optional: true }) } }),
    tellThird:  step('将公开的内容和理由告知第三方', 'infoOffice', { issues: '决定公开告知第三方书', serves: 'third' }),
    askOrgan:   step('征求共同制作机关意见', 'infoOffice', { form: { organ: agency('被征求意见机关') }, issues: '征求意见函', serves: 'otherOrgan' }),
    organSays:  step('共同制作机关提出意见', 'otherOrgan', { form: { opinion: choice('意见', '同意公开', '不同意公开'), why: text('理由', { optional: true }) } }),
    organAgrees: step('逾期未提出意见,视为同意公开', 'clock'),
    // 数量、频次明显超过合理范围
    askWhy:     step('要求说明理由', 'infoOffice', { issues: '说明理由通知书', serves: 'applicant' }),
    why:        step('说明理由', 'applicant', { form: { reason } }),
    delay:      step('确定延迟答复的期限', 'infoOffice', { form: { until: date('延迟答复至') }, issues: '延迟答复告知书', serves: 'applicant' }),
    // 信息处理费
    chargePieces: step('按件收费通知', 'infoOffice',
        { form: { month: count('该申请人本自然月累计件数'), p11: count('第11至30件部分的件数'), p31: count('第31至40件部分的件数'), p41: count('第41至50件部分的件数'),
        p51: count('第51至60件部分的件数'),
                     p61: count('第61件以上部分的金额(元)'), fee: money('信息处理费') }, issues: '收费通知书(按件)', serves: 'applicant' }),
    chargePages: step('按量收费通知', 'infoOffice', { form: { p31: count('第31至100页部分的页数'), p101: count('第101至200页部分的页数'),
        p201: count('第201页以上部分的页数'), fee: money('信息处理费') }, issues: '收费通知书(按量)', serves: 'applicant' }),
    pay:        step('缴纳信息处理费', 'applicant', { form: { receipt: text('财政票据号', { class: 'open' }) } }),
    lapse:      step('逾期不缴费,视为放弃申请', 'clock', { ends: '其他处理:逾期不缴费' }),
    // 审查、答复
    review:     step('公开审查', 'infoOffice', { form: { result: choice('结论', '可以公开', '不予公开', '不能确定,报主管部门或者保密部门确定') }, issues: '信息公开审查表',
        repeats: 3 }),
    extend:     step('同意延长答复期限', 'infoDirector', { form: { reason }, issues: '延期答复告知书', serves: 'applicant' }),
    reply:      step('答复', 'infoOffice', { form: { outcome: replyOutcome, onSite: yes('当场答复', { optional: true }), reason: text('理由', { optional: true }),
        organ: text('负责公开的机关、相应渠道的名称和联系方式', { class: 'open', optional: true }),
                     way: text('提供、获取的方式和途径', { optional: true }), paper: files('告知书', { optional: true }), toPublic: yes('多个申请人申请,纳入主动公开', { optional: true }) },
                     ends: '答复', issues: '政府信息公开告知书', serves: 'applicant' }),
    // 转为主动公开
    suggest:    step('建议纳入主动公开', 'applicant'),
    toPublic:   step('纳入主动公开', 'infoOffice', { form: { title: text('信息名称', { class: 'open' }), formedOn: date('信息形成之日') }, issues: '转主动公开审核表' }),
    notPublic:  step('审核认为不属于主动公开范围', 'infoOffice', { form: { reason } }),
    // 复议、诉讼
    challenged: told('被申请行政复议', 'reconsideration'),
    changed:    told('答复被复议变更、撤销、确认违法', reconsiderations),
    reviewed:   step('行政复议结果', 'otherOrgan', { form: { result: choice('结果', '结果维持', '结果纠正', '其他结果') } }),
    sued:       told('被提起行政诉讼', 'litigation', { form: { no: text('案号', { class: 'open', optional: true }), reviewed: yes('经过行政复议') } }),
    judged:     told('裁判生效', 'litigation', { form: { result: result('生效裁判的结果') } }),
  },

  rules: ({ law, fees, fact, did, day, today, served, cases, latest }) => {
    const outcome = fact('reply.outcome');
    const open = outcome.among('予以公开', '部分公开');
    // 第三十一条:提交、签收之日,或者与申请人确认之日,为收到申请之日
    const signed = fact('submit.way').among('当面', '口头,代为填写', '需签收的邮寄');
    const confirmed = any(fact('submit.way').absent, fact('submit.way').among('平常信函', '互联网', '传真'));
    const onSubmit = { from: day('submit') };
    const onReceive = { from: day('receive') };
    const charged = any(did('chargePieces'), did('chargePages'));
    // biome-ignore format: a sentence a line, in the order of the articles
    return [
      // 审查
      law(17, 2).before('reply').hold('公开前经审查可以公开', fact('review.result').is('可以公开')).when(open),
      law(17, 2).before('review').do('receive'),
      law(17, 3).after('review').must('review').promptly().when(fact('review.result').is('不能确定,报主管部门或者保密部门确定')),
      // 补正
      law(30).before('askFix').do('receive'),
      law(30).before('askFix').hold('自收到申请之日起七个工作日内一次性告知', any(all(signed, today.within(workdays(7), day('submit'))),
          all(confirmed, today.within(workdays(7), day('receive'))))),
      law(30).after('askFix').must('askFix served').within(workdays(7), onSubmit).when(signed),
      law(30).after('askFix').must('askFix served').within(workdays(7), onReceive).when(confirmed),
      law(30).after(served('askFix')).must('fix', 'reply').by(latest(fact('askFix.until'), fact('extendFix.until')), { silence: 'abandon' }),
      law(30).before('extendFix').attest('有正当理由不能按期补正'),
      law(30).before('extendFix').do('askFix'),
      law(30).from('askFix').until('fix').stops('reply'),
      law(30).after('fix').restarts('reply'),
      law(30).before('reply').do('fix').when(outcome.is('无法提供:补正后申请内容仍不明确')),
      // 收到申请之日
      law(31).after('submit').must('receive').by(day('submit')).when(fact('submit.way').among('当面', '口头,代为填写', '需签收的邮寄', '平常信函')),
      law(31).after('submit').must('receive').promptly().when(any(fact('submit.way').absent, fact('submit.way').among('互联网', '传真'))),
      // 征求第三方意见
      law(32).after('askThird').must('askThird served').promptly(),
      law(32).after(served('askThird')).must('thirdSays', 'thirdSilent').within(workdays(15), { silence: 'thirdSilent' }),
      law(32).before('weighThird').do('thirdSays'),
      law(32).before('reply').do('weighThird').when(did('thirdSays')),
      law(32).before('reply').let('thirdSays'),
      law(32).before('reply').hold('第三方不同意公开且有合理理由的,不予公开,对公共利益有重大影响的除外', any(not(outcome.is('予以公开')), fact('weighThird.vital').true))
        .when(fact('weighThird.result').is('不同意公开,有合理理由')),
      law(32).after('reply').must('tellThird').promptly().when(fact('weighThird.result').among('不同意公开,有合理理由', '不同意公开,没有合理理由'), open),
      // 答复期限
      law(33, 1).before('reply').hold('当场答复的,是收到申请当日', any(all(signed, today.is(day('submit'))), all(confirmed, today.is(day('receive'))))).when(fact('reply.onSite').true),
      law(33, 2).before('reply').do('receive'),
      law(33, 2).after('receive').must('reply').within(workdays(20), onSubmit).when(signed),
      law(33, 2).after('receive').must('reply').within(workdays(20), onReceive).when(confirmed),
      law(33, 2).extends('reply', { with: 'extend', by: workdays(20), times: 1 }),
      law(33, 2).after('extend').must('extend served').promptly(),
      law(33, 3).from('askThird').until('thirdSays', 'thirdSilent').stops('reply'),
      law(33, 3).from('askOrgan').until('organSays', 'organAgrees').stops('reply'),
      // 征求共同制作机关意见
      law(34).after('askOrgan').must('askOrgan served').promptly(),
      law(34).after(served('askOrgan')).must('organSays', 'organAgrees').within(workdays(15), { silence: 'organAgrees' }),
      law(34).before('reply').let('organSays'),
      // 数量、频次明显超过合理范围
      law(35).before('askWhy').attest('申请的数量、频次明显超过合理范围'),
      law(35).before('delay').do('why'),
      law(35).before('delay').attest('理由合理,但是无法在规定的期限内答复'),
      law(35).extends('reply', { with: 'delay', to: 'delay.until', times: 1 }),
      law(35).after('delay').must('delay served').promptly(),
      law(35).before('reply').do('askWhy').when(outcome.is('不予处理:无正当理由大量反复申请')),
      // 答复
      law(36).before('reply').hold('不公开、不能提供、不处理的,说明理由', fact('reply.reason').present).when(not(outcome.is('予以公开'))),
      law(36).before('reply').hold('公开的,提供信息或者告知获取的方式、途径', fact('reply.way').present).when(open),
      law(36).before('reply').hold('已经就该申请人的申请作出过答复',
          cases('disclosure-request', { same: 'submit.applicant', as: 'submit.applicant', did: 'reply' }).atLeast(1))
          .when(outcome.is('不予处理:重复申请')),
      law(37).before('reply').attest('能够区分处理的,已经区分处理').when(not(outcome.is('予以公开'))),
      law('第36条第7项').before('reply').hold('告知依照有关法律、行政法规的规定办理', fact('reply.organ').present).when(outcome.is('不予公开:属于行政查询事项')),
      law(39, 1).before('reply').hold('告知相应渠道', fact('reply.organ').present).when(outcome.is('不予处理:信访举报投诉类申请')),
      law(33, 2).after('reply').must('reply served').promptly(),
      // 信息处理费
      law(42, 1).before('chargePieces', 'chargePages').attest('申请的数量、频次明显超过合理范围'),
      fees(3).after('chargePieces').never('chargePages'),
      fees(3).after('chargePages').never('chargePieces'),
      fees(4).before('chargePieces').hold('同一申请人一个自然月内十件以下不收费', fact('chargePieces.month').over(10)),
      fees(4).before('chargePieces').hold('各档件数不超过该档', fact('chargePieces.p11').atMost(20), fact('chargePieces.p31').atMost(10),
          fact('chargePieces.p41').atMost(10), fact('chargePieces.p51').atMost(10)),
      fees(5).before('chargePages').hold('各档页数不超过该档', fact('chargePages.p31').atMost(70), fact('chargePages.p101').atMost(100)),
      fees(6).after('chargePieces').must('chargePieces served').promptly(),
      fees(6).after('chargePages').must('chargePages served').promptly(),
      fees(6).after(served('chargePieces'), served('chargePages')).must('pay').within(workdays(20), { silence: 'lapse' }),
      fees(6).before('reply').let('pay').when(charged),
      fees(6).from('chargePieces').until('pay').stops('reply'),
      fees(6).from('chargePages').until('pay').stops('reply'),
      fees(6).after('pay').restarts('reply'),
      // 转为主动公开
      law(44, 1).after('reply').must('toPublic').promptly().when(fact('reply.toPublic').true, open),
      law(44, 2).after('suggest').must('toPublic', 'notPublic').promptly(),
      law(44).after('toPublic').opens('disclosure-proactive', { with: { title: 'toPublic.title', formedOn: 'toPublic.formedOn' } }),
    ];
  },

  computes: ({ fact }) => ({
    // 超额累进:11至30件每件100元,31件起每10件一档,每档加100元
    'chargePieces.fee': fact('chargePieces.p11')
      .times(10_000)
      .plus(fact('chargePieces.p31').times(20_000))
      .plus(fact('chargePieces.p41').times(30_000))
      .plus(fact('chargePieces.p51').times(40_000))
      .plus(fact('chargePieces.p61').times(100)),
    // 31至100页每页10元,101至200页20元,201页以上40元
    'chargePages.fee': fact('chargePages.p31')
      .times(1_000)
      .plus(fact('chargePages.p101').times(2_000))
      .plus(fact('chargePages.p201').times(4_000)),
  }),

  // biome-ignore format: a figure a line
  figures: (f, { fact, did }) => {
    const who = ['submit.who'] as const;
    const replied = f.count('reply', '答复', '件', { by: ['reply.outcome', ...who], basis: '逾期不补正、逾期不缴费另计' });
    const abandoned = f.count('abandon', '其他处理:逾期不补正', '件', { by: [...who] }), lapsed = f.count('lapse', '其他处理:逾期不缴费', '件', { by: [...who] });
    const inTime = f.inTime('reply', '按时答复', '件');
    const ruled = fact('judged.result');
    const court = { 结果维持: ruled.is('驳回诉讼请求'), 结果纠正: ruled.among(...lost), 其他结果: not(ruled.among('驳回诉讼请求', ...lost)) };
    const outcomes = (title: keyof typeof court) => ({
      reconsideration: f.count('reviewed', `行政复议:${title}(办理人登记)`, '件', all(fact('reviewed.result').is(title), not(did('changed')))),
      direct: f.count('judged', `行政诉讼(未经复议直接起诉):${title}`, '件', all(fact('sued.reviewed').false, court[title])),
      after: f.count('judged', `行政诉讼(复议后起诉):${title}`, '件', all(fact('sued.reviewed').true, court[title])),
    });
    const upheld = outcomes('结果维持'), mended = outcomes('结果纠正'), other = outcomes('其他结果');
    const mendedTold = f.count('changed', '行政复议:结果纠正(复议案件告知)', '件');
    const reconsiderationMended = f.total('行政复议:结果纠正', '件', mended.reconsideration, mendedTold), challenged = f.count('challenged', '行政复议:被申请', '件');
    const reviewedAll = f.total('行政复议:已有结果', '件', upheld.reconsideration, reconsiderationMended, other.reconsideration);
    const suedDirect = f.count('sued', '行政诉讼(未经复议直接起诉):被起诉', '件', fact('sued.reviewed').false), suedAfter = f.count('sued', '行政诉讼(复议后起诉):被起诉', '件', fact('sued.reviewed').true);
    const judgedDirect = f.total('行政诉讼(未经复议直接起诉):已有结果', '件', upheld.direct, mended.direct, other.direct), judgedAfter = f.total('行政诉讼(复议后起诉):已有结果', '件', upheld.after, mended.after, other.after);
    const outcome = fact('reply.outcome'), rows = rowsOfReplies(f, (is) => outcome.is(is), [...who]), group = (title: string, test: ReturnType<typeof outcome.is>) => f.count('reply', title, '件', { when: test, by: [...who, 'reply.outcome'] });
    return {
      received: f.count('submit', '本年新收政府信息公开申请', '件', { by: [...who, 'submit.way'] }),
      open: f.standing(all(did('submit'), not(any(did('reply'), did('abandon'), did('lapse')))), '结转下年度继续办理', '件', { by: [...who] }),
      replied, abandoned, lapsed, closed: f.total('本年度办理结果总计', '件', replied, abandoned, lapsed),
      withheld: group('不予公开', outcome.among('不予公开:属于国家秘密', '不予公开:其他法律、行政法规禁止公开', '不予公开:危及“三安全一稳定”', '不予公开:保护第三方合法权益', '不予公开:属于三类内部事务信息',
        '不予公开:属于四类过程性信息', '不予公开:属于行政执法案卷', '不予公开:属于行政查询事项')),
      unable: group('无法提供', outcome.among('无法提供:本机关不掌握相关政府信息', '无法提供:没有现成信息需要另行制作', '无法提供:补正后申请内容仍不明确')),
      unprocessed: group('不予处理', outcome.among('不予处理:信访举报投诉类申请', '不予处理:重复申请', '不予处理:要求提供公开出版物', '不予处理:无正当理由大量反复申请', '不予处理:要求确认或者重新出具已获取信息')),
      ...rows, otherwise: f.total('其他处理', '件', abandoned, lapsed, rows.otherReplies),
      inTime, onTimeRate: f.share(inTime, replied, '按时答复率'), length: f.days('receive', 'reply', '平均答复天数'),
          extended: f.count('extend', '延期答复', '件'),
      fixes: f.count('askFix', '告知补正', '件'), thirds: f.count('askThird', '征求第三方意见', '件'), organs: f.count('askOrgan', '征求其他机关意见', '件'),
          feePieces: f.sum('chargePieces.fee', '按件计收、通知缴纳的信息处理费', '元'), feePages: f.sum('chargePages.fee', '按量计收、通知缴纳的信息处理费', '元'),
      toPublic: f.count('toPublic', '依申请转为主动公开', '件'), applicants: f.distinct('submit.applicant', '申请人', '个'),
      reconsiderationUpheld: upheld.reconsideration, mendedEntered: mended.reconsideration, mendedTold,
      reconsiderationMended, reviewedAll, reconsiderationPending: f.minus(challenged, reviewedAll, '行政复议:尚未审结'), reconsiderationOther: other.reconsideration,
      challenged, suedDirect, suedAfter, judgedDirect, judgedAfter, directPending: f.minus(suedDirect, judgedDirect, '行政诉讼(未经复议直接起诉):尚未审结'),
      afterPending: f.minus(suedAfter, judgedAfter, '行政诉讼(复议后起诉):尚未审结'),
      directUpheld: upheld.direct, directMended: mended.direct, directOther: other.direct,
      afterUpheld: upheld.after, afterMended: mended.after, afterOther: other.after,
    };
  },

  notModelled: {
    条例第13条至第16条: '信息是否属于不予公开的各类,由审查的人判断,结论写在审查和答复里',
    条例第32条: '同时征求几个第三方的,扣除的时间从第一次征求到最后一个答复;语言的停止只有一个起止,所以一件申请只征求一次',
    条例第36条第6项: '是否相同的政府信息由人比较;程序只查该申请人以前有没有得到过答复',
    条例第43条: '对阅读困难、视听障碍者的帮助,登记需要,如何帮助由人决定',
    '国办函〔2020〕109号第4条': '61件以上每十件再加一档,表上各档有限,超出部分的金额由人算好填写,其余由程序计算',
    年度报告第四部分:
      '诉讼的结果由应诉的案件告知:驳回诉讼请求算结果维持,撤销、变更、确认违法、责令履行等算结果纠正,驳回起诉、撤诉等算其他结果;再审改变的,以原裁判生效时的结果计',
    '年度报告第四部分的尚未审结、总计':
      '尚未审结是存量,按某日读(自始至该日的收案减去已有结果);按年读的是当年收案与当年结果之差。总计是已有结果与尚未审结之和',
    年度报告第三部分: '上年结转是上一年十二月三十一日的结转数,由同一存量指标按日期读出',
    '国办函〔2020〕109号第6条': '缴费期间不计算处理期限、缴费以后重新计算,按通行文本,没有逐字核到原文',
    '国办函〔2020〕109号第7条': '对收费决定的异议不单独受理,缴费期满以后就不再处理的行为投诉、复议、起诉,由其各自的程序办理',
  },
});
