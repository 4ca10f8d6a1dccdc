/** The SHA-256 digest of a file, as 64 hexadecimal digits: by the browser's own hand where it lends it (https, localhost), else by the kernel's. */
export async function digestOf(file: Blob): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const digest = globalThis.crypto?.subtle
    ? new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
    : (await import('../../../kernel/ledger/hash.ts')).sha256.digest(bytes);
  return Array.from(digest, (b) => b.toString(16).padStart(2, '0')).join('');
}

/** Beyond this size the page would be felt to stand still. */
const LARGE = 1024 * 1024;

/** The same beside the page for what is large; in the page itself where no worker can be had. */
export function digestAside(file: Blob): Promise<string> {
  if (file.size < LARGE || typeof Worker === 'undefined') return digestOf(file);
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./digest.worker.ts', import.meta.url), { type: 'module' });
    const end = () => worker.terminate();
    worker.onmessage = (e: MessageEvent<{ digest?: string; fault?: string }>) => {
      end();
      e.data.digest ? resolve(e.data.digest) : reject(new Error(e.data.fault));
    };
    worker.onerror = () => {
      end();
      digestOf(file).then(resolve, reject);
    };
    worker.postMessage(file);
  });
}
