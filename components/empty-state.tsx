import type { ReactNode } from 'react';
import styles from './empty-state.module.css';
import { Icon } from './icons/icon';
import type { IconName } from './icons/icon-paths';

interface EmptyStateProps {
  icon?: IconName;
  title: string;
  /** What will come here, or what to do. */
  text?: ReactNode;
  action?: ReactNode;
}

/** A place without contents yet says what belongs here. */
export function EmptyState({ icon, title, text, action }: EmptyStateProps) {
  return (
    <div className={styles.empty}>
      {icon && (
        <span className={styles.drawing}>
          <Icon name={icon} size={28} />
        </span>
      )}
      <p className={styles.title}>{title}</p>
      {text && <p>{text}</p>}
      {action && <div className={styles.action}>{action}</div>}
    </div>
  );
}
