/** What the report says of the fourth chapter: 行政执法. */
import { sentencesOf } from './sentence.ts';

// biome-ignore format: a sentence a line
export const enforcement = sentencesOf({
  clues: ['全年登记违法线索{clue.received},收到违法举报{clue.reported},决定给予举报奖励{informant-reward.approved},支付举报奖励金额{informant-reward.paidSum}', '违法线索按期处理率{clue.onTimeRate}'],
  penalty: [
    '全年行政处罚立案{penalty.filed},一般程序处罚{penalty.decided},简易程序处罚{penalty-summary.decided},被处罚的当事人{penalty.parties}',
    '查处案件{penalty.domains},一般程序罚款{penalty.fines},行政处罚罚款金额{penalty.finesAll},没收违法所得金额{penalty.gains},行政处罚入库罚款{penalty-execution.paid}', '罚款入库率{penalty-execution.paidRate}',
    '不予行政处罚{penalty.sparedAll},首违不罚{penalty.firstAll},轻微不罚{penalty.minorAll},举行行政处罚听证{penalty.heard}', '行政处罚案件按时办结率{penalty.onTime}',
    '行政处罚法制审核{penalty.reviewed},被复议、诉讼改变的行政处罚{penalty.overturned}', '行政处罚法制审核率{penalty.reviewRate},行政处罚决定按期公示率{penalty.shownRate}',
  ],
  coercion: [
    '全年实施行政强制措施{coercion.imposed},实施查封、扣押{coercion.seized},作出行政强制执行决定{coercion-execution.decided},作出代履行决定{coercion-proxy.orders},申请人民法院强制执行{court-enforcement.applied}', '非诉行政执行准许率{court-enforcement.grantRate}',
  ],
  'other-acts': [
    '督导检查行业企业{inspection.done},入企检查{inspection.visits},双随机抽查{inspection.random},行政检查发现问题、隐患{inspection.dangers}', '行政检查按期告知率{inspection.inTimeRate}',
    '责令改正违法行为{rectification.ordered},整治隐患{rectification.mended}', '责令改正完成率{rectification.doneRate}',
    '查处超限超载车辆{field-action.trucks},卸载货物{field-action.tons},清理路阻路障{field-action.roadblocks},清理杂乱招牌{field-action.signs},处置占道经营{field-action.stalls}',
    '作出行政征收决定{levy.decided},作出行政给付决定{grant.decided},办理行政确认{confirmation.decided},作出行政奖励{reward.decided},实施应急征用{requisition.decided}',
  ],
  expropriation: ['作出房屋征收决定{expropriation.decided},征收涉及户数{expropriation-household.households},批准征收土地{expropriation-land.approved}', '征收签约率{expropriation-household.agreedRate}'],
  field: ['执法人员当场罚款{penalty-summary.fined},执法人员当场警告{penalty-summary.warned}'],
  'three-systems': ['按时公开年度执法数据的部门{enforcement-yearly.inTime},现行有效的重大执法决定法制审核目录事项{review-catalogue.inForce},重大执法决定法制审核{legal-review.enforcement}'],
  officers: [
    '现有持证行政执法人员{certificate.holders},新申领行政执法证件人员{certificate.applied},申领执法证件的单位{certificate.units},换发、补发行政执法证件{certificate.exchanged},注销行政执法证件{certificate.cancelled}',
    '培训行政执法人员{certificate.trained},行政执法人员培训学时合计{certificate.hours}', '行政执法人员培训学时达标率{certificate.enoughRate},行政执法证件审验合格率{certificate.checkRate}',
    '在册的行政执法辅助人员{assistant.standing},考核执法辅助人员{assistant.assessed}',
  ],
  exams: ['举办行政执法考试{exam.held},参加行政执法考试{exam-sitting.sat},执法考试题库在用考题{exam-question.standing}', '行政执法考试合格率{exam-sitting.passRate}'],
  discretion: ['现行有效的行政裁量权基准{discretion.inForce},公布行政裁量权基准{discretion.issued},制定裁量基准的部门{discretion.units},列入包容免罚清单的事项{exemption-item.standing}'],
  'major-filing': ['收到重大行政处罚备案{major-filing.penalties},收到重大行政强制备案{major-filing.coercions},提出重大处罚、强制备案审查意见{major-filing.reviewed},备案审查责令纠正{major-filing.corrected}'],
  'criminal-transfer': [
    '移送涉嫌犯罪案件{criminal-transfer.sent},公安机关对移送案件立案{criminal-transfer.taken},移送立案率{criminal-transfer.takenRate}',
    '检察机关建议移送涉嫌犯罪案件{transfer-watch.advised},建议移送后公安机关立案侦查{transfer-watch.taken},收到司法机关反向移送案件{reverse-transfer.received},反向移送立案查处{reverse-transfer.opened}',
  ],
  'case-file-review': ['开展行政执法案卷评查{case-file-review.rounds},评查行政执法案卷{case-file-score.files},案卷评查发现问题{case-file-score.problems}', '案卷评查合格率{case-file-score.passRate},案卷评查优秀率{case-file-score.excellentRate}'],
  'case-guidance': ['发布行政执法典型案例、指导案例{guiding-case.published}'],
  'enforcement-oversight': [
    '收到行政执法投诉举报{enforcement-complaint.received},行政执法监督立案{enforcement-supervision.filed},制发行政执法监督意见书{enforcement-supervision.opinions},制发行政执法督办函{enforcement-supervision.urged},纠正违法或者不当执法行为{enforcement-supervision.corrected}', '行政执法投诉举报办结率{enforcement-complaint.closeRate}',
    '开展执法专项整治{special-rectification.campaigns},专项整治发现的问题{rectification-problem.found}', '专项整治整改率{rectification-problem.mendRate}',
    '记录干预、插手行政执法{interference.recorded}',
  ],
  'joint-enforcement': ['开展联合执法行动{joint-enforcement.acts},联合执法检查企业{joint-enforcement.visited},移交联合执法违法线索{joint-enforcement.passed},协助其他机关执法{joint-enforcement.helped}'],
  'town-powers': ['正在行使的赋权、委托{town-power.standing},赋权、委托的职权{town-power.powers},赋权、委托评估{town-power.evaluated}'],
});
