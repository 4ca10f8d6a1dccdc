/** How routes see Fastify: request bodies and queries typed by the schemas that check them. */
import type {
  FastifyBaseLogger,
  FastifyInstance,
  FastifyTypeProvider,
  RawReplyDefaultExpression,
  RawRequestDefaultExpression,
  RawServerDefault,
} from 'fastify';
import type { Static, TSchema } from 'typebox';
import type { Session } from '../api/shapes.ts';

interface Typed extends FastifyTypeProvider {
  validator: this['schema'] extends TSchema ? Static<this['schema']> : unknown;
  serializer: this['schema'] extends TSchema ? Static<this['schema']> : unknown;
}

/** The application as the files of `routes/` take it. */
export type App = FastifyInstance<RawServerDefault, RawRequestDefaultExpression, RawReplyDefaultExpression, FastifyBaseLogger, Typed>;

declare module 'fastify' {
  interface FastifyRequest {
    /** Who is signed in; absent on what needs no sign-in. */
    session?: Session;
  }
  interface FastifyContextConfig {
    /** No sign-in is asked for. */
    open?: true;
    /** Only who holds one of these roles. */
    roles?: readonly string[];
  }
}
