/** 领导接访, shown. 1 to 7 October 2024 is off, 12 October is a made-up working Saturday. */
import type { Form } from '../../kernel/language/data.ts';
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { SCHEDULED } from './examples.ts';
import { petitionReception } from './petition-reception.ts';

const DECIDE: Form = { how: '批示交办', what: '由住建局办理' };
const shown = (title: string, day: string, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2024-09-27')
    .does('schedule', { ...SCHEDULED, on: '2024-10-12' })
    .owes('schedule published', '2024-10-08')
    .refused('receive', 'law-18.1.do', { leader: '副县长' })
    .on(day)
    .publishes('schedule');

// biome-ignore format: a day of the scenario a line
export default scenarios(
  petitionReception,
  shown('提前公示接访的领导、分管工作和日期;在公示的日子(补班的周六)由公示的领导接访', '2024-09-30', 'law-18.1.publishes', 'law-18.1.do', 'law-18.1.hold', 'law-18.2.must', 'law-18.2.hold', 'law-18.2.hold.2', 'law-18.2.do', 'law-18.2.must.2', 'practice-接访.never', 'practice-接访.hold')
    .owes('receive', '2024-10-12').refused('decide', 'law-18.2.do', DECIDE)
    .on('2024-10-11').refused('receive', 'law-18.2.hold', { leader: '副县长' })
    .on('2024-10-12').refused('receive', 'law-18.2.hold.2', { leader: '县长' }).does('receive', { leader: '副县长' }).owes('close', 'promptly').refused('cancel', 'practice-接访.never', { why: '无' })
    .told('came', { people: 3 }).told('came', { people: 1 }).does('decide', DECIDE).refused('close', 'practice-接访.hold').does('decide', DECIDE).does('close').ended('接访结束')
    .counts('received', 1).counts('keptRate', 100).counts('batches', 2).counts('persons', 4).counts('leaders', 1),
  shown('公示不足五日的不能接访,县可以另定', '2024-10-09', 'law-18.1.hold').on('2024-10-12').refused('receive', 'law-18.1.hold', { leader: '副县长' }),
  shown('县另定三日的可以', '2024-10-09', 'law-18.1.hold').layer('petition-reception.shown', { n: 3, unit: 'day' }).on('2024-10-12').does('receive', { leader: '副县长' }),
  shown('改由他人接访的另行公告', '2024-09-30', 'law-18.2.hold.2').on('2024-10-11').does('substitute', { leader: '常务副县长', why: '防汛' }).on('2024-10-12').does('receive', { leader: '常务副县长' }).counts('substituted', 1),
  shown('没有接访的提示;取消的说明原因', '2024-09-30', 'law-18.2.must').on('2024-10-14').late('receive').does('cancel', { why: '防汛' }).ended('取消').counts('cancelled', 1),
);
