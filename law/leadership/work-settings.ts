/** What the office's own routine of 组织保障 leaves to a county: defaults, each with what it rests on. */
import { days, months, setting, workdays, years } from '../../kernel/words.ts';

const custom = '地方惯例,国家文件未定';
const counselBasis = '各地法律顾问管理办法;中办发〔2016〕30号原文没有取得,按所知';
const schoolBasis = '中小学法治副校长聘任与管理办法(教育部令第52号),按所知,未核原文';
const villageBasis = '各省民主法治示范村(社区)管理办法,各地不一';
const literateBasis = '各省乡村“法律明白人”培养办法,各地不一';

// 考核、测评、示范创建、督察
export const unitCheck = setting('assessment-unit.check', '核验单位自评的期限', workdays(20), custom);
export const unitObject = setting('assessment-unit.object', '对考核结果提出异议的期限', workdays(5), custom);
export const unitRecheck = setting('assessment-unit.recheck', '复核考核异议的期限', workdays(10), custom);
export const demonstrationReport = setting(
  'demonstration.report',
  '示范地区、单位报告情况的间隔',
  years(1),
  '省级年度报告工作指引(示范地区每年一月底前报告);各省不一',
);
export const inspectionMend = setting(
  'inspection-problem.mend',
  '督察反馈没有写明期限时的整改期限',
  months(2),
  '督察工作规定第18条只写限期,天数由地方定',
);
export const inspectionCheck = setting('inspection-problem.check', '核查整改的期限', workdays(10), custom);
// 法律顾问、公职律师
export const counselTerm = setting('counsel.term', '法律顾问一次聘期的上限', months(36), counselBasis);
export const counselPractice = setting('counsel.practice', '受聘律师的最低执业年限', 5, counselBasis);
export const counselAssess = setting('counsel.assess', '法律顾问、公职律师考核的间隔', years(1), counselBasis);
export const counselReply = setting('counsel-work.reply', '法律顾问答复委托事项的期限', workdays(3), '地方自定,三至七个工作日');
// 普法
export const dutyCheck = setting('publicity-duty.check', '检查普法责任清单落实情况的间隔', years(1), custom);
export const siteCheck = setting('publicity-site.check', '检查维护法治宣传阵地的间隔', years(1), custom);
export const schoolTerm = setting('vice-principal.term', '法治副校长一次聘期的上限', years(3), schoolBasis);
export const schoolLessons = setting('vice-principal.lessons', '法治副校长每年的最少课时', 4, schoolBasis);
export const schoolAssess = setting('vice-principal.assess', '考核法治副校长的间隔', years(1), schoolBasis);
export const literateFirst = setting('law-literate.first', '法律明白人上岗前的培训学时', 8, literateBasis);
export const literateEvery = setting('law-literate.train', '法律明白人轮训的间隔', years(1), literateBasis);
export const villageRecheck = setting('village.recheck', '民主法治示范村(社区)复核的间隔', years(2), villageBasis);
// 队伍
export const staffReturn = setting('legal-staff.return', '报送法治工作人员情况的间隔', years(1), custom);
export const stationReturn = setting('justice-station.return', '登记司法所工作情况的间隔', years(1), custom);
export const honourShown = setting('honour.shown', '拟表彰对象的公示期', workdays(5), '评比达标表彰的通行做法');
export const mediaIdle = setting('publicity-media.idle', '普法栏目、账号登记发布情况的间隔', months(3), custom);
export const constitutionDay = setting('publicity-duty.constitution', '报告宪法宣传活动安排的提前期', days(10), custom);
export const constitutionEvery = setting('publicity-duty.constitution-every', '安排宪法宣传周活动的间隔', years(1), custom);
