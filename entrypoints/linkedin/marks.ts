import type { IdentityKey } from '../../lib/domain/identity';
import {
  questionLimit,
  sendMessage,
  type MarkLabels,
  type MarksAnswer,
  type MarksQuestion,
  type PersonMark,
  type PostMark,
} from '../../lib/messages';
import { isOrphaned } from './runtime';

/** One question: who or what. */
interface Wanted {
  keys: IdentityKey[];
  groupId?: string;
}

/** A question and what is known of its answer. `stale`: to be asked again when it is next needed; its old answer stands until then. */
interface Memory<Mark> {
  wanted: Wanted;
  phase: 'wanted' | 'asked' | 'fresh' | 'stale';
  mark?: Mark | null;
}

type Memories<Mark> = Map<string, Memory<Mark>>;

/**
 * The words for the people and posts on this page. Asking is free: what is not known yet is gathered during a pass and asked of the
 * background in one message; answers (also "not known") are kept until the store changes.
 */
export class Marks {
  labels: MarkLabels | undefined;

  #where: Pick<MarksAnswer, 'annotatePosts' | 'markedGroupIds'> = { annotatePosts: 'everywhere', markedGroupIds: [] };
  readonly #people: Memories<PersonMark> = new Map();
  readonly #posts: Memories<PostMark> = new Map();
  readonly #onAnswer: () => void;
  /** The settings that come with an answer may be old, even when nobody on the page is in question. */
  #isStale = true;

  constructor(onAnswer: () => void) {
    this.#onAnswer = onAnswer;
  }

  /** Undefined: not answered yet; null: not known. A stale answer is given while the fresh one is on its way. */
  person(keys: IdentityKey[], groupId?: string): PersonMark | null | undefined {
    return recall(this.#people, { keys, ...(groupId && { groupId }) });
  }

  post(keys: IdentityKey[]): PostMark | null | undefined {
    return recall(this.#posts, { keys });
  }

  /** Whether the person wants marks at posts of this group, or of none. */
  covers(groupId: string | undefined): boolean {
    const { annotatePosts, markedGroupIds } = this.#where;
    return annotatePosts === 'everywhere' || (groupId !== undefined && markedGroupIds.includes(groupId));
  }

  /** The store changed: everything is asked again when it is next needed. */
  expire(): void {
    for (const memory of [...this.#people.values(), ...this.#posts.values()]) memory.phase = 'stale';
    this.#isStale = true;
    this.#onAnswer();
  }

  /** Asks what the pass wanted: one message, more only above the limit of a question. */
  async ask(): Promise<void> {
    const [people, posts] = [takeWanted(this.#people), takeWanted(this.#posts)];
    const size = Math.max(people.length, posts.length, this.#isStale ? 1 : 0);
    this.#isStale = false;
    for (let start = 0; start < size; start += questionLimit) {
      await this.#askPart(people.slice(start, start + questionLimit), posts.slice(start, start + questionLimit));
    }
  }

  async #askPart(people: Memory<PersonMark>[], posts: Memory<PostMark>[]): Promise<void> {
    try {
      const question: MarksQuestion = { people: people.map(({ wanted }) => wanted), posts: posts.map(({ wanted }) => wanted) };
      const answer = await sendMessage('lookUpMarks', question);
      this.labels = answer.labels;
      this.#where = answer;
      learn(people, answer.people);
      learn(posts, answer.posts);
      this.#onAnswer();
    } catch {
      for (const memory of [...people, ...posts]) memory.phase = 'stale';
      this.#isStale = true;
      if (isOrphaned()) this.#onAnswer();
    }
  }
}

function recall<Mark>(memories: Memories<Mark>, wanted: Wanted): Mark | null | undefined {
  const name = [...wanted.keys, wanted.groupId].join(' ');
  const memory: Memory<Mark> = memories.get(name) ?? { wanted, phase: 'stale' };
  memories.set(name, memory);
  if (memory.phase === 'stale') memory.phase = 'wanted';
  return memory.mark;
}

function takeWanted<Mark>(memories: Memories<Mark>): Memory<Mark>[] {
  const wanted = [...memories.values()].filter(({ phase }) => phase === 'wanted');
  for (const memory of wanted) memory.phase = 'asked';
  return wanted;
}

function learn<Mark>(memories: Memory<Mark>[], marks: (Mark | null)[]): void {
  for (const [index, memory] of memories.entries()) {
    memory.mark = marks[index] ?? null;
    // Expired while the question was under way: shown, but asked once more.
    if (memory.phase === 'asked') memory.phase = 'fresh';
  }
}
