import { findPeople, type FoundPerson } from '../../lib/linkedin/people';
import { profileIdentity, type FoundProfile } from '../../lib/linkedin/profile-identity';
import type { UrlReading } from '../../lib/linkedin/urls';
import type { Marks } from './marks';
import type { Page } from './page';
import { PageReporter } from './page-report';
import { PostCards, type LocatedPost } from './post-cards';

export interface OpenPage extends Page {
  /** Reads what changed; called once per pass, before the annotations draw. */
  update(changed: ReadonlySet<Node>): void;
  /** Names of the parts that failed, for the self-diagnosis. */
  readonly failures: string[];
}

/** One page between two navigations: finds out whom it shows as it fills, and tells the panel. */
export function openPage(
  document: Document,
  url: string,
  route: UrlReading,
  marks: Marks,
  requestPass: () => void,
  signal: AbortSignal,
): OpenPage {
  const cards = new PostCards(document, url);
  const reporter = new PageReporter(url, route.kind, requestPass, signal);
  let posts: LocatedPost[] = [];
  let people: FoundPerson[] | undefined;
  let profile: FoundProfile | undefined;
  const failures: string[] = [];
  return {
    document,
    url,
    kind: route.kind,
    ...(route.groupId && { groupId: route.groupId }),
    marks,
    failures,
    profile: () => profile?.identity,
    posts: () => posts,
    people: () => people ?? [],
    update(changed) {
      posts = cards.update(changed);
      if (!people || changed.size > 0) people = findPeople(document, url);
      profile = profileIdentity(document, url);
      reporter.report({ document, posts, people: people.length, profile, failures });
    },
  };
}
