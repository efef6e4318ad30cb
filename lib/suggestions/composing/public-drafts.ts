import type { Experience } from '../../domain/experience';
import type { Source } from '../../domain/source';
import type { Draft } from '../rubric/finding';
import { anchored, draftFor, type Desk } from './desk';
import { fill } from './phrase-book';
import { ownSentences } from './own-words';
import { placeOf } from './place';
import { questionsFor } from './questions';
import { shuffled } from './seed';

const tries = 3;

/** A specific of the post, and one open question that leaves the word to its author (advice A19). */
export function* questionDrafts(desk: Desk): Generator<Draft> {
  const questions = questionsFor(desk.reading, desk.settings.taxonomy, desk.language, desk.seed).slice(0, tries);
  for (const anchor of desk.anchors) {
    for (const opening of shuffled(desk.book.anchor[anchor.kind], desk.seed).slice(0, tries)) {
      for (const asked of questions) yield draftFor(desk, { type: 'question', text: `${anchored(opening, anchor)} ${asked}` });
    }
  }
}

/** Recognition, what we did, one open question (advice A22). What we did is the card's own sentence, or a blank. */
export function* experienceDrafts(desk: Desk, experience: Experience): Generator<Draft> {
  const { language, book, seed } = desk;
  const questions = questionsFor(desk.reading, desk.settings.taxonomy, language, seed).slice(0, tries);
  const place = placeOf(experience, language);
  const own = ownSentences(experience, language, desk.reading.text);
  const told = own.length === 0 ? [book['blank-approach']] : own;
  for (const anchor of desk.anchors) {
    for (const opening of shuffled(book.openings[anchor.kind], seed).slice(0, tries)) {
      for (const sentence of told.slice(0, tries)) {
        for (const asked of questions) {
          yield draftFor(desk, { type: 'experience', experience, text: `${anchored(opening, anchor, { place })} ${sentence} ${asked}` });
        }
      }
    }
  }
}

/** A line of one's own above a post that is passed on: what to look out for, and a question to those who read it there. */
export function* reshareDrafts(desk: Desk): Generator<Draft> {
  const questions = shuffled(desk.book['reader-questions'], desk.seed);
  for (const anchor of desk.anchors) {
    for (const sentence of shuffled(desk.book.reshare, desk.seed)) {
      for (const question of questions) yield draftFor(desk, { type: 'reshare', text: anchored(sentence, anchor, { question }) });
    }
  }
}

/** Something from the library that helps, with the reason left to the person. */
export function* sourceDrafts(desk: Desk, source: Source): Generator<Draft> {
  for (const anchor of desk.anchors) {
    for (const sentence of shuffled(desk.book.source, desk.seed)) {
      yield draftFor(desk, { type: 'source', source, text: fill(anchored(sentence, anchor), { title: source.title, url: source.url }) });
    }
  }
}
