import { useId, useState } from 'react';
import { Button } from '../../components/button';
import { RadioCards } from '../../components/radio-cards';
import { useTranslator } from '../../components/translator';
import type { MessageKey } from '../../lib/i18n/messages';
import styles from './welcome.module.css';

type Mode = 'annotate' | 'panel-only';

const gains: Record<Mode, readonly MessageKey[]> = {
  annotate: ['welcome.annotate-profile', 'welcome.annotate-posts', 'welcome.annotate-rest'],
  'panel-only': ['welcome.panel-profile', 'welcome.panel-posts', 'welcome.panel-rest'],
};

/** Two equal ways to use Kring; neither is chosen beforehand. */
export function Choice({ onChoose }: { onChoose: (mode: Mode) => void }) {
  const { t } = useTranslator();
  const [mode, setMode] = useState<Mode | null>(null);
  const hint = useId();
  return (
    <form
      className={styles.choice}
      onSubmit={(event) => {
        event.preventDefault();
        if (mode) onChoose(mode);
      }}
    >
      <h2 className={styles.choiceTitle}>{t('welcome.choice-title')}</h2>
      <p>{t('welcome.choice-lead')}</p>
      <RadioCards<Mode>
        label={t('welcome.choice-title')}
        isLabelHidden
        isSideBySide
        value={mode}
        onChange={setMode}
        cards={[
          {
            value: 'annotate',
            title: t('welcome.annotate-title'),
            text: <Meaning mode="annotate" summary="welcome.annotate-summary" means="welcome.annotate-means" />,
          },
          {
            value: 'panel-only',
            title: t('welcome.panel-title'),
            text: <Meaning mode="panel-only" summary="welcome.panel-summary" means="welcome.panel-means" />,
          },
        ]}
      />
      <div className={styles.confirm}>
        <Button type="submit" variant="primary" size="large" disabled={!mode} aria-describedby={hint}>
          {t('welcome.confirm')}
        </Button>
        <span id={hint} className={styles.hint}>
          {mode
            ? t('welcome.chosen', { choice: t(mode === 'annotate' ? 'welcome.annotate-title' : 'welcome.panel-title') })
            : t('welcome.choose-first')}
        </span>
      </div>
    </form>
  );
}

function Meaning({ mode, summary, means }: { mode: Mode; summary: MessageKey; means: MessageKey }) {
  const { t } = useTranslator();
  return (
    <span className={styles.meaning}>
      <span>{t(summary)}</span>
      <span className={styles.gains}>
        {gains[mode].map((key) => (
          <span key={key} className={styles.gain}>
            {t(key)}
          </span>
        ))}
      </span>
      <span className={styles.means}>{t(means)}</span>
    </span>
  );
}
