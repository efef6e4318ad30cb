import { profileAnchor } from '../../../lib/linkedin/profile-anchor';
import type { ProfileReading } from '../../../lib/linkedin/reading';
import { sendMessage, type MarkLabels, type OpenRequest, type PersonMark } from '../../../lib/messages';
import { AnchoredNode, type Place } from '../anchored-node';
import { drawnButton, drawnText, ring } from '../drawn';
import { contentBox, freeRoom, occupiedBoxes, type Size } from '../placement';
import type { Annotation } from './annotation';

/** Widest first; which one is taken depends on the room in the card, never on the words. */
const knownSizes = [540, 460, 340, 220].map((width) => ({ width, height: 48 }));
const unknownSizes = [{ width: 128, height: 28 }];

/** The line at a profile's name: circle, last contact, whether a sign of life is due, how the newest note starts. Strangers get "toevoegen". */
export const profileLine: Annotation = {
  id: 'profile-line',
  on: (kind) => kind === 'profile',
  start(page, signal) {
    let line: AnchoredNode | undefined;
    const clear = () => {
      line?.remove();
      line = undefined;
    };
    signal.addEventListener('abort', clear);
    return () => {
      const profile = page.profile();
      const anchor = profile && profileAnchor(page.document, page.url);
      const mark = profile && page.marks.person(profile.keys);
      const { labels } = page.marks;
      if (!profile || !anchor || profile.isOwn || mark === undefined || !labels) return clear();
      if (!line?.isAt(anchor.block)) {
        line?.remove();
        line = new AnchoredNode(anchor.block);
      }
      line.draw(JSON.stringify([profile.keys, mark]), (document) => lineContent(document, profile, mark, labels));
      line.place = (drawing) => place(drawing, anchor, mark ? knownSizes : unknownSizes);
      AnchoredNode.placeAll([line]);
    };
  },
};

/** The widest drawing for which the top card has room. */
function place(drawing: HTMLElement, { block, near }: { block: Element; near: Element }, sizes: readonly Size[]): Place | undefined {
  const card = block.closest('section') ?? block;
  const occupied = occupiedBoxes(card);
  for (const size of sizes) {
    const room = freeRoom(card.getBoundingClientRect(), contentBox(near), size, occupied);
    if (!room) continue;
    drawing.style.inlineSize = `${size.width}px`;
    return room;
  }
  return undefined;
}

function lineContent(document: Document, profile: ProfileReading, mark: PersonMark | null, labels: MarkLabels): HTMLElement {
  if (!mark) {
    const add = drawnButton(document, 'action add', labels.add, `${labels.add}: ${profile.name}`, () => void open('add', profile));
    add.prepend(ring(document, undefined));
    return add;
  }
  const line = document.createElement('div');
  line.className = mark.due === 'due' ? 'profile due' : 'profile';
  const words = drawnButton(document, 'words', '', `${mark.label}. ${labels.open}`, () => void open('card', profile));
  words.append(drawnText(document, 'text strong', mark.line));
  if (mark.detail) words.append(drawnText(document, 'text soft', mark.detail));
  line.append(
    ring(document, mark.hue),
    words,
    drawnButton(document, 'action', labels.log, `${labels.log}: ${profile.name}`, () => void open('log', profile)),
  );
  return line;
}

async function open(intent: OpenRequest['intent'], profile: ProfileReading): Promise<void> {
  const { keys, name, headline, organisation, location } = profile;
  await sendMessage('openSubject', {
    intent,
    keys,
    person: {
      name,
      kind: 'person',
      keys,
      ...(headline && { headline }),
      ...(organisation && { organisation }),
      ...(location && { location }),
    },
  });
}
