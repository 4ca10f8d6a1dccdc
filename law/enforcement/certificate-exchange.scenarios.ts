/** 统一换证: announced with a last day, certificates listed, each of them told; reported by that day. */
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { certificateExchange } from './certificate-exchange.ts';
import { papers } from './exam-examples.ts';

const LIST = { certificates: [{ certificate: 'cert9' }] };
const announced = (title: string, ...rules: string[]): ScenarioWords =>
  papers(scenario(title, ...rules))
    .on('2024-09-26')
    .does('announce', { name: '2024年统一换证', ground: '统一样式', until: '2024-12-31' });

// biome-ignore format: a day a line
export default scenarios(
  certificateExchange,

  announced('部署以后及时列出证件,告知各证件;截止日以前报告', 'practice-统一换证.must', 'practice-统一换证.must.2', 'practice-统一换证.hold.2', 'practice-统一换证.do', 'practice-统一换证.do.2', 'rules-统一换证.tells').owes('list', 'promptly').owes('report', '2024-12-31').refused('report', 'practice-统一换证.do', { exchanged: 0, cancelled: 0 })
    .does('list', LIST).tells('cert9', 'recalled').nothingOwed('list').refused('close', 'practice-统一换证.do.2').on('2024-12-31').refused('list', 'practice-统一换证.hold.2', LIST)
    .does('report', { exchanged: 1, cancelled: 0 }).nothingOwed('report').does('close').ended('结束').counts('listed', 1).counts('exchanged', 1),
  announced('逾期没有报告', 'practice-统一换证.must.2').does('list', LIST).on('2025-01-02').late('report'),
  scenario('截止日在部署之后', 'practice-统一换证.hold').on('2024-09-26').refused('announce', 'practice-统一换证.hold', { name: '换证', ground: '其他', until: '2024-09-26' }).does('announce', { name: '换证', ground: '其他', until: '2024-09-27' }),
);
