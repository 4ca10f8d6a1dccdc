/** Forms that the scenarios of this folder share. */
import type { Form } from '../../kernel/language/data.ts';

export const FILE = [{ name: '材料.pdf', digest: '0a'.repeat(32) }];
export const WHY: Form = { reason: '理由' };
export const REPLY: Form = { reply: FILE, evidence: FILE };
export const SUSPEND: Form = { ground: '以其他案件的审理结果为依据', reason: '等待另案' };
export const DEATH: Form = { ground: '申请人死亡,近亲属未定', reason: '申请人死亡' };
export const WITHDRAW: Form = { settled: true, papers: FILE };
export const WITHDRAWN: Form = { ground: '准予撤回申请' };
export const LAPSED: Form = { ground: '中止满六十日,原因仍未消除' };
export const MEDIATED: Form = { paper: FILE, signedOn: '2024-10-15', performs: true };
/** 案源登记 of a penalty case that is challenged. */
export const SOURCE: Form = {
  party: 'p1',
  age: '法人或者其他组织',
  origin: '监督检查',
  act: '超范围经营',
};
export const decision = (outcome: string, ground: string, more: Form = {}): Form => ({
  outcome,
  ground,
  performs: outcome !== '维持',
  open: true,
  passed: '机关负责人同意',
  paper: FILE,
  ...more,
});
export const UPHOLD = decision('维持', '合法、适当');
/** 申请 of a reconsideration that a lawsuit follows. */
// biome-ignore format: on few lines
export const RECONSIDERED: Form = {
  applicant: 'p1', respondent: 'u2', local: true, kind: '行政处罚', area: '市场监管', first: '不是', way: '当面', knewOn: '2024-08-01', madeOn: '2024-08-01', request: '请求撤销处罚决定',
};
/** 一审 of a lawsuit, as far as the retrial reads it. */
// biome-ignore format: on few lines
export const SUED: Form = {
  plaintiff: 'p1', court: '示例县人民法院', no: '(2024)示0199行初8号', filedOn: '2024-03-01', capacity: '被告', kind: '行政处罚', claims: ['撤销'], way: '普通程序',
};
/** 信访: raised by three who came in person; handed on; a day of reception. */
// biome-ignore format: on few lines
export const RAISED: Form = { petitioner: 'p1', way: '来访', people: 3, kind: '申诉求决', area: '国土资源', first: '初次', clear: true, urgent: false, content: '征地补偿' };
export const HANDED: Form = { petitioner: 'p1', people: 3, kind: '申诉求决', clear: true, content: '征地补偿' };
// biome-ignore format: on few lines
export const SCHEDULED: Form = { way: '定点接访', on: '2024-09-18', place: '县信访接待中心', leader: '副县长', post: '其他负责人', duties: '住建、自然资源' };
