/** A clerk's draw from list to check: two stages, nothing overwritten, and a changed result found out with status 1. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const bin = fileURLToPath(new URL('../bin/zhangtu.mjs', import.meta.url));
const run = (...args: string[]) => spawnSync(process.execPath, [bin, 'draw', ...args], { encoding: 'utf8' });
const LIST = {
  name: '抽查',
  publicSays: '开奖号码',
  weights: { 低: 1, 高: 5 },
  shares: [
    { unit: '甲局', number: 2, list: [{ id: '企业1', class: '高' }, { id: '企业2', class: '低' }, '企业3'], inspectors: ['张', '李'] },
    { unit: '乙局', number: 1, list: ['企业1', '企业2'], inspectors: ['王', '赵'] },
  ],
};

describe('zhangtu draw', () => {
  const folder = mkdtempSync(join(tmpdir(), 'zhangtu-draw-'));
  const at = (name: string): string => join(folder, name);
  const [list, before, sealed, result] = [at('list.json'), at('list.commitment.json'), at('list.sealed.json'), at('list.draw.json')];
  writeFileSync(list, JSON.stringify(LIST));

  it('commits, draws, and is checked against what was published before', () => {
    expect(run('make', list).status).toBe(0);
    expect(statSync(sealed).mode & 0o077).toBe(0);
    expect(readFileSync(before, 'utf8')).not.toContain('企业');
    expect(run('make', sealed).stderr).toContain('承诺要加入公开的随机数(开奖号码),没有给出');
    expect(run('make', sealed, '--public', '123').status).toBe(0);
    const right = run('check', result, '--commitment', before);
    expect([right.status, right.stdout]).toEqual([0, '演算一致,与事先公布的承诺相符\n']);
    expect(run('check', result).stdout).toContain('没有给出事先公布的承诺');
  });

  it('does not overwrite: one list is committed to once, one seal drawn from once', () => {
    expect(run('make', list).stderr).toContain('一个名录只承诺一次');
    expect(run('make', sealed, '--public', '456').status).toBe(2);
  });

  it('finds out a changed result: status 1, and who', () => {
    const wrong = JSON.parse(readFileSync(result, 'utf8'));
    wrong.outcome.visits.shift();
    wrong.publicValue = '124';
    writeFileSync(at('wrong.json'), JSON.stringify(wrong));
    const { status, stdout } = run('check', at('wrong.json'), '--commitment', before);
    expect(status).toBe(1);
    expect(stdout).toMatch(/没有安排检查|抽中了|选派的应当是/);
    const answer = JSON.parse(run('check', at('wrong.json'), '--json').stdout);
    expect(answer.ok).toBe(false);
    expect(answer.says.length).toBeGreaterThan(0);
  });

  it('says what a list lacks in one line, with status 2', () => {
    writeFileSync(at('bad.json'), JSON.stringify({ ...LIST, shares: [{ unit: '甲局', number: 5, list: ['企业1'], inspectors: ['张'] }] }));
    const { status, stderr } = run('make', at('bad.json'));
    expect(status).toBe(2);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain('检查人员不足两人');
    expect(run('check', at('none.json')).stderr).toContain('读不到文件');
  });
});
