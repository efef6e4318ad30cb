import { collect } from './dom/answers';
import { emberWords } from './engines/ember/post-words';
import { isEmberCard } from './engines/post-adapters';
import type { PostWords, ReadPost } from './engines/post-adapter';
import { sduiWords } from './engines/sdui/post-words';
import { readPostCard } from './read-post-card';
import type { PostReading } from './reading';

/** A post with its words. */
export function withWords({ post, signals }: ReadPost, words: PostWords): ReadPost {
  const told = collect<Pick<PostReading, 'text' | 'quoted'>>('post', { ...words });
  return { post: { ...post, ...told.fields }, signals: { ...signals, ...told.signals } };
}

/** All that one card (of `findPostCards`) says, with what the page's `url` adds; without its comments. The script in the page asks only `readPostCard`. */
export function readPost(card: Element, url: string): ReadPost {
  return withWords(readPostCard(card, url), isEmberCard(card) ? emberWords(card) : sduiWords(card));
}
