/**
 * 告知承诺制: a licence or a proof given on the applicant's written word, at once; looked into afterwards, mended in time or revoked. From the day of the
 * business licence (照) to the day on which business may begin (准营) is counted. Who will not promise goes the ordinary way.
 */
// biome-ignore format: the words of the language, on few lines
import { all, any, choice, choices, date, files, months, not, number, officials, optional, party, procedure, setting, step, text, workdays, yes } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { businessRules, commitmentOpinion, licensingLaw, notice118, practice } from '../statutes.ts';
import { level } from './market.ts';
import { matter } from './window.ts';

const local = '各地、各部门告知承诺制办法;国办发〔2020〕42号由各部门定';
const checkLimit = setting('commitment.check', '作出决定后核查的期限', months(2), `${local},涉企经营许可多定两个月`);
const stateLimit = setting('commitment.state', '拟撤销的陈述申辩期限', workdays(5), '各地办法;行政许可法没有定天数');

const kind = choice('类别', '涉企经营许可', '证明事项', '其他许可', '投资项目承诺制');
/** What the register of credit is handed. */
const record = {
  kind: 'credit.kind',
  level: 'credit.level',
  entry: 'credit.entry',
  paper: 'credit.paper',
  effective: 'credit.effective',
} as const;
const who = { party: party('申请人') };

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const commitment = procedure({
  id: 'commitment', title: '告知承诺制办理', chapter: 'functions', from: '2020-10-27', roles,
  statutes: { law: licensingLaw, business: businessRules, opinion: commitmentOpinion, notice: notice118, practice },
  opens: ['registered', 'come'], subject: 'apply.matter',

  steps: {
    registered: step('核发营业执照,告知需要办理的许可(双告知)', 'marketRegulator', { form: { ...who, needs: text('需要办理的许可', { class: 'open' }) } }),
    come: step('申请', 'applicant', { form: { ...who, what: optional(text('申请的事项', { class: 'open' })) } }),
    apply: step('登记申请', 'clerk', { form: { kind, matter } }),
    drop: step('因没有申请、没有承诺归档', 'clerk', { ends: '没有承诺' }),
    inform: step('书面告知', 'clerk', { issues: '告知承诺书(告知部分)', serves: 'applicant', form: { what: choices('告知的内容', '事项名称和依据', '条件、标准和要求', '承诺的方式和效力', '核查方式', '不实承诺的责任') } }),
    exclude: step('认定不适用告知承诺', 'clerk', { ends: '不适用告知承诺', issues: '不适用告知承诺告知书', serves: 'applicant', form: { why: choice('原因', '没有列入告知承诺清单', '有尚未修复的严重失信记录、虚假承诺记录', '直接涉及国家安全、公共安全、人身健康等') } }),
    ordinary: step('不愿承诺,按一般程序办理', 'applicant', { ends: '转一般程序' }),
    promise: step('书面承诺', 'applicant', { form: { paper: files('告知承诺书') } }),
    decide: step('当场作出决定、确认', 'clerk', { issues: '准予决定书(告知承诺)', serves: 'applicant', form: { no: number('文号', '承准〔年〕号'), exempt: yes('属于免予核查的事项') } }),
    check: step('核查', 'officer', { repeats: 5, issues: '核查记录', form: { way: choices('方式', '现场核查', '部门间核查', '数据比对', '日常监管'), officers: officials('核查人员'), result: choice('结论', '与承诺相符', '不符合承诺,限期整改', '虚假承诺') } }),
    order: step('责令限期整改', 'clerk', { repeats: 3, issues: '限期整改通知书', serves: 'applicant', form: { until: date('整改期限'), what: text('整改要求') } }),
    warn: step('告知拟撤销决定', 'clerk', { issues: '拟撤销告知书', serves: 'applicant', form: { why: text('事实、理由、依据') } }),
    state: step('陈述、申辩', 'applicant', { form: { words: text('意见', { class: 'personal' }) } }),
    weigh: step('复核陈述申辩', 'clerk', { form: { result: choice('结论', '采纳,不予撤销', '不采纳'), why: text('理由') } }),
    revoke: step('撤销决定', 'head', { ends: '撤销', issues: '撤销决定书', serves: 'applicant', form: { no: number('文号', '承撤〔年〕号'), ground: choice('理由', '虚假承诺', '逾期没有整改或者整改后仍不符合') } }),
    credit: step('记入信用记录', 'clerk', { form: {
      kind: choice('信息类别', '违背信用承诺'), level, entry: text('公共信用信息目录的条目', { class: 'open' }), paper: text('撤销决定书', { class: 'open' }), effective: date('文书生效之日') } }),
    close: step('归档', 'clerk', { ends: '核查通过' }),
  },

  rules: ({ law, business, opinion, notice, practice, fact, did, served, today }) => {
    const matches = fact('check.result').is('与承诺相符'), mend = fact('check.result').is('不符合承诺,限期整改'), lie = fact('check.result').is('虚假承诺'), spared = fact('weigh.result').is('采纳,不予撤销');
    return [
      // 告知、承诺
      opinion('“规范工作程序”').after('come').must('apply').promptly(),
      opinion('“规范工作程序”').after('apply').must('inform', 'exclude').promptly(),
      opinion('“规范工作程序”').before('inform', 'exclude').do('apply'),
      opinion('“规范工作程序”').after('promise').never('drop'),
      opinion('“规范工作程序”').before('inform').hold('一次写明全部内容', fact('inform.what').count.atLeast(5)),
      opinion('“确定适用对象”').before('exclude').attest('有所写明的不适用的情形'),
      opinion('“确定适用对象”').before('decide').attest('列入告知承诺清单,申请人没有尚未修复的严重失信、虚假承诺记录'),
      opinion('“确定适用对象”').after('inform', 'promise').never('exclude'),
      // 当场决定
      business(40, 3).before('decide').do('inform', 'promise'),
      opinion('“规范工作程序”').after('promise').must('decide').promptly(),
      law(44).after('decide').must('decide served').within(workdays(10)),
      notice('第(六)项').publishes('decide', { within: workdays(7) }).unless(fact('apply.kind').is('证明事项')),
      // 核查、整改
      practice('承诺后的核查').after('decide').must('check').within(checkLimit).unless(fact('decide.exempt').true),
      practice('承诺后的核查').before('check').do('decide'),
      law(34, 3).before('check').hold('现场核查的人员不少于两人', any(fact('check.officers').count.atLeast(2), not(fact('check.way').has('现场核查')))),
      opinion('“加强事中事后核查”').after('check').must('order').promptly().when(mend),
      opinion('“加强事中事后核查”').before('order').hold('核查结论是限期整改', mend),
      opinion('“加强事中事后核查”').before('order').hold('整改期限在今天以后', fact('order.until').after(today)),
      opinion('“加强事中事后核查”').after(served('order')).must('check').by(fact('order.until')),
      // 撤销
      law(69, 2).after('check').must('warn').promptly().when(lie),
      opinion('“加强事中事后核查”').before('warn').hold('虚假承诺,或者整改期限已过而仍不符合承诺', any(lie, all(mend, fact('order.until').before(today)))),
      law(7).after(served('warn')).may('state').within(stateLimit),
      law(7).after('state').must('weigh').promptly(),
      law(7).before('revoke').do('warn served'),
      law(7).before('revoke').let('state', 'weigh'),
      law(7).before('revoke').hold('陈述申辩没有被采纳', any(not(did('weigh')), fact('weigh.result').is('不采纳'))),
      opinion('“加强事中事后核查”').after('warn').must('revoke', 'close').promptly(),
      law(69, 3).before('revoke').attest('撤销不会对公共利益造成重大损害'),
      opinion('“加强信用监管”').after('revoke').must('credit').promptly(),
      opinion('“加强信用监管”').before('credit').do('revoke'),
      opinion('“加强信用监管”').after('credit').opens('credit-record', { with: { party: 'come.party', ...record } }).when(did('come')),
      opinion('“加强信用监管”').after('credit').opens('credit-record', { with: { party: 'registered.party', ...record } }).when(did('registered')),
      opinion('“加强事中事后核查”').after('revoke').must('revoke served').promptly(),
      practice('承诺后的核查').after('check').must('close').promptly().when(matches),
      practice('承诺后的核查').after('decide').must('close').promptly().when(fact('decide.exempt').true),
      practice('承诺后的核查').before('close').do('decide'),
      practice('承诺后的核查').before('close').hold('核查相符,或者免予核查,或者申辩成立', any(matches, fact('decide.exempt').true, spared)),
    ];
  },

  figures: (f, { fact, did }) => {
    const company = fact('apply.kind').is('涉企经营许可'), proof = fact('apply.kind').is('证明事项');
    const decided = f.count('decide', '告知承诺办理', '件', { by: ['apply.kind'] }), checked = f.count('check', '核查', '件次', { by: ['check.result'] }), inTime = f.inTime('check', '按期核查', '件次'), asked = f.count('inform', '告知承诺', '件');
    const promised = f.count('promise', '书面承诺', '件'), opened = f.count('decide', '照后告知承诺取得许可', '件', did('registered')), revoked = f.count('revoke', '撤销', '件', { by: ['revoke.ground'] });
    return {
      registered: f.count('registered', '双告知', '件'), applied: f.count('apply', '登记告知承诺申请', '件', { by: ['apply.kind'] }), asked, promised, promisedRate: f.share(promised, asked, '选择承诺的比例'), ordinary: f.count('ordinary', '转一般程序', '件'), dropped: f.count('drop', '没有申请、没有承诺', '件'), excluded: f.count('exclude', '不适用告知承诺', '件', { by: ['exclude.why'] }),
      decided, licences: f.count('decide', '涉企经营许可告知承诺办理', '件', company), proofs: f.count('decide', '证明事项告知承诺办理', '件', proof), opened, readyDays: f.days('registered', 'decide', '从领照到准营的平均天数'),
      checked, inTime, inTimeRate: f.share(inTime, checked, '按期核查率'), ordered: f.count('order', '责令整改', '件次'), lies: f.count('check', '虚假承诺', '件', fact('check.result').is('虚假承诺')), revoked, revokedRate: f.share(revoked, decided, '撤销比例'), credited: f.count('credit', '记入信用记录', '件'), passed: f.count('close', '核查通过', '件'),
    };
  },

  notModelled: {
    '国办发〔2020〕42号': '核到开头和司法部的解答,没有逐条核对;各条按主题引用',
    '行政许可法第79条': '以欺骗手段取得许可的处罚另立行政处罚案件;三年内不得再次申请由受理时核对',
    '行政许可法第69条第3款': '撤销可能对公共利益造成重大损害的不予撤销,由决定的人署名认定',
    证明事项: '证明事项不是许可:没有单独的法律程序,核查、听取申辩、撤销参照许可办理;撤销后由原事项的承办机关另行处理',
    从领照到准营: '一家企业要办几项许可的,以每一项的决定分别计算;一业一证的以最后一项为准,语言按件计算',
  },
});
