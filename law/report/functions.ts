/** What the report says of the first chapter: 政府机构职能. */
import { sentencesOf } from './sentence.ts';

// biome-ignore format: a sentence a line
export const functions = sentencesOf({
  organs: [
    '现有政府工作部门{organ.departments},设有乡镇{organ.towns},设有街道{organ.streets}',
    '现有行政执法主体{organ.enforcing},其中行政执法部门{organ.enforcingDepartments},行使执法权的镇街{organ.enforcingTowns}',
    '全年新登记机构{organ.registered},调整机构职责{organ.adjusted},机构更名{organ.renamed},撤销机构{organ.abolished},机构变动移交在办案件{organ.handed},协调职责划分异议{organ.disputes}',
  ],
  powers: [
    '现有权责清单事项{power.inForce},责任清单事项{power.duties},有权责清单的部门{power.holders}',
    '全年列入清单的权责事项{power.listed},取消权责事项{power.cancelled},下放权责事项{power.sentDown},转移权责事项{power.moved},合并权责事项{power.merged},删除重复权力{power.deduped},调整权责事项{power.adjusted}', '取消、下放、转移、整合事项占比{power.reducedShare}',
    '依据修改、废止需要研究的权责事项{power.flagged},研究后保留的权责事项{power.kept}',
    '列入清单的承接下放事项{power.takenOver},赋予乡镇、街道行使的权责事项{power.empowered},委托行使的权责事项{power.entrusted},从乡镇、街道收回的权责事项{power.takenBack}',
    '录入网上运行的行权事项{power.online},行权平台办件{power-case.handled},行权平台办结{power-case.finished},行权平台按时办结率{power-case.onTimeRate}', '本账各程序立案、受理的行权案件{power.handled},办结的行权案件{power.finished}',
    '核查变相许可{disguised-permit.checked},责令停止变相许可{disguised-permit.ordered},退还变相许可费用{disguised-permit.refunded}',
  ],
  'one-window': [
    '政务服务接件{reception.allTaken},其中综合窗口接件{reception.taken},窗口录入办件系统{reception.entered},统一窗口出件{reception.handed},镇、街道接件{reception.takenTown},镇、街道出件{reception.handedTown},按时转交率{reception.routedRate}',
    '村、社区和镇、街道代办{agency-help.accepted},代办完成{agency-help.delivered},为老年人、残疾人等代办{agency-help.aged}',
    '设有政务服务专区{service-window.zones},受理窗口{service-window.windows},其中综合受理窗口{service-window.windowsGeneral}',
  ],
  'one-thing': ['受理一件事{one-thing.accepted},一件事办结{one-thing.finished},一件事按时办结率{one-thing.onTimeRate},联合踏勘{one-thing.visits},并联审批办结{one-thing.parallel}'],
  'cross-region': ['开通的通办事项{cross-entry.items},可以异地办理的城市{cross-entry.cities},代收外地办理的申请{cross-region.out},办理外地代收的申请{cross-region.received},通办办结{cross-region.closed}'],
  commitment: [
    '告知承诺办理{commitment.decided},其中涉企经营许可{commitment.licences},证明事项{commitment.proofs},承诺后核查{commitment.checked},按期核查率{commitment.inTimeRate},因虚假承诺等撤销{commitment.revoked},从领照到准营平均用时{commitment.readyDays}',
    '容缺受理{tolerance.accepted},容缺补齐率{tolerance.doneRate}', '证照分离改革事项{separation-item.items},其中直接取消审批{separation-item.abolished},审批改为备案{separation-item.filed},实行告知承诺{separation-item.promise},优化审批服务{separation-item.better}',
  ],
  devolved: ['承接上级下放事项{devolved.taken},办理上级承接项目{devolved.projects},下放事项按时办结率{devolved.onTimeRate},群众满意率{rating.satisfactionDown}', '没有落实保障的下放事项{devolved.bare},从未使用的下放事项{devolved.unused},交回下放事项{devolved.returned}'],
  rating: ['政务服务评价{rating.rated},受邀参评率{rating.ratedRate},办事群众满意率{rating.satisfaction},差评{rating.badLeft},实名差评回访率{rating.namedRate},差评整改率{rating.mendedRate}'],
  'major-projects': ['列入护航的重大项目{major-project.entered},组建重点项目法律服务小组{major-project.teams},提示项目法律风险{major-project.risks},处置项目法律风险{major-project.treated},护航项目投产{major-project.finished}'],
  'fair-competition': [
    '开展公平竞争审查{fair-competition.reviewed},审查认为不得出台的政策措施{fair-competition.barred},适用例外规定的政策措施{fair-competition.excepted},会同审查的政策措施{fair-competition.joint},清理存量政策措施{fair-competition.cleaned},修改、废止存量政策措施{fair-competition.mended}',
  ],
  'service-items': [
    '现有政务服务事项{service-item.items},清理公布行政许可事项{service-item.licences},纳入政务服务中心的行政许可事项{service-item.licencesInHall},进驻政务服务大厅的事项{service-item.inHall},事项进驻大厅的比例{service-item.inHallRate},由综合窗口受理的事项占比{service-item.oneWindowRate}',
    '“最多跑一次”事项{service-item.once},“网上办”事项{service-item.online},“马上办”事项{service-item.atOnce},“就近办”事项{service-item.near},“村能办”事项{service-item.village},事项网上可办率{service-item.onlineRate},公布高频事项{service-item.frequent}',
    '公布办事指南{service-item.editions},办事指南载明流程要素{service-item.elements},依据、职权变化的政务服务事项{service-item.changed},取消政务服务事项{service-item.cancelled}',
  ],
  reengineering: [
    '组织开展流程再造{reengineering.rounds},参加流程再造的单位{reengineering-item.units},完成再造的事项{reengineering-item.items},其中完成再造的主项{reengineering-item.mains},完成再造的子项{reengineering-item.subs}',
    '再造前的前置件总数{reengineering-item.preBefore},再造后的前置件总数{reengineering-item.preAfter},精简前置件总数{reengineering-item.preCut},前置件精简比例{reengineering-item.preCutRate}',
    '再造前的审批环节总数{reengineering-item.linksBefore},再造后的审批环节总数{reengineering-item.linksAfter},精简审批环节总数{reengineering-item.linksCut},审批环节精简比例{reengineering-item.linksCutRate}',
    '再造前的审批时限总天数{reengineering-item.daysBefore},再造后的审批时限总天数{reengineering-item.daysAfter},压缩审批时限总天数{reengineering-item.daysCut},审批时限压缩比例{reengineering-item.daysCutRate},申请材料减少的比例{reengineering-item.papersCutRate}',
  ],
  licensing: [
    '政务服务大厅实际录入办件{licence.entered},其中即办件{instant-service.applied},承诺件{licence.applied},政务服务办件按时办结率{licence.allOnTimeRate},即办件现场办结率{instant-service.onSpotRate},承诺提速{licence.promiseRate},办理提速{licence.fasterRate}',
    '受理许可申请{licence.accepted},准予行政许可{licence.granted},不予行政许可{licence.denied},不予受理许可申请{licence.refused},告知补正的许可申请{licence.corrected},延长期限的许可{licence.extended},颁发许可证件{licence.issued},许可申请网上办理率{licence.onlineRate}',
    '举行许可听证{licence-hearing.held},准予变更许可{licence-change.changed},准予延续许可{licence-change.renewed},视为准予延续的许可{licence-change.deemed},撤回行政许可{licence-end.takenBack},撤销行政许可{licence-end.revoked},注销行政许可{licence-end.cancelled}',
  ],
});
