import { ask, present } from '../../dom/answers';
import { readingText } from '../../dom/text';
import type { PostReading } from '../../reading';
import type { PostWords } from '../post-adapter';
import { authorOf } from './author';
import { partsOf, type CardParts } from './parts';

function textOf(element: Element | undefined): string | undefined {
  return element && readingText(element, true);
}

function quotedOf({ quoted, quotedText }: CardParts): PostReading['quoted'] {
  return quoted && present<NonNullable<PostReading['quoted']>>({ author: authorOf(quoted), text: textOf(quotedText) });
}

/** What a card of the server-driven app says and quotes. */
export function sduiWords(card: Element): PostWords {
  const parts = partsOf(card);
  return {
    text: ask({ 'sdui-text-box': () => textOf(parts.text) }),
    quoted: ask({ 'sdui-second-author': () => quotedOf(parts) }),
  };
}
