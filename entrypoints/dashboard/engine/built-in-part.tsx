import { useEffect, useRef, useState } from 'react';
import { Button } from '../../../components/button';
import { useToast } from '../../../components/toast';
import { useTranslator } from '../../../components/translator';
import { builtInState, downloadBuiltIn, type BuiltInState } from '../../../lib/engines/built-in';
import { languageModelOfBrowser } from '../../../lib/engines/language-model';
import { errorPhrase } from '../../shared/use-run';
import styles from './engine.module.css';

/** Whether the browser's own model is there, and the one button that fetches it. */
export function BuiltInPart() {
  const translator = useTranslator();
  const { t } = translator;
  const showToast = useToast();
  const [state, setState] = useState<BuiltInState>();
  const [share, setShare] = useState<number>();
  const stop = useRef<AbortController>(undefined);
  useEffect(() => {
    void builtInState(languageModelOfBrowser()).then(setState);
    return () => stop.current?.abort();
  }, []);
  const download = async () => {
    const control = new AbortController();
    stop.current = control;
    setShare(0);
    try {
      await downloadBuiltIn(languageModelOfBrowser(), { signal: control.signal, onProgress: setShare });
    } catch (error) {
      if (!control.signal.aborted) showToast({ text: errorPhrase(error, translator), tone: 'error' });
    }
    setShare(undefined);
    setState(await builtInState(languageModelOfBrowser()));
  };
  if (!state) return null;
  return (
    <div className={styles.part}>
      <p role="status">{t(`engines.built-in-${state}`)}</p>
      {share !== undefined && (
        <div className={styles.row}>
          <progress value={share} aria-label={t('engines.built-in-downloading')} />
          <span>{t('engines.download-progress', { percent: Math.round(share * 100) })}</span>
          <Button size="small" onClick={() => stop.current?.abort()}>
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
