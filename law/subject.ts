/** 当事人登记簿: each person or company is held here once; every other file keeps a reference that says nothing by itself. */
import { choice, date, procedure, ref, step, text, yes } from '../kernel/words.ts';
import { roles } from './roles.ts';
import { creditCodePlan, practice } from './statutes.ts';

const kind = choice('类别', '自然人', '个体工商户', '企业', '事业单位', '社会组织', '农村集体经济组织', '其他组织');
const contact = text('联系方式', { class: 'personal', optional: true });
const address = text('住址、住所', { class: 'personal', optional: true });

export const subject = procedure({
  id: 'subject',
  title: '当事人登记',
  chapter: 'digital',
  from: '2016-01-01',
  register: true,
  statutes: { plan: creditCodePlan, practice },
  roles,
  opens: ['register'],
  subject: 'register.name',

  steps: {
    register: step('登记', 'office', {
      form: {
        kind,
        name: text('姓名、名称', { class: 'personal' }),
        idNumber: text('公民身份号码、其他证件号码', { class: 'personal', optional: true, unique: true }),
        creditCode: text('统一社会信用代码', { class: 'personal', optional: true, unique: true }),
        minor: yes('未满十八周岁', { optional: true }),
        town: text('所在镇、街道', { class: 'open', optional: true }),
        contact,
        address,
      },
    }),
    change: step('变更登记', 'office', {
      form: {
        name: text('姓名、名称', { class: 'personal', optional: true }),
        minor: yes('未满十八周岁', { optional: true }),
        town: text('所在镇、街道', { class: 'open', optional: true }),
        contact,
        address,
        why: text('变更事由'),
      },
      repeats: 99,
    }),
    succeed: step('记载权利义务承受人', 'office', { form: { by: ref('subject', '近亲属、承受人') }, repeats: 9 }),
    end: step('死亡、终止登记', 'office', { form: { on: date('死亡、终止之日'), paper: text('证明材料') }, ends: '已终止' }),
    merge: step('并入同一当事人的另一条登记', 'office', {
      form: { into: ref('subject', '保留的登记'), why: text('理由') },
      ends: '已并入',
    }),
  },

  rules: ({ plan, practice, fact }) => [
    // 自然人:是否成年在登记时写明,其他文件只读这一项
    practice('当事人登记')
      .before('register')
      .hold('自然人应当写明是否未满十八周岁', fact('register.minor').present)
      .when(fact('register.kind').is('自然人')),
    // 法人和其他组织:一个主体一个代码
    plan('附件')
      .before('register')
      .hold('法人和其他组织按统一社会信用代码登记', fact('register.creditCode').present)
      .when(fact('register.kind').among('个体工商户', '企业', '事业单位', '社会组织', '农村集体经济组织')),
    // 并入另一条
    practice('当事人合并').before('merge').hold('保留的登记现行有效', fact('merge.into').inForce),
  ],

  inForce: ({ day }) => ({ from: day('register'), until: ['end', 'merge'] }),

  figures: (f) => ({
    standing: f.standing('inForce', '登记在册的当事人', '个', { by: ['register.kind'] }),
    registered: f.count('register', '新登记当事人', '个', { by: ['register.kind', 'register.town'] }),
    ended: f.count('end', '死亡、终止登记', '个'),
  }),

  notModelled: {
    '民法典第13条、第59条': '权利能力起止由证明材料定,登记只记载',
    民法典第17条: '是否成年由出生日期推算;为了少记个人信息,登记簿不记出生日期,由登记的人写明,满十八周岁时变更登记',
  },
});
