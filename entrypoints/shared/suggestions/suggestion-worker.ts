import { watchStore } from '../../../lib/store/watch-store';
import type { Question, WorkAnswer, WorkRequest } from './protocol';
import { Suggester } from './suggester';

/** Beside the page: working out a library of thousands of people must not keep anyone waiting at a field. */
const suggester = new Suggester();
watchStore(suggester.storeChanged);

/** A worker's own `postMessage`, which the types of a page do not know. */
const page = globalThis as unknown as { postMessage(message: WorkAnswer): void };

addEventListener('message', ({ data }: MessageEvent<WorkRequest>) => void reply(data));

async function reply({ id, name, question }: WorkRequest): Promise<void> {
  const answer = await work(name, question).catch(() => undefined);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
  page.postMessage(answer === undefined ? { id } : { id, answer });
}

async function work(name: WorkRequest['name'], question: unknown): Promise<unknown> {
  switch (name) {
    case 'advise':
      return suggester.advise(question as Question<'advise'>);
    case 'plan':
      return suggester.plan(question as Question<'plan'>);
    case 'judge':
      return suggester.judge(question as Question<'judge'>);
    case 'coach':
      return suggester.coach(question as Question<'coach'>);
    case 'outlines':
      return suggester.outlines(question as Question<'outlines'>);
    case 'recognise':
      return suggester.recognise(question as Question<'recognise'>);
  }
}
