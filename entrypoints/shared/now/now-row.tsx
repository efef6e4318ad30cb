import { useState } from 'react';
import { Button } from '../../../components/button';
import { IconButton } from '../../../components/icon-button';
import { Menu, type MenuItem } from '../../../components/menu';
import { QueueRow } from '../../../components/queue-row';
import { useTranslator } from '../../../components/translator';
import { passOver } from '../../../lib/actions/pass-over';
import type { CalendarDay } from '../../../lib/domain/calendar-day';
import { notNeededReasons, type Contact } from '../../../lib/domain/contact';
import type { QueueRow as Row } from '../../../lib/rhythm/queue';
import { openProfile } from '../open-profile';
import { QuickLog } from '../quick-log';
import { Snooze } from '../rhythm';
import { useRun } from '../use-run';
import styles from './now.module.css';
import { OpeningDraft, type SayableOpening } from './opening-draft';
import { openingItems } from './opening-items';

interface NowRowProps {
  row: Row;
  today: CalendarDay;
  onOpen: (contact: Contact) => void;
  /** Logs elsewhere; absent: the form opens in the row. */
  onLog?: ((contact: Contact) => void) | undefined;
}

/** Someone in the queue, with everything that can be done about it; nothing happens but on a click. */
export function NowRow({ row, today, onOpen, onLog }: NowRowProps) {
  const { t } = useTranslator();
  const { contact } = row;
  const { name } = contact;
  const [isLogging, setLogging] = useState(false);
  const [writing, setWriting] = useState<SayableOpening>();
  const log = () => (onLog ? onLog(contact) : setLogging(!isLogging));
  return (
    <QueueRow
      row={row}
      today={today}
      onOpen={() => onOpen(contact)}
      aside={
        <>
          <IconButton icon="open" size="small" label={t('now.profile', { name })} onClick={() => void openProfile(contact)} />
          <OpeningMenu row={row} today={today} onWrite={setWriting} />
        </>
      }
      actions={
        <>
          <Button size="small" aria-label={t('now.log-with', { name })} {...(!onLog && { 'aria-expanded': isLogging })} onClick={log}>
            {t('now.log')}
          </Button>
          <Snooze contact={contact} size="small" />
          <NotNeeded contact={contact} />
        </>
      }
    >
      {writing && <OpeningDraft key={writing.id} contact={contact} opening={writing} today={today} onClose={() => setWriting(undefined)} />}
      {isLogging && (
        <div className={styles.form}>
          <QuickLog people={[{ id: contact.id, name }]} focus="text" />
        </div>
      )}
    </QueueRow>
  );
}

/** Passes over this turn, and asks why: the reason is kept, the rhythm starts anew. */
function NotNeeded({ contact }: { contact: Contact }) {
  const { t } = useTranslator();
  const run = useRun();
  const items = notNeededReasons.map((reason): MenuItem => ({
    label: t(`now.because-${reason}`),
    onSelect: () => void run(() => passOver(contact.id, reason)),
  }));
  return (
    <Menu
      label={t('now.not-needed-for', { name: contact.name })}
      items={items}
      trigger={(props) => (
        <Button size="small" variant="quiet" {...props}>
          {t('now.not-needed')}
        </Button>
      )}
    />
  );
}

interface OpeningMenuProps {
  row: Row;
  today: CalendarDay;
  onWrite: (opening: SayableOpening) => void;
}

/** What to do with the openings themselves: write about it, done, moved, asked. */
function OpeningMenu({ row, today, onWrite }: OpeningMenuProps) {
  const translator = useTranslator();
  const run = useRun();
  const openings = row.reasons.flatMap((reason) => (reason.code === 'opening' ? [reason.opening] : []));
  const items = openings.flatMap((opening) => {
    const aside = openings.length > 1 && 'text' in opening ? opening.text.slice(0, 24) : undefined;
    const write: MenuItem[] =
      opening.kind === 'intention' ? [] : [{ label: translator.t('opening.write'), icon: 'message', onSelect: () => onWrite(opening) }];
    return [...write, ...openingItems(opening, today, translator, run)].map((item): MenuItem => ({ ...item, ...(aside && { aside }) }));
  });
  const label = translator.t('now.more', { name: row.contact.name });
  if (items.length === 0) return null;
  return <Menu label={label} items={items} trigger={(props) => <IconButton icon="more" size="small" label={label} {...props} />} />;
}
