/** 变相许可: a step of an office that asks for a permission which is on no list, under whatever name; found, compared with the list, stopped. 优化营商环境条例第39条, 第40条. */
// biome-ignore format: the words of the language, on few lines
import { agency, any, choice, files, money, optional, procedure, ref, setting, step, text, workdays } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { businessRules, disclosureRules, practice } from '../statutes.ts';

const checkLimit = setting('disguised-permit.check', '核查变相许可线索的期限', workdays(15), '条例没有定期限;各地自定');
const matter = {
  organ: agency('提出要求的单位'),
  what: text('要求的许可、材料'),
  name: choice('名义', '备案', '登记', '注册', '目录', '规划', '年检', '年报', '监制', '认定', '认证', '审定', '证明', '其他'),
};

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const disguisedPermit = procedure({
  id: 'disguised-permit', title: '变相设定、实施行政许可核查', chapter: 'functions', from: '2020-01-01', roles,
  statutes: { law: businessRules, disclosure: disclosureRules, practice },
  opens: ['report', 'find'], subject: 'check.title',

  steps: {
    report: step('反映清单以外的要求', 'applicant', { form: matter }),
    find: step('巡查、比对发现', 'supervisor', { form: { ...matter, how: choice('方式', '办事要求与清单比对', '文件审查', '督查、巡查', '其他机关移送') } }),
    check: step('核查', 'supervisor', { issues: '核查记录', form: { title: text('事项', { class: 'open' }), organ: agency('单位'), power: optional(ref('power', '清单上的事项')),
      result: choice('结论', '变相设定、实施行政许可', '继续实施已经取消的许可', '有清单依据', '不属于许可') } }),
    tell: step('告知反映人', 'supervisor', { issues: '核查结果告知书', serves: 'applicant' }),
    none: step('认定不构成变相许可', 'supervisor', { ends: '不构成' }),
    order: step('责令停止、改正', 'head', { issues: '责令改正通知书', serves: 'otherOrgan', form: { what: text('改正要求') } }),
    mended: step('报告改正情况', 'otherOrgan', { repeats: 3, form: { how: text('改正情况'), refund: optional(money('退还的费用')) } }),
    verify: step('核实', 'supervisor', { repeats: 3, form: { result: choice('结论', '已经停止', '没有停止'), refunded: optional(money('退还的费用')), proof: optional(files('佐证')) } }),
    blame: step('移送追究责任', 'head', { form: { cause: text('事由'), organ: agency('责任单位') } }),
    close: step('办结', 'supervisor', { ends: '已经改正' }),
  },

  rules: ({ law, disclosure, practice, fact, did, served }) => {
    const wrong = fact('check.result').among('变相设定、实施行政许可', '继续实施已经取消的许可');
    return [
      practice('变相许可核查').after('report', 'find').must('check').within(checkLimit),
      practice('变相许可核查').after('check').must('tell').promptly().when(did('report')),
      law(40, 1).before('check').hold('有清单依据的,清单上的事项现行有效', fact('check.power').inForce).when(fact('check.result').is('有清单依据')),
      law(39, 1).before('order').hold('核查认为变相设定、实施行政许可,或者继续实施已经取消的许可', wrong),
      law(40, 2).before('check').hold('继续实施已经取消的,写明原事项', fact('check.power').present).when(fact('check.result').is('继续实施已经取消的许可')),
      law(39, 1).after('check').must('order').promptly().when(wrong),
      law(39, 1).after('check').must('none').promptly().when(fact('check.result').among('有清单依据', '不属于许可')),
      law(39, 1).before('none').hold('有清单依据或者不属于许可', fact('check.result').among('有清单依据', '不属于许可')),
      practice('变相许可核查').before('none', 'close').let('tell'),
      law(39, 1).after(served('order')).must('mended').promptly(),
      law(39, 1).before('verify', 'blame').do('order'),
      law(39, 1).after('verify').must('verify', 'blame').promptly().when(fact('verify.result').is('没有停止')),
      law('第69条第8项').after('blame').opens('accountability', { with: { cause: 'blame.cause', organ: 'blame.organ' } }),
      law(39, 1).before('close').hold('经核实已经停止,或者已经移送追究责任', any(fact('verify.result').is('已经停止'), did('blame'))),
      disclosure(26).publishes('order', { within: workdays(20) }),
    ];
  },

  figures: (f, { fact }) => ({
    reported: f.count('report', '反映变相许可', '件', { by: ['report.name'] }), found: f.count('find', '巡查发现的变相许可线索', '件', { by: ['find.how'] }),
    checked: f.count('check', '核查', '件', { by: ['check.result'] }), inTime: f.inTime('check', '按期核查', '件'), ordered: f.count('order', '责令停止变相许可', '件'),
    stopped: f.count('verify', '已经停止', '件', fact('verify.result').is('已经停止')), refunded: f.sum('verify.refunded', '退还费用', '元'), blamed: f.count('blame', '移送追究责任', '件'),
  }),

  notModelled: {
    '第39条第1款': '一项要求是不是许可由核查的人判断,结论署名;是否在清单上由程序查权责清单',
    '行政许可法第71条': '违法设定的许可由有关机关责令改正或者撤销;规范性文件设定的,由备案审查和清理办理',
  },
});
