/** 行政奖励: honours and prizes an office gives under a law: put forward, checked, shown, decided, given; withdrawn where they were got by deceit. */
// biome-ignore format: the words of the language, on few lines
import { agency, any, choice, files, money, not, number, optional, party, procedure, ref, setting, step, text, workdays, yes, yuan } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { notice118, practice } from '../statutes.ts';
import { powerOf, shownFor } from './words.ts';

const showFor = setting('reward.show', '奖励公示的期间', workdays(5), '评选表彰的通行做法;法律未定');
const payLimit = setting('reward.pay', '决定后发放奖金的期限', workdays(30), '评选表彰的通行做法;法律未定');
const P = '行政奖励';

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const reward = procedure({
  id: 'reward', title: '行政奖励', chapter: 'enforcement', from: '2021-07-15', roles,
  statutes: { notice: notice118, practice },
  opens: ['recommend', 'apply'], subject: 'check.person',

  steps: {
    apply: step('申请奖励', 'applicant', { form: { deed: text('事迹', { class: 'personal' }), papers: optional(files('材料')) } }),
    recommend: step('推荐', 'officer', { form: { by: optional(agency('推荐单位')), deed: text('事迹', { class: 'personal' }), papers: optional(files('材料')) } }),
    check: step('审核', 'officer', { repeats: 3, issues: '奖励审核表', form: { person: party('拟奖励的人'), power: ref('power', '奖励职权'), name: text('奖励项目', { class: 'open' }), result: choice('结果', '符合条件', '不符合条件') } }),
    ask: step('征求有关部门意见', 'officer', { repeats: 5, form: { from: agency('部门'), clean: yes('没有违法失信等不宜奖励的情形') } }),
    show: step('公示', 'agency', { repeats: 2, issues: '公示', form: { where: text('公示的地点', { class: 'open' }) } }),
    object: step('对公示提出异议', 'third', { repeats: 5, form: { words: text('异议', { class: 'secret' }) } }),
    answer: step('核实异议', 'officer', { repeats: 5, form: { founded: yes('异议成立') } }),
    decide: step('决定奖励', 'head', { issues: '行政奖励决定', serves: 'applicant', form: { no: number('文号', '奖〔年〕号'), kind: choice('奖励', '表彰', '记功', '授予称号', '奖金', '其他物质奖励'), amount: optional(money('奖金')) } }),
    deny: step('不予奖励', 'head', { ends: '不予奖励', issues: '不予奖励告知书', serves: 'applicant', form: { why: text('理由') } }),
    pay: step('颁发、发放', 'agency', { form: { amount: optional(money('奖金')), record: optional(files('签收的记录')) } }),
    revoke: step('撤销奖励', 'head', { ends: '撤销奖励', issues: '撤销奖励决定', serves: 'applicant', form: { ground: choice('情形', '弄虚作假、骗取', '严重违法犯罪', '违反程序') } }),
    recover: step('收回奖章、证书、奖金', 'agency', { form: { amount: optional(money('收回的奖金')) } }),
    withdraw: step('撤下公示并说明理由', 'agency', { form: { why: text('说明', { class: 'open' }) } }),
    close: step('奖励办结', 'officer', { ends: '已奖励' }),
  },

  rules: ({ notice, practice, fact, did, unit }) => [
    practice(P).after('apply', 'recommend').must('check', 'deny').promptly(),
    practice(P).before('check').hold('奖励职权有效,由本机关行使', ...powerOf(fact('check.power'), unit)),
    practice(P).before('show').hold('审核符合条件', fact('check.result').is('符合条件')),
    practice(P).before('show').do('ask'),
    practice(P).before('show').hold('有关部门没有不同意见', fact('ask.clean').true),
    practice(P).before('decide').do('show'),
    practice(P).before('decide').wait(showFor, 'show', { full: true }),
    practice(P).after('object').must('answer').promptly(),
    practice(P).before('decide').let('answer'),
    practice(P).before('decide').hold('没有成立的异议', fact('answer.founded').false).when(did('answer')),
    practice(P).after('show').must('decide', 'deny').promptly(),
    practice(P).before('deny').attest('不符合奖励的条件'),
    practice(P).after('check').must('show', 'deny').promptly(),
    practice(P).after('decide').never('deny'),
    practice(P).before('decide').hold('奖金写明数额', any(not(fact('decide.kind').is('奖金')), fact('decide.amount').over(yuan(0)))),
    practice(P).after('decide').must('pay').within(payLimit),
    practice(P).before('pay').do('decide'),
    practice(P).before('pay').hold('发放的数额不超过决定的数额', any(fact('pay.amount').absent, fact('pay.amount').atMost(fact('decide.amount')))),
    practice(P).before('close').do('pay'),
    practice(P).after('pay').must('close', 'revoke').promptly(),
    practice(P).after('decide').never('show'),
    practice(P).before('revoke').do('decide'),
    practice(P).before('revoke').attest('有应当撤销奖励的情形'),
    practice(P).after('revoke').must('recover').promptly().when(did('pay')),
    notice('第(六)项').publishes('decide', { within: workdays(20), until: shownFor }),
    notice('第(六)项').after('revoke').must('withdraw').promptly(),
    notice('第(六)项').before('withdraw').do('revoke'),
  ],

  figures: (f, { fact }) => ({
    put: f.count('recommend', '推荐', '件'), applied: f.count('apply', '奖励申请', '件'), decided: f.count('decide', '行政奖励', '件', { by: ['decide.kind'] }), denied: f.count('deny', '不予奖励', '件'), paid: f.sum('pay.amount', '发放奖金', '元'),
    paidInTime: f.inTime('pay', '按期发放', '件'), objections: f.count('object', '公示异议', '件'), founded: f.count('answer', '成立的异议', '件', fact('answer.founded').true), revoked: f.count('revoke', '撤销奖励', '件', { by: ['revoke.ground'] }), withdrawn: f.count('withdraw', '撤下公示', '件'), shown: f.inTime('decide published', '按期公示的奖励', '件'),
  }),

  notModelled: {
    '国家勋章、评比达标表彰': '由党中央、国务院和省批准的表彰另有规定,本程序是单行法律、法规授权的奖励',
    '举报奖励': '属举报奖励程序,举报人保密,不公示姓名',
    '条件和标准': '由单行法律、法规、规章定',
  },
});
