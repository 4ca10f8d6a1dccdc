/** 涉企收费检查和清退: what companies are charged, held against the public list; what was taken beside it goes back. */
// biome-ignore format: the words of the language, on few lines
import { all, any, choice, count, date, files, money, not, officials, optional, party, procedure, setting, step, text, workdays, yes, yuan } from '../../kernel/words.ts';
import { twoCertified } from '../enforcement/words.ts';
import { roles } from '../roles.ts';
import { businessRules, penaltyLaw, practice, priceRules } from '../statutes.ts';

const checkLimit = setting('enterprise-fee.check', '核查涉企收费线索的期限', workdays(15), '县级涉企收费监督办法;国家未定');
const replyLimit = setting('enterprise-fee.reply', '答复反映人的期限', workdays(5), '县级涉企收费监督办法;国家未定');
const WRONG = ['目录清单以外收费', '超过标准收费', '重复收费、强制服务收费', '应减免没有减免', '转嫁费用'] as const;

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const enterpriseFee = procedure({
  id: 'enterprise-fee', title: '涉企收费检查和清退', chapter: 'functions', from: '2020-01-01', roles,
  statutes: { law: businessRules, price: priceRules, penalty: penaltyLaw, practice },
  opens: ['find', 'complain'], subject: 'register.payee',

  steps: {
    find: step('清理、检查中发现', 'officer', { form: { from: choice('来源', '收费清理', '专项督导', '双随机抽查', '审计移交', '12345热线', '其他部门移送') } }),
    complain: step('企业反映乱收费', 'party', { form: { party: party('企业'), words: text('反映的内容') } }),
    register: step('登记线索', 'officer', { form: { collector: party('收费单位'), payee: text('收费项目', { class: 'open' }), kind: choice('收费类别', '行政事业性收费', '政府性基金', '涉企保证金', '审批中介服务收费', '行业协会商会收费', '水电气等公用事业收费', '金融服务收费', '其他') } }),
    check: step('核查', 'officer', { issues: '涉企收费核查报告', form: { officers: officials('执法人员'), shown: yes('已出示执法证件'), papers: files('收费凭证、依据'), found: choice('结论', '合规', ...WRONG), amount: money('违规金额'), companies: count('涉及企业数') } }),
    inform: step('答复反映的企业', 'agency', { issues: '核查结果答复', serves: 'party', form: { result: text('结果') } }),
    order: step('责令退还', 'head', { issues: '责令退还通知书', serves: 'collector', form: { amount: money('应退金额'), until: date('退还的最后一日') } }),
    refund: step('退还', 'collector', { repeats: 50, form: { amount: money('退还金额'), companies: count('企业数'), papers: optional(files('退款凭证')) } }),
    announce: step('公告查找应退的企业', 'collector', { issues: '退费公告' }),
    toClue: step('转违法线索', 'head', { ends: '转违法线索', form: { party: party('收费单位'), why: text('理由') } }),
    clean: step('合规,结束', 'officer', { ends: '合规' }),
    close: step('清退完毕', 'officer', { ends: '清退完毕', form: { mended: choice('整改', '停止收费', '降低标准', '补上减免', '公示收费目录') } }),
  },

  rules: ({ law, price, penalty, practice, fact, day, did, sum }) => {
    const good = fact('check.found').is('合规'), back = sum('refund.amount').atLeast(fact('order.amount'));
    return [
      practice('收费监督').after('find', 'complain').must('register').promptly(),
      practice('收费监督').after('register').must('check').within(checkLimit),
      practice('收费监督').before('check').do('register'),
      penalty('第42条第1款、第55条第1款').before('check').hold('两名以上持证人员,出示证件', ...twoCertified(fact('check.officers')), fact('check.shown').true),
      law(25).before('check').attest('对照公布的收费目录清单核查,清单以外的收费不得执行').unless(good),
      law(25).before('check').hold('违规的写明金额和企业数', fact('check.amount').over(yuan(0)), fact('check.companies').atLeast(1)).unless(good),
      practice('收费监督').after('check').must('inform').within(replyLimit).when(did('complain')),
      practice('收费监督').before('inform').do('check'),
      practice('收费监督').before('clean').hold('核查认为合规', good),
      practice('收费监督').after('check').must('clean').promptly().when(good),
      // 退还
      price(16).after('check').must('order', 'toClue').promptly().unless(good),
      price(16).before('order').hold('核查认为违规,应退金额是违规的金额', not(good), fact('order.amount').is(fact('check.amount'))),
      price(16).after('order').must('order served').promptly(),
      price(16).after('order').must('refund').by(fact('order.until'), { until: any(back, did('toClue')) }),
      price(16).before('close').hold('已经足额退还', back),
      price(16).before('close').do('order'),
      price(16).before('toClue').hold('核查认为违规', not(good)),
      price(16).before('toClue').hold('责令退还的期限已经届满,没有足额退还', day('toClue').after(fact('order.until')), not(back)).when(did('order')),
      penalty(54).after('toClue').opens('clue', { with: { party: 'toClue.party' } }),
      practice('收费监督').before('close', 'clean').let('inform'),
    ];
  },

  computes: ({ fact }) => ({ 'toClue.party': fact('register.collector') }),

  figures: (f, { fact, did }) => {
    const checked = f.count('check', '检查涉企收费', '项次', { by: ['check.found'] }), wrong = f.count('check', '违规涉企收费', '项', { when: not(fact('check.found').is('合规')), by: ['check.found'] }), owed = f.sum('order.amount', '责令退还的金额', '元'), back = f.sum('refund.amount', '退还企业的金额', '元');
    return {
      found: f.count('find', '清理检查发现的收费线索', '件', { by: ['find.from'] }), complained: f.count('complain', '企业反映乱收费', '件'), registered: f.count('register', '登记涉企收费线索', '件', { by: ['register.kind'] }), checked, checkedInTime: f.inTime('check', '按期核查的收费线索', '件'), collectors: f.distinct('register.collector', '检查的收费单位', '个'), wrong, wrongRate: f.share(wrong, checked, '收费违规率'),
      wrongMoney: f.sum('check.amount', '查出违规收费', '元'), companies: f.sum('check.companies', '违规收费涉及企业', '户次'), ordered: f.count('order', '责令退还', '件'), owed, back, backRate: f.share(back, owed, '违规收费退还率'), given: f.sum('refund.companies', '得到退费的企业', '户次'), informed: f.inTime('inform', '按期答复反映的企业', '件'),
      toClue: f.count('toClue', '乱收费转违法线索', '件'), closed: f.count('close', '清退完毕', '件', { by: ['close.mended'] }), clean: f.count('clean', '合规的收费', '项'), announced: f.count('announce', '公告查找应退的企业', '次'), open: f.standing(all(did('order'), not(did('close'))), '没有清退完毕的收费', '件'),
    };
  },

  notModelled: {
    '价格违法行为行政处罚规定第16条': '只管经营者多收的价款;拒不退还、期限届满没有退还的由价格主管部门没收(第2款),由处罚程序办理',
    '优化营商环境条例第25条': '目录清单由其他清单的程序登记,是不是清单以内由核查的人对照',
    '行政事业性收费、政府性基金': '由财政部门按违反财政收入票据、非税收入的规定处理的,转有关部门',
  },
});
