import styles from './avatar.module.css';
import { classNames } from './class-names';
import hueStyles from './hue.module.css';
import { initials } from './initials';

interface AvatarProps {
  name: string;
  kind?: 'person' | 'organisation';
  /** 0–5, the hue of the circle; absent: in no circle. */
  hue?: number | undefined;
  /** Opens the ring and puts the dot of Kring's mark in the gap. */
  isDue?: boolean;
  size?: 'small' | 'medium' | 'large';
}

/** Initials in the ring of a circle. Kring keeps no photos. Decoration: the name stands beside it. */
export function Avatar({ name, kind = 'person', hue, isDue = false, size = 'medium' }: AvatarProps) {
  const className = classNames(
    styles.avatar,
    hueStyles.hue,
    size !== 'medium' && styles[size],
    hue === undefined && styles.plain,
    kind === 'organisation' && styles.organisation,
  );
  return (
    <span className={className} data-hue={hue} aria-hidden="true">
      <span className={styles.face}>{initials(name)}</span>
      <svg className={styles.ring} viewBox="0 0 40 40">
        {kind === 'organisation' ? (
          <rect x="1" y="1" width="38" height="38" rx="12" />
        ) : (
          // The gap lies where the dot is, at half past one.
          <circle cx="20" cy="20" r="19" {...(isDue && { pathLength: 100, strokeDasharray: '78 22', transform: 'rotate(-12 20 20)' })} />
        )}
        {isDue && <circle className={styles.dot} cx="34.5" cy="6.5" r="4" />}
      </svg>
    </span>
  );
}
