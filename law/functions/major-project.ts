/**
 * 重大项目全生命周期护航: one file over a project from its signing to its opening: approvals, land and houses taken, contracts, disputes, each a case of its own
 * that hangs on here; a legal team of its own; risks raised and answered; one page on the site (一码通).
 */
// biome-ignore format: the words of the language, on few lines
import { agency, all, any, choice, date, money, months, not, official, officials, optional, party, procedure, ref, setting, step, text, workdays } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { businessRules, disclosureRules, practice } from '../statutes.ts';

const local = '各地重大项目护航办法;国家没有规定';
const teamLimit = setting('major-project.team', '组建法律服务小组的期限', workdays(10), local);
const riskLimit = setting('major-project.risk', '答复法律风险提示的期限', workdays(10), local);
const meetEvery = setting('major-project.meet', '调度项目的间隔', months(3), local);
const needLimit = setting('major-project.need', '答复项目诉求的期限', workdays(5), local);

const stage = choice('阶段', '签约落地', '立项审批', '征收供地', '开工建设', '竣工验收', '投产运营');

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const majorProject = procedure({
  id: 'major-project', title: '重大项目护航', chapter: 'functions', from: '2020-01-01', roles,
  statutes: { business: businessRules, disclosure: disclosureRules, practice },
  opens: ['enter'], subject: 'enter.name',

  steps: {
    enter: step('列入护航项目', 'agency', { issues: '护航项目登记表', form: { name: text('项目', { class: 'open' }), level: choice('级别', '省级重点', '市级重点', '县级重点'), lead: agency('牵头单位'), investor: optional(party('投资人')), amount: money('计划投资'), stage, code: text('投资项目代码', { class: 'open', unique: true }) } }),
    team: step('组建法律服务小组', 'agency', { repeats: 5, issues: '法律服务小组名单', form: { chief: official('包联负责人'), counsel: officials('律师、公职律师') } }),
    page: step('发布项目一码通页面', 'agency', { repeats: 9, issues: '项目服务页面', form: { link: text('地址', { class: 'open' }) } }),
    approval: step('挂接审批', 'agency', { repeats: 60, form: { file: ref(['licence', 'one-thing', 'commitment', 'instant-service'], '办件') } }),
    taking: step('挂接征收', 'agency', { repeats: 30, form: { file: ref(['expropriation', 'expropriation-land', 'expropriation-household'], '征收案件') } }),
    contract: step('挂接合同', 'agency', { repeats: 30, form: { file: ref('contract', '合同') } }),
    dispute: step('挂接纠纷', 'agency', { repeats: 30, form: { file: ref(['dispute', 'reconsideration', 'litigation', 'people-mediation', 'administrative-mediation', 'petition'], '纠纷案件') } }),
    risk: step('提示法律风险', 'counsel', { repeats: 50, issues: '法律风险提示函', form: { stage, what: text('风险'), grade: choice('程度', '一般', '较大', '重大') } }),
    treat: step('处置风险', 'agency', { repeats: 50, form: { how: text('处置情况') } }),
    need: step('项目提出诉求', 'party', { repeats: 50, form: { what: text('诉求') } }),
    answer: step('答复诉求', 'agency', { repeats: 50, form: { result: choice('结果', '已经解决', '正在办理', '不能解决,说明理由'), why: text('说明') } }),
    meet: step('调度', 'head', { repeats: 60, form: { stage, delayed: choice('进度', '按计划', '滞后'), note: text('决定事项') } }),
    start: step('开工', 'agency', { form: { on: date('开工之日') } }),
    finish: step('投产,退出护航', 'agency', { ends: '投产' }),
    quit: step('项目终止,退出护航', 'head', { ends: '终止', form: { why: text('原因') } }),
  },

  rules: ({ business, disclosure, practice, fact, done }) => [
    practice('项目护航').after('enter').must('team', 'quit').within(teamLimit),
    practice('项目护航').before('team').hold('有律师、公职律师', fact('team.counsel').count.atLeast(1)),
    practice('一码通').after('enter').must('page', 'quit').within(teamLimit),
    disclosure('第20条第10项、第26条').publishes('page', { within: workdays(20) }),
    practice('项目护航').before('risk').do('team'),
    practice('项目护航').after('risk').must('treat', 'quit').within(riskLimit),
    practice('项目护航').before('treat').hold('有提示而没有处置的风险', done('risk').over(done('treat'))),
    practice('项目护航').after('need').must('answer', 'quit').within(needLimit),
    practice('项目护航').before('answer').do('need'),
    practice('项目护航').after('enter', 'meet').must('meet', 'finish', 'quit').within(meetEvery),
    business(41).before('start').attest('用地、规划等建设条件已经落实,没有未批先建'),
    practice('项目护航').before('start').do('team', 'approval'),
    practice('项目护航').before('finish').do('start'),
    practice('项目护航').before('finish').hold('提示的风险都已经处置', done('treat').atLeast(done('risk'))),
    practice('项目护航').before('finish').attest('挂接的审批、征收、合同、纠纷都已经办结或者移交'),
  ],

  figures: (f, { fact, did }) => {
    const entered = f.count('enter', '列入护航的重大项目', '个', { by: ['enter.level'] }), risks = f.count('risk', '提示法律风险', '件', { by: ['risk.grade'] }), treated = f.count('treat', '处置法律风险', '件'), treatedInTime = f.inTime('treat', '按时处置法律风险', '件');
    const needs = f.count('need', '项目诉求', '件'), answered = f.inTime('answer', '按时答复诉求', '件'), finished = f.count('finish', '护航项目投产', '个');
    return {
      entered, amount: f.sum('enter.amount', '护航项目计划投资', '元'), standing: f.standing(all(did('enter'), not(any(did('finish'), did('quit')))), '在护航的项目', '个', { by: ['enter.level'] }), teams: f.count('team', '组建重点项目法律服务小组', '个'), teamInTime: f.inTime('team', '按时组建', '个'), pages: f.count('page', '一码通页面', '个'),
      approvals: f.count('approval', '护航项目的审批', '件'), takings: f.count('taking', '护航项目的征收', '件'), contracts: f.count('contract', '护航项目的合同', '件'), disputes: f.count('dispute', '护航项目的纠纷', '件'), risks, treated, treatedInTime, treatedRate: f.share(treated, risks, '法律风险处置率'),
      needs, answered, answeredRate: f.share(answered, needs, '诉求按时答复率'), meetings: f.count('meet', '调度', '次', { by: ['meet.delayed'] }), started: f.count('start', '护航项目开工', '个'), finished, quit: f.count('quit', '护航项目终止', '个'), length: f.days('enter', 'start', '从列入到开工的平均天数'), late: f.count('meet', '滞后的调度', '次', fact('meet.delayed').is('滞后')),
    };
  },

  notModelled: {
    '优化营商环境条例第41条': '在线并联办理见 `one-thing`;项目如何分类由县级政府定',
    '挂接的案件': '各自按自己的程序、期限办理;本案只指向它们,是否都已经办结由承办人署名',
    '全生命周期': '各地的护航制度没有国家规定,期限都是默认值',
  },
});
