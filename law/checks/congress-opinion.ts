/** 审议意见、执法检查、专题询问、质询: what the standing committee hands over, studied, sent for comment, reported upon in writing. 监督法第17条, 第37条, 第50条, 第52条. */
// biome-ignore format: the words of the language, on few lines
import { agency, any, choice, date, files, months, not, optional, procedure, rows, setting, step, text, told, workdays } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { congressLaw, disclosureRules, practice } from '../statutes.ts';

const custom = '监督法没有定期限;省级实施办法或者交办函定,各地不一';
const reportLimit = setting('congress-opinion.report', '报告审议意见研究处理情况的期限', months(3), custom);
const answerLimit = setting('congress-opinion.answer', '答复询问、质询的期限', months(1), custom);
const againLimit = setting('congress-opinion.again', '测评不满意的再次报告的期限', months(3), custom);
const kind = choice('种类', '审议意见', '决议', '执法检查报告和审议意见', '专题询问的意见', '询问', '质询案', '调研、视察的意见');

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const congressOpinion = procedure({
  id: 'congress-opinion', title: '人大审议意见、执法检查、询问和质询的办理', chapter: 'checks', from: '2016-01-01', roles,
  statutes: { law: congressLaw, disclosure: disclosureRules, practice },
  opens: ['start', 'receive'], subject: 'allot.title',

  steps: {
    start: told('报告后收到审议意见', 'congress-report', { repeats: 1, form: { kind, title: text('题目', { class: 'open' }), until: date('决议规定的期限', { optional: true }) } }),
    receive: step('交办', 'congress', { form: { kind, title: text('题目', { class: 'open' }), until: date('规定的期限', { optional: true }), way: optional(choice('质询的答复方式', '口头', '书面')) } }),
    allot: step('分办', 'office', { repeats: 5, issues: '交办通知', form: { title: text('题目', { class: 'open' }), kind, until: date('规定的期限', { optional: true }), lead: agency('牵头单位'),
      joint: optional(rows('配合单位', { unit: agency('单位') }, { class: 'open' })) } }),
    progress: step('办理进展', 'office', { repeats: 20, form: { words: text('进展') } }),
    handle: step('研究处理', 'office', { repeats: 5, issues: '研究处理情况', form: { words: text('研究处理情况'), papers: optional(files('佐证材料')) } }),
    consult: step('送专门委员会、工作机构征求意见', 'office', { repeats: 3, issues: '征求意见函', serves: 'congress' }),
    advised: step('专门委员会、工作机构提出意见', 'congress', { repeats: 3, form: { words: text('意见') } }),
    report: step('向常务委员会提出书面报告', 'head', { repeats: 3, issues: '研究处理情况报告', serves: 'congress', form: { report: files('报告') } }),
    answer: step('答复询问、质询', 'head', { repeats: 3, issues: '质询答复', form: { way: choice('方式', '负责人到会口头答复', '书面答复,负责人签署'), words: text('答复') } }),
    unsatisfied: step('提质询案的人员过半数不满意,要求再作答复', 'congress', { repeats: 2 }),
    rate: step('满意度测评', 'congress', { repeats: 3, form: { rating: choice('结果', '满意', '基本满意', '不满意') } }),
    close: step('办结', 'office', { ends: '已经报告' }),
    answered: step('答复办结', 'office', { ends: '已经答复' }),
  },

  rules: ({ law, disclosure, practice, fact, did, done, day }) => {
    const asked = fact('allot.kind').among('询问', '质询案'), dated = fact('allot.until').present;
    return [
      practice('审议意见办理').after('start', 'receive').must('allot').promptly(),
      practice('审议意见办理').before('handle', 'progress').do('allot'),
      // 审议意见、执法检查、专题询问:研究处理、征求意见、书面报告
      law('第17条第1款、第37条第1款').before('consult').do('handle'),
      law('第17条第1款、第37条第1款').before('report').do('handle', 'consult').unless(fact('allot.kind').among('决议', '专题询问的意见', '调研、视察的意见')),
      law('第17条第1款、第50条').before('report').do('handle').when(fact('allot.kind').among('决议', '专题询问的意见')),
      law('第17条第1款、第37条第1款').after('allot').must('report').by(fact('allot.until')).when(not(asked), dated),
      practice('审议意见办理').after('allot').must('report').within(reportLimit).when(not(asked), not(dated)),
      // 询问、质询
      law(52, 1).after('allot').must('answer').by(fact('allot.until')).when(asked, dated),
      practice('询问、质询').after('allot').must('answer').within(answerLimit).when(asked, not(dated)),
      law(54).before('answer').hold('质询案按照决定的方式答复', any(fact('receive.way').absent, fact('receive.way').is('口头').and(fact('answer.way').is('负责人到会口头答复')),
        fact('receive.way').is('书面').and(fact('answer.way').is('书面答复,负责人签署')))).when(fact('allot.kind').is('质询案')),
      law(53).after('unsatisfied').must('answer').promptly(),
      practice('审议意见办理').after('rate').must('report').within(againLimit).when(fact('rate.rating').is('不满意')),
      // 公布、办结
      law('第17条第3款、第37条第3款').before('close').let('report published'),
      disclosure(26).publishes('report', { within: workdays(20) }),
      law('第17条第1款、第37条第1款').before('close').do('report served'),
      practice('审议意见办理').before('close').hold('测评不满意的已经再次报告', any(not(did('rate')), fact('rate.rating').among('满意', '基本满意'), day('report').after(day('rate')))),
      law(52, 1).before('answered').do('answer'),
      law(53).before('answered').hold('要求再作答复的,已经再次答复', done('answer').over(done('unsatisfied'))),
      practice('审议意见办理').before('answered').hold('是询问、质询', asked),
      law('第17条第2款、第37条第2款').after('close').tells('opener', 'answered', { with: { rating: 'rate.rating' } }).when(did('start')),
    ];
  },

  figures: (f) => {
    const received = f.count('allot', '收到审议意见、执法检查意见、询问和质询', '件', { by: ['allot.kind'] }), reported = f.count('report', '书面报告研究处理情况', '件次', { by: ['allot.kind'] });
    const inTime = f.inTime('report', '按期报告', '件次'), answered = f.count('answer', '答复询问、质询', '件次', { by: ['allot.kind', 'answer.way'] });
    return {
      received, reported, inTime, onTimeRate: f.share(inTime, reported, '审议意见按期报告率'), answered, answeredInTime: f.inTime('answer', '按期答复', '件次'),
      again: f.count('unsatisfied', '要求再作答复', '次'), rated: f.count('rate', '满意度测评', '次', { by: ['rate.rating'] }), published: f.count('report published', '研究处理情况公布', '件'),
      closed: f.count('close', '审议意见办结', '件'), length: f.days('allot', 'report', '平均办理天数'),
    };
  },

  notModelled: {
    '第17条、第29条、第37条、第50条': '没有定期限;决议规定期限的按决议,其余按设定值',
    '第51条': '质询案由三人以上联名,是否交由答复由主任会议决定',
    '第55条至第59条': '特定问题调查由常务委员会组织调查委员会,行政机关提供材料',
    '满意度测评': '监督法没有规定,各地办法规定的按登记',
  },
});
