import { useId } from 'react';
import type { Option } from './select';
import styles from './segmented-control.module.css';
import { VisuallyHidden } from './visually-hidden';
import hidden from './visually-hidden.module.css';

interface SegmentedControlProps<Value extends string> {
  label: string;
  isLabelHidden?: boolean;
  /** `null`: nothing chosen yet. */
  value: Value | null;
  options: readonly Option<Value>[];
  onChange: (value: Value) => void;
}

/** One of a few, all in sight. Radio buttons underneath: arrow keys move the choice. */
export function SegmentedControl<Value extends string>({
  label,
  isLabelHidden = false,
  value,
  options,
  onChange,
}: SegmentedControlProps<Value>) {
  const name = useId();
  return (
    <fieldset className={styles.group}>
      <legend className={isLabelHidden ? hidden.hidden : styles.legend}>{label}</legend>
      <div className={styles.track}>
        {options.map((option) => (
          <label key={option.value} className={styles.segment}>
            <VisuallyHidden>
              <input
                type="radio"
                name={name}
                value={option.value}
                checked={option.value === value}
                onChange={() => onChange(option.value)}
              />
            </VisuallyHidden>
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
