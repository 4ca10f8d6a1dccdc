/** 机构职能和执法主体 held against their life: set up, entered, staffed, evaluated, renamed, merged, split, abolished; who answers for whom. */
import type { Form } from '../../kernel/language/data.ts';
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { organ } from './organ.ts';

const by = '县政府通知';
const OWN: Form = {
  unit: 'u1',
  name: '某某县市场监督管理局',
  level: '政府工作部门',
  kind: '行政机关',
  duties: '市场监督管理',
  basis: '三定规定',
  enforces: true,
  answers: 'u1',
  legal: '法规股',
  from: '2024-09-27',
};
const TEAM: Form = { ...OWN, kind: '受委托组织', level: '事业单位', unit: 'u2', principal: 'u1', answers: 'u1' };
const STAFF = { posts: 60, filled: 58, officers: 40, legalStaff: 2 };
const proposed = (title: string, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2024-09-26')
    .does('propose', { what: '设立', by });
const registered = (title: string, more: Form, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2024-09-26')
    .does('enter', { by })
    .on('2024-09-27')
    .does('register', { ...OWN, ...more });
/** Another organ, in force, and one abolished. */
const another = (s: ScenarioWords): ScenarioWords =>
  s
    .entry('organ2', organ, [
      ['enter', '2020-01-02', { by }],
      ['register', '2020-01-02', { ...OWN, unit: 'u9', answers: 'u9', name: '另一机关', from: '2020-01-02' }],
    ])
    .entry('organ3', organ, [
      ['enter', '2020-01-02', { by }],
      ['register', '2020-01-02', { ...OWN, unit: 'u8', answers: 'u8', name: '已撤销的机关', from: '2020-01-02' }],
      ['abolish', '2021-01-04', { successor: 'organ2', by }],
    ]);
const MERGE = { into: 'organ2', by };
const SPLIT = { into: [{ organ: 'organ2' }], by };
const ABOLISH = { successor: 'organ2', by };

// biome-ignore format: a day a line
export default scenarios(
  organ,

  // 设立、登记
  proposed('经上级批准才登记;设立政府部门的报人大常委会备案;二十个工作日内公开', 'rules-9.hold', 'rules-9.must', 'rules-9.must.2', 'rules-9.do', 'rules-9.never', 'disclosure-第20条第2项、第26条.publishes')
    .refused('register', 'rules-9.hold', OWN).refused('lodge', 'rules-9.do').does('approved', { by }).owes('register', 'promptly')
    .on('2024-09-27').does('register', OWN).owes('lodge', 'promptly').refused('withdrawn', 'rules-9.never').does('lodge').nothingOwed('lodge').owes('register published', '2024-10-30').does('publish', { document: 3 })
    .nothingOwed('register published').counts('organs', 1).counts('departments', 1).counts('enforcing', 1).counts('enforcingDepartments', 1),
  proposed('没有获得批准的不设立', 'rules-9.do.2').does('withdrawn').ended('不设立'),
  registered('已有的机构补充登记,没有提出的不能撤回;逾期没有公开', {}, 'rules-9.hold', 'rules-9.do.2', 'disclosure-第20条第2项、第26条.publishes').refused('withdrawn', 'rules-9.do.2').nothingOwed('lodge')
    .on('2024-10-31').late('register published'),
  scenario('没有登记的不能变动', 'practice-机构登记.do').on('2024-09-26').does('enter', { by }).refused('staff', 'practice-机构登记.do', STAFF).refused('rename', 'practice-机构登记.do', { name: '新名', by }),

  // 谁是被申请人、被告
  scenario('以自己名义行使职权的,自己是被申请人;受委托的、派出而没有授权的,是委托、设立的机关', 'review-19.1.hold', 'review-19.3.hold', 'reading-20.3.hold', 'notice-第(十一)项.hold')
    .on('2024-09-27').does('enter', { by }).refused('register', 'review-19.1.hold', { ...OWN, answers: 'u9' }).refused('register', 'review-19.3.hold', { ...TEAM, answers: 'u2' })
    .refused('register', 'reading-20.3.hold', { ...TEAM, kind: '派出机构', answers: 'u2' }).refused('register', 'notice-第(十一)项.hold', { ...TEAM, legal: '' }).does('register', TEAM).counts('enforcing', 1),
  scenario('派出机构有授权的,自己是被告', 'review-19.1.hold', 'reading-20.3.hold').on('2024-09-27').does('enter', { by })
    .does('register', { ...TEAM, kind: '派出机构', level: '派出机构', authorised: true, answers: 'u2' }),
  scenario('上级派驻分支机构没有授权的,设立它的机关是被告', 'reading-20.3.hold').on('2024-09-27').does('enter', { by }).does('register', { ...TEAM, kind: '上级派驻分支机构', enforces: false, legal: '' }).counts('enforcing', 0),
  registered('镇是行使执法权的镇街', { level: '乡镇人民政府', name: '某某镇人民政府' }).counts('towns', 1).counts('enforcingTowns', 1).counts('enforcingDepartments', 0),

  // 编制、职责
  registered('有职权没有执法人员、法制审核人员不足百分之五、超编的计入指标,超编的及时消化', {}, 'rules-6.2.must').does('staff', STAFF).nothingOwed('reduce').counts('bare', 0).counts('thinReview', 0),
  registered('超编的及时消化', {}, 'rules-6.2.must')
    .on('2025-01-02').does('staff', { ...STAFF, filled: 61, officers: 50 }).owes('reduce', 'promptly').counts('over', 1).counts('thinReview', 1).does('reduce', { how: '自然减员' }).nothingOwed('reduce')
    .on('2025-06-03').does('staff', { ...STAFF, officers: 0 }).counts('bare', 1).counts('over', 0),
  registered('其他名称指向本机构', {}).does('alias', { other: '县市监局' }).does('alias', { other: '县工商局' }),
  registered('职责划分的异议及时协商或者由政府决定', {}, 'rules-10.2.must').does('dispute', { what: '油烟污染由谁管' }).owes('agree', 'promptly').does('settle', { result: '由综合执法局', by }).nothingOwed('agree'),
  registered('每年评估,需要调整的及时调整;调整、更名公开', {}, 'rules-24.must', 'rules-24.must.2', 'rules-9.attest', 'disclosure-第20条第2项、第26条.publishes.2', 'disclosure-第20条第2项、第26条.publishes.3')
    .owes('evaluate', '2025-09-28').on('2025-09-26').does('evaluate', { result: '需要调整' }).owes('adjust', 'promptly').does('adjust', { duties: '市场监督管理、知识产权', by }).nothingOwed('adjust').owes('evaluate', '2026-09-28')
    .refused('rename', 'rules-9.attest', { name: '新名', by }, { unsigned: true }).does('rename', { name: '某某县市场监管局', by }).owes('rename published', '2025-10-30')
    .does('publish', { document: 4 }).does('publish', { document: 5 }).nothingOwed('rename published').counts('renamed', 1).on('2026-09-29').late('evaluate'),
  registered('调整、更名没有公开的', {}, 'disclosure-第20条第2项、第26条.publishes.2', 'disclosure-第20条第2项、第26条.publishes.3').on('2025-01-02').does('adjust', { duties: '新职责', by }).does('rename', { name: '新名', by })
    .on('2025-02-07').late('adjust published').late('rename published'),

  // 合并、分设、撤销
  another(registered('并入现行有效的机构,由它承接,在办案件移交', {}, 'review-19.4.hold', 'review-19.4.tells', 'review-19.4.must', 'review-19.4.hold.4', 'disclosure-第20条第2项、第26条.publishes.4'))
    .on('2025-01-02').refused('hand', 'review-19.4.hold.4', { cases: 12 }).refused('merge', 'review-19.4.hold', { into: 'organ3', by }).does('merge', MERGE).tells('organ2', 'succeeded').ended('并入').counts('organs', 0).counts('merged', 1)
    .owes('hand', 'promptly').owes('merge published', '2025-02-06').does('hand', { cases: 12 }).nothingOwed('hand').counts('handed', 12).does('publish', { document: 3 }).nothingOwed('merge published'),
  another(registered('并入没有公开的', {}, 'disclosure-第20条第2项、第26条.publishes.4')).on('2025-01-02').does('merge', MERGE).on('2025-02-07').late('merge published'),
  another(registered('分设的写明分设后的机构', {}, 'review-19.4.hold.3', 'review-19.4.tells.3', 'disclosure-第20条第2项、第26条.publishes.5')).on('2025-01-02').refused('split', 'review-19.4.hold.3', { into: [], by }).does('split', SPLIT).tells('organ2', 'succeeded').ended('分设')
    .does('publish', { document: 3 }).nothingOwed('split published').counts('split', 1),
  another(registered('分设没有公开的', {}, 'disclosure-第20条第2项、第26条.publishes.5')).on('2025-01-02').does('split', SPLIT).on('2025-02-07').late('split published'),
  another(registered('撤销的由继续行使职权的机构承接', {}, 'review-19.4.hold.2', 'review-19.4.tells.2', 'disclosure-第20条第2项、第26条.publishes.6')).on('2025-01-02').refused('abolish', 'review-19.4.hold.2', { successor: 'organ3', by })
    .does('abolish', ABOLISH).tells('organ2', 'succeeded').ended('撤销').does('publish', { document: 3 }).nothingOwed('abolish published').counts('abolished', 1),
  another(registered('撤销没有公开的', {}, 'disclosure-第20条第2项、第26条.publishes.6')).on('2025-01-02').does('abolish', ABOLISH).on('2025-02-07').late('abolish published'),
  registered('承接其他机构职责的', {}).on('2025-01-02').told('succeeded', { by }).counts('organs', 1),
);
