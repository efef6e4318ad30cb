import { useState, type FormEvent, type ReactNode } from 'react';
import { Button } from '../../../components/button';
import { Card } from '../../../components/card';
import { Section } from '../../../components/section';
import { useTranslator } from '../../../components/translator';
import styles from './person.module.css';

interface RecordSectionProps {
  title: string;
  addLabel: string;
  /** The fields of something new, shown when asked for. */
  form: ReactNode;
  canSave: boolean;
  /** Resolves to whether it was kept: then the form closes. */
  onSave: () => Promise<boolean>;
  children: ReactNode;
}

/** Records at someone, and a form for one more that stays out of sight until it is wanted. */
export function RecordSection({ title, addLabel, form, canSave, onSave, children }: RecordSectionProps) {
  const { t } = useTranslator();
  const [isAdding, setAdding] = useState(false);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (canSave && (await onSave())) setAdding(false);
  };
  return (
    <Section
      title={title}
      action={
        !isAdding && (
          <Button size="small" variant="quiet" icon="add" onClick={() => setAdding(true)}>
            {addLabel}
          </Button>
        )
      }
    >
      {isAdding && (
        <Card>
          <form className={styles.form} onSubmit={(event) => void save(event)}>
            {form}
            <div className={styles.pair}>
              <Button onClick={() => setAdding(false)}>{t('common.cancel')}</Button>
              <Button type="submit" variant="primary" disabled={!canSave}>
                {t('common.save')}
              </Button>
            </div>
          </form>
        </Card>
      )}
      {children}
    </Section>
  );
}
