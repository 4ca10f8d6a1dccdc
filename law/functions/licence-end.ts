/** 行政许可的撤回、撤销和注销: 行政许可法第8条, 第69条, 第70条. What is taken back for the public good is compensated; every ending is told to the certificate. */
// biome-ignore format: the words of the language, on few lines
import { any, choice, choices, files, money, not, number, optional, party, procedure, ref, setting, step, text, workdays, yes } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { disclosureRules, licensingLaw, practice } from '../statutes.ts';

const answerLimit = setting('licence-end.answer', '答复撤销请求、完成核查的期限', workdays(30), '行政许可法没有定期限;各地自定');
const stateLimit = setting('licence-end.state', '被许可人陈述、申辩的期限', workdays(5), '行政许可法第7条只给权利,没有定天数');
const payLimit = setting('licence-end.pay', '补偿、赔偿的期限', workdays(60), '行政许可法没有定期限;参照国家赔偿法和地方补偿办法');
const ends = { licence: ref('e-licence', '证照'), way: choice('方式', '撤回', '撤销', '注销') };

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const licenceEnd = procedure({
  id: 'licence-end', title: '行政许可的撤回、撤销、注销', chapter: 'functions', from: '2020-01-01', roles,
  statutes: { law: licensingLaw, disclosure: disclosureRules, practice },
  opens: ['find', 'ask'], subject: 'find.licensee',

  steps: {
    find: step('立项核查', 'office', { form: { ...ends, source: choice('来源', '依据修改、废止', '客观情况重大变化', '监督检查', '审计、督察', '复议、诉讼', '被许可人申请', '届满、终止等法定情形'), licensee: optional(party('被许可人')) } }),
    ask: step('利害关系人请求撤销', 'third', { form: { ...ends, why: text('理由') } }),
    check: step('核查', 'office', { issues: '核查报告', form: {
      withdraw: optional(choice('撤回的情形', '所依据的法律、法规、规章修改或者废止', '客观情况发生重大变化')),
      revoke: optional(choice('撤销的情形', '滥用职权、玩忽职守', '超越法定职权', '违反法定程序', '申请人不具备资格、不符合条件', '依法可以撤销的其他情形', '被许可人以欺骗、贿赂等不正当手段取得')),
      cancel: optional(choices('注销的情形', '有效期届满未延续', '公民死亡、丧失行为能力', '法人、组织终止', '许可被撤销、撤回,证件被吊销', '不可抗力无法实施', '法律、法规规定的其他情形')),
      loss: yes('造成被许可人损失'), harm: yes('撤销可能对公共利益造成重大损害') } }),
    tell: step('告知拟撤回、撤销的理由', 'office', { issues: '拟撤回(撤销)行政许可告知书', serves: 'licensee' }),
    state: step('陈述、申辩', 'licensee', { form: { words: text('意见', { class: 'personal' }) } }),
    weigh: step('复核陈述申辩', 'office', { form: { taken: choice('结论', '采纳', '部分采纳', '不采纳') } }),
    drop: step('决定不予撤回、撤销、注销', 'head', { ends: '不予撤回、撤销、注销', issues: '不予撤销决定书', serves: 'third', form: { why: text('理由') } }),
    takeBack: step('撤回行政许可', 'head', { issues: '撤回行政许可决定书', serves: 'licensee', form: { no: number('文号', '许撤〔年〕号') } }),
    revoke: step('撤销行政许可', 'head', { issues: '撤销行政许可决定书', serves: 'licensee', form: { no: number('文号', '许撤〔年〕号') } }),
    pay: step('补偿、赔偿', 'agency', { repeats: 5, form: { kind: choice('性质', '补偿', '赔偿'), amount: money('金额'), paper: optional(files('协议、决定')) } }),
    cancel: step('办理注销手续', 'office', { issues: '注销公告' }),
    close: step('结案归档', 'office', { ends: '注销' }),
  },

  rules: ({ law, disclosure, practice, fact, did, served }) => {
    const fraud = fact('check.revoke').is('被许可人以欺骗、贿赂等不正当手段取得'), taken = any(did('takeBack'), did('revoke')), act = ['takeBack', 'revoke'] as const;
    return [
      practice('许可核查').after('find', 'ask').must('drop', ...act, 'cancel').within(answerLimit),
      practice('许可核查').before('tell', 'drop', ...act, 'cancel').do('check'),
      // 撤回
      law(8, 2).before('takeBack').hold('依据修改、废止,或者客观情况发生重大变化', fact('check.withdraw').present),
      law(8, 2).before('takeBack').attest('是为了公共利益的需要'),
      law(8, 2).after('takeBack').must('pay').within(payLimit).when(fact('check.loss').true),
      law(8, 2).before('pay').hold('撤回的补偿,撤销的赔偿', any(did('takeBack'), did('revoke'))),
      // 撤销
      law(69, 1).before('revoke').hold('有撤销的情形', any(fraud, fact('check.revoke').present)),
      law(69, 2).after('check').must('revoke', 'drop').promptly().when(fraud),
      law(69, 2).before('drop').hold('欺骗、贿赂取得的应当撤销;可能对公共利益造成重大损害的除外', fact('check.harm').true).when(fraud),
      law(69, 3).before('revoke').hold('不会对公共利益造成重大损害', fact('check.harm').false),
      law(69, 4).after('revoke').must('pay').within(payLimit).when(fact('check.loss').true).unless(fraud),
      law(69, 4).before('pay').hold('不是以欺骗、贿赂取得的', not(fraud)).unless(did('takeBack')),
      // 陈述申辩
      law(7).before(...act).do('tell served'),
      law(7).after(served('tell')).may('state').within(stateLimit),
      law(7).before(...act).let('state', 'weigh'),
      law(7).after('state').must('weigh', 'drop').promptly(),
      law(7).after(...act).must(served('takeBack'), served('revoke')).promptly(),
      law(69).after('takeBack').never('revoke', 'drop'),
      law(69).after('revoke').never('takeBack', 'drop'),
      // 注销
      law(70).before('cancel').hold('有注销的情形,或者已经撤回、撤销', any(fact('check.cancel').present, taken)),
      law('第70条第4项').after(...act).must('cancel').promptly(),
      // 注销以后结案:还没有补偿、赔偿,还没有公开的,不能结案
      practice('许可核查').after('cancel published').must('close').promptly().unless(fact('check.loss').true, taken),
      practice('许可核查').after('pay').must('close').promptly().when(did('cancel')),
      law(70).before('close').do('cancel'),
      law(70).before('close').let('pay', 'takeBack published', 'revoke published', 'cancel published'),
      law(70).after('cancel').never('drop', ...act),
      disclosure(26).publishes('cancel', { within: workdays(20) }),
      ...act.map((s) => disclosure(26).publishes(s, { within: workdays(20) })),
      // 证照
      ...(['find', 'ask'] as const).flatMap((s) => [law('第70条第4项').after(...act).tells(`${s}.licence`, 'ended').when(did(s)), law(70).after('cancel').tells(`${s}.licence`, 'ended').when(did(s)).unless(taken)]),
    ];
  },

  computes: ({ fact }) => ({ 'find.licensee': fact('find.licence').get('holder') }),

  figures: (f) => {
    const takenBack = f.count('takeBack', '撤回行政许可', '件'), revoked = f.count('revoke', '撤销行政许可', '件', { by: ['check.revoke'] }), cancelled = f.count('cancel', '注销行政许可', '件');
    return { found: f.count('find', '核查撤回、撤销、注销', '件', { by: ['find.source', 'find.way'] }), asked: f.count('ask', '利害关系人请求撤销', '件'), takenBack, revoked, cancelled, dropped: f.count('drop', '不予撤回、撤销、注销', '件'),
      stated: f.count('state', '被许可人陈述、申辩', '件'), paid: f.sum('pay.amount', '补偿、赔偿金额', '元', { by: ['pay.kind'] }), payments: f.count('pay', '补偿、赔偿', '次'), inTime: f.inTime('cancel', '按期办理注销', '件') };
  },

  notModelled: {
    '第69条第1款': '可以撤销也可以不撤销,由机关权衡;上级机关撤销的在上级机关办理',
    '第70条': '届满、死亡、终止的事实由核查的人登记;吊销属于行政处罚',
    '第79条': '以欺骗取得的依法处罚,三年内不得再次申请,属于处罚和受理审查',
    '补偿、赔偿的数额': '由评估、协商或者依国家赔偿法确定,不由程序计算',
  },
});
