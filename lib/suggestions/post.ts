import type { ContactId } from '../domain/contact';

/** A post as a reader found it, or as the person pasted it: all that a suggestion is made from. */
export interface PostInput {
  text: string;
  author?: PostAuthor;
  isPromoted?: boolean;
  /** Where the post passes on another one. `ownText` is what the sharer wrote above it; empty for a bare reshare. */
  quoted?: { text: string; ownText: string; author?: PostAuthor };
  /** The name of the group it stands in. */
  group?: string;
}

export interface PostAuthor {
  name: string;
  headline?: string;
  kind: 'person' | 'organisation';
  /** The contact that this author is, where the person knows them. */
  contactId?: ContactId;
}
