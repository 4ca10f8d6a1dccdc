/** What the report says of the first chapter's oversight of the market, of lists, and of public legal services. */
import { sentencesOf } from './sentence.ts';

// biome-ignore format: a sentence a line
export const market = sentencesOf({
  'service-lists': [
    '现有清单事项{list-item.inForce},其中行政许可清单事项{list-item.licences},公共服务清单事项{list-item.services},县级部门公共服务事项{list-item.servicesCounty},乡镇、街道公共服务事项{list-item.servicesTown},社区公共服务事项{list-item.servicesCommunity},村级公共服务事项{list-item.servicesVillage},清单列入证明事项{proof-item.inForce},清理证明事项{proof-item.cleaned},取消证明事项{proof-item.removed}',
    '中介服务事项清单列有{intermediary-item.inForce},保留的中介服务事项{intermediary-item.kept},规范的中介服务事项{intermediary-item.regulated},转化的中介服务事项{intermediary-item.turned}',
  ],
  'public-legal-service': [
    '建成公共法律服务中心{public-legal-station.centres},建成公共法律服务站{public-legal-station.stations},建成公共法律服务室{public-legal-station.rooms}', '公共法律服务站建成率{public-legal-station.stationRate},公共法律服务室覆盖率{public-legal-station.roomRate}',
    '受理法律援助案件{legal-aid.accepted},办结法律援助案件{legal-aid.finished},解答法律咨询{public-legal-record.advice},办理公证{public-legal-record.notarised},办理司法鉴定{public-legal-record.appraised}',
  ],
  'random-inspection': [
    '执行中的年度检查计划{inspection-plan.standing},开展双随机抽查任务{random-draw.drawn},其中部门联合抽查任务{random-draw.joint},双随机检查对象{random-draw.visited},双随机检查发现问题{random-draw.problems}', '部门联合抽查任务占比{random-draw.jointRate},抽查结果公示率{random-draw.revealedRate}',
  ],
  'inspection-limits': ['设定宁静日的企业{quiet-day.companies},扫码入企的行政检查{inspection.scanned},综合查一次{inspection.joint}', '综合查一次的占比{inspection.jointRate},非现场检查的占比{inspection.remoteRate}'],
  credit: ['参加信用评价的主体{credit-grade.rated},记入失信记录{credit-record.recorded},列入严重失信主体名单{credit-record.listed},准予信用修复{credit-repair.granted}', '信用修复按期办结率{credit-repair.onTimeRate}'],
  prudent: ['实施柔性执法{soft-measure.acts},不予处罚和柔性执法{soft-measure.spared},柔性执法后改正{soft-measure.mended}'],
  enterprises: ['收到企业诉求{enterprise-request.received},解决企业诉求{enterprise-request.solved},兑现惠企政策{policy-delivery.decided},拨付惠企资金{policy-delivery.paid},退还企业违规收费{enterprise-fee.back}', '企业诉求按期办结率{enterprise-request.onTimeRate},企业对诉求办理的满意率{enterprise-request.happyRate}'],
});
