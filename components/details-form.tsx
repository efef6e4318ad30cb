import { useState, type FormEvent } from 'react';
import type { Contact } from '../lib/domain/contact';
import { Button } from './button';
import styles from './details-form.module.css';
import { TextField } from './text-field';
import { useTranslator } from './translator';

/** The card of someone, as typed; empty: not known. */
export interface Details {
  name: string;
  headline: string;
  organisation: string;
  location: string;
}

interface DetailsFormProps {
  initial: Partial<Pick<Contact, 'name' | 'headline' | 'organisation' | 'location'>>;
  kind: Contact['kind'];
  submitLabel: string;
  onSubmit: (details: Details) => void;
  onCancel?: () => void;
}

/** Name, what they do, where and for whom. Only the name is needed. */
export function DetailsForm({ initial, kind, submitLabel, onSubmit, onCancel }: DetailsFormProps) {
  const { t } = useTranslator();
  const [details, setDetails] = useState<Details>({
    name: initial.name ?? '',
    headline: initial.headline ?? '',
    organisation: initial.organisation ?? '',
    location: initial.location ?? '',
  });
  const [isAsked, setAsked] = useState(false);
  const set = (field: keyof Details) => (value: string) => setDetails({ ...details, [field]: value });
  const isNameless = details.name.trim() === '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (!isNameless) onSubmit(details);
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <TextField
        label={t('contact.name')}
        value={details.name}
        onChange={set('name')}
        maxLength={200}
        error={isAsked && isNameless ? t('contact.needs-name') : undefined}
      />
      <TextField label={t('contact.headline')} isOptional value={details.headline} onChange={set('headline')} maxLength={500} />
      {kind === 'person' && (
        <TextField
          label={t('contact.organisation')}
          isOptional
          value={details.organisation}
          onChange={set('organisation')}
          maxLength={500}
        />
      )}
      <TextField label={t('contact.location')} isOptional value={details.location} onChange={set('location')} maxLength={500} />
      <div className={styles.actions}>
        {onCancel && <Button onClick={onCancel}>{t('common.cancel')}</Button>}
        <Button type="submit" variant="primary">
          {submitLabel}
        </Button>
      </div>
    </form>
  );
}
