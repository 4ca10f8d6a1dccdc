/**
 * 违法线索: what is reported, found on rounds, sent over or shown by data, until it is a penalty's case, another organ's, or nothing. Whoever reports is
 * received and sealed. The days for checking and telling are the market regulator's; other fields have their own.
 */
// biome-ignore format: the words of the language, on few lines
import {
  agency, all, any, choice, date, files, not, optional, party, procedure, ref, setting, step, text, told, workdays, yes,
} from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { marketPenaltyRules, penaltyLaw, practice, reportRules, rewardRules } from '../statutes.ts';
import { age, domain, origin } from './forms.ts';
import { checkLimit } from './settings.ts';
import { punishment } from './words.ts';

const tellLimit = setting('clue.tell', '告知实名举报人的期限', workdays(5), '市场监督管理投诉举报处理暂行办法第31条;其他部门从其规章');

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const clue = procedure({
  id: 'clue', title: '违法线索', chapter: 'enforcement', from: '2021-07-15', roles,
  statutes: { law: penaltyLaw, market: marketPenaltyRules, reports: reportRules, rewards: rewardRules, practice },
  opens: ['receive', 'report', 'found'], subject: 'register.party',

  steps: {
    report: step('举报', 'informant', { form: {
      informant: optional(party('举报人', { class: 'secret' })), realName: optional(yes('实名举报')), code: optional(text('匿名举报约定的身份代码、举报密码', { class: 'secret' })), about: text('被举报人', { class: 'personal' }),
      what: text('举报的事项', { class: 'secret' }), evidence: optional(files('证据材料', { class: 'secret' })), wishes: optional(yes('希望获得奖励')) } }),
    found: told('检查、复查、现场处置中发现', ['inspection', 'rectification', 'field-action', 'soft-measure', 'enterprise-fee'], { repeats: 1, form: { party: party('涉嫌违法的当事人') } }),
    receive: step('收到移送、交办,发现线索', 'officer', { form: { sender: optional(agency('移送、交办的机关')), about: optional(text('线索')) } }),
    register: step('登记线索', 'officer', { issues: '案源登记表', form: {
      origin, party: optional(party('涉嫌违法的当事人')), age: optional(age), domain: optional(domain), town: optional(text('发生地所在镇、街道', { class: 'open' })),
      act: text('涉嫌违法行为'), received: date('收到材料、发现线索之日'), risk: optional(yes('可能危及人身、重大财产安全')) } }),
    join: step('并入已登记的同一线索', 'officer', { ends: '并入', form: { into: ref('clue', '已登记的线索') } }),
    check: step('核查', 'officer', { repeats: 9, issues: '线索核查报告', form: { found: text('核查情况'), evidence: optional(files('核查中取得的材料')),
      result: choice('核查结论', '有违法嫌疑', '没有发现违法', '不属于本机关管辖', '违法行为轻微') } }),
    extend: step('批准延长核查期限', 'head', { form: { reason: text('特殊情况') } }),
    examine: step('交付检测、检验、检疫、鉴定、辨认', 'officer', { repeats: 5, form: { what: text('项目') } }),
    examined: step('收到检测、检验、检疫、鉴定、辨认的结论', 'officer', { repeats: 5, form: { result: files('结论') } }),
    open: step('转入处罚程序', 'head', { issues: '线索处理审批表' }),
    decline: step('决定不予立案', 'head', { ends: '不予立案', issues: '不予立案审批表', form: {
      ground: choice('情形', '没有违法事实', '违法行为轻微,及时改正,没有造成危害后果', '初次违法,危害后果轻微,及时改正', '没有主观过错', '超过追责时效', '其他依法可以不予立案'),
      why: text('说明') } }),
    refer: step('移送有管辖权的机关', 'agency', { ends: '移送有管辖权的机关', issues: '案件移送函', form: { to: agency('受移送机关') } }),
    filed: told('得知处罚案件立案', 'penalty'),
    declined: told('得知处罚案件不予立案', 'penalty'),
    punished: told('得知处罚案件作出处罚', 'penalty', { form: punishment }),
    crime: told('得知处罚案件移送司法机关', 'penalty'),
    inform: step('告知举报人', 'officer', { repeats: 9, issues: '举报处理结果告知书', serves: 'informant', form: { result: choice('告知的内容', '立案', '不予立案', '移送', '并入已登记的线索', '处理结果') } }),
    ask: step('举报人询问、补充', 'informant', { repeats: 20, form: { what: text('内容', { class: 'secret' }) } }),
    leak: step('发现举报人信息泄露', 'officer', { repeats: 3, form: { how: text('情况', { class: 'secret' }) } }),
    pursue: step('移送追究泄露责任', 'head', { repeats: 3, issues: '问题线索移送函', form: { to: agency('受移送机关') } }),
    close: step('线索办结', 'officer', { ends: '办结', form: {
      rewardable: yes('有奖励意愿的实名举报或者约定密码的匿名举报,查证属实'), wasCrime: yes('移送司法机关') } }),
  },

  rules: ({ law, market, reports, rewards, practice, fact, did, today, linked }) => {
    const known = all(did('report'), fact('report.realName').true);
    return [
      // 收到即登记
      law(54, 1).after('receive', 'report', 'found').must('register').promptly(),
      practice('线索登记').before('join', 'check', 'open', 'decline', 'refer').do('register'),
      practice('线索登记').before('register').hold('收到、发现之日不晚于登记之日', not(fact('register.received').after(today))),
      practice('线索登记').before('join').attest('是同一当事人的同一行为'),
      practice('线索登记').before('join').hold('并入的线索已经登记', fact('join.into').did('register')),
      // 核查
      market(18, 1).after('register').must('open', 'decline', 'refer', 'join').within(checkLimit, { from: fact('register.received') }),
      market(18, 1).extends('open', { with: 'extend', by: checkLimit, times: 1 }),
      market(18, 1).before('open', 'decline', 'refer').do('check'),
      market(18, 2).from('examine').until('examined').stops('open'),
      law(54, 1).after('register').must('check').promptly().when(fact('register.risk').true),
      // 处理
      law(54, 2).before('open').hold('核查认为有违法嫌疑', fact('check.result').is('有违法嫌疑')),
      law(54, 2).before('open').hold('写明当事人及其类别', fact('register.party').present, fact('register.age').present),
      law(54, 2).before('decline').attest('不符合立案标准'),
      law('第22条至第25条').before('refer').hold('不属于本机关管辖', fact('check.result').is('不属于本机关管辖')),
      law(54, 2).after('open').never('decline', 'refer', 'join'),
      law(54, 2).after('open').opens('penalty', { with: { party: 'register.party', age: 'register.age', origin: 'register.origin', act: 'register.act', received: 'register.received' } }),
      law(54, 2).before('close').hold('转入的处罚案件已经终结', linked('penalty').ended),
      // 告知举报人
      reports(31, 2).after('filed', 'declined', 'decline').must('inform').within(tellLimit).when(known),
      practice('移送、并入的告知').after('refer', 'join').must('inform').within(tellLimit).when(known),
      reports(32).before('close').hold('实名举报的,处理结果已经告知举报人', fact('inform.result').is('处理结果')).when(known, any(did('punished'), did('crime'))),
      // 保密
      reports(33).before('open', 'refer').attest('移交的材料中没有举报人的信息').when(did('report')),
      reports(33).after('leak').must('pursue').promptly(),
      // 奖励
      rewards(14).after('close').opens('informant-reward', { with: { informant: 'report.informant', kinds: 'punished.kinds', fine: 'punished.fine', gains: 'punished.gains', goods: 'punished.goods', crime: 'close.wasCrime' } })
        .when(fact('close.rewardable').true),
    ];
  },

  computes: ({ fact, did, truth }) => ({
    'close.rewardable': truth(all(any(fact('report.realName').true, fact('report.code').present), fact('report.wishes').true, any(did('punished'), did('crime')))), 'close.wasCrime': truth(did('crime')),
  }),

  figures: (f, { fact, did }) => {
    const received = f.count('register', '登记违法线索', '件', { by: ['register.origin', 'register.domain'] }), opened = f.count('open', '转入处罚案件', '件', { by: ['register.origin'] });
    const declined = f.count('decline', '不予立案', '件', { by: ['decline.ground'] }), referred = f.count('refer', '移送其他机关', '件'), joined = f.count('join', '并入已登记线索', '件');
    const inTime = f.inTime('open', '按期转入处罚', '件'), declinedInTime = f.inTime('decline', '按期决定不予立案', '件'), referredInTime = f.inTime('refer', '按期移送', '件');
    const handled = f.total('处理完毕的线索', '件', opened, declined, referred), onTime = f.total('按期处理的线索', '件', inTime, declinedInTime, referredInTime);
    return {
      reported: f.count('report', '收到举报', '件'), named: f.count('report', '实名举报', '件', fact('report.realName').true), received, opened, declined, referred, joined,
      handled, inTime, declinedInTime, referredInTime, onTime, onTimeRate: f.share(onTime, handled, '线索按期处理率'), openedRate: f.share(opened, received, '线索成案率'),
      punished: f.count('punished', '线索作出处罚', '件', { by: ['register.origin'] }), fined: f.sum('punished.fine', '线索案件罚款', '元'), crimes: f.count('crime', '线索移送司法机关', '件'),
      informed: f.count('inform', '告知举报人', '件次', { by: ['inform.result'] }), informedInTime: f.inTime('inform', '按期告知举报人', '件次'),
      extended: f.count('extend', '延长核查', '件'), leaked: f.count('leak', '举报人信息泄露', '件'), open: f.standing(all(did('register'), not(did('open')), not(did('decline')), not(did('refer')), not(did('join'))), '待处理线索', '件'),
    };
  },

  notModelled: {
    '行政处罚法第54条第1款': '立案前的核查怎样进行由人决定;立案标准由各部门规定',
    '市场监督管理投诉举报处理暂行办法第33条': '举报人的姓名和举报内容是「涉密」一级的字段,按权限遮盖;口头泄露只能由人发现',
    '市场监督管理投诉举报处理暂行办法第32条': '处理结果只在法律、法规、规章规定时应当告知;本程序对实名举报都要求告知',
    '投诉(民事争议)': '消费者投诉的调解不是违法线索,由投诉的程序办理',
    '重复举报': '是否同一当事人的同一行为由人认定,语言不比较文字',
  },
});
