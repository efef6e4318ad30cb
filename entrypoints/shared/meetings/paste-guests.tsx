import { useState } from 'react';
import { Button } from '../../../components/button';
import { TextArea } from '../../../components/text-area';
import { useTranslator } from '../../../components/translator';
import { addedGuests, guestGroups, type EditedGuest } from '../../../lib/meetings/guest-draft';
import { matchGuests } from '../../../lib/meetings/match-guests';
import { readGuests } from '../../../lib/meetings/read-guests';
import { listContacts } from '../../../lib/store/contacts';
import styles from './meetings.module.css';

interface PasteGuestsProps {
  guests: EditedGuest[];
  onChange: (guests: EditedGuest[]) => void;
}

/** A guest list, pasted as it came. What was read, and what was not, is said. */
export function PasteGuests({ guests, onChange }: PasteGuestsProps) {
  const { t } = useTranslator();
  const [isOpen, setOpen] = useState(false);
  const [text, setText] = useState('');
  const [outcome, setOutcome] = useState<{ read: number; known: number; doubtful: number; leftOut: string[] }>();
  const read = async () => {
    const list = readGuests(text);
    const matches = matchGuests(list.guests, await listContacts());
    const added = addedGuests(guests, list.guests, matches, () => crypto.randomUUID());
    const { known, doubtful } = guestGroups(added.slice(guests.length));
    setOutcome({ read: added.length - guests.length, known: known.length, doubtful: doubtful.length, leftOut: list.leftOut });
    onChange(added);
    if (list.guests.length > 0) {
      setText('');
      setOpen(false);
    }
  };
  return (
    <div className={styles.paste}>
      {isOpen ? (
        <>
          <TextArea label={t('meetings.paste-label')} hint={t('meetings.paste-hint')} rows={5} value={text} onChange={setText} autoFocus />
          <div className={styles.buttons}>
            <Button variant="primary" disabled={text.trim() === ''} onClick={() => void read()}>
              {t('meetings.paste-read')}
            </Button>
            <Button variant="quiet" onClick={() => setOpen(false)}>
              {t('common.cancel')}
            </Button>
          </div>
        </>
      ) : (
        <div>
          <Button icon="note" onClick={() => setOpen(true)}>
            {t('meetings.paste')}
          </Button>
        </div>
      )}
      <div role="status" className={styles.soft}>
        {outcome && (
          <>
            <p>{t('meetings.paste-outcome', { read: outcome.read, known: outcome.known, doubtful: outcome.doubtful })}</p>
            {outcome.leftOut.length > 0 && (
              <p>
                {t('meetings.paste-left-out', { count: outcome.leftOut.length })} {outcome.leftOut.slice(0, 3).join(' · ').slice(0, 200)}
              </p>
            )}
          </>
        )}
      </div>
    </div>
  );
}
