/**
 * 各类清单事项: the other lists as one register: licences, filings, public services, fees, funds, purchases, items done across regions, and the reference
 * to the national negative list. Public, with the history of each entry. On what a fee or a licence may rest: 优化营商环境条例.
 */
// biome-ignore format: the words of the language, on few lines
import { agency, all, any, choice, choices, date, money, not, optional, procedure, ref, step, text, told, workdays } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { businessRules, disclosureRules, practice } from '../statutes.ts';
import { basis, by, rank, reviewed } from './lists.ts';

const list = choice(
  '清单',
  '行政许可',
  '行政备案',
  '公共服务',
  '行政事业性收费',
  '涉企行政事业性收费',
  '涉企保证金',
  '政府性基金',
  '政府购买服务',
  '通办事项',
  '市场准入负面清单',
);
const charges = ['行政事业性收费', '涉企行政事业性收费', '涉企保证金', '政府性基金'] as const;
const name = text('名称', { class: 'open' });

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const listItem = procedure({
  id: 'list-item', title: '清单事项', chapter: 'functions', from: '2020-01-01', roles, register: true,
  statutes: { law: businessRules, disclosure: disclosureRules, practice },
  opens: ['propose'], subject: 'propose.name',

  steps: {
    propose: step('提出列入清单', 'agency', { form: { list, name, by } }),
    review: step('审核', 'legalReviewer', { repeats: 3, issues: '合法性审核意见书', form: { result: reviewed } }),
    enter: step('列入清单', 'agency', { issues: '清单', form: { code: text('编码', { class: 'open', unique: true }), list, name, organ: agency('实施机关'), layer: choice('层级', '县级部门', '乡镇、街道', '社区', '村'),
      basis, rank, power: optional(ref('power', '对应的权责清单事项')), price: optional(money('标准')), reach: optional(choices('通办范围', '全国', '跨省(区域)', '省内')), from: date('生效日') } }),
    withdrawn: step('决定不列入', 'agency', { ends: '不列入', form: { why: text('理由') } }),
    adjust: step('调整', 'agency', { repeats: 50, issues: '清单调整公告', form: { what: text('调整内容', { class: 'open' }), basis, price: optional(money('标准')), by } }),
    flagged: told('依据变化,需要研究', 'statute-change', { form: { by } }),
    keep: step('研究后保留', 'agency', { repeats: 20, form: { why: text('理由') } }),
    remove: step('移出清单', 'agency', { ends: '移出', issues: '清单调整公告', form: { why: choice('原因', '取消', '合并', '转入其他清单', '依据废止', '下放、移交', '停止征收'), by } }),
  },

  rules: ({ law, disclosure, practice, fact }) => {
    const of = fact('enter.list');
    return [
      practice('清单管理').after('propose').must('enter', 'withdrawn').promptly(),
      practice('清单管理').before('enter').hold('审核同意', fact('review.result').is('同意')),
      practice('清单管理').before('enter').hold('与提出列入的清单一致', of.is(fact('propose.list'))),
      practice('清单管理').after('enter').never('withdrawn'),
      practice('清单管理').before('adjust', 'keep', 'remove').do('enter'),
      // 市场准入负面清单全国统一,地方只引用
      law(20, 2).before('enter').hold('市场准入负面清单全国统一,只引用国务院批准的', fact('enter.rank').is('国务院决定或者批准')).when(of.is('市场准入负面清单')),
      // 收费、基金、保证金:法律、行政法规或者国务院批准
      law(25).before('enter').hold('有法律、行政法规依据或者经国务院批准', fact('enter.rank').among('法律、行政法规', '国务院决定或者批准')).when(of.among('涉企行政事业性收费', '涉企保证金', '政府性基金')),
      law(25).before('enter').hold('写明标准', fact('enter.price').present).when(of.among(...charges)),
      // 许可、备案对应现行有效的职权
      law(40, 1).before('enter').hold('对应权责清单上现行有效的许可事项', fact('enter.power').inForce).when(of.is('行政许可')),
      practice('通办').before('enter').hold('写明通办范围', fact('enter.reach').present).when(of.is('通办事项')),
      practice('清单管理').after('flagged').must('adjust', 'keep', 'remove').promptly(),
      ...(['enter', 'adjust', 'remove'] as const).map((s) => disclosure(26).publishes(s, { within: workdays(20) })),
    ];
  },

  inForce: ({ fact }) => ({ from: fact('enter.from'), until: ['remove'] }),

  figures: (f, { fact, did }) => {
    const now = all(did('enter'), not(did('remove'))), of = fact('enter.list'), layer = fact('enter.layer'), service = all(now, of.is('公共服务'));
    return {
      inForce: f.standing('inForce', '清单事项', '项', { by: ['enter.list', 'enter.layer', 'enter.organ'] }),
      licences: f.standing(all(now, of.is('行政许可')), '行政许可清单事项', '项'), filings: f.standing(all(now, of.is('行政备案')), '行政备案清单事项', '项'),
      services: f.standing(service, '公共服务清单事项', '项', { by: ['enter.layer'] }), servicesCounty: f.standing(all(service, layer.is('县级部门')), '县级部门公共服务事项', '项'),
      servicesTown: f.standing(all(service, layer.is('乡镇、街道')), '乡镇、街道公共服务事项', '项'), servicesCommunity: f.standing(all(service, layer.is('社区')), '社区公共服务事项', '项'),
      servicesVillage: f.standing(all(service, layer.is('村')), '村级公共服务事项', '项'),
      charges: f.standing(all(now, of.among(...charges)), '收费、基金、保证金目录清单事项', '项', { by: ['enter.list'] }), purchases: f.standing(all(now, of.is('政府购买服务')), '政府购买服务清单事项', '项'),
      across: f.standing(all(now, of.is('通办事项')), '通办事项', '项'), acrossProvinces: f.standing(all(now, of.is('通办事项'), any(fact('enter.reach').has('跨省(区域)'), fact('enter.reach').has('全国'))), '跨省通办事项', '项'),
      entered: f.count('enter', '列入清单', '项', { by: ['enter.list'] }), adjusted: f.count('adjust', '调整清单事项', '项次', { by: ['enter.list'] }), removed: f.count('remove', '移出清单', '项', { by: ['enter.list', 'remove.why'] }),
      withdrawn: f.count('withdrawn', '决定不列入', '项'), flagged: f.count('flagged', '依据变化需要研究的清单事项', '项次'), kept: f.count('keep', '研究后保留的清单事项', '项次'),
    };
  },

  notModelled: {
    '条例第25条、第40条': '清单以外收费、许可的,由变相许可核查和涉企收费检查办理,不在本登记',
    '条例第20条': '负面清单由国务院发展改革、商务部门拟定并报国务院批准,地方只引用,不登记条目的内容',
    行政备案: '备案的设定依据各地要求不一,没有全国的层级规定',
  },
});
