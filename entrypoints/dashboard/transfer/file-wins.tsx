import { Check } from '../../../components/check';
import { useTranslator } from '../../../components/translator';
import type { DifferingField } from '../../../lib/transfer/plan/additions';
import type { ImportPreview } from '../../../lib/transfer/preview';
import styles from './transfer.module.css';

interface FileWinsProps {
  preview: Pick<ImportPreview, 'differs'>;
  chosen: readonly DifferingField[];
  onChoose: (fields: DifferingField[]) => void;
}

/** Where the file says something else than the cards: whose word counts, field by field, for this import. */
export function FileWins({ preview: { differs }, chosen, onChoose }: FileWinsProps) {
  const { t } = useTranslator();
  if (differs.length === 0) return null;
  const fields = {
    name: t('transfer.field-fullName'),
    organisation: t('transfer.field-organisation'),
    headline: t('transfer.field-position'),
    location: t('transfer.field-location'),
    birthday: t('transfer.field-birthday'),
  };
  const toggle = (field: DifferingField, isOn: boolean) => onChoose(isOn ? [...chosen, field] : chosen.filter((each) => each !== field));
  return (
    <fieldset className={styles.choice}>
      <legend className={styles.heading}>{t('transfer.wins-title')}</legend>
      <p className={styles.soft}>{t('transfer.wins-lead')}</p>
      <div className={styles.checks}>
        {differs.map(({ field, count }) => (
          <Check
            key={field}
            label={t('transfer.wins-field', { field: fields[field], count })}
            isOn={chosen.includes(field)}
            onChange={(isOn) => toggle(field, isOn)}
          />
        ))}
      </div>
    </fieldset>
  );
}
