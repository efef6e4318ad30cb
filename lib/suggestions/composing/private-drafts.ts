import type { KnownContact } from '../people/known-contact';
import type { ContactReason } from '../people/rank-contacts';
import type { Draft } from '../rubric/finding';
import { tellingFirst } from './anchors';
import { addressWords, anchored, draftFor, type Desk } from './desk';
import { fill } from './phrase-book';
import { shuffled } from './seed';
import { wishOf } from './wish';

/** A message to one contact: why this is for them, from the person's own note, and what it holds. */
export function* shareDrafts(desk: Desk, contact: KnownContact, reason: ContactReason): Generator<Draft> {
  const { book, seed, reading } = desk;
  const form = contact.input.contact.address ?? desk.settings.addressForm;
  const words = addressWords(desk, form);
  const first = contact.input.contact.name.split(/\s+/u)[0] ?? '';
  const wish = reason === 'note' ? wishOf(contact, reading.text, form) : undefined;
  const because = wish === undefined ? '' : fill(book['share-reason'], { ...words, wish });
  for (const why of wish === undefined ? [''] : [because, '']) {
    for (const anchor of tellingFirst(desk.anchors, reading)) {
      for (const sentence of shuffled(sentencesFor(desk, reason), seed)) {
        yield { type: 'share', addressForm: form, recipient: first, text: anchored(sentence, anchor, { ...words, first, reason: why }) };
      }
    }
  }
}

function sentencesFor({ book, reading }: Desk, reason: ContactReason): readonly string[] {
  if (reason === 'job') return reading.kind === 'vacancy' ? book['share-vacancy'] : book['share-job'];
  return reason === 'note' || reason === 'interest' ? book.share : book['share-free'];
}

/** To the author, in private: that there is somebody, not who (guide.md C2, 7). */
export function* introductionDrafts(desk: Desk, contact: KnownContact, reason: ContactReason): Generator<Draft> {
  const { book, seed } = desk;
  const sentences =
    reason === 'job'
      ? book['introduction-job']
      : reason === 'comes-free' || reason === 'agent'
        ? book['introduction-free']
        : book.introduction;
  const place = book['contact-places'][contact.organisationType ?? 'other'];
  for (const anchor of desk.anchors) {
    for (const sentence of shuffled(sentences, seed))
      yield draftFor(desk, { type: 'introduction', text: anchored(sentence, anchor, { place }) });
  }
}
