/** 行政执法专项整治: a campaign of the supervisor against wilful, selective, campaign-like or profit-seeking enforcement; each problem found is a case of its own. */
// biome-ignore format: the words of the language, on few lines
import { agency, all, any, choice, choices, count, date, files, not, optional, procedure, ref, rows, step, text, told, workdays } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { disclosureRules, outline2021, practice, sichuanSupervision } from '../statutes.ts';
import { sources, themes } from './oversight.ts';

const theme = choice('问题类别', ...themes);

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const specialRectification = procedure({
  id: 'special-rectification', title: '行政执法专项整治', chapter: 'enforcement', from: '2021-08-11', roles,
  statutes: { outline: outline2021, sichuan: sichuanSupervision, disclosure: disclosureRules, practice },
  opens: ['plan'], subject: 'plan.title',

  steps: {
    plan: step('制定专项整治方案', 'supervisor', { issues: '专项整治方案', form: { title: text('名称', { class: 'open' }), themes: choices('整治的问题', ...themes), field: text('领域', { class: 'open' }),
      from: date('开始之日'), until: date('结束之日'), organs: rows('参加单位', { organ: agency('单位') }, { class: 'open' }) } }),
    approve: step('批准方案', 'head'),
    call: step('公开征集问题线索', 'supervisor', { issues: '征集线索公告', form: { where: text('渠道', { class: 'open' }) } }),
    selfCheck: step('报送自查情况', 'supervised', { repeats: 200, form: { organ: agency('单位'), problems: count('自查发现的问题数'), report: files('自查报告') } }),
    inspect: step('监督检查', 'supervisor', { repeats: 100, issues: '行政执法监督检查记录', form: { organ: agency('被检查单位'), way: choice('方式', '案卷抽查', '现场检查', '暗访', '走访企业群众', '网上巡查', '座谈'),
      found: optional(text('情况')) } }),
    find: step('列出问题清单', 'supervisor', { repeats: 100, issues: '问题清单', form: { problems: rows('问题', { organ: agency('单位'), theme, what: text('问题'),
      until: date('整改完成之日'), case: ref(['penalty', 'penalty-summary'], '所涉案件', { optional: true }) }) } }),
    advise: step('制发监督建议书', 'supervisor', { repeats: 30, issues: '行政执法监督建议书', serves: 'supervised', form: { organ: agency('单位'), what: text('普遍问题和建议') } }),
    answer: step('报告按建议整改的情况', 'supervised', { repeats: 30, form: { words: text('整改情况') } }),
    report: step('提出总结报告', 'supervisor', { issues: '专项整治总结报告', form: { report: files('报告') } }),
    circulate: step('通报整治结果', 'supervisor', { issues: '专项整治情况通报', form: { words: text('通报内容', { class: 'open' }) } }),
    close: step('专项整治结束', 'supervisor', { ends: '整治结束' }),
    cancel: step('停止专项整治', 'head', { ends: '停止', form: { why: text('理由') } }),
  },

  rules: ({ outline, sichuan, disclosure, practice, fact, did, linked, served }) => [
    practice('专项整治方案').before('plan').hold('结束之日不早于开始之日', not(fact('plan.until').before(fact('plan.from')))),
    practice('专项整治方案').before('inspect', 'find', 'call', 'advise').do('approve'),
    outline('第(二十六)项').after('find').opens('rectification-problem', { each: 'find.problems' }),
    practice('专项整治方案').after('approve').must('selfCheck', 'inspect').promptly(),
    sichuan(39).after(served('advise')).must('answer').promptly(),
    practice('专项整治方案').after('plan').must('report', 'cancel').by(fact('plan.until')),
    practice('专项整治方案').before('report').hold('已经检查', did('inspect')),
    practice('专项整治方案').before('close').hold('清单上的问题都已整改,或者转为监督个案', linked('rectification-problem').allEnded),
    practice('专项整治方案').before('close').do('circulate'),
    practice('专项整治方案').before('circulate').do('report'),
    practice('专项整治方案').after('report').never('cancel', 'find', 'inspect'),
    disclosure(26).publishes('circulate', { within: workdays(20) }),
  ],

  figures: (f, { did }) => ({
    campaigns: f.count('plan', '执法专项整治', '次', { by: ['plan.themes'] }), closed: f.count('close', '完成的专项整治', '次'), inspected: f.count('inspect', '执法监督检查', '次', { by: ['inspect.way', 'inspect.organ'] }),
    selfFound: f.sum('selfCheck.problems', '自查发现的问题', '个'), selfChecked: f.count('selfCheck', '单位自查', '家次'), lists: f.count('find', '问题清单', '份'),
    advised: f.count('advise', '监督建议书', '份'), onTime: f.inTime('report', '按期完成的专项整治', '次'), open: f.standing(all(did('approve'), not(any(did('close'), did('cancel')))), '进行中的专项整治', '次'),
  }),

  notModelled: {
    '任性、选择性、运动式执法': '什么是这三种执法没有法定的定义,由检查的人按所涉案件判断并写明;同案不同罚、罚款的异常增长由指标查询发现',
    '行政执法监督条例第21条': '专项监督由省级以上监督机构开展,方案报本级政府批准;县级按上级的方案,或者以重点监督的方式开展,由本级批准',
    '四川省行政执法监督条例第40条': '专项执法监督检查计划就是本方案;突发事件的特别调查组登记为监督个案',
  },
});

