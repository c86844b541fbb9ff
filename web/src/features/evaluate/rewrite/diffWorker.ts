import type { Piece } from '../../../text/wordDiff';
import address from './wordDiff.worker?worker&url';

const policy = window.trustedTypes?.createPolicy('cotejo-worker', {
  createScriptURL: (url) => {
    if (new URL(url, location.href).origin !== location.origin) throw new Error(`expected a script of our own, found ${url}`);
    return url;
  },
});

/** Compares two long texts beside the page, which stays quick; the returned function gives it up. */
export function diffInWorker(before: string, after: string, done: (pieces: Piece[]) => void, failed: () => void): () => void {
  const worker = new Worker(policy?.createScriptURL(address) ?? address, { type: 'module' });
  worker.onmessage = ({ data }: MessageEvent<Piece[]>) => {
    done(data);
    worker.terminate();
  };
  worker.onerror = () => {
    worker.terminate();
    failed();
  };
  worker.postMessage({ before, after });
  return () => worker.terminate();
}
