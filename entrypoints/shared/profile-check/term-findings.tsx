import { Icon } from '../../../components/icons/icon';
import { useTranslator } from '../../../components/translator';
import type { TermFinding } from '../../../lib/suggestions/writing/check-profile';
import styles from './profile-check.module.css';

/** Term by term: where it stands, or which of its words are missing. */
export function TermFindings({ findings }: { findings: readonly TermFinding[] }) {
  const { t } = useTranslator();
  return (
    <ul className={styles.findings} aria-label={t('profile-check.findings')}>
      {findings.map(({ term, place, missing }) => (
        <li key={term} className={styles.finding}>
          <span className={place === 'nowhere' ? styles.missing : styles.found}>
            <Icon name={place === 'nowhere' ? 'close' : 'check'} size={18} />
          </span>
          <span>
            {term}
            <span className={styles.place}>
              {place === 'nowhere' && missing.length > 0
                ? t('profile-check.missing', { words: missing.map((word) => `“${word}”`).join(', '), count: missing.length })
                : t(`profile-check.place-${place}`)}
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}
