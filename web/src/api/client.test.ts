import { expect, test } from 'vitest';
import { ApiProblem, faultOf, Offline } from './client.ts';

const problem = new ApiProblem({ type: 'about:blank', title: '不能办理', status: 422, detail: '尚未告知当事人' });

test('what the server said is told, whatever else is offered', () => {
  expect(faultOf(problem)).toBe('尚未告知当事人');
  expect(faultOf(problem, '没有填成', '没有信号')).toBe('尚未告知当事人');
});

test('a server out of reach is told as such, with what was filled in kept', () => {
  expect(faultOf(new Offline())).toMatch(/^连不上服务器.*填写的内容还在/);
  expect(faultOf(new Offline(), '没有填成')).toMatch(/^连不上服务器/);
  expect(faultOf(new Offline(), undefined, '没有信号')).toBe('没有信号');
});

test('anything else is told in words of the act, never in those of the machine', () => {
  expect(faultOf(new TypeError('x is not a function'), '没有填成,请再试一次')).toBe('没有填成,请再试一次');
  expect(faultOf(new TypeError('x is not a function'))).toBe('没有办成,请再试一次');
});

test('where nothing failed there is nothing to tell', () => {
  expect(faultOf(undefined)).toBeUndefined();
  expect(faultOf(null)).toBeUndefined();
});
