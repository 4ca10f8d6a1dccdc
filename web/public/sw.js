/*
 * Keeps the office on the device for work without a signal. The files of the build are immutable and answered from here; pages fall back to the one
 * page of the office; reads of the API come from the server while it can be reached, and else from what the field asked to keep. Writes pass by.
 */
const SHELL = 'zhangtu-shell';
const READS = 'zhangtu-reads';

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('message', (event) => {
  const { kind, assets = [], reads = [] } = event.data ?? {};
  if (kind !== 'keep') return;
  event.waitUntil(
    (async () => {
      const shell = await caches.open(SHELL);
      const kept = await caches.open(READS);
      const missing = [];
      for (const path of assets) if (!path.startsWith('/assets/') || !(await shell.match(path))) missing.push(path);
      await Promise.all(missing.map((path) => shell.add(path).catch(() => {})));
      await Promise.all(reads.map((path) => kept.add(new Request(path, { credentials: 'same-origin' })).catch(() => {})));
      // what an earlier build left behind
      const wanted = new Set(assets);
      for (const request of await shell.keys()) {
        const path = new URL(request.url).pathname;
        if (path.startsWith('/assets/') && !wanted.has(path)) await forgetOld(shell, request);
      }
      event.ports[0]?.postMessage('kept');
    })(),
  );
});

/** A file of the build is kept for as long as the page names it; a month later it is let go. */
async function forgetOld(shell, request) {
  const answer = await shell.match(request);
  const date = Date.parse(answer?.headers.get('date') ?? '');
  if (Number.isFinite(date) && Date.now() - date > 30 * 86400_000) await shell.delete(request);
}

self.addEventListener('fetch', (event) => {
  // asked for past every cache: whether the server is there is not answered from what was kept
  if (event.request.cache === 'no-store') return;
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin) return;
  if (url.pathname.startsWith('/assets/')) event.respondWith(fromShell(request));
  else if (url.pathname.startsWith('/api/')) {
    if (!/\/(live|files)\b/.test(url.pathname)) event.respondWith(fromServer(request));
  } else if (request.mode === 'navigate' && !/^\/(look|open-data|public)\b/.test(url.pathname)) event.respondWith(page(request));
});

async function fromShell(request) {
  const kept = await caches.match(request, { cacheName: SHELL });
  if (kept) return kept;
  const answer = await fetch(request);
  if (answer.ok) (await caches.open(SHELL)).put(request, answer.clone());
  return answer;
}

/** Only what was asked to be kept is renewed; nothing else of a case stays on the device. */
async function fromServer(request) {
  const reads = await caches.open(READS);
  try {
    const answer = await fetch(request);
    if (answer.ok && (await reads.match(request))) await reads.put(request, answer.clone());
    return answer;
  } catch (error) {
    const kept = await reads.match(request);
    if (kept) return kept;
    throw error;
  }
}

async function page(request) {
  try {
    return await fetch(request);
  } catch (error) {
    const kept = await caches.match('/', { cacheName: SHELL });
    if (kept) return kept;
    throw error;
  }
}
