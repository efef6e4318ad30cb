import type { Contact, Standing } from '../domain/contact';
import { isApproach, isLight, newestFirst, type Interaction } from '../domain/interaction';

type Moment = Pick<Interaction, 'day' | 'channel' | 'createdAt' | 'isIntention' | 'isUnanswered' | 'isTheirs'>;

/**
 * What the contact moments of someone come to. An intention never counts (relationships.md 1.4). `lastInteraction` is the newest moment that counts, what
 * people see; `standing` keeps talks and light touches apart, for the rhythm.
 */
export function standingOf(moments: readonly Moment[]): Pick<Contact, 'lastInteraction' | 'standing'> {
  const newest = moments.filter(({ isIntention }) => !isIntention).toSorted(newestFirst);
  const last = newest[0];
  if (!last) return {};
  const talk = newest.find(({ channel }) => !isLight(channel));
  const touch = newest.find(({ channel }) => isLight(channel));
  const unanswered = unansweredOf(newest);
  const approach = newest.find(isApproach);
  const standing: Standing = {
    ...(talk && { talkedOn: talk.day }),
    ...(touch && (!talk || touch.day > talk.day) && { touchedOn: touch.day }),
    ...(unanswered && { unanswered }),
    ...(approach && { approachedOn: approach.day }),
  };
  return { lastInteraction: { day: last.day, channel: last.channel }, standing };
}

/** Approaches without an answer since the last sign from the other side. A light touch of one's own is no approach and no answer. */
function unansweredOf(newest: readonly Moment[]): Standing['unanswered'] {
  const approaches: Moment[] = [];
  for (const moment of newest) {
    if (moment.isUnanswered) approaches.push(moment);
    else if (moment.isTheirs || !isLight(moment.channel)) break;
  }
  const [last] = approaches;
  return last && { count: approaches.length, day: last.day };
}
