import type { ComponentProps } from 'react';
import { Field, type FieldProps } from './field';
import styles from './field.module.css';

interface TextFieldProps extends FieldProps, Omit<ComponentProps<'input'>, 'className' | 'onChange' | 'id'> {
  value: string;
  onChange: (value: string) => void;
}

/** One line of text (or a date, a number: `type`). */
export function TextField({ label, isLabelHidden, isOptional, hint, error, onChange, type = 'text', ...rest }: TextFieldProps) {
  const field = { label, hint, error, ...(isLabelHidden && { isLabelHidden }), ...(isOptional && { isOptional }) };
  return (
    <Field {...field}>
      {(control) => (
        <input {...rest} {...control} type={type} className={styles.control} onChange={(event) => onChange(event.target.value)} />
      )}
    </Field>
  );
}
