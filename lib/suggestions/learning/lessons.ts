import type { Feedback } from '../../domain/feedback';
import type { DismissReason, Lesson } from './learn';

/** What the person's choices teach, for `learn`. What they had Kring forget teaches nothing. */
export function lessonsOf(feedback: readonly Feedback[]): Lesson[] {
  return feedback.filter(({ isForgotten }) => !isForgotten).map(lessonOf);
}

function lessonOf(given: Feedback): Lesson {
  const { day, outcome, edited, type, topics, experienceId } = given;
  const contactId = recipientOf(given);
  const reason = reasonOf(given);
  return {
    day,
    verdict: outcome === 'dismissed' ? 'dismissed' : edited === undefined ? 'used' : 'edited',
    type,
    topics,
    ...(reason && { reason }),
    ...(experienceId && { experienceId }),
    ...(contactId && { contactId }),
  };
}

/** An introduction is written to the author of the post, who is not the one that was ranked. */
function recipientOf({ type, contactId }: Feedback): Feedback['contactId'] {
  return type === 'share' ? contactId : undefined;
}

/** "Does not fit this post" is about what was brought to it: the experience, the person, or else the kind of suggestion. Words and facts teach no ranking. */
function reasonOf(given: Feedback): DismissReason | undefined {
  switch (given.reason) {
    case 'not-fitting':
      return given.experienceId ? 'experience' : recipientOf(given) ? 'person' : 'kind';
    case 'not-now':
      return 'moment';
    case 'not-my-words':
    case 'wrong':
      return 'other';
    case undefined:
      return undefined;
  }
}
