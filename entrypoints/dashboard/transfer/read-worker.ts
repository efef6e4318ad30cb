import type { NamedBlob } from '../../../lib/transfer/read-file';
import { readAll, type ImportOutcome } from '../../../lib/transfer/read-all';
import type { CalendarDay } from '../../../lib/domain/calendar-day';

/** To the worker: once. */
export interface ReadRequest {
  files: NamedBlob[];
  today: CalendarDay;
  zone: string;
}

/** From the worker: now and then how far it is, then once what came of it. */
export type ReadAnswer = { progress: { name: string; fraction: number } } | { outcome: ImportOutcome };

/** How often the page is told, in milliseconds. */
const pace = 100;

/** A worker's own `postMessage`, which the types of a page do not know. */
const page = globalThis as unknown as { postMessage(message: ReadAnswer): void };

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
const answer = (message: ReadAnswer) => page.postMessage(message);

addEventListener('message', ({ data }: MessageEvent<ReadRequest>) => void read(data));

async function read({ files, today, zone }: ReadRequest): Promise<void> {
  let told = 0;
  const onProgress = (progress: { name: string; fraction: number }) => {
    if (Date.now() - told < pace) return;
    told = Date.now();
    answer({ progress });
  };
  answer({ outcome: await readAll(files, { today, zone, onProgress }) });
}
