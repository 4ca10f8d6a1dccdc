/** The same sheet in Word: A4 standing, narrow margins, one table. */
import { Document, Packer } from 'docx';
import { mm, small, textTable } from '../guide/word.ts';
import { fitted, HEAD, headingOf, noteOf, PARTS, summary, whoOf } from './rows.ts';
import type { LeaderMap } from './types.ts';

const PAGE = { width: 210, height: 297, side: 10, top: 12 };

export async function leaderMapDocx(m: LeaderMap): Promise<Uint8Array> {
  const { size, rows, left } = fitted(m);
  const document = new Document({
    title: headingOf(m),
    creator: '账图',
    sections: [
      {
        properties: {
          page: {
            size: { width: mm(PAGE.width), height: mm(PAGE.height) },
            margin: { top: mm(PAGE.top), bottom: mm(PAGE.top), left: mm(PAGE.side), right: mm(PAGE.side), header: mm(5), footer: mm(5) },
          },
        },
        children: [
          ...(m.tenant.demo ? [small(`演示数据:${m.tenant.name}为虚构`, { size: 18, center: true })] : []),
          small(headingOf(m), { size: 40, face: '方正小标宋简体', center: true }),
          small(whoOf(m), { size: 22, face: '楷体_GB2312', center: true }),
          small(summary(m), { size: 19, face: '仿宋_GB2312' }),
          textTable(HEAD, rows, { width: mm(PAGE.width - 2 * PAGE.side), parts: PARTS, size: Math.round(size * 2) }),
          small(noteOf(m, left), { size: 17 }),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}
