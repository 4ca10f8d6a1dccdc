/** What a contract of the government, its changes and its milestones share. 行政协议 or civil: it decides the remedy (法释〔2019〕17号). */
import { choice, count, date, money, optional, rows, setting, text, workdays } from '../../kernel/words.ts';

export const nature = choice('合同性质', '行政协议', '民事合同');
export const changeKind = choice('事项', '变更', '补充', '解除');
export const changeGround = choice(
  '理由',
  '双方协商一致',
  '对方违约',
  '国家利益、社会公共利益需要',
  '约定或者法定的其他情形',
  '换届、区划或者机构职能调整、责任人更替',
);
/** Who owes a milestone. */
export const whose = choice('由谁履行', '本机关', '对方');
export const milestones = rows('履约节点', {
  what: text('履行的内容', { class: 'open' }),
  due: date('履行期限'),
  whose,
  amount: optional(money('金额')),
});
export const lodgeLimit = setting('contract.lodge', '政府合同备案的期限', workdays(5), '实例五个工作日,他地十至十五日');
/** What is agreed in a meeting of those who lead a unit. */
export const votes = { yes: count('同意人数'), no: count('不同意人数') };
