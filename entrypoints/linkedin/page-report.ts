import { present } from '../../lib/linkedin/dom/answers';
import { engineOf } from '../../lib/linkedin/engine';
import { isUnreadable, type Found } from '../../lib/linkedin/diagnosis/is-unreadable';
import { countSignals } from '../../lib/linkedin/diagnosis/visit';
import type { ReadGroup } from '../../lib/linkedin/read-group';
import type { ReadProfile } from '../../lib/linkedin/read-profile';
import type { PageKind, ProfileReading } from '../../lib/linkedin/reading';
import { questionLimit, sendMessage, type PageReport } from '../../lib/messages';
import type { LocatedPost } from './post-cards';
import { atMost500, authorReport, postReport } from './post-report';

/** How long a page may take to fill before the panel says that it cannot be read, in milliseconds. */
const patience = 4000;

interface Seen {
  document: Document;
  posts: LocatedPost[];
  people: number;
  profile: ReadProfile | undefined;
  group: ReadGroup | undefined;
  failures: string[];
}

/** Tells the background what the tab shows, whenever that changed. Kept in memory there, for the panel. */
export class PageReporter {
  readonly #middle = new Set<Element>();
  readonly #observed = new WeakSet<Element>();
  readonly #observer: IntersectionObserver;
  readonly #since = Date.now();
  #sent = '';
  #isPatient = true;

  constructor(
    private readonly url: string,
    private readonly kind: PageKind,
    requestPass: () => void,
    signal: AbortSignal,
  ) {
    // The post that crosses the middle of the window is the one the person looks at.
    this.#observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) this.#middle[isIntersecting ? 'add' : 'delete'](target);
        requestPass();
      },
      { rootMargin: '-45% 0px -45% 0px' },
    );
    const timer = setTimeout(() => {
      this.#isPatient = false;
      requestPass();
    }, patience);
    signal.addEventListener('abort', () => {
      this.#observer.disconnect();
      clearTimeout(timer);
    });
  }

  report(seen: Seen): void {
    this.#watchMiddle(seen.posts);
    const report = this.#compose(seen);
    const words = JSON.stringify(report);
    if (words === this.#sent) return;
    this.#sent = words;
    sendMessage('reportPage', report).catch(() => {
      this.#sent = '';
    });
  }

  #watchMiddle(posts: LocatedPost[]): void {
    for (const { card } of posts) {
      if (this.#observed.has(card)) continue;
      this.#observed.add(card);
      this.#observer.observe(card);
    }
  }

  #compose(seen: Seen): PageReport {
    const { document, posts, profile, group } = seen;
    const inView = posts.find(({ card }) => this.#middle.has(card)) ?? (this.kind === 'post' ? posts[0] : undefined);
    return present<PageReport>({
      url: this.url,
      kind: this.kind,
      engine: engineOf(document),
      profile: profile && profileReport(profile.profile),
      group: group?.group,
      post: inView && postReport(inView.reading),
      authors: authorsOf(posts),
      since: this.#since,
      visit: visitOf(seen),
      isUnreadable: (!this.#isPatient && isUnreadable(this.url, foundIn(seen))) || undefined,
    });
  }
}

function visitOf({ posts, people, profile, group, failures }: Seen): PageReport['visit'] {
  return {
    cards: posts.length,
    comments: posts.reduce((sum, { comments }) => sum + comments.length, 0),
    people,
    signals: countSignals([profile?.signals, group?.signals, ...posts.map(({ signals }) => signals)]),
    failures,
  };
}

function foundIn({ document, posts, people, profile }: Seen): Found {
  return {
    hasProfile: profile !== undefined,
    cards: posts.length,
    authors: posts.filter(({ reading }) => reading.author).length,
    people,
    links: document.querySelectorAll('a[href*="/in/"]').length,
  };
}

type ProfileReport = NonNullable<PageReport['profile']>;

function profileReport({ keys, name, headline, organisation, location, isOwn }: ProfileReading): ProfileReport {
  return present<ProfileReport>({
    keys: keys.slice(0, 12),
    name,
    headline: atMost500(headline),
    organisation: atMost500(organisation),
    location: atMost500(location),
    isOwn,
  });
}

function authorsOf(posts: LocatedPost[]): PageReport['authors'] {
  const byKey = new Map(
    posts.flatMap(({ reading: { author, isPromoted } }) =>
      author?.keys[0] && !isPromoted ? [[author.keys[0], authorReport(author)] as const] : [],
    ),
  );
  return [...byKey.values()].slice(-questionLimit);
}
