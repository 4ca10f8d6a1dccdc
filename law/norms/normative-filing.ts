/**
 * 备案审查, as the organ that receives sees it: filed in time and in form or not, found good, sent back to be mended, annulled, or no normative
 * document at all. A document held here opens it and hears the result; one sent in on paper is entered by hand.
 */
// biome-ignore format: the words of the language, on few lines
import { agency, all, any, choice, date, files, not, number, optional, procedure, step, text, yes } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { normRules, notice37, practice } from '../statutes.ts';
import { filingPapers, filingResult, levels } from './forms.ts';
import { always } from './review.ts';
import * as set from './settings.ts';

const open = { class: 'open' } as const;
/** What the opener hears: computed, never typed. */
const told = { result: filingResult, standard: yes('报备合乎规范,没有要求补正') };

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const normativeFiling = procedure({
  id: 'normative-filing', title: '规范性文件备案审查', chapter: 'norms', from: '2018-05-31', roles,
  statutes: { notice: notice37, local: normRules, practice },
  opens: ['submit'], subject: 'submit.title',

  steps: {
    submit: step('报送备案', 'maker', { form: { title: text('文件名称', open), no: text('文号', open), maker: agency('制定机关'), level: levels, proclaimedOn: date('公布日'),
      papers: filingPapers, file: optional(files('报送的文本和材料')) } }),
    askFix: step('要求补正', 'legalReviewer', { repeats: 3, issues: '备案材料补正通知书', serves: 'maker', form: { missing: text('缺少的材料、不合格式之处') } }),
    resubmit: step('补正', 'maker', { repeats: 3, form: { papers: filingPapers, file: optional(files('补正的材料')) } }),
    register: step('备案登记', 'legalReviewer', { form: { no: number('备案登记号', '备登〔年〕号') } }),
    askMaker: step('要求制定机关说明情况', 'legalReviewer', { repeats: 5, issues: '说明情况通知书', serves: 'maker', form: { what: text('需要说明的问题') } }),
    explain: step('说明情况', 'maker', { repeats: 5, form: { words: text('说明') } }),
    review: step('审查', 'legalReviewer', { repeats: 3, issues: '备案审查报告', form: {
      result: choice('审查意见', '合法', '有违法、不当的内容', '不属于规范性文件'), points: text('问题和依据', { optional: true }) } }),
    file: step('予以备案', 'head', { ends: '予以备案', issues: '准予备案通知书', serves: 'maker', form: told }),
    notOurs: step('不属于规范性文件,不予审查', 'head', { ends: '不属于规范性文件', issues: '不予备案通知书', serves: 'maker', form: { ...told, why: text('理由') } }),
    order: step('提出备案审查意见,通知自行纠正', 'head', { issues: '备案审查意见书', serves: 'maker', form: { ...told, what: text('需要纠正的内容') } }),
    mended: step('制定机关报告自行纠正', 'maker', { repeats: 3, form: { how: choice('方式', '修改', '废止', '停止执行', '说明理由,不予纠正'), paper: optional(files('修改、废止的文件')) } }),
    accept: step('认可纠正', 'legalReviewer', { ends: '已经纠正' }),
    withdraw: step('采纳说明,撤回审查意见', 'head', { ends: '撤回审查意见', issues: '撤回备案审查意见通知书', serves: 'maker', form: { ...told, why: text('采纳的理由') } }),
    annul: step('决定撤销', 'chief', { ends: '撤销', issues: '撤销规范性文件的决定', serves: 'maker', form: { until: date('最后有效之日'), why: text('理由') } }),
  },

  rules: ({ notice, local, practice, fact, did, late, served }) => {
    const full = (papers: { has(value: '备案报告' | '正式文本' | '起草说明' | '制定依据'): ReturnType<typeof all> }) =>
      all(papers.has('备案报告'), papers.has('正式文本'), papers.has('起草说明'), papers.has('制定依据'));
    return [
      // 接收、补正、登记
      local('备案登记').after('submit', 'resubmit').must('register', 'askFix', 'notOurs').within(set.receiveLimit),
      local('备案登记').before('register').hold('报告、文本、说明、依据齐全', any(full(fact('submit.papers')), full(fact('resubmit.papers')))),
      local('备案登记').before('askFix').hold('没有登记', not(did('register'))),
      local('备案登记').after(served('askFix')).must('resubmit').within(set.fixLimit),
      // 审查:有备必审
      notice('第(十)项').before('review').attest('已审查制定权限、程序、内容,有没有同上位法抵触、违法减损权利或者增加义务'),
      practice('办案次序').before('review', 'askMaker').do('register'),
      local('备案审查').after(served('askMaker')).must('explain').within(set.explainLimit),
      local('备案审查').after('register').must('file', 'order', 'notOurs').within(set.reviewLimit),
      local('备案审查').before('file').hold('审查认为合法', fact('review.result').is('合法')),
      local('备案审查').before('order').hold('审查发现违法、不当的内容', fact('review.result').is('有违法、不当的内容')),
      local('备案审查').before('notOurs').attest('不是涉及权利义务、反复适用的文件'),
      practice('办案次序').after('order').never('file', 'notOurs'),
      // 纠正:有错必纠
      local('纠正').after('order').must('order served').promptly(),
      local('纠正').after(served('order')).must('mended').within(set.mendLimit),
      local('纠正').after('mended').must('accept', 'annul', 'withdraw').promptly(),
      local('纠正').before('accept').hold('已经修改、废止、停止执行', fact('mended.how').among('修改', '废止', '停止执行')),
      local('纠正').before('withdraw').hold('制定机关说明了理由', fact('mended.how').is('说明理由,不予纠正')),
      local('纠正').before('withdraw').attest('制定机关的理由成立,文件没有违法、不当的内容'),
      local('纠正').before('annul').do('order'),
      local('纠正').before('annul').hold('逾期没有报告,或者不予纠正', any(late('mended'), fact('mended.how').is('说明理由,不予纠正'))),
      local('纠正').before('annul').attest('由本级人民政府决定,或者由其授权'),
      // 结果告知报备的文件
      local('备案结果').after('file').tells('opener', 'filed', { with: { result: 'file.result', standard: 'file.standard' } }),
      local('备案结果').after('notOurs').tells('opener', 'filed', { with: { result: 'notOurs.result', standard: 'notOurs.standard' } }),
      local('备案结果').after('order').tells('opener', 'filed', { with: { result: 'order.result', standard: 'order.standard' } }),
      local('备案结果').after('withdraw').tells('opener', 'filed', { with: { result: 'withdraw.result', standard: 'withdraw.standard' } }),
      local('备案结果').after('annul').tells('opener', 'annulled', { with: { until: 'annul.until' } }),
    ];
  },

  computes: ({ truth, did }) => {
    const standard = truth(not(did('askFix')));
    return {
      'file.result': always('予以备案'), 'notOurs.result': always('不属于规范性文件'), 'order.result': always('纠正'), 'withdraw.result': always('予以备案'),
      'file.standard': standard, 'notOurs.standard': standard, 'order.standard': standard, 'withdraw.standard': standard,
    };
  },

  figures: (f, { fact, day, did }) => {
    const received = f.count('submit', '收到报备的规范性文件', '件', { by: ['submit.level', 'submit.maker'] });
    const prompt = f.count('submit', '公布后按时报备的', '件', day('submit').within(set.lodgeLimit, fact('submit.proclaimedOn')));
    const registered = f.count('register', '备案登记', '件'), standard = f.count('register', '报备合乎规范的', '件', not(did('askFix')));
    const filed = f.count('file', '予以备案', '件', { by: ['submit.level'] }), ordered = f.count('order', '提出审查意见、通知自行纠正', '件', { by: ['submit.level'] });
    const notOurs = f.count('notOurs', '不属于规范性文件,不予审查', '件'), reviewed = f.total('审结的备案审查', '件', filed, ordered, notOurs);
    return {
      received, makers: f.distinct('submit.maker', '报备的制定机关', '个'), prompt, promptRate: f.share(prompt, received, '收到的报备及时率'), registered, standard,
      standardRate: f.share(standard, registered, '收到的报备规范率'), filed, ordered, notOurs, reviewed, returned: f.count('askFix', '要求补正', '件次'),
      inTime: f.inTime('file', '按期审查、予以备案', '件'), orderedInTime: f.inTime('order', '按期审查、通知纠正', '件'),
      mended: f.count('accept', '已经自行纠正', '件', { by: ['mended.how'] }), annulled: f.count('annul', '撤销', '件'), withdrawn: f.count('withdraw', '撤回审查意见', '件'), correctedRate: f.share(ordered, reviewed, '备案审查纠错率'),
      open: f.standing(did('submit'), '在办备案审查', '件'), length: f.days('register', 'file', '平均审查天数'),
    };
  },

  notModelled: {
    '应当报备而没有报备': '有件必备由制定机关的文件入库时起算的期限提示,本程序从收到报备开始',
    '监督法第39条': '人大常委会的备案审查由人大办理,本程序是政府系统的;结果在文件入库的案件里记载',
    '国办发〔2018〕37号第(十)项': '垂直管理部门的文件抄送当地政府,不在本级审查',
    '改变': '由本级政府改变内容的,按通知纠正办理,改变的文件另行制发',
    '收到报备及时率的口径': '按公布日和设定的报备期限计算,各省期限不同的,由层的数值决定',
  },
});
