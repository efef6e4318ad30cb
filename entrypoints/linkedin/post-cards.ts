import { findComments, type LocatedComment } from '../../lib/linkedin/comments';
import { findPostCards } from '../../lib/linkedin/find-post-cards';
import { postAnchor } from '../../lib/linkedin/post-anchor';
import { readPostCard } from '../../lib/linkedin/read-post-card';
import type { PostReading } from '../../lib/linkedin/reading';
import { classifyUrl } from '../../lib/linkedin/urls';

/** Which post, and where it stands in the page. */
export interface LocatedPost {
  card: Element;
  reading: PostReading;
  /** Where a chip may hang: in `block`, beside the row `near`. */
  anchor: ReturnType<typeof postAnchor>;
  comments: LocatedComment[];
}

/**
 * The posts on the page. A card is read once and again only after something in it changed, so that a feed of hundreds costs no more per
 * change than one card.
 */
export class PostCards {
  #known = new Map<Element, LocatedPost>();
  readonly #isSinglePost: boolean;

  constructor(
    private readonly document: Document,
    private readonly url: string,
  ) {
    this.#isSinglePost = classifyUrl(url).kind === 'post';
  }

  /** Brings the list up to date; `changed` are the elements in which something changed since the last call. */
  update(changed: ReadonlySet<Node>): LocatedPost[] {
    const dirty = new Set<Element>();
    for (const node of changed) {
      const card = this.#cardAround(node);
      if (card) dirty.add(card);
      // A post on a page of its own has its comments outside the card.
      else if (this.#isSinglePost) for (const each of this.#known.keys()) dirty.add(each);
    }
    const known = new Map<Element, LocatedPost>();
    for (const card of findPostCards(this.document)) {
      const before = this.#known.get(card);
      known.set(card, before && !dirty.has(card) ? before : this.#read(card));
    }
    this.#known = known;
    return [...known.values()];
  }

  #read(card: Element): LocatedPost {
    return { card, reading: readPostCard(card, this.url).post, anchor: postAnchor(card), comments: findComments(card) };
  }

  #cardAround(node: Node): Element | undefined {
    for (let at: Node | null = node; at; at = at.parentNode) {
      if (this.#known.has(at as Element)) return at as Element;
    }
    return undefined;
  }
}
