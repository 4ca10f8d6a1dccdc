/** 公共法律服务平台: the register of the county's centre, the stations of towns and streets, the rooms of villages and communities; their coverage. */
// biome-ignore format: the words of the language, on few lines
import { agency, all, any, choice, choices, count, date, files, not, optional, procedure, setting, step, text, workdays, years, yes } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { disclosureRules, practice } from '../statutes.ts';

const checkEvery = setting('public-legal-station.check', '公共法律服务平台年度检查的间隔', years(1), '各地公共法律服务平台管理办法');
const level = choice('层级', '县(市、区)中心', '乡镇(街道)站', '村(社区)室');
const services = choices('服务项目', '法律咨询', '法律援助', '人民调解', '公证', '司法鉴定', '普法', '行政复议代收', '村居法律顾问');
const open = { class: 'open' } as const;

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const publicLegalStation = procedure({
  id: 'public-legal-station', title: '公共法律服务平台', chapter: 'functions', from: '2018-01-01', roles, register: true,
  statutes: { disclosure: disclosureRules, practice },
  opens: ['enter'], subject: 'enter.name',

  steps: {
    enter: step('登记', 'justiceOffice', { issues: '公共法律服务平台名录', form: { name: text('名称', { ...open, unique: true }), level, organ: agency('所在镇街、主管单位'), place: text('地址', open), hours: text('服务时间、电话', open),
      services, staff: count('工作人员'), window: yes('有接待窗口'), from: date('挂牌之日') } }),
    adjust: step('变更', 'justiceOffice', { repeats: 30, issues: '公共法律服务平台变更公告', form: { place: text('地址', open), hours: text('服务时间、电话', open), services, staff: count('工作人员') } }),
    target: step('核对应建数', 'justiceOffice', { repeats: 20, form: { towns: count('应建站的乡镇(街道)'), villages: count('应建室的村(社区)'), proof: files('行政区划名录') } }),
    check: step('年度检查', 'justiceOffice', { repeats: 30, issues: '检查记录', form: { result: choice('结论', '合格', '需要改进'), problems: optional(text('问题')) } }),
    mend: step('改进完成', 'office', { repeats: 30, form: { how: text('改进情况') } }),
    close: step('撤销、合并', 'justiceOffice', { ends: '撤销', issues: '公共法律服务平台变更公告', form: { why: text('理由', open) } }),
  },

  rules: ({ disclosure, practice, fact }) => [
    practice('平台管理').before('enter').hold('站、室至少能够法律咨询、人民调解;中心还能够办理法律援助', fact('enter.services').has('法律咨询'), fact('enter.services').has('人民调解'),
      any(not(fact('enter.level').is('县(市、区)中心')), fact('enter.services').has('法律援助'))),
    practice('平台管理').after('enter', 'check').must('check', 'close').within(checkEvery),
    practice('平台管理').after('check').must('mend', 'check', 'close').promptly().when(fact('check.result').is('需要改进')),
    practice('平台管理').before('check').hold('需要改进的,写明问题', fact('check.problems').present).when(fact('check.result').is('需要改进')),
    practice('平台管理').before('target').hold('由县中心核对', fact('enter.level').is('县(市、区)中心')),
    practice('平台管理').before('mend').do('check'),
    ...(['enter', 'adjust', 'close'] as const).map((s) => disclosure('第20条、第26条').publishes(s, { within: workdays(20) })),
  ],

  inForce: ({ fact }) => ({ from: fact('enter.from'), until: ['close'] }),

  figures: (f, { fact, did }) => {
    const at = (l: '县(市、区)中心' | '乡镇(街道)站' | '村(社区)室') => all(did('enter'), fact('enter.level').is(l), not(did('close')));
    const stations = f.standing(at('乡镇(街道)站'), '公共法律服务站', '个'), rooms = f.standing(at('村(社区)室'), '公共法律服务室', '个');
    const towns = f.sum('target.towns', '应建站的乡镇(街道)', '个', { declared: true, basis: '附行政区划名录' }), villages = f.sum('target.villages', '应建室的村(社区)', '个', { declared: true, basis: '附行政区划名录' });
    return {
      centres: f.standing(at('县(市、区)中心'), '公共法律服务中心', '个'), stations, rooms, inForce: f.standing('inForce', '公共法律服务平台', '个', { by: ['enter.level'] }), towns, villages,
      stationRate: f.share(stations, towns, '公共法律服务站建成率'), roomRate: f.share(rooms, villages, '公共法律服务室覆盖率'), entered: f.count('enter', '新建公共法律服务平台', '个', { by: ['enter.level'] }),
      checked: f.count('check', '检查公共法律服务平台', '次', { by: ['check.result'] }), mended: f.count('mend', '改进完成', '次'), closed: f.count('close', '撤销公共法律服务平台', '个'),
    };
  },

  notModelled: {
    建设标准: '司法部的平台建设规范没有找到原文,面积、人员数只登记、不设门槛',
    应建数: '镇街、村(社区)有多少由民政的区划名录定,每年核对一次、填报并附名录;覆盖率以填报数为底数',
    网络和热线平台: '12348热线、网络平台不是站点,它们的数由平台对账和服务记录计数',
  },
});
