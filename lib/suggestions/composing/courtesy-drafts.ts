import { isPersonName } from '../people/is-person-name';
import type { Draft } from '../rubric/finding';
import { anchored, draftFor, type Desk } from './desk';
import { fill } from './phrase-book';
import { thingness } from './phrase-shape';
import { shuffled } from './seed';

/** A congratulation with a detail of the post where one lends itself, without one otherwise. */
export function* congratulateDrafts(desk: Desk): Generator<Draft> {
  const { book, seed, reading } = desk;
  const name = nameIn(desk);
  if (reading.kind === 'available') yield* plain(desk, 'congratulate', book['congratulate-available'], name);
  if (reading.kind === 'private') yield* plain(desk, 'congratulate', book['congratulate-private'], name);
  for (const anchor of desk.anchors) {
    const sentences = anchor.kind === 'number' ? book['congratulate-number'] : book.congratulate;
    if (anchor.kind === 'name' || (anchor.kind === 'phrase' && thingness(anchor.text) < 4)) continue;
    for (const sentence of shuffled(sentences, seed))
      yield draftFor(desk, { type: 'congratulate', text: anchored(sentence, anchor, { name }) });
  }
  yield* plain(desk, 'congratulate', book['congratulate-plain'], name);
}

/** A plain human sentence from a short list: never made up, never with a question (guide.md C2). */
export function* humanDrafts(desk: Desk): Generator<Draft> {
  const sentences = desk.reading.kind === 'illness' ? desk.book.illness : desk.book.mourning;
  yield* plain(desk, 'human', sentences, nameIn(desk));
}

function* plain(desk: Desk, type: Draft['type'], sentences: readonly string[], name: string): Generator<Draft> {
  for (const sentence of shuffled(sentences, desk.seed)) yield draftFor(desk, { type, text: fill(sentence, { name }) });
}

/** ", Renske": the author's first name, unless they are addressed with u or it is no person's name. */
function nameIn({ reading, settings }: Desk): string {
  const author = reading.post.author;
  if (!author || author.kind === 'organisation' || settings.addressForm === 'u' || !isPersonName(author.name)) return '';
  return `, ${author.name.split(/\s+/u)[0] ?? ''}`;
}
