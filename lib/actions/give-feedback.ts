import { today } from '../domain/calendar-day';
import type { DismissalReason, Feedback, FeedbackId } from '../domain/feedback';
import { listFeedback } from '../store/library';
import { change, type Change } from './change';
import { newRecord } from './new-record';

/** A suggestion as it was offered. */
export type OfferedSuggestion = Pick<
  Feedback,
  'type' | 'place' | 'offered' | 'post' | 'topics' | 'experienceId' | 'sourceId' | 'contactId'
>;

/** Remembers that a suggestion was copied, and how it read then: it is never offered a second time. */
export async function takeSuggestion(suggestion: OfferedSuggestion, text: string): Promise<Change> {
  const edited = text.trim() === suggestion.offered.trim() ? {} : { edited: text.trim() };
  return give('change.take-suggestion', { outcome: 'used', ...suggestion, ...edited });
}

/** Puts a suggestion aside, and remembers why. */
export async function dismissSuggestion(suggestion: OfferedSuggestion, reason: DismissalReason): Promise<Change> {
  return give('change.dismiss-suggestion', { outcome: 'dismissed', ...suggestion, reason });
}

async function give(key: string, feedback: Omit<Feedback, 'id' | 'day' | 'createdAt' | 'updatedAt' | 'deletedAt'>): Promise<Change> {
  const { change: done } = await change({ key, values: {} }, (write) =>
    write.put('feedback', { ...newRecord<FeedbackId>(write.now), day: today(), ...feedback }),
  );
  return done;
}

/** Begins learning anew: what was chosen until now moves nothing any more. Texts that were offered stay known, so that none comes twice. */
export async function forgetLearning(): Promise<Change> {
  const { change: done } = await change({ key: 'change.forget-learning', values: {} }, async (write) => {
    const given = (await listFeedback()).filter(({ isForgotten }) => !isForgotten);
    await write.putAll(
      'feedback',
      given.map((feedback): Feedback => ({ ...feedback, isForgotten: true })),
    );
  });
  return done;
}
