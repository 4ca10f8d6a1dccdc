/**
 * 应急救援队伍: a register: the town's and the village's teams, the messengers, volunteers and social forces: registered, graded, insured, trained, called out and
 * paid for it. Whoever is not insured is not sent out.
 */
// biome-ignore format: the words of the language, on few lines
import { agency, all, any, choice, count, date, files, money, not, official, optional, party, procedure, setting, step, text, told, workdays, years } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { emergencyLaw, practice } from '../statutes.ts';
import { town } from './words.ts';

const payLimit = setting('rescue-team.pay', '调用救援队伍以后支付补偿的期限', workdays(30), '省级社会应急力量管理办法;法律未定');
const gradeFor = setting('rescue-team.grade', '社会应急力量等级的有效期', years(3), '社会应急力量分类分级测评办法;原文未核');

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const rescueTeam = procedure({
  id: 'rescue-team', title: '应急救援队伍', chapter: 'emergency', from: '2024-11-01', roles, register: true,
  statutes: { law: emergencyLaw, practice },
  opens: ['form', 'apply'], subject: 'register.name',

  steps: {
    form: step('组建', 'head', { form: { why: text('依据') } }),
    apply: step('申请登记', 'rescueForce', { form: { force: party('社会组织、志愿服务组织'), papers: optional(files('材料')) } }),
    register: step('登记', 'office', { issues: '应急救援队伍登记表', form: { name: text('名称', { class: 'open' }), kind: choice('种类', '专业队伍', '镇(街道)应急队', '村(社区)应急分队', '信息报告员、灾害信息员', '志愿者队伍', '社会应急力量', '单位专兼职队伍'), level: choice('层级', '县', '镇(街道)', '村(社区)'), town,
      leader: optional(official('负责人')), members: count('人数'), skills: text('专长', { class: 'open' }), kit: text('防护装备、器材', { class: 'open' }) } }),
    refuse: step('不予登记', 'office', { ends: '不予登记', form: { why: text('理由') } }),
    grade: step('分类分级', 'emergencyOffice', { repeats: 20, issues: '等级测评结果', form: { class: choice('类别', '建筑物倒塌搜救', '山地搜救', '水上搜救', '潜水救援', '应急医疗救护', '其他'), grade: choice('等级', '一级', '二级', '三级') } }),
    insure: step('购买人身意外伤害保险', 'head', { repeats: 60, form: { people: count('投保人数'), money: money('保险费'), until: date('保险期至') } }),
    buy: step('政府购买服务', 'head', { repeats: 30, issues: '政府购买服务合同', form: { money: money('金额'), until: date('期限') } }),
    trained: told('参加演练', 'drill', { repeats: 200 }),
    call: step('调用', 'head', { repeats: 200, issues: '应急救援队伍调用函', form: { event: text('事件', { class: 'open' }), people: count('出动人次'), commander: agency('指挥的机关') } }),
    back: step('登记任务结束', 'office', { repeats: 200, form: { hurt: count('伤亡人数'), cost: money('应当补偿的费用') } }),
    pay: step('支付补偿', 'head', { repeats: 200, issues: '调用补偿单', form: { money: money('金额') } }),
    change: step('变更登记', 'office', { repeats: 60, form: { members: count('人数'), kit: text('防护装备、器材', { class: 'open' }) } }),
    strike: step('解散、注销登记', 'head', { ends: '注销', form: { why: text('理由') } }),
  },

  rules: ({ law, practice, fact, did, today }) => {
    const kind = fact('register.kind'), social = kind.is('社会应急力量'), sent = not(kind.is('信息报告员、灾害信息员')), own = kind.among('专业队伍', '镇(街道)应急队', '村(社区)应急分队', '志愿者队伍', '单位专兼职队伍');
    return [
      practice('队伍登记').after('form', 'apply').must('register', 'refuse').promptly(),
      practice('队伍登记').after('register').never('refuse'),
      practice('队伍登记').before('grade', 'insure', 'buy', 'call', 'change', 'strike').do('register'),
      practice('队伍登记').before('register').hold('写明人数', fact('register.members').over(0)),
      practice('队伍登记').before('register').hold('申请登记的是社会应急力量、志愿者队伍或者单位队伍', kind.among('社会应急力量', '志愿者队伍', '单位专兼职队伍')).when(did('apply')),
      practice('分级管理').after('register').must('grade', 'strike').promptly().when(social),
      practice('分级管理').after('grade').must('grade', 'strike').within(gradeFor).when(social),
      law(40, 1).after('register').must('insure', 'strike').promptly().when(own),
      practice('社会应急力量的保险').after('register').must('insure', 'strike').promptly().when(social),
      practice('保险续期').after('insure').must('insure', 'strike').by(fact('insure.until')),
      practice('保险续期').before('call').hold('已经购买人身意外伤害保险,在保险期内', not(fact('insure.until').before(today))),
      law(39, 3).before('call').hold('写明统一指挥的机关', fact('call.commander').present),
      practice('队伍登记').before('call').hold('信息员不调用', sent),
      law(40, 1).before('register').attest('配备必要的防护装备和器材').when(own),
      practice('调用补偿').after('call').must('back').promptly(),
      practice('调用补偿').before('back').do('call'),
      practice('调用补偿').after('back').must('pay').within(payLimit).when(any(social, kind.is('志愿者队伍'))),
      practice('调用补偿').before('pay').do('back'),
      law(91).before('pay').attest('伤亡人员的工伤、抚恤待遇已经落实').when(fact('back.hurt').over(0)),
    ];
  },

  inForce: ({ day }) => ({ from: day('register'), until: ['strike'] }),

  figures: (f, { fact, did }) => {
    const now = all(did('register'), not(did('strike'))), kind = fact('register.kind');
    return {
      teams: f.standing('inForce', '应急救援队伍', '支', { by: ['register.kind', 'register.level'] }), towns: f.standing(all(now, kind.is('镇(街道)应急队')), '镇(街道)应急队', '支'), villages: f.standing(all(now, kind.is('村(社区)应急分队')), '村(社区)应急分队', '支'),
      social: f.standing(all(now, kind.is('社会应急力量')), '登记的社会应急力量', '支'), volunteers: f.standing(all(now, kind.is('志愿者队伍')), '应急志愿者队伍', '支'), informers: f.sum('register.members', '登记的信息员', '人', kind.is('信息报告员、灾害信息员')), members: f.sum('register.members', '登记的救援人员', '人', { by: ['register.kind'] }),
      graded: f.count('grade', '社会应急力量分级', '支次', { by: ['grade.grade'] }), insured: f.sum('insure.people', '投保人身意外险', '人次'), premium: f.sum('insure.money', '救援人员保险费', '元'), called: f.count('call', '调用救援队伍', '次', { by: ['register.kind'] }), sent: f.sum('call.people', '出动救援人员', '人次'),
      hurt: f.sum('back.hurt', '救援人员伤亡', '人'), paid: f.sum('pay.money', '支付调用补偿', '元'), paidInTime: f.inTime('pay', '按期支付调用补偿', '次'), bought: f.sum('buy.money', '政府购买应急服务', '元'), trained: f.count('trained', '救援队伍参加演练', '支次'), refused: f.count('refuse', '不予登记', '支'),
    };
  },

  notModelled: {
    '突发事件应对法第40条第2款': '专业救援人员的职业资格由国务院应急管理部门定',
    '突发事件应对法第60条第2款、自然灾害救助条例第12条': '每个村(社区)都要有信息员:登记可以看出有没有,缺的由人补齐',
    '突发事件应对法第90条': '救援期间的工资、补助由其单位落实',
    社会应急力量管理: '分类分级、补偿的国家文件原文没有取得,按通行做法和设定值',
  },
});
