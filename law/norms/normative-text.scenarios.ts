/** A document's life: interpreted, filed, corrected, amended, reminded of, evaluated, published again, lapsed, repealed, cleaned away. */
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { DOCUMENT, FILES, withDocuments } from './examples.ts';
import { normativeText } from './normative-text.ts';

const PAPERS = ['备案报告', '正式文本', '起草说明', '制定依据'];
const LODGE = { to: '本级人民政府', papers: PAPERS };
const WAY = { way: ['文字'], link: 'https://example.invalid/1' };
const GOOD = { result: '予以备案', standard: true };
const NEW = { why: '自行纠正', from: '2024-11-29', by: '修改决定', full: '第一条 修改后。', file: FILES };
const AGAIN = { no: '示例规〔2029〕3号', effective: '2029-11-01', until: '2034-10-31' };
const REPEAL = { until: '2024-12-31', why: '其他', by: '废止决定' };

/** Published on Thursday 26 September 2024. */
const entered = (title: string, more: object, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2024-09-26')
    .does('enter', { ...DOCUMENT, ...more });
const old = { old: true };

// biome-ignore format: a day a line
export default scenarios(
  normativeText,

  // 解读、备案
  entered('三个工作日内解读、十五日内报备,国庆补班的日子计入;材料齐全', {}, 'local-解读.must', 'local-备案.must', 'notice-第(十)项.hold')
    .owes('interpret', '2024-09-30').owes('lodge', '2024-10-11').nothingOwed('lodgeCongress')
    .on('2024-09-30').does('interpret', WAY).nothingOwed('interpret')
    .on('2024-10-11').refused('lodge', 'notice-第(十)项.hold', { ...LODGE, papers: ['备案报告', '正式文本'] }).does('lodge', LODGE).nothingOwed('lodge')
    .counts('made', 1).counts('inTime', 1).counts('lodgedRate', 100).counts('interpretedRate', 100),
  entered('逾期报备、解读的提示', {}, 'local-解读.must', 'local-备案.must').on('2024-10-12').late('interpret').late('lodge').does('lodge', LODGE).counts('inTime', 0).counts('lodged', 1),
  entered('存量文件补登的,不再解读、报备', old, 'local-解读.must', 'local-备案.must').nothingOwed('interpret').nothingOwed('lodge').counts('made', 0).counts('entered', 1),
  entered('县政府文件还要报人大常委会;部门文件不报', { level: '县人民政府' }, 'local-备案.must.2', 'congress-39.hold').owes('lodgeCongress', '2024-10-28')
    .on('2024-10-29').late('lodgeCongress').does('lodgeCongress').nothingOwed('lodgeCongress').counts('congress', 1).counts('congressInTime', 0),
  entered('政府办公室的文件可以报,不催', { level: '县人民政府办公室' }, 'congress-39.hold').nothingOwed('lodgeCongress').does('lodgeCongress').counts('congress', 1),
  entered('按时报人大常委会', { level: '县人民政府' }, 'local-备案.must.2').on('2024-10-28').does('lodgeCongress').nothingOwed('lodgeCongress').counts('congressInTime', 1),
  entered('部门文件不报人大常委会', {}, 'congress-39.hold').refused('lodgeCongress', 'congress-39.hold'),
  entered('本系统办理的备案审查,由所列机构立案', {}, 'notice-第(十)项.opens').on('2024-09-27').does('lodge', { ...LODGE, office: 'u7' }).opens('normative-filing'),
  entered('不在本系统办理的,不立案', {}, 'notice-第(十)项.opens').on('2024-09-27').does('lodge', LODGE).opens('normative-filing', 0),

  // 纠正
  entered('备案审查要求纠正的,三十日内修改;修改署名认定经过制定程序,二十个工作日内公开', {}, 'local-纠正.must', 'local-修改.attest', 'disclosure-26.publishes')
    .on('2024-10-30').told('filed', { result: '纠正', standard: true }).owes('revise', '2024-11-29').refused('revise', 'local-修改.attest', NEW, { unsigned: true })
    .on('2024-11-29').does('revise', NEW).nothingOwed('revise').owes('revise published', '2024-12-27').does('publish', { document: 3 }).nothingOwed('revise published').counts('corrected', 1).counts('standardRate', 100).counts('inForce', 1),
  entered('备案机关撤回审查意见的,不必再修改', {}, 'local-纠正.must').on('2024-10-30').told('filed', { result: '纠正', standard: true }).owes('revise', '2024-11-29').on('2024-11-20').told('filed', GOOD).nothingOwed('revise'),
  entered('予以备案的,不必修改', {}, 'local-纠正.must').on('2024-10-30').told('filed', GOOD).nothingOwed('revise').counts('told', 1),
  entered('上级答复要求纠正的,同样办理', {}, 'local-纠正.must.2').on('2024-10-30').does('answered', { result: '纠正', standard: false }).owes('revise', '2024-11-29').on('2024-11-29').does('revise', NEW).nothingOwed('revise')
    .counts('answeredWell', 0).counts('standardRate', 0).counts('corrected', 1),
  entered('人大常委会答复要求纠正的,同样办理', {}, 'local-纠正.must.3').on('2024-10-30').does('congressAnswered', { result: '纠正', standard: true }).owes('revise', '2024-11-29').on('2024-11-29').does('revise', NEW).nothingOwed('revise').counts('congressAnswers', 1),
  entered('逾期没有纠正的', {}, 'local-纠正.must.2', 'local-纠正.must.3').on('2024-10-30').does('answered', { result: '纠正', standard: true }).does('congressAnswered', { result: '纠正', standard: true }).on('2024-12-02').late('revise'),
  entered('被撤销的,自最后有效之日的次日起失效', old, 'local-废止.attest').on('2024-11-20').does('struck', { by: '市政府决定', until: '2024-11-30' }).ended('被撤销').counts('inForce', 1).on('2024-12-01').counts('inForce', 0).counts('struck', 1),
  entered('备案审查决定撤销的,同样失效', {}, 'local-废止.attest').on('2024-11-20').told('annulled', { until: '2024-11-20' }).ended('被撤销').on('2024-11-21').counts('inForce', 0).counts('annulled', 1),
  entered('审查建议经研究需要纠正的,三十日', {}, 'local-纠正.must.4', 'disclosure-26.publishes').on('2024-12-30').told('ordered', { what: '第五条增加证明' }).owes('revise', '2025-02-05')
    .on('2025-02-05').does('revise', { ...NEW, from: '2025-02-05' }).nothingOwed('revise').counts('ordered', 1).on('2025-03-06').late('revise published'),

  entered('逾期没有修改的', {}, 'local-纠正.must', 'local-纠正.must.4').on('2024-10-30').told('filed', { result: '纠正', standard: true }).told('ordered', { what: '第五条' }).on('2024-12-02').late('revise'),

  // 与其他文件的关系
  withDocuments(entered('废止、修改旧文件的,逐件告知', old, 'local-废止.tells', 'local-修改.tells'))
    .corrects('enter', { ...DOCUMENT, replaces: [{ doc: 'doc1', until: '2024-10-31' }], amends: [{ doc: 'doc2', what: '第三条' }] }),
  withDocuments(scenario('新文件公布即告知被代替、被修改的文件', 'local-废止.tells', 'local-修改.tells')).on('2024-09-26')
    .does('enter', { ...DOCUMENT, replaces: [{ doc: 'doc1', until: '2024-10-31' }, { doc: 'doc3', until: '2024-10-31' }], amends: [{ doc: 'doc2', what: '第三条' }] })
    .tells('doc1', 'replaced').tells('doc3', 'replaced').tells('doc2', 'amended'),
  entered('被修改的及时更新文本', {}, 'local-修改.must').on('2024-12-02').told('amended', { what: '第三条' }).owes('revise', 'promptly').does('revise', { ...NEW, why: '被另一文件修改' }).nothingOwed('revise').counts('revised', 1),
  entered('被代替的,到原文件最后有效之日为止有效', old, 'local-废止.tells').on('2024-11-15').told('replaced', { until: '2024-12-31' }).ended('被代替').counts('inForce', 1)
    .on('2025-01-01').counts('inForce', 0).counts('replaced', 1),
  entered('依据变化告知的,及时研究', {}, 'local-动态清理.must.4').on('2024-12-02').told('flagged', { by: '某条例修改' }).owes('study', 'promptly').does('study', { result: '不受影响', why: '条款仍在' }).nothingOwed('study').counts('flagged', 1),
  entered('依据变化的,及时研究;结论是修改、废止的及时办理', {}, 'local-动态清理.must', 'local-动态清理.must.2').on('2024-12-02').does('basisChanged', { by: '某条例废止' }).owes('study', 'promptly')
    .does('study', { result: '不受影响', why: '条款仍在' }).nothingOwed('study')
    .on('2025-01-02').does('basisChanged', { by: '另一条例修改' }).does('study', { result: '废止', why: '没有依据' }).owes('repeal', 'promptly').does('repeal', REPEAL).ended('废止'),

  // 清理
  entered('清理保留的,不必修改', {}, 'local-动态清理.must.3').on('2024-11-29').told('cleaned', { result: '继续有效' }).nothingOwed('revise'),
  entered('清理要求修改的,六个月内修改', {}, 'local-动态清理.must.3').on('2024-11-29').told('cleaned', { result: '修改' }).owes('revise', '2025-05-29').on('2025-05-29').does('revise', { ...NEW, why: '清理、评估后修改' }).nothingOwed('revise'),
  entered('清理要求修改,逾期的', {}, 'local-动态清理.must.3').on('2024-11-29').told('cleaned', { result: '修改' }).on('2025-05-30').late('revise'),
  entered('清理废止、宣布失效的,到所定的日子为止有效', {}, 'disclosure-26.publishes.3').on('2024-11-29').told('abolished', { until: '2024-11-30' }).ended('清理废止').counts('inForce', 1)
    .on('2024-12-01').counts('inForce', 0).counts('abolished', 1),
  entered('宣布失效', old, 'local-废止.attest').on('2024-11-29').told('lapsed', { until: '2024-11-29' }).ended('宣布失效').on('2024-11-30').counts('inForce', 0).counts('lapsed', 1),

  // 有效期
  entered('届满前七个月提示、六个月评估;评估继续有效的重新发布,有效期不超过五年', {}, 'local-有效期.must', 'local-有效期.must.3', 'local-有效期.hold.2', 'local-有效期.hold.3', 'local-有效期.attest', 'disclosure-26.publishes.2')
    .owes('remind', '2029-03-30').owes('evaluate', '2029-04-30')
    .on('2029-03-30').does('remind').nothingOwed('remind')
    .on('2029-04-27').refused('renew', 'local-有效期.hold.2', AGAIN).does('evaluate', { result: '继续有效,重新发布' }).nothingOwed('evaluate')
    .refused('renew', 'local-有效期.hold.3', { ...AGAIN, until: '2035-10-31' }).refused('renew', 'local-有效期.attest', AGAIN, { unsigned: true }).does('renew', AGAIN)
    .owes('renew', '2034-10-31').owes('renew published', '2029-05-25').does('publish', { document: 4 }).nothingOwed('renew published').on('2029-11-01').counts('inForce', 1).counts('renewed', 1).counts('reminded', 1),
  entered('逾期提示、评估的,亮灯;重新发布以后的有效期同样提示、评估', {}, 'local-有效期.must', 'local-有效期.must.2', 'local-有效期.must.3', 'local-有效期.must.4', 'disclosure-26.publishes.2')
    .on('2029-05-02').late('remind').late('evaluate').does('evaluate', { result: '继续有效,重新发布' }).does('renew', AGAIN).owes('remind', '2034-03-31').owes('evaluate', '2034-04-28')
    .on('2034-03-31').late('renew published').does('remind').nothingOwed('remind').on('2034-04-28').does('evaluate', { result: '到期失效' }).nothingOwed('evaluate'),
  entered('重新发布以后逾期提示、评估的', {}, 'local-有效期.must.2', 'local-有效期.must.4').on('2029-04-27').does('evaluate', { result: '继续有效,重新发布' }).does('renew', AGAIN)
    .on('2034-05-02').late('remind').late('evaluate'),
  entered('没有重新发布的,有效期届满失效;到期当日仍然有效', {}, 'local-有效期.must.6').owes('renew', '2029-10-31').on('2029-10-31').counts('inForce', 1).on('2029-11-01').deems('expire', '2029-10-31').ended('期满失效')
    .counts('inForce', 0).counts('expired', 1),
  entered('在届满以前重新发布的,继续有效', {}, 'local-有效期.must.6').on('2029-04-27').does('evaluate', { result: '继续有效,重新发布' }).does('renew', AGAIN).owes('renew', '2034-10-31').on('2029-11-01').counts('inForce', 1),
  entered('暂行的重新发布不超过二年', { trial: true, until: '2026-10-31' }, 'local-有效期.hold.3').on('2026-04-30').does('evaluate', { result: '继续有效,重新发布' })
    .refused('renew', 'local-有效期.hold.3', { no: '1', effective: '2026-11-01', until: '2029-10-31' }).does('renew', { no: '1', effective: '2026-11-01', until: '2028-10-31' }).counts('renewed', 1),
  entered('没有有效期的,不提示、不期满', { until: '' }, 'local-有效期.hold', 'local-有效期.must', 'local-有效期.must.6').nothingOwed('remind').nothingOwed('renew').refused('remind', 'local-有效期.hold').on('2031-01-06').counts('inForce', 1),
  entered('评估结论是修改、废止的,及时办理;废止署名认定,公开', {}, 'local-有效期.must.5', 'local-废止.attest', 'disclosure-26.publishes.3').on('2024-12-02').does('evaluate', { result: '废止', why: '任务完成' }).owes('repeal', 'promptly')
    .refused('repeal', 'local-废止.attest', REPEAL, { unsigned: true }).does('repeal', REPEAL).ended('废止').owes('repeal published', '2024-12-30').does('publish', { document: 3 }).nothingOwed('repeal published')
    .counts('inForce', 1).on('2025-01-01').counts('inForce', 0).counts('repealed', 1),
  entered('逾期公开废止决定的', {}, 'disclosure-26.publishes.3').on('2024-12-02').does('repeal', REPEAL).on('2024-12-31').late('repeal published'),
);
