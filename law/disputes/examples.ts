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
