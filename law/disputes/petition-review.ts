/** 信访复查 (第三十五条): by the level above whoever answered, within thirty days. */
// biome-ignore format: the words of the language, on few lines
import { agency, any, choice, date, days, files, not, number, optional, party, procedure, ref, step, text, told, yes } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { petitionRules, practice } from '../statutes.ts';
import { matter, reviewed } from './petitions.ts';

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const petitionReview = procedure({
  id: 'petition-review', title: '信访复查', chapter: 'disputes', from: '2022-05-01', roles,
  statutes: { law: petitionRules, practice },
  opens: ['apply'], subject: 'apply.petitioner',

  steps: {
    apply: step('请求复查', 'petitioner', { form: { petitioner: party('信访人'), case: optional(ref('petition-handling', '原信访事项')), duty: agency('作出处理意见的机关、单位'), kind: matter.kind,
      gotOn: date('收到信访处理意见书之日'), words: text('请求和理由', { class: 'personal' }) } }),
    accept: step('受理复查请求', 'clerk', { issues: '复查受理告知书', serves: 'petitioner' }),
    refuse: step('不予受理复查', 'head', { ends: '不予受理', issues: '复查不予受理告知书', serves: 'petitioner', form: { ground: choice('理由', '超过三十日', '不属于信访程序', '没有作出处理意见', '已经复查') } }),
    collect: step('调取原办理材料、调查核实', 'office', { repeats: 9, form: { record: files('材料、笔录') } }),
    withdraw: step('撤回复查请求', 'petitioner'),
    drop: step('终止复查', 'head', { ends: '撤回' }),
    decide: step('作出复查意见', 'head', { ends: '复查终结', issues: '复查意见书', serves: 'petitioner', form: { no: number('文号', '信访复查〔年〕号'), result: reviewed, why: text('事实、理由和依据'), rights: yes('告知申请复核的权利和期限') } }),
    rechecked: told('复核意见', 'petition-recheck', { form: { result: reviewed } }),
  },

  rules: ({ law, practice, fact, day, did, served }) => [
    law(35).before('accept').hold('自收到处理意见书之日起三十日内请求', day('apply').within(days(30), fact('apply.gotOn'))),
    law(35).before('refuse').hold('没有超过三十日的,不以超期为理由', not(day('apply').within(days(30), fact('apply.gotOn')))).when(fact('refuse.ground').is('超过三十日')),
    law(35).after('apply').must('decide', 'refuse', 'drop').within(days(30)),
    law(35).before('decide').do('accept', 'collect'),
    practice('告知复核').before('decide').hold('告知申请复核的权利和期限', fact('decide.rights').true),
    law(35).after('decide').must(served('decide')).promptly(),
    law(35).after('decide').tells('apply.case', 'reviewed', { with: { result: 'decide.result' } }).when(fact('apply.case').present),
    law(35).after('decide').opens('petition-handling', { unit: 'apply.duty', with: { petitioner: 'apply.petitioner', kind: 'apply.kind', result: 'decide.result' } }).when(fact('decide.result').is('撤销,责令重新办理')),
    practice('撤回').before('drop').do('withdraw'),
    practice('受理').after('apply').must('accept', 'refuse', 'drop').promptly(),
    practice('受理').after('accept').never('refuse'),
    practice('受理').before('collect').hold('已经受理', did('accept')),
  ],

  figures: (f, { fact, did }) => {
    const asked = f.count('apply', '收到信访复查请求', '件', { by: ['apply.kind'] }), accepted = f.count('accept', '受理信访复查申请', '件'), decided = f.count('decide', '信访复查', '件', { by: ['decide.result'] });
    const changed = f.count('decide', '复查改变', '件', fact('decide.result').among('变更', '撤销,责令重新办理')), inTime = f.inTime('decide', '按期作出复查意见', '件');
    return { asked, accepted, refused: f.count('refuse', '不予受理复查', '件', { by: ['refuse.ground'] }), decided, changed, changedRate: f.share(changed, decided, '复查改变率'), inTime, onTimeRate: f.share(inTime, decided, '复查按时办结率'),
      open: f.standing(not(any(did('decide'), did('refuse'), did('drop'))), '复查在办', '件') };
  },

  notModelled: { 第35条: '向原办理机关的上一级请求;上一级的职责由谁行使(政府或者其复查机构)由各地定' },
});
