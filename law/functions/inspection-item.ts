/** 随机抽查事项清单: a register whose entries are what may be drawn for inspection, each on a power in force; what is inspected in full is listed and never drawn. */
// biome-ignore format: the words of the language, on few lines
import { all, choice, choices, count, date, not, optional, procedure, ref, step, text, workdays, yes } from '../../kernel/words.ts';
import { powerOf } from '../enforcement/words.ts';
import { roles } from '../roles.ts';
import { businessRules, disclosureRules, notice5, notice54 } from '../statutes.ts';
import { IN_FULL, ORDINARY, special } from './market.ts';

const cap = optional(count('年度抽查比例上限(%)'));

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const inspectionItem = procedure({
  id: 'inspection-item', title: '随机抽查事项清单', chapter: 'functions', from: '2020-01-01', roles, register: true,
  statutes: { business: businessRules, random: notice5, company: notice54, disclosure: disclosureRules },
  opens: ['propose'], subject: 'propose.name',

  steps: {
    propose: step('提出抽查事项', 'agency', { form: { name: text('抽查事项', { class: 'open' }), power: ref('power', '检查职权'), kind: choice('事项类别', '重点检查事项', '一般检查事项', IN_FULL), special,
      object: text('检查对象的范围', { class: 'open' }), basis: text('依据', { class: 'open' }), way: choices('检查方式', '现场检查', '书面检查', '网络监测', '委托专业机构'), cap, joint: yes('纳入部门联合抽查') } }),
    issue: step('列入清单', 'head', { issues: '随机抽查事项清单', form: { from: date('施行日') } }),
    decline: step('决定不列入', 'head', { ends: '不列入', form: { why: text('理由') } }),
    change: step('动态调整', 'agency', { repeats: 20, issues: '随机抽查事项清单', form: {
      what: choice('调整', '纳入部门联合抽查', '现场检查转为非现场检查', '整合压减', '调整抽查比例', '其他'), cap, why: text('原因', { class: 'open' }) } }),
    affected: step('依据修改、废止', 'agency', { repeats: 9, form: { by: text('所依据的文件', { class: 'open' }) } }),
    remove: step('移出清单', 'head', { ends: '移出', form: { why: text('理由', { class: 'open' }) } }),
  },

  rules: ({ business, random, company, disclosure, fact, unit }) => {
    const L = '第三部分第(二)项', kind = fact('propose.kind'), ordinary = fact('propose.special').is(ORDINARY);
    return [
      random(L).before('issue').hold('检查职权在权责清单上有效,由本机关行使', ...powerOf(fact('propose.power'), unit)),
      random(L).before('issue').hold('一般检查事项设定年度抽查比例上限', fact('propose.cap').present).when(kind.is('一般检查事项')),
      business(54, 2).before('issue').hold('直接涉及公共安全和生命健康的特殊行业、重点领域,列为全覆盖重点监管,不在抽取的范围', kind.is(IN_FULL)).unless(ordinary),
      business(54, 1).before('issue').hold('其他领域的检查以随机抽查的方式进行,不列为全覆盖', not(kind.is(IN_FULL))).when(ordinary),
      company('“检查事项”').before('issue').attest('检查有法律、法规、规章或者国务院决定为依据,没有依据的已经清理'),
      random(L).after('propose').must('issue', 'decline').promptly(),
      random(L).after('issue').never('decline'),
      random(L).before('change', 'affected', 'remove').do('issue'),
      random(L).after('affected').must('change', 'remove').promptly(),
      disclosure(26).publishes('issue', { within: workdays(20) }),
      disclosure(26).publishes('change', { within: workdays(20) }),
    ];
  },

  inForce: ({ fact }) => ({ from: fact('issue.from'), until: ['remove'] }),

  figures: (f, { fact, did }) => {
    const now = all(did('issue'), not(did('remove')));
    return {
      standing: f.standing('inForce', '抽查事项', '项', { by: ['propose.kind', 'propose.special'] }), joint: f.standing(all(now, fact('propose.joint').true), '纳入部门联合抽查的事项', '项'),
      full: f.standing(all(now, fact('propose.kind').is(IN_FULL)), '全覆盖重点监管的事项', '项', { by: ['propose.special'] }), issued: f.count('issue', '列入抽查事项清单', '项', { by: ['propose.kind'] }),
      changed: f.count('change', '调整抽查事项', '项次', { by: ['change.what'] }), remote: f.count('change', '转为非现场检查的事项', '项', fact('change.what').is('现场检查转为非现场检查')),
      merged: f.count('change', '整合压减的检查事项', '项', fact('change.what').is('整合压减')), removed: f.count('remove', '移出抽查事项清单', '项'), shown: f.inTime('issue published', '按期公布的抽查事项', '项'),
    };
  },

  notModelled: {
    '国发〔2019〕5号第三部分第(二)项': '重点检查事项不设抽查比例上限:不填即可,填了也不禁止',
    '国办发〔2024〕54号': '原文没有取得,只读到司法部的解答,所以按事项而不按条款引用',
    '检查标准': '每项的检查内容和标准是另附的文本,这里只登记事项、依据和范围',
  },
});
