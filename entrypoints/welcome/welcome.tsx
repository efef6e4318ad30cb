import { useState } from 'react';
import { SegmentedControl } from '../../components/segmented-control';
import { useTranslator } from '../../components/translator';
import { KringMark } from '../../components/icons/kring-mark';
import { writeSettings, type Settings } from '../../lib/settings';
import { useSettings } from '../shared/use-settings';
import { Choice } from './choice';
import { Disclosure } from './disclosure';
import { FirstSteps } from './first-steps';
import styles from './welcome.module.css';

/** First run: what Kring does, in plain words, and the choice that it does nothing without. */
export function Welcome() {
  const { t, language } = useTranslator();
  const settings = useSettings();
  const [isChanging, setChanging] = useState(false);
  if (!settings) return null;
  const mode = settings.mode === 'undecided' || isChanging ? undefined : settings.mode;
  const choose = async (chosen: Settings['mode']) => {
    await writeSettings({ mode: chosen });
    setChanging(false);
  };
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <KringMark size={36} />
        <span className={styles.name}>Kring</span>
        <SegmentedControl
          label={t('welcome.language')}
          isLabelHidden
          value={language}
          options={[
            { value: 'nl', label: 'Nederlands' },
            { value: 'en', label: 'English' },
          ]}
          onChange={(chosen) => void writeSettings({ language: chosen })}
        />
      </header>
      <main className={styles.main}>
        {mode ? (
          <FirstSteps mode={mode} onChange={() => setChanging(true)} />
        ) : (
          <>
            <Disclosure />
            <Choice onChoose={(chosen) => void choose(chosen)} />
          </>
        )}
      </main>
    </div>
  );
}
