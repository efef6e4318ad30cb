import { startWorker } from '../own-worker';
import type { Answer, Question, WorkAnswer, WorkName, WorkRequest } from './protocol';
// oxlint-disable-next-line import/default -- the build makes an address of it
import workerUrl from './suggestion-worker?worker&url';

/** The worker did not answer: its fault, or it was ended. */
export class NoAnswerError extends Error {}

/** What a worker is to those who ask it. */
type Workshop = Pick<Worker, 'postMessage' | 'addEventListener' | 'terminate'>;

/** One worker per page, started at the first question; one that fails is replaced at the next. Answers come to whom they belong, in any order. */
export class WorkDesk {
  #worker: Workshop | undefined;
  #waiting = new Map<number, { resolve: (answer: never) => void; reject: (error: Error) => void }>();
  #last = 0;

  constructor(private readonly start: () => Workshop) {}

  /** Rejects with NoAnswerError. */
  ask<Name extends WorkName>(name: Name, question: Question<Name>): Promise<Answer<Name>> {
    return new Promise<Answer<Name>>((resolve, reject) => {
      const id = ++this.#last;
      this.#waiting.set(id, { resolve, reject });
      const request: WorkRequest = { id, name, question };
      this.#worker ??= this.#started();
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
      this.#worker.postMessage(request);
    });
  }

  #started(): Workshop {
    const worker = this.start();
    worker.addEventListener('message', (event) => this.#settle((event as MessageEvent<WorkAnswer>).data));
    worker.addEventListener('error', () => this.#fail());
    return worker;
  }

  #settle(reply: WorkAnswer): void {
    const waiting = this.#waiting.get(reply.id);
    this.#waiting.delete(reply.id);
    if (reply.answer === undefined) waiting?.reject(new NoAnswerError());
    else waiting?.resolve(reply.answer as never);
  }

  #fail(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const { reject } of waiting) reject(new NoAnswerError());
  }
}

const desk = new WorkDesk(() => startWorker(workerUrl));

/** Asks this page's worker. Rejects with NoAnswerError. */
export function askWorker<Name extends WorkName>(name: Name, question: Question<Name>): Promise<Answer<Name>> {
  return desk.ask(name, question);
}
