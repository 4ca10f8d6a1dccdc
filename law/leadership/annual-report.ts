/**
 * 县政府法治政府建设年度报告: opened each January by the clock; each unit's part asked for; composed of the figures of the year at one place of the ledger, reviewed,
 * passed by the government's meeting, signed; to the Party committee, the standing committee and the level above before 1 March, public before 1 April.
 * A figure may be left out, with its reason, for who signs; none is altered. What is found wrong after the signing is an act of its own.
 */
// biome-ignore format: the words of the language, on few lines
import { agency, all, any, count, date, days, files, not, procedure, ref, rows, setting, step, text, told, workdays, yes } from '../../kernel/words.ts';
import { discussed } from '../decisions/forms.ts';
import { roles } from '../roles.ts';
import { disclosureRules, inspectionWork, practice } from '../statutes.ts';
import { allFiveIn, custom, daysBefore, reportParts, reviewed, secrecy } from './year.ts';

const askWithin = setting('annual-report.ask', '向各单位要求年度材料的期限', workdays(5), custom);

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const annualReport = procedure({
  id: 'annual-report', title: '法治政府建设年度报告(本级政府)', chapter: 'leadership', from: '2019-04-15', roles,
  statutes: { law: inspectionWork, disclosure: disclosureRules, practice },
  opens: ['start'], every: { year: [1, 1], each: 'government' },

  steps: {
    start: step('应当报告上一年度法治政府建设情况', 'clock'),
    ask: step('要求各单位提供年度材料', 'planner', { repeats: 3, issues: '年度报告材料报送通知', form: {
      year: count('报告年度'), dueOn: date('报送期限'), number: count('单位数'),
      units: rows('要求的单位', { unit: agency('单位'), what: text('要求提供的部分', { class: 'open' }) }, { class: 'open' }) } }),
    compose: step('由指标编写报告', 'planner', { repeats: 9, issues: '法治政府建设年度报告(文稿)', form: {
      title: text('题目', { class: 'open' }), year: count('报告年度'), place: count('取数的账本位置(到第几件为止)'), parts: reportParts, report: files('报告文稿'), left: count('略去的指标数'),
      omitted: rows('略去的指标(供签发人看)', { figure: text('指标', { class: 'open' }), reason: text('理由', { class: 'open' }) }, { optional: true }) } }),
    review: step('审核报告', 'head', { repeats: 9, form: { result: reviewed, words: text('意见', { optional: true }) } }),
    table: step('提请政府会议审议', 'planner', { repeats: 5, form: { meeting: ref('meeting', '会议') } }),
    discussed: told('政府会议审议', 'meeting', { form: discussed }),
    sign: step('签发定稿', 'chief', { issues: '法治政府建设年度报告' }),
    toParty: step('向同级党委报告', 'planner', { issues: '年度报告报送函(同级党委)', serves: 'partyCommittee' }),
    toCongress: step('向人大常委会报告', 'planner', { issues: '年度报告报送函(人大常委会)', serves: 'congress' }),
    toSuperior: step('与党委一同向上一级党委和政府报告', 'planner', { issues: '年度报告报送函(上一级党委和政府)', serves: 'superior', form: { copied: yes('已经抄送上一级督察单位') } }),
    clear: step('保密审查,形成公开文本', 'infoOffice', { issues: '法治政府建设年度报告(公开文本)', form: { secrecy, public: files('公开文本', { class: 'open' }) } }),
    amend: step('更正定稿以后发现的差错', 'planner', { repeats: 9, issues: '年度报告更正说明', form: {
      what: text('更正的内容(原文、现文)', { class: 'open' }), figure: text('涉及的指标', { class: 'open', optional: true }), why: text('原因', { class: 'open' }) } }),
    pass: step('本级政府撤销、合并,转由承继的政府报告', 'chief', { ends: '转由承继的政府报告', form: { why: text('依据', { class: 'open' }) } }),
    close: step('归档', 'planner', { ends: '已经报告并公开' }),
  },

  rules: ({ law, disclosure, practice, fact, did, done, yearly, linked }) => {
    const beforeMarch = yearly(3, 1).minus(days(1)), beforeApril = yearly(4, 1).minus(days(1));
    return [
      // 各单位的部分
      practice('年度材料').after('start').must('ask').within(askWithin),
      practice('年度材料').after('ask').opens('annual-report-part', { each: 'ask.units', unit: 'unit', with: { year: 'ask.year', dueOn: 'ask.dueOn' } }),
      // 编写、审核、审议、签发
      law(25).before('review').hold('五个部分齐全,否则退回', any(all(...allFiveIn(fact('compose.parts'))), fact('review.result').is('退回修改'))),
      law(25).before('review').attest('举措和成效、不足和原因、第一责任人职责的情况如实写明'),
      practice('编写审核').before('review').do('compose'),
      practice('编写审核').before('compose').hold('没有待审核的文稿', done('compose').is(done('review'))),
      practice('编写审核').before('review').hold('有尚未审核的文稿', done('compose').over(done('review'))),
      practice('编写审核').after('compose').must('review').promptly(),
      practice('编写审核').after('review').must('table', 'compose').promptly().when(fact('review.result').is('同意'), not(did('discussed'))),
      practice('编写审核').after('review').must('compose').promptly().when(fact('review.result').is('退回修改')),
      practice('编写审核').before('table', 'sign').hold('最后的文稿审核同意', fact('review.result').is('同意'), done('review').is(done('compose'))),
      practice('政府会议审议').before('table').hold('会议还没有召开', fact('table.meeting').inForce),
      practice('政府会议审议').after('table').tells('table.meeting', 'tabled', { with: { title: 'compose.title' } }),
      practice('政府会议审议').after('discussed').must('compose').promptly().when(fact('discussed.result').among('修改后通过', '再次讨论', '不通过')),
      practice('政府会议审议').after('discussed').must('sign').promptly().when(fact('discussed.result').is('通过')),
      practice('政府会议审议').before('compose', 'table').hold('审议通过以后不再改文稿', not(fact('discussed.result').is('通过'))).when(did('discussed')),
      practice('政府会议审议').before('sign').hold('政府会议审议通过', fact('discussed.result').among('通过', '修改后通过')),
      practice('政府会议审议').before('sign').let('compose'),
      practice('年度材料').before('sign').hold('各单位的材料都已接收,或者列明没有报送', linked('annual-report-part').allEnded),
      practice('数据只取不改').before('sign').attest('文稿中的数取自账本同一位置,没有改动;略去的指标和理由已经看过'),
      practice('数据只取不改').after('sign').tells('opened', 'frozen', { of: 'annual-report-part', with: { place: 'compose.place' } }),
      practice('数据只取不改').before('amend').do('sign'),
      practice('区划调整').before('pass').attest('区划、机构调整已经批准,报告由承继的政府编报'),
      practice('区划调整').after('sign').never('pass'),
      // 报送、公开
      law(23, 2).after('start').must('toParty').by(beforeMarch),
      law(23, 2).after('start').must('toCongress').by(beforeMarch),
      law(23, 2).after('start').must('toSuperior').by(beforeMarch),
      law(23, 2).before('toParty', 'toCongress', 'toSuperior').do('sign'),
      law(23, 2).before('toSuperior').hold('同时抄送上一级督察单位', fact('toSuperior.copied').true),
      law(24).after('start').must('clear published').by(beforeApril),
      law(24).before('clear').do('sign'),
      law(24).before('clear').attest('公开文本不涉及党和国家秘密'),
      disclosure(26).publishes('clear', { within: workdays(20) }),
      disclosure(26).publishes('amend', { within: workdays(20) }),
      law(24).before('close').do('toParty', 'toCongress', 'toSuperior', 'clear published'),
      law(24).before('close').let('amend published'),
    ];
  },

  computes: ({ fact }) => ({ 'ask.number': fact('ask.units').count, 'compose.left': fact('compose.omitted').count }),

  figures: (f) => {
    const due = f.count('start', '应当报告的年度报告', '份'), shown = f.inTime('clear published', '按时公开的年度报告', '份');
    return {
      due, asked: f.sum('ask.number', '要求提供年度材料的单位', '个'), versions: f.count('compose', '年度报告文稿', '稿'), left: f.sum('compose.left', '文稿中略去的指标', '项次'),
      signed: f.count('sign', '签发年度报告', '份'), length: f.days('start', 'sign', '年度报告从启动到签发的平均天数'),
      toParty: f.inTime('toParty', '按时向同级党委报告', '份'), toCongress: f.inTime('toCongress', '按时向人大常委会报告', '份'), toSuperior: f.inTime('toSuperior', '按时向上一级报告', '份'),
      published: f.count('clear published', '公开年度报告', '份'), shown, shownRate: f.share(shown, due, '年度报告按时公开率'), amended: f.count('amend', '年度报告更正', '件次'),
    };
  },

  notModelled: {
    '第23条第2款': daysBefore,
    '第23条第1款': '省级党委和政府、国务院各部门的报告不在县',
    '第24条': '报刊、网站由公开文本的公开行为登记;只报送不公开的涉密内容不进入本系统',
    '第25条': '文字是否如实由审核、签发的人负责;数由指标按账本位置取得,一份文稿取数以后的变化显示为差异,不改文稿',
    '向人大常委会报告': '书面报送在这里;列入会议议题、听取审议的,由「向人民代表大会常务委员会报告」办理',
  },
});
