import { fold } from './characters.ts';
import { roleOf } from './clauses.ts';

/** What a column of a task table holds. */
export type Column = 'no' | 'section' | 'task' | 'measure' | 'lead' | 'answers' | 'with' | 'due' | 'other';

/** The column that a heading names; undefined when it is no heading of a task table. */
export function columnOf(heading: string): Column | undefined {
  const text = fold(heading).replace(/[\s::()]/g, '');
  if (text.length === 0 || text.length > 14) return undefined;
  if (/^(序号|编号|号|任务编号|任务序号|项次)$/.test(text)) return 'no';
  if (/^(类别|分类|领域|任务类别|工作类别|板块|一级指标|方面|重点领域|任务分类|重点方向|工作板块|项目类别)$/.test(text)) return 'section';
  if (
    /(单位|部门|主体)(名称)?$|^牵头$|^配合$|(单位|部门)及/.test(text) &&
    /牵头|责任|配合|主办|协办|参与|参加|承办|落实|实施|主责|负责|协同|协助/.test(text)
  ) {
    const role = roleOf(text);
    return role === 'lead' || role === 'with' ? role : 'answers';
  }
  if (/时限|期限|完成时间|时间节点|时间要求|时间安排|进度(安排|要求)|节点|推进时间/.test(text)) return 'due';
  if (
    /^(重点|主要|工作|目标|具体|年度|改革|建设)*(任务|事项|项目|工作|要点)(名称|内容)?$|^任务名称$|^工作目标任务$|^(二级)?指标(名称|内容)?$/.test(
      text,
    )
  )
    return 'task';
  if (/(举措|措施|内容|要求|目标|任务|标准|成效|安排|三级指标)$/.test(text)) return 'measure';
  if (/^(备注|责任人|责任领导|牵头领导|分管领导|联系人|联系电话|成果形式|完成情况|进展情况|落实情况)$/.test(text)) return 'other';
  return undefined;
}
