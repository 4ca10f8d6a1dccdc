/**
 * Errors as problems (RFC 9457), in words that a clerk can act on. A refusal by law (422) carries the rule, the article and the words of the first
 * rule that forbids, and all others; a case that moved meanwhile (409) carries what happened since.
 */
import type { FastifyReply } from 'fastify';
import type { Refusal } from '../../kernel/case/index.ts';
import type { EventView, Problem } from '../api/shapes.ts';

/** Thrown by a route; the error handler makes the answer of it. */
export class HttpProblem extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.detail);
    this.problem = problem;
  }
}

const TITLES: Record<number, string> = {
  400: '请求有误',
  401: '没有登录',
  403: '没有权限',
  404: '没有找到',
  405: '不支持的方法',
  409: '案件已有新的进展',
  413: '文件过大',
  415: '格式不支持',
  422: '依法不能办理',
  429: '操作过于频繁',
  500: '服务出错',
  503: '服务暂不可用',
};

/** A problem whose kind is its status; `type` is a name of ours, not an address to be fetched (RFC 9457, 3.1.1). */
export const problem = (status: number, detail: string, more: Partial<Problem> = {}): HttpProblem =>
  new HttpProblem({ type: `urn:zhangtu:problem:${status}`, title: TITLES[status] ?? '请求有误', status, detail, ...more });

export const unauthorized = () => problem(401, '请先登录');
export const forbidden = (detail: string, more: Partial<Problem> = {}) => problem(403, detail, more);
export const notFound = (what: string) => problem(404, `没有${what}`);

/** What the program itself asks of the form or the sender stands first in the words only when no article does. */
export function refusedByLaw(refusals: readonly Refusal[]): HttpProblem {
  const first = refusals.find((r) => r.article !== '') ?? refusals[0]!;
  const bad = refusals.every((r) => r.kind === 'form');
  return problem(422, refusals.map((r) => r.says).join(';'), {
    type: `urn:zhangtu:problem:${bad ? 'form' : 'refused'}`,
    title: bad ? '表单不完整' : '依法不能办理',
    rule: first.rule,
    article: first.article,
    says: first.says,
    refusals: [...refusals],
  });
}

export const movedOn = (n: number, events: EventView[]) =>
  problem(409, `案件在您查看之后又有了${events.length}次行为,现为第${n}号。请看过新的进展再办理`, {
    type: 'urn:zhangtu:problem:moved',
    events,
  });

export function send(reply: FastifyReply, problem: Problem): FastifyReply {
  return reply.code(problem.status).header('content-type', 'application/problem+json; charset=utf-8').send(problem);
}
