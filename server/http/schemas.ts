/**
 * Requests are checked by the very schemas that the description is made of. Bodies are taken as they are; what comes in an address is text, and is
 * read as the number or truth that the schema asks for. Nothing is dropped in silence.
 */
import type { FastifySchemaCompiler } from 'fastify';
import type { TSchema } from 'typebox';
import { Compile } from 'typebox/compile';
import type { App } from './types.ts';

const compiled = new WeakMap<TSchema, ReturnType<typeof Compile>>();
function compile(schema: TSchema): ReturnType<typeof Compile> {
  let found = compiled.get(schema);
  if (!found) {
    found = Compile(schema);
    compiled.set(schema, found);
  }
  return found;
}

const validator: FastifySchemaCompiler<TSchema> = ({ schema, httpPart }) => {
  const check = compile(schema);
  const isText = httpPart !== 'body';
  return (given: unknown) => {
    const value = isText ? check.Default(check.Convert({ ...(given as object) })) : given;
    if (check.Check(value)) return { value };
    return { error: check.Errors(value) as unknown as Error };
  };
};

/** `strict`: an answer that is not as described is a fault. For tests: a browser is better served by what there is. */
export function addSchemas(app: App, strict: boolean): void {
  // JSON alone, but for what a route names itself
  app.removeContentTypeParser('text/plain');
  app.setValidatorCompiler(validator);
  app.setSerializerCompiler<TSchema>(({ schema, url }) => (answer) => {
    // what is undefined is not in the answer
    const text = JSON.stringify(answer);
    if (strict && text !== undefined) {
      const check = compile(schema);
      const value: unknown = JSON.parse(text);
      if (!check.Check(value)) throw new Error(`${url} answers not as described: ${JSON.stringify(check.Errors(value).slice(0, 3))}`);
    }
    return text;
  });
}
