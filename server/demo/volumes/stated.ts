/**
 * What the county's published report for one year states, number by number, beside the figure that counts it. For the test alone: nothing is made from
 * these numbers. `least` and `below` where the report says 余: at least so many, and less than the next that it would have named.
 */
export interface Stated {
  text: string;
  figure: string;
  value?: number;
  least?: number;
  below?: number;
}

// biome-ignore format: a number a line
export const stated: Stated[] = [
  { text: '录入行权事项共计4015项', figure: 'power.online', value: 4015 },
  { text: '办件13608件', figure: 'power-case.handled', value: 13_608 },
  { text: '办结13451件', figure: 'power-case.finished', value: 13_451 },
  { text: '(行权办件)按时办结率100%', figure: 'power-case.onTimeRate', value: 100 },
  { text: '清理公布行政许可事项182项', figure: 'service-item.licences', value: 182 },
  { text: '纳入政务服务中心88项', figure: 'service-item.licencesInHall', value: 88 },
  { text: '累计接件1.5万余件', figure: 'reception.allTaken', least: 15_000, below: 16_000 },
  { text: '实际录入3848件', figure: 'licence.entered', value: 3848 },
  { text: '即办件3474件', figure: 'instant-service.applied', value: 3474 },
  { text: '承诺件374件', figure: 'licence.applied', value: 374 },
  { text: '(政务服务)按时办结率100%', figure: 'licence.allOnTimeRate', value: 100 },
  { text: '现场办结率100%', figure: 'instant-service.onSpotRate', value: 100 },
  { text: '承诺提速61.11%', figure: 'licence.promiseRate', value: 61.11 },
  { text: '办理提速100%', figure: 'licence.fasterRate', value: 100 },
  { text: '规范性文件8件', figure: 'legal-review.norms', value: 8 },
  { text: '规范性文件合法性审查率达100%', figure: 'normative.checkedRate', value: 100 },
  { text: '合法性审查意见(建议)书共计18份', figure: 'legal-review.opinions', value: 18 },
  { text: '提出法律建议20余条次', figure: 'legal-review.opinionPoints', least: 20, below: 30 },
  { text: '法律咨询服务10余次', figure: 'legal-review.advice', least: 10, below: 20 },
  { text: '审核政府合同11份', figure: 'legal-review.contracts', value: 11 },
  { text: '持证行政执法人员706名', figure: 'certificate.holders', value: 706 },
  { text: '20余个单位', figure: 'certificate.units', least: 20, below: 30 },
  { text: '180余名新申领行政执法人员', figure: 'certificate.applied', least: 180, below: 190 },
  { text: '评查行政处罚卷120余卷', figure: 'case-file-score.files', least: 120, below: 130 },
  { text: '建议移送涉嫌犯罪案件4件', figure: 'transfer-watch.advised', value: 4 },
  { text: '公安机关立案侦查4件', figure: 'transfer-watch.taken', value: 4 },
  { text: '收到重大处罚备案2件', figure: 'major-filing.penalties', value: 2 },
  { text: '提出备案审查意见2件', figure: 'major-filing.reviewed', value: 2 },
  { text: '未收到行政复议申请', figure: 'reconsideration.received', value: 0 },
  { text: '区政府作为被告的案件7件', figure: 'litigation.asDefendant', value: 7 },
  { text: '行政机关负责人出庭应诉3件', figure: 'litigation.headsCame', value: 3 },
  { text: '接待上访群众687批次', figure: 'petition.batches', value: 687 },
  { text: '2731人次', figure: 'petition.persons', value: 2731 },
  { text: '息访息诉603批次', figure: 'petition.settledBatches', value: 603 },
  { text: '受理信访复查申请3件', figure: 'petition-review.accepted', value: 3 },
  { text: '(信访)按时办结率100%', figure: 'petition-handling.onTimeRate', value: 100 },
  { text: '常务会前学法10次', figure: 'meeting.studied', value: 10 },
  { text: '法律法规16余部', figure: 'meeting.laws', least: 16, below: 20 },
  { text: '21个乡镇', figure: 'organ.towns', value: 21 },
  { text: '2个街道', figure: 'organ.streets', value: 2 },
  { text: '32个部门', figure: 'organ.departments', value: 32 },
  { text: '分两期参加专题培训', figure: 'legal-training-class.terms', value: 2 },
  { text: '主动公开政府信息6912条', figure: 'disclosure-proactive.released', value: 6912 },
  { text: '受理公开政府信息申请1件', figure: 'disclosure-request.received', value: 1 },
  { text: '三个单位被确定为示范创建单位', figure: 'demonstration.units', value: 3 },
];

/** Numbers of that report which are of no one year, no count, or no whole number's share, each with the reason. */
export const notOfTheYear: { text: string; why: string }[] = [
  { text: '承接上级下放事项38项', why: '2012年以来的累计,不是一年的数' },
  { text: '办理上级承接项目1473项', why: '2012年以来的累计,不是一年的数' },
  { text: '(承接项目)按时办结率100%', why: '2012年以来的累计,不是一年的数' },
  { text: '群众满意率96.73%', why: '2012年以来的累计;没有写明基数,1473件的任何整数占比都不是96.73%' },
  { text: '四届3次常务会', why: '会议的名称,不是对行为的计数' },
  { text: '“1+6”', why: '制度架构的名称,不是对行为的计数' },
];
