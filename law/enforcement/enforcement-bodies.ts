/** Two registers that a province counts over its cities and counties: 相对集中行政处罚权 (行政处罚法第18条) and the bodies that supervise enforcement. */
// biome-ignore format: the words of the language, on few lines
import { agency, choice, choices, date, optional, procedure, step, text, workdays } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { disclosureRules, penaltyLaw, practice, sichuanSupervision } from '../statutes.ts';

const region = text('地区', { class: 'open' });
const rank = choice('层级', '设区的市', '县级市、区', '县', '乡镇、街道');

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const concentratedPower = procedure({
  id: 'concentrated-power', title: '相对集中行政处罚权、综合行政执法', chapter: 'enforcement', from: '2021-07-15', roles, register: true,
  statutes: { law: penaltyLaw, disclosure: disclosureRules, practice },
  opens: ['apply'], subject: 'apply.region',

  steps: {
    apply: step('提出相对集中处罚权方案', 'agency', { issues: '相对集中处罚权方案', form: { region, rank, organ: agency('集中行使的机关'),
      fields: choices('集中的领域', '城市管理', '市场监管', '生态环境', '文化市场', '交通运输', '农业', '应急管理', '自然资源', '跨领域综合') } }),
    decided: step('国务院或者省级政府决定', 'superior', { form: { by: text('决定机关和文号', { class: 'open' }), on: date('决定之日') } }),
    begin: step('开始集中行使', 'agency', { issues: '集中行使处罚权的公告', form: { from: date('开始之日'), by: text('决定机关和文号', { class: 'open', optional: true }) } }),
    drop: step('没有批准', 'agency', { ends: '没有批准' }),
    adjust: step('调整集中的领域', 'agency', { repeats: 9, form: { by: text('文件', { class: 'open' }), what: text('调整内容', { class: 'open' }) } }),
    end: step('终止', 'agency', { ends: '终止', form: { by: text('文件', { class: 'open' }) } }),
  },

  rules: ({ law, disclosure, practice, fact }) => [
    law(18, 2).before('begin').hold('写明国务院或者省级政府的决定', fact('begin.by').present),
    law(18, 2).before('begin').do('decided'),
    law(18, 3).before('begin').attest('不包括限制人身自由的处罚权'),
    practice('集中处罚权').before('adjust', 'end').do('begin'),
    practice('集中处罚权').after('begin').never('drop'),
    disclosure(26).publishes('begin', { within: workdays(20) }),
  ],

  inForce: ({ fact }) => ({ from: fact('begin.from'), until: ['end'] }),
  figures: (f) => ({ regions: f.standing('inForce', '开展相对集中处罚权的地区', '个', { by: ['apply.rank'] }), begun: f.count('begin', '新开展相对集中处罚权', '个', { by: ['apply.rank'] }),
    adjusted: f.count('adjust', '调整集中的领域', '次'), ended: f.count('end', '终止集中处罚权', '个') }),
  notModelled: { '行政处罚法第18条第1款': '城市管理等领域综合行政执法制度的推行是政策要求,不是一步;集中以后原机关不再行使,由权责清单转移' },
});

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const supervisionBody = procedure({
  id: 'supervision-body', title: '行政执法监督机构', chapter: 'enforcement', from: '2016-01-01', roles, register: true,
  statutes: { sichuan: sichuanSupervision, practice },
  opens: ['register'], subject: 'register.name',

  steps: {
    register: step('登记执法监督机构', 'supervisor', { form: { name: text('名称', { class: 'open' }), region, rank, form: choice('形式', '挂牌执法监督局', '内设执法监督机构', '乡镇、街道司法所承担'),
      from: date('设立、挂牌之日'), by: text('文件', { class: 'open', optional: true }), posts: optional(text('编制', { class: 'open' })) } }),
    change: step('变更', 'supervisor', { repeats: 20, form: { form: choice('形式', '挂牌执法监督局', '内设执法监督机构', '乡镇、街道司法所承担'), by: text('文件', { class: 'open' }) } }),
    close: step('撤销', 'supervisor', { ends: '撤销', form: { by: text('文件', { class: 'open' }) } }),
  },

  rules: ({ sichuan, practice, fact, today }) => [
    practice('执法监督机构').before('register').hold('写明设立的文件', fact('register.by').present),
    sichuan(10).before('register').attest('承担同级政府行政执法监督的具体工作'),
    practice('执法监督机构').before('change', 'close').hold('已经设立', today.after(fact('register.from'))),
  ],

  inForce: ({ fact }) => ({ from: fact('register.from'), until: ['close'] }),
  figures: (f, { fact }) => ({ bodies: f.standing('inForce', '行政执法监督机构', '个', { by: ['register.rank', 'register.form'] }),
    hung: f.count('register', '挂牌成立执法监督局', '个', { when: fact('register.form').is('挂牌执法监督局'), by: ['register.rank'] }), closed: f.count('close', '撤销执法监督机构', '个') }),
  notModelled: { '行政执法监督条例第6条': '司法行政部门是本级政府的监督机构,司法所协助;机构设置由编制管理决定,这里登记结果;人员的监督证在执法证件登记' },
});
