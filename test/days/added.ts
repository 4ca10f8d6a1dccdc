/** A procedure that no line of the office knows: written here in the words of the law files, then gone through on the screen like any other. */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { date, money, party, procedure, step, text, workdays, yuan } from '../../kernel/words.ts';
import { roles } from '../../law/roles.ts';
import { practice } from '../../law/statutes.ts';
import { printed } from '../../writing/paper/punctuation.ts';
import { does, opens } from '../testing/acts.ts';
import type { Office } from '../testing/office.ts';

/** 古树认养(试用): invented, with a gate, a limit, money, a document and a figure. */
// biome-ignore format: a step a line, a sentence a line, a figure a line
export const added = procedure({
  id: 'tree-adoption', title: '古树认养(试用)', chapter: 'functions', from: '2020-01-01', roles,
  statutes: { practice },
  opens: ['apply'], subject: 'apply.adopter',

  steps: {
    apply: step('提出认养', 'applicant', { form: { adopter: party('认养人'), tree: text('古树编号', { class: 'open' }) } }),
    agree: step('签订认养协议', 'head', { issues: '古树认养协议书', serves: 'applicant', form: { fee: money('养护费'), until: date('认养期止') } }),
    decline: step('不同意认养', 'head', { ends: '不同意', form: { reason: text('理由') } }),
    finish: step('挂牌', 'office', { ends: '已认养' }),
  },

  rules: ({ practice, fact }) => [
    practice('古树认养办法(虚构)第三条').after('apply').must('agree', 'decline').within(workdays(5)),
    practice('古树认养办法(虚构)第四条').before('agree').hold('养护费不低于五百元', fact('agree.fee').atLeast(yuan(500))),
    practice('古树认养办法(虚构)第五条').before('finish').do('agree'),
  ],

  figures: (f) => ({ adopted: f.count('agree', '认养的古树', '株'), fees: f.sum('agree.fee', '古树养护费', '元') }),
});

export function addedDay(office: () => Office): void {
  describe('a procedure added to the law', () => {
    let head: Page;
    let clerk: Page;
    let id: string;
    const adopter = '青山林场有限公司';

    beforeAll(async () => {
      await office().on('2026-03-02');
      head = await office().sit('fuzeren');
      clerk = await office().sit('jingban');
      const made = await clerk.request.post(`${office().server.address}/api/subjects`, {
        data: { kind: '企业', name: adopter, code: '91990101MA6TEH11XU' },
      });
      expect(made.status(), await made.text()).toBe(201);
    });
    const go = (page: Page, path: string) => page.goto(`${office().server.address}${path}`);

    it('is among the procedures, with its picture and its sentences', async () => {
      await go(clerk, '/procedures?q=古树认养');
      await clerk
        .getByRole('link', { name: /古树认养（试用）/ })
        .first()
        .click();
      await clerk.getByRole('heading', { name: printed(added.title), level: 1 }).waitFor();
      await clerk.getByText('签订认养协议').first().waitFor();
    });

    it('begins like any other, and stands in the list, the search and the first page with its light', async () => {
      id = await opens(office(), clerk, 'tree-adoption', 'apply', { adopter, tree: '甲001' }, {});
      await go(clerk, '/cases?procedure=tree-adoption');
      await clerk
        .getByRole('link', { name: new RegExp(adopter) })
        .first()
        .waitFor();
      await go(clerk, `/search?q=${encodeURIComponent('古树认养')}`);
      await clerk
        .getByRole('link', { name: /古树认养/ })
        .first()
        .waitFor();
      await go(head, '/');
      await head.getByText('签订认养协议').first().waitFor();
    });

    it('is refused in the words of its rule, then done; its document is made; its figure opens to the act', async () => {
      await expect(does(office(), head, id, 'agree', { fee: 100, until: '2027-03-01' })).rejects.toThrow(/养护费不低于五百元/);
      await does(office(), head, id, 'agree', { fee: 800, until: '2027-03-01' });
      const whole = await office().read(head, id);
      expect(whole.documents).toMatchObject([{ title: '古树认养协议书' }]);
      const paper = await head.request.get(`${office().server.address}/api/cases/${id}/documents/${whole.documents[0]!.n}.html`);
      expect(await paper.text()).toContain('古树认养协议书');
      await go(head, '/figures/tree-adoption.fees?from=2026-03-01&to=2026-03-31');
      await head.getByText('800').first().waitFor();
      await head
        .getByRole('link', { name: new RegExp(adopter) })
        .first()
        .waitFor();
    });

    it('ends, is printed as a file, and is on the county’s page', async () => {
      await does(office(), clerk, id, 'finish');
      await go(head, `/cases/${id}/print`);
      await head.getByText('古树认养协议书').first().waitFor();
      expect((await office().read(head, id)).ended?.outcome).toBe('已认养');
      const chief = await office().sit('yifazhixian');
      await go(chief, '/county?chapter=functions');
      await chief.getByText(printed(added.title)).first().waitFor();
    });
  });
}
