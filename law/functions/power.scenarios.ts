/** 权责清单 held against its changes: taken over, listed, entrusted, given to towns, adjusted, cancelled; each made public. */
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { FILES, LISTED } from '../enforcement/examples.ts';
import { power } from './power.ts';

const by = '县政府通知';
const ENTRUST = { to: '受托组织1', scope: '现场检查', until: '2026-12-31', letter: FILES, by };
const proposed = (title: string, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2024-09-25')
    .does('propose', { what: '处罚事项', by })
    .does('review', { result: '同意' });
const listed = (title: string, more: object, ...rules: string[]): ScenarioWords =>
  proposed(title, ...rules)
    .on('2024-09-27')
    .does('list', { ...LISTED, ...more });

/** Another power in force, and one that was cancelled. */
const others = (s: ScenarioWords): ScenarioWords =>
  s
    .entry('power2', power, [
      ['propose', '2019-12-02', { what: '另一事项', by }],
      ['list', '2020-01-01', { ...LISTED, code: '0002' }],
    ])
    .entry('power3', power, [
      ['propose', '2019-12-02', { what: '已取消的事项', by }],
      ['list', '2020-01-01', { ...LISTED, code: '0003' }],
      ['cancel', '2021-01-04', { by }],
    ]);

// biome-ignore format: a day a line
export default scenarios(
  power,

  // 列入
  scenario('提出的及时列入;审核同意才能列入;二十个工作日内公开,调休补班的日子计入', 'practice-权责清单管理.must', 'practice-权责清单管理.hold', 'practice-权责清单管理.never', 'disclosure-26.publishes')
    .on('2024-09-25').does('takeOver', { what: '处罚事项', by, from: '市局', means: ['经费'] }).owes('list', 'promptly').refused('list', 'practice-权责清单管理.hold', LISTED)
    .does('review', { result: '同意' })
    .on('2024-09-27').does('list', LISTED).nothingOwed('list').owes('list published', '2024-10-30').refused('withdrawn', 'practice-权责清单管理.never', { why: '无' })
    .on('2024-10-31').late('list published').does('publish', { document: 3 }).nothingOwed('list published')
    .counts('inForce', 1).counts('takenOver', 1).counts('bare', 0),
  proposed('处罚的依据须是法律、法规、规章;授权、委托须有授权、写明委托机关;列明职责', 'law-16.attest', 'law-19.attest', 'law-20.1.hold', 'notice-第(四)项.hold')
    .refused('list', 'law-16.attest', LISTED, { unsigned: true }).refused('list', 'law-19.attest', { ...LISTED, inName: '法律、法规授权的组织' }, { unsigned: true })
    .refused('list', 'law-20.1.hold', { ...LISTED, inName: '受委托,以委托机关的名义' }).refused('list', 'notice-第(四)项.hold', { ...LISTED, duties: '' }).refused('list', 'notice-第(四)项.hold', { ...LISTED, liability: '' })
    .does('list', { ...LISTED, inName: '受委托,以委托机关的名义', principal: 'u1' }),
  scenario('没有随同保障的承接事项', 'practice-权责清单管理.must').on('2024-09-25').does('takeOver', { what: '处罚事项', by, from: '市局' }).owes('list', 'promptly')
    .does('review', { result: '同意' }).does('list', LISTED).nothingOwed('list').counts('bare', 1).counts('takenOver', 1),
  scenario('不具备承接条件的不列入,不计入承接', 'practice-权责清单管理.must').on('2024-09-25').does('takeOver', { what: '处罚事项', by, from: '市局' }).does('withdrawn', { why: '不具备条件' }).ended('不列入').counts('takenOver', 0),

  scenario('启用本登记以前已经公布的清单,逐项登记,不再审核、公布;已经在网上运行的一并写明', 'practice-权责清单管理.hold', 'disclosure-26.publishes').on('2024-09-25').does('known', { by: '县府办〔2020〕1号' })
    .does('list', { ...LISTED, system: '平台' }).nothingOwed('list published').counts('online', 1).counts('inForce', 1),

  // 委托
  proposed('没有列入的不能变动', 'practice-权责清单管理.do')
    .refused('adjust', 'practice-权责清单管理.do', { basis: '某法', what: '改名', by }).refused('cancel', 'practice-权责清单管理.do', { by })
    .owes('list', 'promptly').refused('reassign', 'practice-权责清单管理.do', { holder: 'u3', by }).refused('entrust', 'practice-权责清单管理.do', ENTRUST)
    .refused('empower', 'practice-权责清单管理.do', { holder: 'town1', by }).refused('sendDown', 'practice-权责清单管理.do', { to: '镇', by })
    .refused('merge', 'practice-权责清单管理.do', { into: 'power2', by }).refused('dedupe', 'practice-权责清单管理.do', { same: 'power2', by }).refused('connect', 'practice-权责清单管理.do', { system: '一体化平台' }),
  proposed('处罚以外的权力,不问处罚法的条件', 'law-16.attest', 'law-19.attest', 'law-20.1.attest', 'law-20.4.hold', 'law-21.attest', 'law-24.1.attest')
    .does('list', { ...LISTED, kind: '行政许可', inName: '受委托,以委托机关的名义', principal: 'u1' }, { unsigned: true })
    .does('entrust', ENTRUST, { unsigned: true }).does('empower', { holder: 'town1', by }, { unsigned: true }).nothingOwed('reassign'),
  listed('委托须署名认定有规定、受托组织符合条件,载明事项、权限、期限', {}, 'law-20.1.attest', 'law-21.attest', 'law-20.2.hold', 'disclosure-26.publishes.4')
    .refused('entrust', 'law-20.1.attest', ENTRUST, { unsigned: true }).refused('entrust', 'law-21.attest', ENTRUST, { unsigned: true })
    .refused('entrust', 'law-20.2.hold', { ...ENTRUST, letter: [] }).refused('entrust', 'law-20.2.hold', { ...ENTRUST, scope: '' })
    .refused('entrust', 'law-20.2.hold', { ...ENTRUST, until: '' }).does('entrust', ENTRUST).owes('entrust published', '2024-10-30').counts('entrusted', 1),
  listed('受委托行使的不得再委托', { inName: '受委托,以委托机关的名义', principal: 'u9' }, 'law-20.4.hold').refused('entrust', 'law-20.4.hold', ENTRUST),
  listed('一项委托终止以后才能另行委托', {}, 'practice-权责清单管理.hold.2', 'practice-权责清单管理.hold.3')
    .refused('endEntrust', 'practice-权责清单管理.hold.3', { by }).does('entrust', ENTRUST).refused('entrust', 'practice-权责清单管理.hold.2', ENTRUST)
    .does('endEntrust', { by }).does('entrust', ENTRUST),

  // 乡镇、街道
  listed('赋予乡镇须省级决定,定期评估,评估收回的及时收回', {}, 'law-24.1.attest', 'law-24.1.must', 'law-24.1.do', 'law-24.1.must.2', 'disclosure-26.publishes.5', 'disclosure-26.publishes.6')
    .refused('evaluate', 'law-24.1.do', { result: '继续' }).refused('takeBack', 'law-24.1.do', { holder: 'u1', by })
    .refused('empower', 'law-24.1.attest', { holder: 'town1', by }, { unsigned: true }).does('empower', { holder: 'town1', by }).owes('evaluate', '2025-09-28').owes('empower published', '2024-10-30')
    .on('2025-09-28').does('evaluate', { result: '继续' }).owes('evaluate', '2026-09-28').nothingOwed('takeBack published')
    .on('2026-09-29').late('evaluate').does('evaluate', { result: '收回' }).owes('takeBack', 'promptly')
    .does('takeBack', { holder: 'u1', by }).owes('takeBack published', '2026-11-02').counts('takenBack', 1),

  // 动态管理
  listed('依据修改的及时调整,调整公开', {}, 'practice-权责清单管理.must.2', 'disclosure-26.publishes', 'disclosure-26.publishes.2').does('publish', { document: 3 }).nothingOwed('list published')
    .on('2025-01-02').does('changed', { by: '某法修改' }).owes('adjust', 'promptly').does('adjust', { basis: '某法第61条', what: '条文改动', by }).nothingOwed('adjust')
    .owes('adjust published', '2025-02-06').counts('adjusted', 1).counts('flagged', 1).counts('inForce', 1).does('publish', { document: 6 }).nothingOwed('adjust published'),
  listed('研究后保留的,不必调整', {}, 'practice-权责清单管理.must.2').on('2025-01-02').does('changed', { by: '某法修改' }).does('keep', { why: '不受影响' }).nothingOwed('adjust').counts('kept', 1),
  listed('依据变化告知的,研究处理', {}, 'practice-权责清单管理.must.3').told('flagged', { by: '某法修改' }).owes('adjust', 'promptly').does('keep', { why: '不受影响' }).nothingOwed('adjust').counts('basisFlagged', 1),
  listed('动态调整决定的照办,取消的取消', {}, 'practice-权责清单管理.must.4').told('ordered', { how: '调整', by }).owes('adjust', 'promptly').does('adjust', { basis: '某法第61条', what: '改名', by }).nothingOwed('adjust')
    .told('ordered', { how: '取消', by }).owes('cancel', 'promptly').does('cancel', { by }).nothingOwed('cancel').counts('ordered', 2),
  scenario('动态调整决定承接的,及时列入,责任事项和追责情形有数', 'practice-权责清单管理.must').on('2024-09-25').told('handed', { what: '处罚事项', by, from: '市局' }).owes('list', 'promptly').does('review', { result: '同意' }).does('list', { ...LISTED, dutyItems: 4, liabilityItems: 9 }).nothingOwed('list')
    .counts('takenOver', 1).counts('bare', 1).counts('dutyItems', 4).counts('liabilityItems', 9),
  listed('转移、委托、赋权、收回都在二十个工作日内公开', {}, 'disclosure-26.publishes.3', 'disclosure-26.publishes.4', 'disclosure-26.publishes.5', 'disclosure-26.publishes.6')
    .on('2025-01-02').does('reassign', { holder: 'u3', by }).owes('reassign published', '2025-02-06').does('entrust', ENTRUST).does('empower', { holder: 'town1', by }).does('takeBack', { holder: 'u3', by })
    .on('2025-02-06').does('publish', { document: 4 }).does('publish', { document: 5 }).does('publish', { document: 6 }).does('publish', { document: 7 })
    .nothingOwed('reassign published').counts('inForce', 1).counts('moved', 1),
  listed('逾期没有公开的', {}, 'disclosure-26.publishes.2', 'disclosure-26.publishes.3', 'disclosure-26.publishes.4', 'disclosure-26.publishes.5', 'disclosure-26.publishes.6')
    .on('2025-01-02').does('adjust', { basis: '某法第61条', what: '改名', by }).does('reassign', { holder: 'u3', by }).does('entrust', ENTRUST).does('empower', { holder: 'town1', by }).does('takeBack', { holder: 'u3', by })
    .on('2025-02-07').late('adjust published').late('takeBack published'),
  listed('网上运行的行权事项', {}, 'practice-权责清单管理.do').does('connect', { system: '一体化平台' }).counts('online', 1).counts('duties', 1).counts('holders', 1),

  // 下放、合并、删除重复、取消:都写明文件,保留的一项应当有效
  listed('下放', {}, 'disclosure-26.publishes.7', 'practice-权责清单管理.do').on('2025-01-02').does('sendDown', { to: '镇', by }).ended('下放').owes('sendDown published', '2025-02-06').counts('inForce', 0)
    .does('publish', { document: 4 }).nothingOwed('sendDown published').counts('reduced', 1),
  listed('下放没有公开的', {}, 'disclosure-26.publishes.7').on('2025-01-02').does('sendDown', { to: '镇', by }).on('2025-02-07').late('sendDown published'),
  others(listed('合并到现行有效的另一事项', {}, 'disclosure-26.publishes.8', 'practice-权责清单管理.hold.4')).on('2025-01-02').refused('merge', 'practice-权责清单管理.hold.4', { into: 'power3', by })
    .does('merge', { into: 'power2', by }).ended('合并').owes('merge published', '2025-02-06').counts('merged', 1).does('publish', { document: 4 }).nothingOwed('merge published'),
  others(listed('合并没有公开的', {}, 'disclosure-26.publishes.8')).on('2025-01-02').does('merge', { into: 'power2', by }).on('2025-02-07').late('merge published'),
  others(listed('删除重复:保留的一项应当有效', {}, 'practice-权责清单管理.do', 'practice-权责清单管理.hold.5')).on('2025-01-02').refused('dedupe', 'practice-权责清单管理.hold.5', { same: 'power3', by })
    .does('dedupe', { same: 'power2', by }).ended('删除重复').counts('deduped', 1).counts('inForce', 0),
  listed('取消,二十个工作日内公开', {}, 'disclosure-26.publishes.9').on('2025-01-02').does('cancel', { by }).ended('取消').owes('cancel published', '2025-02-06').does('publish', { document: 4 }).nothingOwed('cancel published')
    .counts('cancelled', 1).counts('inForce', 0),
  listed('取消没有公开的', {}, 'disclosure-26.publishes.9').on('2025-01-02').does('cancel', { by }).on('2025-02-07').late('cancel published'),
);
