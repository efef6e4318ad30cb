import { useEffect, useState } from 'react';
import { IconButton } from '../../../components/icon-button';
import { Quote } from '../../../components/quote';
import { useTranslator } from '../../../components/translator';
import { logOpening } from '../../../lib/actions/log-opening';
import type { CalendarDay } from '../../../lib/domain/calendar-day';
import type { Contact } from '../../../lib/domain/contact';
import { reasonPhrase } from '../../../lib/i18n/reasons';
import type { Opening } from '../../../lib/rhythm/openings';
import type { openingLine } from '../../../lib/suggestions/writing/opening-line';
import { LogAfterCopy } from '../log-after-copy';
import { OutgoingMessage } from '../outgoing-message';
import { useSettings } from '../use-settings';
import styles from './now.module.css';

/** An opening that a message can start from: an intention has no words of its own. */
export type SayableOpening = Exclude<Opening, { kind: 'intention' }>;

interface OpeningDraftProps {
  contact: Contact;
  opening: SayableOpening;
  today: CalendarDay;
  onClose: () => void;
}

/** The first sentence of a message, beside the person's own note that it comes from. */
export function OpeningDraft({ contact, opening, today, onClose }: OpeningDraftProps) {
  const translator = useTranslator();
  const { t } = translator;
  const habit = useSettings()?.addressForm;
  const write = useOpeningLine();
  if (habit === undefined || !write) return null;
  const { id, name, address: addressForm = habit } = contact;
  return (
    <div className={styles.form} ref={bringIntoView}>
      <div className={styles.source}>
        <Quote>{reasonPhrase({ code: 'opening', opening }, today, translator)}</Quote>
        <IconButton icon="close" size="small" label={t('opening.close')} onClick={onClose} />
      </div>
      <OutgoingMessage label={t('seekers.message', { name })} rows={2} textIn={(language) => write(opening, { language, addressForm })}>
        {(text) => <LogAfterCopy person={{ id, name }} text={text} channel="message" keep={(words) => logOpening(id, opening, words)} />}
      </OutgoingMessage>
    </div>
  );
}

/** Of a row at the lower edge of the panel the draft would open out of sight. */
function bringIntoView(draft: HTMLElement | null): void {
  draft?.scrollIntoView({ block: 'nearest' });
}

/** The words that lines are made of come when they are first asked for: a list of people must not wait for them. */
function useOpeningLine(): typeof openingLine | undefined {
  const [write, setWrite] = useState<typeof openingLine>();
  useEffect(() => {
    void import('../../../lib/suggestions/writing/opening-line').then((found) => setWrite(() => found.openingLine));
  }, []);
  return write;
}
