import type { ReactNode } from 'react';
import type { Circle } from '../lib/domain/circle';
import type { Contact } from '../lib/domain/contact';
import { Avatar } from './avatar';
import { circleHue } from './circle-hue';
import styles from './contact-row.module.css';

interface ContactRowProps {
  contact: Pick<Contact, 'name' | 'kind'>;
  circle?: Circle | undefined;
  isDue?: boolean;
  /** The line under the name: why they are here. */
  detail: ReactNode;
  /** Shows the whole line, however long. */
  isWhole?: boolean;
  onOpen?: (() => void) | undefined;
  /** Buttons at the end. */
  actions?: ReactNode;
}

/** One person in a list. The name opens them. */
export function ContactRow({ contact, circle, isDue = false, detail, isWhole = false, onOpen, actions }: ContactRowProps) {
  const words = (
    <>
      <Avatar name={contact.name} kind={contact.kind} hue={circle && circleHue(circle)} isDue={isDue} />
      <span className={styles.words}>
        <span className={styles.name}>{contact.name}</span>
        <span className={isWhole ? styles.whole : styles.detail}>{detail}</span>
      </span>
    </>
  );
  return (
    <li className={styles.row}>
      {onOpen ? (
        <button type="button" className={styles.open} onClick={onOpen}>
          {words}
        </button>
      ) : (
        <span className={styles.open}>{words}</span>
      )}
      {actions && <span className={styles.actions}>{actions}</span>}
    </li>
  );
}
