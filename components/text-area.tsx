import type { ComponentProps } from 'react';
import { classNames } from './class-names';
import { Field, type FieldProps } from './field';
import styles from './field.module.css';

interface TextAreaProps extends FieldProps, Omit<ComponentProps<'textarea'>, 'className' | 'onChange' | 'id'> {
  value: string;
  onChange: (value: string) => void;
}

/** Text of any length; the field grows with it. */
export function TextArea({ label, isLabelHidden, isOptional, hint, error, onChange, rows = 2, ...rest }: TextAreaProps) {
  const field = { label, hint, error, ...(isLabelHidden && { isLabelHidden }), ...(isOptional && { isOptional }) };
  return (
    <Field {...field}>
      {(control) => (
        <textarea
          {...rest}
          {...control}
          rows={rows}
          className={classNames(styles.control, styles.area)}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
