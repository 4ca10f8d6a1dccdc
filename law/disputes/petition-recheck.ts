/** 信访复核 (第三十六条): once more by the next level, with a hearing where there is cause; after it the same grounds are heard no more. */
// biome-ignore format: the words of the language, on few lines
import { agency, any, choice, count, date, days, files, not, number, optional, party, procedure, ref, setting, step, text, workdays, yes } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { petitionRules, practice } from '../statutes.ts';
import { matter, reviewed } from './petitions.ts';

const publishLimit = setting(
  'petition-recheck.publish',
  '公示复核意见的期限',
  workdays(20),
  '条例第36条:可以依法公示,没有定期限;比照政府信息公开的一般期限',
);

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const petitionRecheck = procedure({
  id: 'petition-recheck', title: '信访复核', chapter: 'disputes', from: '2022-05-01', roles,
  statutes: { law: petitionRules, practice },
  opens: ['apply'], subject: 'apply.petitioner',

  steps: {
    apply: step('请求复核', 'petitioner', { form: { petitioner: party('信访人'), case: optional(ref('petition-review', '复查案件')), handling: optional(ref('petition-handling', '原信访事项')), origin: optional(ref('petition', '信访登记')),
      duty: agency('作出处理意见的机关、单位'), kind: matter.kind, gotOn: date('收到复查意见书之日'), words: text('请求和理由', { class: 'personal' }) } }),
    accept: step('受理复核请求', 'clerk', { issues: '复核受理告知书', serves: 'petitioner' }),
    refuse: step('不予受理复核', 'head', { ends: '不予受理', issues: '复核不予受理告知书', serves: 'petitioner', form: { ground: choice('理由', '超过三十日', '没有经过复查', '已经复核终结') } }),
    collect: step('调取复查材料、调查核实', 'office', { repeats: 9, form: { record: files('材料、笔录') } }),
    call: step('决定举行听证', 'head', { issues: '信访听证通知书', serves: 'petitioner', form: { on: date('听证日') } }),
    hear: step('举行听证', 'office', { issues: '信访听证记录', form: { members: count('听证员人数'), record: files('听证记录') } }),
    noHearing: step('取消听证', 'head', { form: { why: text('原因') } }),
    withdraw: step('撤回复核请求', 'petitioner'),
    drop: step('终止复核', 'head', { ends: '撤回' }),
    decide: step('作出复核意见', 'head', { ends: '复核终结', issues: '复核意见书', serves: 'petitioner', form: { no: number('文号', '信访复核〔年〕号'), result: reviewed, why: text('事实、理由和依据'), open: yes('向社会公示') } }),
  },

  rules: ({ law, practice, fact, day, today, did, served }) => [
    law(36, 1).before('accept').hold('自收到复查意见书之日起三十日内请求', day('apply').within(days(30), fact('apply.gotOn'))),
    law(36, 1).before('refuse').hold('没有超过三十日的,不以超期为理由', not(day('apply').within(days(30), fact('apply.gotOn')))).when(fact('refuse.ground').is('超过三十日')),
    law(36, 1).after('apply').must('decide', 'refuse', 'drop').within(days(30)),
    law(36, 1).before('decide').do('accept', 'collect'),
    law(36, 2).before('hear').hold('在通知的日子举行', today.is(fact('call.on'))),
    law(36, 2).before('hear').do('call served'),
    law(36, 2).before('call').do('accept'),
    law(36, 2).before('noHearing').do('call'),
    law(36, 2).after('call').must('hear', 'noHearing').by(fact('call.on')),
    law(36, 2).from('call').until('hear', 'noHearing').stops('decide'),
    law(36, 2).before('decide').let('hear'),
    law(36, 2).before('decide').hold('经过听证的,才可以公示', did('hear')).when(fact('decide.open').true),
    law(36, 2).publishes('decide', { within: publishLimit }).when(fact('decide.open').true),
    law(36, 1).after('decide').must(served('decide')).promptly(),
    law(36, 1).after('decide').tells('apply.case', 'rechecked', { with: { result: 'decide.result' } }).when(fact('apply.case').present),
    law(36, 1).after('decide').tells('apply.handling', 'rechecked', { with: { result: 'decide.result' } }).when(fact('apply.handling').present),
    law(36, 3).after('decide').tells('apply.origin', 'final').when(fact('apply.origin').present, fact('decide.result').among('维持', '变更')),
    law(36, 1).after('decide').opens('petition-handling', { unit: 'apply.duty', with: { petitioner: 'apply.petitioner', kind: 'apply.kind', result: 'decide.result' } }).when(fact('decide.result').is('撤销,责令重新办理')),
    practice('撤回').before('drop').do('withdraw'),
    practice('受理').after('apply').must('accept', 'refuse', 'drop').promptly(),
    practice('受理').after('accept').never('refuse'),
    practice('受理').before('collect').do('accept'),
  ],

  figures: (f, { fact, did }) => {
    const asked = f.count('apply', '收到信访复核请求', '件', { by: ['apply.kind'] }), accepted = f.count('accept', '受理信访复核', '件'), decided = f.count('decide', '信访复核', '件', { by: ['decide.result'] });
    const changed = f.count('decide', '复核改变', '件', fact('decide.result').among('变更', '撤销,责令重新办理')), inTime = f.inTime('decide', '按期作出复核意见', '件');
    return { asked, accepted, refused: f.count('refuse', '不予受理复核', '件', { by: ['refuse.ground'] }), decided, changed, changedRate: f.share(changed, decided, '复核改变率'), inTime, onTimeRate: f.share(inTime, decided, '复核按时办结率'),
      heard: f.count('hear', '复核听证', '件'), final: f.count('decide', '复核终结', '件', fact('decide.result').among('维持', '变更')), open: f.standing(not(any(did('decide'), did('refuse'), did('drop'))), '复核在办', '件') };
  },

  notModelled: { 第36条第3款: '复核终结后同一事实和理由不再受理,由登记时核对,语言不能比较理由' },
});
