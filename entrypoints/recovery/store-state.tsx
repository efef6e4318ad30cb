import { Button } from '../../components/button';
import { Card } from '../../components/card';
import { classNames } from '../../components/class-names';
import { Section } from '../../components/section';
import { useToast } from '../../components/toast';
import { useTranslator } from '../../components/translator';
import type { Loss } from '../../lib/backups/tripwire';
import type { Translator } from '../../lib/i18n/translate';
import { acceptLoss, type FoundLoss } from '../../lib/safekeeping/counts';
import type { StoreHealth } from '../../lib/store/probe';
import styles from './recovery.module.css';
import type { RecoveryState } from './use-recovery-state';

/** How the data are, in sentences that say what to do. */
export function StoreState({ state, onLook }: { state: RecoveryState | undefined; onLook: () => void }) {
  const translator = useTranslator();
  const { t } = translator;
  return (
    <Section
      title={t('recovery.state')}
      action={
        <Button variant="quiet" size="small" onClick={onLook}>
          {t('recovery.again')}
        </Button>
      }
    >
      <Card>
        <div className={styles.stack} aria-live="polite">
          {state ? (
            <>
              <p className={classNames(styles.state, state.health.state !== 'sound' && styles.stateBad)}>
                {healthPhrase(state.health, translator)}
              </p>
              {state.loss && <Missing loss={state.loss} onAccepted={onLook} />}
              <p className={styles.soft}>{t('recovery.journal', { count: state.journal.length })}</p>
            </>
          ) : (
            <p className={styles.soft}>{t('recovery.checking')}</p>
          )}
        </div>
      </Card>
    </Section>
  );
}

function healthPhrase(health: StoreHealth, { t }: Translator): string {
  return health.state === 'unreadable' ? t('recovery.state-unreadable', { reason: health.reason }) : t(`recovery.state-${health.state}`);
}

function Missing({ loss: { losses }, onAccepted }: { loss: FoundLoss; onAccepted: () => void }) {
  const translator = useTranslator();
  const { t } = translator;
  const showToast = useToast();
  const accept = async () => {
    await acceptLoss();
    showToast({ text: t('recovery.loss-accepted') });
    onAccepted();
  };
  return (
    <div className={styles.missing}>
      <p>{t('recovery.loss')}</p>
      <ul className={styles.bullets}>
        {losses.map((each) => (
          <li key={each.table}>{lossPhrase(each, translator)}</li>
        ))}
      </ul>
      <div>
        <Button size="small" onClick={() => void accept()}>
          {t('recovery.loss-accept')}
        </Button>
      </div>
    </div>
  );
}

function lossPhrase({ table, expected, found }: Loss, { t }: Translator): string {
  const values = { count: expected - found, expected, found };
  switch (table) {
    case 'contacts':
      return t('recovery.loss-contacts', values);
    case 'notes':
      return t('recovery.loss-notes', values);
    case 'interactions':
      return t('recovery.loss-interactions', values);
    case 'changes':
      return t('recovery.loss-changes', values);
    default:
      return t('recovery.loss-other', values);
  }
}
