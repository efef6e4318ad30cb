import { classNames } from './class-names';
import styles from './coach.module.css';
import { Icon } from './icons/icon';
import { useTranslator } from './translator';

/** `good`: nothing to say; `advice`: could be better; `fault`: better not sent like this. */
export type CoachTone = 'good' | 'advice' | 'fault';

export interface CoachCheck {
  label: string;
  tone: CoachTone;
}

interface CoachProps {
  /** What to do, in one line. */
  line: string;
  tone: CoachTone;
  checks: readonly CoachCheck[];
}

const icons = { good: 'check', advice: 'edit', fault: 'close' } as const;

/** Looks at a text while it is written: one line that says what to do, read out when it changes; every check folded away below it. */
export function Coach({ line, tone, checks }: CoachProps) {
  const { t } = useTranslator();
  const met = checks.filter((check) => check.tone === 'good').length;
  return (
    <div className={styles.coach}>
      <p className={classNames(styles.line, styles[tone])} aria-live="polite">
        <Icon name={icons[tone]} size={18} />
        <span>{line}</span>
      </p>
      <details className={styles.details}>
        <summary>{t('coach.summary', { met, count: checks.length })}</summary>
        <ul className={styles.checks}>
          {checks.map((check) => (
            <li key={check.label} className={classNames(styles.check, styles[check.tone])}>
              <Icon name={icons[check.tone]} size={16} />
              <span>
                {check.label}
                <span className={styles.state}> · {t(`coach.tone-${check.tone}`)}</span>
              </span>
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}
