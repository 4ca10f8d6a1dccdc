/** 对一名人员的责任追究: heard, decided upon collectively, told, punished for its term, reviewed and appealed: 处分条例第39条, 公务员法第95条至第97条. */
// biome-ignore format: the words of the language, on few lines
import { all, any, choice, date, days, months, not, official, optional, procedure, step, text, told, yes } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { civilServantLaw, decisionRules, sanctionRules, sanctionsLaw } from '../statutes.ts';
import { duty, type punished, punishment, reminder } from './liability.ts';

const outcome = choice('结果', '维持', '变更', '撤销');

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const accountabilityPerson = procedure({
  id: 'accountability-person', title: '责任追究(对一名人员)', chapter: 'checks', from: '2020-07-01', roles,
  statutes: { rules: sanctionRules, law: sanctionsLaw, servants: civilServantLaw, decision: decisionRules },
  opens: ['start'], subject: 'start.person',

  steps: {
    start: told('确定为被调查人员', 'accountability', { repeats: 1, form: { person: official('人员'), duty, dissent: yes('集体讨论时表示不同意见') } }),
    notify: step('告知认定的事实和拟处分的依据', 'investigator', { repeats: 3, issues: '责任追究事先告知书', serves: 'staff', form: { facts: text('认定的事实'), grounds: text('依据') } }),
    hear: step('听取陈述、申辩', 'investigator', { repeats: 5, issues: '陈述申辩笔录', form: {
      said: choice('本人', '提出事实、理由和证据', '没有意见', '拒绝表示意见'), words: optional(text('意见', { class: 'personal' })) } }),
    weigh: step('复核陈述、申辩', 'investigator', { repeats: 5, issues: '陈述申辩复核记录', form: { taken: choice('结论', '采信', '部分采信', '不采信'), why: text('理由') } }),
    punish: step('给予处分', 'meeting', { issues: '处分决定书', serves: 'staff', form: { kind: punishment, crime: optional(yes('因犯罪依法应当开除')) } }),
    remind: step('免予处分,给予其他处理', 'meeting', { ends: '免予处分', issues: '免予处分决定书', serves: 'staff', form: { kind: reminder } }),
    clear: step('不予追究', 'meeting', { ends: '不予追究', issues: '不予追究决定书', serves: 'staff', form: {
      kind: choice('处理', '不予追究'), ground: choice('理由', '违法事实不能成立', '已经尽职', '集体讨论时表示不同意见,按照规定免责') } }),
    announce: step('在一定范围内宣布', 'clerk'),
    archive: step('处分决定归入本人档案', 'clerk'),
    lodge: step('报公务员主管部门备案', 'clerk', { issues: '处分备案报告', serves: 'otherOrgan' }),
    dismiss: step('解除人事关系', 'head', { issues: '解除人事关系通知书', serves: 'staff' }),
    askReview: step('申请复核', 'staff', { repeats: 3, form: { reason: text('理由', { class: 'personal' }) } }),
    reviewed: step('作出复核决定', 'head', { repeats: 3, issues: '复核决定书', serves: 'staff', form: { result: outcome } }),
    appeal: step('提出申诉', 'staff', { form: { to: text('受理机关', { class: 'open' }), reason: text('理由', { class: 'personal' }) } }),
    taken: step('申诉受理', 'otherOrgan'),
    prolonged: step('申诉处理延长', 'otherOrgan'),
    appealed: step('申诉处理决定', 'otherOrgan', { form: { result: outcome } }),
    lapsed: step('记载申诉不予受理、撤回', 'clerk', { form: { why: choice('情形', '不予受理', '撤回') } }),
    change: step('变更处分', 'head', { repeats: 2, issues: '变更处分决定书', serves: 'staff', form: { kind: punishment, until: date('变更后处分期届满之日') } }),
    annul: step('撤销处分,恢复待遇、名誉', 'head', { ends: '撤销处分', issues: '撤销处分决定书', serves: 'staff' }),
    lift: step('处分期满,自动解除', 'clock'),
    again: step('处分期内受到新的处分', 'head', { repeats: 3, form: { until: date('合并后处分期届满之日'), why: text('新的处分') } }),
    close: step('结案', 'clerk', { ends: '处分执行完毕' }),
  },

  rules: ({ rules, law, servants, decision, fact, did, day, served, today, late }) => {
    const kind = fact('punish.kind'), original = all(not(did('change')), not(did('again')));
    const wrong = any(fact('reviewed.result').among('变更', '撤销'), fact('appealed.result').among('变更', '撤销'));
    const gone = any(all(kind.is('开除'), not(did('change'))), all(did('change'), fact('change.kind').is('开除')));
    const term = (k: (typeof punished)[number], span: number) => law(8, 1).after('punish').must('lift').by(day('punish').plus(months(span)), { silence: 'lift' }).when(kind.is(k), original);
    return [
      // 告知、听取、复核
      rules('第39条第1款第4项').after('start').must('notify').promptly(),
      rules('第39条第1款第4项').after(served('notify')).must('hear').promptly(),
      rules('第39条第1款第4项').before('hear').do('notify served'),
      rules('第39条第1款第4项').before('punish', 'remind').do('hear'),
      rules('第39条第1款第4项').after('hear').must('weigh').promptly().when(fact('hear.said').is('提出事实、理由和证据')),
      rules('第39条第1款第4项').before('punish', 'remind').let('weigh'),
      // 决定
      rules(4, 3).before('punish').attest('事实清楚、证据确凿、定性准确、处理恰当、程序合法、手续完备'),
      rules('第39条第1款第5项').before('punish', 'remind', 'clear').attest('经领导成员集体讨论'),
      law(14, 1).before('punish').hold('因犯罪依法应当开除的,给予开除', kind.is('开除')).when(fact('punish.crime').true),
      law(16).before('punish').attest('监察机关没有就同一违法行为给予政务处分'),
      law(12, 1).before('remind').attest('情节轻微,并且具有从轻或者减轻的情形'),
      decision(38, 3).before('punish').attest('对严重失误的决策表示过不同意见,已经按照规定减轻责任').when(fact('start.dissent').true),
      decision(38, 3).before('clear').hold('在集体讨论时表示过不同意见', fact('start.dissent').true).when(fact('clear.ground').is('集体讨论时表示不同意见,按照规定免责')),
      rules('第39条第1款第5项').after('punish').never('remind', 'clear'),
      rules('第39条第1款第5项').after('punish').tells('opener', 'decided', { with: { result: 'punish.kind' } }),
      rules('第39条第1款第5项').after('remind').tells('opener', 'decided', { with: { result: 'remind.kind' } }),
      rules('第39条第1款第5项').after('clear').tells('opener', 'decided', { with: { result: 'clear.kind' } }),
      // 通知、宣布、归档、备案
      rules('第39条第1款第6项').after('punish').must(served('punish')).promptly(),
      rules('第39条第1款第6项').after('remind').must(served('remind')).promptly(),
      rules('第39条第1款第6项').after('punish').must('announce').promptly(),
      rules('第39条第1款第7项').after('punish').must('archive').promptly(),
      rules(39, 3).after('punish').must('lodge').promptly(),
      rules('第39条第1款第6项').before('announce', 'archive', 'lodge').do('punish'),
      law(26, 1).after('punish').must('dismiss').promptly().when(kind.is('开除')),
      law(26, 1).before('dismiss').hold('处分是开除', gone),
      // 处分期
      term('警告', 6), term('记过', 12), term('记大过', 18), term('降级', 24), term('撤职', 24),
      rules(10, 2).after('again').must('lift').by(fact('again.until'), { silence: 'lift' }),
      law(26, 2).after('change').must('lift').by(fact('change.until'), { silence: 'lift' }).when(not(fact('change.kind').is('开除')), not(did('again'))),
      rules(10, 3).before('again').hold('处分期最长不超过四十八个月', fact('again.until').within(months(48), today)),
      rules(10, 2).before('again').do('punish'),
      rules(10, 2).before('again').hold('处分没有解除', not(did('lift'))),
      // 复核、申诉:不停止执行
      servants(95, 1).after(served('punish')).may('askReview').within(days(30)),
      servants(95, 1).after(served('punish')).may('appeal').within(days(30)),
      servants(95, 1).after(served('reviewed')).may('appeal').within(days(15)),
      servants(96, 1).after('askReview').must('reviewed').within(days(30)).unless(late('askReview')),
      servants(96, 1).before('reviewed').do('askReview'),
      servants(96, 1).after('reviewed').must(served('reviewed')).promptly(),
      servants(96, 1).after('taken').must('appealed').within(days(60)),
      servants(96, 1).extends('appealed', { with: 'prolonged', by: days(30), times: 1 }),
      servants(97).after('reviewed', 'appealed').must('change', 'annul').promptly().when(wrong),
      servants(97).before('change', 'annul').hold('复核、申诉的结果是变更或者撤销', wrong),
      rules(48, 3).before('change').attest('没有因为提出复核、申诉而加重处分'),
      rules(51).before('annul').attest('级别、工资档次已经恢复,职务已经安排,名誉已经在适当范围内恢复,损失已经补偿'),
      // 结案
      law(26, 2).before('close').do('lift').unless(gone),
      law(26, 1).before('close').do('dismiss').when(gone),
      rules('第39条第1款第7项').before('close').let('announce', 'archive', 'lodge', 'reviewed', 'change'),
      servants(95, 1).before('close').let('askReview', 'appeal'),
      servants(96, 1).before('close').hold('申诉已经处理,或者没有受理、已经撤回', any(did('appealed'), did('lapsed'))).when(did('appeal')),
      servants(96, 1).before('lapsed').do('appeal'),
    ];
  },

  figures: (f, { fact, did }) => ({
    named: f.count('start', '被调查人员', '人', { by: ['start.duty'] }), punished: f.count('punish', '给予处分', '人', { by: ['punish.kind', 'start.duty'] }),
    reminded: f.count('remind', '免予处分,给予其他处理', '人', { by: ['remind.kind'] }), cleared: f.count('clear', '不予追究', '人', { by: ['clear.ground'] }),
    dissented: f.count('clear', '因表示不同意见免责', '人', fact('clear.ground').is('集体讨论时表示不同意见,按照规定免责')),
    reviewed: f.count('reviewed', '复核', '件', { by: ['reviewed.result'] }), appealed: f.count('appealed', '申诉', '件', { by: ['appealed.result'] }),
    annulled: f.count('annul', '撤销处分', '人'), changed: f.count('change', '变更处分', '人次'), lifted: f.count('lift', '处分期满解除', '人'),
    inForce: f.standing(all(did('punish'), not(any(did('lift'), did('dismiss'), did('annul')))), '处分期内的人员', '人', { by: ['punish.kind'] }),
  }),

  notModelled: {
    '公职人员政务处分法第19条、处分条例第8条': '处分期内不得晋升职务、职级、级别和工资档次,由人事管理办理',
    '处分条例第10条第1款、第2款': '两种以上处分合并时的处分期由集体讨论算定,程序只查不超过四十八个月',
    '公职人员政务处分法第8条第2款': '处分期自决定生效之日起计算,变更后的起止由变更决定写明;处分期不是办事期限,届满遇休息日不应当顺延,语言的期限会顺延到工作日',
    '公职人员政务处分法第27条': '已经退休的不再给予处分,应当降级、撤职、开除的调整待遇,由待遇发放机关办理',
    '公务员法第95条第3款': '对申诉处理决定不服的再申诉由上级受理,仍记为申诉处理决定',
    '事业单位工作人员': '处分依照事业单位工作人员处分的规定,期限不同,没有写成规则',
  },
});
