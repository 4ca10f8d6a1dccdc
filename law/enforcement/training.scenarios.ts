/** 执法培训: held once begun, with its list of those present; every certificate on it hears its hours. */
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { papers } from './exam-examples.ts';
import { FILES } from './examples.ts';
import { training } from './training.ts';

const HOLD = { people: [{ certificate: 'cert9', hours: 20, what: '行政处罚法' }], record: FILES };
const planned = (title: string, ...rules: string[]): ScenarioWords =>
  papers(scenario(title, ...rules))
    .on('2024-09-26')
    .does('plan', { name: '年度业务培训', kind: '年度业务培训', on: '2024-10-08', hours: 20 });

// biome-ignore format: a day a line
export default scenarios(
  training,

  planned('开始以后登记学时,有签到册;学时告知各人的证件', 'practice-培训管理.must', 'practice-培训管理.hold', 'practice-培训管理.hold.2', 'practice-培训管理.never', 'practice-培训管理.do', 'outline-第(三十四)项.tells').owes('hold', 'promptly')
    .on('2024-09-30').refused('hold', 'practice-培训管理.hold', HOLD).refused('close', 'practice-培训管理.do').on('2024-10-12').refused('hold', 'practice-培训管理.hold.2', { people: HOLD.people }).does('hold', HOLD).tells('cert9', 'trained').nothingOwed('hold')
    .refused('cancel', 'practice-培训管理.never', { why: '无' }).does('close').ended('办结').counts('people', 1).counts('hours', 20).counts('held', 1),
  planned('没有举办的可以取消', 'practice-培训管理.never').does('cancel', { why: '教师请假' }).ended('取消').counts('held', 0),
);
