/**
 * 机构职能和执法主体: a register whose entries are organs: their names (and what else they are called), duties, kind, who answers for their acts in
 * reconsideration and in court, posts approved and filled, and who succeeds them when they are merged, split or abolished.
 */
// biome-ignore format: the words of the language, on few lines
import { agency, all, any, choice, count, date, not, optional, procedure, ref, rows, setting, step, text, told, workdays, years, yes } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { disclosureRules, litigationReading, notice118, organRules, practice, reconsiderationLaw } from '../statutes.ts';

const evaluateEvery = setting(
  'organ.evaluate',
  '评估机构和编制执行情况的间隔',
  years(1),
  '编制条例第24条只要求定期,办法由国务院机构编制管理机关定',
);

const by = text('所依据的文件', { class: 'open' });
const own = ['行政机关', '法律、法规授权的组织', '垂直管理机构'] as const;

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const organ = procedure({
  id: 'organ', title: '机构职能和执法主体', chapter: 'functions', from: '2016-01-01', roles, register: true,
  statutes: { rules: organRules, review: reconsiderationLaw, reading: litigationReading, notice: notice118, disclosure: disclosureRules, practice },
  opens: ['propose', 'enter'], subject: 'register.name',

  steps: {
    propose: step('提出机构设置方案', 'agency', { issues: '机构设置方案', form: { what: choice('事项', '设立', '合并设立', '分立设立'), by } }),
    approved: step('上级批准', 'superior', { form: { by } }),
    enter: step('补充登记已有的机构', 'establishment', { form: { by } }),
    register: step('登记机构职能', 'establishment', { issues: '职能配置、内设机构和人员编制规定', form: {
      unit: agency('单位'), name: text('名称', { class: 'open', unique: true }), level: choice('类别', '政府工作部门', '乡镇人民政府', '街道办事处', '派出机构', '事业单位', '其他'),
      kind: choice('性质', ...own, '受委托组织', '派出机构', '上级派驻分支机构'), duties: text('职责', { class: 'open' }), basis: text('依据', { class: 'open' }),
      enforces: yes('是行政执法主体'), authorised: optional(yes('法律、法规、规章授权以自己的名义行使')), principal: optional(agency('委托、设立的机关')),
      answers: agency('复议被申请人、诉讼被告'), legal: text('法制机构', { class: 'open', optional: true }), from: date('生效日') } }),
    lodge: step('报本级人民代表大会常务委员会备案', 'agency', { issues: '机构设置备案报告', serves: 'congress' }),
    alias: step('登记其他名称', 'establishment', { repeats: 20, form: { other: text('其他名称、简称', { class: 'open', unique: true }) } }),
    staff: step('登记编制和人员', 'establishment', { repeats: 99, form: { posts: count('核定编制'), filled: count('实有人数'), officers: count('持证执法人员'), legalStaff: count('法制审核人员') } }),
    reduce: step('消化超编', 'establishment', { repeats: 20, form: { how: text('办法') } }),
    adjust: step('调整职责', 'establishment', { repeats: 50, form: { duties: text('职责', { class: 'open' }), by } }),
    dispute: step('职责划分有异议', 'otherOrgan', { repeats: 9, form: { what: text('异议') } }),
    agree: step('协商一致,登记', 'establishment', { repeats: 9, form: { result: text('结果', { class: 'open' }) } }),
    settle: step('政府决定职责划分', 'head', { repeats: 9, issues: '职责划分决定', form: { result: text('决定', { class: 'open' }), by } }),
    evaluate: step('评估执行情况', 'establishment', { repeats: 60, issues: '评估报告', form: { result: choice('结论', '保持', '需要调整') } }),
    rename: step('变更名称', 'establishment', { repeats: 9, form: { name: text('名称', { class: 'open', unique: true }), by } }),
    succeeded: told('承接其他机构的职责', 'organ', { repeats: 50, form: { by } }),
    merge: step('并入其他机构', 'establishment', { ends: '并入', form: { into: ref('organ', '并入的机构'), by } }),
    split: step('分设', 'establishment', { ends: '分设', form: { into: rows('分设后的机构', { organ: ref('organ', '机构') }, { class: 'open' }), by } }),
    abolish: step('撤销', 'establishment', { ends: '撤销', form: { successor: ref('organ', '继续行使其职权的机构'), by } }),
    hand: step('移交在办案件、档案', 'agency', { issues: '移交清单', form: { cases: count('在办案件(件)') } }),
    withdrawn: step('撤回没有获得批准的方案', 'establishment', { ends: '不设立' }),
  },

  rules: ({ rules, review, reading, notice, disclosure, practice, fact, did }) => {
    const kind = fact('register.kind'), ending = ['merge', 'split', 'abolish'] as const, department = fact('register.level').is('政府工作部门');
    return [
      // 设立、登记
      rules(9).before('register').hold('经上一级政府批准,或者是已有的机构', any(did('approved'), did('enter'))),
      rules(9).after('approved', 'enter').must('register').promptly(),
      rules(9).after('register').must('lodge').promptly().when(did('propose'), department),
      rules(9).before('lodge').do('register'),
      rules(9).before('withdrawn').do('propose'),
      rules(9).after('register').never('withdrawn'),
      rules(9).before(...ending, 'rename').attest('已经报上一级人民政府批准'),
      practice('机构登记').before('alias', 'staff', 'adjust', 'rename', 'agree', 'settle', 'evaluate', ...ending).do('register'),
      // 谁是被申请人、被告
      review(19, 1).before('register').hold('以自己名义行使职权的,自己是被申请人', fact('register.answers').same(fact('register.unit'))).when(any(kind.among(...own), fact('register.authorised').true)),
      review(19, 3).before('register').hold('受委托的,委托的行政机关是被申请人', fact('register.answers').same(fact('register.principal'))).when(kind.is('受委托组织')),
      reading(20, 3).before('register').hold('派出、派驻而没有授权的,设立它的行政机关是被告', fact('register.answers').same(fact('register.principal')))
        .when(kind.among('派出机构', '上级派驻分支机构'), not(fact('register.authorised').true)),
      notice('第(十一)项').before('register').hold('执法主体明确法制审核机构', fact('register.legal').present).when(fact('register.enforces').true),
      // 编制
      rules(6, 2).after('staff').must('reduce').promptly().when(fact('staff.filled').over(fact('staff.posts'))),
      // 职责
      rules(10, 2).after('dispute').must('agree', 'settle').promptly(),
      rules(24).after('register', 'evaluate').must('evaluate', ...ending).within(evaluateEvery),
      rules(24).after('evaluate').must('adjust', ...ending).promptly().when(fact('evaluate.result').is('需要调整')),
      // 合并、分设、撤销
      review(19, 4).before('merge').hold('并入的机构现行有效', fact('merge.into').inForce),
      review(19, 4).before('abolish').hold('继续行使职权的机构现行有效', fact('abolish.successor').inForce),
      review(19, 4).before('split').hold('写明分设后的机构', fact('split.into').count.atLeast(1)),
      review(19, 4).after('merge').tells('merge.into', 'succeeded', { with: { by: 'merge.by' } }),
      review(19, 4).after('abolish').tells('abolish.successor', 'succeeded', { with: { by: 'abolish.by' } }),
      review(19, 4).after('split').tells('split.into', 'succeeded', { each: 'organ', with: { by: 'split.by' } }),
      review(19, 4).after(...ending).must('hand').promptly(),
      review(19, 4).before('hand').hold('已经合并、分设或者撤销', any(did('merge'), did('split'), did('abolish'))),
      // 公开
      ...(['register', 'adjust', 'rename', ...ending] as const).map((s) => disclosure('第20条第2项、第26条').publishes(s, { within: workdays(20) })),
    ];
  },

  inForce: ({ fact }) => ({ from: fact('register.from'), until: ['merge', 'split', 'abolish'] }),

  figures: (f, { fact, did }) => {
    const now = all(did('register'), not(any(did('merge'), did('split'), did('abolish')))), enforcing = all(now, fact('register.enforces').true);
    return {
      organs: f.standing('inForce', '机构', '个', { by: ['register.level', 'register.kind'] }),
      departments: f.standing(all(now, fact('register.level').is('政府工作部门')), '政府工作部门', '个'), towns: f.standing(all(now, fact('register.level').is('乡镇人民政府')), '乡镇', '个'),
      streets: f.standing(all(now, fact('register.level').is('街道办事处')), '街道', '个'),
      enforcing: f.standing(enforcing, '行政执法主体', '个', { by: ['register.level', 'register.kind'] }),
      enforcingDepartments: f.standing(all(enforcing, fact('register.level').is('政府工作部门')), '行政执法部门', '个'),
      enforcingTowns: f.standing(all(enforcing, fact('register.level').among('乡镇人民政府', '街道办事处')), '行使执法权的镇街', '个'),
      bare: f.standing(all(enforcing, fact('staff.officers').atMost(0)), '有执法职权没有执法人员的主体', '个'),
      thinReview: f.standing(all(enforcing, fact('staff.legalStaff').times(20).under(fact('staff.officers'))), '法制审核人员不足执法人员百分之五的主体', '个'),
      over: f.standing(all(now, fact('staff.filled').over(fact('staff.posts'))), '超编的机构', '个'),
      registered: f.count('register', '新登记机构', '个', { by: ['register.level'] }), adjusted: f.count('adjust', '调整职责', '次'), renamed: f.count('rename', '更名', '次'),
      merged: f.count('merge', '并入其他机构', '个'), split: f.count('split', '分设', '个'), abolished: f.count('abolish', '撤销', '个'),
      handed: f.sum('hand.cases', '因机构变动移交的在办案件', '件'), disputes: f.count('dispute', '职责划分异议', '件'), evaluated: f.count('evaluate', '评估', '次', { by: ['evaluate.result'] }),
    };
  },

  notModelled: {
    '编制条例第16条至第18条': '行政编制总额和跨层级调配由省和国务院机构编制管理机关办理,不在县的登记里',
    '编制条例第26条': '擅自设置机构、超编的责令改正和处分,由机构编制管理机关检查,追责属责任追究',
    '行政复议法第19条第2款': '共同作出行政行为的,几个机关都是被申请人,写在复议案件里',
    '国办发〔2018〕118号第(十一)项': '法制审核人员原则上不少于执法人员的百分之五,是指标不是门槛:登记如实,不足的计入指标',
    '有职权没有人员': '职权在权责清单,人员在本登记;两边对照由指标表示',
  },
});
