import type { Circle } from '../lib/domain/circle';
import { circleHue } from './circle-hue';
import styles from './circle-badge.module.css';
import { classNames } from './class-names';
import hueStyles from './hue.module.css';

/** The name of a circle in its own colour. */
export function CircleBadge({ circle }: { circle: Pick<Circle, 'name' | 'position'> }) {
  return (
    <span className={classNames(styles.badge, hueStyles.hue)} data-hue={circleHue(circle)}>
      <span className={styles.ring} />
      <span className={styles.name}>{circle.name}</span>
    </span>
  );
}
