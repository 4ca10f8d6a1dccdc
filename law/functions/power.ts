/** 权责清单: a register whose entries are powers. No power in force, no act (法无授权不可为); every change carries the document that caused it. */
// biome-ignore format: the words of the language, on few lines
import { agency, all, any, choice, choices, count, date, files, not, optional, party, procedure, ref, setting, step, text, told, workdays, years } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { disclosureRules, notice118, penaltyLaw, practice } from '../statutes.ts';
import { changes } from './lists.ts';

const evaluateEvery = setting('power.evaluate', '赋予乡镇、街道的处罚权的评估间隔', years(1), '行政处罚法第24条只说定期;间隔由省级规定');

const by = text('所依据的文件', { class: 'open' });
const kinds = [
  '行政许可',
  '行政处罚',
  '行政强制',
  '行政征收',
  '行政给付',
  '行政检查',
  '行政确认',
  '行政奖励',
  '行政裁决',
  '其他行政权力',
] as const;

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const power = procedure({
  id: 'power', title: '权责清单事项', chapter: 'functions', from: '2021-07-15', roles, register: true,
  statutes: { law: penaltyLaw, notice: notice118, disclosure: disclosureRules, practice },
  opens: ['propose', 'takeOver', 'handed', 'known'], subject: 'list.name',

  steps: {
    propose: step('提出列入清单', 'agency', { form: { what: text('事项', { class: 'open' }), by } }),
    takeOver: step('承接上级下放的事项', 'agency', { form: { what: text('事项', { class: 'open' }), by, from: text('原实施机关', { class: 'open' }),
      means: optional(choices('随事项下放的保障', '人员编制', '经费', '设备', '培训')) } }),
    handed: told('动态调整决定承接、新增', 'power-change', { repeats: 1, form: { what: text('事项', { class: 'open' }), by, from: text('原实施机关', { class: 'open' }),
      means: optional(choices('随事项下放的保障', '人员编制', '经费', '设备', '培训')) } }),
    review: step('审核', 'legalReviewer', { repeats: 3, issues: '合法性审核意见书', form: { result: choice('意见', '同意', '不同意') } }),
    list: step('列入清单', 'agency', { issues: '权责清单', form: {
      code: text('编码', { class: 'open', unique: true }), name: text('名称', { class: 'open' }), kind: choice('类别', ...kinds), holder: agency('实施机关'),
      basis: text('法定依据', { class: 'open' }), inName: choice('以谁的名义', '本机关', '法律、法规授权的组织', '受委托,以委托机关的名义'),
      principal: optional(agency('委托机关')), duties: text('责任事项', { class: 'open', optional: true }),
      liability: text('追责情形', { class: 'open', optional: true }), dutyItems: optional(count('责任事项数(项)')),
      liabilityItems: optional(count('追责情形数(项)')), from: date('生效日'),
      system: text('已经录入的网上平台', { class: 'open', optional: true }) } }),
    known: step('启用本登记以前已经公布的清单事项', 'agency', { form: { by } }),
    withdrawn: step('决定不列入清单', 'agency', { ends: '不列入', form: { why: text('理由') } }),
    adjust: step('调整', 'agency', { repeats: 50, form: { basis: text('法定依据', { class: 'open' }), what: text('调整内容', { class: 'open' }), by } }),
    reassign: step('转移给其他机关', 'agency', { repeats: 9, form: { holder: agency('实施机关'), by } }),
    entrust: step('委托', 'agency', { repeats: 9, issues: '委托书', form: {
      to: party('受委托组织', { class: 'open' }), scope: text('委托的事项和权限', { class: 'open', optional: true }),
      until: date('委托期限', { optional: true }), letter: files('委托书', { optional: true }), by } }),
    endEntrust: step('终止委托', 'agency', { repeats: 9, form: { by } }),
    empower: step('赋予乡镇、街道', 'agency', { form: { holder: agency('实施机关'), by } }),
    evaluate: step('评估乡镇、街道的承接', 'agency', { repeats: 30, issues: '评估报告', form: { result: choice('结论', '继续', '收回') } }),
    takeBack: step('收回赋予乡镇、街道的事项', 'agency', { form: { holder: agency('实施机关'), by } }),
    changed: step('依据修改、废止', 'agency', { repeats: 20, form: { by } }),
    flagged: told('依据变化,需要研究', 'statute-change', { form: { by } }),
    ordered: told('动态调整的决定', 'power-change', { form: { how: choice('调整方式', ...changes), by } }),
    keep: step('研究后保留', 'agency', { repeats: 20, form: { why: text('理由') } }),
    sendDown: step('下放下级机关', 'agency', { ends: '下放', form: { to: text('承接机关', { class: 'open' }), by } }),
    merge: step('合并到另一事项', 'agency', { ends: '合并', form: { into: ref('power', '合并后的事项'), by } }),
    dedupe: step('删除重复的事项', 'agency', { ends: '删除重复', form: { same: ref('power', '重复的事项'), by } }),
    connect: step('录入网上运行平台', 'agency', { form: { system: text('平台', { class: 'open' }) } }),
    cancel: step('取消', 'agency', { ends: '取消', form: { by } }),
  },

  rules: ({ law, notice, disclosure, practice, fact, did, done }) => {
    const penalty = fact('list.kind').is('行政处罚');
    return [
      // 列入
      law(16).before('list').attest('依据是法律、法规、规章,不是其他规范性文件').when(penalty),
      law(19).before('list').attest('有法律、法规的授权').when(penalty, fact('list.inName').is('法律、法规授权的组织')),
      law(20, 1).before('list').hold('写明委托机关', fact('list.principal').present).when(fact('list.inName').is('受委托,以委托机关的名义')),
      notice('第(四)项').before('list').hold('列明职责和追责情形', fact('list.duties').present, fact('list.liability').present),
      practice('权责清单管理').before('list').hold('审核同意,或者是已经公布的清单里的事项', any(fact('review.result').is('同意'), did('known'))),
      practice('权责清单管理').after('propose', 'takeOver', 'handed', 'known').must('list', 'withdrawn').promptly(),
      practice('权责清单管理').after('list').never('withdrawn'),
      practice('权责清单管理').before('adjust', 'reassign', 'entrust', 'empower', 'sendDown', 'merge', 'dedupe', 'cancel', 'connect').do('list'),
      // 委托
      law(20, 1).before('entrust').attest('法律、法规、规章规定可以委托,在法定权限以内').when(penalty),
      law(20, 4).before('entrust').hold('不是受委托行使的,不得再委托', not(fact('list.inName').is('受委托,以委托机关的名义'))).when(penalty),
      law(21).before('entrust').attest('受委托组织符合法定条件').when(penalty),
      law(20, 2).before('entrust').hold('委托书载明事项、权限、期限', fact('entrust.scope').present, fact('entrust.until').present, fact('entrust.letter').present),
      practice('权责清单管理').before('entrust').hold('没有未终止的委托', done('entrust').atMost(done('endEntrust'))),
      practice('权责清单管理').before('endEntrust').hold('有未终止的委托', done('entrust').over(done('endEntrust'))),
      // 乡镇、街道
      law(24, 1).before('empower').attest('省、自治区、直辖市已经决定并公布,基层能够有效承接').when(penalty),
      law(24, 1).after('empower', 'evaluate').must('evaluate', 'takeBack').within(evaluateEvery),
      law(24, 1).before('evaluate', 'takeBack').do('empower'),
      law(24, 1).after('evaluate').must('takeBack').promptly().when(fact('evaluate.result').is('收回')),
      // 动态管理、公开:依据变了的及时处理,取消、合并、重复的保留一项
      practice('权责清单管理').before('merge').hold('合并后的事项现行有效', fact('merge.into').inForce),
      practice('权责清单管理').before('dedupe').hold('与之重复的事项现行有效', fact('dedupe.same').inForce),
      practice('权责清单管理').after('changed').must('adjust', 'cancel', 'keep', 'merge').promptly(),
      disclosure(26).publishes('list', { within: workdays(20) }).unless(did('known')),
      disclosure(26).publishes('adjust', { within: workdays(20) }),
      disclosure(26).publishes('reassign', { within: workdays(20) }),
      disclosure(26).publishes('entrust', { within: workdays(20) }),
      disclosure(26).publishes('empower', { within: workdays(20) }),
      disclosure(26).publishes('takeBack', { within: workdays(20) }),
      disclosure(26).publishes('sendDown', { within: workdays(20) }),
      disclosure(26).publishes('merge', { within: workdays(20) }),
      disclosure(26).publishes('cancel', { within: workdays(20) }),
      // 动态调整:决定了的照办,依据变化的研究
      practice('权责清单管理').after('flagged').must('adjust', 'cancel', 'keep', 'merge').promptly(),
      practice('权责清单管理').after('ordered').must('cancel', 'dedupe', 'merge', 'sendDown', 'reassign', 'entrust', 'endEntrust', 'adjust', 'keep').promptly(),
    ];
  },

  inForce: ({ fact }) => ({ from: fact('list.from'), until: ['sendDown', 'merge', 'dedupe', 'cancel'] }),

  figures: (f, { fact, did }) => {
    const now = all(did('list'), not(any(did('sendDown'), did('merge'), did('dedupe'), did('cancel'))));
    const inForce = f.standing('inForce', '权责清单事项', '项', { by: ['list.kind', 'list.holder'] }), cancelled = f.count('cancel', '取消', '项', { by: ['list.kind'] });
    const sentDown = f.count('sendDown', '下放', '项'), moved = f.count('reassign', '转移', '项'), merged = f.count('merge', '合并', '项'), deduped = f.count('dedupe', '删除重复', '项');
    const reduced = f.total('取消、下放、转移、整合', '项', cancelled, sentDown, moved, merged, deduped);
    // 各类行权程序的案件合在一起数:许可、处罚、强制、征收、征用、给付、确认、奖励、裁决
    const handled = f.total('本账各程序的行权案件(平台办件另计)', '件', 'licence.accepted', 'penalty.filed', 'penalty-summary.decided', 'coercion.imposed', 'levy.decided', 'requisition.decided', 'grant.accepted', 'confirmation.accepted', 'reward.decided', 'adjudication.accepted');
    const finished = f.total('本账各程序办结的行权案件(平台办件另计)', '件', 'licence.granted', 'licence.denied', 'penalty.closed', 'penalty-summary.decided', 'coercion.lifted', 'levy.cleared', 'requisition.returned', 'grant.decided', 'grant.denied', 'confirmation.decided', 'confirmation.denied',
      'reward.decided', 'adjudication.closed');
    return {
      inForce, listed: f.count('list', '列入清单', '项', { by: ['list.kind'] }), duties: f.standing(all(now, fact('list.duties').present), '责任清单事项', '项'),
      holders: f.distinct('list.holder', '有权责清单的部门', '个'), online: f.standing(all(now, any(did('connect'), fact('list.system').present)), '网上运行的行权事项', '项', { by: ['list.kind'] }),
      takenOver: f.count('list', '列入清单的承接下放事项', '项', any(did('takeOver'), did('handed'))), bare: f.count('list', '没有随同保障的承接事项', '项', any(all(did('takeOver'), fact('takeOver.means').absent), all(did('handed'), fact('handed.means').absent))),
      dutyItems: f.sum('list.dutyItems', '列入清单的责任事项', '项', { by: ['list.kind'] }), liabilityItems: f.sum('list.liabilityItems', '列入清单的追责情形', '项', { by: ['list.kind'] }),
      basisFlagged: f.count('flagged', '依据变化核对到的职权', '项次'), ordered: f.count('ordered', '动态调整决定涉及的职权', '项次', { by: ['ordered.how'] }),
      cancelled, sentDown, moved, merged, deduped, reduced, reducedShare: f.share(reduced, inForce, '精简事项占现有事项的比例'), change: f.change(inForce, '权责清单事项比上年增减'),
      adjusted: f.count('adjust', '调整', '项次'), flagged: f.count('changed', '依据修改、废止需要研究的事项', '项次'), kept: f.count('keep', '研究后保留', '项次'),
      entrusted: f.count('entrust', '委托', '项次'), empowered: f.count('empower', '赋予乡镇、街道', '项次'), takenBack: f.count('takeBack', '从乡镇、街道收回', '项次'),
      evaluated: f.count('evaluate', '评估', '项次', { by: ['evaluate.result'] }), handled, finished, finishedRate: f.share(finished, handled, '本账各程序行权案件的办结率'),
    };
  },

  notModelled: {
    '行政处罚法第18条': '综合执法、相对集中处罚权由国务院或者省级政府决定,登记为转移并写明文件',
    '行政处罚法第20条第3款': '委托机关对受委托组织的监督和责任不是一步,由执法监督办理',
    '行政处罚法第21条': '受委托组织的三项条件由人审查,署名认定',
    '精简比例': '取消、下放、转移、整合的是一段时间的次数,现有事项是一日的存量;各地口径不一,口径随数列出',
    '事项使用频次': '由各程序的案件按所用职权统计,不在本登记',
  },
});
