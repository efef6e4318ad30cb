import { announceChange } from '../../../../lib/actions/announce-change';
import type { Change } from '../../../../lib/actions/change';
import { entryOfChange } from '../../../../lib/backups/journal-entry';
import type { ChangeId } from '../../../../lib/domain/change';
import { ExpectedError } from '../../../../lib/errors';
import { keepInJournal } from '../../../../lib/safekeeping/keep-in-journal';
import { readChange } from '../../../../lib/store/changes';
import type { ImportPreview } from '../../../../lib/transfer/preview';
import { startWorker } from '../../../shared/own-worker';
// oxlint-disable-next-line import/default -- the build makes an address of it
import workerUrl from './import-worker?worker&url';
import type { Answer, Choices, Progress, Question } from './protocol';

/** The person stopped it; nothing was written. */
export class StoppedError extends Error {}

type Outcome = { preview: ImportPreview } | { done: Change };

/** One import from the choice of files to what came of it, read, compared and written by a worker beside the page. Questions wait for each other. */
export class ImportSession {
  readonly #worker = startWorker(workerUrl);
  readonly #onProgress: (progress: Progress) => void;
  #waiting: { resolve: (outcome: Outcome) => void; reject: (error: Error) => void } | undefined;
  #writing: ChangeId | undefined;
  #last: Promise<unknown> = Promise.resolve();

  constructor(onProgress: (progress: Progress) => void) {
    this.#onProgress = onProgress;
    this.#worker.addEventListener('error', () => this.#waiting?.reject(new Error('The import worker failed')));
    this.#worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => this.#hear(data));
  }

  /** Reads files and tells what importing them would do. Rejects with StoppedError or an expected error. */
  async read(question: Omit<Extract<Question, { kind: 'read' }>, 'kind'>): Promise<ImportPreview> {
    return previewIn(await this.#ask({ kind: 'read', ...question }));
  }

  /** The same with other choices. */
  async choose(choices: Choices): Promise<ImportPreview> {
    return previewIn(await this.#ask({ kind: 'choose', choices }));
  }

  /** Takes over what was read, as one change. */
  async write(choices: Choices): Promise<Change> {
    const id = crypto.randomUUID() as ChangeId;
    this.#writing = id;
    const outcome = await this.#ask({ kind: 'write', id, choices });
    this.#writing = undefined;
    if (!('done' in outcome)) throw new Error('The import worker answered something else');
    announceChange();
    return outcome.done;
  }

  /**
   * Ends it at once. What was being written is rolled back, unless all of it had just been written: then the change is given back, and can be undone like any
   * other.
   */
  async stop(): Promise<Change | undefined> {
    const id = this.#writing;
    this.#worker.terminate();
    const written = id && (await readChange(id));
    this.#waiting?.reject(new StoppedError());
    if (written) {
      // Its edit may have been under way to this page.
      keepInJournal(entryOfChange(written));
      announceChange();
    }
    return written && { id: written.id, label: written.label };
  }

  #ask(question: Question): Promise<Outcome> {
    const answered = this.#last.then(() => this.#send(question));
    this.#last = answered.catch(() => undefined);
    return answered;
  }

  #send(question: Question): Promise<Outcome> {
    return new Promise((resolve, reject) => {
      this.#waiting = { resolve, reject };
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
      this.#worker.postMessage(question);
    });
  }

  #hear(answer: Answer): void {
    if ('progress' in answer) this.#onProgress(answer.progress);
    else if ('edit' in answer) keepInJournal(answer.edit);
    else if ('failed' in answer)
      this.#waiting?.reject(answer.failed === '' ? new Error('The import failed') : new ExpectedError(answer.failed));
    else this.#waiting?.resolve(answer);
  }
}

function previewIn(outcome: Outcome): ImportPreview {
  if (!('preview' in outcome)) throw new Error('The import worker answered something else');
  return outcome.preview;
}
