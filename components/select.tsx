import type { ComponentProps } from 'react';
import { classNames } from './class-names';
import { Field, type FieldProps } from './field';
import styles from './field.module.css';
import { Icon } from './icons/icon';

export interface Option<Value extends string> {
  value: Value;
  label: string;
}

interface SelectProps<Value extends string> extends FieldProps, Omit<ComponentProps<'select'>, 'className' | 'onChange' | 'id' | 'value'> {
  value: Value;
  options: readonly Option<Value>[];
  onChange: (value: Value) => void;
}

/** One of many, in the browser's own list. */
export function Select<Value extends string>({
  label,
  isLabelHidden,
  isOptional,
  hint,
  error,
  options,
  onChange,
  ...rest
}: SelectProps<Value>) {
  const field = { label, hint, error, ...(isLabelHidden && { isLabelHidden }), ...(isOptional && { isOptional }) };
  return (
    <Field {...field}>
      {(control) => (
        <span className={styles.selectBox}>
          <select
            {...rest}
            {...control}
            className={classNames(styles.control, styles.select)}
            onChange={(event) => onChange(event.target.value as Value)}
          >
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
          <Icon name="chevron" size={18} />
        </span>
      )}
    </Field>
  );
}
