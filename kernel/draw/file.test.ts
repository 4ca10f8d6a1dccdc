import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commit, type Published, publish, readSealed, readUrn, recheck } from './file.ts';

const SEED = '0123456789abcdef'.repeat(4);
const people = [{ id: '张', avoids: ['企业1'] }, '李', '王'];
const LIST = {
  name: '食品经营联合抽查',
  weights: { 低: 1, 中: 3, 高: 10 },
  shares: [
    {
      unit: '市场监管局',
      number: 3,
      list: [{ id: '企业1', class: '高' }, { id: '企业2', class: '低' }, { id: '企业3', class: '中' }, '企业4'],
      inspectors: people,
    },
    { unit: '卫生健康局', number: 2, list: [{ id: '企业1', weight: 2 }, '企业3'], inspectors: ['赵', '钱'] },
  ],
};
const urn = () => {
  const read = readUrn(LIST);
  if (!read.ok) throw new Error(read.says.join());
  return read.value;
};
const published = (): Published => {
  const made = publish(commit(urn(), SEED).sealed);
  if (!made.ok) throw new Error(made.says.join());
  return JSON.parse(JSON.stringify(made.value));
};
const refusals = (x: unknown): string => {
  const read = readUrn(x);
  return read.ok ? '' : read.says.join(';');
};

describe('a published draw', () => {
  it('agrees with itself and with the commitment made before', () => {
    const { commitment } = commit(urn(), SEED);
    expect(recheck(published())).toEqual([]);
    expect(recheck(published(), commitment)).toEqual([]);
    expect(JSON.stringify(commitment)).not.toContain(SEED);
  });

  it('agrees for any seed', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), (b) => {
        const { commitment, sealed } = commit(urn(), Buffer.from(b).toString('hex'));
        const made = publish(sealed);
        expect(made.ok && recheck(made.value, commitment)).toEqual([]);
      }),
    );
  });

  it('is found out when one company is put in the place of another', () => {
    const file = published();
    const [first] = file.outcome.drawn;
    const out = first!.ids[0]!;
    const into = ['企业1', '企业2', '企业3', '企业4'].find((id) => !first!.ids.includes(id))!;
    first!.ids[0] = into;
    const says = recheck(file).join(';');
    expect(says).toContain(`${into} 没有抽中,却列在结果里`);
    expect(says).toContain(`${out} 抽中了,结果里没有`);
  });

  it('is found out when a company is left out, visited twice, or visited by others', () => {
    const left = published();
    const gone = left.outcome.visits.shift()!;
    expect(recheck(left)).toContain(`${gone.id} 没有安排检查`);
    const twice = published();
    twice.outcome.visits.push(twice.outcome.visits[0]!);
    expect(recheck(twice).join()).toContain('不止一次检查,应当合并');
    const others = published();
    others.outcome.visits[0]!.inspectors[0]!.persons = ['孙', '周'];
    expect(recheck(others).join()).toContain('结果写的是 孙、周');
    const count = published();
    count.outcome.merged += 1;
    expect(recheck(count).join()).toContain('合并的户次应当是');
  });

  it('is found out when the order of drawing was changed, or a department added', () => {
    const order = published();
    order.outcome.drawn.find((d) => d.ids.length > 1)!.ids.reverse();
    expect(recheck(order).join()).toContain('抽取的次序应当是');
    const added = published();
    added.outcome.drawn.push({ unit: '某局', ids: ['企业9'] });
    expect(recheck(added).join()).toContain('部门「某局」没有参加抽取');
  });

  it('is found out when the seed or the list is not the one committed to', () => {
    const { commitment } = commit(urn(), SEED);
    const other = publish(commit(urn(), 'ff'.repeat(32)).sealed);
    expect(other.ok && recheck(other.value)).toEqual([]);
    expect(other.ok && recheck(other.value, commitment)).toEqual(['与事先公布的种子承诺不一致:种子或者名录不是当时的']);
    const list = published();
    list.urn.shares[0]!.list.pop();
    expect(recheck(list, commitment).join()).toContain('名录被改过');
    expect(recheck(published(), { some: 'thing' })).toContain('不是承诺文件');
  });

  it('is no result, or has no seed: said in one line', () => {
    expect(recheck(null)).toEqual(['不是抽取的结果文件']);
    expect(recheck({ ...published(), seed: 'abc' })).toEqual(['种子应当是64个小写十六进制数字']);
    expect(recheck({ ...published(), outcome: 7 }).length).toBeGreaterThan(0);
  });
});

