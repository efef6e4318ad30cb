import { useLiveQuery } from 'dexie-react-hooks';
import type { ReactNode } from 'react';
import { Button } from '../../components/button';
import { useTranslator } from '../../components/translator';
import { addSampleNetwork } from '../../lib/actions/add-sample-network';
import { browser } from '../../lib/browser';
import { hasSampleNetwork } from '../../lib/store/counts';
import { NoteStartChoice } from '../shared/note-start-choice';
import { useRun } from '../shared/use-run';
import { useToday } from '../shared/use-today';
import styles from './welcome.module.css';

/** After the choice: what to do first. */
export function FirstSteps({ mode, onChange }: { mode: 'annotate' | 'panel-only'; onChange: () => void }) {
  const { t } = useTranslator();
  const run = useRun();
  const today = useToday();
  const hasSample = useLiveQuery(hasSampleNetwork);
  const choice = t(mode === 'annotate' ? 'welcome.annotate-title' : 'welcome.panel-title');
  return (
    <>
      <h1 className={styles.title}>{t('welcome.done-title')}</h1>
      <p className={styles.lead}>{t('welcome.done-lead', { choice })}</p>
      {mode === 'annotate' && <NoteStartChoice />}
      <h2 className={styles.choiceTitle}>{t('welcome.first-steps')}</h2>
      <ol className={styles.steps}>
        <Step
          number={1}
          title={t('welcome.step-profile-title')}
          text={t(mode === 'annotate' ? 'welcome.step-profile-annotate' : 'welcome.step-profile-panel')}
        >
          <Button onClick={() => void browser.tabs.create({ url: 'https://www.linkedin.com/feed/' })}>
            {t('welcome.step-profile-link')}
          </Button>
        </Step>
        <Step number={2} title={t('welcome.step-pin-title')} text={t('welcome.step-pin')} />
        <Step number={3} title={t('welcome.step-sample-title')} text={t('welcome.step-sample')}>
          {hasSample ? (
            <Button onClick={() => void browser.tabs.create({ url: browser.runtime.getURL('/dashboard.html') })}>
              {t('welcome.open-people')}
            </Button>
          ) : (
            <Button disabled={hasSample === undefined} onClick={() => void run(() => addSampleNetwork(today))}>
              {t('welcome.load-sample')}
            </Button>
          )}
        </Step>
      </ol>
      <p>
        <Button variant="quiet" onClick={onChange}>
          {t('welcome.change-choice')}
        </Button>
      </p>
    </>
  );
}

function Step({ number, title, text, children }: { number: number; title: string; text: string; children?: ReactNode }) {
  return (
    <li className={styles.step}>
      <span className={styles.number} aria-hidden="true">
        {number}
      </span>
      <div className={styles.words}>
        <h3 className={styles.factTitle}>{title}</h3>
        <p>{text}</p>
        {children}
      </div>
    </li>
  );
}
