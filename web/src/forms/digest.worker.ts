/** Hashes large files beside the page, so that typing goes on. */
import { digestOf } from './digest.ts';

self.onmessage = async (e: MessageEvent<Blob>) => {
  try {
    self.postMessage({ digest: await digestOf(e.data) });
  } catch (error) {
    self.postMessage({ fault: error instanceof Error ? error.message : String(error) });
  }
};
