import type { MenuItem } from '../../../components/menu';
import { editInteraction } from '../../../lib/actions/edit-interaction';
import type { CalendarDay } from '../../../lib/domain/calendar-day';
import { isApproach, type Interaction } from '../../../lib/domain/interaction';
import type { Translator } from '../../../lib/i18n/translate';
import { openingItems } from '../now/opening-items';
import type { Run } from '../use-run';

/** What can be said of a contact moment besides correcting it: an intention took place or not, an approach was answered or not. */
export function momentItems(moment: Interaction, today: CalendarDay, translator: Translator, run: Run): MenuItem[] {
  const { id, day, channel, isIntention, isUnanswered } = moment;
  if (isIntention) return openingItems({ kind: 'intention', id, from: day, channel }, today, translator, run);
  if (!isApproach(moment)) return [];
  const label = translator.t(isUnanswered ? 'moment.mark-answered' : 'moment.mark-unanswered');
  return [{ label, icon: 'message', onSelect: () => void run(() => editInteraction(id, { isUnanswered: isUnanswered ? null : true })) }];
}
