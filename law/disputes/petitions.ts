/** What the procedures of 信访 ask alike: how a matter comes in, what it is about, what becomes of it. */
import { choice, choices, count, optional, party, text, yes } from '../../kernel/words.ts';

export const ways = choice('信访形式', '来信', '来访', '网上信访', '来电');
export const kind = choice('诉求类别', '意见建议', '检举控告', '申诉求决');
export const area = choice(
  '领域',
  '农村农业',
  '国土资源',
  '城乡建设',
  '劳动和社会保障',
  '卫生计生',
  '教育文体',
  '民政',
  '政法',
  '交通运输',
  '环境保护',
  '组织人事',
  '纪检监察',
  '其他',
);
/** Of who accuses somebody nothing is entered in the open: he is named in a secret field alone. */
export const matter = {
  petitioner: optional(party('信访人')),
  informant: optional(text('检举控告人及联系方式', { class: 'secret' })),
  way: ways,
  people: count('人数'),
  representatives: optional(count('推选的代表人数')),
  kind,
  area,
  first: choice('初次、重复', '初次', '重复'),
  clear: yes('姓名、住址清楚'),
  content: text('信访事项', { class: 'personal' }),
};
/** 导入法定途径:第三十一条第一项至第四项. */
export const channels = ['诉讼、检察、公安等法律程序', '仲裁', '党员申诉、申请复审', '行政复议、裁决、确认、许可、处罚等行政程序'] as const;
/** 处理途径:第二十九条至第三十一条. */
export const route = choice('处理途径', '意见建议', '检举控告', ...channels, '依法履行职责', '信访程序');
export const opinion = choice('处理意见', '支持', '部分支持', '解释说明', '不支持');
export const reviewed = choice('结果', '维持', '变更', '撤销,责令重新办理');
export const ratings = ['满意', '基本满意', '不满意', '未评价'] as const;
/** How `petition-handling` ends. */
export const outcomes = ['出具处理意见书', '调解、和解', '导入法定途径', '履职答复', '答复意见建议', '处理检举控告', '退回'] as const;
export const grounds = choices(
  '督办的情形',
  '未按规定受理、登记、转送、交办、答复',
  '推诿、敷衍、拖延',
  '弄虚作假',
  '拒不执行支持信访请求的意见',
  '其他',
);
