/** How a county tends to act: habits, not rules (see ../habit.ts). */
import type { Habit } from '../habit.ts';

/** Work that is published as a list: mostly kept, seldom changed. */
const LISTED = { withdrawn: 0.1, adjust: 0.4, remove: 0.06, cancel: 0.05, keep: 0.6 };

// biome-ignore format: a habit a line
export const lists: Record<string, Habit> = {
  'power-change': {
    volume: 3, units: ['office'], steps: { decide: 6, stop: 0.2, collect: 1 }, choices: { 'start.round': { 年度集中调整: 1, 即时调整: 3 }, 'start.cause': { '法律、法规、规章立改废释': 3, '上级取消、下放、委托': 3, 上级清单调整: 1 }, 'review.result': { 同意: 9, 不同意: 0.3 },
      'decide.changed.how': { 调整: 6, 取消: 0.4, 删除重复: 0.1, 合并: 0.1, 下放: 0.1, 转移: 0.2, 委托: 0, 终止委托: 0 } }, counts: { 'decide.taken': [0, 2], 'decide.changed': [1, 3] }, agencies: { 'decide.taken.organ': ['market', 'agriculture', 'transport'] },
    texts: { 'start.title': ['权责清单动态调整(演示)'], 'decide.taken.what': ['承接事项(演示)'], 'decide.taken.from': ['上级机关(演示)'] },
  },
  'statute-change': { volume: 4, units: ['justice'], steps: { list: 6, none: 1, close: 3 }, choices: { 'start.kind': { 修改: 5, 新制定: 2, 废止: 1 } }, days: { 'start.from': [-60, 0] }, counts: { 'list.rows': [1, 3] }, texts: { 'start.statute': ['某某条例(演示)', '某某办法(演示)'], 'start.by': ['演示公布令'] } },
  'statute-check': { volume: 0, choices: { 'check.result': { 不受影响: 6, '调整、修改': 3, '取消、废止': 0.6 }, 'apply.how': { '已经调整、修改': 6, '已经取消、废止': 0.5, 已经列入修改计划: 2 } } },
  'list-item': {
    volume: 60, steps: LISTED, choices: { 'propose.list': { 公共服务: 14, 行政许可: 2, 行政备案: 4, 政府购买服务: 3, 通办事项: 2, 行政事业性收费: 1, 涉企行政事业性收费: 0.3, 涉企保证金: 0.1, 政府性基金: 0.2, 市场准入负面清单: 0.1 }, 'review.result': { 同意: 9, 不同意: 0.3 },
      'enter.layer': { 县级部门: 6, '乡镇、街道': 2, 社区: 1, 村: 1 }, 'enter.rank': { '法律、行政法规': 6, 国务院决定或者批准: 3, 地方性法规: 2 } }, like: { 'enter.list': 'propose.list', 'enter.name': 'propose.name' }, money: { 'enter.price': [10, 500] }, sets: { 'enter.reach': { 全国: 0.3, '跨省(区域)': 0.6, 省内: 0.9 } }, days: { 'enter.from': [0, 0] },
    texts: { 'propose.name': ['社会保险参保登记(演示)', '图书借阅服务(演示)', '就业指导服务(演示)', '道路占用许可(演示)'], 'enter.code': ['演示清单-'], 'enter.basis': ['某条例第八条(演示)'], 'adjust.basis': ['某条例第九条(演示)'] },
  },
  'proof-item': {
    volume: 14, steps: { ...LISTED, clean: 1, remove: 0.1 }, choices: { 'review.result': { 同意: 9, 不同意: 0.3 }, 'review.instead': { '不能替代,确有必要': 20, 网络核验: 0.3 }, 'clean.instead': { '不能替代,确有必要': 6, 网络核验: 1 }, 'clean.result': { 保留: 6, 改为部门间核查: 0.5, 改为告知承诺: 0.5 },
      'enter.rank': { '法律、行政法规': 6, 地方性法规: 1 }, 'enter.issuer': { '社区、村': 5, '乡镇、街道': 3, 政府部门: 2 } }, like: { 'enter.name': 'propose.name', 'enter.use': 'propose.use' }, days: { 'enter.from': [0, 0] },
    texts: { 'propose.name': ['居住情况证明(演示)', '亲属关系证明(演示)'], 'propose.use': ['申请救助(演示)'], 'enter.code': ['演示证明-'], 'enter.issuedBy': ['村(居)民委员会(演示)'] },
  },
  'intermediary-item': {
    volume: 12, steps: { ...LISTED, report: 0.15, found: 1, unfounded: 2, order: 1 }, choices: { 'review.result': { 同意: 9, 不同意: 0.3 }, 'enter.treat': { 保留: 6, 规范: 3, 转化: 1 }, 'adjust.treat': { 保留: 6, 规范: 3, 转化: 1 }, 'enter.rank': { '法律、行政法规': 6, 国务院决定或者批准: 1 }, 'enter.payer': { 行政机关: 3, 申请人: 1 } },
    like: { 'enter.name': 'propose.name' }, counts: { 'enter.days': [5, 30], 'adjust.days': [5, 30] }, money: { 'enter.price': [200, 5000], 'adjust.price': [200, 5000] }, days: { 'enter.from': [0, 0] }, texts: { 'propose.name': ['房产测绘(演示)', '环境影响评价(演示)', '施工图审查(演示)'], 'enter.code': ['演示中介-'] },
  },
  'public-legal-station': {
    volume: 12, units: ['justice'], steps: { adjust: 0.2, close: 0.01, target: 0.3, check: 1 }, choices: { 'enter.level': { '村(社区)室': 8, '乡镇(街道)站': 3, '县(市、区)中心': 0.4 }, 'check.result': { 合格: 8, 需要改进: 1 } }, sets: { 'enter.services': { 法律咨询: 1, 人民调解: 1, 法律援助: 1, 普法: 0.8 }, 'adjust.services': { 法律咨询: 1, 人民调解: 1, 法律援助: 1, 普法: 0.8 } },
    counts: { 'enter.staff': [1, 4], 'adjust.staff': [1, 4], 'target.towns': [23, 23], 'target.villages': [374, 374] }, days: { 'enter.from': [0, 0] }, yes: { 'enter.window': 0.9 }, texts: { 'enter.name': ['公共法律服务室(演示)'] },
  },
  'public-legal-record': {
    volume: 160, units: ['justice'], steps: { finish: 8, accept: 3, refuse: 0.2, askMore: 0.3, rate: 4, withdrawn: 0.1 }, asks: { rate: 0.6 }, choices: { 'ask.kind': { 法律咨询: 12, 公证: 3, 司法鉴定: 1, 代拟文书: 2, 村居法律顾问服务: 2 }, 'ask.way': { 窗口: 6, 热线: 3, '网络、公众号': 3, '上门、巡回': 1 },
      'finish.result': { 答复咨询: 6, 出具公证书: 1, 出具鉴定意见: 1, 提供文书: 1, '引导到法律援助、调解、复议等': 1 }, 'finish.hints': { 已提示可以申请法律援助: 5, 不涉及: 1 }, 'rate.score': { 非常满意: 8, 满意: 8, 基本满意: 2, 不满意: 0.4 } }, texts: { 'finish.no': ['演示证字第1号'] }, counts: { 'finish.hours': [10, 90] }, money: { 'finish.fee': [0, 800], 'finish.reduced': [0, 200] },
  },
  'legal-aid': {
    volume: 80, units: ['justice'], steps: { apply: 5, notified: 2, grant: 8, refuse: 0.5, askFix: 1, advance: 0.2, terminate: 0.2, finish: 6, close: 6 }, choices: { 'apply.ground': { 经济困难: 6, 免予核查经济困难状况: 3, 不受经济困难条件限制: 0.6 }, 'notified.why': { 其他适用普通程序审理的: 6, 未成年人: 2, '视力、听力、言语残疾人': 1, '可能被判处无期徒刑、死刑': 0.3 },
      'finish.result': { 支持或者部分支持: 6, '调解、和解': 4, 不支持: 1, '从轻、减轻、不起诉': 2 }, 'close.grade': { 没有抽中: 8, 合格: 3, 优秀: 2, 不合格: 0.1 } }, sets: { 'apply.group': { 农民工: 0.5, 老年人: 0.2, 妇女: 0.3, 残疾人: 0.1 } }, yes: { 'close.complete': 0.97 }, counts: { 'send.years': [3, 20] }, money: { 'close.subsidy': [600, 2400], 'finish.gained': [2000, 60_000] },
    texts: { 'send.firm': ['某律师事务所(演示)', '某法律服务所(演示)'], 'notified.handler': ['某县人民法院(演示)', '某县公安局(演示)'] },
  },
  'legal-aid-review': { volume: 3, units: ['justice'], steps: { decide: 6, giveUp: 0.3 }, choices: { 'decide.result': { 维持: 5, 责令改正: 2 } }, yes: { 'decide.told': 1 } },
  'data-catalogue': {
    volume: 30, steps: { withdrawn: 0.1, changed: 0.2, update: 1, remove: 0.03, extend: 0.1 }, choices: { 'review.result': { 通过: 9, 退回修改: 1 }, 'enter.shares': { 无条件共享: 5, 有条件共享: 6, 不予共享: 0.4 }, 'update.shares': { 无条件共享: 5, 有条件共享: 6, 不予共享: 0.2 }, 'enter.grade': { 一般数据: 20, 重要数据: 1, 核心数据: 0 } }, like: { 'enter.name': 'draft.name' },
    counts: { 'enter.count': [5, 40], 'update.count': [5, 40] }, days: { 'enter.from': [0, 0] }, texts: { 'draft.name': ['不动产登记信息(演示)', '低保对象信息(演示)', '企业年报信息(演示)', '学籍信息(演示)'], 'enter.code': ['演示数据-'], 'enter.condition': ['限于办理本部门事项(演示)'], 'enter.reason': ['法律规定保密(演示)'], 'enter.basis': ['某法第五条(演示)'] },
  },
  'data-request': { volume: 24, steps: { ask: 8, giveUp: 0.1, read: 12, stop: 0.05, dispute: 0.5 }, choices: { 'settle.result': { 应当共享: 2, 不共享: 1 } }, days: { 'ask.until': [-900, -400] }, counts: { 'read.n': [1, 40] }, texts: { 'draft.title': ['救助审核用数(演示)', '办件核验用数(演示)'], 'ask.ground': ['某办法第二十条(演示)'], 'ask.scene': ['办理救助(演示)'], 'ask.scope': ['申请人(演示)'], 'read.matter': ['演示办件1'] } },
  'data-reply': { volume: 0, steps: { agree: 8, refuse: 0.7, provide: 6, askMore: 0.3, extend: 0.2 } },
  'data-objection': { volume: 8, steps: { object: 3, find: 2, withdrawn: 0.05, mend: 3, keep: 3 }, choices: { 'check.result': { '不准确,需要更正': 4, '不完整,需要补充': 2, 数据无误: 3 } } },
  'data-opening': { volume: 14, steps: { propose: 4, want: 1, decline: 0.2, refresh: 0.5, close: 0.03 }, choices: { 'review.secret': { '不涉密,可以开放': 12, 涉密或者不宜开放: 0.4 }, 'review.personal': { 不含: 8, 已经脱敏: 3, '含有,不得开放': 0.2 }, 'release.field': { 民生保障: 3, 公共服务: 4, 市场监管: 3, 交通: 2 } }, like: { 'release.name': 'propose.name' }, counts: { 'release.records': [100, 5000], 'refresh.records': [100, 5000] }, yes: { 'release.machine': 0.9 }, days: { 'release.from': [0, 0] },
    texts: { 'propose.name': ['公共停车场(演示)', '药店名录(演示)', '养老机构名录(演示)'], 'release.code': ['演示开放-'] } },
  'remote-warning': { volume: 40, often: { market: 4, environment: 3, emergency: 3, transport: 2 }, units: ['market', 'environment', 'emergency', 'transport'], steps: { back: 0.3, remote: 4, toInspection: 0.5, toClue: 4, answer: 6 }, choices: { 'arrive.level': { 高: 1, 中: 4, 低: 4 }, 'check.result': { 误报: 3, '属实,已经自行改正': 2, '属实,有风险': 3, '属实,违法': 1, 无法核实: 0.3 },
    'answer.result': { 已经督促改正: 4, 误报: 2 }, 'toInspection.kind': { 个案检查: 1 }, 'toInspection.from': { 数据监测: 1 } }, days: { 'arrive.due': [-15, -8] }, counts: { 'answer.mended': [0, 2] }, texts: { 'arrive.no': ['演示预警'], 'arrive.title': ['排放异常(演示)', '经营异常(演示)', '设备超期(演示)'] } },
  'onsite-item': { volume: 14, units: ['market', 'environment', 'emergency', 'transport'], steps: { review: 1, turn: 3, join: 0.3, cancel: 0.3, restore: 0.03 }, choices: { 'review.result': { 保留现场监管: 4, 转为非现场监管: 3, 整合: 0.5, 取消: 0.3 } }, days: { 'enter.from': [0, 0] }, texts: { 'enter.code': ['演示现场-'], 'enter.name': ['排放设施检查(演示)', '计量器具检查(演示)'] } },
  'platform-count': { volume: 12, steps: { same: 4, explain: 4, fault: 2, mend: 4, recheck: 4 }, choices: { 'explain.cause': { 上报延迟: 4, 口径不同: 2 }, 'fault.cause': { 本系统漏录: 2, 平台漏接: 1 }, 'recheck.result': { '口径不同,差异说明清楚': 3, 一致: 1 } }, counts: { 'compare.above': [30, 33], 'compare.ours': [30, 33], 'recheck.above': [33, 33], 'recheck.ours': [33, 33], 'mend.n': [1, 3], 'explain.n': [1, 3], 'fault.n': [1, 3] }, days: { 'compare.from': [95, 91], 'compare.to': [5, 1] }, texts: { 'compare.what': ['收到复议申请数(演示)', '政务服务办件数(演示)'] } },
};
