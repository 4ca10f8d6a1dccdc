/**
 * 合同变更、补充、解除: reviewed anew like the contract itself. Where the office alone changes or ends a 行政协议 for the state's or the public's interest, it
 * decides so in writing, with the ground, and makes good the loss.
 */
// biome-ignore format: the words of the language, on few lines
import { agency, any, choice, files, money, officials, optional, party, procedure, ref, step, text, told, yes, yuan } from '../../kernel/words.ts';
import { discussed } from '../decisions/forms.ts';
import { roles } from '../roles.ts';
import { agreementRules, businessRules, civilCode, practice } from '../statutes.ts';
import { changeGround, changeKind, lodgeLimit, milestones, nature } from './deal.ts';
import { always, reviewed, reviewKind } from './review.ts';

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const contractChange = procedure({
  id: 'contract-change', title: '政府合同的变更、补充、解除', chapter: 'norms', from: '2021-01-01', roles,
  statutes: { civil: civilCode, agreement: agreementRules, business: businessRules, practice },
  opens: ['start'], subject: 'start.title',

  steps: {
    start: told('提出变更、补充、解除', 'contract', { repeats: 1, form: { nature, party: party('对方当事人'), title: text('合同名称', { class: 'open' }), what: changeKind, ground: changeGround } }),
    hear: step('听取对方意见', 'agency', { repeats: 5, form: { words: text('意见') } }),
    submit: step('送合法性审查', 'agency', { repeats: 9, issues: '合同送审函', form: { to: agency('审查机构'), kind: reviewKind, major: yes('属于重大合同'), papers: files('补充协议、决定草案和依据') } }),
    reviewed: told('合法性审查意见', 'legal-review', { form: reviewed }),
    collective: step('领导班子集体讨论', 'meeting', { repeats: 3, issues: '集体讨论记录', form: { present: officials('出席'), result: choice('决定', '同意', '不同意'), dissent: optional(text('不同意见')) } }),
    table: step('提请政府会议审议', 'agency', { repeats: 5, form: { meeting: ref('meeting', '会议') } }),
    discussed: told('政府会议审议', 'meeting', { form: discussed }),
    agree: step('签订补充、变更、解除协议', 'head', { issues: '补充协议', serves: 'party', form: { text: files('协议'), milestones } }),
    decide: step('单方作出变更、解除决定', 'head', { issues: '变更(解除)协议决定书', serves: 'party', form: { ground: text('理由和依据'), owed: money('应当补偿的金额') } }),
    notify: step('通知对方解除合同', 'head', { issues: '解除合同通知书', serves: 'party', form: { ground: text('约定或者法定的解除事由') } }),
    compensate: step('支付补偿', 'agency', { repeats: 9, form: { amount: money('金额') } }),
    lodge: step('备案', 'agency', { issues: '合同备案表' }),
    finish: step('变更、补充、解除办结', 'agency', { ends: '办结', form: { what: { ...changeKind } } }),
    refuse: step('决定不变更、不解除', 'head', { ends: '不变更', form: { reason: text('理由') } }),
    archive: step('立卷归档', 'clerk'),
  },

  rules: ({ civil, agreement, business, practice, fact, did, done, sum }) => {
    const alone = fact('start.ground').among('国家利益、社会公共利益需要', '约定或者法定的其他情形', '对方违约');
    const owed = fact('decide.owed').minus(sum('compensate.amount'));
    return [
      practice('合同审查').after('start').must('submit', 'refuse').promptly(),
      practice('合同审查').after('submit').opens('legal-review', { unit: 'submit.to', with: { kind: 'submit.kind', title: 'start.title', papers: 'submit.papers' } }),
      practice('合同审查').before('agree', 'decide', 'notify').hold('变更、解除重新经合法性审查', fact('reviewed.result').among('合法', '应当修改')),
      practice('合同审查').before('agree', 'decide', 'notify').hold('最近一次送审已有意见', done('reviewed').atLeast(done('submit'))),
      practice('合同审查').before('agree', 'decide', 'notify').hold('重大合同的变更、解除经集体决定同意', any(fact('collective.result').is('同意'), fact('discussed.result').among('通过', '修改后通过'))).when(fact('submit.major').true),
      practice('合同审查').before('table').do('reviewed'),
      practice('合同审查').before('table').hold('会议还没有召开', fact('table.meeting').inForce),
      practice('合同审查').after('table').tells('table.meeting', 'tabled', { with: { title: 'start.title' } }),
      civil('第543条、第562条第1款').before('agree').attest('双方协商一致'),
      agreement(16, 1).before('decide').hold('单方变更、解除,限于行政协议,并有法定理由', fact('start.nature').is('行政协议'), alone),
      agreement(16, 1).before('decide').attest('继续履行会严重损害国家利益、社会公共利益,或者有其他法定情形'),
      practice('听取意见').before('decide').do('hear'),
      civil(565, 1).before('notify').hold('限于民事合同的解除,有约定或者法定的事由', fact('start.nature').is('民事合同'), fact('start.what').is('解除'), fact('start.ground').among('对方违约', '约定或者法定的其他情形')),
      civil('第562条第2款、第563条第1款').before('notify').attest('约定或者法定的解除事由已经发生'),
      civil(565, 1).after('notify').must('notify served').promptly(),
      civil(565, 1).before('finish').do('notify served').when(did('notify')),
      civil(543).after('agree').never('decide', 'notify', 'refuse'),
      agreement(16, 1).after('decide').never('agree', 'notify', 'refuse'),
      civil(565, 1).after('notify').never('agree', 'decide', 'refuse'),
      agreement(16, 1).after('decide').must('decide served').promptly(),
      business(31).before('decide').hold('因国家利益、社会公共利益的,写明应当补偿的金额', fact('decide.owed').over(yuan(0))).when(fact('start.ground').is('国家利益、社会公共利益需要')),
      business(31).after('decide').must('compensate').promptly({ until: owed.atMost(yuan(0)) }).when(fact('decide.owed').over(yuan(0))),
      civil(509, 1).after('agree').opens('contract-milestone', { each: 'agree.milestones', with: { nature: 'start.nature', party: 'start.party' } }),
      practice('合同备案').after('agree', 'decide', 'notify').must('lodge').within(lodgeLimit),
      practice('合同备案').before('finish').do('lodge'),
      business(31).before('finish').hold('补偿已经付清', owed.atMost(yuan(0))).when(did('decide')),
      civil(543).before('lodge').hold('已经签订协议、作出决定或者通知解除', any(did('agree'), did('decide'), did('notify'))),
      civil(543).after('finish').tells('opener', 'changed', { with: { what: 'start.what' } }),
      practice('合同档案').after('finish', 'refuse').must('archive').promptly(),
    ];
  },

  computes: ({ fact }) => ({ 'submit.kind': always('政府合同'), 'finish.what': fact('start.what') }),

  figures: (f, { fact }) => ({
    started: f.count('start', '提出变更、补充、解除合同', '件', { by: ['start.what', 'start.ground'] }), agreed: f.count('agree', '协商变更、补充、解除', '件'), decided: f.count('decide', '单方变更、解除', '件'), notified: f.count('notify', '通知解除的民事合同', '件'),
    finished: f.count('finish', '变更、补充、解除办结', '件', { by: ['finish.what'] }), refused: f.count('refuse', '不予变更、解除', '件'), dissolved: f.count('finish', '解除', '件', fact('finish.what').is('解除')),
    owed: f.sum('decide.owed', '应当补偿金额', '元'), compensated: f.sum('compensate.amount', '已经补偿金额', '元'), lodged: f.inTime('lodge', '按期备案的变更', '件'),
  }),

  notModelled: {
    '法释〔2019〕17号第16条': '是否严重损害国家利益、社会公共利益由人判断并署名,法院可以审查',
    '民法典第562条、第563条': '约定、法定解除的各项情形由人判断,记在理由里',
    '民法典第564条、第565条': '解除权的期限(没有约定的,自知道解除事由之日起一年)由人判断;对方有异议的登记为争议',
    '补偿的标准': '条文没有数额,由双方协商或者评估',
  },
});
