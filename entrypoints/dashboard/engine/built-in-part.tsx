import { Button } from '../../../components/button';
import { useTranslator } from '../../../components/translator';
import styles from './engine.module.css';
import type { BuiltIn } from './use-built-in';

/** Whether the browser's own model is there, and the one button that fetches it. */
export function BuiltInPart({ builtIn: { state, share, download, stop } }: { builtIn: BuiltIn }) {
  const { t } = useTranslator();
  if (!state) return null;
  return (
    <div className={styles.part}>
      <p role="status">{t(`engines.built-in-${state}`)}</p>
      {share !== undefined && (
        <div className={styles.row}>
          <progress value={share} aria-label={t('engines.built-in-downloading')} />
          <span>{t('engines.download-progress', { percent: Math.round(share * 100) })}</span>
          <Button size="small" onClick={stop}>
            {t('engines.stop')}
          </Button>
        </div>
      )}
      {state === 'downloadable' && share === undefined && (
        <div>
          <Button onClick={() => void download()}>{t('engines.download')}</Button>
        </div>
      )}
    </div>
  );
}
