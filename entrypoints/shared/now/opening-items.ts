import type { MenuItem } from '../../../components/menu';
import { deleteInteraction } from '../../../lib/actions/delete-interaction';
import { editInteraction } from '../../../lib/actions/edit-interaction';
import { editDetail } from '../../../lib/actions/save-detail';
import { settleNews } from '../../../lib/actions/settle-news';
import { settlePromise } from '../../../lib/actions/settle-promise';
import { addDays, type CalendarDay } from '../../../lib/domain/calendar-day';
import type { DetailId } from '../../../lib/domain/detail';
import type { InteractionId } from '../../../lib/domain/interaction';
import type { NewsId } from '../../../lib/domain/news';
import type { PromiseId } from '../../../lib/domain/promise';
import type { Translator } from '../../../lib/i18n/translate';
import type { Opening } from '../../../lib/rhythm/openings';
import type { Run } from '../use-run';

/** What can be done with an opening, where it stands. */
export function openingItems(opening: Opening, today: CalendarDay, { t }: Translator, run: Run): MenuItem[] {
  switch (opening.kind) {
    case 'promise':
    case 'follow-up': {
      const id = opening.id as PromiseId;
      return [
        { label: t('opening.done'), icon: 'check', onSelect: () => void run(() => settlePromise(id, { state: 'done' })) },
        {
          label: t('opening.move'),
          icon: 'calendar',
          onSelect: () => void run(() => settlePromise(id, { movedTo: addDays(today, 7) })),
        },
        { label: t('opening.drop'), icon: 'close', onSelect: () => void run(() => settlePromise(id, { state: 'dropped' })) },
      ];
    }
    case 'ask-after': {
      const id = opening.id as DetailId;
      return [
        { label: t('opening.asked'), icon: 'check', onSelect: () => void run(() => editDetail(id, { askFrom: null })) },
        { label: t('opening.move'), icon: 'calendar', onSelect: () => void run(() => editDetail(id, { askFrom: addDays(today, 7) })) },
      ];
    }
    case 'intention': {
      const id = opening.id as InteractionId;
      return [
        { label: t('opening.took-place'), icon: 'check', onSelect: () => void run(() => editInteraction(id, { isIntention: null })) },
        { label: t('opening.did-not'), icon: 'close', onSelect: () => void run(() => deleteInteraction(id)) },
      ];
    }
    case 'news': {
      const id = opening.id as NewsId;
      return [
        { label: t('opening.take'), icon: 'check', onSelect: () => void run(() => settleNews(id, 'taken')) },
        { label: t('opening.dismiss'), icon: 'close', onSelect: () => void run(() => settleNews(id, 'dismissed')) },
      ];
    }
  }
}
