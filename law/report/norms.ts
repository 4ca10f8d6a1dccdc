/** What the report says of the second chapter: 依法行政制度. */
import { sentencesOf } from './sentence.ts';

// biome-ignore format: a sentence a line
export const norms = sentencesOf({
  'norm-makers': ['公布的规范性文件制定主体{norm-maker.makers},新列入制定主体清单的机关{norm-maker.listed},移出制定主体清单的机关{norm-maker.removed}'],
  normative: [
    '全年行政规范性文件立项{normative.approved},制定公布行政规范性文件{normative.made},制定中收到公众意见{normative.comments}', '规范性文件合法性审核率{normative.checkedRate},规范性文件公开征求意见率{normative.consultedRate},规范性文件公平竞争审查率{normative.competedRate}',
    '报送备案的规范性文件{normative-text.lodged},发布文件解读{normative-text.interpreted}', '规范性文件报备率{normative-text.lodgedRate},规范性文件报备及时率{normative-text.inTimeRate},规范性文件报备规范率{normative-text.standardRate}',
  ],
  'legal-review': [
    '全年收到合法性审查送审{legal-review.received},出具合法性审查意见书{legal-review.letters},提出法律意见建议{legal-review.points}', '合法性审查意见书按期率{legal-review.onTime},合法性审查意见采纳率{legal-review.takenRate}',
    '审核行政规范性文件{legal-review.norms},合法性审查重大行政决策{legal-review.decisions},审核政府合同{legal-review.contracts},研究、审核重大决策和涉法事务{legal-review.matters},办理其他涉法事务{legal-review.affairs}', '出具决策和涉法事务审查意见{legal-review.opinions},对重大决策和涉法事务提出法律建议{legal-review.opinionPoints}',
    '法律顾问、公职律师提供意见{legal-review.advice},法律顾问参与合法性审核{legal-review.counselled},法律顾问审核规范性文件、合同、协议{legal-review.counselTexts}',
  ],
  'record-review': [
    '收到报备的规范性文件{normative-filing.received},经审查予以备案的规范性文件{normative-filing.filed},通知自行纠正的规范性文件{normative-filing.ordered},已经自行纠正的规范性文件{normative-filing.mended},不属于规范性文件、不予审查的{normative-filing.notOurs}', '备案审查纠错率{normative-filing.correctedRate}',
    '收到规范性文件审查建议{filing-suggestion.received},答复规范性文件审查建议{filing-suggestion.replied}', '审查建议按期答复率{filing-suggestion.onTime}',
  ],
  cleanup: [
    '开展规范性文件清理{normative-cleanup.rounds},清理规范性文件{normative-cleanup.checked},清理后保留规范性文件{normative-cleanup.kept},清理后修改规范性文件{normative-cleanup.changed},清理后废止规范性文件{normative-cleanup.abolished},清理后宣布失效规范性文件{normative-cleanup.lapsed}',
  ],
  'norm-library': ['现行有效规范性文件{normative-text.inForce},新公布规范性文件{normative-text.made},登记入库规范性文件{normative-text.entered}'],
  'legislation-advice': ['收到征求立法意见的来函{legislation-advice.asked},出具立法意见{legislation-advice.replied},提出立法意见建议{legislation-advice.points},被采纳的立法意见{legislation-advice.taken}'],
  contracts: [
    '全年签订政府合同{contract.signed},政府合同标的金额{contract.amount},政府合同备案{contract.lodged}', '政府合同合法性审查率{contract.examinedRate},政府合同按期备案率{contract.lodgedRate}',
    '履行完毕的政府合同{contract.finished},政府合同争议{contract.contested},解除的政府合同{contract.dissolved}', '政府合同履约节点按期履行率{contract-milestone.inTimeRate}',
  ],
});
