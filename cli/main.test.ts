/** How the command line answers: exit status, one line on standard error, nothing but the value on standard output. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const bin = fileURLToPath(new URL('../bin/zhangtu.mjs', import.meta.url));
const run = (...args: string[]) => spawnSync(process.execPath, [bin, ...args], { encoding: 'utf8' });

describe('zhangtu', () => {
  it.each([
    [['plan', 'read'], '缺少参数'],
    [['plan', 'read', 'no-such-file.txt'], '文件不存在'],
    [['nonsense'], '没有命令'],
    [['explain', 'nonsense'], '没有程序'],
    [['simulate', '--year', 'soon'], '年份应当是四位数字'],
  ])('%j is bad usage: status 2, one clear line', (args, says) => {
    const { status, stdout, stderr } = run(...args);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain(says);
  });

  it('explains a procedure, and reads a plan to one JSON value', () => {
    expect(run('explain', 'reconsideration').stdout).toContain('第49条');
    const sample = fileURLToPath(new URL('../reading/samples/zhaohua-2021-2025-plan.txt', import.meta.url));
    expect(JSON.parse(run('plan', 'read', sample, '--json').stdout).tasks).toHaveLength(68);
  });

  it('says of each number of a report whether the ledger can count it, and why not', () => {
    const sample = fileURLToPath(new URL('../reading/samples/anju-2016-report.txt', import.meta.url));
    const { numbers, counted, rows } = JSON.parse(run('report', 'count', sample, '--json').stdout);
    expect(rows).toHaveLength(numbers);
    expect(counted).toBe(rows.filter((r: { figure?: string }) => r.figure !== undefined).length);
    const figures = rows.map((r: { text: string; figure?: string }) => [r.text, r.figure]);
    expect(figures).toContainEqual(['706名', 'certificate.holders']);
    expect(figures).toContainEqual(['687批次', 'petition.batches']);
    expect(rows.every((r: { figure?: string; why?: string }) => (r.figure === undefined) === (r.why !== undefined))).toBe(true);
  });
});
