/** 通过原处罚机关提交的行政复议申请 (第三十二条): the part that the agency which imposed the penalty has to do. */
import { choice, files, party, procedure, ref, step, text, workdays } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { reconsiderationLaw } from '../statutes.ts';

export const reconsiderationViaAgency = procedure({
  id: 'reconsideration-via-agency',
  title: '通过原处罚机关提交的行政复议申请',
  chapter: 'disputes',
  from: '2024-01-01',
  statutes: { law: reconsiderationLaw },
  roles,
  opens: ['handIn'],
  subject: 'handIn.applicant',

  steps: {
    handIn: step('提交行政复议申请', 'applicant', {
      form: {
        applicant: party('申请人'),
        act: ref(['penalty', 'penalty-summary'], '被申请复议的行政处罚', { optional: true }),
        kind: choice('行政处罚', '当场作出', '依据电子技术监控设备记录作出', '其他'),
        papers: files('行政复议申请书', { optional: true }),
      },
    }),
    direct: step('告知直接向行政复议机关申请', 'clerk', {
      form: { why: text('理由') },
      ends: '告知直接申请',
      issues: '告知书',
      serves: 'applicant',
    }),
    amend: step('自行纠正', 'head', { form: { how: text('纠正情况') }, ends: '自行纠正', issues: '纠正决定书', serves: 'applicant' }),
    forward: step('转送行政复议机关', 'clerk', {
      form: { why: text('认为需要维持的理由', { optional: true }) },
      ends: '转送行政复议机关',
      issues: '转送函',
      serves: 'superior',
    }),
  },

  rules: ({ law, fact, served }) => {
    const here = fact('handIn.kind').among('当场作出', '依据电子技术监控设备记录作出');
    return [
      law(32, 1).before('direct').hold('不是当场作出、也不是依据电子技术监控设备记录作出的处罚', fact('handIn.kind').is('其他')),
      // 需要维持的五日内转送;不转送的,应当在同一期限内已经自行纠正
      law(32, 2).after('handIn').must('forward', 'amend', 'direct').within(workdays(5)),
      law(32, 2).before('forward').hold('可以通过本机关提交', here),
      law(32, 2).after('amend').must(served('amend')).promptly(),
    ];
  },

  figures: (f) => {
    const received = f.count('handIn', '通过原处罚机关提交的复议申请', '件', { by: ['handIn.kind'] });
    const amended = f.count('amend', '自行纠正', '件');
    return {
      received,
      amended,
      forwarded: f.count('forward', '转送行政复议机关', '件'),
      amendedRate: f.share(amended, received, '自行纠正率'),
    };
  },

  notModelled: {
    第32条第2款: '转送后由行政复议机关按收到的申请登记新案,写明原机关收到之日;两个单位之间的案件不自动开立',
  },
});
