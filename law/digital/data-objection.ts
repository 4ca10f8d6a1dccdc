/** 政务数据校核: whoever finds data wrong or incomplete says so; the holder checks, corrects and answers. 政务数据共享条例第26条. */
// biome-ignore format: the words of the language, on few lines
import { choice, files, optional, party, procedure, ref, step, text } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { dataSharingRules, practice } from '../statutes.ts';
import { checkLimit } from './settings.ts';

const what = text('不准确、不完整的内容', { class: 'personal' });
const data = ref('data-catalogue', '数据');

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const dataObjection = procedure({
  id: 'data-objection', title: '政务数据校核', chapter: 'digital', from: '2025-08-01', roles,
  statutes: { law: dataSharingRules, practice },
  opens: ['object', 'find'], subject: 'object.data',

  steps: {
    object: step('提出异议', 'applicant', { form: { person: optional(party('提出异议的人')), data, what, proof: optional(files('材料')) } }),
    find: step('使用中发现问题,申请校核', 'dataUser', { form: { data, what, request: optional(ref('data-request', '共享申请')) } }),
    check: step('校核', 'agency', { issues: '政务数据校核记录', form: { result: choice('结论', '不准确,需要更正', '不完整,需要补充', '数据无误'), cause: choice('原因', '采集、录入错误', '更新不及时', '系统、接口问题', '上级数据问题', '没有问题'), why: text('说明') } }),
    mend: step('更正、补充数据,告知', 'agency', { ends: '已经更正', issues: '政务数据校核结果告知书', serves: 'applicant', form: { how: text('更正情况') } }),
    keep: step('数据无误,告知', 'agency', { ends: '数据无误', issues: '政务数据校核结果告知书', serves: 'applicant' }),
    withdrawn: step('撤回异议', 'applicant', { ends: '撤回' }),
  },

  rules: ({ law, practice, fact }) => {
    const right = fact('check.result').is('数据无误');
    return [
      law(26).after('object', 'find').must('check').within(checkLimit),
      law(26).after('check').must('mend').promptly().unless(right),
      law(26).before('mend').hold('校核认为需要更正、补充', fact('check.result').among('不准确,需要更正', '不完整,需要补充')),
      practice('数据校核').after('check').must('keep').promptly().when(right),
      practice('数据校核').before('keep').hold('校核认为数据无误', right),
      practice('数据校核').after('mend').must('mend served').promptly(),
      practice('数据校核').after('keep').must('keep served').promptly(),
    ];
  },

  figures: (f, { fact }) => {
    const objected = f.count('object', '群众、企业提出数据异议', '件'), found = f.count('find', '部门申请校核', '件'), received = f.total('政务数据校核申请', '件', objected, found), checked = f.count('check', '校核', '件', { by: ['check.result', 'check.cause'] }), inTime = f.inTime('check', '按期校核', '件');
    return { objected, found, received, checked, inTime, inTimeRate: f.share(inTime, checked, '按期校核率'), mended: f.count('mend', '更正、补充数据', '件'), right: f.count('keep', '数据无误', '件'), entry: f.count('check', '采集、录入错误', '件', fact('check.cause').is('采集、录入错误')), withdrawn: f.count('withdrawn', '撤回数据异议', '件') };
  },

  notModelled: { '条例第26条': '校核规则由国务院共享主管部门定;校核的日数没有核对到原文,是可以另设的默认值' },
});
