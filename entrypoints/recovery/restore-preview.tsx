import { Check } from '../../components/check';
import { useState } from 'react';
import { Button } from '../../components/button';
import { Card } from '../../components/card';
import { RadioCards } from '../../components/radio-cards';
import { Section } from '../../components/section';
import { useToast } from '../../components/toast';
import { useTranslator } from '../../components/translator';
import type { RecoverMode } from '../../lib/actions/recover';
import { entriesSince, unreplayable } from '../../lib/backups/replay';
import { today } from '../../lib/domain/calendar-day';
import { timePhrase } from '../../lib/i18n/backup-phrases';
import { dayPhrase } from '../../lib/i18n/phrases';
import type { Backup } from '../../lib/transfer/backup';
import type { RefusedLine } from '../../lib/transfer/remark';
import { errorPhrase } from '../shared/use-run';
import { ComparisonTable } from './comparison-table';
import styles from './recovery.module.css';
import { restore, type Restored } from './restore';
import type { RecoveryState } from './use-recovery-state';

/** A backup that was read. */
export interface Opened {
  name: string;
  backup: Backup;
  refused: RefusedLine[];
}

interface RestorePreviewProps {
  opened: Opened;
  state: RecoveryState;
  onClose: () => void;
  onDone: (restored: Restored) => void;
}

/** What a backup holds and what putting it back would do; nothing is done before the button. */
export function RestorePreview({ opened: { backup, refused }, state, onClose, onDone }: RestorePreviewProps) {
  const translator = useTranslator();
  const { t } = translator;
  const showToast = useToast();
  const modes: RecoverMode[] = state.health.state === 'sound' ? ['merge', 'replace'] : ['rebuild'];
  const [mode, setMode] = useState<RecoverMode>(modes[0] ?? 'merge');
  const since = entriesSince(state.journal, backup.madeAt);
  const large = unreplayable(since);
  const edits = since.length - large;
  const [hasEdits, setHasEdits] = useState(true);
  const [isBusy, setBusy] = useState(false);
  const start = async () => {
    setBusy(true);
    try {
      onDone(await restore({ backup, mode, edits: hasEdits ? since : [] }));
    } catch (error) {
      showToast({ text: errorPhrase(error, translator), tone: 'error' });
      setBusy(false);
    }
  };
  const made = {
    day: dayPhrase(today(Date.parse(backup.madeAt)), translator),
    time: timePhrase(backup.madeAt, translator),
  };
  return (
    <Section title={t('recovery.preview', made)}>
      <Card>
        <div className={styles.stack}>
          <ComparisonTable backup={backup.tables} store={state.salvaged?.tables} />
          {refused.length > 0 && <p className={styles.soft}>{t('recovery.preview-refused', { count: refused.length })}</p>}
          <RadioCards<RecoverMode>
            label={t('recovery.mode')}
            isSideBySide
            value={mode}
            onChange={setMode}
            cards={modes.map((each) => ({ value: each, title: t(`recovery.mode-${each}`), text: t(`recovery.mode-${each}-text`) }))}
          />
          {edits > 0 && <Check label={t('recovery.replay', { count: edits })} isOn={hasEdits} onChange={setHasEdits} />}
          {large > 0 && <p className={styles.soft}>{t('recovery.replay-large', { count: large })}</p>}
          <p className={styles.soft}>{t('recovery.first')}</p>
          <div className={styles.actions}>
            <Button variant="primary" disabled={isBusy} onClick={() => void start()}>
              {isBusy ? t('recovery.busy') : t('recovery.restore')}
            </Button>
            <Button disabled={isBusy} onClick={onClose}>
              {t('common.cancel')}
            </Button>
          </div>
        </div>
      </Card>
    </Section>
  );
}
