/**
 * 政务服务事项: a register whose entries are items: of which power, held by whom, and edition after edition of the 办事指南 with its elements. An edition
 * is drafted, checked against the list of elements and then made public; the one made public last is what cases of the item are held to.
 */
// biome-ignore format: the words of the language, on few lines
import { agency, all, any, choice, count, files, not, optional, procedure, ref, setting, step, text, told, workdays } from '../../kernel/words.ts';
import { powerOf } from '../enforcement/words.ts';
import { roles } from '../roles.ts';
import { businessRules, disclosureRules, licensingLaw, onlineServiceRules, practice } from '../statutes.ts';
import { elements, guide, itemKind } from './elements.ts';
import { by } from './lists.ts';

const enough = setting('service-item.elements', '办事指南应当载明的流程要素(项)', 25, '省级政务服务事项标准;各地要素数目不一');
const checkLimit = setting('service-item.check', '审核办事指南的期限', workdays(10), '各地政务服务事项管理办法;国家没有规定');

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const serviceItem = procedure({
  id: 'service-item', title: '政务服务事项', chapter: 'functions', from: '2020-01-01', roles, register: true,
  statutes: { law: licensingLaw, business: businessRules, online: onlineServiceRules, disclosure: disclosureRules, practice },
  opens: ['enter'], subject: 'enter.name',

  steps: {
    enter: step('梳理事项', 'agency', { form: { code: text('事项编码', { class: 'open', unique: true }), name: text('事项名称', { class: 'open' }), kind: itemKind, level: choice('主项、子项', '主项', '子项'),
      main: optional(ref('service-item', '所属主项')), power: optional(ref('power', '权责清单事项')), holder: agency('实施机关'), basis: text('设定依据', { class: 'open' }), by } }),
    draft: step('拟订办事指南', 'agency', { repeats: 99, form: { why: guide.why, by, papers: files('办事指南草稿') } }),
    check: step('审核办事指南', 'serviceOffice', { repeats: 99, issues: '办事指南审核意见', form: { elements, result: choice('结论', '同意公布', '退回') } }),
    edition: step('公布办事指南', 'agency', { repeats: 99, issues: '办事指南', form: { ...guide, materialCount: count('申请材料数'), prerequisiteCount: count('前置件数'), linkCount: count('环节数') } }),
    sheets: step('配发一次性告知单、前置件信息表和流程图', 'agency', { repeats: 99, issues: '一次性告知单、前置件信息表、流程图' }),
    chosen: told('列入流程再造', 'reengineering-item', { repeats: 20 }),
    flagged: told('依据变化,需要研究', 'statute-change', { form: { by } }),
    changed: step('依据、职权变化', 'agency', { repeats: 20, form: { by } }),
    keep: step('研究后不作调整', 'agency', { repeats: 20, form: { why: text('理由') } }),
    cancel: step('取消事项', 'agency', { ends: '取消', form: { by } }),
  },

  rules: ({ law, business, online, disclosure, practice, fact, done, unit }) => {
    const licence = fact('enter.kind').is('行政许可'), instant = fact('edition.mode').is('即办件'), tagged = fact('edition.tags');
    return [
      // 事项:行政权力事项以清单上的职权为据
      business(40, 1).before('edition').hold('行政权力事项的职权有效,由本机关行使', ...powerOf(fact('enter.power'), unit)).unless(fact('enter.kind').is('公共服务')),
      practice('事项管理').before('enter').hold('子项写明所属主项', fact('enter.main').present).when(fact('enter.level').is('子项')),
      practice('事项管理').after('enter').must('draft', 'cancel').promptly(),
      practice('事项管理').after('draft').must('check').within(checkLimit),
      practice('事项管理').before('check').hold('有拟订而没有公布的草稿', done('draft').over(done('edition'))),
      practice('事项管理').after('check').must('edition', 'draft', 'cancel').promptly(),
      practice('事项管理').before('edition').hold('审核同意公布', fact('check.result').is('同意公布')),
      practice('事项管理').before('edition').hold('每一版都经拟订', done('draft').over(done('edition'))),
      practice('事项管理').before('edition').let('check'),
      practice('流程要素').before('check').hold('同意公布的,载明全部流程要素', fact('check.elements').count.atLeast(enough)).when(fact('check.result').is('同意公布')),
      // 办事指南
      law(31, 1).before('edition').attest('没有要求提交与事项无关的材料').when(licence),
      business(35).before('edition').attest('条件、环节都有法律、法规、规章依据'),
      online(7, 1).before('edition').attest('通过数据共享能够获得的信息,没有列入申请材料'),
      law(42, 1).before('edition').hold('行政许可的法定时限不超过二十个工作日,法律、法规另有规定的除外', any(fact('edition.statutory').atMost(20), fact('edition.otherLaw').present)).when(licence),
      business(36, 2).before('edition').hold('承诺时限不长于法定时限', fact('edition.promised').atMost(fact('edition.statutory'))),
      business(36, 1).before('edition').hold('即办件当场办结,承诺件写明天数', any(all(instant, fact('edition.promised').is(0)), all(not(instant), fact('edition.promised').over(0)))),
      business(36, 3).before('edition').hold('不进驻大厅的,写明理由', fact('edition.outside').present).when(fact('edition.hall').is('不进驻政务服务大厅')),
      practice('便民标签').before('edition').hold('最多跑一次的,到现场不超过一次', fact('edition.visits').atMost(1)).when(tagged.has('最多跑一次')),
      practice('便民标签').before('edition').hold('马上办的,是即办件', instant).when(tagged.has('马上办')),
      practice('便民标签').before('edition').hold('网上办的,可以网上申请', fact('edition.online').among('全程网办', '网上申请、现场核验')).when(tagged.has('网上办')),
      // 公示、动态管理
      disclosure('第20条第5项、第26条').publishes('edition', { within: workdays(20) }),
      practice('一次性告知单').after('edition').must('sheets').promptly(),
      practice('一次性告知单').before('sheets').do('edition'),
      practice('动态管理').before('changed', 'keep').do('edition'),
      practice('动态管理').after('changed', 'chosen', 'flagged').must('draft', 'keep', 'cancel').promptly(),
      disclosure(26).publishes('cancel', { within: workdays(20) }),
    ];
  },

  computes: ({ fact }) => ({ 'edition.materialCount': fact('edition.materials').count, 'edition.prerequisiteCount': fact('edition.prerequisites').count, 'edition.linkCount': fact('edition.links').count }),

  inForce: ({ day }) => ({ from: day('edition'), until: ['cancel'] }),

  figures: (f, { fact, did }) => {
    const now = all(did('edition'), not(did('cancel'))), licence = fact('enter.kind').is('行政许可'), inside = not(fact('edition.hall').is('不进驻政务服务大厅')), tag = (t: '最多跑一次' | '网上办' | '马上办' | '就近办' | '村能办') => all(now, fact('edition.tags').has(t));
    const items = f.standing(now, '政务服务事项', '项', { by: ['enter.kind', 'enter.level', 'enter.holder'] }), licences = f.standing(all(now, licence), '行政许可事项', '项'), licencesInHall = f.standing(all(now, licence, inside), '进驻政务服务大厅的行政许可事项', '项');
    const inHall = f.standing(all(now, inside), '进驻政务服务大厅的事项', '项'), oneWindow = f.standing(all(now, fact('edition.hall').is('综合窗口')), '综合窗口受理的事项', '项'), once = f.standing(tag('最多跑一次'), '“最多跑一次”事项', '项');
    const online = f.standing(tag('网上办'), '“网上办”事项', '项'), wholly = f.standing(all(now, fact('edition.online').is('全程网办')), '全程网办事项', '项');
    return {
      items, mains: f.standing(all(now, fact('enter.level').is('主项')), '主项', '项'), subs: f.standing(all(now, fact('enter.level').is('子项')), '子项', '项'), licences, licencesInHall, licencesInHallRate: f.share(licencesInHall, licences, '行政许可事项进驻率'),
      inHall, inHallRate: f.share(inHall, items, '事项进驻大厅比例'), oneWindow, oneWindowRate: f.share(oneWindow, items, '一窗分类受理比例'), once, onceRate: f.share(once, items, '“最多跑一次”事项占比'), online, onlineRate: f.share(online, items, '网上可办率'),
      wholly, whollyRate: f.share(wholly, items, '全程网办率(事项)'), atOnce: f.standing(tag('马上办'), '“马上办”事项', '项'), near: f.standing(tag('就近办'), '“就近办”事项', '项'), village: f.standing(tag('村能办'), '“村能办”事项', '项'),
      frequent: f.standing(all(now, fact('edition.frequent').true), '高频事项', '个'), frequentOnce: f.standing(all(tag('最多跑一次'), fact('edition.frequent').true), '实现“最多跑一次”的高频事项', '个'),
      instant: f.standing(all(now, fact('edition.mode').is('即办件')), '即办件事项', '项'), promised: f.standing(all(now, fact('edition.mode').is('承诺件')), '承诺件事项', '项'), elements: f.distinct('check.elements', '办事指南载明的流程要素', '项', fact('check.result').is('同意公布')),
      listed: f.count('edition', '首次公布办事指南', '项', fact('edition.why').is('首次编制')), editions: f.count('edition', '公布办事指南', '版次', { by: ['edition.why'] }), sheets: f.count('sheets', '配发一次性告知单、前置件信息表、流程图', '份'),
      checked: f.count('check', '审核办事指南', '件次', { by: ['check.result'] }), checkedInTime: f.inTime('check', '按期审核', '件次'), changed: f.count('changed', '依据、职权变化的事项', '项次'), flagged: f.count('flagged', '依据变化核对到的政务服务事项', '项次'), kept: f.count('keep', '研究后不作调整', '项次'), cancelled: f.count('cancel', '取消事项', '项'),
      shown: f.inTime('edition published', '按期公开的办事指南', '版次'),
    };
  },

  notModelled: {
    '流程要素': '二十五项要素的名目各省不一,这里是默认的一种;审核的人对照草稿勾选,不重复填写',
    '办事指南': '电话、地址是否还对由人核对;所列材料是否无关由人审查,署名认定',
    '行政许可法第30条第1款': '在办公场所公示与在网站公开由同一次公开表示,公开的期限按政府信息公开条例',
    '行政许可法第30条第2款': '说明、解释是窗口的日常工作,不成为步骤',
    '行政许可法第42条第1款': '二十日是工作日(第82条);另有规定的写明依据,联合办理的四十五日在办件时判断',
    '优化营商环境条例第37条第1款': '纳入一体化平台的步骤由国务院确定,网上办理深度如实登记',
    '各事项要素的合计': '一日的现有事项前置件、环节、天数的合计,语言只能数项、不能加总存量;再造前后的合计在流程再造',
  },
});
