import { useId } from 'react';
import { Button } from '../../../components/button';
import { Card } from '../../../components/card';
import { useTranslator } from '../../../components/translator';
import type { Progress } from './reading/protocol';
import styles from './transfer.module.css';

/** How far the import is, and a way to stop it; stopping leaves nothing half done. */
export function ReadingProgress({ progress: { step, name = '', fraction }, onStop }: { progress: Progress; onStop: () => void }) {
  const { t } = useTranslator();
  const id = useId();
  const label = { read: t('transfer.reading', { name }), compare: t('transfer.comparing'), write: t('transfer.writing') }[step];
  return (
    <Card>
      <div className={styles.progress}>
        <label htmlFor={id} className={styles.progressLabel}>
          {label}
        </label>
        <progress id={id} className={styles.bar} max={100} value={step === 'compare' ? undefined : Math.round(fraction * 100)} />
        <Button onClick={onStop}>{t('transfer.stop')}</Button>
      </div>
    </Card>
  );
}
