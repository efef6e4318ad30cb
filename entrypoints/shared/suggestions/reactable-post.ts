import type { ContactId } from '../../../lib/domain/contact';
import type { IdentityKey } from '../../../lib/domain/identity';
import type { AuthorReading, PostReading } from '../../../lib/linkedin/reading';
import type { PostInput } from '../../../lib/suggestions/post';

export interface ReactableAuthor {
  name: string;
  kind: 'person' | 'organisation';
  keys: readonly IdentityKey[];
  headline?: string;
  /** Chosen by the person, where the page tells nothing. */
  contactId?: ContactId;
}

/** A post that a suggestion can be asked for: read from the page, or pasted. */
export interface ReactablePost {
  /** Every id that the page shows for it; none for a pasted text. */
  keys: readonly IdentityKey[];
  text: string;
  author?: ReactableAuthor;
  isPromoted: boolean;
  quoted?: { text: string; author?: ReactableAuthor };
  group?: string;
}

/** A post as the readers found it; undefined for one without words. */
export function reactablePost({ keys, text, author, isPromoted, quoted, group }: PostReading): ReactablePost | undefined {
  if (!text?.trim() && !quoted?.text?.trim()) return undefined;
  return {
    keys,
    text: text ?? '',
    isPromoted,
    ...(author && { author: authorOf(author) }),
    ...(quoted?.text && { quoted: { text: quoted.text, ...(quoted.author && { author: authorOf(quoted.author) }) } }),
    ...(group?.name && { group: group.name }),
  };
}

function authorOf({ name, kind, keys, headline }: AuthorReading): ReactableAuthor {
  return { name, kind, keys, ...(headline && { headline }) };
}

/** The post as suggestions take it; `contactId` is the author's, where the person knows them. */
export function postInput({ text, author, isPromoted, quoted, group }: ReactablePost, contactId: ContactId | undefined): PostInput {
  return {
    text,
    ...(author && { author: { ...inputAuthor(author), ...(contactId && { contactId }) } }),
    ...(isPromoted && { isPromoted }),
    ...(quoted && { quoted: { text: quoted.text, ownText: text, ...(quoted.author && { author: inputAuthor(quoted.author) }) } }),
    ...(group && { group }),
  };
}

function inputAuthor({ name, kind, headline }: ReactableAuthor): NonNullable<PostInput['author']> {
  return { name, kind, ...(headline && { headline }) };
}
