import { useState } from 'react';
import { Button } from '../../../components/button';
import { Card } from '../../../components/card';
import { IconButton } from '../../../components/icon-button';
import { SegmentedControl } from '../../../components/segmented-control';
import { SpecialHint } from '../../../components/special-hint';
import { TextArea } from '../../../components/text-area';
import { useTranslator } from '../../../components/translator';
import { advanceIntroduction, deleteIntroduction, describeOutcome } from '../../../lib/actions/introduce';
import type { Contact } from '../../../lib/domain/contact';
import { nextStage, type Introduction, type IntroductionStage } from '../../../lib/domain/introduction';
import type { Language } from '../../../lib/i18n/messages';
import { introductionText } from '../../../lib/i18n/outgoing';
import { dayPhrase } from '../../../lib/i18n/phrases';
import { createTranslator } from '../../../lib/i18n/translate';
import { useCopy } from '../../shared/use-copy';
import { useRun } from '../../shared/use-run';
import styles from './introductions.module.css';

interface IntroductionCardProps {
  introduction: Introduction;
  pair: readonly [Contact, Contact];
}

/** One introduction: how far it is, the message for the next step, and the step itself. */
export function IntroductionCard({ introduction, pair }: IntroductionCardProps) {
  const translator = useTranslator();
  const { t } = translator;
  const run = useRun();
  const { id, about, stage, steps } = introduction;
  const [first, second] = pair;
  const values = { first: first.name, second: second.name };
  const next = nextStage(stage);
  const last = steps.at(-1);
  return (
    <Card>
      <div className={styles.head}>
        <div>
          <p className={styles.pair}>{t('introductions.pair', values)}</p>
          <p>{about}</p>
          <p className={styles.soft}>
            {t(`introductions.stage-${stage}`, values)}
            {last && ` · ${dayPhrase(last.day, translator)}`}
          </p>
        </div>
        <IconButton icon="trash" label={t('common.delete')} onClick={() => void run(() => deleteIntroduction(id))} />
      </div>
      {(stage === 'introduced' || stage === 'followed-up') && <Outcome key={introduction.outcome} introduction={introduction} />}
      {next && <Message stage={next} pair={pair} about={about} />}
      {next && (
        <div className={styles.buttons}>
          <Button variant="primary" onClick={() => void run(() => advanceIntroduction(id, next))}>
            {t(`introductions.next-${next as Exclude<IntroductionStage, 'idea' | 'dropped'>}`, values)}
          </Button>
          <Button variant="quiet" onClick={() => void run(() => advanceIntroduction(id, 'dropped'))}>
            {t('introductions.drop')}
          </Button>
        </div>
      )}
    </Card>
  );
}

/** How it went, kept on leaving the field. */
function Outcome({ introduction: { id, outcome = '' } }: { introduction: Introduction }) {
  const { t } = useTranslator();
  const run = useRun();
  const [text, setText] = useState(outcome);
  const keep = () => {
    if (text.trim() !== outcome) void run(() => describeOutcome(id, text.trim() || null));
  };
  return (
    <div className={styles.outcome}>
      <TextArea label={t('introductions.outcome')} isOptional maxLength={500} rows={1} value={text} onChange={setText} onBlur={keep} />
      <SpecialHint text={text} />
    </div>
  );
}

/** The words for the next step, in Dutch or English, to be copied; the person sends them. */
function Message({ stage, pair, about }: { stage: IntroductionStage; pair: readonly [Contact, Contact]; about: string }) {
  const { t, language: own } = useTranslator();
  const [language, setLanguage] = useState<Language>(own);
  const text = introductionText(stage, pair, about, createTranslator(language));
  const { isCopied, copy } = useCopy(text ?? '');
  if (!text) return null;
  return (
    <div className={styles.message}>
      <SegmentedControl<Language>
        label={t('introductions.language')}
        isLabelHidden
        value={language}
        options={[
          { value: 'nl', label: 'Nederlands' },
          { value: 'en', label: 'English' },
        ]}
        onChange={setLanguage}
      />
      <blockquote className={styles.text} lang={language}>
        {text}
      </blockquote>
      <Button size="small" onClick={() => void copy()}>
        {t(isCopied ? 'introductions.copied' : 'introductions.copy')}
      </Button>
    </div>
  );
}
