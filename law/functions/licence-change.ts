/** 行政许可的变更和延续: 行政许可法第49条, 第50条. Silent before the term ends, the office is deemed to have extended it; the certificate is told. */
// biome-ignore format: the words of the language, on few lines
import { any, choice, date, days, files, not, number, optional, party, procedure, ref, setting, step, text, workdays, yes } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { licensingLaw, notice118, practice } from '../statutes.ts';
import { fixLimit } from './licence.ts';

const changeLimit = setting(
  'licence-change.decide',
  '办理变更的期限',
  workdays(20),
  '行政许可法第49条没有定期限;参照第42条,单行法另有规定的从其规定',
);
/** For how long a certificate stands as extended before the new term is entered; `e-licence` reads it too. */
export const provisional = setting(
  'licence-change.provisional',
  '视为延续后补办手续的期限',
  days(30),
  '行政许可法第50条没有规定视为延续的期间和手续;各地自定',
);
const reason = text('理由');

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const licenceChange = procedure({
  id: 'licence-change', title: '行政许可的变更、延续', chapter: 'functions', from: '2020-01-01', roles,
  statutes: { law: licensingLaw, notice: notice118, practice },
  opens: ['apply'], subject: 'apply.holder',

  steps: {
    apply: step('申请变更、延续', 'licensee', { form: { licence: ref('e-licence', '证照'), holder: optional(party('持证人')), applicant: optional(party('申请人(不是持证人本人的填写)')), kind: choice('事项', '变更', '延续'), what: text('变更的内容、延续的理由'), papers: optional(files('材料')),
      until: optional(date('现有效期止')), holds: yes('申请人是持证人') } }),
    askFix: step('一次性告知补正', 'windowClerk', { issues: '补正材料通知书', serves: 'licensee', form: { missing: text('需要补正的全部内容') } }),
    fix: step('补正', 'licensee', { form: { papers: files('补正材料') } }),
    refuse: step('不予受理', 'windowClerk', { ends: '不予受理', issues: '不予受理决定书', serves: 'licensee', form: { ground: choice('情形', '不是被许可人', '许可已经失效', '没有在届满三十日前申请延续', '没有补正'), why: optional(text('说明')) } }),
    change: step('准予变更', 'head', { ends: '准予变更', issues: '准予变更行政许可决定书', serves: 'licensee', form: { no: number('文号', '许变〔年〕号'), what: text('变更后的内容') } }),
    renew: step('准予延续', 'head', { ends: '准予延续', issues: '准予延续行政许可决定书', serves: 'licensee', form: { no: number('文号', '许延〔年〕号'), until: date('延续到') } }),
    deny: step('不予变更、延续', 'head', { ends: '不予变更、延续', issues: '不予变更(延续)行政许可决定书', serves: 'licensee', form: { reason, rights: yes('告知复议、诉讼的权利') } }),
    deem: step('逾期没有决定,视为准予延续', 'clock'),
    register: step('补办延续手续', 'windowClerk', { ends: '视为准予延续', issues: '延续证件', serves: 'licensee', form: { until: date('延续到') } }),
    withdraw: step('撤回申请', 'licensee'),
    stop: step('终止办理', 'windowClerk', { ends: '终止办理' }),
  },

  rules: ({ law, notice, practice, fact, did, day, late, served }) => {
    const renewal = fact('apply.kind').is('延续'), change = fact('apply.kind').is('变更'), licence = fact('apply.licence'), ground = fact('refuse.ground'), inTerm = any(fact('apply.until').absent, not(day('apply').after(fact('apply.until')))), decide = ['change', 'renew', 'deny'] as const;
    return [
      // 收到申请
      law(49).before('change').hold('申请人是被许可人', fact('apply.holds').true),
      law(49).before('change').hold('许可现行有效', licence.inForce),
      law('第32条第1款第4项').before('askFix').hold('收到申请之日起五日内一次告知', day('askFix').within(workdays(5), day('apply'))),
      law('第32条第1款第4项').after('askFix').must(served('askFix')).within(workdays(5), { from: day('apply') }),
      law(49).before('refuse').hold('不是被许可人', fact('apply.holds').false).when(ground.is('不是被许可人')),
      law(49).before('refuse').hold('许可已经失效', not(licence.inForce)).when(ground.is('许可已经失效')),
      law(50, 1).before('refuse').hold('申请延续已经不足三十日', renewal, day('apply').after(fact('apply.until').minus(days(30)))).when(ground.is('没有在届满三十日前申请延续')),
      law(50, 1).before('renew').hold('被许可人在有效期届满以前申请', fact('apply.holds').true, inTerm),
      practice('补正').after(served('askFix')).must('fix', 'refuse', 'stop', 'deem').within(fixLimit),
      practice('补正').before('refuse').hold('通知以后逾期没有补正', late('fix'), not(did('fix'))).when(ground.is('没有补正')),
      // 变更
      law(49).before('change').hold('申请的是变更', change),
      law(49).before('change').attest('符合法定条件、标准'),
      law(49).after('apply').must(...decide, 'refuse', 'stop').within(changeLimit).when(change),
      practice('补正').from('askFix').until('fix').stops('change'),
      // 延续
      law(50, 2).before('renew').hold('申请的是延续', renewal),
      law(50, 2).before('renew').attest('符合法定条件、标准'),
      law(50, 2).after('apply').must('renew', 'deny', 'refuse', 'stop').by(fact('apply.until'), { silence: 'deem' }).when(renewal, fact('apply.until').present, inTerm),
      law(50, 2).after('apply').must('renew', 'deny', 'refuse', 'stop').promptly().when(renewal, any(fact('apply.until').absent, not(inTerm))),
      law(50, 2).after('deem').never(...decide, 'refuse', 'stop'),
      law(50, 2).before('register').do('deem'),
      practice('视为延续').after('deem').must('register').within(provisional),
      // 决定
      law(38, 2).before('deny').hold('告知申请行政复议、提起行政诉讼的权利', fact('deny.rights').true),
      practice('撤回申请').before('stop').do('withdraw'),
      practice('撤回申请').after('withdraw').must('stop', ...decide, 'refuse', 'register').promptly(),
      law(44).after('change', 'renew', 'register').must(served('change'), served('renew'), served('register')).within(workdays(10)),
      law(38, 2).after('deny').must(served('deny')).promptly(),
      law(32, 2).after('refuse').must(served('refuse')).promptly(),
      // 证照
      law(49).after('change').tells('apply.licence', 'changed', { with: { what: 'change.what' } }),
      law(50, 2).after('renew').tells('apply.licence', 'renewed', { with: { until: 'renew.until' } }),
      law(50, 2).after('register').tells('apply.licence', 'renewed', { with: { until: 'register.until' } }),
      law(50, 2).after('deem').tells('apply.licence', 'deemed', { with: { until: 'apply.until' } }),
      ...(['change', 'renew'] as const).map((s) => notice('第(六)项').publishes(s, { within: workdays(7) })),
    ];
  },

  computes: ({ fact, truth }) => {
    const licence = fact('apply.licence'), applicant = fact('apply.applicant');
    return { 'apply.until': licence.get('until'), 'apply.holder': licence.get('holder'), 'apply.holds': truth(any(applicant.absent, licence.get('holder').same(applicant))) };
  },

  figures: (f, { fact }) => {
    const applied = f.count('apply', '申请变更、延续', '件', { by: ['apply.kind'] }), changed = f.count('change', '准予变更', '件'), renewed = f.count('renew', '准予延续', '件'), deemed = f.count('deem', '视为准予延续', '件'), denied = f.count('deny', '不予变更、延续', '件');
    const changedInTime = f.inTime('change', '按时变更', '件'), renewedInTime = f.inTime('renew', '届满前准予延续', '件');
    return { applied, renewals: f.count('apply', '申请延续', '件', fact('apply.kind').is('延续')), refused: f.count('refuse', '不予受理变更、延续', '件', { by: ['refuse.ground'] }), corrected: f.count('askFix', '告知补正', '件'), changed, renewed, deemed, denied, changedInTime, renewedInTime,
      closed: f.total('办结变更、延续', '件', changed, renewed, deemed, denied), registered: f.count('register', '补办延续手续', '件'), withdrawn: f.count('withdraw', '撤回变更、延续申请', '件') };
  },

  notModelled: {
    '第50条第1款': '三十日由申请人遵守,按自然日倒算;是否按工作日有争议,法律、法规、规章另有规定的从其规定;晚了的仍然收下,由机关决定是否受理',
    '第50条第2款': '有效期届满以后才申请的,许可已经失效,不视为准予延续;延续多久、视为延续以后怎样办手续,法律没有规定,补办由设定的期限管住',
    '第49条': '没有办理变更的期限,按设定值;涉及实质条件的按新的申请办理由人判断',
  },
});
