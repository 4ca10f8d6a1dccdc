/** 即办件: applied for and done at the counter on the day. What lacks a paper goes home with one note of all that is missing; what cannot be done today becomes a 承诺件. */
// biome-ignore format: the words of the language, on few lines
import { any, choice, date, files, number, optional, party, procedure, ref, setting, step, text, workdays, yes } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { businessRules, licensingLaw, onlineServiceRules, practice } from '../statutes.ts';

const onlineLimit = setting('instant-service.online', '网上申请的即办件办结的期限', workdays(1), '国家没有规定;各地即办件管理办法');

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const instantService = procedure({
  id: 'instant-service', title: '即办件', chapter: 'functions', from: '2020-01-01', roles,
  statutes: { law: licensingLaw, business: businessRules, online: onlineServiceRules, practice },
  opens: ['apply'], subject: 'apply.applicant',

  steps: {
    apply: step('申请', 'applicant', { form: { applicant: party('申请人'), item: ref('service-item', '申请的事项'), way: optional(choice('申请方式', '窗口', '网上', '自助终端', '异地代收')), papers: optional(files('申请材料')), licence: yes('是行政许可事项') } }),
    lack: step('一次性告知缺少的材料,退回', 'windowClerk', { ends: '退回补齐', issues: '一次性告知单', serves: 'applicant', form: { missing: text('缺少的全部材料') } }),
    finish: step('当场办结', 'windowClerk', { issues: '办件结果', serves: 'applicant', form: { no: number('办件编号', '即办〔年〕号'), result: choice('结果', '办结', '不予办理'), why: optional(text('不予办理的理由')), rights: optional(yes('告知复议、诉讼的权利')), paper: yes('颁发证照') } }),
    issue: step('颁发证照', 'windowClerk', { ends: '办结', issues: '证照', serves: 'applicant', form: { name: text('证照名称', { class: 'open' }), no: number('证照编号', '证〔年〕号'), from: date('有效期起'), until: optional(date('有效期止')) } }),
    close: step('办结(不颁发证照)', 'windowClerk', { ends: '办结' }),
    turn: step('当场不能办结,转为承诺件', 'windowClerk', { ends: '转为承诺件', form: { why: choice('原因', '需要核查', '系统故障', '情况复杂') } }),
  },

  rules: ({ law, business, online, practice, fact, day, unit }) => {
    const item = fact('apply.item'), remote = fact('apply.way').is('网上'), licence = fact('apply.licence').true, denied = fact('finish.result').is('不予办理');
    return [
      business(36, 1).before('finish').hold('是现行有效的即办件事项,由本机关办理', item.inForce, item.get('mode').is('即办件'), item.get('holder').same(unit)),
      business(36, 1).after('apply').must('finish', 'lack', 'turn').by(day('apply')).unless(remote),
      business(36, 1).after('apply').must('finish', 'lack', 'turn').within(onlineLimit).when(remote),
      business(36, 1).before('lack').attest('告知了需要补正的全部内容'),
      law(31, 1).before('lack').attest('没有要求提交与许可事项无关的材料').when(licence),
      online(7, 1).before('lack').attest('没有要求另行提供通过数据共享能够获得的信息'),
      business(36, 1).after('finish').never('lack', 'turn'),
      law(38, 2).before('finish').hold('不予许可的说明理由,告知申请行政复议、提起行政诉讼的权利', fact('finish.why').present, fact('finish.rights').true).when(licence, denied),
      practice('即办件').before('finish').hold('不予办理的说明理由', fact('finish.why').present).when(denied).unless(licence),
      practice('即办件').before('issue').hold('予以办理,决定颁发证照', fact('finish.paper').true, fact('finish.result').is('办结')),
      law(44).after('finish').must('issue').within(workdays(10)).when(licence, fact('finish.paper').true, fact('finish.result').is('办结')),
      practice('即办件').after('finish').must('issue').promptly().when(fact('finish.paper').true, fact('finish.result').is('办结')).unless(licence),
      practice('即办件').after('finish').must('close').promptly().unless(fact('finish.paper').true, fact('finish.result').is('办结')),
      practice('即办件').before('close').hold('不颁发证照', any(fact('finish.paper').false, denied)),
      practice('即办件').after('turn').opens('licence', { with: { applicant: 'apply.applicant', item: 'apply.item' } }).when(licence),
      online(10, 2).after('issue').opens('e-licence', { with: { holder: 'apply.applicant', item: 'apply.item', name: 'issue.name', no: 'issue.no', from: 'issue.from', until: 'issue.until' } }),
    ];
  },

  computes: ({ fact, truth }) => ({ 'apply.licence': truth(fact('apply.item').get('kind').is('行政许可')) }),

  figures: (f, { fact, day }) => {
    const applied = f.count('apply', '即办件', '件', { by: ['apply.way', 'apply.item'] }), closed = f.count('finish', '即办件办结', '件', { by: ['finish.result'] }), inTime = f.inTime('finish', '按时办结的即办件', '件'), onSpot = f.count('finish', '当日现场办结', '件', day('finish').is(day('apply')));
    return { applied, closed, inTime, onTimeRate: f.share(inTime, closed, '即办件按时办结率'), onSpot, onSpotRate: f.share(onSpot, closed, '现场办结率'), lacking: f.count('lack', '退回补齐材料', '件'), turned: f.count('turn', '转为承诺件', '件', { by: ['turn.why'] }),
      denied: f.count('finish', '即办件不予办理', '件', fact('finish.result').is('不予办理')), issued: f.count('issue', '即办颁发证照', '件'), applicants: f.distinct('apply.applicant', '即办申请人', '个') };
  },

  notModelled: {
    '行政许可法第34条第2款': '能不能当场决定由窗口判断;不能的转为承诺件,原件不再计为即办件办结',
    '国办发〔2018〕118号第(六)项': '当场准予的许可同样应当自决定之日起七个工作日内公开,由大厅汇总公布,不逐件生成公开',
    '排队、叫号': '不是行为,由大厅的设备记录',
    '不是许可的事项转为承诺件': '由各自的程序(给付、确认等)接着办,不另开许可办件',
  },
});
