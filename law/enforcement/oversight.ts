/** What the files on the oversight of enforcement share. */

/** Where the supervisor's knowledge of an act comes from. */
export const sources = ['投诉举报', '12345热线', '行政复议', '行政诉讼', '检察建议', '政府督查', '案卷评查', '备案审查', '专项整治', '干预插手记录', '媒体、舆情', '平台预警', '其他'] as const;
