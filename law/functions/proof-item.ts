/**
 * 证明事项清单: what each proof is for, what it rests on, who asks for it and who issues it. None that can be done without; none outside the list.
 * 优化营商环境条例第44条.
 */
// biome-ignore format: the words of the language, on few lines
import { agency, all, any, choice, date, not, optional, procedure, setting, step, text, told, workdays, years } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { businessRules, disclosureRules, practice } from '../statutes.ts';
import { basis, by, rank, reviewed } from './lists.ts';

const cleanEvery = setting('proof-item.clean', '证明事项清理的间隔', years(1), '各地证明事项清单管理办法;条例只要求从严控制');
const instead = choice(
  '能否替代',
  '不能替代,确有必要',
  '法定证照、法定文书',
  '书面告知承诺',
  '部门内部核查、部门间核查',
  '网络核验',
  '合同凭证',
  '被其他材料涵盖',
  '开具单位无法调查核实',
);
const necessary = '不能替代,确有必要';

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const proofItem = procedure({
  id: 'proof-item', title: '证明事项清单', chapter: 'functions', from: '2020-01-01', roles, register: true,
  statutes: { law: businessRules, disclosure: disclosureRules, practice },
  opens: ['propose'], subject: 'propose.name',

  steps: {
    propose: step('提出证明事项', 'agency', { form: { name: text('证明名称', { class: 'open' }), use: text('用途', { class: 'open' }), by } }),
    review: step('审核', 'legalReviewer', { repeats: 3, issues: '合法性审核意见书', form: { result: reviewed, instead } }),
    enter: step('列入清单', 'agency', { issues: '证明事项清单', form: { code: text('编码', { class: 'open', unique: true }), name: text('证明名称', { class: 'open' }), use: text('用途', { class: 'open' }), basis, rank,
      asks: agency('索要单位'), issuer: choice('开具单位的类别', '政府部门', '乡镇、街道', '社区、村', '企业事业单位', '医疗、公证等机构'), issuedBy: text('开具单位', { class: 'open' }), guide: text('办理指南', { class: 'open' }),
      pledge: optional(choice('可以告知承诺', '可以', '不可以')), from: date('生效日') } }),
    withdrawn: step('决定不列入', 'agency', { ends: '不列入', form: { why: text('理由') } }),
    flagged: told('依据变化,需要研究', 'statute-change', { form: { by } }),
    clean: step('清理', 'agency', { repeats: 30, issues: '清理意见', form: { instead, result: choice('结论', '保留', '取消', '改为告知承诺', '改为部门间核查') } }),
    adjust: step('调整', 'agency', { repeats: 30, issues: '证明事项清单调整公告', form: { what: text('调整内容', { class: 'open' }), basis, guide: text('办理指南', { class: 'open' }), by } }),
    remove: step('取消', 'agency', { ends: '取消', issues: '证明事项清单调整公告', form: { how: choice('取消以后', '不再需要', '告知承诺', '部门间核查、网络核验', '证照、合同等替代'), by } }),
  },

  rules: ({ law, disclosure, practice, fact }) => {
    const result = fact('clean.result');
    return [
      practice('证明事项清单').after('propose').must('enter', 'withdrawn').promptly(),
      practice('证明事项清单').before('enter').hold('审核同意', fact('review.result').is('同意')),
      law(44, 1).before('enter').hold('有法律、法规或者国务院决定依据', fact('enter.rank').among('法律、行政法规', '国务院决定或者批准', '地方性法规')),
      law(44, 2).before('enter').hold('不能用证照、承诺、核查、合同等替代,确有必要', fact('review.instead').is(necessary)),
      practice('证明事项清单').after('enter').never('withdrawn'),
      practice('证明事项清单').before('clean', 'adjust', 'remove').do('enter'),
      // 清理:每年一次,依据变化的及时
      practice('证明事项清单').after('enter', 'clean').must('clean', 'remove').within(cleanEvery),
      practice('证明事项清单').after('flagged').must('clean', 'adjust', 'remove').promptly(),
      law(44, 2).before('clean').hold('能够替代的,不保留', any(not(result.is('保留')), fact('clean.instead').is(necessary))),
      law(44, 2).after('clean').must('remove').promptly().unless(result.is('保留')),
      // 清单向社会公布(条例第44条第3款没有日数,从政府信息公开条例)
      ...(['enter', 'adjust', 'remove'] as const).map((s) => disclosure(26).publishes(s, { within: workdays(20) })),
    ];
  },

  inForce: ({ fact }) => ({ from: fact('enter.from'), until: ['remove'] }),

  figures: (f, { fact, did }) => {
    const now = all(did('enter'), not(did('remove'))), issuer = fact('enter.issuer');
    const cleaned = f.count('clean', '清理证明事项', '项次', { by: ['clean.result'] }), removed = f.count('remove', '取消证明事项', '项', { by: ['remove.how'] });
    return {
      inForce: f.standing('inForce', '证明事项清单', '项', { by: ['enter.issuer', 'enter.asks'] }), local: f.standing(all(now, issuer.among('乡镇、街道', '社区、村')), '乡镇、社区(村)开具的证明', '项'),
      pledged: f.standing(all(now, fact('enter.pledge').is('可以')), '可以告知承诺的证明事项', '项'), entered: f.count('enter', '列入证明事项清单', '项'), withdrawn: f.count('withdrawn', '决定不列入', '项'),
      cleaned, kept: f.count('clean', '清理后保留', '项次', fact('clean.result').is('保留')), removed, toPledge: f.count('remove', '取消后改为告知承诺', '项', fact('remove.how').is('告知承诺')),
      adjusted: f.count('adjust', '调整证明事项', '项次'), flagged: f.count('flagged', '依据变化需要研究的证明事项', '项次'),
    };
  },

  notModelled: {
    '条例第44条第3款': '清单之外索要证明的,由变相许可核查(名义为证明)办理;证明的互认共享,由数据共享办理',
    '条例第44条第2款': '能不能替代由审核的人判断,写在审核和清理里',
  },
});
