import { Check } from '../../../components/check';
import { IconButton } from '../../../components/icon-button';
import { Select } from '../../../components/select';
import { SpecialHint } from '../../../components/special-hint';
import { TextField } from '../../../components/text-field';
import { useTranslator } from '../../../components/translator';
import type { Contact, ContactId } from '../../../lib/domain/contact';
import type { EditedGuest } from '../../../lib/meetings/guest-draft';
import styles from './meetings.module.css';

interface GuestRowProps {
  guest: EditedGuest;
  contact: Contact | undefined;
  candidates: readonly Contact[];
  isPast: boolean;
  /** Undefined: off the list. */
  onChange: (guest: EditedGuest | undefined) => void;
}

/** One guest: who it is, whether one spoke, and a line. */
export function GuestRow({ guest, contact, candidates, isPast, onChange }: GuestRowProps) {
  const { t } = useTranslator();
  const name = contact?.name ?? guest.name;
  const place = contact ? [contact.headline ?? contact.organisation] : [guest.role, guest.organisation];
  const hasLine = guest.contactId !== undefined || guest.isNew ? (isPast ? guest.isSpoken || guest.line !== '' : true) : false;
  return (
    <li className={styles.guest}>
      <div className={styles.guestHead}>
        <div className={styles.words}>
          <p className={styles.name}>{name}</p>
          <p className={styles.soft}>{place.filter(Boolean).join(' · ')}</p>
        </div>
        <IconButton icon="close" size="small" label={t('meetings.remove-guest', { name })} onClick={() => onChange(undefined)} />
      </div>
      {candidates.length > 0 && !contact && <Choice guest={guest} candidates={candidates} onChange={onChange} />}
      <div className={styles.checks}>
        {!contact && candidates.length === 0 && (
          <Check
            label={t('meetings.add-to-kring')}
            about={name}
            isOn={guest.isNew}
            onChange={(isNew) => onChange({ ...guest, isNew, isSpoken: isNew && guest.isSpoken })}
          />
        )}
        {isPast && (contact ?? guest.isNew) && (
          <Check
            label={t('meetings.spoken')}
            about={name}
            isOn={guest.isSpoken}
            onChange={(isSpoken) => onChange({ ...guest, isSpoken })}
          />
        )}
      </div>
      {hasLine && (
        <>
          <TextField
            label={t('meetings.line-with', { name })}
            isLabelHidden
            placeholder={t(isPast ? 'meetings.line-past' : 'meetings.line-coming')}
            maxLength={2000}
            value={guest.line}
            onChange={(line) => onChange({ ...guest, line })}
          />
          <SpecialHint text={guest.line} />
        </>
      )}
    </li>
  );
}

/** Who of the person's people it may be; nobody is chosen for them. */
function Choice({ guest, candidates, onChange }: Pick<GuestRowProps, 'guest' | 'candidates' | 'onChange'>) {
  const { t } = useTranslator();
  const choose = (value: string) => {
    const { candidates: _asked, ...decided } = guest;
    if (value === 'nobody') onChange(decided);
    else if (value !== '') onChange({ ...decided, contactId: value as ContactId });
  };
  return (
    <Select
      label={t('meetings.who-is', { name: guest.name })}
      isLabelHidden
      value=""
      options={[
        { value: '', label: t('meetings.choose') },
        ...candidates.map(({ id, name, organisation, headline }) => ({
          value: id as string,
          label: [name, organisation ?? headline].filter(Boolean).join(', '),
        })),
        { value: 'nobody', label: t('meetings.somebody-else') },
      ]}
      onChange={choose}
    />
  );
}
