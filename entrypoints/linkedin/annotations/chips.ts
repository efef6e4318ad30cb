import type { Anchor } from '../../../lib/linkedin/engines/post-adapter';
import type { PageKind } from '../../../lib/linkedin/reading';
import { sendMessage, type OpenRequest, type PersonMark, type PostMark } from '../../../lib/messages';
import { AnchoredSet } from '../anchored-set';
import { drawnButton, drawnText, ring } from '../drawn';
import type { Page } from '../page';
import { besideRow, contentBox, occupiedBoxes, type Size } from '../placement';
import type { Annotation } from './annotation';

/** One chip that ought to be on the page. */
export interface Chip {
  /** What it is about: a card, a comment, a row of a list. At most one chip each. */
  about: Element;
  anchor: Anchor;
  /** What its room ends with, where that is more than the anchor's block. */
  within?: Element;
  person?: PersonMark | undefined;
  note?: PostMark | undefined;
  /** What a click asks the panel to show. */
  subject: OpenRequest;
}

/** Without room for words. How wide a chip is depends on the room there is, never on what it says. */
export const dot: Size = { width: 24, height: 20 };

/** An annotation that puts a chip wherever `list` says, in the first of `sizes` for which there is room. */
export function chips(
  id: string,
  on: (kind: PageKind) => boolean,
  sizes: readonly Size[],
  list: (page: Page) => Iterable<Chip>,
): Annotation {
  return {
    id,
    on,
    start(page, signal) {
      const drawings = new AnchoredSet(signal);
      const isRightToLeft = page.document.documentElement.dir === 'rtl';
      return () => {
        for (const { about, anchor, within = anchor.block, ...chip } of list(page)) {
          const node = drawings.node(about, anchor.block);
          node.draw(JSON.stringify(chip), (document) => chipContent(document, chip));
          node.place = () => {
            const row = { near: contentBox(anchor.near), block: within.getBoundingClientRect(), occupied: occupiedBoxes(within) };
            return besideRow(row, sizes, isRightToLeft);
          };
        }
        drawings.settle();
      };
    },
  };
}

function chipContent(document: Document, { person, note, subject }: Omit<Chip, 'about' | 'anchor' | 'within'>): HTMLElement {
  const label = [person?.label, note?.label].filter(Boolean).join('. ');
  const className = person?.due === 'due' ? 'chip due' : 'chip';
  const button = drawnButton(document, className, '', label, () => void sendMessage('openSubject', subject));
  button.append(ring(document, person?.hue), drawnText(document, 'text', person?.chip ?? note?.noteStart ?? note?.label ?? ''));
  if (note) {
    const pen = document.createElement('span');
    pen.className = 'pen';
    button.append(pen);
  }
  return button;
}
