/**
 * 失信记录: a register whose entries stand on the public site for their term and no longer. Only what the catalogue names is recorded, only measures of the national
 * list are taken, and what is repaired, wrong or annulled comes off at once, the measures with it.
 */
// biome-ignore format: the words of the language, on few lines
import { any, choice, date, months, not, party, procedure, setting, step, text, told, workdays, years, yes } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { creditConstraint, creditRepairScheme, practice } from '../statutes.ts';
import { level } from './market.ts';

const stateLimit = setting('credit-record.state', '对拟列入名单陈述申辩的期限', workdays(5), '各领域名单管理办法;国办发〔2020〕49号未定');
const showLimit = setting('credit-record.show', '失信信息上网公示的期限', workdays(7), '行政处罚等信用信息“双公示”的通行做法');
const offLimit = setting('credit-record.off', '停止公示的期限', workdays(3), '国办发〔2025〕22号,天数没有逐字核对');

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const creditRecord = procedure({
  id: 'credit-record', title: '失信记录和惩戒', chapter: 'functions', from: '2020-12-07', roles, register: true,
  statutes: { opinion: creditConstraint, scheme: creditRepairScheme, practice },
  opens: ['enter'], subject: 'enter.party',

  steps: {
    enter: step('登记失信信息', 'clerk', { form: { party: party('信用主体'), kind: choice('信息类别', '行政处罚信息', '异常名录信息', '严重失信主体名单信息', '司法裁判、执行信息', '违背信用承诺', '其他失信信息'), level,
      entry: text('公共信用信息目录的条目', { class: 'open' }), paper: text('认定失信的文书', { class: 'open' }), effective: date('文书生效之日') } }),
    notify: step('告知拟列入严重失信主体名单', 'agency', { issues: '拟列入严重失信主体名单告知书', serves: 'party' }),
    state: step('陈述、申辩', 'party', { form: { words: text('意见') } }),
    weigh: step('复核陈述申辩', 'agency', { form: { result: choice('结论', '采纳', '不采纳'), why: text('理由') } }),
    record: step('记入并公示', 'head', { issues: '失信信息公示表', form: { least: date('可以申请修复之日'), until: date('公示期的最后一日'), both: yes('送达决定时一并告知修复的途径') } }),
    drop: step('不予记入', 'head', { ends: '不予记入', form: { why: text('理由') } }),
    punish: step('采取惩戒措施', 'agency', { repeats: 9, issues: '失信惩戒措施告知书', serves: 'party', form: {
      what: choice('措施', '限制市场或者行业准入', '限制任职', '限制消费', '限制出境', '限制升学、复学', '限制申请财政性资金项目', '限制参加评先评优', '限制享受优惠政策和便利措施', '纳入重点监管范围', '推送市场主体参考', '公示失信信息'), basis: text('依据的法律、法规或者中央文件', { class: 'open' }) } }),
    repaired: told('准予信用修复', 'credit-repair'),
    corrected: told('异议核查的结果', 'credit-objection', { form: { result: choice('处理', '删除', '更正') } }),
    annulled: step('认定失信的文书被撤销', 'otherOrgan', { form: { by: text('作出改变的机关和文书号', { class: 'open' }) } }),
    amend: step('更正公示的信息', 'clerk', { repeats: 9, form: { what: text('更正的内容', { class: 'open' }) } }),
    takeOff: step('停止公示', 'clerk', { ends: '停止公示' }),
    expire: step('公示期届满', 'clock', { ends: '公示期届满' }),
    lift: step('解除惩戒措施', 'agency', { issues: '解除失信惩戒措施告知书', serves: 'party' }),
  },

  rules: ({ opinion, scheme, practice, fact, did, today, served }) => {
    const listed = fact('enter.kind').is('严重失信主体名单信息'), until = fact('record.until'), least = fact('record.least'), L = '第二部分';
    return [
      // 记入
      opinion('“失信信息范围”').before('record').attest('信息在全国公共信用信息基础目录或者地方补充目录以内'),
      opinion('“失信信息范围”').before('record').hold('认定失信的文书已经生效', not(fact('enter.effective').after(today))),
      opinion('“失信信息范围”').after('enter').must('record', 'drop', 'notify').promptly(),
      opinion('“严重失信主体名单”').before('record').do('notify served').when(listed),
      opinion('“严重失信主体名单”').before('record').hold('列入名单的是严重失信', fact('enter.level').is('严重')).when(listed),
      practice('陈述申辩').after(served('notify')).may('state').within(stateLimit),
      practice('陈述申辩').after('state').must('weigh').promptly(),
      practice('陈述申辩').before('weigh').do('state'),
      practice('陈述申辩').before('record').let('state', 'weigh'),
      practice('陈述申辩').before('record').hold('陈述申辩没有被采纳', fact('weigh.result').is('不采纳')).when(did('weigh')),
      opinion('“严重失信主体名单”').after('notify').must('notify served').promptly(),
      opinion('“失信信息范围”').after('record').never('drop', 'notify'),
      // 公示期
      scheme(L).before('record').hold('轻微失信的公示期最长三个月', until.within(months(3), today)).when(fact('enter.level').is('轻微')),
      scheme(L).before('record').hold('一般失信的公示期最短三个月,最长一年', not(least.before(today.plus(months(3)))), until.within(years(1), today)).when(fact('enter.level').is('一般')),
      scheme(L).before('record').hold('严重失信的公示期最短一年,最长三年', not(least.before(today.plus(years(1)))), until.within(years(3), today)).when(fact('enter.level').is('严重')),
      scheme('“两书同达”').before('record').hold('一并告知修复的途径', fact('record.both').true),
      practice('信用信息公示').publishes('record', { within: showLimit }),
      // 惩戒
      opinion('“失信惩戒措施清单”').before('punish').do('record'),
      opinion('“失信惩戒措施清单”').before('punish').attest('措施在全国失信惩戒措施基础清单以内,有法律、法规或者中央政策文件为依据,与失信程度相当'),
      // 停止公示、解除
      scheme('“终止公示”').after('repaired', 'annulled').must('takeOff').within(offLimit),
      scheme('“终止公示”').after('corrected').must('takeOff').within(offLimit).when(fact('corrected.result').is('删除')),
      scheme('“终止公示”').after('corrected').must('amend').within(offLimit).when(fact('corrected.result').is('更正')),
      scheme('“终止公示”').before('takeOff').hold('已经修复、认定失信的文书被撤销或者异议成立', any(did('repaired'), did('annulled'), fact('corrected.result').is('删除'))),
      scheme('“终止公示”').before('amend').do('corrected'),
      scheme('“终止公示”').before('takeOff').do('record'),
      scheme(L).after('record').must('takeOff', 'expire').by(until, { silence: 'expire' }),
      scheme('“解除惩戒”').after('takeOff', 'expire').must('lift').promptly().when(did('punish')),
      scheme('“解除惩戒”').before('lift').do('punish'),
    ];
  },

  inForce: ({ day }) => ({ from: day('record'), until: ['takeOff', 'expire'], holder: 'enter.party' }),

  figures: (f, { fact, did }) => {
    const by = { by: ['enter.kind' as const, 'enter.level' as const] }, off = f.count('takeOff', '停止公示的失信记录', '条');
    return {
      recorded: f.count('record', '记入失信记录', '条', by), standing: f.standing('inForce', '公示中的失信记录', '条', by), parties: f.distinct('enter.party', '失信主体', '个'), listed: f.count('record', '列入严重失信主体名单', '个', fact('enter.kind').is('严重失信主体名单信息')),
      shown: f.inTime('record published', '按期公示的失信信息', '条'), punished: f.count('punish', '采取惩戒措施', '项次', { by: ['punish.what'] }), lifted: f.count('lift', '解除惩戒', '户次'), dropped: f.count('drop', '不予记入', '件'),
      repaired: f.count('repaired', '已经修复的失信记录', '条'), corrected: f.count('corrected', '异议成立的失信记录', '条', { by: ['corrected.result'] }), annulled: f.count('annulled', '文书被撤销的失信记录', '条'), off, offInTime: f.inTime('takeOff', '按期停止公示', '条'), expired: f.count('expire', '公示期满的失信记录', '条'),
      broken: f.count('record', '违背信用承诺的记录', '条', fact('enter.kind').is('违背信用承诺')), heavy: f.standing(did('punish'), '受过惩戒的失信记录', '条'),
    };
  },

  notModelled: {
    '国办发〔2020〕49号': '按小标题引用;哪些措施适用于哪类主体由基础清单逐项规定,措施的名称按其分类,没有逐字核对,由人对照署名',
    '国办发〔2025〕22号': '第一、二部分已经核对;停止公示的天数没有核到,按设定值;本文施行以前的公示期从当时的规定',
    '最短公示期': '轻微失信履行完毕即可申请修复,不规定可以申请之日的下限',
    '公示网站': '记录由“信用中国”网站和企业信用信息公示系统公示,本系统记公示和停止公示的行为',
  },
});