/** 专项整治发现的一个问题: told by the list, mended by the unit, checked, or taken up as a case of supervision. */
// biome-ignore format: a step a line, a sentence a line, a figure a line
export const rectificationProblem = procedure({
  id: 'rectification-problem', title: '执法专项整治的问题', chapter: 'enforcement', from: '2021-08-11', roles,
  statutes: { sichuan: sichuanSupervision, practice },
  opens: ['start'], subject: 'start.organ',

  steps: {
    start: told('列入问题清单', 'special-rectification', { repeats: 1, form: { organ: agency('单位'), theme, what: text('问题'), until: date('整改完成之日'),
      case: optional(ref(['penalty', 'penalty-summary'], '所涉案件')) } }),
    mend: step('整改并报告', 'supervised', { repeats: 9, form: { how: choice('整改方式', '纠正个案', '退还、赔偿', '修改制度', '培训教育', '处理人员', '作出说明'), words: text('整改情况'), papers: optional(files('佐证')) } }),
    check: step('核验整改', 'supervisor', { repeats: 9, form: { result: choice('结论', '已整改', '没有整改到位') } }),
    raise: step('转为执法监督个案', 'supervisor', { ends: '转监督个案', form: { organ: agency('行政执法机关'), what: text('需要监督的情形'), source: choice('线索来源', ...sources) } }),
    strike: step('不是问题,移出清单', 'supervisor', { ends: '移出清单', form: { why: text('理由') } }),
    close: step('销号', 'supervisor', { ends: '已整改' }),
  },

  rules: ({ sichuan, practice, fact, done, late }) => [
    practice('整改核验').after('start').must('mend', 'strike').by(fact('start.until')),
    practice('整改核验').after('mend').must('check', 'raise').promptly(),
    practice('整改核验').before('check').hold('有尚未核验的整改', done('mend').over(done('check'))),
    practice('整改核验').after('check').must('mend', 'raise').promptly().when(fact('check.result').is('没有整改到位')),
    practice('整改核验').before('close').hold('核验已整改', fact('check.result').is('已整改')),
    sichuan(31, 1).before('raise').hold('逾期没有整改,或者整改不到位', any(late('mend'), fact('check.result').is('没有整改到位'))),
    sichuan(31, 1).after('raise').opens('enforcement-supervision', { with: { organ: 'raise.organ', what: 'raise.what', source: 'raise.source' } }),
    practice('整改核验').after('mend').never('strike'),
  ],

  computes: ({ fact }) => ({ 'raise.organ': fact('start.organ'), 'raise.source': { data: { value: '专项整治' } } }),

  figures: (f, { fact, did }) => {
    const found = f.count('start', '专项整治发现的问题', '个', { by: ['start.theme', 'start.organ'] }), mended = f.count('close', '专项整治整改的问题', '个', { by: ['start.theme'] });
    return {
      found, mended, mendRate: f.share(mended, found, '专项整治整改率'), inTime: f.inTime('mend', '按期整改的问题', '个'), raised: f.count('raise', '专项整治转监督个案', '个'),
      struck: f.count('strike', '移出清单的问题', '个'), greedy: f.count('start', '发现的趋利执法问题', '个', fact('start.theme').is('趋利执法')),
      unlike: f.count('start', '发现的同案不同罚问题', '个', fact('start.theme').is('同案不同罚')), open: f.standing(all(did('start'), not(any(did('close'), did('raise'), did('strike')))), '没有整改的问题', '个'),
    };
  },

  notModelled: { '趋利执法、同案不同罚': '个案是否属于由人判断;罚款按单位、按裁量阶次的数额由处罚程序的指标给出,两者对照由人查询' },
});
