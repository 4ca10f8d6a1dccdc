/** 普法栏目、账号: a column, an account, a series of films; what was issued in a period is declared from the platform's own count. */
import { all, any, choice, count, not, procedure, step, text, yes } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { practice } from '../statutes.ts';
import { mediaIdle } from './work-settings.ts';
import { declared } from './work-words.ts';

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const publicityMedia = procedure({
  id: 'publicity-media', title: '普法栏目、账号', chapter: 'leadership', from: '2016-01-01', roles, register: true,
  statutes: { practice },
  opens: ['open'], subject: 'open.title',

  steps: {
    open: step('开办', 'office', { form: { title: text('名称', { class: 'open' }), kind: choice('种类', '短视频栏目', '广播电视栏目', '报刊专栏', '微博', '微信公众号', '普法动漫、宣传片', '户外屏幕', '其他'), platform: text('平台', { class: 'open' }) } }),
    issue: step('登记一个时期的发布', 'office', { repeats: 500, form: { number: count('发布数(期、条、部)'), clicks: count('点击、播放量'), ...declared, masked: yes('案例已经隐去个人信息') } }),
    report: step('登记被媒体报道', 'office', { repeats: 200, form: { by: text('媒体', { class: 'open' }), level: choice('级别', '全国', '省级', '市级', '县级') } }),
    stop: step('停办', 'head', { ends: '停办', form: { why: text('原因') } }),
  },

  rules: ({ practice, fact }) => [
    practice('填报的数').before('issue').hold('发布数、点击量写明统计人,附后台数据', fact('issue.counter').present, fact('issue.proof').present),
    practice('填报的数').before('issue').attest('已经过内容审核'),
    practice('以案释法').before('issue').hold('所用案例隐去个人信息', fact('issue.masked').true),
    practice('栏目管理').after('open', 'issue').must('issue', 'stop').within(mediaIdle),
  ],

  figures: (f, { fact, did }) => {
    const k = fact('open.kind'), sum = (title: string, unit: string, ...kinds: ('短视频栏目' | '广播电视栏目' | '微博' | '微信公众号' | '普法动漫、宣传片')[]) => f.sum('issue.number', title, unit, { declared: true, when: k.among(...kinds) });
    return {
      columns: f.standing(all(did('open'), not(any(did('stop')))), '普法栏目、账号', '个', { by: ['open.kind'] }), pushes: sum('短视频栏目推送', '期', '短视频栏目'), broadcasts: sum('播放以案释法案例和法律知识', '期', '广播电视栏目'), weibo: sum('发布普法微博', '条', '微博'), wechat: sum('发布普法微信', '条', '微信公众号'),
      films: sum('制作普法动漫宣传片', '个', '普法动漫、宣传片'), clicks: f.sum('issue.clicks', '普法栏目累计点击量', '次', { declared: true }), reported: f.count('report', '普法宣传被媒体报道', '篇', { by: ['report.level'] }),
    };
  },

  notModelled: { 点击量: '各平台口径不一,重复点击不能剔除;按后台数据填报,显示为填报', '法治宣传教育法第49条第1款': '媒体和网络服务提供者的公益普法责任是它们的义务,不在本机关的程序里' },
});
