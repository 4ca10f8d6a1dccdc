/** 征用: what an emergency needs is taken for use, given back when it is over, and paid for. 民法典第245条, 突发事件应对法第12条. */
// biome-ignore format: the words of the language, on few lines
import { all, any, choice, date, files, money, not, number, optional, party, procedure, ref, rows, setting, step, text, workdays, yes, yuan } from '../../kernel/words.ts';
import { contested, contestedFigures, elsewhere } from '../disputes/contested.ts';
import { roles } from '../roles.ts';
import { civilCode, emergencyLaw, notice118, practice } from '../statutes.ts';
import { onFilm, powerOf, shownFor, twoCertified } from './words.ts';

const byPlace = '省级应急征用补偿办法;法律只说及时、公平、合理';
const paperLimit = setting('requisition.paper', '紧急时先行征用、补发决定书的期限', workdays(5), byPlace);
const offerLimit = setting('requisition.offer', '使用完毕后核定补偿的期限', workdays(30), byPlace);
const payLimit = setting('requisition.pay', '支付补偿的期限', workdays(30), byPlace);

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const requisition = procedure({
  id: 'requisition', title: '应急征用', chapter: 'enforcement', from: '2024-11-01', roles,
  statutes: { civil: civilCode, emergency: emergencyLaw, notice: notice118, practice },
  opens: ['propose'], subject: 'propose.owner',

  steps: {
    propose: step('提出征用', 'officer', { form: { owner: party('被征用人'), event: text('突发事件', { class: 'open' }), power: ref('power', '征用职权'), kind: choice('征用的财产', '设备', '设施', '场地', '交通工具', '物资') } }),
    decide: step('决定征用', 'chief', { issues: '应急征用决定书', serves: 'party', form: { no: number('文号', '征用〔年〕号'), until: optional(date('预计的使用期限')), standard: text('补偿标准', { class: 'open' }) } }),
    reject: step('不予征用', 'chief', { ends: '不予征用', form: { why: text('理由') } }),
    take: step('接收征用的财产', 'officer', { issues: '征用清单', form: { ...onFilm, first: yes('情况紧急,先行征用'), items: rows('清单', { name: text('名称'), state: text('状况') }) } }),
    over: step('使用完毕、应急处置结束', 'agency', { form: { on: date('结束之日') } }),
    giveBack: step('返还', 'officer', { issues: '返还清单', serves: 'party', form: { record: files('返还清单'), state: choice('状况', '完好', '毁损', '灭失', '消耗') } }),
    claim: step('申请补偿', 'party', { repeats: 3, form: { amount: optional(money('请求的数额')), papers: optional(files('材料')) } }),
    assess: step('评估毁损、灭失', 'appraiser', { form: { amount: money('评估的损失'), report: files('评估报告') } }),
    offer: step('核定补偿', 'head', { repeats: 3, issues: '征用补偿决定书', serves: 'party', form: { amount: money('补偿的数额'), basis: text('计算的依据') } }),
    pay: step('支付补偿', 'agency', { repeats: 9, form: { amount: money('金额'), receipt: text('凭证号') } }),
    ...contested, ...elsewhere,
    withdraw: step('撤下公示并说明理由', 'agency', { form: { why: text('说明', { class: 'open' }) } }),
    close: step('征用终结', 'officer', { ends: '返还并补偿' }),
  },

  rules: ({ civil, emergency, notice, practice, fact, did, day, sum, unit, served }) => {
    const first = fact('take.first').true, overturned = any(did('changed'), did('judged'), did('overturned'));
    return [
      emergency(12).before('decide').hold('征用职权有效,由本机关行使', ...powerOf(fact('propose.power'), unit)),
      civil(245).before('decide').attest('因抢险救灾、疫情防控等紧急需要'),
      practice('应急征用').after('propose').must('decide', 'reject', 'take').promptly(),
      practice('应急征用').after('decide', 'take').never('reject'),
      practice('应急征用').before('take').hold('有征用决定;情况紧急的先行征用', any(did('decide'), first)),
      practice('应急征用').after('take').must('decide').within(paperLimit).when(first).unless(all(did('decide'), not(day('take').before(day('decide'))))),
      practice('应急征用').after('decide').must('decide served').promptly(),
      practice('应急征用').after('decide').must('take').promptly().unless(all(did('take'), first)),
      notice('第(七)项').before('take').hold('两名以上执法人员,当日都持有效证件,出示证件', ...twoCertified(fact('take.officers')), fact('take.shown').true),
      notice('第(八)项').before('take').hold('全程音像记录', fact('take.film').present),
      practice('应急征用').before('take').hold('清单写明名称和状况', fact('take.items').count.over(0)),
      emergency(12).after('over').must('giveBack').promptly(),
      emergency(12).before('over').do('take'),
      emergency(12).before('giveBack').do('over'),
      emergency(12).after('over').must('offer').within(offerLimit),
      emergency(12).before('offer').do('over', 'decide'),
      emergency(12).before('offer').attest('给予公平、合理的补偿'),
      civil(245).before('offer').hold('毁损、灭失的,补偿不低于评估的损失', not(fact('offer.amount').under(fact('assess.amount')))).when(did('assess')),
      practice('应急征用').after('offer').must('offer served').promptly(),
      practice('应急征用').after(served('offer')).must('pay').within(payLimit, { until: sum('pay.amount').atLeast(fact('offer.amount')) }).when(fact('offer.amount').over(yuan(0))),
      emergency(12).before('close').do('giveBack', 'offer'),
      emergency(12).before('close').hold('补偿已经付清', sum('pay.amount').atLeast(fact('offer.amount'))).when(fact('offer.amount').over(yuan(0))),
      notice('第(六)项').publishes('decide', { within: workdays(20), until: shownFor }),
      notice('第(六)项').after('changed', 'judged', 'overturned').must('withdraw').promptly().when(did('decide')),
      notice('第(六)项').before('withdraw').hold('已公示的决定被变更、撤销、确认违法', overturned),
    ];
  },

  figures: (f, { fact, did }) => {
    const offered = f.sum('offer.amount', '核定征用补偿', '元'), paid = f.sum('pay.amount', '支付征用补偿', '元');
    return {
      decided: f.count('decide', '应急征用', '件', { by: ['propose.kind'] }), first: f.count('take', '先行征用', '件', fact('take.first').true), returned: f.count('giveBack', '返还', '件', { by: ['giveBack.state'] }),
      offered, paid, paidRate: f.share(paid, offered, '征用补偿支付率'), offers: f.count('offer', '补偿决定', '件'), offersInTime: f.inTime('offer', '按期核定补偿', '件'), paidInTime: f.inTime('pay', '按期付清补偿', '件'),
      open: f.standing(did('take'), '征用中', '件'), withdrawn: f.count('withdraw', '撤下公示', '件'),
      ...contestedFigures(f), shown: f.inTime('decide published', '按期公示的征用决定', '件'),
    };
  },

  notModelled: {
    '民法典第245条': '紧急需要由人判断;组织、个人的不动产和动产都可以征用',
    '突发事件应对法第12条': '二〇二四年修订前的同一条内容相同;及时返还、公平合理补偿没有天数,按设定值',
    '补偿决定被改变': '是否重新核定、核定多少由复议决定和裁判定,可以再次核定补偿',
    '启用征用的应急响应': '属突发事件应对程序',
  },
});
