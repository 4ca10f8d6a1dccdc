/** `zhangtu report write --year Y --out FILE`: the annual report from the ledger; `report tables`: its statutory tables alone. */
import { readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Command } from 'commander';
import { readDocument } from '../reading/document/index.ts';
import { openCounty } from '../server/county.ts';
import { annualReport } from '../server/reads/annual.ts';
import { type AnnualReport, numbersOf, type Published, publishedNumbers, reportHtml, tablesHtml } from '../writing/annual/index.ts';
import { BadInput, json, print, progress, progressDone } from './output.ts';

interface Options {
  year: string;
  out: string;
  unit?: string;
  data?: string;
  leaveOut?: string[];
  before?: string;
  office: string;
  json?: boolean;
}
type Writer = (report: AnnualReport, office: string) => Promise<Uint8Array | string>;

const REPORT: Record<string, Writer> = {
  docx: async (report) => (await import('../writing/annual/docx.ts')).reportDocx(report),
  html: async (report, office) => reportHtml(report, office),
  json: async (report) => `${JSON.stringify(report, null, 1)}\n`,
};
const heading = ({ signed, year }: AnnualReport): string => `${signed.by}${year}年度法定统计表`;
const TABLES: Record<string, Writer> = {
  xlsx: async (report) => (await import('../writing/annual/xlsx.ts')).tablesXlsx(report.tables),
  docx: async (report) => (await import('../writing/annual/docx.ts')).tablesDocx(heading(report), report.tables),
  html: async (report, office) => tablesHtml(heading(report), report.tables, office),
};

/** How a file of that name is written. */
function writerOf(out: string, writers: Record<string, Writer>): Writer {
  const kind = /\.([a-z]+)$/i.exec(out)?.[1]?.toLowerCase() ?? '';
  if (kind === 'pdf') throw new BadInput('不直接写 pdf:请写成 .docx,在办公软件中核对版式后另存为 pdf');
  const writer = writers[kind];
  if (!writer)
    throw new BadInput(
      `--out 应当是${Object.keys(writers)
        .map((k) => `.${k}`)
        .join('、')}文件,不是「${out}」`,
    );
  return writer;
}

/** 「penalty.fines:正在核对」. */
function leftOut(given: readonly string[]): { figure: string; reason: string }[] {
  return given.map((one) => {
    const at = one.search(/[::]/);
    if (at <= 0 || one.slice(at + 1).trim() === '') throw new BadInput(`--leave-out 应当是「指标:理由」,不是「${one}」`);
    return { figure: one.slice(0, at).trim(), reason: one.slice(at + 1).trim() };
  });
}

async function published(file: string, of: { year: number; unit?: string }): Promise<Published> {
  const text = /\.json$/i.test(file)
    ? await readFile(file, 'utf8').catch(() => {
        throw new BadInput(`无法打开「${file}」`);
      })
    : (await readDocument(file)).text;
  return publishedNumbers(basename(file), text, of);
}

/** The report from the ledger, sealed first. */
async function written({ year: asked, unit, data, leaveOut = [], before }: Options, events: boolean): Promise<AnnualReport> {
  if (!/^20\d\d$/.test(asked)) throw new BadInput(`年份应当是四位数字,不是「${asked}」`);
  const year = Number(asked);
  const skipped = leftOut(leaveOut);
  const told = before === undefined ? undefined : await published(before, { year: year - 1, ...(unit !== undefined && { unit }) });
  const { context, close } = await openCounty(data === undefined ? {} : { data });
  try {
    await context.store.seal(context.tenant.id);
    return await annualReport(context, {
      year,
      ...(unit !== undefined && { unit }),
      leaveOut: skipped,
      ...(told && { published: told }),
      events,
      progress: (done, of) => {
        if (done % 100 === 0) progress(`正在从账上取每个数的行为:${done}/${of}`);
      },
    });
  } finally {
    progressDone();
    await close();
  }
}

/** Writes the file and says what came of it; what does not add up is printed, and the report bears no seal. */
async function put(report: AnnualReport, { out, office, json: asJson }: Options, writer: Writer): Promise<void> {
  await writeFile(out, await writer(report, office));
  const numbers = numbersOf(report).length;
  if (asJson)
    json({ out, numbers, place: report.place, sealed: report.seal !== undefined, leftOut: report.leftOut, findings: report.findings });
  else {
    print(`已写「${out}」:${numbers} 个数,写于账本第 ${report.place.size} 笔封印处`);
    for (const { title, reason } of report.leftOut) print(`  略去 ${title}:${reason}`);
    for (const { says } of report.findings) print(`  勾稽不符 ${says}`);
    if (report.findings.length > 0) print('  表内有不符之处,报告不附封印');
  }
}

const options = (command: Command, out: string): Command =>
  command
    .requiredOption('--year <year>', '哪一年')
    .requiredOption('--out <file>', out)
    .option('--unit <unit>', '只写一个单位的报告:单位的标识')
    .option('--data <folder>', '数据文件夹')
    .option('--office <address>', '网页里各数链到的办公端地址', 'http://localhost:8080')
    .option('--json', '只输出一个 JSON 值');

export function addWrite(report: Command): void {
  options(report.command('write').description('从账上写一年的法治政府建设情况报告'), '写到 .docx、.html 或 .json')
    .option('--leave-out <figure:reason...>', '略去一个指标并写明理由(列给签发人);不能改数')
    .option('--before <file>', '上年公布的报告:本系统的 .json,或任何可以读的报告')
    .action(async (given: Options) => {
      const writer = writerOf(given.out, REPORT);
      await put(await written(given, /\.json$/i.test(given.out)), given, writer);
    });
}

export function addTables(report: Command): void {
  options(
    report.command('tables').description('法定统计表:政府信息公开、行政执法、复议应诉,勾稽关系一并核对'),
    '写到 .xlsx、.docx 或 .html',
  ).action(async (given: Options) => {
    const writer = writerOf(given.out, TABLES);
    const report = await written(given, false);
    await put({ ...report, opening: { pieces: [] }, sections: [] }, given, writer);
  });
}
