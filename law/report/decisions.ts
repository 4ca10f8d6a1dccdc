/** What the report says of the third chapter: 行政决策. */
import { sentencesOf } from './sentence.ts';

// biome-ignore format: a sentence a line
export const decisions = sentencesOf({
  'decision-catalogue': ['公布重大行政决策年度目录{decision-catalogue.announced},目录列入决策事项{catalogue-item.listed},已经决策的目录事项{catalogue-item.decided},调整决策目录{decision-catalogue.adjusted},决策目录事项完成率{catalogue-item.decidedRate}'],
  decision: [
    '全年启动重大行政决策程序{decision.started},作出重大行政决策{decision.decided},公布重大行政决策{decision.announced}',
    '重大行政决策公众参与率{decision.partRate},重大行政决策专家论证率{decision.reasonedRate},重大行政决策风险评估率{decision.assessedRate},重大行政决策合法性审查率{decision.legalRate},重大行政决策集体讨论率{decision.metRate}',
    '举行决策听证会{decision.heard},听取公众对决策的意见{decision.involved},参与决策论证的专家、机构{decision.experts},采纳公众对决策草案的意见{decision.taken},没有通过的重大行政决策{decision.rejected}',
    '执行完毕的重大行政决策{decision-execution.finished},开展决策后评估{decision-execution.evaluated},停止执行的重大行政决策{decision-execution.halted}',
  ],
  'public-comment': ['全年公开征求意见{public-comment.announced},收到公开征求的意见{public-comment.comments},公布征求意见反馈{public-comment.answered}', '答复公众意见{comment.answered},采纳公众意见{comment.taken},公众意见采纳率{comment.takenRate}'],
  'decision-archive': ['重大行政决策归档{decision.closed}', '重大行政决策归档率{decision.archivedRate}'],
  meetings: ['全年召开政府常务会议{meeting.standing},依程序提交会议的议题{meeting.tabled},会议研究法治建设议题{meeting.legal},法律顾问列席会议{meeting.counsel},司法行政部门列席会议{meeting.justice}'],
});
