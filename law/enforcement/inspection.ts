/**
 * 行政检查, of a company or anyone: approved, notified, two officers, a record, the result told and shown; what is wrong goes on to an order to mend it or to a
 * clue. The national opinion on inspecting companies was read in the ministry's answers, not in its own text: its rules are cited by their subject.
 */
// biome-ignore format: the words of the language, on few lines
import {
  all, any, choice, choices, count, files, not, number, optional, party, procedure, ref, setting, step, text, workdays, years, yes, 
} from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { businessRules, notice5, notice54, notice118, penaltyLaw, practice } from '../statutes.ts';
import { inspectionResult } from './forms.ts';
import { changedForm, onSite, powerOf, shownFor, twoCertified } from './words.ts';

const byRisk = '国办发〔2024〕54号:分级分类确定,由各行业主管部门公布';
const cap = setting('inspection.cap', '同一企业的年度检查频次上限', 2, '国办发〔2024〕54号:由各行业主管部门公布');
const capLow = setting('inspection.cap-low', '低风险企业的年度检查频次上限', 1, byRisk);
const capHigh = setting('inspection.cap-high', '高风险企业的年度检查频次上限', 4, byRisk);
const resultLimit = setting('inspection.result', '告知检查结果的期限', workdays(10), '各部门行政检查办法;国务院文件未定');

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const inspection = procedure({
  id: 'inspection', title: '行政检查', chapter: 'enforcement', from: '2021-07-15', roles,
  statutes: { law: penaltyLaw, business: businessRules, random: notice5, company: notice54, notice: notice118, practice },
  opens: ['propose'], subject: 'propose.party',

  steps: {
    propose: step('提出检查', 'officer', { form: { party: party('检查对象'), power: ref('power', '检查职权'), enterprise: yes('涉企检查'),
      kind: choice('检查类别', '日常检查', '专项检查', '个案检查', '上级部署的专项检查', '应企业申请的检查'), from: optional(choice('个案的来源', '投诉举报', '转办交办', '数据监测')),
      way: optional(choices('方式', '双随机抽取', '部门联合(综合查一次)', '非现场检查')), items: text('检查事项', { class: 'open' }), plan: optional(text('检查计划、方案', { class: 'open' })),
      item: optional(ref('inspection-item', '公布的检查事项')), target: optional(ref('inspection-target', '名录库中的对象')), drawn: optional(ref('draw-visit', '双随机检查任务')) } }),
    approve: step('批准检查', 'head', { issues: '行政检查审批表' }),
    deny: step('不批准检查', 'head', { ends: '不予批准', form: { why: text('理由') } }),
    notify: step('制发检查通知书', 'agency', { issues: '行政检查通知书', serves: 'party', form: { no: number('文号', '检〔年〕号'), rights: yes('告知检查对象的权利和义务') } }),
    inspect: step('实施检查', 'officer', { issues: '现场检查笔录', form: { party: party('检查对象'), ...onSite, film: optional(files('音像记录')), scanned: yes('扫码、亮码入企'), urgent: yes('情况紧急,当场实施') } }),
    cancel: step('取消检查', 'head', { ends: '不再检查', form: { why: text('理由') } }),
    tell: step('告知检查结果', 'agency', { issues: '行政检查结果告知书', serves: 'party', form: {
      result: inspectionResult, dangers: count('发现的问题、隐患数(处)'), what: optional(text('问题')) } }),
    rate: step('检查对象评价', 'party', { form: { score: choice('评价', '满意', '基本满意', '不满意'), words: optional(text('意见', { class: 'personal' })) } }),
    changed: step('检查结果被撤销、变更、确认违法', 'otherOrgan', { form: changedForm }),
    withdraw: step('撤下公示并说明理由', 'agency', { form: { why: text('说明', { class: 'open' }) } }),
    close: step('检查结束', 'officer', { ends: '检查结束' }),
  },

  rules: ({ law, business, random, company, notice, practice, fact, did, day, unit, cases, linked }) => {
    const urgent = fact('inspect.urgent').true, enterprise = fact('propose.enterprise').true, capped = fact('propose.kind').among('日常检查', '专项检查');
    const way = fact('propose.way'), drawn = fact('propose.drawn'), visits = cases('inspection', { same: 'propose.party', as: 'propose.party', did: 'inspect', within: years(1) });
    const rated = fact('propose.target').present, high = all(rated, fact('propose.target').get('classify.risk').is('高')), low = all(rated, fact('propose.target').get('classify.risk').is('低'));
    const wrong = fact('tell.result').is('责令改正'), clue = fact('tell.result').among('涉嫌违法,转违法线索', '不配合检查');
    return [
      // 主体、计划、频次、审批
      company('“检查主体”').before('propose', 'approve', 'inspect').hold('检查职权有效,由本机关行使', ...powerOf(fact('propose.power'), unit)),
      company('“专项检查”').before('approve').hold('有经批准、备案的检查计划', fact('propose.plan').present).when(enterprise, fact('propose.kind').is('专项检查')).unless(did('inspect')),
      company('“检查事项”').before('propose').hold('检查事项在公布的清单上,对象是名录库中的这一户', any(fact('propose.item').absent, fact('propose.item').inForce), any(fact('propose.target').absent, fact('propose.party').same(fact('propose.target').get('enter.party')))),
      company('“频次上限”').before('approve').hold('没有超过同一企业的年度检查频次上限;个案、上级部署、企业申请的除外', visits.under(cap)).when(enterprise, capped).unless(any(did('inspect'), high, low)),
      company('“频次上限”').before('approve').hold('没有超过低风险企业的年度检查频次上限', visits.under(capLow)).when(enterprise, capped, low).unless(did('inspect')),
      company('“频次上限”').before('approve').hold('没有超过高风险企业的年度检查频次上限', visits.under(capHigh)).when(enterprise, capped, high).unless(did('inspect')),
      company('“综合查一次”').before('approve').attest('同一时期对同一企业的检查已经合并,能联合的没有分别进行').when(enterprise, capped),
      practice('企业生产宁静日').before('inspect').hold('不在企业生产宁静日;个案、上级部署、企业申请的和紧急的除外', not(fact('propose.party').holds('quiet-day'))).when(enterprise, capped).unless(urgent),
      random('第三部分第(五)项').before('propose').hold('是本机关没有完成的任务,抽中的对象、职权,以双随机的方式检查', fact('propose.party').same(drawn.get('begin.party')), fact('propose.power').same(drawn.get('begin.power')), drawn.inForce, unit.same(drawn.get('unit')), way.has('双随机抽取')).when(drawn.present),
      random('第三部分第(五)项').before('inspect').hold('由选派的人员检查', fact('inspect.officers').meets(drawn.get('match.officers'))).when(drawn.present),
      company('“个案检查”').before('approve').hold('写明个案的来源', fact('propose.from').present).when(fact('propose.kind').is('个案检查')).unless(did('inspect')),
      business(54, 1).before('approve').attest('检查对象、检查人员都是随机抽取、选派的').when(fact('propose.way').has('双随机抽取')),
      company('“检查审批”').after('propose').must('approve', 'deny', 'inspect').promptly(),
      company('“检查审批”').before('inspect').hold('检查前经负责人批准;情况紧急的当场实施,及时补办', any(did('approve'), urgent)),
      company('“检查审批”').after('inspect').must('approve').promptly().when(urgent).unless(all(did('approve'), not(day('inspect').before(day('approve'))))),
      company('“检查审批”').after('approve', 'inspect').never('deny'),
      company('“检查审批”').after('inspect').never('cancel'),
      company('“检查审批”').before('cancel', 'notify').do('approve'),
      company('“检查通知”').after('approve').must('notify', 'cancel').promptly().when(enterprise).unless(did('inspect')),
      company('“检查审批”').after('approve').must('inspect', 'cancel').promptly().unless(did('inspect')),
      // 实施
      company('“检查通知”').before('inspect').do('notify served').when(enterprise).unless(urgent),
      company('“检查通知”').before('notify').hold('告知检查对象的权利和义务', fact('notify.rights').true),
      company('“两名以上”').before('inspect').hold('两名以上执法人员,当日都持有效证件', ...twoCertified(fact('inspect.officers'))),
      law(55, 1).before('inspect').hold('主动出示执法证件', fact('inspect.shown').true),
      company('“扫码入企”').before('inspect').hold('扫码、亮码入企', fact('inspect.scanned').true).when(enterprise, not(fact('propose.way').has('非现场检查'))),
      company('“五个严禁、八个不得”').before('inspect').attest('没有逐利、任意、重复检查,没有干扰正常生产经营').when(enterprise),
      // 结果
      practice('检查结果').after('inspect').must('tell').within(resultLimit),
      practice('检查结果').before('tell').do('inspect'),
      practice('检查结果').after('tell').must('tell served').promptly(),
      practice('检查结果').before('close').do('tell served'),
      practice('检查结果').before('close').hold('责令改正的,已经终结', linked('rectification').allEnded).when(wrong),
      practice('检查结果').after('tell').must('close').promptly().unless(wrong),
      practice('检查结果').after('tell').opens('rectification', { with: { party: 'propose.party', dangers: 'tell.dangers' } }).when(wrong),
      random('第三部分第(五)项').after('tell').tells('propose.drawn', 'visited', { with: { result: 'tell.result' } }),
      business('第54条第2款').after('tell').opens('clue', { with: { party: 'propose.party' } }).when(clue),
      // 公示
      notice('第(六)项').publishes('tell', { within: workdays(20), until: shownFor }),
      random('第三部分第(六)项').after('tell').must('tell published').promptly().when(fact('propose.way').has('双随机抽取')),
      notice('第(六)项').after('changed').must('withdraw').promptly().when(did('tell')),
      notice('第(六)项').before('withdraw').do('changed'),
      company('“检查审批”').before('close').hold('紧急检查的已经补办批准', did('approve')),
    ];
  },

  computes: ({ fact }) => ({ 'inspect.party': fact('propose.party') }),

  figures: (f, { fact }) => {
    const way = fact('propose.way'), outside = not(fact('propose.kind').among('日常检查', '专项检查'));
    const done = f.count('inspect', '行政检查', '家(户)次', { by: ['propose.kind'] }), visits = f.count('inspect', '入企检查', '户次', all(fact('propose.enterprise').true, not(way.has('非现场检查'))));
    const joint = f.count('inspect', '综合查一次', '户次', way.has('部门联合(综合查一次)')), remote = f.count('inspect', '非现场检查', '户次', way.has('非现场检查')), random = f.count('inspect', '双随机抽查', '户次', way.has('双随机抽取'));
    const told = f.count('tell', '告知检查结果', '件', { by: ['tell.result'] }), problems = f.count('tell', '检查发现问题', '户次', not(fact('tell.result').is('未发现问题')));
    const inTime = f.inTime('tell', '按期告知检查结果', '件');
    return {
      proposed: f.count('propose', '提出检查', '件', { by: ['propose.kind'] }), done, visits, parties: f.distinct('inspect.party', '检查对象', '个'), trend: f.change(visits, '入企检查次数同比'),
      joint, remote, random, jointRate: f.share(joint, done, '综合查一次占比'), remoteRate: f.share(remote, done, '非现场检查占比'), randomRate: f.share(random, done, '双随机抽查占比'), urgent: f.count('inspect', '情况紧急当场检查', '件', fact('inspect.urgent').true),
      told, inTime, inTimeRate: f.share(inTime, told, '按期告知率'), problems, problemRate: f.share(problems, told, '问题发现率'), dangers: f.sum('tell.dangers', '检查发现问题、隐患', '处'),
      toOrder: f.count('tell', '检查后责令改正', '户次', fact('tell.result').is('责令改正')), toClue: f.count('tell', '检查转违法线索', '件', fact('tell.result').among('涉嫌违法,转违法线索', '不配合检查')),
      outside: f.count('inspect', '不计入频次上限的检查', '户次', { when: all(fact('propose.enterprise').true, outside), by: ['propose.kind', 'propose.from'] }), within: f.count('inspect', '计入频次上限的检查', '户次', all(fact('propose.enterprise').true, not(outside))), scanned: f.count('inspect', '扫码入企的检查', '户次', fact('inspect.scanned').true),
      drawnOf: f.count('inspect', '按抽取任务进行的检查', '户次', fact('propose.drawn').present), unhappy: f.count('rate', '检查对象不满意', '件', fact('rate.score').is('不满意')),
      denied: f.count('deny', '不予批准的检查', '件'), rated: f.count('rate', '检查对象评价', '件', { by: ['rate.score'] }), withdrawn: f.count('withdraw', '撤下公示', '件'), shown: f.inTime('tell published', '按期公示的检查结果', '件'),
    };
  },

  notModelled: {
    '国办发〔2024〕54号': '原文没有取得,只读到司法部的解答,所以按事项而不按条款引用',
    '“频次上限”': '年度按前一年滚动计算,各部门公布的是自然年度的,由部门自定;个案检查超上限如何处理以原文为准',
    '“专项检查”': '计划的批准、备案各地不一,只记载计划',
    '国发〔2019〕5号第三部分第(六)项': '抽查结果公示的天数文件没有规定,及时公开,不晚于二十个工作日',
    '统计:超频次预警数': '超过上限的批准被拒绝,不成为步骤;补录的留下所违反的规则,在规则的统计中可见',
    '统计:企业投诉': '属执法投诉程序',
    '抽查结果分类': '市场监管领域的通行分类,未见原文',
  },
});
