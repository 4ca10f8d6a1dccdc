/**
 * 行政审批中介服务事项: kept, regulated or turned into a service that the office pays for; its conditions, time and price are public, and no office names
 * who is to do it. 优化营商环境条例第43条.
 */
// biome-ignore format: the words of the language, on few lines
import { agency, all, any, choice, count, date, money, not, optional, procedure, ref, setting, step, text, told, workdays } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { businessRules, disclosureRules, practice } from '../statutes.ts';
import { basis, by, rank, reviewed } from './lists.ts';

const checkLimit = setting('intermediary-item.check', '核查指定中介服务机构的期限', workdays(15), '条例没有定期限;各地自定');
const treat = choice('处理', '保留', '规范', '转化');
const terms = {
  days: count('时限(工作日)'),
  price: optional(money('收费标准')),
  priced: choice('定价方式', '政府定价、指导价', '市场调节价', '不收费'),
  terms: text('条件、流程', { class: 'open' }),
};

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const intermediaryItem = procedure({
  id: 'intermediary-item', title: '行政审批中介服务事项', chapter: 'functions', from: '2020-01-01', roles, register: true,
  statutes: { law: businessRules, disclosure: disclosureRules, practice },
  opens: ['propose'], subject: 'propose.name',

  steps: {
    propose: step('梳理中介服务事项', 'agency', { form: { name: text('名称', { class: 'open' }), by } }),
    review: step('审核', 'legalReviewer', { repeats: 3, issues: '合法性审核意见书', form: { result: reviewed } }),
    enter: step('列入清单', 'agency', { issues: '行政审批中介服务事项清单', form: { code: text('编码', { class: 'open', unique: true }), name: text('名称', { class: 'open' }), organ: agency('审批机关'),
      item: optional(ref(['list-item', 'power'], '所服务的审批事项')), basis, rank, treat, payer: choice('费用承担', '申请人', '行政机关'), ...terms, from: date('生效日') } }),
    withdrawn: step('认定不作为审批条件', 'agency', { ends: '不列入', form: { why: text('理由') } }),
    flagged: told('依据变化,需要研究', 'statute-change', { form: { by } }),
    adjust: step('调整', 'agency', { repeats: 30, issues: '中介服务事项调整公告', form: { treat, ...terms, by } }),
    keep: step('研究后保留', 'agency', { repeats: 20, form: { why: text('理由') } }),
    remove: step('取消', 'agency', { ends: '取消', issues: '中介服务事项调整公告', form: { by } }),
    report: step('反映指定、强制中介服务', 'applicant', { repeats: 99, form: { organ: agency('被反映的机关'), what: text('情况', { class: 'personal' }) } }),
    found: step('核查属实', 'supervisor', { repeats: 99, issues: '核查记录', form: { what: text('指定、强制的情况') } }),
    unfounded: step('核查不属实', 'supervisor', { repeats: 99, issues: '核查记录', form: { why: text('说明') } }),
    order: step('责令停止、改正', 'head', { repeats: 99, issues: '责令改正通知书', form: { what: text('改正要求') } }),
  },

  rules: ({ law, disclosure, practice, fact, done }) => [
    practice('中介服务清单').after('propose').must('enter', 'withdrawn').promptly(),
    practice('中介服务清单').before('enter').hold('审核同意', fact('review.result').is('同意')),
    law(43, 1).before('enter').hold('作为审批条件的,有法律、法规或者国务院决定依据', fact('enter.rank').among('法律、行政法规', '国务院决定或者批准', '地方性法规')).when(fact('enter.treat').among('保留', '规范')),
    law(43, 1).before('enter').hold('收费的,公开收费标准', fact('enter.price').present).unless(fact('enter.priced').is('不收费')),
    law(43, 2).before('enter').attest('没有指定或者变相指定中介服务机构,不由本机关所属单位、主管的社会组织及其举办的企业开展'),
    law(43, 3).before('enter').hold('转为行政机关委托的技术性服务,费用由行政机关承担', fact('enter.payer').is('行政机关')).when(fact('enter.treat').is('转化')),
    practice('中介服务清单').after('enter').never('withdrawn'),
    practice('中介服务清单').before('adjust', 'keep', 'remove').do('enter'),
    practice('中介服务清单').after('flagged').must('adjust', 'keep', 'remove').promptly(),
    // 不得指定
    law(43, 2).after('report').must('found', 'unfounded').within(checkLimit),
    law(43, 2).before('found', 'unfounded').hold('有反映而没有核查的', done('report').over(done('found').plus(done('unfounded')))),
    law(43, 2).after('found').must('order').promptly(),
    law(43, 2).before('order').hold('有核查属实而没有责令改正的', done('found').over(done('order'))),
    ...(['enter', 'adjust', 'remove'] as const).map((s) => disclosure(26).publishes(s, { within: workdays(20) })),
  ],

  inForce: ({ fact }) => ({ from: fact('enter.from'), until: ['remove'] }),

  figures: (f, { fact, did }) => {
    const founded = f.count('found', '核查属实的指定中介服务', '件'), unfounded = f.count('unfounded', '核查不属实的指定中介服务', '件');
    const now = all(did('enter'), not(did('remove'))), is = (t: '保留' | '规范' | '转化') => all(now, any(fact('adjust.treat').is(t), all(not(did('adjust')), fact('enter.treat').is(t))));
    return {
      inForce: f.standing('inForce', '中介服务事项清单', '项', { by: ['enter.treat', 'enter.organ'] }), kept: f.standing(is('保留'), '保留的中介服务事项', '项'), regulated: f.standing(is('规范'), '规范的中介服务事项', '项'), turned: f.standing(is('转化'), '转化的中介服务事项', '项'),
      entered: f.count('enter', '列入中介服务清单', '项', { by: ['enter.treat'] }), withdrawn: f.count('withdrawn', '不作为审批条件', '项'), adjusted: f.count('adjust', '调整中介服务事项', '项次'), removed: f.count('remove', '取消中介服务事项', '项'),
      reported: f.count('report', '反映指定中介服务', '件'), founded, unfounded, checked: f.total('核查指定中介服务', '件', founded, unfounded), ordered: f.count('order', '责令停止指定中介服务', '件'),
    };
  },

  notModelled: {
    '条例第43条第2款': '哪些单位是所属单位、主管的社会组织及其举办的企业,由审核的人查明,署名认定',
    '条例第43条第3款': '行政机关通过竞争性方式选择中介服务机构,属政府采购,写在合同里',
    '条例第71条': '中介服务机构自己的违法行为由有关部门责令改正,属行政处罚',
  },
});
