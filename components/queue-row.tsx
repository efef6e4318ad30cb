import type { ReactNode } from 'react';
import type { CalendarDay } from '../lib/domain/calendar-day';
import { holdPhrase, reasonPhrase } from '../lib/i18n/reasons';
import type { QueueRow as Row } from '../lib/rhythm/queue';
import { Avatar } from './avatar';
import { circleHue } from './circle-hue';
import styles from './queue-row.module.css';
import { useTranslator } from './translator';

interface QueueRowProps {
  row: Row;
  today: CalendarDay;
  onOpen: () => void;
  /** Small buttons beside the name. */
  aside?: ReactNode;
  /** Buttons under the reasons. */
  actions?: ReactNode;
  /** Below the buttons: the form that one of them opened. */
  children?: ReactNode;
}

/** One person in the queue: every reason in words, and the rule that seeking them out would break. The name opens them. */
export function QueueRow({ row, today, onOpen, aside, actions, children }: QueueRowProps) {
  const translator = useTranslator();
  const { contact, circle, reasons, holds } = row;
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        <button type="button" className={styles.open} onClick={onOpen}>
          <Avatar name={contact.name} kind={contact.kind} hue={circle && circleHue(circle)} isDue />
          <span className={styles.words}>
            <span className={styles.name}>{contact.name}</span>
            {reasons.map((reason, index) => (
              <span key={reasonKey(reason, index)} className={index === 0 ? styles.first : styles.reason}>
                {reasonPhrase(reason, today, translator)}
              </span>
            ))}
            {holds.map((hold) => (
              <span key={hold.code} className={styles.hold}>
                {holdPhrase(hold, today, translator)}
              </span>
            ))}
          </span>
        </button>
        {aside && <span className={styles.aside}>{aside}</span>}
      </div>
      {actions && <div className={styles.actions}>{actions}</div>}
      {children}
    </li>
  );
}

function reasonKey(reason: Row['reasons'][number], index: number): string {
  return reason.code === 'opening' ? `${reason.opening.kind} ${reason.opening.id}` : `${reason.code} ${index}`;
}
