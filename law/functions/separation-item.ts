/** 证照分离: a register of licences that companies need beside the business licence, each reformed in one of four ways; changed with its cause, taken off when abolished. */
// biome-ignore format: the words of the language, on few lines
import { agency, all, any, choice, date, not, optional, procedure, ref, step, text, workdays } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { businessRules, disclosureRules, practice, separationNotice } from '../statutes.ts';
import { by } from './lists.ts';

const way = choice('改革方式', '直接取消审批', '审批改为备案', '实行告知承诺', '优化审批服务');

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const separationItem = procedure({
  id: 'separation-item', title: '证照分离改革事项', chapter: 'functions', from: '2020-01-01', roles, register: true,
  statutes: { business: businessRules, notice: separationNotice, disclosure: disclosureRules, practice },
  opens: ['list'], subject: 'list.name',

  steps: {
    list: step('列入清单', 'agency', { issues: '证照分离改革事项清单', form: { code: text('编码', { class: 'open', unique: true }), name: text('涉企经营许可事项', { class: 'open' }), level: choice('设定层级', '中央层面设定', '地方设定'), way, holder: agency('主管部门'),
      power: optional(ref('power', '权责清单上的许可')), watch: optional(text('事中事后监管措施', { class: 'open' })), from: date('施行之日'), by } }),
    change: step('调整改革方式', 'agency', { repeats: 9, form: { way, watch: optional(text('事中事后监管措施', { class: 'open' })), from: date('施行之日'), by } }),
    onelicence: step('纳入一业一证、多证合一', 'agency', { repeats: 9, form: { kind: choice('形式', '一业一证', '多证合一'), trade: text('行业', { class: 'open' }), by } }),
    found: step('发现变相审批、前置审批', 'supervisor', { repeats: 9, form: { what: text('情形') } }),
    mended: step('停止变相审批', 'agency', { repeats: 9, form: { how: text('改正情况') } }),
    remove: step('事项取消,移出清单', 'agency', { ends: '移出清单', form: { by } }),
  },

  rules: ({ business, notice, disclosure, practice, fact, done }) => [
    business(19, 2).before('list').attest('除法律、行政法规规定的特定领域外,没有作为企业登记的前置条件'),
    notice('“直接取消审批”').before('list').hold('直接取消的,权责清单上已经没有这一许可', fact('list.power').absent).when(fact('list.way').is('直接取消审批')),
    notice('“审批改为备案”').before('list').attest('备案当场办结,没有以备案的名义变相审批').when(fact('list.way').is('审批改为备案')),
    notice('“加强事中事后监管”').before('list').hold('写明事中事后监管措施', fact('list.watch').present),
    notice('“加强事中事后监管”').before('change').hold('写明事中事后监管措施', fact('change.watch').present),
    business(39, 1).after('found').must('mended').promptly(),
    business(39, 1).before('mended').hold('有变相审批而没有改正的', done('found').over(done('mended'))),
    disclosure(26).publishes('list', { within: workdays(20) }),
    disclosure(26).publishes('change', { within: workdays(20) }),
    practice('改革事项清单').before('remove').hold('变相审批都已经停止', done('mended').atLeast(done('found'))),
  ],

  inForce: ({ fact }) => ({ from: fact('list.from'), until: ['remove'] }),

  figures: (f, { fact, did }) => {
    const now = all(did('list'), not(did('remove'))), as = (w: '直接取消审批' | '审批改为备案' | '实行告知承诺' | '优化审批服务') => all(now, any(fact('change.way').is(w), all(not(did('change')), fact('list.way').is(w))));
    const items = f.standing(now, '证照分离改革事项', '项', { by: ['list.level', 'list.holder'] }), promise = f.standing(as('实行告知承诺'), '实行告知承诺的事项', '项');
    return {
      items, abolished: f.standing(as('直接取消审批'), '直接取消审批的事项', '项'), filed: f.standing(as('审批改为备案'), '审批改为备案的事项', '项'), promise, better: f.standing(as('优化审批服务'), '优化审批服务的事项', '项'), promiseShare: f.share(promise, items, '实行告知承诺的比例'),
      changed: f.count('change', '调整改革方式', '项次', { by: ['change.way'] }), trades: f.count('onelicence', '纳入一业一证、多证合一', '项次', { by: ['onelicence.kind'] }), found: f.count('found', '发现变相审批', '件'), mended: f.count('mended', '停止变相审批', '件'), removed: f.count('remove', '移出清单', '项'),
    };
  },

  notModelled: {
    '国发〔2021〕7号': '没有核到全文,四种方式和监管措施按通行理解;事项以国务院、省级清单为准',
    '优化营商环境条例第19条第3款': '企业开办的时限由国家、各地规定并公开,在政务服务事项里',
    '从领照到准营的天数': '按件计算,在告知承诺(`commitment.readyDays`)',
  },
});
