/** 干预、插手的记录: recorded as it was, verified, made known, and who recorded it protected. */
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { interference } from './interference.ts';

const RECORD = { recorder: '乙', organ: 'u1', on: '2024-09-25', way: '电话', rank: '本地领导干部', who: '某人', what: '要求不予处罚' };
const recorded = (title: string, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2024-09-26')
    .does('record', RECORD);
const sent = (title: string, unlawful: boolean, ...rules: string[]): ScenarioWords =>
  recorded(title, ...rules)
    .does('verify', { result: '属于干预、插手', unlawful })
    .does('send');

// biome-ignore format: a day a line
export default scenarios(
  interference,

  scenario('署名如实全面记录;及时核实;属于的报送,不属于的存档', 'practice-干预、插手的记录.attest', 'practice-干预、插手的记录.must', 'practice-干预、插手的记录.hold', 'practice-干预、插手的记录.hold.2', 'practice-干预、插手的记录.must.2')
    .on('2024-09-26').refused('record', 'practice-干预、插手的记录.attest', RECORD, { unsigned: true }).does('record', RECORD).owes('verify', 'promptly').refused('send', 'practice-干预、插手的记录.hold').refused('dismiss', 'practice-干预、插手的记录.hold.2')
    .does('verify', { result: '属于干预、插手' }).nothingOwed('verify').owes('send', 'promptly').refused('dismiss', 'practice-干预、插手的记录.hold.2').does('send').nothingOwed('send').counts('recorded', 1).counts('confirmed', 1),
  recorded('依职责提出的意见,存档', 'practice-干预、插手的记录.hold.2', 'practice-干预、插手的记录.must.2').does('verify', { result: '依职责提出的正常意见' }).nothingOwed('send').refused('send', 'practice-干预、插手的记录.hold').does('dismiss').ended('不属于干预').counts('open', 0),
  sent('报送以后及时通报;通报以后才办结', false, 'practice-干预、插手的通报.must', 'practice-干预、插手的通报.do.2', 'practice-干预、插手的追责.must').owes('circulate', 'promptly').refused('close', 'practice-干预、插手的通报.do.2')
    .does('circulate', { level: '内部通报' }).nothingOwed('circulate').nothingOwed('blame').does('close').ended('已经处理').counts('circulated', 1),
  recorded('没有报送的不通报、不提追责', 'practice-干预、插手的通报.do', 'practice-干预、插手的追责.do').refused('circulate', 'practice-干预、插手的通报.do', { level: '内部通报' }).refused('blame', 'practice-干预、插手的追责.do', { cause: '无' }),
  sent('要求违法办理的,提出追责建议,转责任追究', true, 'practice-干预、插手的追责.must', 'practice-干预、插手的追责.do', 'practice-干预、插手的追责.opens', 'practice-干预、插手的追责.let').does('circulate', { level: '公开通报' }).owes('blame', 'promptly')
    .refused('close', 'practice-干预、插手的追责.let').does('blame', { cause: '要求违法办理' }).nothingOwed('blame').opens('accountability').does('close').counts('blamed', 1),
  sent('打击报复记录人的,先采取保护措施', false, 'practice-记录人的保护.must', 'practice-记录人的保护.let').does('retaliate', { what: '调离岗位' }).owes('protect', 'promptly').does('circulate', { level: '内部通报' }).refused('close', 'practice-记录人的保护.let')
    .does('protect', { how: '恢复岗位' }).nothingOwed('protect').does('close').counts('shielded', 1),
);
