/**
 * The service worker, where the page is served by https or from this machine: it keeps the office itself, and what the field asked it to keep. Without
 * one (plain http in an office network) the page works as long as it stays open; `docs/field.md` says what to do about it.
 */
export const canKeep = (): boolean => 'serviceWorker' in navigator && window.isSecureContext;

const assets = (): string[] =>
  performance
    .getEntriesByType('resource')
    .map((e) => new URL(e.name))
    .filter((u) => u.origin === location.origin && !u.pathname.startsWith('/api/'))
    .map((u) => u.pathname + u.search);

async function worker(): Promise<ServiceWorker | null> {
  if (!canKeep()) return null;
  try {
    await navigator.serviceWorker.register('/sw.js');
    return (await navigator.serviceWorker.ready).active;
  } catch {
    // a forbidden or failed registration costs working after a reload, nothing else
    return null;
  }
}

/** Keeps the office as it is loaded, and these addresses of the API; answers whether that could be done. */
export async function keepForField(reads: readonly string[]): Promise<boolean> {
  const active = await worker();
  if (!active) return false;
  return new Promise((resolve) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => resolve(true);
    setTimeout(() => resolve(false), 20_000);
    active.postMessage({ kind: 'keep', assets: ['/', ...assets()], reads }, [channel.port2]);
  });
}

/** Forgets what was kept of a person who leaves. */
export async function forgetField(): Promise<void> {
  if ('caches' in window) await caches.delete('zhangtu-reads');
}
