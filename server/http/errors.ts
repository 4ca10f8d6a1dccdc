/** Whatever goes wrong becomes one problem, in Chinese; what is our own fault is logged with its stack and shown without it. */
import type { Socket } from 'node:net';
import type { FastifyError, FastifySchemaValidationError } from 'fastify';
import { HttpProblem, problem, send } from './problem.ts';
import type { App } from './types.ts';

const PLACES: Record<string, string> = { body: '请求内容', querystring: '查询条件', params: '地址', headers: '请求头' };

/** What a schema refused, by its place in the request. */
function validationText(errors: readonly FastifySchemaValidationError[], context: string | undefined): string {
  const place = PLACES[context ?? 'body'] ?? '请求';
  return errors
    .map((e) => {
      const where = e.instancePath === '' ? place : `${place}的「${e.instancePath.slice(1).replaceAll('/', '.')}」`;
      const p = e.params as Record<string, unknown>;
      if (e.keyword === 'required') return `${where}缺少${quoted(p.requiredProperties)}`;
      if (e.keyword === 'additionalProperties') return `${where}没有${quoted(p.additionalProperties)}这一项`;
      if (e.keyword === 'type') return `${where}应当是${typeName(String(p.type))}`;
      if (e.keyword === 'pattern' || e.keyword === 'format') return `${where}的写法不对`;
      if (e.keyword === 'maximum' || e.keyword === 'maxLength' || e.keyword === 'maxItems') return `${where}至多${p.limit}`;
      if (e.keyword === 'minimum' || e.keyword === 'minLength' || e.keyword === 'minItems') return `${where}至少${p.limit}`;
      return `${where}不合要求`;
    })
    .join(';');
}
const quoted = (names: unknown): string => (Array.isArray(names) ? names : [names]).map((name) => `「${name}」`).join('');
const typeName = (type: string): string =>
  ({ string: '文字', number: '数', integer: '整数', boolean: '是或者否', object: '一组项目', array: '列表' })[type] ?? type;

const WORDS: Record<string, [number, string]> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: [415, '请求内容应当是 JSON(application/json)'],
  FST_ERR_CTP_BODY_TOO_LARGE: [413, '内容超过了允许的大小'],
  FST_ERR_CTP_EMPTY_JSON_BODY: [400, '请求内容是空的'],
  FST_ERR_CTP_INVALID_JSON_BODY: [400, '请求内容不是 JSON'],
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: [400, '请求内容的长度与所称的不符'],
};

/** What is not even HTTP: answered on the bare socket. */
export function badRequest(_: Error, socket: Socket): void {
  if (!socket.writable) return;
  const body = JSON.stringify(problem(400, '请求不是正确的 HTTP:地址中的汉字应当编码').problem);
  const head = `HTTP/1.1 400 Bad Request\r\nContent-Type: application/problem+json; charset=utf-8\r\nContent-Length: ${Buffer.byteLength(body)}`;
  socket.end(`${head}\r\nConnection: close\r\n\r\n${body}`);
}

export function addErrors(app: App): void {
  app.setErrorHandler((error: FastifyError | HttpProblem, request, reply) => {
    if (error instanceof HttpProblem) return send(reply, error.problem);
    if (error.validation) return send(reply, problem(400, validationText(error.validation, error.validationContext)).problem);
    const words = WORDS[error.code];
    if (words) return send(reply, problem(...words).problem);
    if (error.statusCode === 429) return send(reply, problem(429, '操作过于频繁,请稍后再试').problem);
    if (error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500)
      return send(reply, problem(error.statusCode, '请求不合要求').problem);
    request.log.error({ err: error }, 'request failed');
    return send(reply, problem(500, `服务出错,已经记下(编号${request.id})`).problem);
  });
}
