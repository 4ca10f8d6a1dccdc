/** What the report says of the sixth chapter: 社会矛盾纠纷行政预防调处化解. */
import { sentencesOf } from './sentence.ts';

// biome-ignore format: a sentence a line
export const disputes = sentencesOf({
  'dispute-centre': [
    '全年登记矛盾纠纷{dispute.registered},排查发现矛盾纠纷{dispute.found},受理矛盾纠纷{dispute.accepted},化解矛盾纠纷{dispute.closed}', '办结的矛盾纠纷中化解的比例{dispute.closeRate},群众对化解工作的满意度{dispute.contentRate}',
    '开展矛盾纠纷排查{dispute-round.rounds},联席会议会商矛盾纠纷{dispute.meetings}',
  ],
  mediation: [
    '现有人民调解组织{mediation-committee.committees},登记在册的人民调解员{mediator.mediators},专职人民调解员{mediator.fullTime}',
    '人民调解组织调解矛盾纠纷{people-mediation.mediated},人民调解成功{people-mediation.succeeded},人民调解协议涉及金额{people-mediation.amount}', '人民调解成功率{people-mediation.successRate}',
    '受理行政调解{administrative-mediation.accepted},行政调解成功{administrative-mediation.succeeded}', '行政调解达成协议的比例{administrative-mediation.successRate}',
    '承接人民法院委派、委托调解{judicial-mediation.entrusted},司法调解成功{judicial-mediation.succeeded},经司法确认有效的调解协议{judicial-confirmation.confirmed}',
    '发放人民调解以案定补{mediation-subsidy.paid},发放以案定补金额{mediation-subsidy.amount}',
  ],
  arbitration: [
    '受理劳动人事争议仲裁{labour-arbitration.accepted},劳动人事争议仲裁结案{labour-arbitration.closed}', '劳动人事争议仲裁调解率{labour-arbitration.mediationRate}',
    '受理土地承包纠纷仲裁{land-arbitration.accepted},土地承包纠纷仲裁结案{land-arbitration.closed}',
  ],
  adjudication: ['公布行政裁决事项{adjudication-item.items},受理行政裁决申请{adjudication.accepted},办结行政裁决{adjudication.closed}'],
  reconsideration: [
    '全年收到行政复议申请{reconsideration.received},受理行政复议申请{reconsideration.accepted},不予受理行政复议申请{reconsideration.refused},审结行政复议案件{reconsideration.closed} | 未收到行政复议申请', '行政复议案件按时审结率{reconsideration.onTimeRate}',
    '行政复议纠错{reconsideration.corrected},行政复议调解和解结案{reconsideration.peaceful},行政复议听证{reconsideration.heard},提交行政复议委员会咨询{reconsideration.consulted}', '行政复议纠错率{reconsideration.correctionRate},行政复议调解和解率{reconsideration.peacefulRate}',
    '制发行政复议建议书{reconsideration-advice.issued}', '行政复议决定履行率{reconsideration-aftercare.performedRate}',
  ],
  litigation: [
    '全年行政机关作为被告的案件{litigation.asDefendant},行政机关负责人出庭应诉{litigation.headsCame},法律顾问、律师代理行政诉讼{litigation.counsel}', '行政机关负责人出庭率{litigation.headRate}',
    '行政应诉案件裁判生效{litigation.closed},行政机关败诉{litigation.lost},协调化解行政诉讼{litigation.settled}', '行政应诉败诉率{litigation.lostRate},生效裁判履行率{litigation-performance.performedRate}',
    '组织旁听庭审{court-observation.attended},旁听庭审人员{court-observation.visits},召开府院联席会议{court-liaison.held}',
  ],
  'judicial-advice': ['收到司法建议{judicial-advice.court},收到检察建议{judicial-advice.procurator},书面回复司法建议、检察建议{judicial-advice.replied},采纳司法建议、检察建议{judicial-advice.taken}', '司法建议、检察建议及时办复率{judicial-advice.inTimeRate}'],
  petition: [
    '全年接待群众来访{petition.batches}、来访群众{petition.persons},息访息诉{petition.settledBatches},网上信访{petition.online},群众来信{petition.letters}',
    '受理信访事项{petition-handling.received},受理信访复查申请{petition-review.accepted},受理信访复核申请{petition-recheck.accepted},化解信访积案{petition.cleared}', '信访事项按时办结率{petition-handling.onTimeRate}',
    '领导干部接访{petition-reception.received},领导干部接待来访群众{petition-reception.persons}',
  ],
  hotline: ['12345热线受理诉求{hotline.received},热线派发工单{hotline.routed}', '热线回访确认解决率{hotline.solvedRate},热线回访评价满意率{hotline.happyRate},热线工单按时办结率{hotline-order.onTimeRate}'],
});
