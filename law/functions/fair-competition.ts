/**
 * 公平竞争审查: before any measure that touches the business of companies goes out. The drafter reviews; where the county government issues it, the market
 * regulator reviews with him, after his own first look. Old measures are cleaned up the same way. Opened by those who draft, who have
 *
 *   compete: step('开展公平竞争审查', 'agency', { repeats: 5, form: { issuer: measureIssuer, title: text('政策措施', { class: 'open' }), draft: files('草案') } }),
 *   competitionReviewed: told('公平竞争审查结论', 'fair-competition', { form: competitionReviewed }),
 *   …
 *   law(14).after('compete').opens('fair-competition', { with: { issuer: 'compete.issuer', title: 'compete.title', draft: 'compete.draft' } }),
 *
 * (`title` and `draft` may be left out) and whose id stands in `drafters`.
 */
// biome-ignore format: the words of the language, on few lines
import { any, choice, choices, date, files, not, optional, procedure, setting, step, text, told, workdays, yes } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { fairCompetitionRules, practice } from '../statutes.ts';
import { competitionResult, drafters, measureIssuer } from './competition.ts';

const jointLimit = setting(
  'fair-competition.joint',
  '市场监督管理部门会同审查的期限',
  workdays(7),
  '各地规定,七至十五个工作日不等;条例未定',
);
const fixLimit = setting('fair-competition.fix', '起草单位补正材料的期限', workdays(3), '县级实例;条例未定');
const mendLimit = setting('fair-competition.mend', '存量政策措施修改、废止的期限', workdays(30), '通行做法;条例未定');
const measure = { issuer: measureIssuer, title: optional(text('政策措施名称', { class: 'open' })), draft: optional(files('草案')) };
const exception = choice(
  '适用例外规定的情形',
  '维护国家安全和发展利益',
  '促进科学技术进步、增强国家自主创新能力',
  '节约能源、保护环境、救灾救助等社会公共利益',
  '法律、行政法规规定的其他情形',
);

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const fairCompetition = procedure({
  id: 'fair-competition', title: '公平竞争审查', chapter: 'functions', from: '2024-08-01', roles,
  statutes: { law: fairCompetitionRules, practice },
  opens: ['start', 'begin'], subject: 'review.title',

  steps: {
    start: told('送交公平竞争审查', drafters, { repeats: 1, form: measure }),
    begin: step('开展公平竞争审查(其他政策措施、存量清理)', 'agency', { form: { ...measure, kind: choice('类别', '具体政策措施', '招标、采购文件', '存量政策措施清理', '举报、抽查后重新审查') } }),
    hear: step('听取利害关系人意见', 'agency', { repeats: 9, form: {
      whom: choices('对象', '经营者', '行业协会商会', '消费者组织', '专家', '社会公众'), way: choice('方式', '座谈', '书面', '公开征求意见', '走访'), found: text('意见') } }),
    review: step('审查、初审', 'agency', { repeats: 3, issues: '公平竞争审查表', form: {
      title: text('政策措施名称', { class: 'open' }), touches: choices('可能涉及的审查标准', '限制市场准入和退出', '限制商品、要素自由流动', '影响生产经营成本', '影响生产经营行为', '不涉及'),
      impact: text('对公平竞争影响的评估'), public: optional(yes('涉及社会公众利益')), result: competitionResult } }),
    send: step('送市场监督管理部门审查', 'agency', { repeats: 3, issues: '提请公平竞争审查函', form: { papers: files('草案、起草说明、依据、初审意见、听取意见的情况') } }),
    askFix: step('要求补正、说明', 'marketRegulator', { repeats: 3, form: { missing: text('需要补充的材料、说明的情况') } }),
    fix: step('补正、说明', 'agency', { repeats: 3, form: { papers: files('补正的材料') } }),
    joint: step('会同审查', 'marketRegulator', { repeats: 3, form: { result: competitionResult, why: text('审查意见'), letter: optional(files('公平竞争审查意见')) } }),
    conclude: step('作出公平竞争审查结论', 'head', { ends: '作出结论', issues: '公平竞争审查结论', form: {
      result: competitionResult, ground: optional(exception), why: optional(text('详细说明')), term: optional(date('实施期限的最后一日')), endWhen: optional(text('终止条件')) } }),
    stop: step('终止审查', 'head', { ends: '终止审查', form: { reason: choice('理由', '草案撤回', '不涉及经营者经济活动') } }),
    mend: step('修改、废止存量政策措施', 'agency', { form: { how: choice('处理', '修改', '废止', '停止执行'), no: text('文件', { class: 'open' }) } }),
    renew: step('处理实施期限届满的措施', 'agency', { form: { how: choice('处理', '停止执行', '修改', '重新审查后延续') } }),
    archive: step('立卷归档', 'clerk'),
  },

  rules: ({ law, practice, fact, did }) => {
    const joint = any(fact('start.issuer').is('县级以上人民政府出台,或者提请本级人大及其常委会审议'), fact('begin.issuer').is('县级以上人民政府出台,或者提请本级人大及其常委会审议'));
    const own = any(fact('start.issuer').among('部门出台', '多个部门联合出台(牵头)'), fact('begin.issuer').among('部门出台', '多个部门联合出台(牵头)'));
    const excepted = fact('conclude.result').is('适用例外规定');
    return [
      law('第13条、第14条').after('start', 'begin').must('review', 'stop').promptly(),
      law(16).before('review').do('hear'),
      law(16).before('review').hold('涉及社会公众利益的,听取社会公众意见', fact('hear.whom').has('社会公众')).when(fact('review.public').true),
      law(17, 1).before('review').attest('已按照第八条至第十一条的标准评估对公平竞争的影响'),
      law(14).before('send').do('review'),
      law(14).after('review').must('send', 'stop').promptly().when(joint),
      practice('会同审查').after('send').must('joint', 'askFix').within(jointLimit),
      practice('会同审查').after('askFix').must('fix').within(fixLimit),
      practice('会同审查').after('fix').must('joint', 'askFix').within(jointLimit),
      practice('会同审查').before('fix').do('askFix'),
      law(13).before('conclude').do('review'),
      law(13).before('conclude').hold('与本单位的审查意见一致', fact('conclude.result').is(fact('review.result'))).when(own),
      law(14).before('conclude').hold('由市场监督管理部门会同审查,结论与其意见一致', fact('conclude.result').is(fact('joint.result'))).when(joint),
      law(12).before('conclude').hold('适用例外规定的,有法定情形,并确定实施期限或者终止条件', fact('conclude.ground').present, any(fact('conclude.term').present, fact('conclude.endWhen').present)).when(excepted),
      law(12).before('conclude').attest('没有对公平竞争影响更小的替代方案').when(excepted),
      law(17, 2).before('conclude').hold('适用例外规定的,在结论中详细说明', fact('conclude.why').present).when(excepted),
      law(18).after('conclude').tells('opener', 'competitionReviewed', { with: { result: 'conclude.result' } }),
      practice('例外规定期满').after('conclude').must('renew').by(fact('conclude.term')).when(excepted),
      practice('存量清理').after('conclude').must('mend').within(mendLimit).when(did('begin'), fact('begin.kind').among('存量政策措施清理', '举报、抽查后重新审查'), fact('conclude.result').is('不得出台')),
      practice('终止审查').before('stop').attest('草案已经撤回,或者不涉及经营者经济活动'),
      practice('案卷标准').after('conclude').must('archive').promptly(),
    ];
  },

  figures: (f, { fact, did }) => {
    const old = fact('begin.kind').is('存量政策措施清理'), reviewed = f.count('conclude', '公平竞争审查', '件', { by: ['conclude.result', 'start.issuer', 'begin.issuer', 'begin.kind'] });
    const barred = f.count('conclude', '认为不得出台', '件', fact('conclude.result').is('不得出台'));
    return {
      started: f.count('start', '随草案开展审查', '件', { by: ['start.issuer'] }), begun: f.count('begin', '其他政策措施的审查', '件', { by: ['begin.kind'] }), reviewed, barred,
      barredRate: f.share(barred, reviewed, '不得出台的比例'), excepted: f.count('conclude', '适用例外规定', '件', { when: fact('conclude.result').is('适用例外规定'), by: ['conclude.ground'] }),
      joint: f.count('joint', '市场监督管理部门会同审查', '件次', { by: ['joint.result'] }), jointInTime: f.inTime('joint', '按期会同审查', '件次'), heard: f.count('hear', '听取利害关系人意见', '次', { by: ['hear.way'] }),
      cleaned: f.count('conclude', '清理存量政策措施', '件', old), mended: f.count('mend', '修改、废止的存量政策措施', '件', { by: ['mend.how'] }), renewed: f.count('renew', '例外措施期满处理', '件', { by: ['renew.how'] }),
      stopped: f.count('stop', '终止审查', '件'), open: f.standing(not(did('conclude')), '在审', '件'),
    };
  },

  notModelled: {
    '第8条至第11条': '十九项标准由人逐项对照,结论记在审查表里',
    '第15条、第20条、第23条': '跨区域审查机制、国务院的督查不是一件审查里的行为',
    '第19条': '保密由字段的公开等级处理',
    '第21条、第22条': '抽查、举报的处理属市场监督管理部门;处理的结果是一件「举报、抽查后重新审查」',
    '第24条、第25条': '约谈由上一级市场监督管理部门进行,处分由责任追究办理',
    '第12条': '实施期限届满怎样处理、存量政策措施多久改完,条例没有规定,按通行做法',
    '第14条的期限': '会同审查、补正的天数条例没有规定,按设定值;公平竞争审查条例实施办法(2025年)的原文没有逐字核对,没有引用',
    '第16条': '听取意见可以多次,是否都是利害关系人由人判断;涉及社会公众利益的,以最后一次听取的对象为准',
    '2024年8月1日以前': '那以前依国务院文件自我审查,不在本版程序里',
  },
});