describe('a public value', () => {
  it('is asked for where it was promised, and refused where it was not', () => {
    const promised = { ...urn(), publicSays: '十月八日福利彩票开奖号码' };
    const { commitment, sealed } = commit(promised, SEED);
    expect(commitment.publicSays).toBe('十月八日福利彩票开奖号码');
    expect(publish(sealed)).toMatchObject({ ok: false });
    const made = publish(sealed, '123456');
    expect(made.ok && recheck(made.value, commitment)).toEqual([]);
    expect(made.ok && recheck({ ...made.value, publicValue: undefined }).join()).toContain('没有写明公开的随机数');
    expect(publish(commit(urn(), SEED).sealed, '1')).toEqual({ ok: false, says: ['承诺里没有公开的随机数,不能另加'] });
    expect(recheck({ ...published(), publicValue: '1' }).join()).toContain('结果却加入了一个');
  });
});

describe('a list', () => {
  it('is refused with every fault named', () => {
    const share = LIST.shares[0]!;
    const says = refusals({
      shares: [
        {
          ...share,
          number: 9,
          list: ['企业1', '企业1', { id: '企业2', class: '极高' }, { id: '企业3', weight: 0 }, { weight: 1 }],
          inspectors: ['张'],
        },
        { ...share, list: [] },
        { list: [] },
      ],
    });
    for (const part of [
      '没有写明抽查任务的名称',
      '「企业1」在名录里不止一次',
      '等级「极高」没有权重',
      '权重应当是不小于1的整数',
      '没有写明代码',
      '检查人员不足两人',
      '抽取户数应当是1到名录户数',
      '没有名录',
      '没有写明名称',
      '部门「市场监管局」不止一次',
    ])
      expect(says).toContain(part);
    expect(refusals([])).toContain('JSON 对象');
    expect(refusals({ name: '无' })).toContain('没有写明部门和名录');
    expect(refusals({ ...LIST, publicSays: 1 })).toContain('公开的随机数');
    expect(refusals({ ...LIST, shares: [{ ...share, inspectors: ['张', '张', { id: '李', avoids: '企业1' }, {}] }] })).toContain(
      '回避对象',
    );
  });

  it('is refused where too few may go to one that was drawn', () => {
    const few = {
      name: '抽查',
      shares: [{ unit: '甲局', number: 1, list: ['企业1'], inspectors: [{ id: '张', avoids: ['企业1'] }, '李'] }],
    };
    const read = readUrn(few);
    expect(read.ok && publish(commit(read.value, SEED).sealed)).toEqual({
      ok: false,
      says: ['企业1:甲局可以去的检查人员不足两人,请增加人员后重新公布承诺'],
    });
  });

  it('comes back from its sealed file, which is read with the same care', () => {
    const { sealed } = commit(urn(), SEED);
    expect(readSealed(JSON.parse(JSON.stringify(sealed)))).toEqual({ ok: true, value: sealed });
    expect(readSealed({})).toEqual({ ok: false, says: ['不是密封文件'] });
    expect(readSealed({ ...sealed, seed: 1 })).toEqual({ ok: false, says: ['种子应当是64个小写十六进制数字'] });
    expect(readSealed({ ...sealed, urn: {} })).toMatchObject({ ok: false });
  });
});
