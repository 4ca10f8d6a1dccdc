/** 典型案例、指导案例: a register. A county chooses and publishes typical cases and sends the best up; guiding cases are the province's and the ministries'. */
// biome-ignore format: the words of the language, on few lines
import { any, choice, date, files, optional, procedure, ref, step, text, workdays } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { disclosureRules, outline2021, practice } from '../statutes.ts';

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const guidingCase = procedure({
  id: 'guiding-case', title: '行政执法典型案例、指导案例', chapter: 'enforcement', from: '2021-08-11', roles, register: true,
  statutes: { outline: outline2021, disclosure: disclosureRules, practice },
  opens: ['propose', 'received'], subject: 'issue.title',

  steps: {
    propose: step('推荐案例', 'agency', { issues: '案例推荐表', form: { from: optional(ref(['penalty', 'penalty-summary', 'reconsideration'], '原案件')), field: text('执法领域', { class: 'open' }),
      why: choice('推荐的理由', '法律适用有指导意义', '新类型、疑难复杂', '裁量适当', '程序规范', '以案释法', '反面教训'), text: files('案例文稿') } }),
    received: step('收到国务院部门、省级政府发布的指导案例', 'supervisor', { form: { issuer: text('发布机关', { class: 'open' }), on: date('发布之日'), field: text('执法领域', { class: 'open' }) } }),
    select: step('审查', 'supervisor', { repeats: 3, form: { result: choice('结论', '入选', '修改', '不入选'), why: optional(text('意见')) } }),
    revise: step('修改文稿', 'agency', { repeats: 3, form: { text: files('案例文稿') } }),
    issue: step('发布', 'supervisor', { issues: '行政执法典型案例', form: { kind: choice('类别', '典型案例', '指导案例'), title: text('案例名称', { class: 'open' }),
      point: text('要旨', { class: 'open' }), basis: text('适用的条款', { class: 'open' }), text: files('隐去个人信息的案例文本') } }),
    sendUp: step('报送上级作为指导案例', 'supervisor', { issues: '案例报送函' }),
    chosenAbove: step('上级采用', 'superior', { form: { by: text('采用的机关和文号', { class: 'open' }) } }),
    decline: step('不予采用', 'supervisor', { ends: '没有入选' }),
    changed: step('所依据的规定修改、废止', 'supervisor', { repeats: 9, form: { by: text('文件', { class: 'open' }) } }),
    keep: step('研究后继续适用', 'supervisor', { repeats: 9, form: { why: text('理由') } }),
    withdraw: step('撤回案例', 'supervisor', { ends: '撤回', issues: '撤回案例的公告', form: { ground: choice('理由', '原案被撤销、变更', '依据修改、废止', '被新的案例代替', '其他') } }),
  },

  rules: ({ outline, disclosure, practice, fact, did, done }) => [
    practice('案例推荐').after('propose', 'revise').must('select').promptly(),
    practice('案例推荐').after('select').must('issue').promptly().when(fact('select.result').is('入选')),
    practice('案例推荐').after('select').must('decline').promptly().when(fact('select.result').is('不入选')),
    practice('案例推荐').after('select').must('revise', 'decline').promptly().when(fact('select.result').is('修改')),
    practice('案例推荐').before('select').hold('有尚未审查的推荐、修改', done('select').atMost(done('revise')), did('propose')),
    practice('案例推荐').before('revise').hold('审查意见是修改', fact('select.result').is('修改')),
    practice('案例推荐').before('issue').hold('推荐的,审查入选', any(did('received'), fact('select.result').is('入选'))),
    outline('第(十六)项').before('issue').hold('指导案例由国务院部门、省级政府发布', did('received')).when(fact('issue.kind').is('指导案例')),
    disclosure(15).before('issue').attest('已经隐去个人信息,不涉及国家秘密、商业秘密'),
    disclosure(26).publishes('issue', { within: workdays(20) }),
    practice('案例推荐').before('decline').hold('没有发布', fact('issue.kind').absent),
    practice('案例推荐').after('issue').never('decline', 'select', 'revise'),
    practice('案例管理').before('sendUp', 'withdraw', 'changed', 'keep').do('issue'),
    practice('案例管理').after('changed').must('keep', 'withdraw').promptly(),
    disclosure(26).publishes('withdraw', { within: workdays(20) }),
  ],

  inForce: ({ day }) => ({ from: day('issue'), until: ['withdraw'] }),

  figures: (f, { fact }) => ({
    proposed: f.count('propose', '推荐案例', '个', { by: ['propose.why'] }), published: f.count('issue', '发布典型案例、指导案例', '个', { by: ['issue.kind'] }),
    typical: f.count('issue', '发布典型案例', '个', fact('issue.kind').is('典型案例')), inForce: f.standing('inForce', '有效的案例', '个', { by: ['issue.kind'] }),
    sentUp: f.count('sendUp', '报送上级的案例', '个'), chosenAbove: f.count('chosenAbove', '上级采用的案例', '个'), withdrawn: f.count('withdraw', '撤回案例', '个', { by: ['withdraw.ground'] }),
  }),

  notModelled: {
    '纲要第(十六)项': '国务院有关部门和省级政府定期发布:多久一次没有规定,也不是县的义务;县的典型案例按需要发布',
    '案例的引用': '作出处罚决定时写明参照的案例,参照的件数在行政处罚中计数',
  },
});
