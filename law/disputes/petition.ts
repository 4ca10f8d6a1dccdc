/** 信访(信访部门): registered, sent within fifteen days to whoever has the power, followed until it is answered and the petitioner asked how he finds it. */
// biome-ignore format: the words of the language, on few lines
import { agency, all, any, choice, choices, date, days, files, not, number, official, optional, procedure, ref, setting, step, text, told, yes } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { petitionRules, practice } from '../statutes.ts';
import { grounds, matter, opinion, outcomes, ratings } from './petitions.ts';
import { handedToCentre, inDispute } from './resolution.ts';

const visitLimit = setting('petition.visit', '办结后回访的期限', days(30), '各地信访回访制度;条例没有定期限');

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const petition = procedure({
  id: 'petition', title: '信访事项的登记、转送和督办', chapter: 'disputes', from: '2022-05-01', roles,
  statutes: { law: petitionRules, practice },
  opens: ['raise'], subject: 'raise.petitioner',

  steps: {
    raise: step('提出信访事项', 'petitioner', { form: { ...matter, urgent: yes('重大、紧急'), town: optional(agency('涉及的镇、街道')),
      earlier: optional(ref('petition', '此前的信访事项')), reception: optional(ref('petition-reception', '领导接访')), dispute: inDispute } }),
    register: step('登记', 'clerk', { issues: '信访登记表', form: { no: number('信访件号', '信访〔年〕号') } }),
    reportUp: step('报告重大、紧急信访事项', 'head', { repeats: 3, issues: '紧急信息专报', form: { to: choices('报告、通报', '本级党委、政府', '上一级信访部门', '国家信访局', '主管部门、联席会议办公室'), advice: text('建议') } }),
    send: step('转送、交办', 'clerk', { repeats: 5, issues: '转送(交办)单', form: { to: agency('有权处理的机关、单位'), how: choice('方式', '转送', '交办'), dueBy: optional(date('指定反馈结果的日期')), content: text('信访事项', { class: 'personal' }) } }),
    refer: step('转送政法部门、纪检监察机关', 'clerk', { ends: '转送其他机关', issues: '转送函', serves: 'otherOrgan', form: { to: choice('机关', '政法部门', '纪检监察机关'), unit: text('机关名称') } }),
    guide: step('告知向有权机关提出', 'clerk', { ends: '告知提出途径', issues: '告知书', serves: 'petitioner', form: { to: text('有权处理的机关') } }),
    decline: step('告知不予受理、不再受理', 'clerk', { ends: '不再受理', issues: '不予(不再)受理告知书', serves: 'petitioner', form: { ground: choice('情形', '复核已经终结', '正在受理、办理,又向上级提出'), help: text('疏导、帮扶情况') } }),
    told: told('告知信访人接收情况', 'petition-handling', { repeats: 9 }),
    returned: told('有权机关退回', 'petition-handling', { repeats: 5, form: { why: text('理由') } }),
    answered: told('有权机关办理终结', 'petition-handling', { repeats: 9, form: { opinion: optional(opinion) } }),
    final: told('复核终结', 'petition-recheck'),
    shut: told('积案依法终结', 'petition-backlog', { form: { how: text('终结的依据', { class: 'open' }) } }),
    ...handedToCentre,
    urge: step('督办', 'head', { repeats: 9, issues: '督办函', serves: 'otherOrgan', form: { grounds, way: choice('方式', '督办', '约谈', '通报', '挂牌督办'), advice: text('改进工作的建议') } }),
    feedback: step('书面反馈督办', 'otherOrgan', { repeats: 9, form: { taken: choice('建议', '采纳', '部分采纳', '没有采纳'), what: text('反馈') } }),
    advise: step('提出完善政策、追究责任的建议', 'head', { repeats: 5, issues: '信访工作建议书', serves: 'otherOrgan', form: { kind: choice('建议', '完善政策', '追究责任'), what: text('内容') } }),
    adopted: step('书面反馈完善政策、追究责任的建议', 'otherOrgan', { repeats: 5, form: { taken: choice('建议', '采纳', '部分采纳', '没有采纳'), why: optional(text('没有采纳的理由')) } }),
    lead: step('领导包案', 'head', { repeats: 5, issues: '包案化解台账', form: { leader: official('包案领导'), why: choice('原因', '群众反映强烈', '重复信访', '集体访', '积案') } }),
    backlog: step('列入积案台账', 'head', { form: { kind: choice('积案类别', '行政类', '涉法涉诉类', '纪检举报类'), leader: official('包案领导'), plan: text('一案一策') } }),
    cleared: told('积案化解', 'petition-backlog', { form: { how: text('化解的方式', { class: 'open' }) } }),
    visit: step('回访评价', 'clerk', { repeats: 3, issues: '满意度评价记录', form: { bureau: choice('对信访部门', ...ratings), duty: choice('对责任单位', ...ratings) } }),
    settle: step('息访息诉', 'clerk', { form: { how: choice('方式', '诉求解决', '解释疏导', '帮扶救助', '调解、和解', '导入程序'), papers: optional(files('承诺书、协议书')) } }),
    close: step('办结', 'clerk', { ends: '办结', form: { how: optional(choice('办理终结', ...outcomes)) } }),
  },

  rules: ({ law, practice, fact, did, done, served }) => {
    const exhausted = all(fact('raise.earlier').present, fact('raise.earlier').did('final')), joint = fact('raise.dispute').present;
    const peaceful = any(did('settle'), did('cleared'), did('resolved'));
    return [
      // 登记、告知
      law(22, 1).after('raise').must('register').promptly(),
      law(22, 1).before('send', 'refer', 'guide').do('register'),
      law(22, 1).after('raise').must('send', 'refer', 'guide', 'decline').within(days(15)),
      law(30, 3).before('send').hold('不把检举控告人透露、转给被检举的人员和单位', fact('raise.petitioner').absent).when(fact('raise.kind').is('检举控告')),
      law('第22条第1款第3项').before('send').hold('交办的,指定反馈结果的日期', fact('send.dueBy').present).when(fact('send.how').is('交办')),
      law(22, 1).before('refer', 'guide', 'decline').hold('已经转送的,退回以后才另行处理', done('send').is(done('returned'))),
      law(22, 2).before('refer').hold('转送纪检监察机关的,是检举控告类', fact('raise.kind').is('检举控告')).when(fact('refer.to').is('纪检监察机关')),
      law(25, 1).after('raise').must('reportUp').promptly().when(fact('raise.urgent').true),
      law(25, 1).before('reportUp').hold('报告本级党委、政府', fact('reportUp.to').has('本级党委、政府')),
      law(25, 2).before('reportUp').hold('同时报告上一级信访部门和国家信访局', fact('reportUp.to').has('上一级信访部门'), fact('reportUp.to').has('国家信访局')),
      law(22, 1).after('send').opens('petition-handling', { unit: 'send.to', with: { petitioner: 'raise.petitioner', people: 'raise.people', kind: 'raise.kind', clear: 'raise.clear', dueBy: 'send.dueBy', content: 'send.content' } }),
      law(23, 3).after('returned').must('send', 'refer', 'guide').promptly(),
      law('第22条第1款第3项').after('send').must('answered', 'returned').by(fact('send.dueBy')).when(fact('send.dueBy').present),
      law(36, 3).before('decline').hold('同一事实和理由,复核已经终结', exhausted).when(fact('decline.ground').is('复核已经终结')),
      law(37, 3).before('decline').attest('已经做好疏导教育、矛盾化解、帮扶救助').when(fact('decline.ground').is('复核已经终结')),
      law(19, 3).before('decline').attest('同一信访事项下级已经受理或者正在办理,信访人在规定期限内又向本机关提出').when(fact('decline.ground').is('正在受理、办理,又向上级提出')),
      practice('领导接访').after('raise').tells('raise.reception', 'came', { with: { people: 'raise.people' } }).when(fact('raise.reception').present),
      law(37, 1).after('register').tells('raise.dispute', 'entered').when(joint),
      law(37, 1).after('close').tells('raise.dispute', 'settled').when(joint, peaceful),
      law(37, 1).after('close', 'refer', 'guide', 'decline').tells('raise.dispute', 'ended').when(joint).unless(peaceful),
      // 包案、积案、督办
      law(18, 2).before('lead', 'backlog').do('register'),
      practice('积案').after('backlog').opens('petition-backlog', { with: { petitioner: 'raise.petitioner', kind: 'backlog.kind', leader: 'backlog.leader', plan: 'backlog.plan' } }),
      law(40, 1).before('urge').hold('已经转送、交办', did('send')),
      law(39, 3).before('urge').attest('由信访工作联席会议约谈、通报、挂牌督办').when(not(fact('urge.way').is('督办'))),
      law(40, 4).after('urge').must('feedback').promptly(),
      law(40, 1).after('urge').must(served('urge')).promptly(),
      law('第40条第2款、第3款').before('advise').do('register'),
      law(40, 4).after('advise').must('adopted').promptly(),
      // 回访、办结
      law(21, 2).after('answered').must('visit').within(visitLimit).when(fact('raise.clear').true),
      law(21, 2).before('visit').do('answered'),
      practice('息访').before('settle').hold('已经答复,或者积案、联调已经化解', any(did('answered'), did('cleared'), did('resolved'))),
      practice('办结').before('close').hold('有权机关已经办理终结', did('answered')),
      practice('办结').before('close').let('visit'),
      practice('办结').before('close').hold('积案已经化解或者依法终结', any(did('cleared'), did('shut'))).when(did('backlog')),
    ];
  },

  computes: ({ linked }) => ({ 'close.how': linked('petition-handling').outcome }),

  figures: (f, { fact, did, done }) => {
    const visits = fact('raise.way').is('来访'), of = ['raise.kind', 'raise.area', 'raise.first'] as const;
    const raised = f.count('raise', '信访总量', '件次', { by: ['raise.way', ...of] }), batches = f.count('raise', '接待来访批次', '批次', { when: visits, by: [...of] }), persons = f.sum('raise.people', '接待来访人次', '人次', visits);
    const settled = f.count('settle', '息访息诉', '件', { by: ['settle.how'] }), settledBatches = f.count('settle', '息访息诉批次', '批次', visits);
    const answered = f.count('answered', '有权机关办结', '件', { by: ['answered.opinion'] }), sent = f.count('send', '转送、交办', '件', { by: ['send.how'] });
    const first = f.count('raise', '初次信访', '件', fact('raise.first').is('初次')), firstSettled = f.count('settle', '初次信访一次化解', '件', fact('raise.first').is('初次'));
    const visited = f.count('visit', '回访', '件', { by: ['visit.bureau', 'visit.duty'] });
    const ratedBureau = f.count('visit', '评价信访部门', '件', not(fact('visit.bureau').is('未评价'))), happyBureau = f.count('visit', '对信访部门满意', '件', fact('visit.bureau').among('满意', '基本满意'));
    const ratedDuty = f.count('visit', '评价责任单位', '件', not(fact('visit.duty').is('未评价'))), happyDuty = f.count('visit', '对责任单位满意', '件', fact('visit.duty').among('满意', '基本满意'));
    const registered = f.count('register', '登记', '件'), sentInTime = f.inTime('send', '十五日内转送、交办', '件'), advised = f.count('advise', '完善政策、追究责任的建议', '件', { by: ['advise.kind'] });
    const urged = f.count('urge', '督办', '件次', { by: ['urge.way'] }), improved = f.count('feedback', '督办建议采纳', '件次', fact('feedback.taken').among('采纳', '部分采纳'));
    return {
      raised, letters: f.count('raise', '来信', '件', fact('raise.way').is('来信')), online: f.count('raise', '网上信访', '件', fact('raise.way').is('网上信访')), calls: f.count('raise', '来电', '件', fact('raise.way').is('来电')),
      batches, persons, groups: f.count('raise', '集体访批次', '批次', all(visits, fact('raise.people').atLeast(5))), groupPersons: f.sum('raise.people', '集体访人次', '人次', all(visits, fact('raise.people').atLeast(5))),
      first, repeated: f.count('raise', '重复信访', '件', fact('raise.first').is('重复')), registered, sent, sentInTime, sentRate: f.share(sentInTime, sent, '按期转送、交办率'), returned: f.count('returned', '被退回', '件'),
      referred: f.count('refer', '转送政法、纪检', '件', { by: ['refer.to'] }), guided: f.count('guide', '告知提出途径', '件'), declined: f.count('decline', '不再受理', '件'), urgent: f.count('reportUp', '紧急信访报告', '件次'),
      answered, closed: f.count('close', '信访办结', '件', { by: ['close.how'] }), settled, settledBatches, settledRate: f.share(settled, raised, '息访息诉率'), firstSettled, firstRate: f.share(firstSettled, first, '初次信访一次化解率'),
      visited, ratedBureau, happyBureau, bureauRate: f.share(happyBureau, ratedBureau, '信访部门满意率'), ratedDuty, happyDuty, dutyRate: f.share(happyDuty, ratedDuty, '责任单位满意率'),
      urged, improved, improvedRate: f.share(improved, urged, '督办建议采纳率'), advised, adopted: f.count('adopted', '完善政策、追究责任的建议采纳', '件', fact('adopted.taken').among('采纳', '部分采纳')), led: f.count('lead', '领导包案', '件', done('lead').is(1)), backlogged: f.count('backlog', '列入积案', '件', { by: ['backlog.kind'] }), cleared: f.count('cleared', '积案化解', '件'), shut: f.count('shut', '积案依法终结', '件'),
      backlog: f.standing(all(did('backlog'), not(any(did('cleared'), did('shut')))), '积案', '件', { by: ['backlog.kind'] }),
      open: f.standing(not(any(did('close'), did('refer'), did('guide'), did('decline'))), '信访在办', '件'),
    };
  },

  notModelled: {
    '第22条第1款': '向本级党委、政府报请处理的,是报告以后再转送、交办;上级、下级之间的报送通过信访信息系统',
    '第24条': '两个以上机关的受理争议由共同的上一级、联席会议决定,结果由再次转送、交办体现',
    '第26条': '重大、紧急信访的处置由应急程序办理',
    '第39条、第41条': '年度考核、年度报告由考核和报告程序办理,数字由这里的统计得出',
    '第20条、第47条': '到指定场所走访、多人走访推选代表不超过五人,是信访人的义务:没有做到也要登记,由接待人员劝导,代表人数记在来访登记里',
    '第29条第2款': '对有贡献的建议给予奖励,依有关规定另行办理',
    '检举控告': '检举控告人只记在涉密事项里,转送、统计都不带姓名',
    '统计:批次和人次': '来访一次登记为一批次,人数是这一批次的人数,两者不能相加;息访息诉的批次按原来来访的件数',
  },
});
