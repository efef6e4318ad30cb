import { classNames } from './class-names';
import { Icon } from './icons/icon';
import styles from './leaves-notice.module.css';
import { useTranslator } from './translator';

/** Whether something stays on this device or leaves it, and where to. */
export function LeavesNotice({ place, host }: { place: 'device' | 'elsewhere'; host: string }) {
  const { t } = useTranslator();
  const isLeaving = place === 'elsewhere';
  return (
    <p className={classNames(styles.notice, isLeaving && styles.leaving)}>
      <Icon name={isLeaving ? 'open' : 'shield'} size={18} />
      {isLeaving ? t('engines.leaves', { host }) : t('engines.stays')}
    </p>
  );
}
