import type { FoundPerson } from '../../lib/linkedin/people';
import type { ProfileIdentity } from '../../lib/linkedin/profile-identity';
import type { PageKind } from '../../lib/linkedin/reading';
import type { Marks } from './marks';
import type { LocatedPost } from './post-cards';

/** What annotations may know of the page between two navigations. */
export interface Page {
  readonly document: Document;
  /** The route the person sees; inside the `/preload/` frame that of the top window. */
  readonly url: string;
  readonly kind: PageKind;
  readonly groupId?: string;
  readonly marks: Marks;
  /** The profile, once the page ties a name to the slug in the URL. */
  profile(): ProfileIdentity | undefined;
  posts(): LocatedPost[];
  /** The rows of a list of people. */
  people(): FoundPerson[];
}
