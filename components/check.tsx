import styles from './check.module.css';

interface CheckProps {
  label: string;
  /** Of whom or what, where several stand below each other: read out with the label. */
  about?: string;
  isOn: boolean;
  onChange: (isOn: boolean) => void;
}

/** A box to tick, with its words. */
export function Check({ label, about, isOn, onChange }: CheckProps) {
  return (
    <label className={styles.check}>
      <input
        type="checkbox"
        aria-label={about === undefined ? undefined : `${label}: ${about}`}
        checked={isOn}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      {label}
    </label>
  );
}
