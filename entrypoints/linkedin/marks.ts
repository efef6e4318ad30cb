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

interface Answer<Mark> {
  mark: Mark | null | undefined;
  isFresh: boolean;
}

/** One question: who or what, and where the answer goes. */
interface Wanted {
  keys: IdentityKey[];
  groupId?: string;
}

/**
 * The words for the people and posts on this page. Asking is free: what is not known yet is gathered during a pass and asked of the
 * background in one message; answers (also "not known") are kept until the store changes.
 */
export class Marks {
  labels: MarkLabels | undefined;

  #where: Pick<MarksAnswer, 'annotatePosts' | 'markedGroupIds'> = { annotatePosts: 'everywhere', markedGroupIds: [] };
  readonly #people = new Memory<PersonMark>();
  readonly #posts = new Memory<PostMark>();
  readonly #onAnswer: () => void;
  /** The settings that come with an answer may be old, even when nobody on the page is in question. */
  #isStale = true;

  constructor(onAnswer: () => void) {
    this.#onAnswer = onAnswer;
  }

  /** Undefined: not answered yet; null: not known. A stale answer is given while the fresh one is on its way. */
  person(keys: IdentityKey[], groupId?: string): PersonMark | null | undefined {
    return this.#people.recall({ keys, ...(groupId && { groupId }) });
  }

  post(keys: IdentityKey[]): PostMark | null | undefined {
    return this.#posts.recall({ keys });
  }

  /** Whether the person wants marks at posts of this group, or of none. */
  covers(groupId: string | undefined): boolean {
    const { annotatePosts, markedGroupIds } = this.#where;
    return annotatePosts === 'everywhere' || (groupId !== undefined && markedGroupIds.includes(groupId));
  }

  /** The store changed: everything is asked again when it is next needed. */
  expire(): void {
    this.#people.expire();
    this.#posts.expire();
    this.#isStale = true;
    this.#onAnswer();
  }

  /** Asks what the pass wanted: one message, more only above the limit of a question. */
  async ask(): Promise<void> {
    const people = this.#people.takeWanted();
    const posts = this.#posts.takeWanted();
    const size = Math.max(people.length, posts.length, this.#isStale ? 1 : 0);
    this.#isStale = false;
    for (let start = 0; start < size; start += questionLimit) {
      await this.#askPart(people.slice(start, start + questionLimit), posts.slice(start, start + questionLimit));
    }
  }

  async #askPart(people: Wanted[], posts: Wanted[]): Promise<void> {
    const question: MarksQuestion = { people, posts: posts.map(({ keys }) => ({ keys })) };
    try {
      const answer = await sendMessage('lookUpMarks', question);
      this.labels = answer.labels;
      this.#where = answer;
      people.forEach((wanted, index) => this.#people.learn(wanted, answer.people[index] ?? null));
      posts.forEach((wanted, index) => this.#posts.learn(wanted, answer.posts[index] ?? null));
      this.#onAnswer();
    } catch {
      this.#people.forgive(people);
      this.#posts.forgive(posts);
      this.#isStale = true;
      if (isOrphaned()) this.#onAnswer();
    }
  }
}

class Memory<Mark> {
  readonly #answers = new Map<string, Answer<Mark>>();
  readonly #asked = new Set<string>();
  #wanted = new Map<string, Wanted>();

  recall(wanted: Wanted): Mark | null | undefined {
    const name = nameOf(wanted);
    const answer = this.#answers.get(name);
    if (!answer?.isFresh && !this.#asked.has(name)) this.#wanted.set(name, wanted);
    return answer?.mark;
  }

  takeWanted(): Wanted[] {
    const wanted = [...this.#wanted.values()];
    for (const name of this.#wanted.keys()) this.#asked.add(name);
    this.#wanted = new Map();
    return wanted;
  }

  learn(wanted: Wanted, mark: Mark | null): void {
    const name = nameOf(wanted);
    // Expired while the question was under way: shown, but asked once more.
    this.#answers.set(name, { mark, isFresh: this.#asked.delete(name) });
  }

  forgive(wanted: Wanted[]): void {
    for (const each of wanted) this.#asked.delete(nameOf(each));
  }

  expire(): void {
    for (const answer of this.#answers.values()) answer.isFresh = false;
    this.#asked.clear();
  }
}

function nameOf({ keys, groupId }: Wanted): string {
  return [...keys, groupId].join(' ');
}
