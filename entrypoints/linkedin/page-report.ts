import { present } from '../../lib/linkedin/dom/answers';
import type { FoundProfile } from '../../lib/linkedin/profile-identity';
import type { PageKind } from '../../lib/linkedin/reading';
import { sendMessage, type PageReport } from '../../lib/messages';
import type { LocatedPost } from './post-cards';
import { atMost500, postReport } from './post-report';

/** How long a page may take to fill before it is held to be all there, in milliseconds. */
const patience = 4000;

interface Seen {
  document: Document;
  posts: LocatedPost[];
  /** Rows of a list of people. */
  people: number;
  profile: FoundProfile | undefined;
  failures: string[];
}

/** Tells the background who and what the tab shows, whenever that changed. Kept in memory there, for the panel. */
export class PageReporter {
  readonly #middle = new Set<Element>();
  readonly #observed = new WeakSet<Element>();
  readonly #observer: IntersectionObserver;
  readonly #since = Date.now();
  #seen: Seen | undefined;
  #sent = '';
  #hadTime = false;

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
      this.#hadTime = true;
      if (this.#seen) this.report(this.#seen);
    }, patience);
    signal.addEventListener('abort', () => {
      this.#observer.disconnect();
      clearTimeout(timer);
    });
  }

  report(seen: Seen): void {
    this.#seen = seen;
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

  #compose({ document, posts, people, profile, failures }: Seen): PageReport {
    const inView = posts.find(({ card }) => this.#middle.has(card)) ?? (this.kind === 'post' ? posts[0] : undefined);
    const about = profile?.card ?? inView?.card ?? document.querySelector('h1');
    return present<PageReport>({
      url: this.url,
      kind: this.kind,
      profile: profile && profileReport(profile),
      post: inView && postReport(inView.reading),
      since: this.#since,
      filled: people + (about?.textContent.length ?? 0),
      hadTime: this.#hadTime,
      failures,
    });
  }
}

type ProfileReport = NonNullable<PageReport['profile']>;

function profileReport({ identity: { keys, name, isOwn } }: FoundProfile): ProfileReport {
  return present<ProfileReport>({ keys: keys.slice(0, 12), name: atMost500(name), isOwn });
}
