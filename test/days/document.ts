/** A normative document from draft to filing: the department that drafts, its head, the desk of legal review and its head, and the library that shows it. */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { roles } from '../../law/roles.ts';
import { AUTHOR, changed, docx, p, r } from '../../reading/changes/fixture.ts';
import { does, opened, opens, publishes, sends, serves } from '../testing/acts.ts';
import { entered } from '../testing/entered.ts';
import type { Office } from '../testing/office.ts';

const TITLE = '账图县小餐饮备案管理办法';
const FULL = '第一条 为了规范小餐饮经营活动,制定本办法。\n第二条 小餐饮经营者应当办理备案。\n第三条 备案应当在十个工作日以内办结。';
const FIRST = '第一条 为了规范小餐饮经营活动,制定本办法。';
const POINTS = [
  { point: '十五个工作日过长,应当缩短', basis: '优化营商环境条例第36条' },
  { point: '增加对送达方式的规定', basis: '行政许可法第44条' },
];

/** The draft that is sent in, with what the drafter changed after the public had spoken. */
const sentIn = () =>
  docx([
    p(r(FIRST)),
    p(r('第二条 小餐饮经营者应当') + changed('del', '申请许可') + changed('ins', '办理备案') + r('。')),
    p(r('第三条 备案应当在十五个工作日以内办结。')),
  ]);
/** What the reviewer made of it. */
const reviewed = () =>
  docx([
    p(r(FIRST)),
    p(r('第二条 小餐饮经营者应当办理备案。')),
    p(r('第三条 备案应当在') + changed('del', '十五') + changed('ins', '十') + r('个工作日以内办结。')),
  ]);

