import { useLiveQuery } from 'dexie-react-hooks';
import { useState, type ReactNode } from 'react';
import { Button } from '../../../components/button';
import { EmptyState } from '../../../components/empty-state';
import { useTranslator } from '../../../components/translator';
import type { ContactId } from '../../../lib/domain/contact';
import { readReview, type Review } from '../../../lib/store/review';
import { NowList } from '../../shared/now/now-list';
import { useToday } from '../../shared/use-today';
import { OwnPostHint } from './own-post-hint';
import { AskStep, DormantStep, DriftStep, GiveStep, PromiseStep } from './review-steps';
import styles from './review.module.css';

const steps = ['due', 'promises', 'ask', 'give', 'drift', 'dormant'] as const;
type Step = (typeof steps)[number];

/** A quarter of an hour a week, step by step, with an end in sight. */
export function ReviewView({ onOpen, onStop }: { onOpen: (id: ContactId) => void; onStop: () => void }) {
  const { t } = useTranslator();
  const today = useToday();
  const review = useLiveQuery(() => readReview(today), [today]);
  const [at, setAt] = useState(0);
  if (!review) return null;
  const step = steps[at];
  if (!step) {
    return (
      <>
        <EmptyState
          icon="check"
          title={t('review.done')}
          text={t('review.done-text')}
          action={
            <Button variant="primary" onClick={onStop}>
              {t('common.close')}
            </Button>
          }
        />
        <OwnPostHint />
      </>
    );
  }
  return (
    <div className={styles.review}>
      <h1 className={styles.title}>{t('review.title')}</h1>
      <p className={styles.soft}>
        {t('review.lead')} {t('review.step', { step: at + 1, steps: steps.length })}
      </p>
      <progress className={styles.progress} value={at + 1} max={steps.length} aria-label={t('review.title')} />
      <h2 className={styles.question}>{t(`review.${step}`)}</h2>
      {stepOf(step, review, onOpen)}
      <div className={styles.buttons}>
        <Button variant="primary" onClick={() => setAt(at + 1)}>
          {t(at + 1 < steps.length ? 'review.next' : 'review.finish')}
        </Button>
        <Button variant="quiet" onClick={onStop}>
          {t('triage.stop')}
        </Button>
      </div>
    </div>
  );
}

function stepOf(step: Step, review: Review, onOpen: (id: ContactId) => void): ReactNode {
  switch (step) {
    case 'due':
      return <NowList onOpen={({ id }) => onOpen(id)} />;
    case 'promises':
      return <PromiseStep review={review} onOpen={onOpen} />;
    case 'ask':
      return <AskStep review={review} onOpen={onOpen} />;
    case 'give':
      return <GiveStep review={review} onOpen={onOpen} />;
    case 'drift':
      return <DriftStep review={review} onOpen={onOpen} />;
    case 'dormant':
      return <DormantStep review={review} onOpen={onOpen} />;
  }
}
