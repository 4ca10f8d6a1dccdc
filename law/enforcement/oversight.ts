/** What the files on the oversight of enforcement share. */

/** Where the supervisor's knowledge of an act comes from. */
export const sources = [
  '投诉举报',
  '12345热线',
  '行政复议',
  '行政诉讼',
  '检察建议',
  '政府督查',
  '案卷评查',
  '备案审查',
  '专项整治',
  '干预插手记录',
  '媒体、舆情',
  '平台预警',
  '其他',
] as const;

/** What campaigns against bad enforcement are about. */
export const themes = [
  '任性执法',
  '选择性执法',
  '运动式执法',
  '趋利执法',
  '同案不同罚',
  '乱收费、乱罚款、乱检查、乱查封',
  '不作为',
  '粗暴执法',
  '三项制度不落实',
  '其他',
] as const;
