import type { AuthorReading, PageKind, PostReading } from '../../../lib/linkedin/reading';
import { sendMessage, type PersonMark, type PostMark } from '../../../lib/messages';
import { AnchoredNode } from '../anchored-node';
import { drawnButton, drawnText, ring } from '../drawn';
import type { Page } from '../page';
import { besideRow, contentBox } from '../placement';
import type { LocatedPost } from '../post-cards';
import { postReport } from '../post-report';
import type { Annotation } from './annotation';

const kinds: ReadonlySet<PageKind> = new Set(['feed', 'group', 'post', 'profile', 'activity', 'search-content', 'company']);
const size = { width: 216, height: 20 };
const narrow = { width: 24, height: 20 };

/** A chip at the author of a post whom the person knows, and at posts that carry a note of their own. Nothing at adverts and strangers. */
export const postChips: Annotation = {
  id: 'post-chips',
  on: (kind) => kinds.has(kind),
  start(page, signal) {
    const chips = new Map<Element, AnchoredNode>();
    signal.addEventListener('abort', () => chips.forEach((chip) => chip.remove()));
    return () => {
      const present = new Set<Element>();
      for (const post of page.posts()) {
        const marks = marksFor(post.reading, page);
        if (!marks || !post.anchor) continue;
        present.add(post.card);
        drawChip(chips, post, marks, page);
      }
      for (const [card, chip] of chips) {
        if (present.has(card)) continue;
        chip.remove();
        chips.delete(card);
      }
      AnchoredNode.placeAll(chips.values());
    };
  },
};

interface PostMarks {
  person?: PersonMark;
  note?: PostMark;
}

function marksFor(reading: PostReading, page: Page): PostMarks | undefined {
  if (reading.isPromoted) return undefined;
  const groupId = reading.group?.id ?? page.groupId;
  if (page.marks.annotatePosts === 'marked-groups' && !(groupId && page.marks.markedGroupIds.has(groupId))) return undefined;
  const keys = [...reading.keys, ...reading.viralKeys];
  const person = reading.author?.keys.length ? page.marks.person(reading.author.keys, groupId) : undefined;
  const note = keys.length > 0 ? page.marks.post(keys.slice(0, 12)) : undefined;
  if (!person && !note) return undefined;
  return { ...(person && { person }), ...(note && { note }) };
}

function drawChip(chips: Map<Element, AnchoredNode>, post: LocatedPost, marks: PostMarks, page: Page): void {
  const { card, anchor, reading } = post;
  if (!anchor) return;
  const drawing = JSON.stringify([marks, reading.keys]);
  let chip = chips.get(card);
  if (!chip?.isAt(anchor.block)) {
    chip?.remove();
    chip = new AnchoredNode(anchor.block);
    chips.set(card, chip);
  }
  chip.draw(drawing, (document) => chipContent(document, marks, reading));
  chip.place = (element) => {
    const near = contentBox(anchor.near);
    const block = anchor.block.getBoundingClientRect();
    const isRightToLeft = page.document.documentElement.dir === 'rtl';
    const { room } = besideRow(near, block, size, isRightToLeft);
    const isNarrow = room < size.width;
    element.firstElementChild?.classList.toggle('narrow', isNarrow);
    return besideRow(near, block, isNarrow ? narrow : size, isRightToLeft);
  };
}

function chipContent(document: Document, { person, note }: PostMarks, reading: PostReading): HTMLElement {
  const label = [person?.label, note?.label].filter(Boolean).join('. ');
  const className = person?.due === 'due' ? 'chip due' : 'chip';
  const button = drawnButton(document, className, '', label, () => void openFor(reading, reading.author, note));
  button.append(ring(document, person?.hue), drawnText(document, 'text', person?.chip ?? note?.noteStart ?? note?.label ?? ''));
  if (note) {
    const pen = document.createElement('span');
    pen.className = 'pen';
    button.append(pen);
  }
  return button;
}

async function openFor(reading: PostReading, author: AuthorReading | undefined, note: PostMark | undefined): Promise<void> {
  const post = postReport(reading);
  if (note && post) await sendMessage('openSubject', { intent: 'post', keys: post.keys, post });
  else if (author?.keys.length) await sendMessage('openSubject', { intent: 'card', keys: author.keys, ...(post && { post }) });
}
