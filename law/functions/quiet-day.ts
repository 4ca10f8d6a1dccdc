/**
 * 企业生产宁静日: a register whose entries are days on which nobody comes to a company's gate unannounced. The company asks for its own, or the county (a park) sets
 * them for many at once. What must be looked into all the same (a complaint, a case, an emergency, an order from above) is no breach, and is counted.
 */
// biome-ignore format: the words of the language, on few lines
import { any, choice, date, days, not, party, procedure, ref, rows, setting, step, text, told, workdays } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { disclosureRules, practice } from '../statutes.ts';

const basis = '县级实施办法;国家没有规定';
const answerLimit = setting('quiet-day.answer', '答复企业申报宁静日的期限', workdays(3), basis);
const longest = setting('quiet-day.longest', '一次宁静日的最长天数', days(30), basis);
const what = { party: party('企业'), from: date('起'), until: date('止') };

/** The county's or a park's own period: one notice, an entry for each company. */
// biome-ignore format: a step a line, a sentence a line, a figure a line
export const quietPeriod = procedure({
  id: 'quiet-period', title: '统一设定企业生产宁静日', chapter: 'functions', from: '2020-01-01', roles,
  statutes: { disclosure: disclosureRules, practice },
  opens: ['draft'], subject: 'draft.name',

  steps: {
    draft: step('拟定宁静日', 'office', { form: { name: text('名称', { class: 'open' }), scope: choice('范围', '全县', '开发区、园区', '重点企业名单', '重点项目') } }),
    set: step('设定宁静日', 'head', { ends: '已经设定', issues: '企业生产宁静日公告', form: { companies: rows('企业', what), except: text('不受限制的检查', { class: 'open' }) } }),
    drop: step('不设定', 'head', { ends: '不设定', form: { why: text('理由') } }),
  },

  rules: ({ disclosure, practice, fact }) => [
    practice('企业生产宁静日').after('draft').must('set', 'drop').promptly(),
    practice('企业生产宁静日').before('set').hold('写明企业', fact('set.companies').count.atLeast(1)),
    practice('企业生产宁静日').before('set').attest('没有限制投诉举报核查、案件查处、突发事件处置和特殊重点领域的检查'),
    practice('企业生产宁静日').after('set').opens('quiet-day', { each: 'set.companies' }),
    disclosure(26).publishes('set', { within: workdays(20) }),
  ],

  figures: (f) => ({ set: f.count('set', '统一设定宁静日', '次', { by: ['draft.scope'] }), dropped: f.count('drop', '没有设定的宁静日', '次'), shown: f.inTime('set published', '按期公布的宁静日', '次') }),

  notModelled: { '每月固定的日子': '“每月一日至二十日”一类的规定按月设定,一次设定一段时间', '通行做法': '国家没有宁静日的规定,范围、天数和例外都由县定' },
});

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const quietDay = procedure({
  id: 'quiet-day', title: '企业生产宁静日', chapter: 'functions', from: '2020-01-01', roles, register: true,
  statutes: { practice },
  opens: ['ask', 'covered'], subject: 'confirm.party',

  steps: {
    ask: step('企业申报宁静日', 'party', { form: { ...what, why: text('生产经营的安排') } }),
    covered: told('列入统一设定的宁静日', 'quiet-period', { repeats: 1, form: what }),
    confirm: step('登记宁静日', 'office', { issues: '企业生产宁静日登记单', serves: 'party', form: what }),
    refuse: step('不予登记', 'office', { ends: '不予登记', issues: '宁静日不予登记告知书', serves: 'party', form: { why: text('理由') } }),
    visited: step('记录宁静日内的入企检查', 'office', { repeats: 20, form: { inspection: ref('inspection', '检查'), ground: choice('情形', '投诉举报、转办交办', '案件查处', '突发事件、紧急情况', '上级部署', '应企业申请', '特殊重点领域') } }),
    breached: step('记录擅自入企', 'office', { repeats: 20, form: { inspection: ref('inspection', '检查'), what: text('没有例外情形的说明') } }),
    report: step('通报擅自入企的单位', 'office', { repeats: 20, issues: '擅自入企情况通报', form: { how: text('处理', { class: 'open' }) } }),
    cancel: step('取消宁静日', 'office', { ends: '取消', form: { why: choice('原因', '企业要求', '出现安全隐患', '情况变化') } }),
    over: step('宁静日结束', 'clock', { ends: '期满' }),
  },

  rules: ({ practice, fact, did, done, day }) => {
    const Q = '企业生产宁静日', until = fact('confirm.until');
    return [
      practice(Q).after('ask').must('confirm', 'refuse').within(answerLimit),
      practice(Q).after('covered').must('confirm').promptly(),
      practice(Q).before('confirm').hold('是申报的、统一设定的企业', any(fact('confirm.party').same(fact('ask.party')), fact('confirm.party').same(fact('covered.party')))),
      practice(Q).before('confirm').hold('起止日期有先后,不超过一次的最长天数', not(until.before(fact('confirm.from'))), until.within(longest, fact('confirm.from'))),
      practice(Q).after('confirm').never('refuse'),
      practice(Q).before('refuse').hold('统一设定的不能不予登记', did('ask')),
      practice(Q).before('visited', 'breached', 'cancel').do('confirm'),
      practice(Q).after('breached').must('report').promptly(),
      practice(Q).before('report').hold('有擅自入企而没有通报的', done('breached').over(done('report'))),
      practice(Q).before('cancel').hold('宁静日还没有结束', not(day('cancel').after(until))),
      practice(Q).after('confirm').must('cancel', 'over').by(until, { silence: 'over' }),
    ];
  },

  inForce: ({ fact }) => ({ from: fact('confirm.from'), until: ['cancel'], expires: fact('confirm.until'), holder: 'confirm.party' }),

  figures: (f) => {
    const excepted = f.count('visited', '宁静日内例外情形的入企检查', '户次', { by: ['visited.ground'] }), breached = f.count('breached', '擅自入企', '户次');
    return {
    asked: f.count('ask', '企业申报宁静日', '次'), covered: f.count('covered', '统一设定的宁静日', '户次'), confirmed: f.count('confirm', '登记宁静日', '户次'), companies: f.distinct('confirm.party', '设定宁静日的企业', '户'), standing: f.standing('inForce', '宁静日内的企业', '户'),
    inTime: f.inTime('confirm', '按期登记宁静日', '户次'), refused: f.count('refuse', '不予登记宁静日', '次'), excepted, breached, visited: f.total('宁静日内的入企检查', '户次', excepted, breached),
    reported: f.count('report', '通报擅自入企', '次'), cancelled: f.count('cancel', '取消宁静日', '户次', { by: ['cancel.why'] }),
    };
  },

  notModelled: { '通行做法': '哪些检查不受限制由县定:本系统的检查程序在宁静日拒绝日常检查和专项检查,其他检查放行并计数', '系统以外的入企': '其他机关、上级机关的入企由企业或者扫码平台反映后登记' },
});
