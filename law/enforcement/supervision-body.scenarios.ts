/** 行政执法监督机构: a register that a province counts over its cities and counties. */
import { scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { supervisionBody } from './enforcement-bodies.ts';

const BODY = { name: '甲市行政执法监督局', region: '甲市', rank: '设区的市', form: '挂牌执法监督局', from: '2024-10-08', by: '编办1号' };

// biome-ignore format: a day a line
export default scenarios(
  supervisionBody,
  scenario('写明设立的文件、署名;设立以后才有变更、撤销', 'practice-执法监督机构.hold', 'sichuan-10.attest', 'practice-执法监督机构.hold.2').on('2024-09-26').refused('register', 'practice-执法监督机构.hold', { ...BODY, by: '' }).refused('register', 'sichuan-10.attest', BODY, { unsigned: true }).does('register', BODY)
    .counts('bodies', 0).refused('close', 'practice-执法监督机构.hold.2', { by: '无' }).on('2024-10-09').counts('bodies', 1).counts('hung', 1).does('change', { form: '内设执法监督机构', by: '编办2号' }).does('close', { by: '编办3号' }).ended('撤销').counts('bodies', 0),
  scenario('内设机构不算挂牌成立', 'sichuan-10.attest').on('2024-09-26').does('register', { ...BODY, form: '内设执法监督机构' }).counts('hung', 0),
);
