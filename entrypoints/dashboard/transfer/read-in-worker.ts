import type { ImportOutcome } from '../../../lib/transfer/read-all';
import { startWorker } from '../../shared/own-worker';
import type { ReadAnswer, ReadRequest } from './read-worker';
// oxlint-disable-next-line import/default -- the build makes an address of it
import workerUrl from './read-worker?worker&url';

/** Reads files beside the page, which stays alive meanwhile. Rejects with the signal's reason when the person stops it: the worker is ended at once. */
export function readInWorker(
  request: ReadRequest,
  { signal, onProgress }: { signal: AbortSignal; onProgress: (progress: { name: string; fraction: number }) => void },
): Promise<ImportOutcome> {
  const worker = startWorker(workerUrl);
  const done = new Promise<ImportOutcome>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
    worker.addEventListener('error', () => reject(new Error('The reading worker failed')));
    worker.addEventListener('message', ({ data }: MessageEvent<ReadAnswer>) => {
      if ('progress' in data) onProgress(data.progress);
      else resolve(data.outcome);
    });
  });
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
  worker.postMessage(request);
  return done.finally(() => worker.terminate());
}
