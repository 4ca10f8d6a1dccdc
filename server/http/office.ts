/** The built office: files as they were built, and the one page for every address that is a screen of it. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import { notFound, send } from './problem.ts';
import type { App } from './types.ts';

const NOT_BUILT = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>账图</title>
<body style="font-family:sans-serif;max-width:40em;margin:4em auto;line-height:1.8">
<h1>账图已经启动,办公界面还没有构建</h1>
<p>请在项目文件夹中运行 <code>npm run build</code>,然后刷新本页。</p>
<p>接口已经可用,说明见 <a href="/api/openapi.json">/api/openapi.json</a>。</p></body></html>`;

/** Serves the folder when it holds a built office; else a page that says what to do. */
export async function addOffice(app: App, folder: string | undefined): Promise<void> {
  const built = folder !== undefined && existsSync(join(folder, 'index.html'));
  if (built)
    await app.register(fastifyStatic, {
      root: folder,
      wildcard: false,
      // beside each file stands the same, compressed: `vite build` puts it there
      preCompressed: true,
      cacheControl: false,
      // built files carry their digest in their names; the page itself is asked for each time
      setHeaders: (response, path) => {
        response.setHeader('vary', 'accept-encoding');
        response.setHeader('cache-control', path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache');
      },
    });
  app.setNotFoundHandler((request, reply) => {
    const screen =
      (request.method === 'GET' || request.method === 'HEAD') && !/^\/(api|healthz|readyz|metrics|assets)(\/|$|\?)/.test(request.url);
    if (!screen) return send(reply, notFound('这个地址').problem);
    return built ? reply.sendFile('index.html') : reply.code(503).type('text/html; charset=utf-8').send(NOT_BUILT);
  });
}
