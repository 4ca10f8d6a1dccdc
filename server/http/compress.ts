/** Answers go out compressed where the asker takes it: a list of a hundred cases is a tenth of its size. Files are compressed when they are built. */
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { App } from './types.ts';

/** Below this a packet is not saved. */
const WORTH = 1200;

const CODINGS: { name: string; code: (text: string) => Promise<Buffer> }[] = [
  { name: 'br', code: (text) => promisify(brotliCompress)(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }) },
  { name: 'gzip', code: (text) => promisify(gzip)(text, { level: 6 }) },
];

/** The codings that a request takes, by name. */
const taken = (header: string | undefined): Set<string> =>
  new Set(
    (header ?? '').split(',').flatMap((one) => {
      const [name = '', ...rest] = one.split(';').map((x) => x.trim().toLowerCase());
      return rest.some((x) => /^q=0(\.0*)?$/.test(x)) ? [] : [name];
    }),
  );

export function addCompression(app: App): void {
  app.addHook('onSend', async (request, reply, payload) => {
    if (typeof payload !== 'string' || payload.length < WORTH || reply.hasHeader('content-encoding')) return payload;
    reply.header('vary', 'accept-encoding');
    const takes = taken(request.headers['accept-encoding']?.toString());
    const coding = CODINGS.find(({ name }) => takes.has(name));
    if (!coding) return payload;
    reply.header('content-encoding', coding.name).removeHeader('content-length');
    return coding.code(payload);
  });
}
