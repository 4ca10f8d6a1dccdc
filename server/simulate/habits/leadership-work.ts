/** How a county tends to act in assessment, counsel, publicity and capacity: habits, not rules. */
import type { Habit } from '../habit.ts';

const COUNTER = ['(演示)统计人'];

// biome-ignore format: a habit a line
export const leadershipWork: Record<string, Habit> = {
  indicator: {
    volume: 16, units: ['justice'], steps: { confirm: 3, adopt: 12, drop: 0.2, retire: 0.1, weigh: 1 },
    choices: { 'enter.level': { 三级指标: 9, 二级指标: 2, 一级指标: 1 }, 'enter.verified': { 已见于官方文本或者其转载: 6, '凭一般知识整理,未核对': 2 }, 'confirm.result': { 一致: 6, 已经改正: 2, 官方文本没有这一条: 0.3 } }, yes: { 'enter.extra': 0.15 }, days: { 'adopt.from': [0, 0] },
    texts: { 'enter.sheet': ['县法治政府建设考核指标(演示)'], 'enter.what': ['按期办结率(演示)', '年度报告按期公开(演示)', '规范性文件按期报备(演示)', '重大决策合法性审查(演示)'], 'enter.source': ['官方文本的转载(演示)'], 'confirm.what': ['改正后的内容(演示)'], 'enter.figure': ['disclosure-request.onTimeRate'] },
  },
  assessment: {
    volume: 2, units: ['justice'], steps: { cancel: 0.02, approve: 9, circulate: 6, use: 4, close: 3 }, counts: { 'plan.year': [2025, 2025], 'plan.weight': [3, 8], 'approve.units': [6, 12] }, days: { 'plan.due': [-40, -30], 'plan.until': [-110, -100] },
    choices: { 'approve.units.kind': { 部门: 6, '镇、街道': 4 } }, sets: { 'use.how': { 计入综合绩效考核: 1, 干部考核的参考: 0.6, 责令整改: 0.3 } }, texts: { 'plan.title': ['年度法治政府建设考核(演示)'], 'plan.sheet': ['县法治政府建设考核指标(演示)'] },
  },
  'assessment-unit': {
    volume: 0, steps: { score: 5, submit: 4, check: 6, feedback: 6, object: 0.2, settle: 4, recheck: 4, mend: 4 }, counts: { 'score.points': [1, 5], 'check.points': [70, 98], 'check.problems': [0, 2], 'recheck.points': [80, 98] }, yes: { 'check.complete': 0.4, 'recheck.complete': 0.4 }, texts: { 'score.figure': ['disclosure-request.onTimeRate'] },
  },
  'responsibility-letter': { volume: 20, units: ['justice'], steps: { drop: 0.05, sign: 9, check: 3 }, counts: { 'draft.year': [2025, 2025] }, days: { 'draft.until': [-150, -120] }, choices: { 'check.result': { 全部落实: 8, 部分落实: 2, 没有落实: 0.1 } }, texts: { 'draft.title': ['依法行政责任书(演示)'], 'check.left': ['规范性文件清理(演示)'] } },
  survey: {
    volume: 4, units: ['justice'], steps: { cancel: 0.03, commission: 9, ask: 9, accept: 9, feedback: 6, announce: 1, close: 3 }, counts: { 'plan.sample': [300, 500], 'ask.asked': [500, 600], 'ask.answered': [400, 480], 'ask.pleased': [340, 395] }, agencies: { 'plan.about': ['petitions', 'approval', 'market'], 'commission.runner': ['statistics'] },
    choices: { 'plan.kind': { 群众满意度测评: 6, 第三方评估: 2, 年度报告评议: 1 }, 'plan.field': { 化解矛盾纠纷: 3, 政务服务: 3, 法治政府建设: 2, 行政执法: 2 } }, texts: { 'plan.title': ['群众满意度测评(演示)'] },
  },
  demonstration: {
    volume: 4, units: ['justice'], steps: { score: 4, submit: 4, stage: 3, ready: 3, shown: 0.6, named: 0.6, failed: 0.2, withdraw: 0.03, report: 2, revoked: 0.01, end: 0.02 }, yes: { 'submit.voluntary': 1, 'score.extra': 0.15 }, choices: { 'apply.kind': { 依法行政示范单位: 6, 法治政府建设示范项目: 2, 法治政府建设示范地区: 1 }, 'stage.result': { 通过: 9, 没有通过: 1 } },
    texts: { 'apply.title': ['示范单位创建(演示)', '重大项目护航示范项目(演示)'], 'score.evidence': ['账上的指标(演示)'], 'named.document': ['命名决定(演示)'] },
  },
  village: {
    volume: 10, units: ['justice'], steps: { recommend: 9, refuse: 0.3, named: 2, failed: 0.3, recheck: 3, mend: 4, remove: 0.02, end: 0.02 }, yes: { 'propose.agreed': 0.97, 'recommend.civil': 1 }, choices: { 'propose.level': { 县级: 5, 市级: 4, 省级: 2, 全国: 1 }, 'recheck.result': { 保留: 9, 限期整改: 1, 建议撤销: 0.1 } },
    texts: { 'propose.name': ['向阳村(演示)', '清水村(演示)', '幸福社区(演示)', '张湾村(演示)'], 'recommend.below': ['市级民主法治示范村(演示)'], 'recheck.why': ['村务公开不及时(演示)'], 'named.document': ['命名文件(演示)'] },
  },
  'rule-of-law-inspection': {
    volume: 3, units: ['justice'], steps: { approve: 9, notify: 9, selfReport: 6, meet: 6, visit: 6, report: 6, feedback: 6, circulate: 0.5, cancel: 0.02, close: 3 }, choices: { 'plan.kind': { 专项督察: 3, 综合督察: 1 }, 'plan.field': { 营商环境: 3, 法治政府建设与责任落实: 2, 行政执法: 2 }, 'plan.way': { 实地督察: 3, 书面和实地督察: 2, 书面督察: 1 } },
    counts: { 'plan.year': [2025, 2025], 'plan.units': [3, 8], 'feedback.problems': [1, 3], 'meet.invited': [0, 3] }, yes: { 'feedback.none': 0.1 }, days: { 'notify.reportBy': [-15, -8], 'feedback.problems.until': [-70, -45] }, texts: { 'plan.title': ['营商环境法治督察(演示)', '执法专项督察(演示)'], 'feedback.problems.what': ['涉企检查没有备案(演示)', '公示不及时(演示)'] },
  },
  'inspection-problem': { volume: 0, steps: { mend: 6, check: 6, close: 6, talk: 0.1, report: 0.1 }, choices: { 'check.result': { 已经整改: 9, 没有整改到位: 0.6 } }, yes: { 'talk.grave': 0.2 }, days: { 'talk.until': [-30, -15] } },
  counsel: {
    volume: 24, units: ['justice'], steps: { appoint: 9, refuse: 0.2, pay: 1, assess: 4, renew: 1, release: 0.05, end: 1 }, choices: { 'choose.kind': { 外聘律师: 4, 公职律师: 3, 外聘专家学者: 1, 法制机构人员: 2, '村(社区)法律顾问': 6 }, 'choose.way': { 统采统管: 4, 本单位任用: 3, 单位自聘: 1 }, 'assess.result': { 合格: 8, 优秀: 3, 不合格: 0.1 } },
    counts: { 'choose.years': [6, 20], 'pay.year': [2025, 2025], 'assess.year': [2025, 2025] }, yes: { 'choose.clean': 0.99, 'pay.budget': 1 }, days: { 'appoint.from': [0, 0], 'appoint.until': [-1000, -700], 'renew.until': [-1000, -700] }, money: { 'pay.amount': [5_000, 60_000] }, like: {},
  },
  'counsel-work': { volume: 40, often: { office: 8, justice: 4 }, steps: { advise: 9, avoid: 0.05, answer: 6, withdraw: 0.1 }, choices: { 'ask.kind': { 口头咨询: 9, '参与谈判、项目洽谈': 2, '处置信访、突发事件': 2, '起草、修改法律文书': 2, 授课: 1 }, 'answer.taken': { 采纳: 8, 部分采纳: 3, 没有采纳: 0.5, 不涉及采纳: 2 } }, money: { 'ask.stake': [50_000, 5_000_000] }, texts: { 'ask.matter': ['合同条款咨询(演示)', '征收补偿咨询(演示)', '招商协议谈判(演示)'] } },
  'publicity-duty': { volume: 30, steps: { list: 9, drop: 0.1, revise: 0.5, week: 4, check: 3, mend: 4, end: 0.03 }, choices: { 'check.result': { 落实: 9, 部分落实: 1 } }, sets: { 'week.how': { 集中宣传: 1, 进校园: 0.5, 宪法宣誓: 0.3 } }, counts: { 'draft.tasks': [2, 6], 'draft.year': [2025, 2025], 'check.year': [2025, 2025], 'week.year': [2025, 2025] }, days: { 'list.from': [0, 0] }, texts: { 'check.left': ['以案释法(演示)'] } },
  publicity: {
    volume: 95, often: { justice: 12, market: 4, emergency: 4 }, steps: { hold: 9, cancel: 0.1, close: 5 }, choices: { 'plan.kind': { 集中宣传: 6, 法律七进: 6, 主题日宣传: 4, 以案释法: 4, 法治讲座进校园: 3, 送法到田间地头: 3, 法律进大集: 2, 送法进社区: 2, 处罚前提示企业: 3, 宪法宣传: 2 }, 'plan.topic': { 民法典: 3, 行政法律法规: 3, 宪法: 2, '禁毒、反诈': 2, 企业合规: 2 } },
    counts: { 'hold.leaflets': [200, 500], 'hold.books': [20, 150], 'hold.people': [80, 400], 'hold.students': [0, 100], 'hold.firms': [0, 20] }, yes: { 'hold.masked': 0.98 }, sets: { 'plan.audience': { 群众: 0.8, 企业: 0.3, 学生: 0.3 } }, days: { 'plan.on': [-6, 0] }, texts: { 'plan.title': ['法律进社区(演示)', '宪法宣传(演示)', '以案释法讲座(演示)'], 'hold.place': ['中心广场(演示)', '第一中学(演示)', '向阳村(演示)'], 'hold.counter': COUNTER, 'hold.of': ['某餐饮店处罚案(演示)'] },
  },
  'publicity-media': { volume: 8, often: { justice: 8 }, steps: { issue: 6, report: 0.6, stop: 0.02 }, choices: { 'open.kind': { 短视频栏目: 3, 微博: 2, 微信公众号: 3, 广播电视栏目: 2, '普法动漫、宣传片': 1 } }, counts: { 'issue.number': [40, 120], 'issue.clicks': [20_000, 120_000] }, yes: { 'issue.masked': 0.99 }, texts: { 'open.title': ['普法小讲堂(演示)', '以案释法(演示)'], 'open.platform': ['(演示)平台'], 'issue.counter': COUNTER } },
  'publicity-site': { volume: 30, often: { justice: 3 }, steps: { check: 4, mend: 4, remove: 0.02 }, choices: { 'enter.kind': { '标识牌、广告牌、橱窗': 6, '法律图书室(角)': 4, 电子显示屏: 3, '法治广场、公园': 1 } }, yes: { 'enter.community': 0.5, 'check.good': 0.85 }, texts: { 'enter.name': ['法律图书角(演示)', '普法橱窗(演示)'], 'check.old': ['旧法宣传牌(演示)'] } },
  'vice-principal': { volume: 22, units: ['justice'], steps: { engage: 9, decline: 0.05, lesson: 30, assess: 1, renew: 1, release: 0.02, end: 0.5 }, choices: { 'recommend.kind': { 法治副校长: 8, 普法讲师团成员: 3, 校外法治辅导员: 1 }, 'assess.result': { 合格: 8, 优秀: 2, 不合格: 0.2 } }, counts: { 'lesson.hours': [2, 4] }, days: { 'engage.from': [0, 0], 'engage.until': [-1000, -700], 'renew.until': [-1000, -700] }, texts: { 'recommend.school': ['第一中学(演示)', '中心小学(演示)'], 'lesson.topic': ['未成年人保护(演示)'] } },
  'law-literate': { volume: 60, units: ['justice'], steps: { train: 24, enter: 9, refuse: 0.05, help: 1, remove: 0.02 }, counts: { 'train.hours': [8, 12] }, yes: { 'enter.passed': 0.97 }, texts: { 'propose.village': ['向阳村(演示)', '清水村(演示)'] } },
  'legal-staff': { volume: 30, steps: { count: 0.4, mend: 0.4, end: 0.002 }, counts: { 'count.year': [2025, 2025], 'count.posts': [2, 5], 'count.staff': [1, 4], 'count.part': [1, 3], 'count.qualified': [0, 2], 'count.reviewers': [1, 2], 'count.officers': [5, 60], 'count.fresh': [1, 2], 'count.bare': [0, 1], 'count.cases': [10, 200] }, money: { 'count.budget': [10_000, 200_000] }, texts: { 'enter.body': ['法规股(演示)'] } },
  'legal-training': { volume: 18, often: { justice: 6, agriculture: 3 }, steps: { hold: 9, cancel: 0.2, close: 5 }, choices: { 'plan.kind': { 法治工作人员专题培训: 4, '初任、任职培训': 2, 参加上级培训: 1, '村(社区)干部法治培训': 2, 企业法治培训: 2 } }, counts: { 'hold.people': [40, 350], 'hold.hours': [4, 16] }, days: { 'plan.on': [-6, 0] }, texts: { 'plan.name': ['法治培训(演示)', '村干部培训(演示)'], 'hold.counter': COUNTER } },
  'justice-station': { volume: 23, units: ['justice'], steps: { staff: 5, work: 5, merge: 0.002 }, counts: { 'staff.year': [2025, 2025], 'work.year': [2025, 2025], 'staff.posts': [2, 4], 'staff.people': [1, 4], 'staff.helpers': [0, 3], 'staff.qualified': [0, 1], 'work.advice': [5, 30], 'work.consults': [100, 600] }, yes: { 'staff.room': 0.8 }, texts: { 'enter.name': ['(演示)司法所'] } },
  honour: { volume: 8, units: ['justice'], steps: { review: 9, refuse: 0.2, show: 6, decide: 6, given: 0.5 }, yes: { 'propose.project': 0.95, 'review.checked': 1 }, choices: { 'propose.kind': { 先进单位: 4, 先进个人: 4 }, 'propose.level': { 县级: 6, 市级: 2, 省级: 1, 全国: 0.1 }, 'review.result': { 同意: 9, 不同意: 0.5 } }, agencies: { 'propose.unit': ['market', 'housing', 'transport', 'civil'] }, texts: { 'propose.title': ['法治政府建设先进单位(演示)'] } },
  research: { volume: 6, units: ['justice'], steps: { deliver: 6, use: 1, close: 4, drop: 0.05 }, days: { 'begin.dueOn': [-120, -60] }, texts: { 'begin.title': ['镇街综合执法调研(演示)', '行政复议质量研究(演示)'] } },
};
