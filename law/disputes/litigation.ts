/** 行政应诉(一审): from the complaint served by the court to the judgment in force. The second instance and retrials, and what a judgment asks, are files of their own. */
// biome-ignore format: the words of the language, on few lines
import { all, any, choice, choices, count, date, days, files, months, not, officials, optional, party, procedure, ref, setting, step, text, told, workdays, yes } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { headsInCourt, lawsuitOpinion, litigationLaw, litigationReading, practice } from '../statutes.ts';
import { linkedOnly } from './contested.ts';
import { application } from './forms.ts';
// biome-ignore format: the forms, on few lines
import { appearance, capacity, concern, document, effect, joint, lost, overturned, performance, result, settledResults, suedActs, thirdParty, weighty } from './lawsuits.ts';

const assignLimit = setting('litigation.assign', '确定应诉承办机构的期限', workdays(2), '国办发〔2016〕54号没有定期限;各地应诉工作规则');

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const litigation = procedure({
  id: 'litigation', title: '行政应诉(一审)', chapter: 'disputes', from: '2020-07-01', roles,
  statutes: { law: litigationLaw, reading: litigationReading, court: headsInCourt, notice: lawsuitOpinion, practice },
  opens: ['receive'], subject: 'receive.plaintiff',

  steps: {
    receive: step('送达起诉状副本、应诉通知书', 'court', { form: {
      plaintiff: party('原告'), court: text('人民法院', { class: 'open' }), no: text('案号', { class: 'open' }), filedOn: date('法院立案之日'),
      capacity, proofBy: optional(date('简易程序中法院确定的举证期限届满之日')), kind: application.kind,
      claims: choices('诉讼请求', '撤销', '变更', '履行职责', '确认违法', '确认无效', '行政赔偿', '行政补偿', '行政协议', '其他'), concern,
      way: choice('审理程序', '普通程序', '简易程序'), act: optional(ref(suedActs, '被诉的行政行为')), request: optional(ref('disclosure-request', '被诉的政府信息公开答复')), other: optional(ref(linkedOnly, '被诉的其他案件')), review: optional(ref('reconsideration', '经过的行政复议')), reviewed: yes('经过行政复议') } }),
    entrust: step('确定应诉承办机构、诉讼代理人', 'head', { repeats: 3, issues: '应诉任务单',
      form: { dept: text('承办机构', { class: 'open' }), agents: officials('委托的工作人员'), counsel: count('委托的律师、法律顾问人数') } }),
    askDelay: step('申请延期提供证据', 'office', { issues: '延期举证申请书', serves: 'court', form: { why: text('正当事由') } }),
    granted: step('准许延期提供证据', 'court'),
    removed: step('正当事由消除', 'office'),
    answer: step('提交答辩状、证据和依据', 'office', { issues: '行政答辩状', serves: 'court',
      form: { paper: files('答辩状'), evidence: files('证据目录、证据'), norms: optional(files('所依据的规范性文件')) } }),
    noProof: step('视为没有相应证据', 'clock'),
    stay: step('裁定停止执行', 'court', { form: { ground: choice('情形', '被告认为需要', '会造成难以弥补的损失', '会给国家利益、社会公共利益造成重大损害', '法律、法规规定') } }),
    halt: step('停止执行被诉行为', 'head'),
    ...appearance,
    settle: step('协调化解、改变被诉行为', 'head', { repeats: 3, issues: '改变行政行为(协调化解)告知书', serves: 'court',
      form: { how: choice('方式', '改变、撤销被诉行为', '和解', '接受调解'), what: text('内容') } }),
    prolong: step('通知延长审理期限', 'court', { repeats: 3, form: { until: date('延长后的届满之日') } }),
    judge: step('送达一审裁判', 'court', { repeats: 3, form: { document, no: text('裁判文书号', { class: 'open' }), result: result('裁判结果') } }),
    appeal: step('提起上诉', 'head', { repeats: 3, issues: '行政上诉状', serves: 'court', form: { why: text('上诉理由') } }),
    docket: step('二审立案', 'court', { repeats: 3, form: { no: text('二审案号', { class: 'open' }), by: choice('上诉人', '本机关', '对方', '双方'), gotOn: date('法院收到上诉状之日'), copyOn: optional(date('本机关收到对方上诉状副本之日')) } }),
    second: told('二审裁判', 'litigation-appeal', { repeats: 3, form: { result: choice('二审处理', '维持原裁判', '改判', '发回重审', '准许撤回上诉', '准许撤诉', '调解', '再审改变', '再审维持') } }),
    effective: step('登记裁判生效', 'office', { ends: '裁判生效', form: {
      outcome: result('生效裁判的结果'), effect, lost: yes('败诉'), on: date('生效之日'), ...performance } }),
    drop: step('不再作为当事人,销案', 'head', { ends: '销案', form: { why: choice('情形', '法院变更被告', '移送其他机关应诉', '登记有误') } }),
  },

  rules: ({ law, reading, court, notice, practice, fact, did, done, day, today, served }) => {
    const third = fact('receive.capacity').among(...thirdParty), bystander = fact('receive.capacity').is('第三人');
    const pending = not(done('docket').is(done('second'))), outcome = fact('effective.outcome');
    const ruled = fact('judge.document').is('裁定书'), sentenced = fact('judge.document').is('判决书');
    return [
      // 收案、承办
      law(67, 1).after('receive').tells('receive.act', 'sued', { with: { no: 'receive.no' } }).when(fact('receive.act').present),
      law(67, 1).after('receive').tells('receive.review', 'sued', { with: { no: 'receive.no' } }).when(fact('receive.review').present),
      law(67, 1).after('receive').tells('receive.request', 'sued', { with: { no: 'receive.no', reviewed: 'receive.reviewed' } }).when(fact('receive.request').present),
      notice('应诉责任').after('receive').must('entrust').within(assignLimit),
      notice('应诉责任').before('entrust').attest('由被诉行政行为的承办机构负责应诉,法制机构协调'),
      law(31, 1).before('entrust').hold('委托的诉讼代理人不超过二人', fact('entrust.agents').count.plus(fact('entrust.counsel')).atMost(2)),
      // 答辩、举证
      law('第67条第1款、第34条第2款').after('receive').must('answer', 'noProof').within(days(15), { silence: 'noProof' }).when(fact('receive.proofBy').absent).unless(third),
      reading(104, 1).after('receive').must('answer', 'noProof').by(fact('receive.proofBy'), { silence: 'noProof' }).when(fact('receive.proofBy').present).unless(third),
      law(35).before('answer').attest('诉讼过程中没有自行向原告、第三人和证人收集证据'),
      reading(34).before('askDelay').hold('在收到起诉状副本之日起十五日内申请', today.within(days(15), day('receive'))),
      law(36, 1).before('askDelay').attest('证据在作出行政行为时已经收集,因不可抗力等正当事由不能提供'),
      law(36, 1).before('removed').do('granted'),
      law(36, 1).from('granted').until('removed').stops('answer'),
      reading(34).after('removed').restarts('answer'),
      law(56, 1).after('stay').must('halt').promptly(),
      law(56, 1).before('halt').do('stay'),
      // 负责人出庭
      law(3, 3).after('summon').must('appear', 'depute', 'staffed', 'postponed').by(fact('summon.on')).unless(bystander),
      law(3, 3).before('appear', 'depute', 'staffed').do('summon'),
      law(3, 3).before('appear', 'depute', 'staffed').hold('在开庭日出庭', today.is(fact('summon.on'))),
      court(6, 1).before('appear').hold('开庭前提交出庭负责人的身份证明', did('prove'), done('appear').under(done('prove'))),
      court(6, 1).before('appear').hold('出庭的是提交了身份证明的负责人', fact('appear.head').same(fact('prove.head'))),
      court(11, 3).before('appear').hold('就实质性解决行政争议发表意见', fact('appear.spoke').true),
      law(3, 3).before('depute').hold('不能出庭的,委托相应的工作人员出庭,不得仅由律师出庭', fact('depute.staff').present),
      court(9, 1).before('depute').hold('负责人不能出庭的,说明正当理由', did('explain'), done('depute').under(done('explain'))),
      court(7, 1).before('staffed').hold('同一审级负责人已经出庭,法院没有再次通知负责人出庭', did('appear'), fact('summon.head').false).when(fact('staffed.why').is('同一审级已经出庭一次')),
      court(3).before('staffed').hold('是共同被告', fact('receive.capacity').is(joint)).when(fact('staffed.why').is('由共同被告的负责人出庭')),
      law(3, 3).before('staffed').hold('是第三人,不是被告', bystander).when(fact('staffed.why').is('作为第三人')),
      court(8).before('explain').attest('属于负责人不能出庭的情形,证明材料属实'),
      court(4, 1).before('depute').attest('涉及重大公共利益、社会高度关注或者可能引发群体性事件的案件,负责人确实不能出庭').when(fact('receive.concern').hasAny(...weighty)),
      // 协调化解
      law(60, 1).before('settle').attest('属于行政赔偿、补偿或者行使法律、法规规定的自由裁量权的案件;自愿、合法').when(fact('settle.how').is('接受调解')),
      reading(81).after('settle').must('settle served').promptly().when(fact('settle.how').is('改变、撤销被诉行为')),
      // 裁判、上诉
      law(81).after('receive').must('judge').within(months(6), { from: fact('receive.filedOn') }).when(fact('receive.way').is('普通程序')),
      law(83).after('receive').must('judge').within(days(45), { from: fact('receive.filedOn') }).when(fact('receive.way').is('简易程序')),
      law(81).extends('judge', { with: 'prolong', to: 'prolong.until' }),
      law(85).after('judge').may('appeal').within(days(15)).when(sentenced),
      law(85).after('judge').may('appeal').within(days(10)).when(ruled, fact('judge.result').is('驳回起诉')),
      law(85).before('appeal').do('judge'),
      practice('上诉').before('appeal').attest('经机关负责人集体研究'),
      law(86).after('docket').opens('litigation-appeal', { with: { plaintiff: 'receive.plaintiff', no: 'docket.no', by: 'docket.by', gotOn: 'docket.gotOn', copyOn: 'docket.copyOn', capacity: 'receive.capacity', concern: 'receive.concern' } }),
      // 生效
      practice('登记生效').after('judge').must('effective', 'docket').promptly(),
      practice('登记生效').after('second').must('effective').promptly().unless(fact('second.result').is('发回重审')),
      practice('等待开庭').after('answer', 'noProof').must('summon').promptly({ until: any(did('summon'), did('judge')) }),
      law(85).before('effective').do('judge'),
      law(85).before('effective').let('appeal'),
      law(85).before('effective').hold('没有等待二审的上诉', not(pending)),
      law(85).before('effective').attest('对方在上诉期内没有上诉,或者二审已经终结').when(any(sentenced, ruled)),
      law(85).before('effective').hold('没有二审的,就是一审裁判的结果', outcome.is(fact('judge.result'))).unless(did('second')),
      law(89).before('effective').hold('发回重审的,重新作出一审裁判', done('judge').over(1)).when(fact('second.result').is('发回重审')),
      reading(26).before('drop').attest('法院变更了被告、本机关不再是当事人,或者登记有误'),
      law(70).before('effective').hold('写明被诉行为被撤销、变更、确认违法或者确认无效', fact('effective.effect').present).when(outcome.among(...overturned)),
      law(70).after('effective').tells('receive.act', 'judged', { with: { result: 'effective.effect' } })
        .when(fact('receive.act').present, fact('effective.effect').present),
      law(79).after('effective').tells('receive.review', 'judged', { with: { result: 'effective.effect' } })
        .when(fact('receive.review').present, fact('effective.effect').present),
      law(69).after('effective').tells('receive.request', 'judged', { with: { result: 'effective.outcome' } }).when(fact('receive.request').present),
      law(94).after('effective').opens('litigation-performance',
        { with: { plaintiff: 'receive.plaintiff', no: 'receive.no', outcome: 'effective.outcome', lost: 'effective.lost', performs: 'effective.performs', performBy: 'effective.performBy' } })
        .when(any(fact('effective.performs').true, fact('effective.lost').true)),
      law(85).after('appeal').must(served('appeal')).promptly(),
      law(67, 1).after('answer').must(served('answer')).within(days(15), { from: day('receive') }).unless(any(did('granted'), fact('receive.proofBy').present, third)),
    ];
  },

  computes: ({ truth, fact }) => ({ 'receive.reviewed': truth(fact('receive.review').present), 'effective.lost': truth(all(fact('effective.outcome').among(...lost), not(fact('receive.capacity').among(...thirdParty)))) }),

  figures: (f, { fact, did, done }) => {
    const first = done('appear').plus(done('depute')).is(1), weightyCase = fact('receive.concern').hasAny(...weighty), closedOn = 'effective' as const;
    const received = f.count('receive', '一审应诉', '件', { by: ['receive.kind', 'receive.capacity', 'receive.way'] });
    const asDefendant = f.count('receive', '作为被告的案件', '件', not(fact('receive.capacity').among(...thirdParty)));
    const headFirst = f.count('appear', '首次开庭负责人出庭', '件', first), deputeFirst = f.count('depute', '首次开庭负责人未出庭', '件', first);
    const heard = f.total('开庭审理', '件', headFirst, deputeFirst), headsCame = f.count('appear', '负责人出庭应诉', '件', { when: done('appear').is(1), by: ['appear.post'] });
    const weightyHead = f.count('appear', '重大案件首次开庭负责人出庭', '件', all(first, weightyCase)), weightyDepute = f.count('depute', '重大案件首次开庭负责人未出庭', '件', all(first, weightyCase));
    const weightyHeard = f.total('重大案件开庭审理', '件', weightyHead, weightyDepute), weightyCame = f.count('appear', '重大案件负责人出庭应诉', '件', all(done('appear').is(1), weightyCase));
    const closed = f.count(closedOn, '裁判生效', '件', { by: ['effective.outcome', 'receive.kind'] }), lostCases = f.count(closedOn, '败诉', '件', { when: fact('effective.lost').true, by: ['effective.outcome'] });
    const settled = f.count(closedOn, '协调化解、撤诉', '件', fact('effective.outcome').among(...settledResults)), answered = f.count('answer', '提交答辩状、证据', '件'), inTime = f.inTime('answer', '按期答辩举证', '件');
    const closedAs = f.count(closedOn, '作为被告的生效裁判', '件', not(fact('receive.capacity').among(...thirdParty)));
    return {
      received, asDefendant, joint: f.count('receive', '复议维持的共同被告', '件', fact('receive.capacity').is(joint)),
      afterReview: f.count('receive', '经过行政复议的应诉', '件', fact('receive.review').present), public: f.count('receive', '行政公益诉讼', '件', fact('receive.concern').has('行政公益诉讼')),
      counsel: f.count('entrust', '由法律顾问、律师代理', '件', { when: all(done('entrust').is(1), fact('entrust.counsel').atLeast(1)) }),
      answered, inTime, inTimeRate: f.share(inTime, answered, '按期答辩举证率'), noProof: f.count('noProof', '逾期不举证', '件'),
      headFirst, deputeFirst, heard, headsCame, headRate: f.share(headsCame, heard, '负责人出庭率(开庭案件)'), hearings: f.count('appear', '负责人出庭', '次'), chiefs: f.count('appear', '正职负责人出庭', '次', fact('appear.post').is('正职负责人')),
      weightyHead, weightyDepute, weightyHeard, weightyCame, weightyRate: f.share(weightyCame, weightyHeard, '重大案件负责人出庭率(开庭案件)'),
      counselOnly: f.count('depute', '仅由律师、法律顾问出庭', '次', fact('depute.staff').absent), explained: f.count('explain', '说明负责人不能出庭', '件次', { by: ['explain.ground'] }), unexcused: f.count('unexcused', '无正当理由未出庭', '件次'),
      judged: f.count('judge', '一审裁判', '件', { by: ['judge.result', 'judge.document'] }), appeals: f.count('appeal', '本机关上诉', '件'), docketed: f.count('docket', '进入二审', '件', { by: ['docket.by'] }),
      closed, lost: lostCases, closedAs, lostRate: f.share(lostCases, closedAs, '败诉率(作为被告的生效裁判)'), settled, settledRate: f.share(settled, closed, '协调化解、撤诉率'),
      stayed: f.count('stay', '裁定停止执行', '件'), length: f.days('receive', 'judge', '一审平均天数'), open: f.standing(not(any(did('effective'), did('drop'))), '应诉在办', '件'),
    };
  },

  notModelled: {
    '第56条': '原告、利害关系人申请停止执行由法院审查,本机关只记法院的裁定',
    '第62条、第97条': '原告撤诉的申请向法院提出,本机关只记法院的裁定;被执行人是对方的,另由申请法院强制执行办理',
    '第67条第2款、法释〔2020〕3号第5条第2款': '法院在五日内发送答辩状副本、开庭三日前送达出庭通知书:约束法院,本机关不能要求',
    '第81条': '中止诉讼的期间不计入审限,由法院掌握;这里的期限只作提示,以法院的通知延长',
    '第85条': '对方的上诉期从其收到裁判之日起算,本机关不知道那一日,所以由登记生效的人署名认定',
    '法释〔2020〕3号第2条': '谁是负责人、是不是参与分管,由法院审查身份证明时认定',
    '法释〔2020〕3号第3条': '共同被告由哪一个机关的负责人出庭,由双方协商或者法院确定,由登记的人写明;不必出庭的开庭不计入出庭率的基数',
    '法释〔2020〕3号第7条': '同一审级负责人到庭一次一般即可,法院再次通知的除外;出庭率按首次开庭和曾经出庭的案件计算',
    '第36条第2款、第59条以下': '补充证据、先予执行、财产保全、管辖异议由法院准许、裁定,本机关只在答辩材料里附上',
    '法释〔2018〕1号第104条': '简易程序的答辩期间由法院确定,举证期限不超过十五日:法院确定的,按其届满之日',
    '法释〔2018〕1号第135条第2款': '共同被告对原行政行为共同举证,可以由其中一个机关实施;各机关的案件各记自己的答辩',
    '第34条第2款': '涉及第三人合法权益、第三人提供证据的,不视为没有证据,由法院认定',
    '法释〔2020〕3号第12条': '法院向监察机关、上一级行政机关提出的司法建议,由收到的机关另案办理',
    '国办发〔2016〕54号': '原文没有取得,承办责任按通行的转述写成',
    '统计:出庭率的口径': '各省以开庭案件数或者法院通知件数为基数,不一;这里以开庭案件为基数',
  },
});
