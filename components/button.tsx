import type { ComponentProps } from 'react';
import styles from './button.module.css';
import { classNames } from './class-names';
import { Icon } from './icons/icon';
import type { IconName } from './icons/icon-paths';

interface ButtonProps extends Omit<ComponentProps<'button'>, 'className'> {
  /** `secondary` when left out; one primary at most on a screen. */
  variant?: 'primary' | 'secondary' | 'quiet' | 'danger';
  size?: 'small' | 'medium' | 'large';
  icon?: IconName;
  isWide?: boolean;
}

/** A button that says in words what it does. */
export function Button({ variant = 'secondary', size = 'medium', icon, isWide = false, type = 'button', children, ...rest }: ButtonProps) {
  const className = classNames(
    styles.button,
    styles[variant],
    size === 'large' && styles.large,
    size === 'small' && styles.small,
    icon && styles.hasIcon,
    isWide && styles.wide,
  );
  return (
    <button type={type} className={className} {...rest}>
      {icon && <Icon name={icon} size={18} />}
      {children}
    </button>
  );
}
