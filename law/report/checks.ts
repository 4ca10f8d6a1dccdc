/** What the report says of the seventh chapter: 行政权力制约和监督. */
import { sentencesOf } from './sentence.ts';

// biome-ignore format: a sentence a line
export const checks = sentencesOf({
  proposals: ['全年承办建议、提案{proposal.handed},其中人大代表建议{proposal.deputies}、政协提案{proposal.members},办结建议、提案{proposal.closed},建议、提案办结率{proposal.closedRate}', '建议、提案按期办复率{proposal-answer.onTimeRate},代表、委员对办理的满意率{proposal.contentRate}'],
  congress: ['向人大常委会报告专项工作{congress-report.reported},向人大常委会报告法治政府建设情况{congress-report.ruleOfLaw},收到人大审议意见、决议{congress-report.opinions}', '审议意见按期报告率{congress-opinion.onTimeRate}'],
  audit: ['全年完成审计项目{audit.done},领导干部经济责任审计{audit.officials},审计查出问题{audit-finding.found},审计查出问题金额{audit.money},审计问题整改销号{audit-finding.struck},审计问题整改率{audit-finding.struckRate},促进整改落实问题资金{audit-finding.mended}'],
  'government-inspection': ['开展政府督查事项{government-inspection.planned},作出督查结论{government-inspection.concluded},督查要求整改事项{government-inspection.mend}', '督查整改完成率{government-inspection.mendedRate}'],
  disclosure: [
    '全年主动公开政府信息{disclosure-proactive.released}', '主动公开政府信息按时率{disclosure-proactive.onTimeRate}',
    '收到政府信息公开申请{disclosure-request.received},答复政府信息公开申请{disclosure-request.replied} | 未收到政府信息公开申请', '政府信息公开申请按时答复率{disclosure-request.onTimeRate}',
    '部门按时公布政府信息公开年报{disclosure-report.inTime}',
  ],
  integrity: ['登记政府承诺、合同{integrity-commitment.entered},认定政府违约失信{integrity-commitment.breached},记入政务失信记录{integrity-record.recorded},修复政务失信记录{integrity-record.repaired}', '政府承诺、合同履约率{integrity-commitment.keptRate}'],
  accountability: ['责任追究立案{accountability.filed},对纠错和败诉案件开展责任追究{accountability.overturned},问责处理人员{accountability.persons},关键岗位轮岗{post-rotation.rotated}'],
});
