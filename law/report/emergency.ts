/** What the report says of the fifth chapter: 突发事件应对. */
import { sentencesOf } from './sentence.ts';

// biome-ignore format: a sentence a line
export const emergency = sentencesOf({
  plans: ['现行有效的应急预案{emergency-plan.plans},其中专项预案{emergency-plan.special},镇街应急预案{emergency-plan.towns},村(社区)应急预案{emergency-plan.villages}', '全年修订应急预案{emergency-plan.revised},按期备案的应急预案占{emergency-plan.lodgedRate},评估应急预案{emergency-plan.evaluated}'],
  warning: ['全年发布突发事件警报{warning.issued},发布各类预警信息{warning.messages},预警期转移、疏散群众{warning.moved}'],
  response: [
    '收到突发事件信息报告{incident-report.received},有小时时限的信息报告及时率{incident-report.upRate},有小时时限的县政府报告及时率{incident-report.govRate}',
    '启动应急响应{response.started},应急响应中转移安置{response.moved},首次发布权威信息{emergency-release.firsts},举行突发事件新闻发布会{emergency-release.press}',
    '移交突发事件期间违法线索{emergency-offence.sent},提交事故调查报告{accident-inquiry.submitted},善后救助、安置{emergency-aftermath.relieved}',
  ],
  hazards: ['排查风险隐患{hazard.found},整治风险隐患{hazard.mended},风险隐患整改率{hazard.mendedRate},挂牌督办重大隐患{hazard.supervised}'],
  supplies: ['储备应急物资品种{supply.kinds},安排应急物资经费{supply-budget.arranged},登记应急救援队伍{rescue-team.teams},其中社会应急力量{rescue-team.social},支付调用补偿{rescue-team.paid}'],
  drills: ['组织应急演练{drill.held},参加应急演练{drill.people},举办应急培训{emergency-training.held},参加应急培训{emergency-training.people},发放应急宣传资料{emergency-training.leaflets}'],
});
