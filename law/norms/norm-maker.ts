/** 制定主体清单: who may make normative documents. No entry in force, no document; temporary and internal bodies are never entered. */
import { agency, choice, date, not, optional, procedure, step, text, workdays } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { disclosureRules, normRules, notice37 } from '../statutes.ts';

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const normMaker = procedure({
  id: 'norm-maker', title: '规范性文件制定主体', chapter: 'norms', from: '2018-05-31', roles, register: true,
  statutes: { notice: notice37, local: normRules, disclosure: disclosureRules },
  opens: ['propose'], subject: 'propose.name',

  steps: {
    propose: step('申报列入', 'office', { form: {
      organ: agency('申报的机关'), name: text('名称', { class: 'open' }), basis: text('设立和职权的依据', { class: 'open' }),
      kind: choice('性质', '人民政府', '政府办公机构', '政府工作部门', '派出机关', '法律、法规授权的组织', '临时机构', '议事协调机构', '工作部门内设机构', '派出机构') } }),
    review: step('审核', 'legalReviewer', { repeats: 3, issues: '制定主体审核意见', form: { result: choice('意见', '同意', '不同意'), why: optional(text('理由')) } }),
    list: step('列入清单', 'head', { issues: '行政规范性文件制定主体清单', form: { mark: text('发文代字', { class: 'open', unique: true }), from: date('生效日') } }),
    refuse: step('不列入清单', 'head', { ends: '不列入', form: { why: text('理由') } }),
    rename: step('更名、职能调整', 'head', { repeats: 9, issues: '行政规范性文件制定主体清单', form: { name: text('名称', { class: 'open' }), by: text('所依据的文件', { class: 'open' }) } }),
    remove: step('移出清单', 'head', { ends: '移出', issues: '行政规范性文件制定主体清单', form: {
      why: choice('情形', '机构撤销', '并入其他机关', '不再行使行政管理职权'), successor: optional(agency('承继其职权的机关')), by: text('所依据的文件', { class: 'open' }) } }),
  },

  rules: ({ notice, local, disclosure, fact }) => [
    notice('第(一)项').before('list').hold('不是工作部门的内设机构', not(fact('propose.kind').is('工作部门内设机构'))),
    local('制定主体').before('list').hold('不是临时机构、议事协调机构、派出机构', not(fact('propose.kind').among('临时机构', '议事协调机构', '派出机构'))),
    local('制定主体').before('list').attest('有法定的行政管理职权,能够以自己的名义承担责任'),
    local('制定主体').before('list').hold('审核同意', fact('review.result').is('同意')),
    local('制定主体').after('propose').must('list', 'refuse').promptly(),
    local('制定主体').after('list').never('refuse'),
    local('动态管理').before('rename', 'remove').do('list'),
    local('动态管理').before('remove').hold('写明承继其职权的机关', fact('remove.successor').present).when(fact('remove.why').is('并入其他机关')),
    disclosure(26).publishes('list', { within: workdays(20) }),
    disclosure(26).publishes('rename', { within: workdays(20) }),
    disclosure(26).publishes('remove', { within: workdays(20) }),
  ],

  inForce: ({ fact }) => ({ from: fact('list.from'), until: ['remove'] }),

  figures: (f) => ({
    makers: f.standing('inForce', '规范性文件制定主体', '个', { by: ['propose.kind'] }), listed: f.count('list', '列入制定主体清单', '个', { by: ['propose.kind'] }),
    refused: f.count('refuse', '不列入制定主体清单', '个', { by: ['propose.kind'] }), removed: f.count('remove', '移出制定主体清单', '个', { by: ['remove.why'] }),
  }),

  notModelled: {
    '国办发〔2018〕37号第(一)项': '是不是越权发文,由合法性审核逐件判断;本清单只使没有资格的单位不能立项',
    '临时机构、议事协调机构、派出机构': '读到的是省级规定,没有逐省核对;街道办事处是派出机关,可以列入',
    '移出以后原有的文件': '由承继其职权的机关清理,文件的承办单位另行移交',
  },
});
