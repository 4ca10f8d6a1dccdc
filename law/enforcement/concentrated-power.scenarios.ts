/** 相对集中行政处罚权: only what the State Council or the province has decided, and never the power over a person's liberty. */
import { scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { concentratedPower } from './enforcement-bodies.ts';

const APPLY = { region: '甲区', rank: '县级市、区', organ: 'u1', fields: ['城市管理', '市场监管'] };
const BEGIN = { from: '2024-09-26', by: '省政府批复1号' };
const applied = (title: string, ...rules: string[]) =>
  scenario(title, ...rules)
    .on('2024-09-18')
    .does('apply', APPLY);

// biome-ignore format: a day a line
export default scenarios(
  concentratedPower,
  applied('写明省级决定、署名,开始集中行使,公开', 'law-18.2.do', 'law-18.2.hold', 'law-18.3.attest', 'practice-集中处罚权.do', 'practice-集中处罚权.never', 'disclosure-26.publishes').refused('adjust', 'practice-集中处罚权.do', { by: '无', what: '无' })
    .refused('begin', 'law-18.2.do', BEGIN).does('decided', { by: '省政府批复1号', on: '2024-09-18' }).on('2024-09-26').refused('begin', 'law-18.2.hold', { from: '2024-09-26' }).refused('begin', 'law-18.3.attest', BEGIN, { unsigned: true })
    .does('begin', BEGIN).owes('begin published', '2024-10-29').refused('drop', 'practice-集中处罚权.never').counts('regions', 1).does('adjust', { by: '批复2号', what: '增加交通运输' }).on('2024-10-29').publishes('begin').nothingOwed('begin published')
    .does('end', { by: '批复3号' }).ended('终止').counts('regions', 0),
  applied('没有批准的', 'practice-集中处罚权.never').does('drop').ended('没有批准').counts('begun', 0),
  applied('逾期没有公开', 'disclosure-26.publishes').does('decided', { by: '省政府批复1号', on: '2024-09-18' }).on('2024-09-26').does('begin', BEGIN).on('2024-10-30').late('begin published'),
);
