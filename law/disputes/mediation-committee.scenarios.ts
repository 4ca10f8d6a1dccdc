/** 人民调解委员会 held against its life: founded, chosen, entered, told to the court, renewed after three years, dissolved. */
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { mediationCommittee } from './mediation-committee.ts';
import { ELECT, FILE, FOUND } from './mediation-examples.ts';

const elected = (title: string, more: object = {}, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2024-09-26')
    .does('found', FOUND)
    .on('2024-09-27')
    .does('elect', { ...ELECT, ...more });
const filed = (title: string, ...rules: string[]): ScenarioWords =>
  elected(title, {}, ...rules)
    .on('2024-10-08')
    .does('file', FILE);

// biome-ignore format: a day a line
export default scenarios(
  mediationCommittee,

  elected('推选后及时统计登记,通报法院,建立制度;三年换届,末日逢国庆后的工作日', {}, 'law-10.must', 'law-10.must.2', 'law-10.must.3', 'law-11.must', 'law-9.2.must', 'law-10.hold')
    .owes('file', 'promptly').on('2024-10-08').owes('rules', 'promptly').does('file', FILE).nothingOwed('file').owes('inform', 'promptly').owes('elect', '2027-10-08')
    .does('inform').owes('inform served', 'promptly').serves('inform').nothingOwed('inform served').nothingOwed('inform').refused('inform', 'law-10.hold').does('rules', { of: ['纠纷登记', '档案'] }).nothingOwed('rules')
    .counts('committees', 1).counts('villages', 1).counts('staffed', 1).counts('members', 5).counts('informed', 1),
  scenario('没有推选的不能登记、不能报告调整', 'law-9.1.do', 'law-10.do').on('2024-09-26').does('found', FOUND).refused('file', 'law-9.1.do', FILE).refused('change', 'law-10.do', { what: '更名' }).does('elect', ELECT).does('file', FILE).does('change', { what: '更名' }),
  elected('委员少于三人的要求改正', { members: 2 }, 'law-8.2.hold', 'law-10.must').refused('file', 'law-8.2.hold', FILE).does('askMend', { what: '委员二人' }).nothingOwed('file').on('2024-09-29').does('elect', { ...ELECT, members: 9 }).does('file', FILE),
  elected('委员超过九人的', { members: 10 }, 'law-8.2.hold').refused('file', 'law-8.2.hold', FILE),
  elected('设主任一人;有妇女成员', { women: false }, 'law-8.2.hold.2', 'law-8.3.hold').refused('file', 'law-8.3.hold', FILE).does('askMend', { what: '没有妇女' }).does('elect', ELECT).refused('file', 'law-8.2.hold.2', { ...FILE, chair: false }).does('file', FILE),
  elected('多民族居住的地区有人数较少民族的成员', { mixed: true }, 'law-8.3.hold.2').refused('file', 'law-8.3.hold.2', FILE).does('askMend', { what: '没有人数较少民族的成员' }).does('elect', { ...ELECT, mixed: true, minority: true }).does('file', FILE),
  elected('村的委员由村民会议推选', { by: '设立单位' }, 'law-9.1.hold').refused('file', 'law-9.1.hold', FILE).does('askMend', { what: '推选方式' }).does('elect', ELECT).does('file', FILE),
  filed('三年届满没有换届的提示,不再有效', 'law-9.2.must').on('2027-10-09').late('elect').counts('committees', 0).does('elect', ELECT).does('file', FILE).counts('committees', 1).counts('elections', 2),
  filed('按期换届', 'law-9.2.must').on('2027-09-27').does('elect', ELECT).nothingOwed('elect'),
  filed('调整的及时通报', 'law-10.must.2').does('inform').on('2024-11-01').does('change', { what: '更换主任' }).owes('inform', 'promptly').does('inform').nothingOwed('inform'),
  filed('撤销须设立单位撤并、终止或者决定', 'law-8.1.attest').refused('dissolve', 'law-8.1.attest', { why: '村居撤并' }, { unsigned: true }).does('dissolve', { why: '村居撤并' }).ended('撤销').counts('committees', 0).counts('dissolved', 1),
  filed('行业性、专业性的不受推选方式的限制;配备人数的标准可以另定', 'law-9.1.hold').layer('mediation-committee.staff-least', 5).counts('staffed', 0),
);
