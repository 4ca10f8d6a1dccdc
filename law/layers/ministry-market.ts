/** What the national market regulator's own rules set for its field: read in their text, and valid for a bureau of market regulation alone. */
import { days, workdays, years } from '../../kernel/words.ts';
import { layer } from './layer.ts';

const value = layer('0·国家市场监督管理总局');
const rules = '市场监督管理行政处罚程序规定';
/** The unit whose field it is. */
const market = { department: 'market' };

export const ministryMarket = [
  value('penalty.check', workdays(15), '2021-07-15', `${rules}第18条`, market),
  value('penalty.statement', workdays(5), '2021-07-15', `${rules}第57条`, market),
  value('penalty.legal-review', workdays(10), '2021-07-15', `${rules}第55条`, market),
  value('penalty.longer', days(30), '2021-07-15', `${rules}第64条`, market),
  value('penalty.close', workdays(15), '2021-07-15', `${rules}第77条`, market),
  value('penalty.shown', years(3), '2021-09-01', '市场监督管理行政处罚信息公示规定第13条', market),
];
