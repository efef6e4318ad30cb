import type { IdentityKey } from '../domain/identity';

/** What kind of page LinkedIn shows, told by its URL (inside the `/preload/` frame: the top window's URL). */
export type PageKind =
  | 'feed'
  | 'profile'
  | 'activity'
  | 'post'
  | 'group'
  | 'group-members'
  | 'search-content'
  | 'search-people'
  | 'connections'
  | 'company'
  | 'messaging'
  | 'login'
  | 'not-found'
  | 'other';

/** Which of LinkedIn's page engines wrote the document (dom.md, section 1). */
export type Engine = 'sdui' | 'ember' | 'public' | 'unknown';

/** Absent fields are left out: a reader says what the page says, or nothing. */
export interface ProfileReading {
  keys: IdentityKey[];
  slug: string;
  name: string;
  headline?: string;
  organisation?: string;
  location?: string;
  /** 1, 2 or 3; absent for the viewer's own profile and for people who show none. */
  degree?: 1 | 2 | 3;
  /** LinkedIn's numeric member id, in decimal. */
  memberId?: string;
  isOwn?: boolean;
}

export interface AuthorReading {
  name: string;
  kind: 'person' | 'organisation';
  /** Empty where the page names the author without a link (posts of a group in the main feed). */
  keys: IdentityKey[];
  slug?: string;
  headline?: string;
}

export interface GroupReading {
  /** LinkedIn's own number. */
  id: string;
  name?: string;
}

export interface CommentReading {
  author: AuthorReading;
}

export interface PostReading {
  /** Every id under which the page shows this post (dom.md, section 5), without ids of "X commented on this" updates. */
  keys: IdentityKey[];
  /** Ids of such updates: good for finding a post, never its own. */
  viralKeys: IdentityKey[];
  author?: AuthorReading;
  group?: GroupReading;
  /** As a person reads it: line breaks kept, screen-reader twins and buttons left out. */
  text?: string;
  /** Instant in UTC, ISO 8601, from the post's own id. */
  publishedAt?: string;
  isPromoted: boolean;
  quoted?: { author?: AuthorReading; text?: string };
  comments: CommentReading[];
}

export interface PersonReading {
  name: string;
  slug: string;
  keys: IdentityKey[];
}

/** Which signal answered a field, for the self-diagnosis: `{ 'post.author': 'sdui-time-row' }`. */
export type Signals = Record<string, string>;

export interface PageReading {
  kind: PageKind;
  engine: Engine;
  profile?: ProfileReading;
  group?: GroupReading;
  posts: PostReading[];
  people: PersonReading[];
  signals: Signals;
}
