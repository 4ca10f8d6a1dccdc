/**
 * 规范性文件审查建议: a citizen, a company or an organ says that a document is unlawful. What they hand in is always received; a step decides whether
 * it is taken up. Provinces differ in the days (15, 30, 60); no national text with a number was found.
 */
// biome-ignore format: the words of the language, on few lines
import { choice, files, optional, party, procedure, ref, step, text } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { congressLaw, normRules, notice37 } from '../statutes.ts';
import * as set from './settings.ts';

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const filingSuggestion = procedure({
  id: 'filing-suggestion', title: '规范性文件审查建议', chapter: 'norms', from: '2018-05-31', roles,
  statutes: { notice: notice37, local: normRules, congress: congressLaw },
  opens: ['suggest'], subject: 'suggest.title',

  steps: {
    suggest: step('提出审查建议', 'applicant', { form: { person: party('建议人'), kind: choice('建议人类别', '公民', '企业', '社会组织', '国家机关'),
      title: text('文件名称、文号', { class: 'open' }), doc: optional(ref('normative-text', '文件')), clause: text('认为违法的条款', { class: 'open' }), reason: text('理由', { class: 'personal' }) } }),
    askFix: step('请建议人补充', 'legalReviewer', { repeats: 3, issues: '补充材料通知书', serves: 'applicant', form: { missing: text('需要补充的内容') } }),
    fix: step('补充', 'applicant', { repeats: 3, form: { reason: text('补充的理由', { class: 'personal' }) } }),
    withdraw: step('撤回建议', 'applicant'),
    drop: step('因撤回而终结', 'legalReviewer', { ends: '撤回' }),
    decline: step('不予受理', 'legalReviewer', { ends: '不予受理', issues: '审查建议不予受理告知书', serves: 'applicant', form: {
      ground: choice('情形', '不属于规范性文件', '已经失效、废止', '已经审查答复,没有新的理由', '内容不明,补充后仍不明') } }),
    pass: step('移送有权处理的机关,告知建议人', 'legalReviewer', { ends: '移送', issues: '审查建议移送函', serves: 'applicant', form: { to: text('有权处理的机关', { class: 'open' }) } }),
    accept: step('受理', 'legalReviewer', { issues: '审查建议受理通知书', serves: 'applicant' }),
    askMaker: step('要求制定机关说明', 'legalReviewer', { repeats: 3, issues: '说明情况通知书', serves: 'maker', form: { what: text('需要说明的问题') } }),
    explain: step('说明情况', 'maker', { repeats: 3, form: { words: text('说明'), paper: optional(files('材料')) } }),
    study: step('研究审查', 'legalReviewer', { repeats: 3, issues: '审查研究报告', form: { result: choice('研究意见', '没有违法、不当', '需要纠正'), why: text('理由和依据') } }),
    order: step('提出审查意见,要求纠正', 'head', { issues: '备案审查意见书', serves: 'maker', form: { what: text('需要纠正的问题', { class: 'open' }) } }),
    extend: step('批准延长答复期限', 'head', { form: { why: text('理由') } }),
    reply: step('答复建议人', 'head', { ends: '已经答复', issues: '审查建议答复书', serves: 'applicant', form: { result: choice('处理结果', '没有违法、不当', '已经要求纠正'), words: text('答复内容') } }),
  },

  rules: ({ notice, local, congress, fact, did, day, latest, served }) => [
    // 接收、受理
    local('审查建议').after('suggest', 'fix').must('accept', 'decline', 'pass', 'askFix', 'drop').within(set.acceptLimit),
    local('审查建议').before('decline').attest('属于不予受理的情形'),
    congress(44).before('pass').attest('应当由其他机关处理'),
    local('审查建议').after('accept').never('decline', 'pass', 'askFix'),
    local('审查建议').before('drop').do('withdraw'),
    local('审查建议').before('askMaker', 'study').do('accept'),
    local('审查建议').after(served('askMaker')).must('explain').within(set.explainLimit),
    // 研究、纠正、答复
    notice('第(十)项').before('study').attest('已审查制定权限、程序、内容'),
    local('审查建议').before('order').hold('研究认为需要纠正', fact('study.result').is('需要纠正')),
    local('审查建议').after('order').tells('suggest.doc', 'ordered', { with: { what: 'order.what' } }).when(fact('suggest.doc').present),
    local('审查建议').before('reply').do('study'),
    local('审查建议').before('reply').do('order').when(fact('study.result').is('需要纠正')),
    local('审查建议').before('reply').hold('答复与研究意见一致', fact('reply.result').is('没有违法、不当')).unless(did('order')),
    local('审查建议').before('reply').hold('已经要求纠正的,如实答复', fact('reply.result').is('已经要求纠正')).when(did('order')),
    local('审查建议').after('accept').must('reply', 'drop').within(set.replyLimit, { from: latest(day('suggest'), day('fix')) }),
    local('审查建议').extends('reply', { with: 'extend', by: set.replyLonger, times: 1 }),
  ],

  figures: (f, { fact, did }) => {
    const received = f.count('suggest', '收到审查建议', '件', { by: ['suggest.kind'] }), replied = f.count('reply', '答复审查建议', '件', { by: ['reply.result'] });
    const inTime = f.inTime('reply', '按期答复审查建议', '件');
    return {
      received, accepted: f.count('accept', '受理审查建议', '件'), declined: f.count('decline', '不予受理', '件', { by: ['decline.ground'] }), passed: f.count('pass', '移送其他机关', '件'), replied, inTime,
      onTime: f.share(inTime, replied, '按期答复率'), corrected: f.count('order', '审查建议引起的纠正意见', '件'), documents: f.distinct('suggest.doc', '被建议审查的文件', '件'),
      kept: f.count('reply', '认为没有违法、不当', '件', fact('reply.result').is('没有违法、不当')), withdrawn: f.count('drop', '撤回', '件'), open: f.standing(did('suggest'), '在办审查建议', '件'),
    };
  },

  notModelled: {
    '行政复议法第13条、行政诉讼法第53条': '复议、诉讼中附带审查规范性文件,由附带审查和应诉的程序办理,不是审查建议',
    '同一文件的多件建议': '并案研究的,各件分别答复,研究报告相同',
    '人大常委会收到的审查建议': '由人大常委会办理,转来的按收到的建议登记',
  },
});
