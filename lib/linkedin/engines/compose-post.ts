import type { IdentityKey } from '../../domain/identity';
import { ask, collect, type Answer } from '../dom/answers';
import { publishedAt } from '../identities/published-at';
import type { PostReading } from '../reading';
import type { ReadPost } from './post-adapter';

/** The ids of a card, and which signal told them. */
export interface PostKeys {
  keys: IdentityKey[];
  viralKeys: IdentityKey[];
  answer: Answer<IdentityKey[]> | undefined;
}

type Told = Pick<PostReading, 'author' | 'group'>;
type Answers = { [Field in keyof Told]-?: Answer<NonNullable<Told[Field]>> | undefined };

/** What an engine found in a card, as a reading: the same for all engines. */
export function composePost({ keys, viralKeys, answer }: PostKeys, told: Answers, isPromoted: boolean): ReadPost {
  const { fields, signals } = collect<Pick<PostReading, 'keys' | 'viralKeys' | 'publishedAt' | 'author' | 'group'>>('post', {
    keys: answer,
    viralKeys: ask({ header: () => viralKeys }),
    publishedAt: ask({ 'id-clock': () => publishedAt(keys) }),
    ...told,
  });
  return { post: { keys, viralKeys, ...fields, isPromoted, comments: [] }, signals };
}
