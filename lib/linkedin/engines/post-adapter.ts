import type { Answer } from '../dom/answers';
import type { CommentReading, PostReading, Signals } from '../reading';

/** Which post a card shows, and whose; its words are read apart (`read-post.ts`), and its comments (`comments.ts`). */
export interface ReadPost {
  post: PostReading;
  /** Which signal answered each field, as `post.author: sdui-name-block`. */
  signals: Signals;
}

/** What a card says and quotes, and which signals told it. */
export interface PostWords {
  text: Answer<NonNullable<PostReading['text']>> | undefined;
  quoted: Answer<NonNullable<PostReading['quoted']>> | undefined;
}

/** Where an annotation goes. */
export interface Anchor {
  /** Our own node is appended here, as last child; never inside a link. */
  block: Element;
  /** The row whose free end the annotation stands beside. */
  near: Element;
}

/** How one of LinkedIn's engines writes posts. Nothing here changes the page. */
export interface PostAdapter {
  /** Posts under `root` in document order; modules, empty slots and nested doubles are left out. */
  findCards(root: ParentNode): Element[];
  readCard(card: Element): ReadPost;
  anchorOf(card: Element): Anchor | undefined;
}

/** How one of LinkedIn's engines writes comments. */
export interface CommentAdapter {
  find(card: Element): Element[];
  read(comment: Element): CommentReading | undefined;
  anchor(comment: Element): Anchor | undefined;
}
