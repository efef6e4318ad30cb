import type { ReactNode } from 'react';
import styles from './quote.module.css';

/** Words of somebody, or of the person's own note, as they were. */
export function Quote({ children }: { children: ReactNode }) {
  return <blockquote className={styles.quote}>{children}</blockquote>;
}
