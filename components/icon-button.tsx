import type { ComponentProps } from 'react';
import { classNames } from './class-names';
import styles from './icon-button.module.css';
import { Icon } from './icons/icon';
import type { IconName } from './icons/icon-paths';

interface IconButtonProps extends Omit<ComponentProps<'button'>, 'className' | 'children'> {
  icon: IconName;
  /** Read out, and shown on hovering. */
  label: string;
  size?: 'small' | 'medium';
}

/** A button for actions whose drawing everyone knows. */
export function IconButton({ icon, label, size = 'medium', type = 'button', ...rest }: IconButtonProps) {
  return (
    <button type={type} className={classNames(styles.button, size === 'small' && styles.small)} aria-label={label} title={label} {...rest}>
      <Icon name={icon} size={size === 'small' ? 18 : 20} />
    </button>
  );
}
