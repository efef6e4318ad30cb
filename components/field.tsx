import { useId, type ReactNode } from 'react';
import styles from './field.module.css';
import { useTranslator } from './translator';
import { VisuallyHidden } from './visually-hidden';

/** What the control inside a field must carry, so that label, hint and error belong to it. */
export interface ControlProps {
  id: string;
  'aria-describedby'?: string;
  'aria-invalid'?: true;
}

export interface FieldProps {
  label: string;
  /** Read out but not shown, where the place of the field says it already. */
  isLabelHidden?: boolean;
  isOptional?: boolean;
  hint?: string | undefined;
  error?: string | undefined;
}

/** Label, control, hint and error, tied together. */
export function Field({
  label,
  isLabelHidden = false,
  isOptional = false,
  hint,
  error,
  children,
}: FieldProps & { children: (control: ControlProps) => ReactNode }) {
  const id = useId();
  const { t } = useTranslator();
  const note = error ?? hint;
  const words = (
    <label htmlFor={id} className={styles.label}>
      {label}
      {isOptional && <span className={styles.optional}> ({t('common.optional')})</span>}
    </label>
  );
  return (
    <div className={styles.field}>
      {isLabelHidden ? <VisuallyHidden>{words}</VisuallyHidden> : words}
      {children({ id, ...(note && { 'aria-describedby': `${id}-note` }), ...(error && { 'aria-invalid': true }) })}
      {note && (
        <p id={`${id}-note`} className={error ? styles.error : styles.hint} role={error ? 'alert' : undefined}>
          {note}
        </p>
      )}
    </div>
  );
}
