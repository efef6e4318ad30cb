import type { Anchor } from '../../../lib/linkedin/engines/post-adapter';
import { profileAnchor } from '../../../lib/linkedin/profile-anchor';
import type { ProfileIdentity } from '../../../lib/linkedin/profile-identity';
import { sendMessage, type MarkLabels, type OpenRequest, type PersonMark } from '../../../lib/messages';
import type { Place } from '../anchored-node';
import { AnchoredSet } from '../anchored-set';
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
    const drawings = new AnchoredSet(signal);
    return () => {
      const profile = page.profile();
      const anchor = profile && profileAnchor(page.document, page.url);
      const mark = profile && page.marks.person(profile.keys);
      const { labels } = page.marks;
      if (profile && anchor && !profile.isOwn && mark !== undefined && labels) {
        const line = drawings.node(anchor.block, anchor.block);
        line.draw(JSON.stringify([profile.keys, mark]), (document) => lineContent(document, profile, mark, labels));
        line.place = () => place(anchor, mark ? knownSizes : unknownSizes);
      }
      drawings.settle();
    };
  },
};

/** The widest drawing for which the top card has room. */
function place({ block, near }: Anchor, sizes: readonly Size[]): Place | undefined {
  const card = block.closest('section') ?? block;
  const [around, beside, occupied] = [card.getBoundingClientRect(), contentBox(near), occupiedBoxes(card)];
  for (const size of sizes) {
    const room = freeRoom(around, beside, size, occupied);
    if (room) return { ...room, width: size.width };
  }
  return undefined;
}

function lineContent(document: Document, profile: ProfileIdentity, mark: PersonMark | null, labels: MarkLabels): HTMLElement {
  if (!mark) {
    const add = drawnButton(document, 'action add', labels.add, `${labels.add}: ${profile.name}`, () => open('add', profile));
    add.prepend(ring(document, undefined));
    return add;
  }
  const line = document.createElement('div');
  line.className = mark.due === 'due' ? 'profile due' : 'profile';
  const words = drawnButton(document, 'words', '', `${mark.label}. ${labels.open}`, () => open('card', profile));
  words.append(drawnText(document, 'text strong', mark.line));
  if (mark.detail) words.append(drawnText(document, 'text soft', mark.detail));
  line.append(
    ring(document, mark.hue),
    words,
    drawnButton(document, 'action', labels.log, `${labels.log}: ${profile.name}`, () => open('log', profile)),
  );
  return line;
}

function open(intent: OpenRequest['intent'], { keys, name }: ProfileIdentity): void {
  void sendMessage('openSubject', { intent, keys, person: { name, kind: 'person', keys } });
}
