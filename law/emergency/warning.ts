/**
 * 监测预警: watched, discussed, issued in one of four colours, told to all whom it concerns (each message sent is a step, so messages are counted and not
 * declared), adjusted as things go, lifted at once when the danger is gone, or turned into a response.
 */
// biome-ignore format: the words of the language, on few lines
import { agency, all, any, choice, choices, count, date, not, number, optional, procedure, step, text, yes } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { emergencyLaw, practice } from '../statutes.ts';
import { allFive, colour, danger, eventKind, grade, strict, watching } from './words.ts';

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const warning = procedure({
  id: 'warning', title: '监测预警', chapter: 'emergency', from: '2024-11-01', roles,
  statutes: { law: emergencyLaw, practice },
  opens: ['watch'], subject: 'watch.what',

  steps: {
    watch: step('汇总监测信息', 'duty', { form: { what: text('可能发生的突发事件', { class: 'open' }), kind: eventKind, danger, source: choice('信息来源', '气象', '水文', '地质', '森林防火', '卫生', '其他监测网点', '信息报告员', '上级通知') } }),
    confer: step('分析评估、会商研判', 'office', { issues: '会商纪要', form: { result: choice('结论', '需要发布警报', '不需要发布'), grade, experts: count('参加会商的专家人数') } }),
    none: step('决定不发布警报', 'head', { ends: '不发布' }),
    issue: step('发布警报,宣布进入预警期', 'head', { issues: '预警信息', form: { no: number('编号', '警〔年〕号'), kind: eventKind, colour, from: date('起始日'), hour: text('起始时间', { class: 'open' }), area: text('可能影响的范围', { class: 'open' }),
      alert: text('警示事项', { class: 'open' }), advice: text('应当采取的措施', { class: 'open' }), neighbours: yes('可能危及毗邻、相关地区') } }),
    send: step('传播预警信息', 'duty', { repeats: 200, form: { what: choice('信息', '发布', '续发', '调整', '解除'), ways: choices('方式', '预警发布平台', '广播、电视', '短信', '微信群', '应急广播', '入户通知', '其他'), to: text('告知的对象', { class: 'open' }), villages: count('通知的村(社区)数') } }),
    report: step('报告上一级政府', 'duty', { repeats: 20, issues: '预警情况报告', form: { way: choice('方式', '逐级报告', '越级上报', '网络直报') } }),
    inform: step('通报驻军和毗邻、相关地区', 'duty', { repeats: 9, form: { to: text('通报的单位') } }),
    act: step('采取预警期措施', 'head', { repeats: 20, issues: '预警期措施指令', form: { measures: watching, strict: optional(strict), moved: optional(count('转移、疏散人数')) } }),
    adjust: step('调整级别并重新发布', 'head', { repeats: 20, issues: '预警信息', form: { colour, why: text('事态的发展', { class: 'open' }) } }),
    judge: step('研判认为应当调整级别', 'office', { repeats: 20, issues: '会商纪要', form: { why: text('事态的发展') } }),
    safe: step('认定不可能发生或者危险已经解除', 'office', { issues: '会商纪要', form: { why: text('事实') } }),
    happened: step('得知突发事件已经发生', 'duty', { form: { what: text('情况') } }),
    market: step('监测重要商品和服务市场', 'office', { repeats: 30, form: { wrong: yes('发现哄抬价格、囤积居奇等行为'), what: text('情况'), to: optional(agency('查处机关')) } }),
    lift: step('解除警报,终止预警期', 'head', { ends: '解除', issues: '解除预警信息', form: { stopped: yes('已经解除采取的措施') } }),
    respond: step('转入应急响应', 'head', { ends: '转入应急响应', form: { event: text('突发事件', { class: 'open' }), kind: eventKind, grade } }),
  },

  rules: ({ law, practice, fact, did }) => {
    const high = fact('issue.colour').among('一级(红色)', '二级(橙色)'), higher = fact('adjust.colour').among('一级(红色)', '二级(橙色)'), serious = fact('confer.grade').among('特别重大', '重大');
    return [
      // 研判、发布
      law(62).after('watch').must('confer').promptly(),
      law(62).after('confer').must('report').promptly().when(serious).unless(did('issue')),
      law(62).after('confer').must('inform').promptly().when(serious).unless(did('issue')),
      law(64, 1).before('issue').hold('会商认为即将发生或者可能性增大', fact('confer.result').is('需要发布警报')),
      law(64, 1).after('confer').must('issue', 'respond').promptly().when(fact('confer.result').is('需要发布警报')),
      practice('预警').after('confer').must('none', 'respond').promptly().when(fact('confer.result').is('不需要发布')),
      practice('预警').before('none', 'inform').do('confer'),
      practice('预警').after('issue').never('none'),
      practice('预警').before('send', 'act', 'judge', 'safe').do('issue'),
      // 报告、通报、传播
      law(64, 1).after('issue', 'adjust').must('report').promptly(),
      law(64, 1).after('issue').must('inform').promptly(),
      law(65, 1).after('issue', 'adjust').must('send').promptly(),
      // 预警期措施
      law(66).after('issue', 'adjust').must('act').promptly(),
      law(66).before('act').hold('第六十六条的五项措施都已采取', ...allFive(fact('act.measures'))).unless(did('act')),
      law(67).before('act').hold('红色、橙色预警的,另外采取第六十七条的措施', fact('act.strict').present).when(high).unless(any(did('adjust'), did('act'))),
      law(67).before('act').hold('调整为红色、橙色的,另外采取第六十七条的措施', fact('act.strict').present).when(higher),
      law(68).after('issue').must('market').promptly(),
      law(68).before('market').hold('发现违法行为的,写明查处机关', fact('market.to').present).when(fact('market.wrong').true),
      law(68).after('market').opens('emergency-offence', { unit: 'market.to', with: { what: 'market.what' } }).when(fact('market.wrong').true),
      // 调整、解除、转入响应
      law(70, 1).after('judge').must('adjust', 'lift', 'respond').promptly(),
      law(70, 1).before('adjust').do('judge'),
      law(70, 2).after('safe').must('lift', 'respond').promptly(),
      law(70, 2).before('lift').do('safe'),
      law(70, 2).before('lift').hold('解除已经采取的措施', fact('lift.stopped').true),
      law(72, 1).after('happened').must('respond').promptly(),
      law(72, 1).before('respond').do('happened'),
      law(72, 1).after('respond').opens('response', { with: { event: 'respond.event', kind: 'respond.kind', grade: 'respond.grade' } }),
    ];
  },

  figures: (f, { fact, did }) => {
    const is = (c: '一级(红色)' | '二级(橙色)' | '三级(黄色)' | '四级(蓝色)') => fact('issue.colour').is(c);
    const issued = f.count('issue', '发布警报', '次', { by: ['issue.colour', 'issue.kind'] }), adjusted = f.count('adjust', '调整预警级别', '次', { by: ['adjust.colour'] }), lifted = f.count('lift', '解除警报', '次');
    return {
      watched: f.count('watch', '收到监测信息', '件', { by: ['watch.danger', 'watch.source'] }), conferred: f.count('confer', '会商研判', '次', { by: ['confer.result'] }), issued, adjusted, lifted,
      red: f.count('issue', '红色预警', '次', is('一级(红色)')), orange: f.count('issue', '橙色预警', '次', is('二级(橙色)')), yellow: f.count('issue', '黄色预警', '次', is('三级(黄色)')), blue: f.count('issue', '蓝色预警', '次', is('四级(蓝色)')),
      messages: f.count('send', '发布预警信息', '次', { by: ['send.what'] }), villages: f.sum('send.villages', '通知村(社区)', '个次'), moved: f.sum('act.moved', '预警期转移、疏散', '人次'),
      judged: f.count('judge', '研判认为应当调整级别', '次'), responded: f.count('respond', '预警后转入应急响应', '次', did('issue')), reported: f.count('report', '向上级报告预警', '次'), running: f.standing(all(did('issue'), not(any(did('lift'), did('respond')))), '处于预警期', '个'),
      hitRate: f.share('warning.responded', 'warning.issued', '预警后发生突发事件的比例'),
    };
  },

  notModelled: {
    '突发事件应对法第63条第3款': '四个级别的划分标准由国务院或者有关部门定,由会商的人判断',
    '突发事件应对法第65条': '各平台实际送达多少人没有行为留下;传播了几次、通知了多少村由步骤记载',
    '突发事件应对法第64条': '发布的权限随灾种而定(气象预警由气象台站发布),由承办单位核对',
  },
});
