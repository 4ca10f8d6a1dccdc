/** What the report says of the ninth chapter, 组织保障, and of the duties of the first person responsible (督察工作规定第二十五条). */
import { sentencesOf } from './sentence.ts';

// biome-ignore format: a sentence a line
export const leadership = sentencesOf({
  tasks: ['纳入实施方案的任务{task.tasks},完成实施方案任务{task.closed},督办实施方案任务{task.urged},配合单位按时反馈{task.answered}', '列入年度安排的任务{task-year.tasks},完成年度任务{task-year.closed},年度任务完成率{task-year.doneRate}'],
});
/** The systems that show how the first person responsible did his duty. */
// biome-ignore format: a sentence a line
export const duty = sentencesOf({
  meetings: ['政府主要负责人主持的政府常务会议会前学法{meeting.studied},会前学习法律法规{meeting.laws},常务会议听取、研究法治建设议题{meeting.legal}'],
  petition: ['党政主要负责人接访{petition-reception.chiefs}'],
  litigation: ['正职负责人出庭应诉{litigation.chiefs}'],
});
