import { iconPaths, type IconName } from './icon-paths';

interface IconProps {
  name: IconName;
  /** Pixels; 20 when left out. */
  size?: number;
}

/** A drawing beside words, or in a control that has a label: screen readers pass it over. */
export function Icon({ name, size = 20 }: IconProps) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={name === 'more' ? 2.5 : 1.6}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={iconPaths[name]} />
    </svg>
  );
}
