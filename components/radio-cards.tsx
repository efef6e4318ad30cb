import { useId, type ReactNode } from 'react';
import styles from './radio-cards.module.css';

interface RadioCard<Value extends string> {
  value: Value;
  title: string;
  /** What this choice means, in a line or two. */
  text?: ReactNode;
}

interface RadioCardsProps<Value extends string> {
  label: string;
  /** `null`: nothing chosen yet. */
  value: Value | null;
  cards: readonly RadioCard<Value>[];
  onChange: (value: Value) => void;
}

/** A choice that needs a word of explanation each. */
export function RadioCards<Value extends string>({ label, value, cards, onChange }: RadioCardsProps<Value>) {
  const id = useId();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{label}</legend>
      {cards.map((card) => (
        <label key={card.value} className={styles.card}>
          <input
            type="radio"
            name={id}
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
