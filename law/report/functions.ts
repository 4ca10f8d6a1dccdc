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
    '全年列入清单的权责事项{power.listed},取消权责事项{power.cancelled},下放权责事项{power.sentDown},转移权责事项{power.moved},合并权责事项{power.merged},删除重复权力{power.deduped},调整权责事项{power.adjusted}', '取消、下放、转移、整合事项占现有事项的比例{power.reducedShare}',
    '依据修改、废止需要研究的权责事项{power.flagged},研究后保留的权责事项{power.kept}',
    '承接上级下放事项{power.takenOver},赋予乡镇、街道行使的权责事项{power.empowered},委托行使的权责事项{power.entrusted},从乡镇、街道收回的权责事项{power.takenBack}',
    '录入网上运行的行权事项{power.online},行权事项办件{power.handled},行权事项办结{power.finished},行权事项办结率{power.finishedRate}',
    '核查变相许可{disguised-permit.checked},责令停止变相许可{disguised-permit.ordered},退还变相许可费用{disguised-permit.refunded}',
  ],
  'fair-competition': [
    '开展公平竞争审查{fair-competition.reviewed},审查认为不得出台的政策措施{fair-competition.barred},适用例外规定的政策措施{fair-competition.excepted},会同审查的政策措施{fair-competition.joint},清理存量政策措施{fair-competition.cleaned},修改、废止存量政策措施{fair-competition.mended}',
  ],
});
