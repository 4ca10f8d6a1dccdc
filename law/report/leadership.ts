/** What the report says of the ninth chapter, 组织保障, and of the duties of the first person responsible (督察工作规定第二十五条). */
import { sentencesOf } from './sentence.ts';

// biome-ignore format: a sentence a line
export const leadership = sentencesOf({
  tasks: [
    '纳入实施方案的任务{task.tasks},完成实施方案任务{task.closed},督办实施方案任务{task.urged},配合单位按时反馈{task.answered}', '列入年度安排的任务{task-year.tasks},完成年度任务{task-year.closed},年度任务完成率{task-year.doneRate}',
    '列入问题清单的问题{problem.found},问题清单销号{problem.closed},问题清单督办{problem.urged}',
  ],
  study: [
    '制定年度学法计划{study-plan.plans},组织各类学法{study.all},各类学法涉及法律法规{study.allLaws},举办部门法治专题讲座{lecture.given},举办县级法治专题讲座{lecture-government.both}',
    '举办局长讲法{head-lecture.sessions},完成局长讲法授课的单位{head-lecture.units},举办法治培训班{legal-training-class.classes},法治培训期数{legal-training-class.terms},参加法治培训{legal-training-class.people}',
  ],
  'duty-reports': ['述法的领导干部{duty-report.reported},向党委请示报告法治建设事项{instruction-request.sent},议事协调机构研究法治建设{coordination-body.legal}', '年度述法覆盖率{duty-report-round.reportedRate}'],
  'annual-report': ['报送法治政府建设年度报告的部门{unit-report.submitted},公开法治政府建设年度报告的部门{unit-report.published}', '部门法治年报按时公开率{unit-report.shownRate}'],
  assessment: ['开展法治政府建设考核{assessment.rounds},列入考核的单位{assessment-unit.listed},全面完成考核指标的单位{assessment-unit.complete},签订依法行政责任书{responsibility-letter.signed}'],
  survey: ['开展评估、测评{survey.surveys},测评的有效样本{survey.answered}', '测评的群众满意度{survey.rate}'],
  demonstration: ['申报法治政府建设示范创建{demonstration.applied},获得示范命名{demonstration.named},命名依法行政示范单位{demonstration.units},民主法治示范村(社区){village.villages},其中全国民主法治示范村(社区){village.standingNation},全年获评全国民主法治示范村(社区){village.nation}'],
  'rule-of-law-inspection': ['开展法治督察{rule-of-law-inspection.inspections},实地督察单位{rule-of-law-inspection.visits},法治督察发现的问题{rule-of-law-inspection.problems},整改到位的督察问题{inspection-problem.closed}'],
  counsel: ['聘有法律顾问{counsel.counsels},其中外聘法律顾问{counsel.outside},在册公职律师{counsel.lawyers},法律顾问办结的其他事项{counsel-work.answered}'],
  publicity: [
    '现行普法责任清单{publicity-duty.lists},组织普法宣传活动{publicity.held},发放普法宣传资料{publicity.leaflets},推送普法短视频{publicity-media.pushes},普法栏目累计点击{publicity-media.clicks}',
    '举办法治教育讲座进校园{publicity.lectures},受教育师生{publicity.students},发放法治宣传手册{publicity.books},以案释法、送法进社区等宣传{publicity.talks},法律知识送到田间地头{publicity.fields},开展法律七进活动{publicity.seven},开展主题日宣传{publicity.days},普法宣传受众{publicity.people}',
    '播放以案释法和法律知识节目{publicity-media.broadcasts},发布普法微博{publicity-media.weibo},发布普法微信{publicity-media.wechat},制作普法动漫宣传片{publicity-media.films},社区法律图书室{publicity-site.communities}',
    '聘请法治副校长、普法讲师{vice-principal.people},在册法律明白人{law-literate.people},法治宣传阵地{publicity-site.sites},普法示范点{publicity-site.points},完成法治调研、课题{research.delivered}',
  ],
  capacity: ['专职法治工作人员{legal-staff.staff},设有司法所{justice-station.stations},举办法治工作人员专题培训{legal-training.own},参加上级法治政府建设专题培训{legal-training.sent},获得上级法治表彰{honour.given}'],
});
/** The systems that show how the first person responsible did his duty. */
// biome-ignore format: a sentence a line
export const duty = sentencesOf({
  'duty-reports': ['主要负责人履行推进法治建设第一责任人职责{leader-duty.first},登记的领导法治职责{leader-duty.duties},领导履行法治职责{leader-duty.acts}', '听取法治建设工作汇报{briefing.heard},听取汇报时交办的事项{briefing.requests}'],
  meetings: ['政府常务会议会前学法{meeting.studied},会前学习法律法规{meeting.laws},常务会议听取、研究法治建设议题{meeting.legal}'],
  petition: ['党政主要负责人接访{petition-reception.chiefs}'],
  litigation: ['正职负责人出庭应诉{litigation.chiefs}'],
});
