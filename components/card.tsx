import type { ReactNode } from 'react';
import styles from './card.module.css';
import { classNames } from './class-names';

/** A sheet on the paper. `isFlush`: without padding, for lists that reach the edge. */
export function Card({ isFlush = false, children }: { isFlush?: boolean; children: ReactNode }) {
  return <div className={classNames(styles.card, isFlush && styles.flush)}>{children}</div>;
}
