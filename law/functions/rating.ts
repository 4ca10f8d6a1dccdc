/**
 * 政务服务好差评: one for each thing done and each visit, given of one's own will; a bad one is called back, verified, mended, answered, rated again.
 * Opened by those who hand out a result (`raters` in `window.ts`, step `invited`), or by him who rates of his own accord.
 */
// biome-ignore format: the words of the language, on few lines
import { agency, all, any, choice, not, optional, procedure, setting, step, text, told, workdays, yes } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { practice, ratingOpinion } from '../statutes.ts';
import { ratedForm, raters } from './window.ts';

const local = '各市县政务服务“好差评”办法;国办发〔2019〕51号没有定天数';
const openFor = setting('rating.open', '评价的开放期', workdays(5), local);
const callLimit = setting('rating.call', '收到差评后回访核实的期限', workdays(1), local);
const mendLimit = setting('rating.mend', '差评整改反馈的期限', workdays(5), `${local};各地三至十五个工作日`);
const closeLimit = setting('rating.close', '差评整改到位、办结的期限', workdays(15), `${local};有的市定十五个工作日`);
const appealLimit = setting('rating.appeal', '申诉复核的期限', workdays(5), local);

const channel = choice('渠道', '窗口评价器', '二维码', '短信', '网上服务平台', '移动客户端', '热线电话', '意见箱');
const own = { channel, named: yes('实名'), words: optional(text('评价内容', { class: 'personal' })) };

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const rating = procedure({
  id: 'rating', title: '政务服务好差评', chapter: 'functions', from: '2019-12-03', roles,
  statutes: { opinion: ratingOpinion, practice },
  opens: ['invited', 'come'], subject: 'invited.matter',

  steps: {
    invited: told('邀请评价', raters, { repeats: 1, form: ratedForm }),
    come: step('自行评价', 'applicant', { form: { matter: text('事项', { class: 'open' }), organ: optional(agency('办理单位')) } }),
    good: step('作出满意评价', 'applicant', { ends: '好评', form: { level: choice('评价', '非常满意', '满意', '基本满意'), ...own } }),
    bad: step('作出不满意评价(差评)', 'applicant', { form: { level: choice('评价', '不满意', '非常不满意'), ...own } }),
    none: step('关闭评价(到期没有评价)', 'clock', { ends: '没有评价' }),
    call: step('回访核实', 'office', { form: { reached: yes('联系上评价人'), found: choice('核实结果', '情况清楚,诉求合理', '情况复杂,一时难以解决', '缺乏法定依据', '误评、恶意差评'), note: text('核实情况'), missed: optional(text('多次联系不上的情况')) } }),
    appeal: step('对误评、恶意差评申诉', 'office', { form: { why: text('理由') } }),
    recheck: step('复核申诉', 'serviceOffice', { form: { result: choice('结论', '剔除', '不予剔除') } }),
    strike: step('剔除误评、恶意差评', 'office', { ends: '剔除' }),
    mend: step('整改、解释说明', 'office', { repeats: 5, form: { what: text('整改情况、说明的理由'), done: yes('已经整改到位') } }),
    tell: step('向评价人反馈', 'office', { repeats: 3, issues: '差评整改反馈单', serves: 'applicant' }),
    again: step('再次评价', 'applicant', { form: { level: choice('评价', '非常满意', '满意', '基本满意', '不满意', '非常不满意') } }),
    close: step('差评办结', 'office', { ends: '差评办结' }),
  },

  rules: ({ opinion, practice, fact, did, served }) => {
    const named = fact('bad.named').true, wrong = fact('call.found').is('误评、恶意差评'), struck = fact('recheck.result').is('剔除');
    return [
      // 自愿:到期没有评价的关闭,不作默认好评
      practice('评价的开放期').after('invited', 'come').must('good', 'bad').within(openFor, { silence: 'none' }),
      // 谁办理、谁负责:回访、核实
      opinion('“强化服务差评整改”').after('bad').must('call').within(callLimit),
      practice('实名差评回访').before('call').hold('实名差评联系上评价人,多次联系不上的写明', any(fact('call.reached').true, fact('call.missed').present)).when(named),
      opinion('“保障自愿自主评价”').before('call', 'tell').attest('没有强迫、干扰、诱导评价,没有要求修改、撤销评价'),
      opinion('“强化服务差评整改”').before('appeal', 'mend').do('call'),
      // 申诉复核
      opinion('“建立申诉复核机制”').after('call').must('appeal', 'mend').promptly().when(wrong),
      opinion('“建立申诉复核机制”').before('appeal').hold('核实认为是误评、恶意差评', wrong),
      opinion('“建立申诉复核机制”').after('appeal').must('recheck').within(appealLimit),
      opinion('“建立申诉复核机制”').before('strike').hold('复核决定剔除', struck),
      opinion('“建立申诉复核机制”').before('mend', 'tell', 'close').let('recheck'),
      opinion('“建立申诉复核机制”').after('recheck').must('strike').promptly().when(struck),
      opinion('“建立申诉复核机制”').before('mend', 'tell', 'close').hold('没有决定剔除', any(not(did('recheck')), fact('recheck.result').is('不予剔除'))),
      // 整改、反馈、再评
      opinion('“强化服务差评整改”').after('bad').must('tell', 'strike').within(mendLimit),
      opinion('“强化服务差评整改”').from('appeal').until('recheck').stops('tell', 'close'),
      opinion('“强化服务差评整改”').before('tell').do('mend'),
      practice('再次评价').after(served('tell')).may('again').within(openFor),
      practice('差评整改到位').after('bad').must('close', 'strike').within(closeLimit),
      practice('再次评价').before('close').do('tell served'),
      practice('再次评价').before('close').let('again'),
      practice('再次评价').before('close').hold('已经整改到位,或者属于缺乏法定依据的解释说明', any(fact('mend.done').true, fact('call.found').is('缺乏法定依据'))),
    ];
  },

  figures: (f, { fact, did }) => {
    const invited = f.count('invited', '邀请评价', '件次'), come = f.count('come', '自行评价', '件次'), good = f.count('good', '满意的评价', '件次', { by: ['good.level', 'good.channel'] }), bad = f.count('bad', '差评', '件次', { by: ['bad.level', 'bad.channel'] });
    const struck = f.count('strike', '剔除误评、恶意差评', '件次'), badLeft = f.minus(bad, struck, '差评(不含剔除的)'), rated = f.total('评价', '件次', good, badLeft);
    const goodAsked = f.count('good', '受邀后的满意评价', '件次', did('invited')), badAsked = f.count('bad', '受邀后的差评', '件次', did('invited')), ratedAsked = f.total('受邀后评价', '件次', goodAsked, badAsked);
    const called = f.count('call', '差评回访', '件次'), calledInTime = f.inTime('call', '按时回访', '件次'), namedBad = f.count('bad', '实名差评', '件次', fact('bad.named').true), namedCalled = f.count('call', '实名差评回访', '件次', fact('bad.named').true);
    const closed = f.count('close', '差评办结', '件次'), toldInTime = f.inTime('tell', '差评按时整改反馈', '件次'), again = f.count('again', '再次评价', '件次'), better = f.count('again', '再次评价满意', '件次', fact('again.level').among('非常满意', '满意', '基本满意'));
    const goodDown = f.count('good', '下放事项的满意评价', '件次', fact('invited.devolved').present), badDown = f.count('bad', '下放事项的差评', '件次', fact('invited.devolved').present), struckDown = f.count('strike', '下放事项剔除的差评', '件次', fact('invited.devolved').present), allDown = f.total('下放事项的全部评价', '件次', goodDown, badDown), ratedDown = f.minus(allDown, struckDown, '下放事项的评价(不含剔除的)');
    return {
      invited, come, good, bad, struck, badLeft, rated, goodAsked, badAsked, ratedAsked, ratedRate: f.share(ratedAsked, invited, '参评率(受邀的)'), satisfaction: f.share(good, rated, '群众满意率(已评价的)'),
      called, calledInTime, callRate: f.share(called, bad, '差评回访率'), calledInTimeRate: f.share(calledInTime, called, '差评按时回访率'), namedBad, namedCalled, namedRate: f.share(namedCalled, namedBad, '实名差评回访率'),
      closed, mendedRate: f.share(closed, badLeft, '差评整改率'), toldInTime, toldRate: f.share(toldInTime, badLeft, '差评按时整改反馈率'), again, better, appealed: f.count('appeal', '申诉', '件次'),
      open: f.standing(all(did('bad'), not(did('close'))), '差评在办', '件次'), goodDown, badDown, struckDown, allDown, ratedDown, satisfactionDown: f.share(goodDown, ratedDown, '下放事项群众满意率(已评价的)'),
    };
  },

  notModelled: {
    '国办发〔2019〕51号': '没有核到全文:回访、整改的天数由各地定;评价结果和整改情况向社会公开由年度、季度通报办理,不逐件公开',
    评价与责任: '多次差评的约谈、考核由承办单位的上级决定,不在本案',
    差评整改率: '以办结除差评(不含剔除的);在办的差评使它低于百分之百,不等于没有整改',
  },
});
