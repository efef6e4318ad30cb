import { useId, useState, type KeyboardEvent } from 'react';
import { Avatar } from './avatar';
import { Icon } from './icons/icon';
import { IconButton } from './icon-button';
import styles from './people-picker.module.css';
import { useTranslator } from './translator';
import { VisuallyHidden } from './visually-hidden';

/** Someone who can be chosen. Without an id: someone new, added on logging. */
export interface Person {
  id?: string;
  name: string;
  detail?: string | undefined;
  hue?: number | undefined;
}

interface PeoplePickerProps {
  label: string;
  chosen: readonly Person[];
  /** What the typed text brings up, best first. */
  suggestions: readonly Person[];
  text: string;
  onText: (text: string) => void;
  onChange: (people: Person[]) => void;
  autoFocus?: boolean;
}

/** Type-ahead over the person's own people; several can be chosen, and whoever is not there yet is made while typing. */
export function PeoplePicker({ label, chosen, suggestions, text, onText, onChange, autoFocus = false }: PeoplePickerProps) {
  const { t } = useTranslator();
  const id = useId();
  const [active, setActive] = useState(0);
  const typed = text.trim();
  const isNew = typed !== '' && !suggestions.some(({ name }) => name.toLowerCase() === typed.toLowerCase());
  const options: Person[] = [
    ...suggestions.filter((person) => !chosen.some((other) => other.id === person.id)),
    ...(isNew ? [{ name: typed }] : []),
  ];
  const isOpen = typed !== '' && options.length > 0;
  const index = Math.min(active, options.length - 1);
  const take = (person: Person | undefined) => {
    if (!person) return;
    onChange([...chosen, person]);
    onText('');
    setActive(0);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const steps: Record<string, () => void> = {
      ArrowDown: () => setActive((index + 1) % options.length),
      ArrowUp: () => setActive((index - 1 + options.length) % options.length),
      Enter: () => take(options[index]),
      Escape: () => onText(''),
    };
    if (event.key === 'Backspace' && text === '' && chosen.length > 0) onChange(chosen.slice(0, -1));
    const step = isOpen ? steps[event.key] : undefined;
    if (!step) return;
    event.preventDefault();
    event.stopPropagation();
    step();
  };
  return (
    <div className={styles.picker}>
      <VisuallyHidden>
        <label htmlFor={id}>{label}</label>
      </VisuallyHidden>
      <div className={styles.box}>
        {chosen.map((person, at) => (
          <span key={person.id ?? person.name} className={styles.chosen}>
            {person.name}
            <IconButton
              icon="close"
              size="small"
              label={t('people.remove', { name: person.name })}
              onClick={() => onChange(chosen.filter((_, other) => other !== at))}
            />
          </span>
        ))}
        <input
          id={id}
          className={styles.input}
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={isOpen}
          aria-controls={`${id}-list`}
          aria-activedescendant={isOpen ? `${id}-${index}` : undefined}
          autoComplete="off"
          // eslint-disable-next-line jsx-a11y/no-autofocus -- quick log: the person opened it to type a name
          autoFocus={autoFocus}
          placeholder={t(chosen.length > 0 ? 'people.more-placeholder' : 'people.placeholder')}
          value={text}
          onChange={(event) => onText(event.target.value)}
          onKeyDown={onKeyDown}
        />
      </div>
      <ul id={`${id}-list`} role="listbox" aria-label={t('people.suggestions')} className={styles.list} hidden={!isOpen}>
        {options.map((person, at) => (
          <li
            key={person.id ?? 'new'}
            id={`${id}-${at}`}
            role="option"
            aria-selected={at === index}
            className={styles.option}
            onPointerDown={(event) => {
              event.preventDefault();
              take(person);
            }}
          >
            {person.id ? <Avatar name={person.name} hue={person.hue} size="small" /> : <Icon name="add" size={18} />}
            <span className={styles.name}>{person.id ? person.name : t('people.create', { name: person.name })}</span>
            {person.detail && <span className={styles.detail}>{person.detail}</span>}
          </li>
        ))}
      </ul>
      <VisuallyHidden role="status">{isOpen ? t('people.found', { count: suggestions.length }) : ''}</VisuallyHidden>
    </div>
  );
}
