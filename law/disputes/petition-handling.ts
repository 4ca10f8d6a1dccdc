/** 信访事项的办理(有权处理的机关、单位): told or objected to in time, led into the right way by law, investigated and answered in sixty days. */
// biome-ignore format: the words of the language, on few lines
import { agency, any, choice, count, date, days, files, not, number, officials, optional, procedure, ref, step, text, told, workdays, yes } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { petitionRules, practice } from '../statutes.ts';
import { channels, matter, opinion, reviewed, route } from './petitions.ts';

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const petitionHandling = procedure({
  id: 'petition-handling', title: '信访事项的办理', chapter: 'disputes', from: '2022-05-01', roles,
  statutes: { law: petitionRules, practice },
  opens: ['begin', 'again', 'raise'], subject: 'begin.petitioner',

  steps: {
    begin: told('收到转送、交办', 'petition', { repeats: 1, form: { petitioner: matter.petitioner, people: matter.people, kind: matter.kind, clear: matter.clear,
      dueBy: optional(date('指定反馈结果的日期')), content: matter.content } }),
    again: told('上级转送、责令重新办理', ['petition-handling', 'petition-review', 'petition-recheck'], { repeats: 1, form: { petitioner: matter.petitioner, people: optional(matter.people), kind: matter.kind,
      to: optional(agency('承办单位')), result: optional(reviewed) } }),
    raise: step('直接提出信访事项', 'petitioner', { form: matter }),
    object: step('提出异议', 'head', { issues: '异议(退件)申请', serves: 'superior', form: { why: text('不属于本机关职权的详细理由') } }),
    allowed: step('同意退回', 'superior'),
    denied: step('不同意退回', 'superior'),
    back: step('退回', 'clerk', { ends: '退回', form: { why: text('理由', { class: 'open' }) } }),
    guide: step('告知向有权机关提出', 'clerk', { ends: '告知提出途径', issues: '不予受理告知书', serves: 'petitioner', form: { to: text('有权处理的机关') } }),
    pass: step('转送下级机关并告知去向', 'clerk', { ends: '转送下级机关', issues: '程序性告知书', serves: 'petitioner', form: { to: agency('下级机关、单位') } }),
    tell: step('告知接收情况、处理途径和程序', 'clerk', { issues: '受理(程序性)告知书', serves: 'petitioner', form: { route } }),
    channel: step('导入法定途径', 'head', { ends: '导入法定途径', issues: '导入法定途径告知书', serves: 'petitioner', form: { way: text('法定途径'),
      case: optional(ref(['dispute', 'reconsideration', 'litigation', 'adjudication', 'labour-arbitration', 'land-arbitration', 'enforcement-complaint'], '进入的案件')) } }),
    act: step('依法履行职责、答复', 'head', { ends: '履职答复', issues: '履行职责答复书', serves: 'petitioner', form: { did: text('履行职责的情况') } }),
    weigh: step('研究论证意见建议并答复', 'head', { ends: '答复意见建议', issues: '意见建议答复书', serves: 'petitioner', form: { taken: choice('意见建议', '采纳', '部分采纳', '留作参考') } }),
    accuse: step('处理检举控告', 'head', { ends: '处理检举控告', form: { result: choice('结果', '查证属实', '部分属实', '不属实', '移送有权机关') } }),
    investigate: step('听取陈述、调查核实', 'office', { repeats: 9, issues: '调查核实笔录', form: { officers: officials('调查人员'), record: files('笔录') } }),
    hear: step('信访听证', 'head', { repeats: 3, issues: '听证意见', form: { members: count('听证员人数'), record: files('听证记录') } }),
    mediate: step('调解、和解达成协议', 'office', { ends: '调解、和解', issues: '调解(和解)协议书', serves: 'petitioner', form: { paper: files('协议书') } }),
    extend: step('批准延长办理期限', 'head', { issues: '延期办理告知书', serves: 'petitioner', form: { why: text('延期理由') } }),
    opine: step('出具信访处理意见书', 'head', { issues: '信访处理意见书', serves: 'petitioner', form: { no: number('文号', '信访意见〔年〕号'), opinion, rights: yes('告知复查的权利和期限'),
      basis: text('事实、意见和法律法规依据'), performs: yes('需要有关机关、单位执行') } }),
    perform: step('督促执行支持的意见', 'office', { repeats: 5, issues: '履行情况报告', form: { done: yes('已经执行'), report: files('履行情况') } }),
    help: step('衔接救助', 'office', { repeats: 3, form: { kind: choice('救助', '社会救助', '司法救助', '慈善帮扶') } }),
    reviewed: told('复查意见', 'petition-review', { form: { result: reviewed } }),
    rechecked: told('复核意见', 'petition-recheck', { form: { result: reviewed } }),
    close: step('办结', 'office', { ends: '出具处理意见书' }),
  },

  rules: ({ law, practice, fact, did, day, today, served }) => {
    const handed = did('begin'), way = fact('tell.route'), told = any(did('again'), fact('begin.clear').true);
    const closing = ['channel', 'act', 'weigh', 'accuse', 'mediate', 'opine'] as const;
    return [
      // 告知、异议
      law(23, 2).after('raise').must('tell', 'guide', 'pass').within(days(15)).when(fact('raise.clear').true),
      law(23, 3).after('begin', 'again').must('tell', 'back').within(days(15)).when(told),
      law(23, 3).before('object').hold('收到转送、交办之日起五个工作日内提出', any(today.within(workdays(5), day('begin')), today.within(workdays(5), day('again')))),
      law(23, 3).after('object').must('allowed', 'denied').promptly(),
      law(23, 3).before('back').do('allowed'),
      law(23, 3).after('back').tells('opener', 'returned', { with: { why: 'back.why' } }).when(handed),
      law(23, 3).after('tell').tells('opener', 'told').when(handed),
      law(23, 1).before('guide', 'pass').do('raise'),
      law(23, 1).after('pass').opens('petition-handling', { unit: 'pass.to', with: { petitioner: 'raise.petitioner', people: 'raise.people', kind: 'raise.kind', to: 'pass.to' } }),
      law(23, 2).after('tell').must(served('tell')).within(days(15), { from: day('raise') }).when(fact('raise.clear').true),
      law(23, 3).after('tell').must(served('tell')).within(days(15), { from: day('begin') }).when(handed, fact('begin.clear').true),
      law(23, 3).after('tell').must(served('tell')).within(days(15), { from: day('again') }).when(did('again')),
      law(23, 3).after('tell').never('object'),
      law(23, 1).before(...closing).do('tell'),
      law('第22条第1款第3项').after('begin').must(...closing, 'back').by(fact('begin.dueBy')).when(fact('begin.dueBy').present),
      // 分类办理
      law(28, 3).before('investigate').attest('与信访事项、信访人有直接利害关系的人员已经回避'),
      law(29, 1).before('weigh').hold('是意见建议类', way.is('意见建议')),
      law(29, 1).after('tell').must('weigh').promptly().when(way.is('意见建议')),
      law(30, 1).before('accuse').hold('是检举控告类', way.is('检举控告')),
      law(30, 1).after('tell').must('accuse').promptly().when(way.is('检举控告')),
      law('第31条第1项至第4项').before('channel').hold('应当导入法律、仲裁、申诉、行政程序', way.among(...channels)),
      law('第31条第1项至第4项').after('tell').must('channel', 'mediate').promptly().when(way.among(...channels)),
      law('第31条第5项').before('act').hold('属于依法履行职责', way.is('依法履行职责')),
      law('第31条第5项').after('tell').must('act', 'mediate').promptly().when(way.is('依法履行职责')),
      law('第31条第6项').before('hear').attest('重大、复杂、疑难'),
      law('第31条第6项').before('opine').do('investigate'),
      law('第31条第6项').before('opine').hold('适用信访程序', way.is('信访程序')),
      law('第31条第6项').before('opine').attest('已经听取信访人陈述事实和理由'),
      law(33).before('mediate').hold('是申诉求决类', not(way.among('意见建议', '检举控告'))),
      law(33).before('mediate').attest('争议双方同意,在裁量权范围内,不违反政策法规的强制性规定'),
      // 意见书
      law(32, 1).before('opine').attest('请求是否符合规定、有没有事实根据,已经查清,依据写明'),
      law(32, 2).after('opine').must('perform').promptly({ until: fact('perform.done').true }).when(fact('opine.performs').true),
      law(34).after('tell').must('opine', 'mediate').within(days(60)).when(way.is('信访程序')),
      law(34).extends('opine', { with: 'extend', by: days(30), times: 1 }),
      law(34).before('extend').attest('情况复杂'),
      law(34).before('extend').do('tell'),
      law(34).after('extend').must(served('extend')).promptly(),
      practice('告知复查').before('opine').hold('告知复查的权利和期限', fact('opine.rights').true),
      law(34).after('opine').must(served('opine')).promptly(),
      law(34).before('close').do('opine served'),
      law(32, 2).before('close').hold('支持的意见已经执行', fact('perform.done').true).when(fact('opine.performs').true),
      law(21, 2).after(...closing).tells('opener', 'answered', { with: { opinion: 'opine.opinion' } }).when(handed),
      practice('办结').after('opine').never('extend', 'mediate'),
    ];
  },

  figures: (f, { fact, did }) => {
    const handed = f.count('begin', '收到转送、交办', '件', { by: ['begin.kind'] }), redone = f.count('again', '上级转送、责令重新办理', '件', { by: ['again.result'] }), direct = f.count('raise', '直接收到', '件', { by: ['raise.kind', 'raise.area', 'raise.way'] });
    const received = f.total('受理信访事项', '件', handed, redone, direct), told = f.count('tell', '告知接收情况', '件', { by: ['tell.route'] }), toldInTime = f.inTime('tell', '十五日内告知', '件');
    const opined = f.count('opine', '出具信访处理意见书', '件', { by: ['opine.opinion'] }), inTime = f.inTime('opine', '按期出具意见书', '件'), mediated = f.count('mediate', '调解、和解', '件');
    const supported = f.count('opine', '支持、部分支持', '件', fact('opine.opinion').among('支持', '部分支持'));
    return {
      handed, redone, direct, directPersons: f.sum('raise.people', '直接来访', '人次', fact('raise.way').is('来访')), received, told, toldInTime, toldRate: f.share(toldInTime, told, '按期告知率'), objected: f.count('object', '提出异议', '件'), back: f.count('back', '退回', '件'),
      channelled: f.count('channel', '导入法定途径', '件'), acted: f.count('act', '履职答复', '件'), weighed: f.count('weigh', '答复意见建议', '件', { by: ['weigh.taken'] }), accused: f.count('accuse', '处理检举控告', '件', { by: ['accuse.result'] }),
      opined, inTime, onTimeRate: f.share(inTime, opined, '按时办结率'), mediated, supported, supportRate: f.share(supported, opined, '支持率'), extended: f.count('extend', '延期办理', '件'), heard: f.count('hear', '信访听证', '件'),
      performed: f.count('perform', '支持的意见已经执行', '件', fact('perform.done').true), aided: f.count('help', '衔接救助', '件', { by: ['help.kind'] }), reviewed: f.count('reviewed', '被复查', '件', { by: ['reviewed.result'] }), rechecked: f.count('rechecked', '被复核', '件', { by: ['rechecked.result'] }),
      length: f.days('tell', 'opine', '自受理起平均办理天数'), open: f.standing(not(any(...(['back', 'guide', 'pass', 'channel', 'act', 'weigh', 'accuse', 'mediate', 'close'] as const).map((s) => did(s)))), '办理在办', '件'),
    };
  },

  notModelled: {
    '第23条第4款': '政法部门、纪检监察机关的告知按其规定,不在本案',
    '第24条': '受理争议由共同的上一级、联席会议决定',
    '第28条第3款': '是否有直接利害关系由人判断',
    '第29条第2款': '对有贡献的建议给予奖励,依有关规定另行办理',
    '第37条第2款': '社会救助、司法救助由民政、政法部门办理,这里只记衔接',
    '第31条第1项至第4项': '导入以后由进入的案件办理,信访不再计算期限;进入的案件已经登记的,在这里指明',
    '第34条': '六十日自受理之日起算:以告知受理的日子为准',
    '第35条': '条例没有写意见书须告知复查的权利和期限,各地的文书格式都有,写成通行做法',
    '第35条、第36条': '复查、复核由上一级另案办理;撤销重办的,由其重新交办',
  },
});