export function documentDay(office: () => Office): void {
  describe('a normative document from draft to filing, by five people', () => {
    let drafter: Page;
    let head: Page;
    let unitLawyer: Page;
    let reviewer: Page;
    let director: Page;
    let id: string;
    let review: string;
    let text: string;
    let filing: string;
    const names = (ids: string[]) => ids.map((one) => office().server.context.directory.person(one)!.name);
    const go = (page: Page, path: string) => page.goto(`${office().server.address}${path}`);

    beforeAll(async () => {
      await office().on('2026-06-10');
      drafter = await office().sit('jingban');
      head = await office().sit('fuzeren');
      unitLawyer = await office().sit('fazhi');
      reviewer = await office().sit('shenhe', 1366, 768);
      director = await office().sit('justice.head');
      await entered(office(), drafter, 'norm-maker', [
        ['propose', '2026-01-05', { organ: 'market', name: '账图县市场监督管理局', basis: '三定方案(虚构)', kind: '政府工作部门' }],
        ['review', '2026-01-06', { result: '同意' }, 'market.legal'],
        ['list', '2026-01-07', { mark: '账市监规', from: '2026-01-07' }, 'market.head'],
      ]);
    });

    it('is proposed, approved and drafted; companies and the public are heard, competition is reviewed', async () => {
      id = await opens(office(), drafter, 'normative', 'propose', {
        title: TITLE,
        maker: '市场监督管理局',
        level: '县政府部门',
        need: '小餐饮没有统一的备案办法',
        gap: '备案的材料和时限',
      });
      await expect(
        does(office(), drafter, id, 'draft', {
          rights: true,
          business: false,
          market: true,
          special: false,
          major: false,
          text: '草案.pdf',
        }),
      ).rejects.toThrow();
      await does(office(), head, id, 'approve');
      await does(office(), drafter, id, 'draft', {
        rights: true,
        business: false,
        market: true,
        special: false,
        major: false,
        text: '草案.pdf',
      });
      await does(office(), drafter, id, 'assess', { result: '必要、合理、可行' });
      await does(office(), drafter, id, 'consult', { kind: '行政规范性文件草案', title: `${TITLE}(草案)`, draft: '草案.pdf' });
      const consultation = await opened(office(), drafter, id, 'public-comment');
      await does(office(), drafter, consultation, 'announce', {
        title: `${TITLE}(草案)`,
        until: '2026-06-22',
        draft: '草案.pdf',
        note: '起草说明.pdf',
        ways: ['网站留言', '当面'],
        media: ['政府网站'],
      });
      await publishes(office(), drafter, consultation, '发布征求意见公告');
      await does(office(), drafter, id, 'compete', { issuer: '部门出台', title: TITLE, draft: '草案.pdf' });
      const competition = await opened(office(), drafter, id, 'fair-competition');
      await does(office(), drafter, competition, 'hear', { whom: ['经营者', '社会公众'], way: '座谈', found: '希望缩短时限' });
      await does(office(), drafter, competition, 'review', {
        title: TITLE,
        touches: ['不涉及'],
        impact: '没有排除、限制竞争的内容',
        result: '符合标准',
      });
      await does(office(), head, competition, 'conclude', { result: '符合标准' });
      await office().on('2026-06-24');
      await does(office(), drafter, consultation, 'summarise', { note: '没有收到意见' });
      await publishes(office(), drafter, consultation, '公布意见采纳情况');
    });

    it('passes its own unit’s lawyer and is sent to legal review', async () => {
      await expect(does(office(), drafter, id, 'submit', {})).rejects.toThrow(/起草单位/);
      await does(office(), unitLawyer, id, 'selfReview', { result: '同意' });
      await expect(does(office(), head, id, 'discuss', {})).rejects.toThrow(/合法性审核/);
      await does(office(), drafter, id, 'submit', { to: '司法局', papers: { name: '送审稿.docx', bytes: await sentIn() } });
      review = await opened(office(), drafter, id, 'legal-review');
    });

    it('the reviewer finds it in his queue, takes it in, and reads the draft with its changes', async () => {
      await go(reviewer, '/review');
      await reviewer.getByRole('link', { name: TITLE }).click();
      await reviewer.locator('.doc del').getByText('申请许可').waitFor();
      await reviewer.locator('.doc ins').getByText('办理备案').waitFor();
      expect(await reviewer.locator('.doc ins').first().getAttribute('title')).toContain(AUTHOR);
      // what the case waits for stands open beside the draft
      await reviewer.getByRole('heading', { name: '收件登记（材料合格）' }).waitFor();
      await sends(office(), reviewer, review, 'accept', { kind: '行政规范性文件', title: TITLE, level: '政府工作部门' });
    });

    it('writes the opinion point by point beside the text and hands it on with his own version', async () => {
      await go(reviewer, `/review/${review}`);
      await reviewer.getByRole('button', { name: /^对第3段提意见/ }).click();
      const point = (n: number) => reviewer.getByRole('listitem', { name: `第${n}条`, exact: true });
      await point(1).getByLabel('意见').press('End');
      await reviewer.keyboard.type(POINTS[0]!.point);
      await point(1).getByLabel('依据').fill(POINTS[0]!.basis);
      await reviewer.getByRole('button', { name: '加一条' }).click();
      await point(2).getByLabel('意见').fill(POINTS[1]!.point);
      await point(2).getByLabel('依据').fill(POINTS[1]!.basis);
      expect(await point(1).getByLabel('意见').inputValue()).toMatch(/^关于「第三条.*」:十五个工作日过长/);
      await reviewer.getByRole('button', { name: '起草审查意见和修改稿' }).click();
      await sends(office(), reviewer, review, 'draft', { text: { name: '修改稿.docx', bytes: await reviewed() } }, { keep: true });
      // the two versions beside each other
      await reviewer.getByRole('button', { name: '对照', exact: true }).click();
      await reviewer.getByLabel('与哪一份对照').waitFor();
      await reviewer.locator('.review-doc').getByText('十五').first().waitFor();
    });

    it('the head signs the letter after five working days, not before, with the points that were written', async () => {
      await go(director, `/review/${review}`);
      await director.getByText(/还不能出具合法性审查意见书/).waitFor();
      await office().on('2026-07-02');
      await director.reload();
      await director.getByText('起草的意见有2条').getByRole('button', { name: '取用' }).click();
      await director.getByRole('button', { name: '出具合法性审查意见书' }).click();
      await sends(office(), director, review, 'conclude', { result: '应当修改' }, { keep: true });
      const letter = await director.request.get(`${office().server.address}/api/reviews/${review}/letter`);
      // a letter is set with the marks of print
      const said = (await letter.text()).replaceAll('，', ',').replaceAll('；', ';');
      for (const words of POINTS.flatMap(({ point, basis }) => [point, basis])) expect(said).toContain(words);
    });

    it('the drafter takes one point and not the other, and says why', async () => {
      await go(drafter, '/review?state=sent');
      await drafter.getByRole('link', { name: TITLE }).click();
      for (const [i, taken, why] of [
        [1, '采纳', '已经改为十个工作日'],
        [2, '不采纳', '送达方式上位法已有规定'],
      ] as const) {
        const answer = drafter.getByRole('form', { name: new RegExp(`第${i}条$`) });
        await answer.getByRole('radio', { name: taken, exact: true }).check();
        await answer.locator('textarea').fill(why);
        await answer.getByRole('button', { name: `反馈第${i}条` }).click();
        await drafter.getByText(why).and(drafter.locator('.point-answer')).waitFor();
      }
      await office().settle();
      await does(office(), reviewer, review, 'archive');
      await expect(does(office(), head, id, 'discuss', {})).rejects.toThrow(/采纳/);
      await does(office(), drafter, id, 'explain', { taken: '没有完全采纳', why: '送达方式上位法已有规定' });
    });

    it('is discussed, issued with its number, proclaimed, and stands in the library', async () => {
      await does(office(), head, id, 'discuss', { present: names(['market.chief', 'market.head']), result: '通过' });
      await office().on('2026-07-03');
      await does(office(), head, id, 'issue', { madeOn: '2026-07-03', effective: '2026-08-01', until: '2031-07-31' });
      await does(office(), drafter, id, 'proclaim', {
        where: ['政府网站', '政府公报'],
        bases: [{ title: '优化营商环境条例第36条' }],
        full: FULL,
        file: '签发件.pdf',
      });
      text = await opened(office(), drafter, id, 'normative-text');
      await go(reviewer, '/library?status=尚未施行');
      await reviewer.getByRole('link', { name: TITLE }).waitFor();
      await go(reviewer, '/library?on=2026-08-01');
      await reviewer.getByRole('link', { name: TITLE }).click();
      await reviewer.getByText('第三条 备案应当在十个工作日以内办结。').waitFor();
      await reviewer.getByText('现行有效').first().waitFor();
    });

    it('is explained and filed: sent, registered, reviewed, accepted', async () => {
      await office().on('2026-07-06');
      await does(office(), drafter, text, 'interpret', { way: ['文字'], link: '政府网站解读专栏' });
      await does(office(), drafter, text, 'lodge', {
        to: '本级人民政府',
        office: '司法局',
        papers: ['备案报告', '正式文本', '起草说明', '制定依据', '合法性审核意见'],
      });
      filing = await opened(office(), drafter, text, 'normative-filing');
      await does(office(), reviewer, filing, 'register');
      await office().on('2026-07-10');
      await does(office(), reviewer, filing, 'review', { result: '合法' });
      await does(office(), director, filing, 'file');
      await serves(office(), reviewer, filing, '准予备案通知书');
    });

    it('the ledger has it all: who, when, without a finding, and the figures count it', async () => {
      for (const [of, by, outcome] of [
        [id, head, '公布'],
        [review, director, '出具意见'],
        [text, head, undefined],
        [filing, director, '予以备案'],
      ] as const) {
        const whole = await office().read(by, of);
        expect([whole.title, whole.ended?.outcome]).toEqual([whole.title, outcome]);
        expect(whole.obligations.filter((o) => o.light === 'red')).toEqual([]);
        expect(whole.events.flatMap((e) => e.against)).toEqual([]);
      }
      const made = await office().read(head, id);
      expect(made.events.find((e) => e.step === 'issue')).toMatchObject({
        on: '2026-07-03',
        actor: { role: roles.head.title },
        document: '行政规范性文件',
      });
      const [signer] = names(['justice.head']);
      const { events } = await office().read(director, review);
      expect(events.find((e) => e.step === 'conclude')).toMatchObject({
        on: '2026-07-02',
        actor: { role: roles.head.title, name: signer },
      });
      expect(events.filter((e) => e.step === 'answer').map((e) => e.facts.find((f) => f.name === 'taken')?.text)).toEqual([
        '采纳',
        '不采纳',
      ]);
      const told = (await office().read(head, text)).events.find((e) => e.step === 'filed')!;
      expect(told.facts.find((f) => f.name === 'result')?.text).toBe('予以备案');
      const value = async (figure: string) =>
        (await (await head.request.get(`${office().server.address}/api/figures/${figure}?from=2026-06-10&to=2026-07-10`)).json()).value;
      for (const [figure, n] of [
        ['normative.made', 1],
        ['normative.checkedRate', 100],
        ['normative.consultedRate', 100],
        ['normative.competedRate', 100],
        ['legal-review.norms', 1],
        ['legal-review.points', 2],
        ['legal-review.taken', 1],
        ['normative-text.lodged', 1],
        ['normative-filing.filed', 1],
        ['normative-filing.prompt', 1],
      ] as const)
        expect([figure, await value(figure)]).toEqual([figure, n]);
    });
  });
}
