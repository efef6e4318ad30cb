import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { Button } from '../../../components/button';
import { Card } from '../../../components/card';
import { useTranslator } from '../../../components/translator';
import { addSampleLibrary, removeSampleLibrary } from '../../../lib/actions/sample-library';
import { listExperiences, listSources, listTopics } from '../../../lib/store/library';
import { useRun } from '../../shared/use-run';
import dashboard from '../dashboard.module.css';
import { Experiences } from './experiences';
import styles from './library-view.module.css';
import { OwnPost } from './own-post';
import { OwnProfile } from './own-profile';
import { OwnTopics } from './own-topics';
import { Sources } from './sources';

/** What suggestions draw on besides people: experiences, sources, and subjects of the person's own. */
export function LibraryView() {
  const { t } = useTranslator();
  const experiences = useLiveQuery(listExperiences);
  const sources = useLiveQuery(listSources);
  const topics = useLiveQuery(listTopics);
  const [isWriting, setWriting] = useState(false);
  if (!experiences || !sources || !topics) return null;
  const isEmpty = experiences.length + sources.length + topics.length === 0;
  const hasSamples = [...experiences, ...sources].some(({ isSample }) => isSample);
  if (isEmpty && !isWriting)
    return (
      <>
        <FirstFiveMinutes onWrite={() => setWriting(true)} />
        <OwnProfile />
      </>
    );
  return (
    <>
      <p className={dashboard.lead}>{t('library.lead')}</p>
      {hasSamples && <Samples />}
      <OwnPost />
      <Experiences experiences={experiences} startsOpen={isWriting && experiences.length === 0} />
      <Sources sources={sources} />
      <OwnTopics topics={topics} />
      <OwnProfile />
    </>
  );
}

const steps = ['write', 'source', 'react'] as const;

/** From empty to the first useful suggestion. */
function FirstFiveMinutes({ onWrite }: { onWrite: () => void }) {
  const { t } = useTranslator();
  const run = useRun();
  return (
    <>
      <p className={dashboard.lead}>{t('library.empty-lead')}</p>
      <Card>
        <h2 className={styles.name}>{t('library.empty-title')}</h2>
        <ol className={styles.steps}>
          {steps.map((step, index) => (
            <li key={step} className={styles.step}>
              <span className={styles.number} aria-hidden="true">
                {index + 1}
              </span>
              <span>
                <strong>{t(`library.step-${step}`)}</strong> <span className={styles.soft}>{t(`library.step-${step}-text`)}</span>
              </span>
            </li>
          ))}
        </ol>
        <div className={styles.buttons}>
          <Button variant="primary" icon="add" onClick={onWrite}>
            {t('library.first')}
          </Button>
          <Button variant="quiet" onClick={() => void run(addSampleLibrary)}>
            {t('library.samples-add')}
          </Button>
        </div>
      </Card>
    </>
  );
}

function Samples() {
  const { t } = useTranslator();
  const run = useRun();
  return (
    <p className={styles.samples}>
      {t('library.samples')}
      <Button size="small" onClick={() => void run(removeSampleLibrary)}>
        {t('library.samples-remove')}
      </Button>
    </p>
  );
}
