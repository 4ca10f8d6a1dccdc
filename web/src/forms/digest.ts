/** The SHA-256 digest of a file, as 64 hexadecimal digits: by the browser's own hand where it lends it (https, localhost), else by the kernel's. */
export async function digestOf(file: Blob): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const digest = globalThis.crypto?.subtle
    ? new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
    : (await import('../../../kernel/ledger/hash.ts')).sha256.digest(bytes);
  return Array.from(digest, (b) => b.toString(16).padStart(2, '0')).join('');
}
