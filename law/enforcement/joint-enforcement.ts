/** 综合执法、联合执法、协作执法: what several organs do together; what each finds becomes a case of the organ that has the power. */
// biome-ignore format: the words of the language, on few lines
import { agency, all, any, choice, count, date, files, not, officials, optional, party, procedure, rows, step, text, told, yes } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { outline2021, penaltyLaw, practice } from '../statutes.ts';
import { age, domain, origin } from './forms.ts';
import { punishment } from './words.ts';

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const jointEnforcement = procedure({
  id: 'joint-enforcement', title: '联合执法、协作执法', chapter: 'enforcement', from: '2021-08-11', roles,
  statutes: { outline: outline2021, law: penaltyLaw, practice },
  opens: ['propose'], subject: 'propose.title',

  steps: {
    propose: step('提出联合执法', 'agency', { issues: '联合执法方案', form: { title: text('名称', { class: 'open' }), kind: choice('方式', '综合执法', '联合执法', '协作执法'),
      across: choice('范围', '跨部门', '跨领域', '跨区域', '部门与乡镇、街道'), domain, from: date('开始之日'), until: date('结束之日'),
      partners: rows('参加单位', { organ: agency('单位') }, { class: 'open' }), plan: files('方案'), joins: optional(count('合并的检查事项数')) } }),
    agree: step('参加单位同意', 'cooperator', { repeats: 60, form: { organ: agency('单位'), agrees: yes('同意参加'), people: optional(count('派出人数')) } }),
    approve: step('批准方案', 'head'),
    call: step('召集会商', 'agency', { repeats: 60, issues: '案件会商通知' }),
    consult: step('会商案件', 'agency', { repeats: 60, issues: '案件会商纪要', form: { present: rows('参加单位', { organ: agency('单位') }), about: choice('会商事项', '管辖', '证据', '法律适用', '裁量', '移送', '部署行动'), result: text('会商意见') } }),
    act: step('联合行动', 'agency', { repeats: 200, issues: '联合执法现场记录', form: { on: date('日期'), officers: officials('执法人员'), shown: yes('已主动出示执法证件'), visited: count('检查户数'), once: yes('一次完成多个部门的检查'),
      record: files('记录、音像') } }),
    passClue: step('移交违法线索', 'agency', { repeats: 300, issues: '违法线索移交函', form: { to: agency('有管辖权的单位'), party: party('涉嫌违法的当事人'), age, origin, act: text('涉嫌违法行为'), record: optional(files('现场记录')) } }),
    filed: told('得知移交的线索立案', 'penalty', { repeats: 300 }),
    declined: told('得知移交的线索不予立案', 'penalty', { repeats: 300 }),
    crime: told('得知移交的线索移送司法机关', 'penalty', { repeats: 300 }),
    punished: told('得知移交的线索作出处罚', 'penalty', { repeats: 300, form: punishment }),
    share: step('共享结果、互认', 'agency', { repeats: 100, form: { what: choice('内容', '线索', '检验检测结论', '处理结果', '执法标准', '信用信息'), with: rows('共享单位', { organ: agency('单位') }) } }),
    help: step('请求协助', 'agency', { repeats: 30, issues: '执法协助函', serves: 'otherOrgan', form: { organ: agency('被请求机关'), what: text('协助事项') } }),
    helped: step('答复协助请求', 'otherOrgan', { repeats: 30, form: { done: yes('已经协助'), why: optional(text('不能协助的理由')) } }),
    report: step('总结', 'agency', { issues: '联合执法总结', form: { report: files('总结') } }),
    close: step('结束', 'agency', { ends: '联合执法结束' }),
    cancel: step('取消', 'head', { ends: '取消', form: { why: text('理由') } }),
  },

  rules: ({ outline, law, practice, fact, did, done, today, linked, served }) => [
    practice('联合执法方案').before('propose').hold('结束之日不早于开始之日', not(fact('propose.until').before(fact('propose.from')))),
    practice('联合执法方案').before('approve').hold('参加单位都已答复', done('agree').atLeast(fact('propose.partners').count)),
    practice('联合执法方案').before('act', 'share').do('approve'),
    law(42, 1).before('act').hold('执法人员不少于两人,当日都持有效证件', fact('act.officers').count.atLeast(2), fact('act.officers').allHold('certificate')),
    law(55, 1).before('act').hold('主动出示执法证件', fact('act.shown').true),
    practice('联合执法方案').before('act').hold('在方案的起止日期以内', not(today.before(fact('propose.from'))), not(today.after(fact('propose.until')))),
    practice('案件会商').before('consult').hold('先召集会商', done('call').over(done('consult'))),
    practice('案件会商').after('call').must('consult').promptly(),
    practice('联合执法方案').before('passClue').hold('在联合行动或者会商中发现', any(did('act'), did('consult'))),
    outline('第(十三)项').after('passClue').opens('penalty', { unit: 'passClue.to', with: { party: 'passClue.party', age: 'passClue.age', origin: 'passClue.origin', act: 'passClue.act' } }),
    law(26).after(served('help')).must('helped').promptly(),
    practice('联合执法方案').after('approve').must('report', 'cancel').by(fact('propose.until')),
    practice('联合执法方案').before('report').hold('已经联合行动或者会商', any(did('act'), did('consult'))),
    practice('联合执法方案').before('close').do('report'),
    practice('联合执法方案').before('close').hold('移交的线索都有结果', linked('penalty').allEnded),
    practice('联合执法方案').before('close').let('consult'),
    practice('联合执法方案').after('act').never('cancel'),
    practice('联合执法方案').before('approve').do('agree'),
  ],

  figures: (f, { fact, did }) => {
    const by = ['propose.kind', 'propose.across', 'propose.domain'] as const;
    const acts = f.count('act', '联合执法行动', '次', { by: [...by] }), once = f.count('act', '综合查一次', '次', fact('act.once').true);
    return {
      plans: f.count('propose', '联合执法方案', '个', { by: [...by] }), acts, once, onceShare: f.share(once, acts, '综合查一次占比'), visited: f.sum('act.visited', '联合检查', '户次'),
      consulted: f.count('consult', '案件会商', '次', { by: ['consult.about'] }), passed: f.count('passClue', '移交违法线索', '条', { by: ['passClue.to'] }), filed: f.count('filed', '移交线索立案', '条'), declined: f.count('declined', '移交线索不予立案', '条'), punished: f.count('punished', '移交线索作出处罚', '条'), shared: f.count('share', '共享结果', '次', { by: ['share.what'] }),
      asked: f.count('help', '请求执法协助', '次'), helped: f.count('helped', '协助执法', '次', fact('helped.done').true), closed: f.count('close', '完成的联合执法', '个'),
      open: f.standing(all(did('approve'), not(any(did('close'), did('cancel')))), '进行中的联合执法', '个'),
    };
  },

  notModelled: {
    '行政处罚法第25条第2款': '管辖争议由会商协调,协商不成的报请共同上级指定,结果登记为会商意见或者线索移交',
    '行政执法监督条例第13条': '管辖、清单、跨领域执法的争议,监督机构协调不成的提出处理意见报政府决定,登记为会商意见',
    '局队合一': '是机构设置,由执法主体登记;各机关在自己的职权内行动,联合执法不产生新的职权',
    '线索的答复': '移交的线索在受移交单位成为处罚案源,立案、不予立案、处罚由处罚案件告知;全部终结才能结束',
  },
});
