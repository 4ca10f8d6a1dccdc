/**
 * 清理: one act over many documents, each proposed by who drafted or applies it, decided together, the result published, and each document told.
 * The entries of the documents carry what follows: those to be changed owe their change, those repealed or lapsed end.
 */
// biome-ignore format: the words of the language, on few lines
import { agency, all, any, choice, count, date, files, officials, optional, procedure, ref, rows, step, text, workdays, yes } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { disclosureRules, normRules, notice37, outline2021 } from '../statutes.ts';
import { always } from './review.ts';
import * as set from './settings.ts';

const open = { class: 'open', optional: true } as const;
const doc = ref('normative-text', '文件');
/** What each document hears: computed. */
const cleaned = choice('清理结果', '继续有效', '修改');
const why = text('理由', { class: 'open' });
const until = date('最后有效之日');

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const normativeCleanup = procedure({
  id: 'normative-cleanup', title: '规范性文件清理', chapter: 'norms', from: '2018-05-31', roles,
  statutes: { outline: outline2021, notice: notice37, local: normRules, disclosure: disclosureRules },
  opens: ['launch'], subject: 'launch.scope',

  steps: {
    launch: step('部署清理', 'head', { issues: '规范性文件清理工作方案', form: { kind: choice('清理类别', '定期清理', '专项清理', '即时清理'),
      topic: choice('专题', '全面', '涉及行政强制', '涉及公平竞争、统一市场', '涉及营商环境', '涉及机构改革', '其他'), scope: text('清理的范围', { class: 'open' }),
      cause: text('起因(上位法、政策变化,专项要求)', { class: 'open' }), before: date('清理到何日为止制发的文件'), due: date('报送清理意见的最后一日') } }),
    propose: step('报送清理意见', 'cooperator', { repeats: 99, form: { from: agency('清理单位'), as: choice('身份', '起草单位', '实施单位'),
      keep: count('建议继续有效'), change: count('建议修改'), repeal: count('建议废止'), lapse: count('建议宣布失效'), list: files('清理意见表') } }),
    check: step('汇总、逐件审核', 'legalReviewer', { issues: '清理审核报告', form: { number: count('清理的文件'), matched: optional(count('专项清理的,涉及专题内容的文件')), other: count('与清理单位意见不一致的') } }),
    confer: step('与清理单位协商不一致的意见', 'legalReviewer', { repeats: 20, issues: '协商记录', form: { from: agency('清理单位'), result: text('协商结果') } }),
    discuss: step('集体审议', 'meeting', { repeats: 3, issues: '会议纪要', form: { present: officials('出席'), passed: yes('通过') } }),
    decide: step('决定并公布清理结果', 'head', { ends: '清理完成', issues: '规范性文件清理结果的决定', form: {
      kept: rows('继续有效的文件', { doc, why }, open), changed: rows('应当修改的文件', { doc, why }, open), abolished: rows('废止的文件', { doc, until, why }, open), lapsed: rows('宣布失效的文件', { doc, until, why }, open),
      keptAs: cleaned, changedAs: cleaned, keptN: count('继续有效的件数'), changedN: count('修改的件数'), abolishedN: count('废止的件数'), lapsedN: count('宣布失效的件数'), list: optional(files('清理结果目录', { class: 'open' })) } }),
    stop: step('终止清理', 'head', { ends: '终止', form: { why: text('理由') } }),
    next: step('启动下一次定期清理', 'head', { form: { on: date('启动之日') } }),
  },

  rules: ({ outline, notice, local, disclosure, fact }) => {
    const listed = fact('decide.keptN').plus(fact('decide.changedN')).plus(fact('decide.abolishedN')).plus(fact('decide.lapsedN'));
    return [
      // 谁起草谁清理、谁实施谁清理
      local('清理').after('launch').must('propose', 'stop').by(fact('launch.due')),
      local('清理').before('check').do('propose'),
      outline('第(九)项').before('check').attest('与上位法、现行政策不一致和不适应经济社会发展的,已经逐件审核'),
      local('清理').before('check').hold('清理的件数不为零', fact('check.number').over(0)),
      local('清理').after('check').must('confer').promptly().when(fact('check.other').over(0)),
      local('清理').before('discuss').let('confer'),
      local('清理').before('discuss').do('check'),
      notice('第(七)项').before('decide').hold('经集体审议通过', fact('discuss.passed').true),
      // 结果:公布,逐件告知
      local('清理').before('decide').hold('列出的件数与清理的文件(专项清理的,涉及专题内容的文件)一致', any(all(fact('check.matched').present, listed.is(fact('check.matched'))),
        all(fact('check.matched').absent, listed.is(fact('check.number'))))),
      disclosure(26).publishes('decide', { within: workdays(20) }),
      local('清理').after('decide').tells('decide.kept', 'cleaned', { each: 'doc', with: { result: 'decide.keptAs' } }),
      local('清理').after('decide').tells('decide.changed', 'cleaned', { each: 'doc', with: { result: 'decide.changedAs' } }),
      local('清理').after('decide').tells('decide.abolished', 'abolished', { each: 'doc' }),
      local('清理').after('decide').tells('decide.lapsed', 'lapsed', { each: 'doc' }),
      local('清理').after('decide').must('next').within(set.cleanEvery).when(fact('launch.kind').is('定期清理')),
    ];
  },

  computes: ({ fact }) => ({
    'decide.keptAs': always('继续有效'), 'decide.changedAs': always('修改'), 'decide.keptN': fact('decide.kept').count, 'decide.changedN': fact('decide.changed').count,
    'decide.abolishedN': fact('decide.abolished').count, 'decide.lapsedN': fact('decide.lapsed').count,
  }),

  figures: (f) => {
    const by = { by: ['launch.kind', 'launch.topic'] as ('launch.kind' | 'launch.topic')[] };
    const kept = f.sum('decide.keptN', '清理保留(继续有效)', '件', by), changed = f.sum('decide.changedN', '清理修改', '件', by);
    const abolished = f.sum('decide.abolishedN', '清理决定废止', '件', by), lapsed = f.sum('decide.lapsedN', '清理决定宣布失效', '件', by);
    return {
      rounds: f.count('launch', '开展清理', '次', by), finished: f.count('decide', '完成清理', '次', by), kept, changed, abolished, lapsed,
      documents: f.total('列入清理结果的文件', '件', kept, changed, abolished, lapsed), checked: f.sum('check.number', '清理规范性文件', '件', by), matched: f.sum('check.matched', '清理中涉及专题内容的文件', '件', by), units: f.count('propose', '报送清理意见', '份', { by: ['propose.as'] }),
    };
  },

  notModelled: {
    '纲要第(九)项': '动态清理没有年限,定期清理的间隔是设定值',
    '清理对象的范围': '起草单位已经撤销、合并的,由承继其职权的单位清理,由人指定',
    '涉及行政强制等专门内容的件数': '专项清理按专题登记和计数,一件文件设定了哪些内容由审核的人看,不从文本推断',
  },
});
