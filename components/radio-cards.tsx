import { useId, type ReactNode } from 'react';
import { classNames } from './class-names';
import styles from './radio-cards.module.css';
import hidden from './visually-hidden.module.css';

interface RadioCard<Value extends string> {
  value: Value;
  title: string;
  /** What this choice means, in a line or two. */
  text?: ReactNode;
}

interface RadioCardsProps<Value extends string> {
  label: string;
  /** Where a heading above says it already. */
  isLabelHidden?: boolean;
  /** Beside each other where there is room. */
  isSideBySide?: boolean;
  /** `null`: nothing chosen yet. */
  value: Value | null;
  cards: readonly RadioCard<Value>[];
  onChange: (value: Value) => void;
}

/** A choice that needs a word of explanation each. */
export function RadioCards<Value extends string>({
  label,
  isLabelHidden = false,
  isSideBySide = false,
  value,
  cards,
  onChange,
}: RadioCardsProps<Value>) {
  const id = useId();
  return (
    <fieldset className={classNames(styles.group, isSideBySide && styles.sideBySide)}>
      <legend className={isLabelHidden ? hidden.hidden : styles.legend}>{label}</legend>
      {cards.map((card) => (
        <label key={card.value} className={styles.card}>
          <input
            type="radio"
            name={id}
            value={card.value}
            className={styles.input}
            aria-labelledby={`${id}-${card.value}`}
            aria-describedby={card.text ? `${id}-${card.value}-text` : undefined}
            checked={card.value === value}
            onChange={() => onChange(card.value)}
          />
          <span id={`${id}-${card.value}`} className={styles.title}>
            {card.title}
          </span>
          {card.text && (
            <span id={`${id}-${card.value}-text`} className={styles.text}>
              {card.text}
            </span>
          )}
        </label>
      ))}
    </fieldset>
  );
}
