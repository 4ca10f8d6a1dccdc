/** The slip that a person takes home (收件凭证): what was taken in, by whom, when, and the number and code by which he sees where it stands. */
import { actTitle, lastOf, stepOf } from '../../kernel/case/index.ts';
import type { Context } from '../context.ts';
import { type OneCase, readEvents } from '../reads/case.ts';
import { Names } from '../reads/names.ts';
import type { Slip } from '../reads/slips.ts';
import { factsOf, fieldsOf } from '../views/event.ts';
import { dayText, html, page, pairs } from './page.ts';

/** The page to print. `look`: the address where number and code are asked. */
export async function slipPage(context: Context, one: OneCase, slip: Slip, look: string): Promise<string> {
  const { case: c, procedure } = one;
  const first = (await readEvents(context, c.id)).find((e) => e.event.n === 1);
  const step = first && stepOf(procedure, first.event.step);
  const title = step?.issues ?? (first ? actTitle(procedure, first.event.step) : procedure.title);
  const fields = first ? fieldsOf(procedure, first) : {};
  const facts = first ? factsOf(first, fields).filter((f) => f.cls !== 'secret') : [];
  const names = new Names(context);
  for (const { name, value } of facts) names.note(fields[name], value);
  names.know(one);
  await names.fetch();
  const taken = lastOf(c.acts, first?.event.step ?? '');
  const by = first?.event.hand?.person ?? first?.event.actor.person;
  return page(`${title} ${slip.no}`, context.tenant.name + (context.tenant.demo ? '(虚构的演示县)' : ''), [
    `<h1>${html(title)}</h1>`,
    pairs([
      ['编号', slip.no],
      ['收件单位', context.directory.unitName(c.unit)],
      ['收件日期', dayText(taken?.on ?? c.opened)],
      ...(by === undefined ? [] : [['收件人员', context.directory.personName(by)] as const]),
      ...facts.map(({ name, value }) => [fields[name]?.title ?? '', names.text(fields[name], value, true)] as const),
    ]),
    `<h2>${html('查询办到哪一步')}</h2>`,
    `<p>${html('网址')} <a href="${html(look)}">${html(look)}</a></p>`,
    `<p>${html('编号')} <span class="big">${slip.no}</span></p><p>${html('查询码')} <span class="big">${slip.code}</span></p>`,
    `<p class="note">${html('不用注册。凭证丢失的,带上身份证件,到收件窗口按姓名、证件号码找回。')}</p>`,
    `<p class="note">${html('收件人(签名):____________  申请人(签名):____________')}</p>`,
  ]);
}
