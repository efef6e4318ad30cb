import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslator } from '../../components/translator';
import type { Contact } from '../../lib/domain/contact';
import { duePhrase } from '../../lib/i18n/phrases';
import { holdPhrase, reasonPhrase } from '../../lib/i18n/reasons';
import { dueState } from '../../lib/rhythm/due';
import { readTurn } from '../../lib/store/queue';
import styles from './turn.module.css';
import { useToday } from './use-today';

/** On someone's card: why they are called for, or when they will be, and which rule seeking them out now would break. */
export function Turn({ contact }: { contact: Contact }) {
  const translator = useTranslator();
  const today = useToday();
  const row = useLiveQuery(() => readTurn(contact, today), [contact, today]);
  if (!row) return null;
  const isDue = dueState(contact, today) === 'due';
  const calls = row.reasons.filter(({ code }) => code === 'opening' || (code === 'rhythm' && isDue));
  // Someone snoozed is told of by the snooze button; a talk just now speaks for itself on the card.
  const holds = row.holds.filter(({ code }) => code !== 'snoozed' && (code !== 'too-soon' || isDue));
  const later = isDue ? undefined : duePhrase(contact, today, translator);
  if (calls.length + holds.length === 0 && !later) return null;
  return (
    <ul className={styles.turn}>
      {calls.map((reason, index) => (
        <li key={reason.code === 'opening' ? reason.opening.id : `${reason.code} ${index}`} className={styles.due}>
          {reasonPhrase(reason, today, translator)}
        </li>
      ))}
      {later && <li className={styles.later}>{later}</li>}
      {holds.map((hold) => (
        <li key={hold.code} className={styles.hold}>
          {holdPhrase(hold, today, translator)}
        </li>
      ))}
    </ul>
  );
}
