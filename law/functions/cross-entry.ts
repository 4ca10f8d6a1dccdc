/** 通办名录: what is open to be done across regions, for companies and for persons, and the cities with which; opened, ended, shown to all. */
import { agency, all, choice, not, optional, procedure, ref, step, text, workdays } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { crossOpinion, disclosureRules, practice } from '../statutes.ts';

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const crossEntry = procedure({
  id: 'cross-entry', title: '通办事项和合作城市名录', chapter: 'functions', from: '2020-09-24', roles, register: true,
  statutes: { opinion: crossOpinion, disclosure: disclosureRules, practice },
  opens: ['open'], subject: 'open.name',

  steps: {
    open: step('开通', 'serviceOffice', { issues: '通办事项清单', form: { kind: choice('类别', '企业事项', '个人事项', '合作城市'), name: text('名称', { class: 'open' }), scope: choice('范围', '省内通办', '区域通办(川渝等)', '跨省通办'), item: optional(ref('service-item', '本地事项')), listed: optional(ref('list-item', '清单上的通办事项')),
      holder: optional(agency('承办单位')), by: text('协议、清单文号', { class: 'open' }) } }),
    suspend: step('暂停', 'serviceOffice', { repeats: 9, form: { why: text('原因', { class: 'open' }) } }),
    resume: step('恢复', 'serviceOffice', { repeats: 9 }),
    end: step('停止通办', 'serviceOffice', { ends: '停止通办', form: { why: text('原因', { class: 'open' }) } }),
  },

  rules: ({ opinion, disclosure, practice, fact, done }) => [
    opinion('“统一业务规则和标准”').before('open').attest('两地受理条件、材料、标准一致').unless(fact('open.kind').is('合作城市')),
    disclosure(26).publishes('open', { within: workdays(20) }),
    practice('通办名录').before('suspend').hold('没有暂停', done('suspend').is(done('resume'))),
    practice('通办名录').before('resume').hold('已经暂停', done('suspend').over(done('resume'))),
    disclosure(26).publishes('end', { within: workdays(20) }),
  ],

  inForce: ({ day }) => ({ from: day('open'), until: ['end'], suspended: ['suspend', 'resume'] }),

  figures: (f, { fact, did }) => {
    const now = all(did('open'), not(did('end'))), companies = f.standing(all(now, fact('open.kind').is('企业事项')), '可以异地办理的企业事项', '项'), persons = f.standing(all(now, fact('open.kind').is('个人事项')), '可以异地办理的个人事项', '项');
    return { companies, persons, items: f.total('开通的通办事项', '项', companies, persons), cities: f.standing(all(now, fact('open.kind').is('合作城市')), '可以异地办理的城市', '个'), opened: f.count('open', '开通', '项次', { by: ['open.kind', 'open.scope'] }), suspended: f.count('suspend', '暂停', '项次'), ended: f.count('end', '停止通办', '项次') };
  },

  notModelled: {
    '国办发〔2020〕35号': '读到的是公布时的报道;业务规则和标准是否统一由两地核对,署名认定',
    '与清单的关系': '清单上有哪些通办事项见 `list-item`,这里是已经开通能够办理的',
  },
});
