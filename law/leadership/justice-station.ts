/** 司法所: a register of stations: posts, people, premises, and what they did in a year. */
import { agency, all, choice, count, not, optional, procedure, step, text, yes } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { practice } from '../statutes.ts';
import { stationReturn } from './work-settings.ts';

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const justiceStation = procedure({
  id: 'justice-station', title: '司法所', chapter: 'leadership', from: '2016-01-01', roles, register: true,
  statutes: { practice },
  opens: ['enter'], subject: 'enter.name',

  steps: {
    enter: step('登记司法所', 'justiceOffice', { form: { name: text('名称', { class: 'open' }), town: agency('所在镇、街道'), manage: choice('管理体制', '县级司法局派出、双重管理', '镇、街道管理') } }),
    staff: step('登记编制、人员、保障', 'justiceOffice', { repeats: 30, form: { year: count('年度'), posts: count('政法专项编制'), people: count('在编人员'), helpers: count('辅助人员'), qualified: count('取得法律职业资格的人员'), room: yes('有独立的办公业务用房') } }),
    work: step('登记全年工作', 'justiceOffice', { repeats: 30, issues: '司法所年度工作情况', form: { year: count('年度'), advice: count('法律意见(合法性审核等)'), consults: count('法律咨询'), note: optional(text('说明')) } }),
    merge: step('撤并', 'justiceOffice', { ends: '撤并', form: { into: optional(text('并入', { class: 'open' })), by: text('依据', { class: 'open' }) } }),
  },

  rules: ({ practice, fact }) => [
    practice('队伍登记').after('enter', 'staff').must('staff', 'merge').within(stationReturn),
    practice('队伍登记').after('enter', 'work').must('work', 'merge').within(stationReturn),
    practice('填报的数').before('staff').hold('有资格的人员不多于在编和辅助人员', fact('staff.qualified').atMost(fact('staff.people').plus(fact('staff.helpers')))),
  ],

  inForce: ({ day }) => ({ from: day('enter'), until: ['merge'] }),

  figures: (f, { fact, did }) => ({
    stations: f.standing('inForce', '司法所', '个', { by: ['enter.manage'] }), posts: f.sum('staff.posts', '司法所编制', '个'), people: f.sum('staff.people', '司法所在编人员', '人'), helpers: f.sum('staff.helpers', '司法所辅助人员', '人'), qualified: f.sum('staff.qualified', '司法所取得法律职业资格的人员', '人'),
    lone: f.standing(all(fact('staff.people').atMost(1), not(did('merge'))), '一人司法所', '个'), rooms: f.standing(all(fact('staff.room').true, not(did('merge'))), '有独立用房的司法所', '个'), advice: f.sum('work.advice', '司法所提出法律意见', '件'), consults: f.sum('work.consults', '司法所法律咨询', '人次'),
  }),

  notModelled: { 调解和援助: '人民调解、法律援助在各自程序中计数;社区矫正不在本账上' },
});
