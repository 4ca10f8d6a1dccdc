/** 专区和窗口: a small register of the rooms and windows in which things are taken in, of the county's hall, the towns' centres, the villages' stations. */
// biome-ignore format: the words of the language, on few lines
import { all, choice, count, not, optional, procedure, setting, step, text, workdays, years, yes } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { businessRules, disclosureRules, practice, serviceOpinion } from '../statutes.ts';
import { level } from './window.ts';

const checkEvery = setting('service-window.check', '检查窗口的间隔', years(1), '各地政务服务大厅管理办法;国家没有规定');
const field = choice('业务领域', '综合业务', '投资建设审批', '交通服务', '烟草专卖', '其他专业');

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const serviceWindow = procedure({
  id: 'service-window', title: '政务服务专区、窗口', chapter: 'functions', from: '2018-01-01', roles, register: true,
  statutes: { business: businessRules, opinion: serviceOpinion, disclosure: disclosureRules, practice },
  opens: ['set'], subject: 'set.name',

  steps: {
    set: step('设立', 'serviceOffice', { issues: '窗口设置公告', form: { name: text('名称', { class: 'open' }), kind: choice('类型', '专区', '综合受理窗口', '专项服务窗口', '统一出件窗口', '通办窗口', '“办不成事”反映窗口'), field, level, place: text('地点', { class: 'open' }),
      aged: yes('配备适老化、无障碍服务'), staff: count('工作人员(名)'), why: optional(text('不并入综合窗口的理由', { class: 'open' })) } }),
    staff: step('调整工作人员', 'serviceOffice', { repeats: 50, form: { staff: count('工作人员(名)') } }),
    merge: step('并入综合窗口', 'serviceOffice', { ends: '并入综合窗口' }),
    check: step('检查', 'serviceOffice', { repeats: 30, form: { papers: yes('张贴办事指南、一次性告知单'), result: choice('结论', '符合要求', '需要改进') } }),
    mend: step('改进', 'windowClerk', { repeats: 30, form: { how: text('改进情况') } }),
    close: step('撤销', 'serviceOffice', { ends: '撤销', form: { why: text('原因', { class: 'open' }) } }),
  },

  rules: ({ business, opinion, disclosure, practice, fact }) => [
    business(36, 3).before('set').hold('专项窗口写明不并入综合窗口的理由', fact('set.why').present).when(fact('set.kind').is('专项服务窗口')),
    opinion('“合理设置窗口”').before('set').hold('配备适老化、无障碍服务', fact('set.aged').true),
    disclosure('第20条第2项、第26条').publishes('set', { within: workdays(20) }),
    practice('窗口检查').after('set', 'check').must('check', 'merge', 'close').within(checkEvery),
    practice('窗口检查').after('check').must('mend', 'check', 'merge', 'close').promptly().when(fact('check.result').is('需要改进')),
    practice('窗口检查').before('check').hold('符合要求的,张贴办事指南、一次性告知单', fact('check.papers').true).when(fact('check.result').is('符合要求')),
  ],

  inForce: ({ day }) => ({ from: day('set'), until: ['merge', 'close'] }),

  figures: (f, { fact, did }) => {
    const now = all(did('set'), not(did('merge')), not(did('close'))), zone = fact('set.kind').is('专区'), taking = fact('set.kind').among('综合受理窗口', '专项服务窗口'), of = (x: '综合业务' | '投资建设审批' | '交通服务' | '烟草专卖') => fact('set.field').is(x);
    return {
      zones: f.standing(all(now, zone), '专区', '个', { by: ['set.field', 'set.level'] }), zonesGeneral: f.standing(all(now, zone, of('综合业务')), '政务服务综合业务专区', '个'), zonesInvest: f.standing(all(now, zone, of('投资建设审批')), '投资建设审批专区', '个'),
      zonesTransport: f.standing(all(now, zone, of('交通服务')), '交通服务专区', '个'), zonesTobacco: f.standing(all(now, zone, of('烟草专卖')), '烟草专卖服务专区', '个'),
      windows: f.standing(all(now, taking), '受理窗口', '个', { by: ['set.field', 'set.level'] }), windowsGeneral: f.standing(all(now, fact('set.kind').is('综合受理窗口')), '“综合受理”服务窗口', '个'), windowsInvest: f.standing(all(now, taking, of('投资建设审批')), '投资建设审批综合服务窗口', '个'),
      windowsTransport: f.standing(all(now, taking, of('交通服务')), '交通审批综合服务窗口', '个'), windowsTobacco: f.standing(all(now, taking, of('烟草专卖')), '烟草专卖专项服务窗口', '个'), windowsIssue: f.standing(all(now, fact('set.kind').is('统一出件窗口')), '统一出件窗口', '个'),
      set: f.count('set', '设立专区、窗口', '个', { by: ['set.kind', 'set.level'] }), merged: f.count('merge', '并入综合窗口', '个'), closed: f.count('close', '撤销专区、窗口', '个'), staffed: f.sum('set.staff', '设立时的工作人员', '名'), checked: f.count('check', '检查窗口', '次', { by: ['check.result'] }), mended: f.count('mend', '窗口改进', '次'),
    };
  },

  notModelled: {
    '国发〔2022〕5号': '没有核到全文,窗口的种类按通行理解',
    '进驻大厅、一窗受理的比例': '按事项计算,在政务服务事项(`service-item.inHallRate`、`service-item.oneWindowRate`)',
    '优化营商环境条例第36条第3款': '一般应当进驻、创造条件整合,没有期限;不并入的写明理由',
  },
});
