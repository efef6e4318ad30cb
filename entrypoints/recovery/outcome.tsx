import { Button } from '../../components/button';
import { Card } from '../../components/card';
import { Section } from '../../components/section';
import { useToast } from '../../components/toast';
import { useTranslator } from '../../components/translator';
import { undoChange } from '../../lib/actions/undo-change';
import { errorPhrase } from '../shared/use-run';
import styles from './recovery.module.css';
import type { Restored } from './restore';

/** What was put back, where what was there before is, and how to go back. */
export function Outcome({ restored: { change, copy, counts }, onUndone }: { restored: Restored; onUndone: () => void }) {
  const translator = useTranslator();
  const { t } = translator;
  const showToast = useToast();
  const undo = async () => {
    if (!change) return;
    try {
      await undoChange(change.id);
      onUndone();
    } catch (error) {
      showToast({ text: errorPhrase(error, translator), tone: 'error' });
    }
  };
  return (
    <Section title={t('recovery.done')}>
      <Card>
        <div className={styles.stack} role="status">
          <p>{t('recovery.done-counts', { people: counts.contacts, notes: counts.notes, interactions: counts.interactions })}</p>
          <p>{copy ? t(`recovery.done-${copy.place}`, { name: copy.name }) : t('recovery.done-nothing')}</p>
          {copy && copy.unreadable.length > 0 && <p>{t('recovery.done-unreadable', { count: copy.unreadable.length })}</p>}
          <div className={styles.actions}>
            <a className={styles.link} href="/dashboard.html">
              {t('recovery.to-kring')}
            </a>
            {change && (
              <Button icon="undo" onClick={() => void undo()}>
                {t('recovery.undo')}
              </Button>
            )}
          </div>
        </div>
      </Card>
    </Section>
  );
}
