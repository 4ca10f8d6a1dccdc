/**
 * What the ledger itself shows as wanting (督察工作规定第二十五条: 存在的不足), and what it carries over into the next year. Why, and what is to be done, is
 * for who signs to write; that it is so is counted.
 */
import { sentencesOf } from './sentence.ts';

// biome-ignore format: a sentence a line
export const problems = sentencesOf({
  decision: ['有的重大行政决策没有列入年度目录,目录以外启动的决策{decision.outside}', '有的决策事项没有按计划推进,调整决策计划时间{decision.postponed}'],
  normative: ['有的规范性文件报备后被要求纠正,备案审查要求纠正的规范性文件{normative-text.corrected}'],
  contracts: ['政府合同履约管理仍有差距,没有履行的合同节点{contract-milestone.broken}'],
  penalty: ['行政处罚质量有待提高,被变更、撤销、确认违法或者无效的行政处罚{penalty.overturned},撤回公示的行政处罚{penalty.withdrawn}'],
  coercion: ['行政强制措施期限管理不严,超期的行政强制措施{coercion.overdue}'],
  'case-file-review': ['执法案卷仍有瑕疵,评查发现问题的案卷{case-file-score.flawed},评查不合格的案卷{case-file-score.failed}'],
  'enforcement-oversight': ['有的执法机关整改不及时,逾期纠正执法问题{enforcement-supervision.notInTime},专项整治没有整改的问题{rectification-problem.open}'],
  'criminal-transfer': ['行刑衔接仍有疏漏,达到追诉标准没有移送的案件{transfer-watch.over}'],
  reconsideration: ['被申请人答复不及时,逾期不答复行政复议的案件{reconsideration.unanswered}'],
  litigation: ['出庭应诉责任落实不够,无正当理由未出庭应诉{litigation.unexcused},逾期不举证的行政诉讼{litigation.noProof},败诉的行政诉讼{litigation.lost}'],
  petition: ['信访化解压力较大,尚未化解的信访积案{petition.backlog}'],
  hotline: ['热线诉求办理质量参差不齐,热线退单{hotline.returned},热线重办{hotline.again}'],
  audit: ['审计整改尚未全部完成,没有销号的审计问题{audit-finding.open}'],
  integrity: ['政府履约仍有欠缺,没有纠正的政府失信{integrity-commitment.pending}'],
  organs: ['基层法治力量薄弱,法制审核人员配备不足的执法主体{organ.thinReview},有执法职权没有执法人员的主体{organ.bare}'],
  tasks: ['部分任务推进迟缓,逾期完成的任务{task.overdue},逾期完成的年度任务{task-year.overdue},核验退回的任务{task.returned}'],
});

/** 下一年度主要安排: what stands open at the year's end is gone on with. */
// biome-ignore format: a sentence a line
export const next = sentencesOf({
  tasks: ['继续推进在办的实施方案任务{task.open},继续推进在办的年度任务{task-year.open}'],
  decision: ['依法推进在办的重大行政决策{decision.open},启动尚未启动的决策目录事项{catalogue-item.waiting}'],
  normative: ['完成正在制定的行政规范性文件{normative.open}'],
  'legal-review': ['完成在审的合法性审查{legal-review.open}'],
  contracts: ['跟踪管理履行中的政府合同{contract.open}'],
  penalty: ['依法办结在办的行政处罚案件{penalty.open},执行在途的罚没决定{penalty-execution.open}'],
  'enforcement-oversight': ['办结在办的行政执法监督案件{enforcement-supervision.open}'],
  reconsideration: ['审结在办的行政复议案件{reconsideration.open}'],
  litigation: ['做好未结行政诉讼的应诉{litigation.open}'],
  petition: ['化解结转的信访积案{petition.backlog},办结在办的信访事项{petition.open}'],
  audit: ['督促整改未销号的审计问题{audit-finding.open}'],
});
