/** The invented county of the demonstration, in the first of the two provinces: its own promises and routines. */
import { days, months, workdays } from '../../kernel/words.ts';
import { layer } from './layer.ts';

const value = layer('2·示例县(虚构)');
const routine = '示例县法治政府建设任务管理办法(虚构)';

export const county = [
  value('task.split', days(30), '2016-01-01', `${routine}第三条`),
  value('task.report', months(3), '2016-01-01', `${routine}第五条`),
  value('task.partner', workdays(10), '2016-01-01', `${routine}第六条`),
  value('task.urge', workdays(5), '2016-01-01', `${routine}第八条`),
  value('task.check', workdays(10), '2016-01-01', `${routine}第九条`),
  // 县里承诺更短的公开期限
  value('reconsideration.publish', workdays(10), '2025-01-01', '示例县行政复议服务承诺(虚构)'),
  // 以案定补:单位为分
  value('mediation-subsidy.simple', 120_00, '2025-01-01', '示例县人民调解以案定补办法(虚构)第四条'),
  value('mediation-subsidy.hard', 350_00, '2025-01-01', '示例县人民调解以案定补办法(虚构)第四条'),
];
