import { describe, expect, it } from 'vitest';
import { set } from './set.ts';

const children = (...given: unknown[]) => (set('p', { children: given.length === 1 ? given[0] : given }) as { children: unknown }).children;

describe('words are set where they become elements', () => {
  it('a text, and texts around a number', () => {
    expect(children('没有待办的期限;已经履行')).toBe('没有待办的期限\uff1b已经履行');
    expect(children('共', 7, '项', ',其中逾期', 3, '项')).toEqual(['共', 7, '项', '\uff0c其中逾期', 3, '项']);
    expect(children('(', 3, '步)')).toEqual(['\uff08', 3, '步\uff09']);
  });
  it('a name in an element of its own is Chinese', () => {
    const name = { type: 'strong' };
    expect(children(name, ',2026年')).toEqual([name, '\uff0c2026年']);
  });
  it('nothing that is no Chinese, and nothing that is not shown', () => {
    expect(children('10:30')).toBe('10:30');
    expect(children('5,169笔')).toBe('5,169笔');
    const props = { value: '甲,乙', children: '丙' };
    expect(set('input', props)).toBe(props);
    expect(set('code', { children: '甲,乙' })).toEqual({ children: '甲,乙' });
  });
  it('what is spoken of an element', () => {
    expect(set('button', { 'aria-label': '图,方向键移动' })).toEqual({ 'aria-label': '图\uff0c方向键移动' });
    expect(set(() => null, { title: '甲,乙' })).toEqual({ title: '甲,乙' });
  });
});
