import { ask, present } from '../../dom/answers';
import { $optional } from '../../dom/select';
import { readingText } from '../../dom/text';
import type { PostReading } from '../../reading';
import type { PostWords } from '../post-adapter';
import { authorOf } from './author';
import { actorSelector, isInside, partsOf, quotedSelector, textSelector } from './parts';

function textOf(element: Element | undefined): string | undefined {
  return element && readingText(element, false);
}

function quotedOf(quoted: Element): PostReading['quoted'] {
  const actor = $optional(quoted, actorSelector);
  const author = actor && authorOf(actor)?.value;
  const text = textOf($optional(quoted, textSelector, (element) => !isInside(element, quotedSelector, quoted)));
  return author || text ? present<NonNullable<PostReading['quoted']>>({ author, text }) : undefined;
}

/** What a card of the older app says and quotes. */
export function emberWords(card: Element): PostWords {
  const { text, quoted } = partsOf(card);
  return { text: ask({ 'ember-text': () => textOf(text) }), quoted: quoted && ask({ 'ember-quoted': () => quotedOf(quoted) }) };
}
